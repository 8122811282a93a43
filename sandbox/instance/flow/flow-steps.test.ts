import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listAttachments, writeAttachment } from '../attachment/attachments.ts';
import type { Execution } from './execution.ts';
import { createFlowInstance, type FlowInstance } from './fixtures/flow-instance.ts';

const caseTable = 'x_test_flow_case';
const stepTable = 'x_test_flow_step';
const hour = 3_600_000;

let flows: FlowInstance;
beforeEach(async () => {
  flows = await createFlowInstance();
});
afterEach(() => flows.stop());

const note = (sysId: string): string => flows.read(caseTable, sysId)['case_note'] ?? '';
const setNote = (sysId: string, value: string): void => flows.update(caseTable, sysId, { case_note: value });
const runOf = (flow: string): Execution => {
  const [run] = flows.engine.executions({ flow });
  if (run === undefined) throw new Error(`${flow} has not run`);
  return run;
};
const pass = (ms: number): void => {
  flows.instance.clock.advance(ms);
  flows.instance.queue.drain();
};
const script = (source: string): unknown => {
  const result = flows.instance.scripts.run(flows.transaction, source, 'test', {});
  flows.instance.queue.drain();
  return result;
};

describe('context of an execution', () => {
  it('is a row of sys_flow_context from start to end', () => {
    const sysId = flows.createCase();
    setNote(sysId, 'message');
    const { id } = runOf('Wait for a message');
    expect(flows.read('sys_flow_context', id)).toMatchObject({
      name: 'Wait for a message',
      state: 'WAITING',
      source_table: caseTable,
      source_record: sysId,
      started: '2026-11-20 12:00:00',
    });
    flows.engine.sendMessage(id, 'go on', 'done');
    flows.instance.queue.drain();
    expect(flows.read('sys_flow_context', id)).toMatchObject({ state: 'COMPLETE', ended: '2026-11-20 12:00:00' });
  });

  it('carries the error', () => {
    const sysId = flows.createCase();
    setNote(sysId, 'fail');
    const { id } = runOf('Fail');
    expect(flows.read('sys_flow_context', id)).toMatchObject({ state: 'ERROR' });
    expect(flows.read('sys_flow_context', id)['error_message']).toContain('flow_case');
  });

  it('a script asks for its state and cancels it', () => {
    const sysId = flows.createCase();
    setNote(sysId, 'message');
    const { id } = runOf('Wait for a message');
    expect(script(`sn_fd.FlowAPI.getState('${id}')`)).toBe('WAITING');
    script(`sn_fd.FlowAPI.cancel('${id}', 'not needed')`);
    expect(flows.read('sys_flow_context', id)).toMatchObject({ state: 'CANCELLED', error_message: 'not needed' });
  });
});

describe('wait for a message', () => {
  it('goes on with the payload of the right message only, then links the context', () => {
    const sysId = flows.createCase();
    setNote(sysId, 'message');
    const { id } = runOf('Wait for a message');
    script(`sn_fd.FlowAPI.sendMessage('${id}', 'GO ON', 'wrong')`);
    expect(note(sysId)).toBe('message');
    script(`sn_fd.FlowAPI.sendMessage('${id}', 'go on', 'from outside')`);
    expect(note(sysId)).toBe('from outside');
    expect(flows.instance.records.journal(sysId, 'work_notes')[0]?.value).toContain(id);
    expect(runOf('Wait for a message').state).toBe('Complete');
  });
});

describe('stages', () => {
  const stages = () =>
    runOf('Go through stages').stages.map(({ value, stateLabel, shown }) => [value, stateLabel, shown]);

  it('one after the other is current; the last is complete at the end, others are skipped', () => {
    const sysId = flows.createCase({ rank: '1' });
    setNote(sysId, 'stages');
    expect(stages()).toEqual([
      ['triage', 'Completed', true],
      ['work', 'In progress', true],
      ['review', 'Pending - has not started', true],
      ['hidden', 'Pending - has not started', true],
    ]);
    expect(flows.read('sys_flow_context', runOf('Go through stages').id)['stage']).toBe('work');
    pass(hour + 1000);
    expect(stages()).toEqual([
      ['triage', 'Completed', true],
      ['work', 'Completed', true],
      ['review', 'Skipped', true],
      ['hidden', 'Skipped', false],
    ]);
  });

  it('a stage in a branch that is not taken is not entered', () => {
    const sysId = flows.createCase({ rank: '0' });
    setNote(sysId, 'stages');
    expect(stages().map(([, state]) => state)).toEqual(['Completed', 'Skipped', 'Skipped', 'Skipped']);
  });

  it('appendToFlowVariables collects one element and several', () => {
    const sysId = flows.createCase({ rank: '0', short_description: 'two' });
    setNote(sysId, 'stages');
    const titles = flows.instance.database
      .select(stepTable, `flow_case=${sysId}`)
      .map((row) => row['short_description'] ?? '');
    expect(titles.sort()).toEqual(['one', 'three', 'two']);
  });
});

describe('files', () => {
  const attach = (sysId: string, fileName: string): void => {
    const bytes = Buffer.from(`content of ${fileName}`);
    const file = { table: caseTable, sysId, fileName, contentType: 'text/plain', bytes };
    expect(writeAttachment(flows.instance, flows.transaction, file).ok).toBe(true);
  };
  const names = (sysId: string): string[] =>
    listAttachments(flows.instance, caseTable, sysId)
      .map((row) => row['file_name'] ?? '')
      .sort();

  it('are listed, copied, found, moved and deleted', () => {
    const parent = flows.createCase();
    const sysId = flows.createCase({ parent });
    for (const name of ['keep.txt', 'move.txt', 'old.txt', 'old.txt']) attach(sysId, name);
    setNote(sysId, 'files');
    expect(runOf('Handle files').error).toBeNull();
    expect(names(sysId)).toEqual(['keep.txt']);
    expect(names(parent)).toEqual(['keep.txt', 'move.txt', 'move.txt', 'old.txt', 'old.txt']);
    expect(runOf('Handle files').steps[0]?.outputs['parameter1']).toBe('4');
  });

  it('a copy without a record to go to fails', () => {
    const sysId = flows.createCase();
    attach(sysId, 'keep.txt');
    setNote(sysId, 'files');
    expect(runOf('Handle files').error).toMatchObject({ code: 'RECORD_MISSING', step: 'Copy Attachment' });
  });
});

describe('SLA', () => {
  const start = (): string => {
    const [program] = flows.engine.programs().filter(({ name }) => name === 'Watch the SLA');
    flows.insert('contract_sla', {
      name: 'Ten hours',
      collection: caseTable,
      duration: '1970-01-01 10:00:00',
      start_condition: 'case_note=sla',
      pause_condition: 'rank=9',
      when_to_resume: 'no_match',
      stop_condition: 'rank=7',
      schedule_source: 'no_schedule',
      flow: program?.id ?? '',
    });
    const sysId = flows.createCase({ case_note: 'sla' });
    expect(runOf('Watch the SLA').state).toBe('Waiting');
    return sysId;
  };

  it('starts the flow of its definition, whose timer waits for half of the time', () => {
    const sysId = start();
    pass(5 * hour - 1000);
    expect(note(sysId)).toBe('sla');
    pass(2000);
    expect(note(sysId)).toBe('completed');
  });

  it('a pause moves the moment', () => {
    const sysId = start();
    pass(2 * hour);
    flows.update(caseTable, sysId, { rank: '9' });
    pass(20 * hour);
    expect(note(sysId)).toBe('sla');
    flows.update(caseTable, sysId, { rank: '1' });
    pass(3 * hour - 1000);
    expect(note(sysId)).toBe('sla');
    pass(2000);
    expect(note(sysId)).toBe('completed');
  });

  it('an SLA that ends before ends the wait', () => {
    const sysId = start();
    pass(hour);
    flows.update(caseTable, sysId, { rank: '7' });
    expect(note(sysId)).toBe('cancelled');
  });
});

describe('wait for a part of the time', () => {
  it('waits a quarter of the time to the due date', () => {
    const sysId = flows.createCase({ due_date: '2026-11-20 20:00:00' });
    setNote(sysId, 'part');
    pass(2 * hour - 1000);
    expect(note(sysId)).toBe('part');
    pass(2000);
    expect(note(sysId)).toBe('a quarter');
  });
});
