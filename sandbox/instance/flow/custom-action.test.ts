import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Execution } from './execution.ts';
import { createFlowInstance, type FlowInstance } from './fixtures/flow-instance.ts';

let post: FlowInstance;
beforeEach(async () => {
  post = await createFlowInstance('post');
});
afterEach(() => post.stop());

const letterTable = 'x_test_post_letter';
const column = (sysId: string, name: string): string => post.read(letterTable, sysId)[name] ?? '';
const runOf = (flow: string): Execution => {
  const [run] = post.engine.executions({ flow });
  if (run === undefined) throw new Error(`${flow} has not run`);
  return run;
};
const script = (source: string): unknown => {
  const result = post.instance.scripts.run(post.transaction, source, 'test', {});
  post.instance.queue.drain();
  return result;
};
const statesOf = (run: Execution): string[][] => run.steps.map(({ label, state }) => [label, state]);

describe('an action the package defines (SDK "Custom Action")', () => {
  it('runs its steps with inputs and variables, and gives its outputs to the flow', () => {
    const sysId = post.createCase({ letter_note: 'stamp', weight: '7' });
    expect(runOf('Stamp new letters').error).toBeNull();
    expect(column(sysId, 'letter_note')).toBe('stamped HELLO x_test_post_letter');
    // 7 of the record, 5 letters, 100 of a fixed variable; the status of the action is 0.
    expect(column(sysId, 'letter_log')).toBe('Letter A case: 112 0');
    const [call] = runOf('Stamp new letters').steps;
    expect(call?.inputs).toEqual({ letter: sysId, words: 'hello' });
    expect(call?.outputs).toMatchObject({ total: '112', title: 'Letter A case' });
  });

  it('waits with its flow, in each of its steps', () => {
    const sysId = post.createCase({ letter_note: 'await' });
    expect(runOf('Await new letters').state).toBe('Waiting');
    const [task] = post.instance.database.select(letterTable, 'short_description=do it');
    post.update(letterTable, task?.['sys_id'] ?? '', { state: '3' });
    const [asked] = post.approvals(sysId);
    expect(asked).toMatchObject({ approver: post.owner, state: 'requested' });
    post.answer(asked?.sysId ?? '', 'approved');
    expect(runOf('Await new letters').state).toBe('Complete');
    expect(column(sysId, 'letter_log')).toBe('approved do it');
  });

  it('takes defaults and asks for mandatory inputs', () => {
    const letter = post.createCase({ weight: '1' });
    const outputs = (inputs: string): string =>
      `sn_fd.FlowAPI.getRunner().action('x_test_post.stamp_a_letter').inForeground().withInputs(${inputs}).run().getOutputs()`;
    expect(script(`${outputs(`{ letter: '${letter}' }`)}.total`)).toBe('109');
    expect(
      script(`var gr = new GlideRecord('${letterTable}'); gr.get('${letter}'); ${outputs('{ letter: gr }')}.total`),
    ).toBe('109');
    expect(() => script(outputs('{}'))).toThrow('action Stamp a letter needs the input letter');
  });
});

describe('error evaluation (ServiceNowDocs, action-error-evaluation)', () => {
  it('makes the action fail with the status of the condition that holds', () => {
    post.createCase({ letter_note: 'weigh', weight: '50' });
    expect(runOf('Weigh new letters')).toMatchObject({
      state: 'Error',
      error: { code: 'ACTION_FAILED', message: 'nothing is heavier than A case' },
    });
    expect(statesOf(runOf('Weigh a letter'))).toEqual([['Look up', 'Error']]);
  });

  it('lets it succeed with a status of its own', () => {
    post.createCase({ short_description: 'heavy', weight: '60' });
    const sysId = post.createCase({ letter_note: 'weigh', weight: '3' });
    expect(runOf('Weigh new letters').error).toBeNull();
    expect(column(sysId, 'letter_log')).toBe('heavy exactly three');
  });

  it('skips the steps after one that stops the action', () => {
    expect(() =>
      script("sn_fd.FlowAPI.getRunner().action('fail_at_a_letter').inForeground().addInput('words', 'luck').run()"),
    ).toThrow('no luck');
    expect(statesOf(runOf('Fail at a letter'))).toEqual([['Throw', 'Error']]);
  });
});

describe('actions and scripts (ScriptableFlowAPI)', () => {
  it('are found by their names, unlike flows', () => {
    expect(() => script("sn_fd.FlowAPI.startAction('x_test_post.weigh_new_letters')")).toThrow(
      'no active action "x_test_post.weigh_new_letters"',
    );
    expect(() => script("sn_fd.FlowAPI.startFlow('x_test_post.await_letter')")).toThrow('no active flow or subflow');
  });

  it('have a context when a script starts them, none when a flow does', () => {
    const letter = post.createCase({ letter_note: 'stamp' });
    const named = (name: string): unknown[] => post.instance.database.select('sys_flow_context', `name=${name}`);
    expect(named('Stamp a letter')).toHaveLength(0);
    const id = script(`var gr = new GlideRecord('${letterTable}'); gr.get('${letter}');
      sn_fd.FlowAPI.startAction('x_test_post.stamp_a_letter', { letter: gr })`);
    expect(script(`sn_fd.FlowAPI.getState('${id}')`)).toBe('COMPLETE');
    expect(named('Stamp a letter')).toHaveLength(1);
  });
});
