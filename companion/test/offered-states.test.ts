/** The states that forms offer on the built package: what the rules of the save accept from this person now, and nothing else. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { demoPassword } from '../../sandbox/instance/base/demo-people.ts';
import { callJson, type TableClient, toBasic } from '../../scripts/demo/rest.ts';
import { type Console, openConsole } from './support/console.ts';
import { createFindingScene, type FindingScene, findingTable } from './support/finding-scene.ts';

const taskTable = 'x_onspr_bridge_remediation_task';
const limitMs = 600_000;
const moderate = { severity: '3', known_exploited: '0', likelihood: '3', regulations: 'gdpr' };
const FINDING_STATES = ['1', '10', '11', '2', '12', '3', '4', '7', '8'];
const TASK_STATES = ['-5', '1', '2', '3', '4', '7'];

jest.setTimeout(limitMs);

describe('the states that a form offers', () => {
  let scene: FindingScene;
  let agent: TableClient;
  let headers: Readonly<Record<string, string>>;
  let desk: Console;
  let office: Console;
  let original = '';
  let record = 900;
  beforeAll(async () => {
    scene = await createFindingScene();
    agent = (await scene.person('priya.nair')).api;
    const person = { user: 'priya.nair', password: demoPassword('priya.nair') };
    headers = { authorization: toBasic({ ...scene.standIns.access.instance, ...person }) };
    desk = await openConsole(scene.standIns, 'priya.nair');
    office = await openConsole(scene.standIns, 'admin');
    original = await arrive();
  }, limitMs);
  afterAll(() => scene.standIns.stop());

  async function arrive(values: Readonly<Record<string, string>> = {}): Promise<string> {
    record += 1;
    return scene.arrive(record, { ...moderate, ...values });
  }
  async function approve(sysId: string): Promise<void> {
    await (await scene.person(await scene.approverOf(sysId))).decide(sysId, 'approved', 'Go.');
    await scene.settle();
  }
  /** States a form keeps, in the order of the list. */
  async function offered(path: string, all: readonly string[], by = desk): Promise<readonly string[]> {
    const { html } = await by.visit(path);
    const data = /data-rules="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '{}';
    const { withheldStates } = (JSON.parse(data) as { scratchpad: { withheldStates: string[] } }).scratchpad;
    return all.filter((state) => !withheldStates.includes(state));
  }
  /** States that an agent can save, the present one among them; each is tried on the same record. */
  async function accepted(
    table: string,
    sysId: string,
    all: readonly string[],
    entered: Readonly<Record<string, string>>,
  ): Promise<readonly string[]> {
    await scene.settle();
    const snapshot = scene.standIns.data.snapshot();
    const [row] = await scene.admin.list(table, `sys_id=${sysId}`, ['state']);
    const before = row?.['state']?.value ?? '';
    const taken: string[] = [];
    for (const state of all) {
      const answer = await callJson(`${scene.standIns.access.instance.url}/api/now/table/${table}/${sysId}`, {
        method: 'PATCH',
        headers,
        body: { state, ...entered },
      }).catch(() => null);
      const after = (answer as { result: { state: string } } | null)?.result.state ?? before;
      // A question to an approver leaves a task where it was; a task that is back opens at once when it is its turn.
      if (state === before || after !== before) taken.push(state);
      await scene.settle();
      scene.standIns.data.restore(snapshot);
    }
    return taken;
  }
  /** What is offered, having been compared with what is accepted. */
  async function compareFinding(finding: string): Promise<readonly string[]> {
    const offers = await offered(`/now/record/${findingTable}/${finding}`, FINDING_STATES);
    const taken = await accepted(findingTable, finding, FINDING_STATES, { parent: original });
    // New asks for another qualification, which the same save does: it is not the state that stands then.
    const lasting = (states: readonly string[]) => states.filter((state) => state !== '1');
    expect(lasting(taken)).toEqual(lasting(offers));
    return offers;
  }
  async function compareTask(task: string): Promise<readonly string[]> {
    const offers = await offered(`/now/record/${taskTable}/${task}`, TASK_STATES);
    const entered = { close_notes: 'Not needed here.', evidence: 'Report 12' };
    expect(await accepted(taskTable, task, TASK_STATES, entered)).toEqual(offers);
    return offers;
  }
  /** Makes a playbook of these steps, brings a finding in and approves its plan; answers the tasks in their order. */
  async function work(...steps: readonly Readonly<Record<string, string>>[]): Promise<readonly string[]> {
    const control = `OF-${record}`;
    const playbook = await office.create('x_onspr_bridge_playbook', {
      name: `For ${control}`,
      order: '1',
      condition: `control=${control}^EQ`,
    });
    for (const [index, step] of steps.entries()) {
      const place = { playbook, order: String(10 + index), short_description: `Step ${index}` };
      await office.create('x_onspr_bridge_playbook_step', { ...place, ...step });
    }
    await scene.travel(1 / 1440);
    const finding = await arrive({ control });
    await approve(finding);
    const tasks = await scene.admin.list(taskTable, `finding=${finding}^ORDERBYstep_order`, ['sys_id']);
    return tasks.map((row) => row['sys_id']?.value ?? '');
  }
  const save = async (task: string, values: Readonly<Record<string, string>>) => {
    await agent.update(taskTable, task, values);
    await scene.settle();
  };

  it('are those a finding can go to from each state', async () => {
    expect(await offered(`/now/new/${findingTable}`, FINDING_STATES, office)).toEqual(['1']);
    expect(await compareFinding(await arrive({ category: '' }))).toEqual(['1', '10', '8']);
    const finding = await arrive();
    expect(await compareFinding(finding)).toEqual(['10', '11', '8']);
    await approve(finding);
    expect(await compareFinding(finding)).toEqual(['11', '2', '8']);

    const open = `finding=${finding}^stateIN-5,1,2^ORDERBYstep_order`;
    for (let [row] = await scene.admin.list(taskTable, open, ['sys_id']); row !== undefined; ) {
      await save(row['sys_id']?.value ?? '', { state: '7', close_notes: 'Not needed here.' });
      [row] = await scene.admin.list(taskTable, open, ['sys_id']);
    }
    expect(await compareFinding(finding)).toEqual(['2', '12']);
    await scene.arrive(record, { ...moderate, source_status: 'closed' });
    expect(await compareFinding(finding)).toEqual(['3']);

    const cancelled = await arrive({ source_status: 'cancelled' });
    expect(await compareFinding(cancelled)).toEqual(['7']);
    const duplicate = await arrive();
    await agent.update(findingTable, duplicate, { parent: original, state: '8' });
    expect(await compareFinding(duplicate)).toEqual(['10', '8']);
  });

  it('leave an accepted risk only to where the plan stood', async () => {
    const finding = await arrive();
    await approve(finding);
    await agent.update(findingTable, finding, {
      risk_justification: 'The vendor ends support.',
      compensating_control: 'Isolated network.',
      acceptance_until: `${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)} 12:00:00`,
    });
    await (await scene.person('priya.nair')).press(findingTable, finding, 'Request risk acceptance');
    await approve(finding);
    expect(await compareFinding(finding)).toEqual(['10', '11', '2', '4']);
  });

  it('are those a task can go to: in its turn, with its approval, its change and its proof', async () => {
    expect(await offered(`/now/new/${taskTable}`, TASK_STATES)).toEqual(['-5']);
    const [first = '', second = ''] = await work({ evidence_required: 'true' }, {});
    expect(await compareTask(first)).toEqual(['-5', '1', '2', '3', '4', '7']);
    expect(await compareTask(second)).toEqual(['-5', '4', '7']);
    await save(first, { state: '-5' });
    expect(await compareTask(first)).toEqual(['-5', '1', '2', '3', '4', '7']);
    await save(first, { state: '3', evidence: 'Report 12' });
    expect(await compareTask(first)).toEqual(['-5', '1', '2', '3', '4', '7']);

    const [change = ''] = await work({ needs_change: 'true' });
    expect(await compareTask(change)).toEqual(['-5', '1', '2', '4', '7']);
    const [asked = ''] = await work({ approval_rule: 'before' });
    expect(await compareTask(asked)).toEqual(['-5', '4', '7']);
  });

  it('do not bring a closed task back beside an open one of the same title', async () => {
    const [first = ''] = await work({}, {});
    await save(first, { state: '7', close_notes: 'Not needed here.' });
    const [row] = await scene.admin.list(taskTable, `sys_id=${first}`, ['finding']);
    const finding = row?.['finding']?.value ?? '';
    await agent.create(taskTable, { finding, parent: finding, short_description: 'Step 0', step_order: '90' });
    expect(await compareTask(first)).toEqual(['3', '4', '7']);
  });
});
