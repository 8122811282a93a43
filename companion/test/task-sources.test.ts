/** Tasks of a finding from three sources, on the built package: none is there twice, and no flow does a thing twice. */
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createInstance, type LoadedInstance } from '../../sandbox/instance/instance.ts';
import { builtApp } from '../../scripts/build.ts';

const findings = 'x_onspr_bridge_finding';
const tasks = 'x_onspr_bridge_remediation_task';
type Row = Record<string, string>;

describe('tasks from three sources', () => {
  let instance: LoadedInstance;
  let fresh: ReturnType<LoadedInstance['snapshot']>;
  beforeAll(async () => {
    instance = await createInstance({ packageFolder: builtApp, background: false });
    const { database } = instance;
    const [instanceId] = database.select('sys_properties', 'name=instance_id');
    for (const [name, value] of [
      ['x_onspr_bridge.instance_id', instanceId?.['value'] ?? ''],
      ['x_onspr_bridge.enabled', 'true'],
    ] as const) {
      const [property] = database.select('sys_properties', `name=${name}`);
      instance.records.update(begin(), 'sys_properties', property?.['sys_id'] ?? '', { value });
    }
    instance.queue.drain();
    fresh = instance.snapshot();
  });
  beforeEach(() => instance.restore(fresh));

  const begin = () => instance.begin('test', instance.systemSession);
  function insert(table: string, values: Row): string {
    const result = instance.records.insert(begin(), table, values);
    if (!result.ok) throw new Error(result.message);
    return result.sysId;
  }
  const bring = () => insert(findings, { short_description: 'No backup', category: 'backup', severity: '3' });
  const actionPlan = (finding: string, title: string, values: Row = {}) =>
    insert(tasks, { finding, parent: finding, short_description: title, source: 'onspring', ...values });
  const readTasks = (finding: string) =>
    instance.database
      .select(tasks, `finding=${finding}^ORDERBYstep_order`)
      .map((row) => ({ title: row['short_description'], source: row['source'], state: row['state'] }));

  it('makes no task of a step that an action plan names, whatever its capital letters', () => {
    const finding = bring();
    actionPlan(finding, 'close the GAPS');
    actionPlan(finding, 'Call the vendor');
    instance.queue.drain();
    const made = readTasks(finding);
    expect(made.filter(({ title }) => title?.toLowerCase() === 'close the gaps')).toEqual([
      { title: 'close the GAPS', source: 'onspring', state: '-5' },
    ]);
    expect(made.map(({ source }) => source).sort()).toEqual([
      'onspring',
      'onspring',
      'playbook',
      'playbook',
      'playbook',
    ]);
    expect(instance.database.get(findings, finding)).toMatchObject({ state: '11', tasks_total: '5' });
  });

  it('skips the step of the playbook when its action plan comes later', () => {
    const finding = bring();
    instance.queue.drain();
    actionPlan(finding, 'Close the gaps');
    instance.queue.drain();
    expect(readTasks(finding).filter(({ title }) => title === 'Close the gaps')).toEqual(
      expect.arrayContaining([
        { title: 'Close the gaps', source: 'playbook', state: '7' },
        { title: 'Close the gaps', source: 'onspring', state: '-5' },
      ]),
    );
    expect(instance.database.get(findings, finding)).toMatchObject({ tasks_total: '5', tasks_done: '1' });
  });

  it('are as urgent as their finding, whoever asks for them and when its priority changes', () => {
    const finding = bring();
    instance.queue.drain();
    const group = insert('sys_user_group', { name: 'Storage' });
    const update = (values: Row) => instance.records.update(begin(), findings, finding, values);
    update({ severity: '1', likelihood: '1', known_exploited: 'true', assignment_group: group });
    actionPlan(finding, 'Call the vendor', { assigned_to: insert('sys_user', { user_name: 'plan.owner' }) });
    const own = insert(tasks, { finding, parent: finding, short_description: 'Ask the auditor' });
    instance.queue.drain();
    const priorities = () => ({
      finding: instance.database.get(findings, finding)?.['priority'],
      tasks: [...new Set(instance.database.select(tasks, `finding=${finding}`).map((row) => row['priority']))],
    });
    expect(priorities()).toEqual({ finding: '1', tasks: ['1'] });
    expect(instance.database.get(tasks, own)).toMatchObject({ assignment_group: group });
    const [planned] = instance.database.select(tasks, `finding=${finding}^source=onspring`);
    expect(planned?.['assignment_group'] ?? '').toBe('');
    update({ severity: '4', likelihood: '4', known_exploited: 'false' });
    instance.queue.drain();
    expect(priorities()).toEqual({ finding: expect.not.stringMatching('1'), tasks: [priorities().finding] });
  });

  it('skips the task of an agent when an action plan asks for the same, unless work on it has begun', () => {
    const finding = bring();
    instance.queue.drain();
    insert(tasks, { finding, parent: finding, short_description: 'Ask the auditor' });
    const begun = insert(tasks, { finding, parent: finding, short_description: 'Call the vendor', source: 'onspring' });
    instance.records.update(begin(), tasks, begun, { state: '2' });
    actionPlan(finding, 'ask the Auditor');
    instance.queue.drain();
    const made = readTasks(finding).filter(({ source }) => source !== 'playbook');
    expect(made).toHaveLength(3);
    expect(made).toEqual(
      expect.arrayContaining([
        { title: 'Ask the auditor', source: 'agent', state: '7' },
        { title: 'ask the Auditor', source: 'onspring', state: '-5' },
        { title: 'Call the vendor', source: 'onspring', state: '2' },
      ]),
    );
  });

  it('refuses the task of an agent that repeats a step, until that step is closed', () => {
    const finding = bring();
    instance.queue.drain();
    const repeat = { finding, parent: finding, short_description: 'close the gaps' };
    const [step] = instance.database.select(tasks, `finding=${finding}^short_description=Close the gaps`);
    const refused = instance.records.insert(begin(), tasks, repeat);
    expect(refused.ok).toBe(false);
    expect(readTasks(finding)).toHaveLength(4);
    instance.records.update(begin(), tasks, step?.['sys_id'] ?? '', { state: '7', close_notes: 'No gaps.' });
    expect(instance.records.insert(begin(), tasks, repeat).ok).toBe(true);
  });

  it('refuses a task that becomes a step which is there: by another title, by another finding, or by being opened again', () => {
    const finding = bring();
    const other = insert(findings, { short_description: 'Nothing planned', severity: '3' });
    instance.queue.drain();
    const own = insert(tasks, { finding, parent: finding, short_description: 'Ask the auditor' });
    const elsewhere = insert(tasks, { finding: other, parent: other, short_description: 'Close the gaps' });
    const [step] = instance.database.select(tasks, `finding=${finding}^short_description=Close the gaps`);
    const save = (sysId: string, values: Row) => instance.records.update(begin(), tasks, sysId, values).ok;
    expect(save(own, { short_description: 'CLOSE the gaps' })).toBe(false);
    expect(save(elsewhere, { finding })).toBe(false);
    expect(save(step?.['sys_id'] ?? '', { short_description: 'ask the auditor' })).toBe(false);
    expect(save(own, { short_description: 'Ask both auditors' })).toBe(true);

    actionPlan(finding, 'Close the gaps');
    instance.queue.drain();
    expect(instance.database.get(tasks, step?.['sys_id'] ?? '')).toMatchObject({ state: '7' });
    expect(save(step?.['sys_id'] ?? '', { state: '1' })).toBe(false);
    expect(save(own, { state: '7', close_notes: 'Asked.' })).toBe(true);
    expect(save(own, { state: '-5' })).toBe(true);
  });

  it('skips the step that an action plan names from now on', () => {
    const finding = bring();
    const plan = actionPlan(finding, 'Close some gaps');
    instance.queue.drain();
    instance.records.update(begin(), tasks, plan, { short_description: 'Close the gaps' });
    instance.queue.drain();
    const steps = readTasks(finding).filter(({ title }) => title === 'Close the gaps');
    expect(steps).toEqual(
      expect.arrayContaining([
        { title: 'Close the gaps', source: 'playbook', state: '7' },
        { title: 'Close the gaps', source: 'onspring', state: '-5' },
      ]),
    );
    expect(instance.database.get(findings, finding)).toMatchObject({ tasks_total: '5', tasks_done: '1' });
  });

  it('does not hold an action plan to the order of the steps, but still to its evidence', () => {
    const finding = bring();
    instance.queue.drain();
    const plan = actionPlan(finding, 'Ask the auditor', { evidence_required: 'true' });
    expect(instance.records.update(begin(), tasks, plan, { state: '3' }).ok).toBe(false);
    expect(instance.records.update(begin(), tasks, plan, { state: '3', evidence: 'Mail of the auditor' }).ok).toBe(
      true,
    );
  });

  it('blocks the step whose change is cancelled', () => {
    const finding = bring();
    const change = insert('change_request', { short_description: 'Covers the step' });
    const step = { finding, short_description: 'Under a change', needs_change: 'true' };
    const task = insert(tasks, { ...step, change_request: change, change_state: 'waiting' });
    instance.queue.drain();
    instance.records.update(begin(), 'change_request', change, { state: '4' });
    instance.queue.drain();
    expect(instance.database.get(tasks, task)).toMatchObject({ change_state: 'refused', blocked_reason: 'change' });
    expect(instance.database.get(findings, finding)).toMatchObject({ blocked_by: 'change' });
  });

  it('takes the end of a change once, however often the flow says so', () => {
    const finding = bring();
    const change = insert('change_request', { short_description: 'Covers the step' });
    const step = { finding, short_description: 'Under a change', needs_change: 'true' };
    const task = insert(tasks, { ...step, change_request: change, change_state: 'waiting' });
    instance.queue.drain();
    const say = (values: Row) => instance.records.update(begin(), tasks, task, values).ok;
    const stateOf = () => instance.database.get(tasks, task)?.['change_state'];
    expect(say({ change_state: 'ended' })).toBe(true);
    expect(stateOf()).toBe('waiting');
    instance.records.update(begin(), 'change_request', change, { state: '3', close_code: 'successful_issues' });
    instance.queue.drain();
    expect(stateOf()).toBe('successful');
    instance.records.update(begin(), 'change_request', change, { close_code: 'unsuccessful' });
    expect(say({ change_state: 'ended' })).toBe(true);
    expect(stateOf()).toBe('successful');
  });
});
