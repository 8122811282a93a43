import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Execution } from './execution.ts';
import { createFlowInstance, type FlowInstance } from './fixtures/flow-instance.ts';
import { sessionOf } from './flow-session.ts';

const caseTable = 'x_test_desk_case';
const hour = 3_600_000;

let desk: FlowInstance;
beforeEach(async () => {
  desk = await createFlowInstance('desk');
});
afterEach(() => desk.stop());

const column = (sysId: string, name: string): string => desk.read(caseTable, sysId)[name] ?? '';
const note = (sysId: string): string => column(sysId, 'case_note');
const setNote = (sysId: string, value: string): void => desk.update(caseTable, sysId, { case_note: value });
const runOf = (flow: string): Execution => {
  const [run] = desk.engine.executions({ flow });
  if (run === undefined) throw new Error(`${flow} has not run`);
  return run;
};
const pass = (ms: number): void => {
  desk.instance.clock.advance(ms);
  desk.instance.queue.drain();
};
const script = (source: string): unknown => {
  const result = desk.instance.scripts.run(desk.transaction, source, 'test', {});
  desk.instance.queue.drain();
  return result;
};

describe('scripts in inputs', () => {
  it('compute an input and one field of a template from fd_data', () => {
    const sysId = desk.createCase({ rank: '21' });
    setNote(sysId, 'script');
    expect(runOf('Compute inputs').error).toBeNull();
    expect(note(sysId)).toBe('1+2+3=42');
    expect(column(sysId, 'case_log')).toBe(`no record of ${caseTable} found`);
    expect(runOf('Compute inputs').steps[1]?.inputs['log_message']).toBe(`${caseTable} has 1, look-up 1`);
  });

  it('a script that throws fails its step', () => {
    const sysId = desk.createCase({ rank: '21' });
    setNote(sysId, 'script fails');
    expect(runOf('Compute inputs').error).toMatchObject({ code: 'SCRIPT_FAILED', step: 'Update Record' });
    expect(runOf('Compute inputs').error?.message).toContain('script of input values.case_note');
    expect(note(sysId)).toBe('script fails');
  });
});

describe('what is not emulated', () => {
  it('is loud, past any error handler', () => {
    const sysId = desk.createCase();
    setNote(sysId, 'odd');
    expect(runOf('Compare oddly')).toMatchObject({
      state: 'Error',
      error: { code: 'NOT_EMULATED', message: expect.stringMatching(/^not emulated: flow logic condition/) },
    });
  });
});

describe('subflows', () => {
  it('show their stages in the calling flow', () => {
    const sysId = desk.createCase({ short_description: 'slow' });
    setNote(sysId, 'stages');
    const shown = () => runOf('Show the stages of a subflow').stages.map(({ label, state }) => [label, state]);
    expect(shown()).toEqual([
      ['Before', 'in_progress'],
      ['After', 'pending'],
      ['Check a case', 'in_progress'],
    ]);
    const child = runOf('Check a case');
    expect(runOf('Show the stages of a subflow').stages[2]?.subflow).toBe(child.id);
    expect(child.stages.map(({ state }) => state)).toEqual(['in_progress', 'pending']);
    pass(hour);
    expect(shown()).toEqual([
      ['Before', 'complete'],
      ['After', 'complete'],
      ['Check a case', 'complete'],
    ]);
  });

  it('an input that is left out has the default it is declared with', () => {
    const sysId = desk.createCase({ short_description: 'quick' });
    setNote(sysId, 'stages');
    expect(note(sysId)).toBe('quick up to 3');
  });

  it('a script calls them with inputs and reads their outputs; a mandatory input must be there', () => {
    const call = (inputs: string): unknown =>
      script(`sn_fd.FlowAPI.getRunner().subflow('x_test_desk.check_a_case').inForeground()
        .withInputs(${inputs}).run().getOutputs().verdict`);
    expect(call(`{ words: 'mine', record: 'x', limit: 9 }`)).toBe('mine up to 9');
    expect(() => call(`{ words: 'mine' }`)).toThrow('needs the input record');
  });

  it('in the background a script finds them by their context', () => {
    const id = script(`sn_fd.FlowAPI.startSubflow('x_test_desk.check_a_case', { words: 'slow', record: 'x' })`);
    expect(script(`sn_fd.FlowAPI.getState('${id}')`)).toBe('WAITING');
    pass(hour);
    expect(script(`sn_fd.FlowAPI.getState('${id}')`)).toBe('COMPLETE');
    expect(script(`sn_fd.FlowAPI.getOutputs('${id}').verdict`)).toBe('slow up to 3');
  });
});

describe('the runner of a script (ScriptableFlowRunnerScopedAPI)', () => {
  const run = (calls: string): unknown =>
    script(
      `sn_fd.FlowAPI.getRunner().subflow('x_test_desk.check_a_case').addInput('words', 'mine')${calls}.run().debug()`,
    );
  const inputs = ".addInput('record', 'x').inForeground()";

  it('describes what ran', () => {
    expect(run(inputs)).toMatch(
      /^FlowRunnerResult\nFlow Object Name: x_test_desk.check_a_case\nFlow Object Type: subflow\nDomain: null\nResult Time: .*\nContextId: \w{32}\nOutput count: \d+$/,
    );
  });

  it('leaves mandatory inputs out when validation is off', () => {
    expect(() => run('.inForeground()')).toThrow('needs the input record');
    expect(run('.inForeground().validateInputs(false)')).toContain('Output count');
  });

  it('runs as the user in place of the system, for quick runs without roles', () => {
    expect(run(`${inputs}.quick().asUser()`)).toContain('FlowRunnerResult');
    expect(() => run(`${inputs}.asUser()`)).toThrow('asUser() needs quick()');
    expect(() => run(`${inputs}.quick().withRoles()`)).toThrow('has no roles');
    expect(run(`${inputs}.withRoles()`)).toContain('FlowRunnerResult');
    expect(() => run(`${inputs}.quick().asUser().withRoles()`)).toThrow('exclude one another');
  });

  it('knows one domain and the aliases that are there', () => {
    expect(run(`${inputs}.inDomain('global')`)).toContain('FlowRunnerResult');
    expect(() => run(`${inputs}.inDomain('TOP/ACME')`)).toThrow('no domain TOP/ACME');
    const parent = desk.insert('sys_alias', { name: 'Spoke', id: 'x_test_desk.spoke' });
    desk.insert('sys_alias', { name: 'Other', id: 'x_test_desk.other', parent });
    const override = ".withConnectionAliasOverride('x_test_desk.spoke', 'x_test_desk.";
    expect(run(`${inputs}${override}other')`)).toContain('FlowRunnerResult');
    expect(() => run(`${inputs}${override}none')`)).toThrow('is no child of the connection alias');
  });

  it('finds no data stream action, which no package can bring', () => {
    expect(() => script(`sn_fd.FlowAPI.getRunner().datastream('x_test_desk.a').run()`)).toThrow(
      'no active data stream action "x_test_desk.a"',
    );
    expect(script(`sn_fd.GlideActionUtil.setEncryptedOutput('secret')`)).toBe('secret');
  });

  it('gives a user the roles of the flow while it runs', () => {
    const role = desk.insert('sys_user_role', { name: 'x_test_desk.clerk' });
    const { systemSession } = desk.instance;
    const user = { ...systemSession, system: false, roles: new Set(['itil']) };
    const flow = { name: 'A flow', runAsSystem: false, roles: [role] };
    expect([...sessionOf(desk.instance, flow, user).roles]).toEqual(['itil', 'x_test_desk.clerk']);
    expect(sessionOf(desk.instance, { ...flow, runAsSystem: true }, user)).toBe(systemSession);
    expect([...sessionOf(desk.instance, { ...flow, runAsSystem: true }, user, 'roles').roles]).toContain(
      'x_test_desk.clerk',
    );
    expect(() => sessionOf(desk.instance, flow, user, 'user')).toThrow('has roles; use withRoles()');
  });
});

describe('manual approvers', () => {
  const ask = (): string => {
    const sysId = desk.createCase();
    desk.insert('sysapproval_approver', { approver: desk.owner, sysapproval: sysId, state: 'rejected' });
    setNote(sysId, 'manual');
    expect(runOf('Ask whom somebody names').state).toBe('Waiting');
    expect(column(sysId, 'approval')).toBe('requested');
    return sysId;
  };
  const name = (sysId: string, user: string | undefined): string => {
    const row = desk.insert('sysapproval_approver', { approver: user ?? '', sysapproval: sysId, state: 'requested' });
    desk.instance.queue.drain();
    return row;
  };

  it('decide once all of those named so far have approved; earlier requests do not count', () => {
    const sysId = ask();
    const first = name(sysId, desk.members[0]);
    const second = name(sysId, desk.members[1]);
    desk.answer(first, 'approved');
    expect(note(sysId)).toBe('manual');
    desk.answer(second, 'approved');
    expect(note(sysId)).toBe('approved');
    expect(column(sysId, 'approval')).toBe('approved');
  });

  it('a rule for all of them that can no longer hold cancels the approval', () => {
    const sysId = ask();
    const first = name(sysId, desk.members[0]);
    const second = name(sysId, desk.members[1]);
    desk.answer(first, 'rejected');
    expect(note(sysId)).toBe('manual');
    desk.answer(second, 'approved');
    expect(note(sysId)).toBe('cancelled');
  });

  it('a due date counts the time of its schedule only', () => {
    // Friday 20 November 2026, 16:30: half an hour of work is left, the rest falls on Monday.
    pass(4.5 * hour);
    const sysId = ask();
    const row = name(sysId, desk.members[0]);
    pass(64 * hour);
    expect(note(sysId)).toBe('manual');
    pass(1.1 * hour);
    expect(note(sysId)).toBe('rejected');
    expect(desk.read('sysapproval_approver', row)['state']).toBe('rejected');
  });
});

describe('wait for a condition with a schedule', () => {
  it('times out after six hours of work', () => {
    const sysId = desk.createCase();
    setNote(sysId, 'wait');
    pass(6 * hour);
    expect(note(sysId)).toBe('wait');
    // Friday 12:00 to 17:00 are five hours; the sixth ends on Monday at 9:00.
    pass(62.9 * hour);
    expect(note(sysId)).toBe('wait');
    pass(0.2 * hour);
    expect(note(sysId)).toBe('waited 1');
  });
});

describe('what scripts learn of runs and flows', () => {
  it('status of a wait, of a cancelled and of an unknown run', () => {
    const sysId = desk.createCase();
    setNote(sysId, 'wait');
    const { id } = runOf('Wait within hours');
    const status = (context: string): unknown => script(`sn_fd.FlowAPI.getStatus('${context}')`);
    expect(status(id)).toEqual({
      hasLookupError: false,
      errorMessage: '',
      contextStatus: {
        state: 'WAITING',
        waitingOn: [
          {
            order: '1',
            stepType: 'WAIT_FOR_CONDITION_WITH_TIMEOUT',
            table: caseTable,
            condition: `sys_id=${sysId}^rank=5`,
            endTime: Date.UTC(2026, 10, 23, 9),
          },
        ],
      },
    });
    script(`sn_fd.FlowAPI.scheduleCancel('${id}', 'too long', 60)`);
    expect(runOf('Wait within hours').state).toBe('Waiting');
    pass(61_000);
    expect(status(id)).toMatchObject({ contextStatus: { state: 'CANCELLED', canceledReason: 'too long' } });
    expect(status('nothing')).toMatchObject({ hasLookupError: true });
  });

  it('status and message of an error; the same flow starts again', () => {
    const sysId = desk.createCase({ rank: '4' });
    setNote(sysId, 'script fails');
    const { id } = runOf('Compute inputs');
    expect(script(`sn_fd.FlowAPI.getErrorMessage('${id}')`)).toContain('Update Record: script of input');
    expect(script(`sn_fd.FlowAPI.getStatus('${id}').contextStatus.state`)).toBe('ERROR');
    script(`sn_fd.FlowAPI.restartFlowFromContext('${id}')`);
    expect(desk.engine.executions({ flow: 'Compute inputs' })).toHaveLength(2);
    expect(desk.engine.executions({ flow: 'Compute inputs' })[0]?.record?.sysId).toBe(sysId);
  });

  it('stages and approvals of a flow', () => {
    const stages: unknown = JSON.parse(String(script(`sn_fd.FlowAPI.getFlowStages('x_test_desk.check_a_case')`)));
    expect(stages).toMatchObject([
      { label: 'Look', value: 'look', type: 'standard', order: 0, states: { inprogress: 'In progress' } },
      { label: 'Judge', alwaysShow: true, order: 1 },
    ]);
    const approvals = (flow: string): unknown => script(`sn_fd.FlowAPI.hasApprovals('x_test_desk.${flow}')`);
    expect(approvals('ask_whom_somebody_names')).toBe('ALWAYS');
    expect(approvals('compute_inputs')).toBe('NO');
  });
});
