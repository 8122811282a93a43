import { parseQuery } from '../database/query-parser.ts';
import { NotEmulatedError } from '../not-emulated.ts';
import type { Session, Values } from '../types.ts';
import { type AtfRun, type StepAction, type StepCall, StepFailure } from './step-call.ts';

function sessionOf({ instance }: AtfRun, userId: string): Session {
  const user = instance.database.get('sys_user', userId);
  const session = user === undefined ? undefined : instance.sessionFor(user['user_name'] ?? '');
  if (session === undefined) throw new StepFailure(`there is no active user ${userId}`);
  return session;
}

const impersonate: StepAction = ({ run, input }) => {
  run.session = sessionOf(run, input('user'));
  return { message: `acts as ${run.session.userName}`, outputs: { user: run.session.userId } };
};

function insertAsSystem({ run }: StepCall, table: string, values: Values): string {
  const { instance } = run;
  const result = instance.records.insert(instance.begin('ATF set-up', instance.systemSession), table, values);
  if (!result.ok) throw new StepFailure(`${table}: ${result.message}`);
  return result.sysId;
}

const list = (text: string): string[] => text.split(',').filter((item) => item !== '');

/** A user with a name of its own, the roles by sys_id or name and the groups. */
const createUser: StepAction = (call) => {
  const { run, input } = call;
  const { instance } = run;
  const given = parseQuery(input('field_values')).groups.flat(2);
  const user = insertAsSystem(call, 'sys_user', {
    user_name: `atf.${instance.createSysId()}`,
    first_name: input('first_name'),
    last_name: input('last_name'),
    active: 'true',
    ...Object.fromEntries(given.map(({ field, value }) => [field, value])),
  });
  for (const role of list(input('roles'))) {
    const [row] = instance.database.select('sys_user_role', `sys_id=${role}^ORname=${role}`);
    if (row === undefined) throw new StepFailure(`there is no role ${role}`);
    insertAsSystem(call, 'sys_user_has_role', { user, role: row['sys_id'] ?? '', state: 'active' });
  }
  for (const group of list(input('groups'))) insertAsSystem(call, 'sys_user_grmember', { user, group });
  if (input('impersonate') !== '0' && input('impersonate') !== 'false') run.session = sessionOf(run, user);
  return { message: `user ${input('first_name')} ${input('last_name')}`, outputs: { user } };
};

const log: StepAction = ({ run, input }) => {
  run.instance.log('info', 'ATF', input('log'));
  return { message: input('log') };
};

/** Jasmine exists in the global scope only (description of the step in SDK 4.9.0). */
const refuseJasmine = (): never => {
  throw new NotEmulatedError('Jasmine in a scoped app: it runs in the global scope only');
};

const runScript: StepAction = ({ run, transaction, input }) => {
  const outputs: Record<string, unknown> = {};
  const said: string[] = [];
  const assertEqual = (assertion: {
    readonly name?: unknown;
    readonly shouldbe?: unknown;
    readonly value?: unknown;
  }) => {
    const { name, shouldbe, value } = assertion;
    // The step compares as `==` does, so that numbers meet their texts.
    if (shouldbe === value || String(shouldbe) === String(value)) return;
    throw new StepFailure(`assertion ${String(name)} failed: expected ${String(shouldbe)}, it is ${String(value)}`);
  };
  const globals = {
    outputs,
    steps: (sysId: unknown) => ({ ...run.outputs.get(String(sysId)) }),
    params: {},
    stepResult: { setOutputMessage: (text: unknown) => said.splice(0, said.length, String(text)) },
    assertEqual,
    describe: refuseJasmine,
    it: refuseJasmine,
    expect: refuseJasmine,
    jasmine: { getEnv: refuseJasmine },
  };
  const answer = run.instance.scripts.run(transaction, input('script'), 'ATF script', globals);
  const [message = 'the script ran'] = said;
  if (answer === false) throw new StepFailure(`the script answered false: ${message}`);
  return { message, outputs };
};

/** Steps about who acts, and scripts, by type. */
export const sessionSteps: Readonly<Record<string, StepAction>> = {
  'server.impersonate': impersonate,
  'server.createUser': createUser,
  'server.log': log,
  'server.runServerSideScript': runScript,
};
