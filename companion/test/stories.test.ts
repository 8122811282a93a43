/**
 * The story of a finding from its arrival to its closure and back, on the built package: every step by a person with the
 * role it needs, and each of them refused what is not theirs. The other stories: approvals, escalation, duplicates,
 * administration (an admin mends a map, a clone stays silent).
 */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createFindingScene, type FindingScene, findingTable } from './support/finding-scene.ts';
import type { Person } from './support/person.ts';

const tasks = 'x_onspr_bridge_remediation_task';
const changes = 'change_request';
const values = { severity: '3', known_exploited: '0', likelihood: '3', regulations: 'gdpr' };
const state = { planned: '11', inRemediation: '2', awaitingValidation: '12', closed: '3' };

jest.setTimeout(600_000);

describe('the story of a finding', () => {
  let scene: FindingScene;
  let agent: Person;
  let changeManager: Person;
  let executive: Person;
  beforeAll(async () => {
    scene = await createFindingScene();
    agent = await scene.person('priya.nair');
    changeManager = await scene.person('amara.diallo');
    executive = await scene.person('victor.okafor');
  });
  afterAll(() => scene.standIns.stop());

  /** Open tasks of a finding, as the agent sees them. */
  const openTasks = (finding: string) =>
    agent.api.list(tasks, `finding=${finding}^stateIN1,2`, ['sys_id', 'change_request', 'change_state']);
  async function approveAll(record: string): Promise<void> {
    for (let user = await scene.approverOf(record); user !== ''; user = await scene.approverOf(record)) {
      await (await scene.person(user)).decide(record, 'approved', 'In order.');
    }
  }
  /** The agent does what is open, under its change and with its evidence, until nothing is left. */
  async function workUntilDone(finding: string): Promise<void> {
    for (let turn = 0; turn < 20; turn++) {
      const [task] = await openTasks(finding);
      if (task === undefined) return;
      const sysId = task['sys_id']?.value ?? '';
      await approveAll(sysId);
      if (task['change_state']?.value === 'waiting') {
        const change = task['change_request']?.value ?? '';
        await changeManager.api.update(changes, change, { state: '3', close_code: 'successful', close_notes: 'Done.' });
        await scene.settle();
      }
      await agent.api.update(tasks, sysId, { state: '3', evidence: 'Export of the settings after the change.' });
      await approveAll(sysId);
    }
    throw new Error('the tasks do not come to an end');
  }

  it('goes from Onspring through plan, approval and work to its closure, and is open again when Onspring says so', async () => {
    const finding = await scene.arrive(1, values);
    expect(await scene.read(finding, 'state', 'approval')).toEqual({ state: state.planned, approval: 'requested' });
    await expect(agent.decide(finding, 'approved', '')).rejects.toThrow('APPROVAL_MISSING');
    await approveAll(finding);
    expect(await scene.read(finding, 'state')).toEqual({ state: state.inRemediation });

    const [seen] = await executive.api.list(findingTable, `sys_id=${finding}`, ['number']);
    expect(seen?.['number']?.value).toMatch(/^\w+\d{7}$/);
    await expect(executive.api.update(findingTable, finding, { description: 'x' })).rejects.toThrow('403');
    await expect(agent.api.update(findingTable, finding, { state: state.closed })).rejects.toThrow('403');

    await workUntilDone(finding);
    expect(await scene.read(finding, 'state')).toEqual({ state: state.awaitingValidation });
    await scene.arrive(1, { ...values, source_status: 'closed' });
    expect(await scene.read(finding, 'state', 'active')).toEqual({ state: state.closed, active: 'false' });

    await scene.arrive(1, values);
    expect(await scene.read(finding, 'state', 'active')).toEqual({ state: state.inRemediation, active: 'true' });
    await agent.api.create(tasks, { finding, parent: finding, short_description: 'What the retest found' });
    await scene.settle();
    await workUntilDone(finding);
    expect(await scene.read(finding, 'state')).toEqual({ state: state.awaitingValidation });
  });

  it('stands still when its change is refused, says so to who decides, and goes on with the next change', async () => {
    const finding = await scene.arrive(2, values);
    await approveAll(finding);
    const step = await (async () => {
      for (let turn = 0; turn < 10; turn++) {
        const [task] = await openTasks(finding);
        const sysId = task?.['sys_id']?.value ?? '';
        if (task?.['change_state']?.value === 'waiting') return { sysId, change: task['change_request']?.value ?? '' };
        await approveAll(sysId);
        await agent.api.update(tasks, sysId, { state: '3', evidence: 'See the ticket.' });
        await approveAll(sysId);
      }
      throw new Error('no step of the plan needs a change');
    })();
    await changeManager.api.update(changes, step.change, { approval: 'rejected' });
    await scene.settle();
    await expect(agent.api.update(tasks, step.sysId, { state: '3', evidence: 'Done anyway.' })).rejects.toThrow('403');
    await scene.travel(1);
    expect(await scene.read(finding, 'escalation_reason', 'blocked_by')).toEqual({
      escalation_reason: 'change_refused',
      blocked_by: 'change',
    });
    await changeManager.api.update(changes, step.change, { state: '4' });
    await agent.press(tasks, step.sysId, 'Open a change request');
    await scene.travel(1);
    expect(await scene.read(finding, 'escalation_reason', 'blocked_by')).toEqual({
      escalation_reason: '',
      blocked_by: '',
    });
    await workUntilDone(finding);
    expect(await scene.read(finding, 'state')).toEqual({ state: state.awaitingValidation });
  });
});
