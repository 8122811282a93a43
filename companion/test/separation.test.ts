/** Separation of duties on the built package: what nobody forges, and nobody decides about their own work. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoUserId } from '../../sandbox/instance/base/demo-people.ts';
import { type Arrival, createArrivals } from '../../scripts/demo/arrivals.ts';
import { createTableClient, type TableClient } from '../../scripts/demo/rest.ts';
import { type StandIns, startStandIns } from '../../scripts/demo/stand-ins.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { type Console, openConsole } from './support/console.ts';
import { createPerson, type Person } from './support/person.ts';

const limitMs = 600_000;
const findings = 'x_onspr_bridge_finding';
const tasks = 'x_onspr_bridge_remediation_task';
const moderate = { severity: '3', known_exploited: '0', likelihood: '3', regulations: 'gdpr' };

describe('separation of duties', () => {
  let standIns: StandIns;
  let admin: TableClient;
  let office: Console;
  let bring: (arrivals: readonly Arrival[]) => Promise<void>;
  let people: Readonly<Record<'agent' | 'other' | 'appAdmin', Person>>;
  beforeAll(async () => {
    standIns = await startStandIns({ instancePort: 0, onspringPort: 0, findings: 0, dataFile: undefined, setUp: true });
    const { instance } = standIns.access;
    admin = createTableClient(instance);
    office = await openConsole(standIns, 'admin');
    bring = await createArrivals(standIns);
    people = {
      agent: await createPerson(instance, 'tomas.novak'),
      other: await createPerson(instance, 'amara.diallo'),
      appAdmin: await createPerson(instance, 'nora.lindqvist'),
    };
  }, limitMs);
  afterAll(() => standIns.stop());

  const settle = () =>
    waitFor('background work to end', limitMs, async () => (standIns.pendingWork() === 0 ? true : undefined));
  async function read(table: string, sysId: string, fields: readonly string[]): Promise<Record<string, string>> {
    await settle();
    const [row] = await admin.list(table, `sys_id=${sysId}`, fields);
    return Object.fromEntries(fields.map((field) => [field, row?.[field]?.value ?? '']));
  }
  async function arrive(record: number, values: Readonly<Record<string, string>> = {}): Promise<string> {
    await bring([{ record, values: { ...moderate, ...values } }]);
    await settle();
    const [row] = await admin.list(findings, `onspring_record=${record}`, ['sys_id']);
    return row?.['sys_id']?.value ?? '';
  }
  async function approverOf(record: string): Promise<string> {
    const [row] = await admin.list('sysapproval_approver', `sysapproval=${record}^state=requested`, [
      'approver.user_name',
    ]);
    return row?.['approver.user_name']?.value ?? '';
  }
  async function delegate(from: string, to: string): Promise<void> {
    await admin.create('sys_user_delegate', {
      user: demoUserId(from),
      delegate: demoUserId(to),
      approvals: 'true',
      starts: '2020-01-01 00:00:00',
      ends: '2040-01-01 00:00:00',
    });
  }
  /** A finding whose approved plan has one open step with this rule of approval; answers both sys_ids. */
  async function startWork(record: number, step: Readonly<Record<string, string>>): Promise<[string, string]> {
    const control = `S-${record}`;
    const playbook = await office.create('x_onspr_bridge_playbook', {
      name: `For ${control}`,
      condition: `control=${control}`,
      order: '1',
    });
    const values = { playbook, order: '10', short_description: 'Step', assign_to: 'finding_group', ...step };
    await office.create('x_onspr_bridge_playbook_step', values);
    const finding = await arrive(record, { control });
    const approver = await createPerson(standIns.access.instance, await approverOf(finding));
    await approver.decide(finding, 'approved', '');
    await settle();
    const [task] = await admin.list(tasks, `finding=${finding}`, ['sys_id']);
    return [finding, task?.['sys_id']?.value ?? ''];
  }
  /** Writes each column by itself; answers those whose value changed. */
  async function forge(who: TableClient, table: string, sysId: string, values: Record<string, string>) {
    const before = await read(table, sysId, Object.keys(values));
    for (const [column, value] of Object.entries(values)) {
      await who.update(table, sysId, { [column]: value }).catch(() => undefined);
    }
    const after = await read(table, sysId, Object.keys(values));
    return Object.keys(values).filter((column) => before[column] !== after[column]);
  }

  it('lets nobody write what rules and flows keep', async () => {
    const [finding, task] = await startWork(1, { approval_rule: 'after' });
    const kept = {
      active: 'false',
      opened_by: demoUserId('amara.diallo'),
      opened_at: '2020-01-01 00:00:00',
      closed_by: demoUserId('amara.diallo'),
      closed_at: '2020-01-01 00:00:00',
      approval_set: '2020-01-01 00:00:00',
      onspring_app: '999',
      onspring_record: '999',
    };
    for (const { api } of Object.values(people)) {
      expect(await forge(api, findings, finding, { ...kept, approval: 'rejected' })).toEqual([]);
      const ofTask = { ...kept, approval: 'approved', approval_asked_by: demoUserId('amara.diallo') };
      expect(await forge(api, tasks, task, ofTask)).toEqual([]);
    }
    expect(
      await forge(people.agent.api, tasks, task, { step_order: '1', priority: '5', change_table: 'incident' }),
    ).toEqual([]);
    await people.agent.api.create(tasks, {
      finding,
      parent: finding,
      short_description: 'Mine',
      ...kept,
      step_order: '7',
    });
    const [made] = await admin.list(tasks, 'short_description=Mine', ['step_order', 'onspring_record', 'active']);
    expect(made?.['onspring_record']?.value).toBe('');
    expect(made?.['active']?.value).toBe('true');
    expect(made?.['step_order']?.value).toBe('7');
  });

  it('lets no task be born begun or done, whatever its maker says it is', async () => {
    const finding = await arrive(6);
    const before = await admin.count(tasks, `finding=${finding}`);
    for (const { api } of Object.values(people)) {
      for (const state of ['1', '2', '3', '4', '7']) {
        const claims = { source: 'onspring', onspring_record: '999', approval: 'approved' };
        const born = { finding, parent: finding, short_description: `Born ${state}`, state, ...claims };
        await expect(api.create(tasks, born)).rejects.toThrow('403');
      }
    }
    expect(await admin.count(tasks, `finding=${finding}`)).toBe(before);
  });

  it('lets nobody name themselves as plan approver', async () => {
    const finding = await arrive(2);
    const mine = { plan_approver: demoUserId('tomas.novak') };
    expect(await forge(people.agent.api, findings, finding, mine)).toEqual([]);
    expect(await forge(people.other.api, findings, finding, mine)).toEqual(['plan_approver']);
  });

  it('gives the work to nobody who approved the plan, a delegate included', async () => {
    const finding = await arrive(3);
    const approver = await approverOf(finding);
    await delegate(approver, 'tomas.novak');
    await people.agent.decide(finding, 'approved', '');
    expect(await read(findings, finding, ['state'])).toEqual({ state: '2' });
    const to = (user: string) => ({ assigned_to: demoUserId(user) });
    expect(await forge(people.agent.api, findings, finding, to('tomas.novak'))).toEqual([]);
    expect(await forge(people.agent.api, findings, finding, to(approver))).toEqual([]);
    expect(await forge(people.agent.api, findings, finding, to('amara.diallo'))).toEqual(['assigned_to']);
  });

  it('does not count the answer of who closed a step, whoever it is assigned to by then', async () => {
    const [, task] = await startWork(4, { approval_rule: 'after' });
    await people.agent.api.update(tasks, task, { assigned_to: demoUserId('tomas.novak') });
    await people.agent.api.update(tasks, task, { state: '3' });
    const approver = await approverOf(task);
    await people.agent.api.update(tasks, task, { assigned_to: demoUserId('amara.diallo') });
    await delegate(approver, 'tomas.novak');
    await people.agent.decide(task, 'approved', '');
    expect(await read(tasks, task, ['state', 'approval'])).toEqual({ state: '1', approval: 'rejected' });
  });

  it('gives a step to nobody who approved its start in the name of somebody else', async () => {
    const [, task] = await startWork(5, { approval_rule: 'before' });
    await delegate(await approverOf(task), 'amara.diallo');
    await people.other.decide(task, 'approved', '');
    expect(await read(tasks, task, ['state'])).toEqual({ state: '1' });
    const mine = { assigned_to: demoUserId('amara.diallo') };
    expect(await forge(people.other.api, tasks, task, mine)).toEqual([]);
  });
});
