/** Playbooks on the built package: choice by condition, versions, who gets a task, and the three sources of tasks. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Arrival, createArrivals } from '../../scripts/demo/arrivals.ts';
import { createTableClient, type TableClient } from '../../scripts/demo/rest.ts';
import { type StandIns, startStandIns } from '../../scripts/demo/stand-ins.ts';
import { type Console, openConsole } from './support/console.ts';
import { createTravel } from './support/travel.ts';

const limitMs = 600_000;
const findings = 'x_onspr_bridge_finding';
const tasks = 'x_onspr_bridge_remediation_task';
const playbooks = 'x_onspr_bridge_playbook';
const steps = 'x_onspr_bridge_playbook_step';

describe('playbooks', () => {
  let standIns: StandIns;
  let admin: TableClient;
  let office: Console;
  let bring: (arrivals: readonly Arrival[]) => Promise<void>;
  let travel: (milliseconds: number) => Promise<void>;
  beforeAll(async () => {
    standIns = await startStandIns({ instancePort: 0, onspringPort: 0, findings: 0, dataFile: undefined, setUp: true });
    const { instance } = standIns.access;
    admin = createTableClient(instance);
    office = await openConsole(standIns, 'admin');
    bring = await createArrivals(standIns);
    travel = createTravel(standIns);
  }, limitMs);
  afterAll(() => standIns.stop());

  async function readFinding(record: number): Promise<Record<string, string>> {
    const fields = ['sys_id', 'state', 'playbook', 'playbook_version', 'tasks_total', 'application_owner'];
    const [row] = await admin.list(findings, `onspring_record=${record}`, fields);
    return Object.fromEntries(fields.map((field) => [field, row?.[field]?.value ?? '']));
  }
  async function readTasks(record: number): Promise<Record<string, string>[]> {
    const fields = [
      'sys_id',
      'short_description',
      'step_order',
      'source',
      'playbook_version',
      'assignment_group',
      'assigned_to',
      'state',
    ];
    const rows = await admin.list(tasks, `finding.onspring_record=${record}`, fields);
    return rows
      .map((row) => Object.fromEntries(fields.map((field) => [field, row[field]?.value ?? ''])))
      .sort((one, other) => Number(one['step_order']) - Number(other['step_order']));
  }
  /** A playbook for the findings of one control, with its steps. */
  async function addPlaybook(control: string, list: readonly Record<string, string>[]): Promise<string> {
    const playbook = await office.create(playbooks, {
      name: `For ${control}`,
      order: '1',
      condition: `control=${control}^severity<=2^severityISNOTEMPTY^EQ`,
    });
    for (const step of list) await office.create(steps, { playbook, ...step });
    // Playbooks are held for ten seconds.
    await travel(11_000);
    return playbook;
  }

  it('chooses by the condition and records the version; a later change leaves the plan as it is', async () => {
    const playbook = await addPlaybook('CP-01', [
      { order: '10', short_description: 'First' },
      { order: '20', short_description: 'Second' },
    ]);
    await bring([{ record: 1, values: { control: 'CP-01' } }]);
    const before = await readFinding(1);
    expect(before).toMatchObject({ playbook, playbook_version: '3', tasks_total: '2', state: '11' });
    expect((await readTasks(1)).map((task) => [task['playbook_version'], task['source']])).toEqual([
      ['3', 'playbook'],
      ['3', 'playbook'],
    ]);

    await office.create(steps, { playbook, order: '30', short_description: 'Third' });
    await office.save(playbooks, playbook, { condition: 'control=CP-01^EQ' });
    await travel(11_000);
    expect(await readFinding(1)).toEqual(before);
    expect(await readTasks(1)).toHaveLength(2);
    await bring([
      { record: 2, values: { control: 'CP-01', severity: '4' } },
      { record: 3, values: { control: 'AC-01' } },
    ]);
    expect(await readFinding(2)).toMatchObject({ playbook, playbook_version: '5', tasks_total: '3' });
    expect((await readFinding(3))['playbook']).not.toBe(playbook);
  });

  it('takes the group of the application, else of the playbook that is chosen, else the default', async () => {
    const groupOf = async (name: string) => {
      const [row] = await admin.list('sys_user_group', `name=${name}`, ['sys_id']);
      return row?.['sys_id']?.value ?? name;
    };
    const [mine, fallback] = [await groupOf('Platform Operations'), await groupOf('GRC Remediation')];
    const playbook = await addPlaybook('CP-03', [{ order: '10', short_description: 'Only' }]);
    await office.save(playbooks, playbook, { assignment_group: mine });
    await travel(11_000);
    const nobodys = { business_application: '' };
    await bring([
      { record: 20, values: { control: 'CP-03' } },
      { record: 21, values: { control: 'CP-03', ...nobodys } },
      { record: 22, values: { control: 'CP-04', category: '', ...nobodys } },
    ]);
    const rows = await admin.list(findings, 'onspring_recordIN20,21,22^ORDERBYonspring_record', [
      'sys_id',
      'assignment_group',
      'business_application.support_group',
    ]);
    const [byApplication, byPlaybook, byDefault] = rows.map((row) => row['assignment_group']?.value);
    expect(byApplication).not.toBe(mine);
    expect(byApplication).toBe(rows[0]?.['business_application.support_group']?.value);
    expect([byPlaybook, byDefault]).toEqual([mine, fallback]);

    await admin.update(findings, rows[2]?.['sys_id']?.value ?? '', { assignment_group: '', playbook });
    const [chosen] = await admin.list(findings, 'onspring_record=22', ['assignment_group']);
    expect(chosen?.['assignment_group']?.value).toBe(mine);
  });

  it('gives each step to whom it names', async () => {
    const [group] = await admin.list('sys_user_group', 'name=Platform Operations', ['sys_id']);
    const stepGroup = group?.['sys_id']?.value ?? '';
    expect(stepGroup).not.toBe('');
    await addPlaybook('CP-02', [
      { order: '10', short_description: 'By the group of the finding' },
      { order: '20', short_description: 'By a group of its own', assign_to: 'step_group', assignment_group: stepGroup },
      { order: '30', short_description: 'By the owner', assign_to: 'application_owner' },
    ]);
    await bring([{ record: 10, values: { control: 'CP-02' } }]);
    const { application_owner } = await readFinding(10);
    const [first, second, third] = await readTasks(10);
    expect(application_owner).not.toBe('');
    expect(first?.['assignment_group']).not.toBe(stepGroup);
    expect(second).toMatchObject({ assignment_group: stepGroup, assigned_to: '' });
    expect(third).toMatchObject({ assignment_group: first?.['assignment_group'], assigned_to: application_owner });
  });

  it.each([
    ['a caret in the title', { short_description: 'One ^ two' }],
    ['inputs that are no JSON', { short_description: 'x', subflow_inputs: 'task' }],
  ])('refuses a step with %s', async (_, values) => {
    const playbook = await office.find(playbooks, 'nameSTARTSWITHTighten');
    await expect(office.create(steps, { playbook, ...values })).rejects.toThrow('NOT_CREATED');
  });
});
