import { countStatuses, type SuiteRun, type SuiteRunner, suiteStatus } from '../atf/suite-runner.ts';
import type { Instance } from '../types.ts';
import { param, type RestCall, type RestHandler, type RestReply } from './rest-call.ts';
import { RestError, restErrors } from './rest-error.ts';

const ROLE = 'sn_cicd.sys_ci_automation';
/** Off on a fresh instance, so that tests never run on production (C). */
export const SCHEDULE_PROPERTY = 'sn_atf.schedule.enabled';
const LABELS = { '0': 'Pending', '1': 'Running', '2': 'Successful', '3': 'Failed' } as const;

export interface CicdApi {
  readonly run: RestHandler;
  readonly progress: RestHandler;
  readonly results: RestHandler;
}

const state = (status: keyof typeof LABELS, error = ''): Record<string, string> => ({
  status,
  status_label: LABELS[status],
  status_message: '',
  status_detail: '',
  error,
});

/** A refusal in the API's own envelope, as the vendor's example of a failed start shows it. */
const failed = (status: number, error: string): RestReply => ({ status, body: { result: state('3', error) } });

const stateOf = (run: SuiteRun): keyof typeof LABELS => {
  if (run.state === 'pending') return '0';
  if (run.state === 'running') return '1';
  return suiteStatus(run.statuses) === 'success' ? '2' : '3';
};

const percent = ({ state: now, statuses, total }: SuiteRun): number =>
  now === 'done' ? 100 : Math.floor((100 * statuses.length) / Math.max(1, total));

const durationOf = (seconds: number): string => `${seconds} ${seconds === 1 ? 'Second' : 'Seconds'}`;

/**
 * The part of the CI/CD API that runs suites of the Automated Test Framework: `testsuite/run`, `progress/{progress_id}`,
 * `testsuite/results/{result_id}` (vendor's REST API reference, "CICD API"). A run answers at once and is followed by its
 * progress. 403 without the role `sn_cicd.sys_ci_automation` or `admin`.
 */
export const createCicdApi = (instance: Instance, suites: SuiteRunner): CicdApi => {
  const forCi =
    (handler: RestHandler): RestHandler =>
    (call) => {
      if (!call.session.roles.has('admin') && !call.session.roles.has(ROLE)) throw restErrors.notAuthorized();
      return handler(call);
    };

  const linkTo = (call: RestCall, run: SuiteRun) => ({
    id: run.progressId,
    url: `${call.origin}/api/sn_cicd/progress/${run.progressId}`,
  });

  const findSuite = (call: RestCall): string | RestReply => {
    const sysId = call.query.get('test_suite_sys_id') ?? '';
    const name = call.query.get('test_suite_name') ?? '';
    if (sysId === '' && name === '') return failed(400, 'Missing parameter: test suite sys_id or name required');
    const found = instance.database
      .select('sys_atf_test_suite', 'active=true')
      .filter((row) => (sysId === '' ? row['name'] === name : row['sys_id'] === sysId));
    if (found.length > 1) return failed(409, `Several test suites are named ${name}`);
    return found[0]?.['sys_id'] ?? failed(404, `Test suite not found: ${sysId || name}`);
  };

  return {
    run: forCi((call) => {
      const suite = findSuite(call);
      if (typeof suite !== 'string') return suite;
      if (instance.property(SCHEDULE_PROPERTY) !== 'true')
        return failed(
          400,
          `Scheduled test/suite execution is disabled. Change the value of property '${SCHEDULE_PROPERTY}' to true to enable it`,
        );
      const run = suites.start(suite);
      return {
        status: 200,
        body: { result: { links: { progress: linkTo(call, run) }, ...state('0'), percent_complete: 0 } },
      };
    }),
    progress: forCi((call) => {
      const run = suites.byProgress(param(call, 'progress_id'));
      if (run === undefined) throw new RestError(404, 'Not found', 'No such progress');
      const results = { id: run.resultId, url: `${call.origin}/api/sn_cicd/testsuite/results/${run.resultId}` };
      const links = { progress: linkTo(call, run), ...(run.state === 'done' ? { results } : {}) };
      return { status: 200, body: { result: { links, ...state(stateOf(run)), percent_complete: percent(run) } } };
    }),
    results: forCi((call) => {
      const run = suites.byResult(param(call, 'result_id'));
      if (run === undefined || run.state !== 'done') throw new RestError(404, 'Not found', 'No such result');
      const counts = countStatuses(run.statuses);
      const url = `${call.origin}/sys_atf_test_suite_result.do?sys_id=${run.resultId}`;
      return {
        status: 200,
        body: {
          result: {
            links: { results: { id: run.resultId, url } },
            ...state(stateOf(run)),
            test_suite_status: suiteStatus(run.statuses),
            test_suite_duration: durationOf(run.seconds),
            rolledup_test_success_count: counts.success,
            rolledup_test_failure_count: counts.failure,
            rolledup_test_error_count: counts.error,
            rolledup_test_skip_count: counts.skipped,
            test_suite_name: run.suiteName,
            child_suite_results: [],
          },
        },
      };
    }),
  };
};
