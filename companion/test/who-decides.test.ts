/** Who decides and works when somebody has left, when nobody may, and when no work is left; on the built package. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { demoUserId } from '../../sandbox/instance/base/demo-people.ts';
import { setProperties } from '../../scripts/demo/instance-setup.ts';
import { openConsole } from './support/console.ts';
import { createFindingScene, type FindingScene, findingTable } from './support/finding-scene.ts';

const taskTable = 'x_onspr_bridge_remediation_task';
const limitMs = 600_000;
const minute = 1 / 1440;
const moderate = { severity: '3', known_exploited: '0', likelihood: '3', regulations: 'gdpr' };
const dueLate = `${new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10)} 12:00:00`;

jest.setTimeout(limitMs);

describe('who decides', () => {
  let scene: FindingScene;
  let record = 950;
  beforeAll(async () => {
    scene = await createFindingScene();
  }, limitMs);
  afterAll(() => scene.standIns.stop());
  beforeEach(() => {
    record += 1;
  });

  const set = (values: Readonly<Record<string, string>>) => setProperties(scene.standIns.access.instance, values);
  const arrive = (values: Readonly<Record<string, string>> = {}) =>
    scene.arrive(record, { ...moderate, due_date: dueLate, ...values });
  async function userId(userName: string): Promise<string> {
    const [row] = await scene.admin.list('sys_user', `user_name=${userName}`, ['sys_id']);
    return row?.['sys_id']?.value ?? '';
  }
  const setActive = async (userName: string, active: boolean) =>
    scene.admin.update('sys_user', await userId(userName), { active: String(active) });
  async function groupManager(finding: string): Promise<string> {
    const dotted = 'assignment_group.manager.user_name';
    const [row] = await scene.admin.list(findingTable, `sys_id=${finding}`, [dotted]);
    return row?.[dotted]?.value ?? '';
  }

  it('says that nobody may approve a plan, and asks by itself once somebody may', async () => {
    await set({ default_approver: '' });
    const finding = await arrive({ business_application: '' });
    expect(await scene.read(finding, 'state', 'approval', 'approvers')).toEqual({
      state: '11',
      approval: 'not requested',
      approvers: '',
    });
    await scene.travel(6 * minute);
    const escalated = await scene.read(finding, 'escalation_reason', 'escalation_level', 'escalation_detail');
    expect(escalated).toMatchObject({ escalation_reason: 'approval_stuck', escalation_level: '1' });
    expect(escalated['escalation_detail']).toContain('Nobody may approve the plan: name a plan approver');

    await set({ default_approver: 'victor.okafor' });
    await scene.travel(66 * minute);
    expect(await scene.approverOf(finding)).toBe('victor.okafor');
    await scene.travel(6 * minute);
    expect(await scene.read(finding, 'approval', 'escalation_reason', 'plan_approver')).toEqual({
      approval: 'requested',
      escalation_reason: '',
      plan_approver: demoUserId('victor.okafor'),
    });
    await set({ default_approver: 'ingrid.solberg' });
  });

  it('asks the manager of the group when the application names nobody who is active', async () => {
    const left = await scene.admin.create('sys_user', { user_name: 'gone.owner', name: 'Gone Owner', active: 'false' });
    await scene.admin.create('cmdb_ci_business_app', { name: 'Left alone', owned_by: left });
    const finding = await arrive({ business_application: 'Left alone' });
    const manager = await groupManager(finding);
    expect(manager).not.toBe('');
    await scene.travel(12 * minute);
    expect(await scene.read(finding, 'plan_approver.user_name')).toEqual({ 'plan_approver.user_name': manager });
    expect(await scene.approverOf(finding)).toBe(manager);
    expect(await scene.notes(finding)).toMatch(/\S+ is not active any more: .+ approves the plan instead\./);
  });

  it('asks the next one when the plan approver leaves while the question waits', async () => {
    const finding = await arrive();
    const former = await scene.approverOf(finding);
    await setActive(former, false);
    await scene.travel(12 * minute);
    const next = await scene.approverOf(finding);
    const manager = await groupManager(finding);
    expect(next).toBe(manager === former ? 'ingrid.solberg' : manager);
    const said = await scene.notes(finding);
    expect(said).toContain('Nobody who was asked is active any more');
    expect(said).toMatch(/is not active any more: .+ approves the plan instead\./);
    await (await scene.person(next)).decide(finding, 'approved', '');
    expect(await scene.read(finding, 'state')).toEqual({ state: '2' });
    await setActive(former, true);
  });

  it('leaves no decision with somebody who left, and no finding with an owner who left', async () => {
    await set({ executive: 'helen.marsh' });
    const finding = await arrive();
    const approver = await scene.approverOf(finding);
    await (await scene.person(approver)).decide(finding, 'approved', '');
    await scene.settle();
    const agent = await scene.person('priya.nair');
    await agent.api.update(findingTable, finding, { cannot_resolve_reason: 'No patch.' });
    await agent.press(findingTable, finding, 'Cannot resolve');
    expect(await scene.read(finding, 'decision_owner.user_name')).toEqual({ 'decision_owner.user_name': approver });

    const gone = await scene.admin.create('sys_user', { user_name: 'gone.agent', name: 'Gone Agent', active: 'false' });
    await scene.admin.update(findingTable, finding, { finding_owner: gone, assigned_to: '' });
    await setActive(approver, false);
    await scene.travel(2);
    const now = await scene.read(finding, 'decision_owner.active', 'escalation_detail');
    expect(now['decision_owner.active']).toBe('true');
    expect(now['escalation_detail']).toContain('Who owns the finding or is assigned to it is not active any more.');
    expect(await scene.notes(finding)).toMatch(/has to decide now\. The agent cannot resolve it/);
    await setActive(approver, true);
    await set({ executive: '' });
  });

  it('hands a step to its group when the person it names has left, and a rejected plan back to nobody who left', async () => {
    const left = await scene.admin.create('sys_user', { user_name: 'gone.boss', name: 'Gone Boss', active: 'false' });
    await scene.admin.create('cmdb_ci_business_app', { name: 'Left behind', owned_by: left });
    const office = await openConsole(scene.standIns, 'admin');
    const condition = 'control=WD-1^EQ';
    const playbook = await office.create('x_onspr_bridge_playbook', { name: 'For WD-1', order: '1', condition });
    for (const order of ['10', '20']) {
      const step = { playbook, order, short_description: `Step ${order}`, assign_to: 'application_owner' };
      await office.create('x_onspr_bridge_playbook_step', step);
    }
    await scene.travel(minute);
    const finding = await arrive({ control: 'WD-1', business_application: 'Left behind' });
    await scene.admin.update(findingTable, finding, { finding_owner: left });
    await scene.travel(12 * minute);
    const approver = await scene.person(await scene.approverOf(finding));
    await approver.decide(finding, 'rejected', 'Say which tenant.');
    expect(await scene.read(finding, 'approval', 'assigned_to')).toEqual({ approval: 'rejected', assigned_to: '' });
    expect(await scene.notes(finding)).not.toContain('It is back with');

    await (await scene.person('priya.nair')).press(findingTable, finding, 'Resubmit plan');
    await scene.settle();
    await approver.decide(finding, 'approved', '');
    await scene.settle();
    const group = (await scene.read(finding, 'assignment_group'))['assignment_group'];
    const columns = ['sys_id', 'state', 'assigned_to', 'assignment_group'];
    const [opened, waiting] = await scene.admin.list(taskTable, `finding=${finding}^ORDERBYstep_order`, columns);
    expect(opened).toMatchObject({ state: { value: '1' }, assigned_to: { value: '' } });
    expect(opened?.['assignment_group']?.value).toBe(group);
    expect(await scene.notes(opened?.['sys_id']?.value ?? '')).toContain(
      'Gone Boss is not active any more: the step is for its group.',
    );
    // Who is back by the time of the next step has it.
    expect(waiting).toMatchObject({ state: { value: '-5' }, assigned_to: { value: left } });
  });

  it('sends a plan whose steps were all skipped to validation, and says who decides when no work follows', async () => {
    const finding = await arrive();
    const approver = await scene.approverOf(finding);
    const agent = await scene.person('priya.nair');
    for (const row of await scene.admin.list(taskTable, `finding=${finding}`, ['sys_id'])) {
      const skip = { state: '7', close_notes: 'The server is gone.' };
      await agent.api.update(taskTable, row['sys_id']?.value ?? '', skip);
    }
    await expect(agent.api.update(findingTable, finding, { state: '12' })).rejects.toThrow('403');
    await (await scene.person(approver)).decide(finding, 'approved', 'Then nothing is left.');
    expect(await scene.read(finding, 'state', 'approval')).toEqual({ state: '12', approval: 'approved' });
    expect(await scene.notes(finding)).toContain('All tasks are done. Onspring validates and closes the finding.');

    const columns = ['state', 'escalation_reason', 'decision_owner.user_name'] as const;
    await agent.api.update(findingTable, finding, { state: '2' });
    await scene.travel(6 * minute);
    expect(await scene.read(finding, ...columns)).toEqual({
      state: '2',
      escalation_reason: 'nothing_left',
      'decision_owner.user_name': approver,
    });
    await agent.api.create(taskTable, { finding, parent: finding, short_description: 'Look for its copies' });
    await scene.travel(6 * minute);
    expect(await scene.read(finding, ...columns)).toEqual({
      state: '2',
      escalation_reason: '',
      'decision_owner.user_name': '',
    });
  });

  it('asks for a decision when a task is closed incomplete, until it is work again', async () => {
    const finding = await arrive();
    const approver = await scene.approverOf(finding);
    await (await scene.person(approver)).decide(finding, 'approved', '');
    await scene.settle();
    const [task] = await scene.admin.list(taskTable, `finding=${finding}^state=1`, ['sys_id']);
    const agent = await scene.person('priya.nair');
    const close = async (state: string) => {
      await agent.api.update(taskTable, task?.['sys_id']?.value ?? '', { state });
      await scene.travel(6 * minute);
    };
    await close('4');
    const columns = ['blocked_by', 'escalation_reason', 'decision_owner.user_name'] as const;
    expect(await scene.read(finding, ...columns)).toEqual({
      blocked_by: 'incomplete',
      escalation_reason: 'task_incomplete',
      'decision_owner.user_name': approver,
    });
    await close('2');
    expect(await scene.read(finding, ...columns)).toEqual({
      blocked_by: '',
      escalation_reason: '',
      'decision_owner.user_name': '',
    });
  });
});
