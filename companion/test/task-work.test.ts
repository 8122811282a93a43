/** The work on remediation tasks on the built package, by role: turns, evidence, approvals, changes, automations. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '../../sandbox/instance/base/demo-people.ts';
import { type Arrival, createArrivals } from '../../scripts/demo/arrivals.ts';
import { createTableClient, type TableClient, toBasic } from '../../scripts/demo/rest.ts';
import { type StandIns, startStandIns } from '../../scripts/demo/stand-ins.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { type Console, openConsole } from './support/console.ts';
import { createTravel } from './support/travel.ts';

const limitMs = 600_000;
const findings = 'x_onspr_bridge_finding';
const tasks = 'x_onspr_bridge_remediation_task';
const open = '1';
const pending = '-5';
const complete = '3';

describe('work on remediation tasks', () => {
  let standIns: StandIns;
  let admin: TableClient;
  let agent: TableClient;
  let office: Console;
  let desk: Console;
  let bring: (arrivals: readonly Arrival[]) => Promise<void>;
  let travel: (milliseconds: number) => Promise<void>;
  beforeAll(async () => {
    standIns = await startStandIns({ instancePort: 0, onspringPort: 0, findings: 0, dataFile: undefined, setUp: true });
    admin = createTableClient(standIns.access.instance);
    agent = asUser('priya.nair');
    office = await openConsole(standIns, 'admin');
    desk = await openConsole(standIns, 'priya.nair');
    bring = await createArrivals(standIns);
    travel = createTravel(standIns);
  }, limitMs);
  afterAll(() => standIns.stop());

  function asUser(user: string): TableClient {
    return createTableClient({ ...standIns.access.instance, user, password: demoPassword(user) });
  }
  const settle = () =>
    waitFor('background work to end', limitMs, async () => (standIns.pendingWork() === 0 ? true : undefined));

  const columns = [
    'sys_id',
    'number',
    'finding',
    'short_description',
    'step_order',
    'state',
    'approval',
    'approval_due',
    'approver.user_name',
    'assigned_to.user_name',
    'blocked_reason',
    'change_request',
    'change_state',
    'evidence',
    'subflow_state',
    'subflow_outcome',
    'close_notes',
  ];
  type Task = Record<string, string>;
  const plain = (row: Record<string, { value: string }>): Task =>
    Object.fromEntries(columns.map((column) => [column, row[column]?.value ?? '']));
  /** Tasks of a finding by their title. */
  async function readTasks(record: number): Promise<Record<string, Task>> {
    const rows = await admin.list(tasks, `finding.onspring_record=${record}`, columns);
    return Object.fromEntries(rows.map((row) => [row['short_description']?.value ?? '', plain(row)]));
  }
  async function readTask(record: number, title: string): Promise<Task> {
    const task = (await readTasks(record))[title];
    if (task === undefined) throw new Error(`no task ${title} of ${record}`);
    return task;
  }
  const notes = async (record: Record<string, string>, table = tasks): Promise<string> =>
    (await office.open(table, record['sys_id'] ?? '')).text;
  /** Takes a change away with nobody told: no rule and no flow sees it go. */
  function vanish(change: string): void {
    const snapshot = standIns.data.snapshot();
    const hierarchies = [...snapshot.data.hierarchies].map(
      ([root, { version, rows }]) =>
        [root, { version: version + 1, rows: rows.filter((row) => row['sys_id'] !== change) }] as const,
    );
    standIns.data.restore({ ...snapshot, data: { hierarchies: new Map(hierarchies) } });
  }

  /** Makes a playbook with these steps, brings a finding in and approves its plan. */
  async function startWork(record: number, steps: readonly Record<string, string>[], more = {}): Promise<void> {
    const control = `T-${record}`;
    const playbook = await office.create('x_onspr_bridge_playbook', {
      name: `For ${control}`,
      order: '1',
      condition: `control=${control}^EQ`,
    });
    for (const step of steps) await office.create('x_onspr_bridge_playbook_step', { playbook, ...step });
    await travel(11_000);
    await bring([{ record, values: { control, severity: '3', likelihood: '3', known_exploited: '0', ...more } }]);
    const [finding] = await admin.list(findings, `onspring_record=${record}`, ['sys_id']);
    await decide({ sys_id: finding?.['sys_id']?.value ?? '' }, 'approved', 'Go ahead.');
  }
  /** Answers every open question about a record, as the person who was asked. */
  async function decide(record: Record<string, string>, state: string, comments: string): Promise<void> {
    for (let asked = 0; asked < 5; asked++) {
      const query = `state=requested^sysapproval=${record['sys_id']}`;
      const [row] = await admin.list('sysapproval_approver', query, ['sys_id', 'approver.user_name']);
      if (row === undefined) return;
      const approver = asUser(row['approver.user_name']?.value ?? '');
      await approver.update('sysapproval_approver', row['sys_id']?.value ?? '', { state, comments });
      await settle();
    }
  }
  async function update(task: Task, values: Record<string, string>, by = agent): Promise<void> {
    await by.update(tasks, task['sys_id'] ?? '', values);
    await settle();
  }

  it('opens steps of one order together, and the next ones after all of them', async () => {
    await startWork(1, [
      { order: '10', short_description: 'Left' },
      { order: '10', short_description: 'Right' },
      { order: '20', short_description: 'Then' },
    ]);
    const states = async () => {
      const all = await readTasks(1);
      return ['Left', 'Right', 'Then'].map((title) => all[title]?.['state']);
    };
    expect(await states()).toEqual([open, open, pending]);
    await expect(update(await readTask(1, 'Then'), { state: '2' })).rejects.toThrow('403');
    await update(await readTask(1, 'Left'), { state: complete });
    expect(await states()).toEqual([complete, open, pending]);
    await expect(update(await readTask(1, 'Right'), { state: '7' })).rejects.toThrow('403');
    await update(await readTask(1, 'Right'), { state: '7', close_notes: 'There is no right side.' });
    expect(await states()).toEqual([complete, '7', open]);
  });

  it('closes a step only with its evidence: a text or a file', async () => {
    await startWork(2, [
      { order: '10', short_description: 'By text', evidence_required: 'true' },
      { order: '10', short_description: 'By file', evidence_required: 'true' },
    ]);
    const task = await readTask(2, 'By text');
    const page = await desk.save(tasks, task['sys_id'] ?? '', { state: complete });
    expect(page.text).toMatch(/Evidence/);
    expect((await readTask(2, 'By text'))['state']).toBe(open);
    await update(task, { state: complete, evidence: 'Report 12 of the audit folder' });
    expect((await readTask(2, 'By text'))['state']).toBe(complete);

    const file = await readTask(2, 'By file');
    await expect(update(file, { state: complete })).rejects.toThrow('403');
    const { url } = standIns.access.instance;
    const query = new URLSearchParams({
      table_name: tasks,
      table_sys_id: file['sys_id'] ?? '',
      file_name: 'proof.txt',
    });
    await fetch(`${url}/api/now/attachment/file?${query}`, {
      method: 'POST',
      headers: { authorization: toBasic(standIns.access.instance), 'content-type': 'text/plain' },
      body: 'seen',
    });
    await update(file, { state: complete });
    expect((await readTask(2, 'By file'))['state']).toBe(complete);
  });

  it('waits for the approval before the work, and again after a rejection', async () => {
    await startWork(3, [{ order: '10', short_description: 'Delete', approval_rule: 'before' }]);
    const asked = await readTask(3, 'Delete');
    expect(asked).toMatchObject({ state: pending, approval: 'requested', approval_due: 'before' });
    await expect(update(asked, { state: open })).resolves.toBeUndefined();
    expect((await readTask(3, 'Delete'))['state']).toBe(pending);
    await decide(asked, 'rejected', 'Take a sample first.');
    const rejected = await readTask(3, 'Delete');
    expect(rejected).toMatchObject({ state: pending, approval: 'rejected', blocked_reason: 'approval' });
    expect(await notes(rejected)).toContain('Take a sample first.');

    await desk.press(tasks, rejected['sys_id'] ?? '', 'Ask for approval again');
    await settle();
    await decide(rejected, 'approved', 'Fine now.');
    expect(await readTask(3, 'Delete')).toMatchObject({ state: open, approval: 'approved', blocked_reason: '' });
  });

  it('asks for the approval of the result, never of the person who did the work', async () => {
    await startWork(4, [
      { order: '10', short_description: 'Decide', approval_rule: 'after', evidence_required: 'true' },
    ]);
    const task = await readTask(4, 'Decide');
    await expect(update(task, { state: complete })).rejects.toThrow('403');
    await update(task, { state: complete, evidence: 'Minutes of the meeting' });
    const asked = await readTask(4, 'Decide');
    expect(asked).toMatchObject({ state: open, approval: 'requested', approval_due: 'after' });
    expect(asked['approver.user_name']).not.toBe('priya.nair');
    const approver = asked['approver.user_name'] ?? '';
    const [mail] = await admin.list('sys_email', `subject=Please decide: ${asked['number']}, Decide`, [
      'recipients',
      'body',
    ]);
    expect(mail?.['recipients']?.value).toBe(`${approver}@example.com`);
    expect(mail?.['body']?.value).toMatch(/^<p>The result: step 10 of FND\d+, .+Minutes of the meeting/);
    const [user] = await admin.list('sys_user', `user_name=${approver}`, ['sys_id']);
    await expect(update(asked, { assigned_to: user?.['sys_id']?.value ?? '' })).rejects.toThrow('403');

    await decide(asked, 'rejected', 'The owner is missing.');
    expect(await readTask(4, 'Decide')).toMatchObject({ state: open, approval: 'rejected' });
    await update(asked, { state: complete });
    await decide(asked, 'approved', 'Complete.');
    expect(await readTask(4, 'Decide')).toMatchObject({ state: complete, approval: 'approved', blocked_reason: '' });
    const [finding] = await admin.list(findings, 'onspring_record=4', ['state']);
    expect(finding?.['state']?.value).toBe('12');
  });

  it('asks another person when the plan approver does the work', async () => {
    await startWork(5, [{ order: '10', short_description: 'Own work', approval_rule: 'after' }]);
    const [finding] = await admin.list(findings, 'onspring_record=5', ['plan_approver', 'plan_approver.user_name']);
    const task = await readTask(5, 'Own work');
    await update(task, { assigned_to: finding?.['plan_approver']?.value ?? '' }, admin);
    await update(task, { state: complete });
    const asked = await readTask(5, 'Own work');
    expect(asked['approval']).toBe('requested');
    expect(asked['approver.user_name']).not.toBe(finding?.['plan_approver.user_name']?.value);
  });

  const changeSteps = [{ order: '10', short_description: 'Install', needs_change: 'true' }];
  const readChange = async (sysId: string | undefined) => {
    const fields = ['sys_id', 'type', 'parent', 'cmdb_ci', 'short_description', 'risk', 'justification', 'state'];
    const [row] = await admin.list('change_request', `sys_id=${sysId}`, fields);
    return Object.fromEntries(fields.map((field) => [field, row?.[field]?.value ?? '']));
  };

  it('opens one change with the step, waits for it and goes on when it succeeded', async () => {
    await startWork(6, changeSteps);
    const task = await readTask(6, 'Install');
    expect(task).toMatchObject({ state: open, change_state: 'waiting' });
    const change = await readChange(task['change_request']);
    expect(change).toMatchObject({ type: 'normal', parent: task['sys_id'] });
    expect(change['short_description']).toContain('Install');
    expect(change['cmdb_ci']).not.toBe('');
    expect(change['justification']).toContain('priority');

    const page = await desk.save(tasks, task['sys_id'] ?? '', { state: complete });
    expect(page.text).toContain('is not closed');
    // A flow or a person that opens the task once more opens no second change.
    await update(task, { state: pending }, admin);
    await update(task, { state: open }, admin);
    expect(await admin.count('change_request', `parent=${task['sys_id']}`)).toBe(1);
    const [finding] = await admin.list(findings, `sys_id=${task['finding']}`, ['related_change']);
    expect(finding?.['related_change']?.value).toBe(change['sys_id']);
    const told = `element_id=${change['sys_id']}^element=work_notes`;
    expect(await admin.count('sys_journal_field', told)).toBe(1);

    await admin.update('change_request', change['sys_id'] ?? '', { state: '3', close_code: 'successful' });
    await settle();
    expect(await readTask(6, 'Install')).toMatchObject({ change_state: 'successful', blocked_reason: '' });
    await update(task, { state: complete });
    expect((await readTask(6, 'Install'))['state']).toBe(complete);
  });

  it('blocks the step when its change is refused, and opens the next change when asked', async () => {
    await startWork(7, changeSteps);
    const task = await readTask(7, 'Install');
    const first = task['change_request'] ?? '';
    await admin.update('change_request', first, { approval: 'rejected' });
    await settle();
    expect(await readTask(7, 'Install')).toMatchObject({
      change_state: 'refused',
      blocked_reason: 'change',
      state: open,
    });
    expect(await notes(task)).toContain('was refused');
    await expect(update(task, { state: complete })).rejects.toThrow('403');

    await admin.update('change_request', first, { state: '4' });
    await desk.press(tasks, task['sys_id'] ?? '', 'Open a change request');
    await settle();
    const again = await readTask(7, 'Install');
    expect(again).toMatchObject({ change_state: 'waiting', blocked_reason: '' });
    expect(again['change_request']).not.toBe(first);
    const [finding] = await admin.list(findings, `sys_id=${task['finding']}`, ['related_change']);
    expect(finding?.['related_change']?.value).toBe(again['change_request']);
    await admin.update('change_request', again['change_request'] ?? '', { state: '3', close_code: 'unsuccessful' });
    await settle();
    expect(await readTask(7, 'Install')).toMatchObject({ change_state: 'refused', blocked_reason: 'change' });
    expect(await notes(task)).toContain('failed');
  });

  it('says within five minutes that the change of a step was deleted, and who decides', async () => {
    await startWork(17, changeSteps);
    const task = await readTask(17, 'Install');
    vanish(task['change_request'] ?? '');
    expect(await readTask(17, 'Install')).toMatchObject({ change_state: 'waiting' });
    await travel(301_000);
    expect(await readTask(17, 'Install')).toMatchObject({
      change_state: 'refused',
      blocked_reason: 'change',
      state: open,
    });
    expect(await notes(task)).toContain('The change request is gone. Plan the step anew: open another one');
    await travel(301_000);
    const fields = ['blocked_by', 'escalation_reason', 'decision_owner', 'plan_approver', 'related_change'];
    const [finding] = await admin.list(findings, `sys_id=${task['finding']}`, fields);
    expect(finding?.['blocked_by']?.value).toBe('change');
    expect(finding?.['escalation_reason']?.value).toBe('change_refused');
    expect(finding?.['decision_owner']?.value).toBe(finding?.['plan_approver']?.value);
    expect(finding?.['related_change']?.value).toBe('');
    const said = await notes({ sys_id: task['finding'] ?? '' }, findings);
    for (const note of ['Escalated to level 1.', 'Deleted: Change request.']) expect(said).toContain(note);
    await desk.press(tasks, task['sys_id'] ?? '', 'Open a change request');
    await settle();
    expect(await readTask(17, 'Install')).toMatchObject({ change_state: 'waiting', blocked_reason: '' });
  });

  it('says so at once when the deletion takes the reference along, not when a person gives a change up', async () => {
    await startWork(18, changeSteps);
    const task = await readTask(18, 'Install');
    const change = task['change_request'] ?? '';
    await update(task, { change_request: '' }, admin);
    expect(await readTask(18, 'Install')).toMatchObject({ change_state: '', blocked_reason: '' });
    await update(task, { change_request: change }, admin);
    vanish(change);
    await update(task, { change_request: '' }, admin);
    expect(await readTask(18, 'Install')).toMatchObject({ change_state: 'refused', blocked_reason: 'change' });
    expect(await notes(task)).toContain('The change request is gone.');
  });

  const countWork = () => office.find('sys_hub_flow', 'internal_name=onspring_bridge_count_open_work');

  it('runs the automation of a step once and closes the step with its outcome', async () => {
    const subflow = await countWork();
    const inputs = '{"application":"@application"}';
    await startWork(8, [
      { order: '10', short_description: 'Take stock', subflow, subflow_inputs: inputs, evidence_required: 'true' },
      { order: '20', short_description: 'Next' },
    ]);
    const task = await readTask(8, 'Take stock');
    expect(task['subflow_state']).toBe('due');
    await expect(update(task, { state: complete, evidence: 'x' })).rejects.toThrow('403');
    await travel(301_000);
    await travel(301_000);
    await travel(301_000);
    const done = await readTask(8, 'Take stock');
    expect(done).toMatchObject({ subflow_state: 'done', state: complete });
    expect(done['subflow_outcome']).toMatch(/^incidents: \d+\nproblems: \d+\nchanges: \d+$/);
    expect(done['evidence']).toBe(done['subflow_outcome']);
    expect((await readTask(8, 'Next'))['state']).toBe(open);
    expect(await admin.count('sys_flow_context', 'nameLIKEcount open work')).toBe(1);
  });

  it('blocks the step when its automation fails; a person runs it again or does the work', async () => {
    const subflow = await countWork();
    await startWork(
      9,
      [{ order: '10', short_description: 'Take stock', subflow, subflow_inputs: '{"application":"@application"}' }],
      { business_application: '' },
    );
    await travel(301_000);
    await travel(301_000);
    const failed = await readTask(9, 'Take stock');
    expect(failed).toMatchObject({ subflow_state: 'failed', blocked_reason: 'automation', state: open });
    expect(failed['subflow_outcome']).toContain('application');
    await desk.press(tasks, failed['sys_id'] ?? '', 'Run the automation again');
    expect((await readTask(9, 'Take stock'))['subflow_state']).toBe('due');
    await travel(301_000);
    await update(failed, { state: complete, evidence: 'Counted by hand' });
    expect(await readTask(9, 'Take stock')).toMatchObject({ state: complete, blocked_reason: '' });
  });

  it('does not double a plan that is made once more, and joins what an agent asked for before', async () => {
    await startWork(11, [{ order: '10', short_description: 'First' }]);
    const [finding] = await admin.list(findings, 'onspring_record=11', ['sys_id']);
    const sysId = finding?.['sys_id']?.value ?? '';
    const again = async (more: () => Promise<void>): Promise<Record<string, string>> => {
      await agent.update(findings, sysId, { state: '11' });
      await more();
      await agent.update(findings, sysId, { state: '10' });
      await settle();
      const [row] = await admin.list(findings, `sys_id=${sysId}`, ['state', 'tasks_total']);
      return { state: row?.['state']?.value ?? '', total: row?.['tasks_total']?.value ?? '' };
    };
    expect(await again(async () => undefined)).toEqual({ state: '11', total: '1' });
    const added = { finding: sysId, parent: sysId, short_description: 'Extra', step_order: '20' };
    expect(
      await again(async () => {
        await agent.create(tasks, added);
      }),
    ).toEqual({ state: '11', total: '2' });
    expect(Object.keys(await readTasks(11)).sort()).toEqual(['Extra', 'First']);
  });

  it('counts a step that an agent adds into the plan, in its turn', async () => {
    const steps = [
      { order: '10', short_description: 'List access' },
      { order: '20', short_description: 'Remove access' },
    ];
    await startWork(10, steps);
    const [finding] = await admin.list(findings, 'onspring_record=10', ['sys_id', 'playbook']);
    const sysId = finding?.['sys_id']?.value ?? '';
    await agent.create(tasks, { finding: sysId, parent: sysId, short_description: 'Tell the team', step_order: '30' });
    await settle();
    const [counted] = await admin.list(findings, 'onspring_record=10', ['tasks_total']);
    expect(counted?.['tasks_total']?.value).toBe('3');
    const all = await readTasks(10);
    expect(all['Tell the team']?.['state']).toBe(pending);
    await expect(agent.update(tasks, all['Tell the team']?.['sys_id'] ?? '', { finding: '' })).resolves.toBeUndefined();
    expect(await admin.count(tasks, `finding=${sysId}`)).toBe(3);
    await update(await readTask(10, 'List access'), { state: complete });
    await update(await readTask(10, 'Remove access'), { state: complete });
    expect((await readTask(10, 'Tell the team'))['state']).toBe(open);
  });
});
