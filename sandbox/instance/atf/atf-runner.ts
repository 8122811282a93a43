import type { LoadedInstance } from '../instance.ts';
import { NotEmulatedError } from '../not-emulated.ts';
import { type AtfStep, type AtfTest, readAtfTests } from './atf-test.ts';
import { recordSteps } from './record-steps.ts';
import { restSteps } from './rest-steps.ts';
import { sessionSteps } from './session-steps.ts';
import type { AtfRun, StepAction } from './step-call.ts';

/** `error`: the step could not be carried out; `failure`: what it asserts does not hold. */
export type AtfStatus = 'success' | 'failure' | 'error' | 'skipped';

export interface AtfStepResult {
  readonly sysId: string;
  readonly order: number;
  readonly type: string;
  readonly status: AtfStatus;
  readonly message: string;
}

export interface AtfTestResult {
  readonly sysId: string;
  readonly name: string;
  readonly status: Exclude<AtfStatus, 'skipped'>;
  /** Errors in the system log while the test ran; they fail a test that is set to. */
  readonly serverErrors: readonly string[];
  readonly steps: readonly AtfStepResult[];
}

export interface AtfRunner {
  /**
   * Runs the active tests with these names or sys_ids, all without. Each starts as `admin` and is rolled back.
   * @throws Error ATF_TEST_MISSING
   */
  run(wanted?: readonly string[]): Promise<AtfTestResult[]>;
}

const actions: Readonly<Record<string, StepAction>> = { ...recordSteps, ...sessionSteps, ...restSteps };

/**
 * Runs the package's tests of the Automated Test Framework: steps on the server and on REST. Background work that is
 * due runs after each step; all data is put back after each test (the platform's rollback, C).
 */
export function createAtfRunner(instance: LoadedInstance, request: AtfRun['request']): AtfRunner {
  const fill = (text: string, outputs: AtfRun['outputs']): string =>
    text.replace(/\{\{step\['(\w+)'\]\.(\w+)\}\}/g, (_, step: string, name: string) =>
      String(outputs.get(step)?.[name] ?? ''),
    );

  const carryOut = async (run: AtfRun, step: AtfStep): Promise<AtfStepResult> => {
    const { sysId, order, type } = step;
    const action = actions[type];
    try {
      if (action === undefined) throw new NotEmulatedError(`ATF step ${type}`);
      const input = (column: string): string => fill(step.inputs[column] ?? '', run.outputs);
      const transaction = instance.begin(`ATF ${type}`, run.session);
      const { message, outputs } = await action({ run, transaction, input });
      run.outputs.set(sysId, outputs ?? {});
      instance.queue.drain();
      return { sysId, order, type, status: 'success', message };
    } catch (error) {
      const isRefused = error instanceof Error && error.message.includes('not emulated');
      const message = error instanceof Error ? error.message : String(error);
      return { sysId, order, type, status: isRefused ? 'error' : 'failure', message };
    }
  };

  const runSteps = async (test: AtfTest): Promise<AtfStepResult[]> => {
    const session = instance.sessionFor('admin') ?? instance.systemSession;
    const run: AtfRun = { instance, request, outputs: new Map(), session, response: null };
    const results: AtfStepResult[] = [];
    for (const step of test.steps) {
      const isOver = results.some(({ status }) => status !== 'success');
      const { sysId, order, type } = step;
      results.push(isOver ? { sysId, order, type, status: 'skipped', message: '' } : await carryOut(run, step));
    }
    return results;
  };

  const runTest = async (test: AtfTest): Promise<AtfTestResult> => {
    const before = instance.snapshot();
    const last = instance.logEntries().at(-1);
    try {
      const steps = await runSteps(test);
      const entries = instance.logEntries();
      const written = entries.slice(last === undefined ? 0 : entries.lastIndexOf(last) + 1);
      const serverErrors = written.filter(({ level }) => level === 'error').map(({ message }) => message);
      const broken = steps.find(({ status }) => status === 'failure' || status === 'error');
      const hasFailed = test.failOnServerError && serverErrors.length > 0;
      const status = broken?.status === 'error' ? 'error' : broken !== undefined || hasFailed ? 'failure' : 'success';
      return { sysId: test.sysId, name: test.name, status, serverErrors, steps };
    } finally {
      instance.restore(before);
    }
  };

  return {
    async run(wanted = []) {
      const tests = readAtfTests(instance.database);
      const missing = wanted.find((name) => !tests.some((test) => test.name === name || test.sysId === name));
      if (missing !== undefined) throw new Error(`ATF_TEST_MISSING: the package has no active test ${missing}`);
      const results: AtfTestResult[] = [];
      for (const test of tests) {
        if (wanted.length === 0 || wanted.includes(test.name) || wanted.includes(test.sysId))
          results.push(await runTest(test));
      }
      return results;
    },
  };
}
