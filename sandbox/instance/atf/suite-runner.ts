import type { LoadedInstance } from '../instance.ts';
import { NotEmulatedError } from '../not-emulated.ts';
import type { Values } from '../types.ts';
import type { AtfRunner, AtfTestResult } from './atf-runner.ts';

type Status = 'success' | 'failure' | 'error' | 'skipped';

/** One run of a suite, from its start to its result. */
export interface SuiteRun {
  /** Sys_id of the execution tracker. */
  readonly progressId: string;
  /** Sys_id in `sys_atf_test_suite_result`. */
  readonly resultId: string;
  readonly suiteName: string;
  readonly total: number;
  readonly state: 'pending' | 'running' | 'done';
  /** By test, in the order they ran. */
  readonly statuses: readonly Status[];
  readonly seconds: number;
}

export interface SuiteRunner {
  /** Starts an active suite by its sys_id and returns at once; suites run one after another. Refuses nested suites. */
  start(suiteId: string): SuiteRun;
  byProgress(progressId: string): SuiteRun | undefined;
  byResult(resultId: string): SuiteRun | undefined;
}

type MutableRun = { -readonly [Key in keyof SuiteRun]: SuiteRun[Key] };

interface Member {
  readonly test: string;
  readonly abortsSuite: boolean;
}

/**
 * Runs the suites of the Automated Test Framework in the background. Each test is rolled back by the runner; what stays is
 * its row in `sys_atf_test_result`, as on the platform (C).
 */
export function createSuiteRunner(instance: LoadedInstance, atf: AtfRunner): SuiteRunner {
  const runs: MutableRun[] = [];
  let last: Promise<void> = Promise.resolve();

  const write = (table: string, values: Values, sysId = ''): string => {
    const transaction = instance.begin('ATF suite', instance.systemSession);
    const { records } = instance;
    const result =
      sysId === '' ? records.insert(transaction, table, values) : records.update(transaction, table, sysId, values);
    if (!result.ok) throw new Error(`${table}: ${result.message}`);
    return result.sysId;
  };

  const readMembers = (suiteId: string): Member[] => {
    if (instance.database.select('sys_atf_test_suite', `parent=${suiteId}^active=true`).length > 0)
      throw new NotEmulatedError('test suites within a test suite');
    return instance.database
      .select('sys_atf_test_suite_test', `test_suite=${suiteId}`)
      .toSorted((one, other) => Number(one['order'] ?? 0) - Number(other['order'] ?? 0))
      .flatMap((row) => {
        const test = row['test'] ?? '';
        const isActive = instance.database.get('sys_atf_test', test)?.['active'] === 'true';
        return isActive ? [{ test, abortsSuite: row['abort_on_failure'] === 'true' }] : [];
      });
  };

  const runMember = async (resultId: string, { test }: Member, isOver: boolean): Promise<Status> => {
    const [result] = isOver ? [] : await atf.run([test]);
    const status = result?.status ?? 'skipped';
    write('sys_atf_test_result', { parent: resultId, test, status, output: toOutput(result) });
    return status;
  };

  const execute = async (run: MutableRun, members: readonly Member[]): Promise<void> => {
    const started = performance.now();
    run.state = 'running';
    let isOver = false;
    for (const member of members) {
      const status = await runMember(run.resultId, member, isOver);
      run.statuses = [...run.statuses, status];
      isOver ||= member.abortsSuite && status !== 'success';
    }
    run.seconds = Math.round((performance.now() - started) / 1000);
    const counts = countStatuses(run.statuses);
    write(
      'sys_atf_test_suite_result',
      {
        status: suiteStatus(run.statuses),
        end_time: instance.clock.timestamp(),
        rolledup_test_success_count: String(counts.success),
        rolledup_test_failure_count: String(counts.failure),
        rolledup_test_error_count: String(counts.error),
        rolledup_test_skip_count: String(counts.skipped),
      },
      run.resultId,
    );
    run.state = 'done';
  };

  return {
    start(suiteId) {
      const members = readMembers(suiteId);
      const run: MutableRun = {
        progressId: instance.createSysId(),
        resultId: write('sys_atf_test_suite_result', { test_suite: suiteId, start_time: instance.clock.timestamp() }),
        suiteName: instance.database.get('sys_atf_test_suite', suiteId)?.['name'] ?? '',
        total: members.length,
        state: 'pending',
        statuses: [],
        seconds: 0,
      };
      runs.push(run);
      last = last
        .then(() => execute(run, members))
        .catch((error: unknown) => {
          instance.log('error', 'ATF suite', error instanceof Error ? (error.stack ?? error.message) : String(error));
          run.statuses = [...run.statuses, 'error'];
          run.state = 'done';
        });
      return run;
    },
    // The newest: sys_ids repeat once the instance was put back to an earlier state.
    byProgress: (progressId) => runs.findLast((run) => run.progressId === progressId),
    byResult: (resultId) => runs.findLast((run) => run.resultId === resultId),
  };
}

/** How many tests ended in each way. */
export function countStatuses(statuses: readonly Status[]): Record<Status, number> {
  const counts = { success: 0, failure: 0, error: 0, skipped: 0 };
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/** The worst of a suite's tests; a suite without tests succeeds. */
export function suiteStatus(statuses: readonly Status[]): Exclude<Status, 'skipped'> {
  if (statuses.includes('error')) return 'error';
  return statuses.includes('failure') ? 'failure' : 'success';
}

function toOutput(result: AtfTestResult | undefined): string {
  if (result === undefined) return 'Skipped: an earlier test of the suite failed';
  const steps = result.steps
    .filter(({ status }) => status === 'failure' || status === 'error')
    .map(({ order, type, message }) => `Step ${order} ${type}: ${message}`);
  return [...steps, ...result.serverErrors].join('\n');
}
