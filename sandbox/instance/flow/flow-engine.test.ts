/** Flows of a built package, run on the stand-in (servicenow-instance.md 14.2, 14.3 and section 17, item 19). */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFlowInstance, type FlowInstance } from './fixtures/flow-instance.ts';

const caseTable = 'x_test_flow_case';
const stepTable = 'x_test_flow_step';
const day = 86_400_000;

let flows: FlowInstance;

beforeEach(async () => {
  flows = await createFlowInstance();
});

afterEach(() => flows.stop());

const note = (sysId: string): string => flows.read(caseTable, sysId)['case_note'] ?? '';
const setNote = (sysId: string, text: string): void => flows.update(caseTable, sysId, { case_note: text });
const stepsOf = (sysId: string) => flows.instance.database.select(stepTable, `flow_case=${sysId}^ORDERBYnumber`);
const states = (flow: string): string[] => flows.engine.executions({ flow }).map((execution) => execution.state);
const pass = (ms: number): void => {
  flows.instance.clock.advance(ms);
  flows.instance.queue.drain();
};

describe('loading', () => {
  it('reads every flow of the package and reports none as broken', () => {
    expect(flows.engine.programs()).toHaveLength(16);
    expect(flows.instance.logEntries().filter((entry) => entry.level === 'error')).toEqual([]);
  });
});

describe('record trigger, look up, for each, create task', () => {
  const createPlan = (titles: readonly string[]): void => {
    titles.forEach((title, index) => {
      flows.insert('x_test_flow_plan', { title, rank: String(index + 1) });
    });
  };

  it('creates one task per item in order, skips and leaves the loop', () => {
    createPlan(['one', 'skip', 'two', 'exit', 'three']);
    const sysId = flows.createCase({ state: '2', rank: '0' });
    expect(stepsOf(sysId).map((step) => step['short_description'])).toEqual(['one', 'two']);
    expect(stepsOf(sysId)[0]).toMatchObject({ parent: sysId, description: 'a^b', sys_class_name: stepTable });
    expect(note(sysId)).toBe('planned');
    expect(states('Plan case')).toEqual(['Complete']);
  });

  it('runs in the background: nothing has happened when the write returns', () => {
    createPlan(['one']);
    const sysId = flows.insert(caseTable, { short_description: 'A case', state: '2', rank: '0' });
    expect(stepsOf(sysId)).toHaveLength(0);
    flows.instance.queue.drain();
    expect(stepsOf(sysId)).toHaveLength(1);
  });

  it('takes the elseIf branch, logs, and goes on', () => {
    const sysId = flows.createCase({ state: '2', rank: '77' });
    expect(note(sysId)).toBe('planned');
    expect(flows.instance.logEntries().at(-1)?.message).toContain('has no plan');
  });

  it('ends in the else branch', () => {
    const sysId = flows.createCase({ state: '2', rank: '5' });
    expect(note(sysId)).toBe('');
    expect(states('Plan case')).toEqual(['Complete']);
  });

  it('unique_changes: starts again only when a field of the condition changed', () => {
    createPlan(['one']);
    const sysId = flows.createCase({ rank: '0' });
    flows.update(caseTable, sysId, { state: '2' });
    flows.update(caseTable, sysId, { short_description: 'Other words' });
    expect(states('Plan case')).toHaveLength(1);
    flows.update(caseTable, sysId, { state: '1' });
    flows.update(caseTable, sysId, { state: '2' });
    expect(states('Plan case')).toHaveLength(2);
  });

  it('is not started by writes that skip rules and engines', () => {
    flows.instance.records.insert(flows.transaction, caseTable, { state: '2' }, { workflow: false });
    flows.instance.queue.drain();
    expect(flows.engine.executions()).toEqual([]);
  });
});

describe('ask for approval', () => {
  const ask = (): string => {
    const sysId = flows.createCase({ assignment_group: flows.group });
    setNote(sysId, 'ask owner');
    return sysId;
  };
  const requestOf = (sysId: string, user: string): string =>
    flows.approvals(sysId).find((approval) => approval.approver === user)?.sysId ?? '';

  it('asks each person once, users and group members, and marks the record', () => {
    const sysId = ask();
    expect(
      flows
        .approvals(sysId)
        .map((approval) => approval.approver)
        .sort(),
    ).toEqual([flows.owner, ...flows.members].sort());
    expect(flows.read('sysapproval_approver', requestOf(sysId, flows.owner))).toMatchObject({
      sysapproval: sysId,
      source_table: caseTable,
      state: 'requested',
    });
    expect(flows.read(caseTable, sysId)['approval']).toBe('requested');
    expect(states('Approve by owner')).toEqual(['Waiting']);
  });

  it('goes on when one approves; the others are no longer required', () => {
    const sysId = ask();
    flows.answer(requestOf(sysId, flows.owner), 'approved', 'Go ahead');
    expect(flows.read(caseTable, sysId)).toMatchObject({ approval: 'approved', case_note: 'yes' });
    expect(
      flows
        .approvals(sysId)
        .map((approval) => approval.state)
        .sort(),
    ).toEqual(['approved', 'not_required', 'not_required']);
    expect(flows.instance.records.journal(sysId, 'approval_history')[0]?.value).toContain('Go ahead');
  });

  it('takes the other way when one rejects', () => {
    const sysId = ask();
    flows.answer(requestOf(sysId, flows.members[0] ?? ''), 'rejected', 'Too risky');
    expect(flows.read(caseTable, sysId)).toMatchObject({ approval: 'rejected', case_note: 'rejected' });
  });

  it('ignores a second answer: the flow resumes once', () => {
    const sysId = ask();
    const [first = '', second = ''] = flows.approvals(sysId).map((approval) => approval.sysId);
    const write = (row: string, state: string) =>
      flows.instance.records.update(flows.transaction, 'sysapproval_approver', row, { state });
    write(first, 'approved');
    write(second, 'approved');
    flows.instance.queue.drain();
    expect(note(sysId)).toBe('yes');
    const [execution] = flows.engine.executions({ flow: 'Approve by owner' });
    expect(execution?.steps.map((step) => step.label)).toEqual(['Ask For Approval', 'if', 'Update Record']);
  });

  it('skips when there is nobody to ask', () => {
    const sysId = flows.createCase({ assigned_to: '' });
    setNote(sysId, 'ask owner');
    expect(flows.read(caseTable, sysId)).toMatchObject({ approval: 'not requested', case_note: 'skipped' });
  });

  it('always: does not start while it still runs for the record', () => {
    const sysId = ask();
    flows.update(caseTable, sysId, { short_description: 'Other words' });
    expect(states('Approve by owner')).toHaveLength(1);
  });

  it('all: waits for everybody', () => {
    const sysId = flows.createCase({ assignment_group: flows.group });
    setNote(sysId, 'ask all');
    const [first = '', second = ''] = flows.approvals(sysId).map((approval) => approval.sysId);
    flows.answer(first, 'approved');
    expect(note(sysId)).toBe('ask all');
    flows.answer(second, 'approved');
    expect(note(sysId)).toBe('approved');
  });

  it('an approve rule that can no longer be met is cancelled', () => {
    const sysId = flows.createCase({ assignment_group: flows.group });
    setNote(sysId, 'ask all');
    flows.answer(flows.approvals(sysId)[0]?.sysId ?? '', 'rejected');
    expect(note(sysId)).toBe('cancelled');
  });

  it('answers by itself at the due date', () => {
    const sysId = flows.createCase({ assignment_group: flows.group });
    setNote(sysId, 'ask all');
    pass(2 * day);
    expect(note(sysId)).toBe('ask all');
    pass(day + 1000);
    expect(flows.read(caseTable, sysId)).toMatchObject({ approval: 'rejected', case_note: 'rejected' });
    expect(flows.approvals(sysId).map((approval) => approval.state)).toEqual(['rejected', 'rejected']);
  });

  it('called off on the record: open requests are no longer required', () => {
    const sysId = ask();
    flows.update(caseTable, sysId, { approval: 'cancelled' });
    expect(flows.approvals(sysId).map((approval) => approval.state)).toEqual(Array(3).fill('not_required'));
    expect(flows.read(caseTable, sysId)).toMatchObject({ approval: 'cancelled', case_note: 'cancelled' });
  });

  it('a deleted record cancels its approval', () => {
    const sysId = ask();
    flows.instance.records.remove(flows.transaction, caseTable, sysId);
    flows.instance.queue.drain();
    const [execution] = flows.engine.executions({ flow: 'Approve by owner' });
    expect(execution?.steps[0]?.outputs).toEqual({ approval_state: 'cancelled' });
    expect(execution?.error?.code).toBe('RECORD_MISSING');
  });
});

describe('waiting', () => {
  const start = (): string => {
    const sysId = flows.createCase();
    setNote(sysId, 'wait');
    return sysId;
  };
  const closeStep = (sysId: string): void =>
    flows.update(stepTable, stepsOf(sysId)[0]?.['sys_id'] ?? '', { state: '3', close_notes: 'done well' });

  it('createTask with wait goes on when the task is inactive, a subflow hands its outputs back', () => {
    const sysId = start();
    expect(states('Wait for things')).toEqual(['Waiting']);
    expect(states('Carry out')).toEqual(['Waiting']);
    flows.update(stepTable, stepsOf(sysId)[0]?.['sys_id'] ?? '', { state: '2' });
    expect(states('Carry out')).toEqual(['Waiting']);
    closeStep(sysId);
    expect(states('Carry out')).toEqual(['Complete']);
    expect(flows.engine.executions({ flow: 'carry_out' })[0]?.outputs).toEqual({ said: 'done well' });
  });

  it('waitForCondition goes on when the record fits, then the duration passes', () => {
    const sysId = start();
    closeStep(sysId);
    flows.update(caseTable, sysId, { rank: '3' });
    expect(states('Wait for things')).toEqual(['Waiting']);
    flows.update(caseTable, sysId, { rank: '6' });
    expect(note(sysId)).toBe('wait');
    pass(4 * 3_600_000 + 1000);
    expect(flows.read(caseTable, sysId)).toMatchObject({ case_note: 'done well', case_log: '0' });
    expect(states('Wait for things')).toEqual(['Complete']);
  });

  it('waitForCondition times out', () => {
    const sysId = start();
    closeStep(sysId);
    pass(2 * day + 1000);
    pass(4 * 3_600_000 + 1000);
    expect(flows.read(caseTable, sysId)).toMatchObject({ case_note: 'done well', case_log: '1' });
  });

  it('once: does not start a second time for the record', () => {
    const sysId = start();
    setNote(sysId, 'other');
    setNote(sysId, 'wait');
    expect(states('Wait for things')).toHaveLength(1);
  });

  it('parallel blocks wait side by side and join', () => {
    const sysId = flows.createCase();
    setNote(sysId, 'both');
    const [left, right] = stepsOf(sysId).map((step) => step['sys_id'] ?? '');
    flows.update(stepTable, right ?? '', { state: '3' });
    expect(note(sysId)).toBe('both');
    flows.update(stepTable, left ?? '', { state: '4' });
    expect(note(sysId)).toBe('joined');
  });

  it('a cancelled execution does not wake up again', () => {
    const sysId = start();
    const [execution] = flows.engine.executions({ flow: 'Wait for things' });
    flows.engine.cancel(execution?.id ?? '', 'no longer wanted');
    closeStep(sysId);
    expect(flows.engine.execution(execution?.id ?? '')?.state).toBe('Cancelled');
    expect(note(sysId)).toBe('wait');
  });
});

describe('a paused execution', () => {
  it('is plain data: what a person reads survives a copy', () => {
    const sysId = flows.createCase();
    setNote(sysId, 'wait');
    for (const execution of flows.engine.executions()) {
      const { id, state, steps, error, outputs, record } = execution;
      expect(JSON.parse(JSON.stringify({ id, state, steps, error, outputs, record }))).toEqual({
        id,
        state,
        steps,
        error,
        outputs,
        record,
      });
    }
  });

  it('costs a change of another record nothing', () => {
    const sysId = flows.createCase();
    setNote(sysId, 'wait');
    const other = flows.createCase();
    const before = flows.engine.executions().map((execution) => [execution.id, execution.steps.length]);
    flows.update(caseTable, other, { rank: '9' });
    expect(flows.engine.executions().map((execution) => [execution.id, execution.steps.length])).toEqual(before);
  });

  it('goes on by resumeDue when the clock was set past its time', () => {
    const sysId = flows.createCase();
    setNote(sysId, 'wait');
    flows.update(stepTable, stepsOf(sysId)[0]?.['sys_id'] ?? '', { state: '3' });
    flows.instance.clock.advance(2 * day + 1000);
    flows.engine.resumeDue();
    flows.engine.resumeDue();
    flows.instance.queue.drain();
    const [execution] = flows.engine.executions({ flow: 'Wait for things' });
    expect(execution?.steps.filter((step) => step.label === 'Wait For Condition')).toHaveLength(1);
    expect(execution?.steps.at(-1)?.label).toBe('waitForADuration');
  });
});

describe('errors', () => {
  it('an unset mandatory field ends the flow in Error and says which', () => {
    const sysId = flows.createCase();
    setNote(sysId, 'fail');
    const [execution] = flows.engine.executions({ flow: 'Fail' });
    expect(execution).toMatchObject({
      state: 'Error',
      error: { code: 'MANDATORY_FIELD_EMPTY', step: 'Create Record' },
    });
    expect(execution?.error?.message).toContain('flow_case');
  });

  it('an error handler takes the error of a parallel block; the other block is given up', () => {
    const sysId = flows.createCase();
    setNote(sysId, 'handle');
    expect(note(sysId)).toBe('handled');
    expect(states('Handle errors')).toEqual(['Complete']);
    flows.update(stepTable, stepsOf(sysId)[0]?.['sys_id'] ?? '', { state: '3' });
    expect(states('Handle errors')).toEqual(['Complete']);
  });
});

describe('other starts', () => {
  it('foreground on extended tables: the mail is there when the write returns', () => {
    flows.insert(caseTable, { short_description: 'tell', assigned_to: flows.owner });
    expect(flows.instance.database.select('sys_email', '')).toMatchObject([
      { recipients: 'flow.owner@example.com', subject: 'New: tell', target_table: caseTable },
    ]);
  });

  it('daily: runs at its time, every day', () => {
    const sysId = flows.createCase({ case_note: 'old' });
    pass(15 * 3_600_000);
    expect(note(sysId)).toBe('seen at night');
    setNote(sysId, 'old');
    pass(day);
    expect(note(sysId)).toBe('seen at night');
    expect(states('Nightly')).toHaveLength(2);
  });

  it('a script may start a subflow; in the foreground it must not have to wait', () => {
    const sysId = flows.createCase();
    const request = {
      kind: 'subflow',
      name: 'x_test_flow.carry_out',
      inputs: { flow_case: sysId, title: 'x' },
    } as const;
    const started = flows.instance.flows?.start(flows.transaction, { ...request, foreground: false });
    flows.instance.queue.drain();
    expect(flows.engine.execution(started?.contextId ?? '')?.state).toBe('Waiting');
    expect(() => flows.instance.flows?.start(flows.transaction, { ...request, foreground: true })).toThrow(
      'waiting state',
    );
    expect(() => flows.engine.startFlow('x_test_flow.unknown', {})).toThrow('no active flow');
  });
});
