/**
 * Scheduled jobs before more rows than one run may work on: no run does more than its share, the next one goes on behind
 * it, records that cannot be saved keep no other from their turn, and all is done when it should be.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { InstanceSnapshot } from '../../sandbox/instance/instance.ts';
import { findingTable } from './support/finding-scene.ts';
import { createJobScene, type JobScene, type Row, toSysId, toTime } from './support/job-scene.ts';

const limitMs = 600_000;
const tasks = 'x_onspr_bridge_remediation_task';
const issues = 'x_onspr_bridge_sync_issue';
const runs = 'x_onspr_bridge_sync_run';
const staging = ['x_onspr_bridge_inbound', 'x_onspr_bridge_inbound_task', 'x_onspr_bridge_inbound_comment'];
const job = {
  ages: 'Onspring Bridge: age of findings and decisions',
  retention: 'Onspring Bridge: delete old rows',
  followUp: 'Onspring Bridge: follow up findings',
  automations: 'Onspring Bridge: run automations',
  duplicates: 'Onspring Bridge: settle duplicates',
} as const;
const state = { qualified: '10', planned: '11', inRemediation: '2', closed: '3', riskAccepted: '4', duplicate: '8' };
const moderate = { severity: '3', known_exploited: '0', likelihood: '3' };
const original = 1;
const from = (length: number, first = 1) => Array.from({ length }, (_, index) => first + index);

jest.setTimeout(limitMs);

describe('scheduled jobs before more rows than one run takes', () => {
  let scene: JobScene;
  let start: InstanceSnapshot;
  let now = 0;
  beforeAll(async () => {
    scene = await createJobScene();
    // A minute past the hour: no job has its turn by itself while a test lasts.
    const hour = 3_600_000;
    const wait = hour - ((await scene.readClock()) % hour) + 60_000;
    await scene.travel(wait / (24 * hour));
    await scene.arrive(original, { ...moderate, due_date: '2040-01-01 12:00:00' });
    start = scene.standIns.data.snapshot();
    now = await scene.readClock();
  }, limitMs);
  afterAll(() => scene.standIns.stop());
  beforeEach(() => scene.standIns.data.restore(start));

  const count = (table: string, query: string) => scene.admin.count(table, query);
  /** Copies of the finding, alone and in remediation, beside it; each differs as `values` says. */
  function addFindings(indexes: readonly number[], values: (index: number) => Row): void {
    scene.replaceRows(findingTable, (row) => {
      if (row['onspring_record'] !== String(original)) return null;
      const toCopy = (index: number): Row => ({
        ...row,
        sys_id: toSysId('f', index),
        number: `FND${8_000_000 + index}`,
        onspring_record: String(1_000_000 + index),
        correlation_id: '',
        state: state.inRemediation,
        approval: 'approved',
        approval_due: '',
        reminder_at: '',
        follow_up_at: '',
        tasks_total: '0',
        ...values(index),
      });
      return [row, ...indexes.map(toCopy)];
    });
  }
  /** Runs a job until `left` answers 0, at most `most` times; answers what was left after each run. */
  async function runUntilDone(name: string, most: number, left: () => Promise<number>): Promise<number[]> {
    const after: number[] = [];
    for (let run = 0; run < most && after.at(-1) !== 0; run++) {
      await scene.runJob(name);
      after.push(await left());
    }
    return after;
  }

  it('knows every job of the package', async () => {
    expect(await scene.jobs()).toEqual(Object.values(job).toSorted());
  });

  describe('follow up findings: 200 a run', () => {
    const overdue = (index: number): Row => ({
      due_date: toTime(now, -48),
      // The longest waiting first.
      follow_up_at: toTime(now, -index),
      urgency: index > 200 ? '1' : '3',
    });
    const calm = `escalation_reason=^state=${state.inRemediation}`;

    it('escalates 450 findings in three runs, at a bounded cost for each', async () => {
      addFindings(from(450), overdue);
      const alone = await scene.runJob(job.followUp);
      expect(await count(findingTable, calm)).toBe(250);
      // Ten queries for all of them, and those that each save needs.
      expect(alone.queries).toBeLessThanOrEqual(10 + 200 * 3);
      expect(alone.writes).toBeLessThanOrEqual(200 * 8);
      expect(alone.scans).toEqual([]);
      expect(await runUntilDone(job.followUp, 9, () => count(findingTable, calm))).toEqual([50, 0]);
    });

    it('ends 250 accepted risks in two runs, and reminds of 450 that end soon in three', async () => {
      const accepted = { state: state.riskAccepted, acceptance_state: 'approved' };
      addFindings(from(250), (index) => ({
        ...accepted,
        deferred_until: toTime(now, -1),
        follow_up_at: toTime(now, -index),
      }));
      const ended = `acceptance_state=approved^state=${state.riskAccepted}`;
      expect(await runUntilDone(job.followUp, 9, () => count(findingTable, ended))).toEqual([50, 0]);
      scene.standIns.data.restore(start);
      addFindings(from(450), (index) => ({
        ...accepted,
        deferred_until: toTime(now, 100),
        reminder_at: toTime(now, -1),
        follow_up_at: toTime(now, -index),
      }));
      const unreminded = `reminder_atISNOTEMPTY^state=${state.riskAccepted}`;
      expect(await runUntilDone(job.followUp, 9, () => count(findingTable, unreminded))).toEqual([250, 50, 0]);
    });

    it('goes on with the others when 250 cannot be saved, and changes nothing about those', async () => {
      addFindings(from(450), overdue);
      const allow = await scene.refuse(findingTable, 'update', 'urgency=1');
      const savable = `${calm}^urgency=3`;
      expect((await runUntilDone(job.followUp, 4, () => count(findingTable, savable))).at(-1)).toBe(0);
      expect(await count(findingTable, `${calm}^urgency=1`)).toBe(250);
      await allow();
    });
  });

  describe('follow up findings: 200 plans whose approver left a run', () => {
    it('takes the question back for 60 behind 300 that others were asked about', async () => {
      const gone = await scene.admin.create('sys_user', { user_name: 'gone.approver', active: 'false' });
      const planned = { state: state.planned, approval: 'requested', approval_level: '1', plan_approver: gone };
      addFindings(from(360), (index) => ({ ...planned, approvers: index <= 300 ? toSysId('b', 1) : gone }));
      const alone = await scene.runJob(job.followUp);
      expect(alone.queries).toBeLessThanOrEqual(10 + 60 * 4);
      expect(alone.scans).toEqual([]);
      const left = () => count(findingTable, `approval=requested^approvers=${gone}`);
      expect((await runUntilDone(job.followUp, 12, left)).at(-1)).toBe(0);
      expect(await count(findingTable, `approval=requested^plan_approver=${gone}`)).toBe(300);
    });
  });

  describe('follow up findings: 200 tasks that wait for a change a run', () => {
    it('tells 450 tasks in three runs that their change is gone', async () => {
      const [finding] = await scene.admin.list(findingTable, `onspring_record=${original}`, ['sys_id']);
      scene.replaceRows(tasks, (row) => {
        if (row['finding'] !== finding?.['sys_id']?.value || row['step_order'] !== '10') return null;
        const toCopy = (index: number): Row => ({
          ...row,
          sys_id: toSysId('a', index),
          number: `RMT${8_000_000 + index}`,
          playbook_step: '',
          state: '1',
          change_state: 'waiting',
          change_request: toSysId('e', index),
        });
        return [row, ...from(450).map(toCopy)];
      });
      const waiting = () => count(tasks, 'change_state=waiting');
      expect(await runUntilDone(job.followUp, 9, waiting)).toEqual([250, 50, 0]);
      expect(await count(tasks, 'change_state=refused^blocked_reason=change')).toBe(450);
    });
  });

  describe('age of findings and decisions: 1,000 a step and run', () => {
    it('moves 2,300 findings in three runs, by two statements each', async () => {
      addFindings(from(2300), () => ({ opened_at: toTime(now, -10 * 24), age_bucket: 'days_0_7' }));
      const behind = `age_bucket=days_0_7^opened_at<${toTime(now, -9 * 24)}`;
      const work = await scene.runJob(job.ages);
      expect(await count(findingTable, behind)).toBe(1300);
      expect(work.queries).toBeLessThanOrEqual(10);
      expect(await runUntilDone(job.ages, 9, () => count(findingTable, behind))).toEqual([300, 0]);
    });
  });

  describe('run automations: 50 a run', () => {
    it('starts 120 that are due behind 120 that run for days and one that cannot be looked at', async () => {
      // The question to the approver waits for days, as an automation may.
      const subflowQuery = 'internal_name=onspring_bridge_count_open_work';
      const [subflow] = await scene.admin.list('sys_hub_flow', subflowQuery, ['sys_id']);
      const [flow] = await scene.admin.list('sys_flow_context', 'state=WAITING', ['sys_id']);
      const finding = await scene.arrive(original);
      scene.replaceRows(tasks, (row) => {
        if (row['finding'] !== finding || row['step_order'] !== '10') return null;
        const toCopy = (index: number): Row => ({
          ...row,
          sys_id: toSysId('a', index),
          number: `RMT${8_000_000 + index}`,
          playbook_step: '',
          state: '1',
          subflow: subflow?.['sys_id']?.value ?? '',
          subflow_inputs: '{"application":"@application"}',
          subflow_state: index <= 120 ? 'running' : 'due',
          subflow_context: index <= 120 ? (flow?.['sys_id']?.value ?? '') : '',
          subflow_check_at: toTime(now, index <= 120 ? -100 : -1),
        });
        const broken = { ...toCopy(1), sys_id: toSysId('a', 999), subflow_context: toSysId('gone', 1) };
        return [row, broken, ...from(240).map(toCopy)];
      });
      const due = () => count(tasks, 'subflow_state=due');
      await scene.runJob(job.automations);
      expect(await due()).toBeGreaterThanOrEqual(70);
      expect((await runUntilDone(job.automations, 4, due)).at(-1)).toBe(0);
      expect(await count(tasks, 'subflow_state=failed')).toBe(0);
      expect(await scene.warnings()).toContainEqual(
        expect.stringContaining(`${toSysId('a', 999)} is left for a later run`),
      );
    });
  });

  describe('settle duplicates: 50 keys and 50 findings a run', () => {
    const key = (index: number) => toSysId('c', index);
    const planned = { state: state.planned, approval: 'requested', not_duplicate: '0', active: 'true' };

    it('settles 120 pairs in three runs', async () => {
      addFindings(from(240), (index) => ({ ...planned, correlation_id: key(index % 120) }));
      const pairs = async () => (await count(findingTable, `state=${state.planned}^correlation_idISNOTEMPTY`)) - 120;
      expect(await runUntilDone(job.duplicates, 9, pairs)).toEqual([70, 20, 0]);
    });

    it('settles 20 pairs behind a key that 300 findings in work share, and behind 60 that cannot be saved', async () => {
      addFindings(from(500), (index) => {
        if (index <= 300) return { correlation_id: key(1), active: 'true' };
        if (index <= 340) return { ...planned, correlation_id: key(2 + (index % 20)) };
        if (index <= 342) return { ...planned, correlation_id: key(1) };
        return { ...planned, correlation_id: key(1000 + (index % 60)), urgency: '1' };
      });
      const allow = await scene.refuse(findingTable, 'update', 'urgency=1');
      const keyed = `state=${state.planned}^correlation_idISNOTEMPTY^urgency!=1`;
      const pairs = async () => (await count(findingTable, `${keyed}^correlation_id!=${key(1)}`)) - 20;
      expect((await runUntilDone(job.duplicates, 8, pairs)).at(-1)).toBe(0);
      expect(await count(findingTable, `${keyed}^correlation_id=${key(1)}`)).toBeLessThan(2);
      await allow();
    });

    it('takes up 120 duplicates of a finding that is over in three runs, also behind 60 that cannot be saved', async () => {
      const parent = await scene.arrive(original);
      const orphan = { state: state.duplicate, parent, approval: 'not requested' };
      // Those that cannot be saved are the oldest.
      const oldest = { urgency: '1', sys_created_on: toTime(now, -100) };
      addFindings(from(180), (index) => ({ ...orphan, ...(index <= 60 ? oldest : { urgency: '3' }) }));
      scene.replaceRows(findingTable, (row) => (row['sys_id'] === parent ? [{ ...row, state: state.closed }] : null));
      const allow = await scene.refuse(findingTable, 'update', 'urgency=1');
      const left = () => count(findingTable, `state=${state.duplicate}^urgency!=1`);
      expect((await runUntilDone(job.duplicates, 12, left)).at(-1)).toBe(0);
      await allow();
      const others = () => count(findingTable, `state=${state.duplicate}`);
      expect(await runUntilDone(job.duplicates, 9, others)).toEqual([10, 0]);
    });
  });

  describe('delete old rows: 1,000 of a kind and run', () => {
    const year = 365 * 24;
    /** Rows of a table, all of them old. */
    function addOldRows(table: string, number: number, values: (index: number) => Row): void {
      const old = { sys_created_on: toTime(now, -year), sys_updated_on: toTime(now, -year) };
      scene.addRows(
        table,
        from(number).map((index) => ({ sys_id: toSysId('d', index), ...old, ...values(index) })),
      );
    }
    const old = `sys_created_on<${toTime(Date.now(), -300 * 24)}`;

    it.each([
      ...staging.map((table) => [table, { sys_import_state: 'processed' }] as const),
      [issues, { state: 'solved' }] as const,
      [runs, { state: 'complete' }] as const,
    ])('deletes 2,300 rows of %s in three runs', async (table, values) => {
      addOldRows(table, 2300, (index) => ({ ...values, issue_key: String(index) }));
      const work = await scene.runJob(job.retention);
      expect(await count(table, old)).toBe(1300);
      expect(work.queries).toBeLessThanOrEqual(20);
      expect(await runUntilDone(job.retention, 9, () => count(table, old))).toEqual([300, 0]);
    });

    it('deletes 1,000 issues behind 1,200 that a rule of the customer keeps', async () => {
      addOldRows(issues, 2200, (index) => ({
        state: 'solved',
        issue_key: String(index),
        kind: index <= 1200 ? 'conflict' : 'dead_letter',
      }));
      const allow = await scene.refuse(issues, 'delete', 'kind=conflict');
      const left = () => count(issues, 'kind=dead_letter');
      expect((await runUntilDone(job.retention, 8, left)).at(-1)).toBe(0);
      expect(await count(issues, 'kind=conflict')).toBe(1200);
      await allow();
    });
  });
});
