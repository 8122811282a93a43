/** What cannot be resolved: reasons, levels, decisions and accepted risks that end, played on the built package. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ChangesReply } from '../../now-app/server/contract/protocol.ts';
import { demoUserId } from '../../sandbox/instance/base/demo-people.ts';
import { setProperties } from '../../scripts/demo/instance-setup.ts';
import { callJson, toBasic } from '../../scripts/demo/rest.ts';
import { createFindingScene, type FindingScene, findingTable } from './support/finding-scene.ts';

const limitMs = 600_000;
const minute = 1 / 1440;
const moderate = { severity: '3', known_exploited: '0', likelihood: '3', regulations: 'gdpr' };
const escalation = ['escalation_reason', 'escalation_level', 'decision_owner', 'escalation_detail'] as const;
const calm = { escalation_reason: '', escalation_level: '0', decision_owner: '', escalation_detail: '' };

jest.setTimeout(limitMs);

describe('escalation', () => {
  let scene: FindingScene;
  let record = 700;
  let now = Date.now();
  beforeAll(async () => {
    scene = await createFindingScene();
    await setProperties(scene.standIns.access.instance, {
      risk_managers: 'GRC Remediation',
      executive: 'helen.marsh',
      sync_owner: 'nora.lindqvist',
    });
  }, limitMs);
  afterAll(() => scene.standIns.stop());
  beforeEach(() => {
    record += 1;
  });

  const travel = async (days: number) => {
    now += days * 86_400_000;
    await scene.travel(days);
  };
  const inDays = (days: number) => `${new Date(now + days * 86_400_000).toISOString().slice(0, 19).replace('T', ' ')}`;

  /** A call of the sync API, as the companion makes it. */
  const sync = (path: string, init: { method?: string; body?: unknown } = {}) => {
    const { instance } = scene.standIns.access;
    const headers = { authorization: toBasic(instance) };
    return callJson(`${instance.url}/api/x_onspr_bridge/v1/sync${path}`, { ...init, headers });
  };
  async function managerOf(finding: string): Promise<string> {
    const [row] = await scene.admin.list(findingTable, `sys_id=${finding}`, ['assignment_group.manager']);
    return row?.['assignment_group.manager']?.value ?? '';
  }
  async function approved(values: Readonly<Record<string, string>> = {}): Promise<string> {
    const finding = await scene.arrive(record, { ...moderate, due_date: inDays(300), ...values });
    await (await scene.person(await scene.approverOf(finding))).decide(finding, 'approved', '');
    await scene.settle();
    return finding;
  }
  async function acceptRisk(finding: string, days: number): Promise<void> {
    const agent = await scene.person('priya.nair');
    await agent.api.update(findingTable, finding, {
      risk_justification: 'The vendor ends support.',
      compensating_control: 'Isolated network.',
      acceptance_until: inDays(days),
    });
    await agent.press(findingTable, finding, 'Request risk acceptance');
    await (await scene.person(await scene.approverOf(finding))).decide(finding, 'approved', '');
    expect(await scene.read(finding, 'state')).toEqual({ state: '4' });
  }

  it('takes what an agent cannot resolve to the decision owner, up the levels, and rests on a decision', async () => {
    const finding = await approved();
    const agent = await scene.person('priya.nair');
    expect(await agent.press(findingTable, finding, 'Cannot resolve')).toContain('Say in Why it cannot be resolved');
    await agent.api.update(findingTable, finding, { cannot_resolve_reason: 'The product has no patch.' });
    await agent.press(findingTable, finding, 'Cannot resolve');
    const { plan_approver: owner = '' } = await scene.read(finding, 'plan_approver');
    expect(await scene.read(finding, ...escalation)).toEqual({
      escalation_reason: 'cannot_resolve',
      escalation_level: '1',
      decision_owner: owner,
      escalation_detail: 'The agent cannot resolve it: The product has no patch.',
    });
    await travel(10.1);
    expect(await scene.read(finding, 'escalation_level', 'decision_owner')).toEqual({
      escalation_level: '2',
      decision_owner: demoUserId('ingrid.solberg'),
    });
    await travel(10.1);
    expect(await scene.read(finding, 'escalation_level', 'decision_owner')).toEqual({
      escalation_level: '3',
      decision_owner: demoUserId('helen.marsh'),
    });
    await travel(10);
    const said = await scene.notes(finding);
    expect([1, 2, 3].map((level) => said.split(`Escalated to level ${level}.`).length - 1)).toEqual([1, 1, 1]);
    const { number = '', ...approver } = await scene.read(finding, 'number', 'plan_approver.user_name');
    const mails = await scene.admin.list('sys_email', `subjectLIKE${number}^subjectSTARTSWITHYour decision`, [
      'recipients',
    ]);
    const levels = [approver['plan_approver.user_name'], 'ingrid.solberg', 'helen.marsh'];
    expect(mails.map((mail) => mail['recipients']?.value).sort()).toEqual(
      levels.map((user) => `${user}@example.com`).sort(),
    );

    expect(await agent.buttons(findingTable, finding)).not.toContain('Record decision');
    const decision = { escalation_decision: 'fund', decision_comment: 'Replace it.', decision_until: inDays(30) };
    await expect(
      agent.api.update(findingTable, finding, decision).then(() => scene.read(finding, 'decision_comment')),
    ).resolves.toEqual({ decision_comment: '' });
    const helen = await scene.person('helen.marsh');
    expect(await helen.press(findingTable, finding, 'Record decision')).toContain('Choose a Decision');
    await helen.api.update(findingTable, finding, decision);
    await helen.press(findingTable, finding, 'Record decision');
    expect(await scene.read(finding, ...escalation, 'decided_by')).toEqual({
      ...calm,
      decided_by: demoUserId('helen.marsh'),
    });
    expect(await scene.notes(finding)).toContain('Helen Marsh decided: Fund it. "Replace it."');
  });

  it('ends an accepted risk in time, opens the finding again and says who decides', async () => {
    const finding = await approved();
    await acceptRisk(finding, 30);
    await travel(31);
    expect(await scene.read(finding, 'state', 'acceptance_state', 'escalation_reason', 'decision_owner')).toEqual({
      state: '2',
      acceptance_state: 'expired',
      escalation_reason: 'exception_expired',
      decision_owner: demoUserId('ingrid.solberg'),
    });
    const open = `finding=${finding}^stateIN1,2`;
    expect(await scene.admin.list('x_onspr_bridge_remediation_task', open, ['number'])).not.toEqual([]);
  });

  it('counts renewals, and escalates when they are used up', async () => {
    const finding = await approved();
    for (const count of ['1', '2', '3']) {
      await acceptRisk(finding, 30);
      expect(await scene.read(finding, 'deferral_count')).toEqual({ deferral_count: count });
      await travel(31);
    }
    const { escalation_detail: detail } = await scene.read(finding, 'escalation_detail');
    expect(detail).toContain('accepted 3 times');
    const agent = await scene.person('priya.nair');
    await agent.api.update(findingTable, finding, { acceptance_until: inDays(30) });
    expect(await agent.press(findingTable, finding, 'Request risk acceptance')).toContain('Cannot resolve');
  });

  it('escalates what is overdue, and stops when it has time again', async () => {
    const finding = await approved({ due_date: inDays(3) });
    await travel(4);
    expect((await scene.read(finding, ...escalation))['escalation_reason']).toBe('overdue');
    await scene.arrive(record, { ...moderate, due_date: inDays(60) });
    await travel(6 * minute);
    expect(await scene.read(finding, ...escalation)).toEqual(calm);
    expect(await scene.notes(finding)).toContain('The escalation is over');
  });

  it('escalates what nobody owns to the manager of its group, and stops when somebody has it', async () => {
    const finding = await approved({ finding_owner: '' });
    await scene.admin.update(findingTable, finding, { assigned_to: '' });
    await travel(2.1);
    const { escalated_since: since = '', ...rest } = await scene.read(finding, ...escalation, 'escalated_since');
    expect(rest).toEqual({
      escalation_reason: 'no_owner',
      escalation_level: '1',
      decision_owner: await managerOf(finding),
      escalation_detail: 'Nobody owns the finding, and nobody is assigned to it.',
    });
    expect(Math.abs(Date.parse(`${since.replace(' ', 'T')}Z`) - now)).toBeLessThan(2.2 * 86_400_000);
    await scene.admin.update(findingTable, finding, { assigned_to: demoUserId('priya.nair') });
    await travel(6 * minute);
    expect(await scene.read(finding, ...escalation, 'escalated_since')).toEqual({ ...calm, escalated_since: '' });
  });

  it('has the next plan approver decide when the former one is replaced, and tells that person', async () => {
    const finding = await approved({ due_date: inDays(300) });
    const [task] = await scene.admin.list('x_onspr_bridge_remediation_task', `finding=${finding}^state=1`, ['sys_id']);
    const agent = await scene.person('priya.nair');
    await agent.api.update('x_onspr_bridge_remediation_task', task?.['sys_id']?.value ?? '', {
      blocked_reason: 'vendor',
    });
    await travel(6 * minute);
    const { decision_owner: former = '' } = await scene.read(finding, 'decision_owner');
    const next = former === demoUserId('helen.marsh') ? 'victor.okafor' : 'helen.marsh';
    await agent.api.update(findingTable, finding, { plan_approver: demoUserId(next) });
    await travel(6 * minute);
    expect(await scene.read(finding, 'escalation_level', 'decision_owner')).toEqual({
      escalation_level: '1',
      decision_owner: demoUserId(next),
    });
    expect(await scene.notes(finding)).toContain('has to decide now. A task waits for a vendor.');
    const { number = '' } = await scene.read(finding, 'number');
    const told = await scene.admin.list('sys_email', `subjectLIKE${number}^subjectLIKEdecision`, ['recipients']);
    expect(told.map((row) => row['recipients']?.value)).toContain(`${next}@example.com`);
  });

  it('escalates what does not reach Onspring to the owner of the exchange, and stops when it is delivered', async () => {
    const finding = await approved();
    const tell = async (outcome: object) => {
      await travel(minute);
      const waiting = (await sync('/changes')) as { result: ChangesReply };
      const own = waiting.result.changes.filter(({ sysId }) => sysId === finding);
      const records = own.map(({ id, version }) => ({ id, version, ...outcome }));
      expect(records).toHaveLength(1);
      await sync('/changes/ack', { method: 'POST', body: { records } });
      await travel(1.1);
    };
    const refusal = { code: 'VALUE_REFUSED', message: 'No such list value', retryable: false, retryAfterSeconds: null };
    await tell({ outcome: 'failed', ...refusal });
    expect(await scene.read(finding, 'escalation_reason', 'decision_owner')).toEqual({
      escalation_reason: 'sync_broken',
      decision_owner: demoUserId('nora.lindqvist'),
    });
    await scene.admin.update(findingTable, finding, { assigned_to: demoUserId('tomas.novak') });
    await tell({ outcome: 'delivered', agreed: {} });
    expect(await scene.read(finding, ...escalation)).toEqual(calm);
  });

  it('escalates an approval that is stuck', async () => {
    const finding = await scene.arrive(record, { ...moderate, due_date: inDays(300) });
    await travel(6);
    expect((await scene.read(finding, 'escalation_reason'))['escalation_reason']).toBe('approval_stuck');
    await (await scene.person(await scene.approverOf(finding))).decide(finding, 'approved', 'Sorry.');
    await travel(6 * minute);
    expect(await scene.read(finding, ...escalation, 'state')).toEqual({ ...calm, state: '2' });
  });

  it('does nothing while the app is switched off', async () => {
    const finding = await approved({ due_date: inDays(3) });
    const { instance } = scene.standIns.access;
    await setProperties(instance, { enabled: 'false' });
    await travel(5);
    expect(await scene.read(finding, ...escalation)).toEqual(calm);
    await setProperties(instance, { enabled: 'true' });
    await travel(6 * minute);
    expect((await scene.read(finding, 'escalation_reason'))['escalation_reason']).toBe('overdue');
  });

  it('says who waits for a vendor, and stops the clock meanwhile', async () => {
    const finding = await approved();
    const stages = async () =>
      (await scene.admin.list('task_sla', `task=${finding}^active=true`, ['stage'])).map((row) => row['stage']?.value);
    expect(await stages()).toEqual(['in_progress']);
    const [task] = await scene.admin.list('x_onspr_bridge_remediation_task', `finding=${finding}^state=1`, ['sys_id']);
    const agent = await scene.person('priya.nair');
    const block = (reason: string) =>
      agent.api.update('x_onspr_bridge_remediation_task', task?.['sys_id']?.value ?? '', { blocked_reason: reason });
    await block('vendor');
    await travel(6 * minute);
    expect(await scene.read(finding, 'blocked_by', 'escalation_reason')).toEqual({
      blocked_by: 'vendor',
      escalation_reason: 'blocked_by_vendor',
    });
    expect(await stages()).toEqual(['paused']);
    await block('other');
    await travel(6 * minute);
    expect(await scene.read(finding, ...escalation, 'blocked_by')).toEqual({ ...calm, blocked_by: 'other' });
    expect(await stages()).toEqual(['in_progress']);
  });

  it('tells people what is asked of them, what is late and what is theirs to decide', async () => {
    const finding = await scene.arrive(record, { due_date: inDays(300) });
    const { number = '' } = await scene.read(finding, 'number');
    const mails = async () =>
      (await scene.admin.list('sys_email', `subjectLIKE${number}`, ['subject', 'recipients'])).map(
        (row) => `${row['subject']?.value.split(/[:,]/)[0]} -> ${row['recipients']?.value}`,
      );
    const first = await scene.approverOf(finding);
    expect(await mails()).toEqual([`Please decide -> ${first}@example.com`]);
    for (const _ of [1, 2]) await (await scene.person(await scene.approverOf(finding))).decide(finding, 'approved', '');
    await travel(6);
    expect((await mails()).join()).toContain(`${number} runs out of time`);
    await travel(2);
    const late = (await mails()).filter((mail) => mail.startsWith(`${number} is overdue`));
    expect(late).toHaveLength(1);
    expect(late[0]).toContain(`${first}@example.com`);
    const agent = await scene.person('priya.nair');
    await agent.api.update(findingTable, finding, { cannot_resolve_reason: 'No patch.' });
    await agent.press(findingTable, finding, 'Cannot resolve');
    await scene.settle();
    expect((await mails()).filter((mail) => mail.startsWith('Your decision is needed'))).toEqual([
      `Your decision is needed -> ${first}@example.com`,
    ]);
  });
});
