/**
 * Client of the platform's CI/CD API as far as it runs test suites (vendor's REST API reference, "CICD API"): start, follow,
 * read. Calls go to the configured instance only; no address is taken from an answer and no redirect is followed.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { InstanceCredentials } from './instance-credentials.ts';

/** A run that could not be started or followed. */
export class CicdError extends Error {
  /** CICD_UNREACHABLE, CICD_SIGN_IN, CICD_ROLE, CICD_INACTIVE, CICD_SUITE, CICD_REFUSED, CICD_TIMEOUT. */
  readonly code: string;
  /** What to do. */
  readonly next: string;

  constructor(code: string, message: string, next: string) {
    super(message);
    this.code = code;
    this.next = next;
  }
}

export interface SuiteResult {
  readonly suite: string;
  /** `success`, `failure`, `error` as the instance says. */
  readonly status: string;
  readonly duration: string;
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
  /** Tests that did not pass, with their output; `null` when the account may not read them. */
  readonly notPassed: readonly { readonly test: string; readonly status: string; readonly output: string }[] | null;
}

export interface SuiteRunOptions {
  readonly suite: string;
  readonly timeoutMs: number;
  readonly pollMs: number;
  /** Told of every look at the progress. */
  readonly onProgress?: (percent: number, label: string) => void;
}

const REQUEST_MS = 30_000;
const SUCCESSFUL = '2';
const FAILED = '3';
const CANCELED = '4';

const idSchema = z.string().regex(/^[0-9a-f]{32}$/);
const link = z.looseObject({ id: idSchema });
const stateSchema = z.looseObject({
  status: z.string(),
  status_label: z.string().default(''),
  status_message: z.string().default(''),
  error: z.string().default(''),
  percent_complete: z.coerce.number().default(0),
  links: z.looseObject({ progress: link.optional(), results: link.optional() }).default({}),
});
type State = z.infer<typeof stateSchema>;
const count = z.coerce.number().int();
const resultSchema = z.looseObject({
  test_suite_status: z.string(),
  test_suite_name: z.string(),
  test_suite_duration: z.string().default(''),
  rolledup_test_success_count: count,
  rolledup_test_failure_count: count,
  rolledup_test_error_count: count,
  rolledup_test_skip_count: count,
});
const rowsSchema = z.array(
  z.looseObject({ 'test.name': z.string(), status: z.string(), output: z.string().default('') }),
);
const errorSchema = z.looseObject({
  error: z.looseObject({ message: z.string() }).optional(),
  result: z.looseObject({ error: z.string() }).optional(),
});
const tokenSchema = z.looseObject({ access_token: z.string().min(1) });

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Runs one suite to its end. Throws `CicdError`; the run itself goes on when the time is over. */
export async function runSuite(access: InstanceCredentials, options: SuiteRunOptions): Promise<SuiteResult> {
  const call = await signIn(access);
  const query = new URLSearchParams({ test_suite_name: options.suite });
  const started = readState(await call('POST', `/api/sn_cicd/testsuite/run?${query}`), options.suite);
  const progressId = started.links.progress?.id;
  if (started.status === FAILED || progressId === undefined) throw toStartError(started.error, options.suite);

  const end = performance.now() + options.timeoutMs;
  for (let state = started; ; ) {
    options.onProgress?.(state.percent_complete, state.status_label);
    const resultId = state.links.results?.id;
    if (state.status === SUCCESSFUL || state.status === FAILED) {
      if (resultId !== undefined) return await readResult(call, resultId, options.suite);
      throw new CicdError(
        'CICD_REFUSED',
        state.error || state.status_message || 'the run ended without a result',
        OPEN,
      );
    }
    if (state.status === CANCELED) throw new CicdError('CICD_REFUSED', 'somebody cancelled the run', OPEN);
    if (performance.now() >= end)
      throw new CicdError(
        'CICD_TIMEOUT',
        `the suite is at ${state.percent_complete} % after ${Math.round(options.timeoutMs / 1000)} s; it goes on on the instance`,
        'Look at Automated Test Framework, Test Results, or give more time with --timeout.',
      );
    await wait(Math.min(options.pollMs, Math.max(0, end - performance.now())));
    state = readState(await call('GET', `/api/sn_cicd/progress/${progressId}`), options.suite);
  }
}

const OPEN = 'Look at Automated Test Framework, Test Results on the instance.';

type Call = (method: 'GET' | 'POST', path: string) => Promise<Answer>;

async function signIn({ url, credentials }: InstanceCredentials): Promise<Call> {
  let authorization: string;
  if (credentials.type === 'basic') {
    authorization = `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
  } else {
    const { clientId: client_id, clientSecret: client_secret } = credentials;
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret });
    const answer = await send(`${url}/oauth_token.do`, { method: 'POST', body });
    const token = tokenSchema.safeParse(answer.body);
    if (!token.success) throw toRefusal({ ...answer, status: 401 });
    authorization = `Bearer ${token.data.access_token}`;
  }
  return (method, path) => send(`${url}${path}`, { method, headers: { authorization, accept: 'application/json' } });
}

/** One request; its JSON, `null` for anything else. A redirect is an answer like any other. */
async function send(url: string, init: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(REQUEST_MS) });
    const text = await response.text();
    const isJson = /json/i.test(response.headers.get('content-type') ?? '');
    return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : null };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new CicdError(
      'CICD_UNREACHABLE',
      `${new URL(url).origin} did not answer: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Check SN_SDK_INSTANCE_URL and that this host may reach it; wake a developer instance that sleeps.',
    );
  }
}

function readState(answer: Answer, suite: string): State {
  const parsed = z.looseObject({ result: stateSchema }).safeParse(answer.body);
  if (answer.status === 200 && parsed.success) return parsed.data.result;
  throw toRefusal(answer, suite);
}

/** The vendor's statuses: 401 credentials, 403 role, 404 no such item, 405 functionality inactive, 409 not unique. */
function toRefusal({ status, body }: Answer, suite = ''): CicdError {
  const told = errorSchema.safeParse(body);
  const words = told.data?.result?.error ?? told.data?.error?.message ?? '';
  switch (status) {
    case 401:
      return new CicdError(
        'CICD_SIGN_IN',
        'the credentials are refused',
        'Check SN_SDK_USER and its password, or the OAuth client.',
      );
    case 403:
      return new CicdError(
        'CICD_ROLE',
        'the account may not use the CI/CD API',
        'Give it the role sn_cicd.sys_ci_automation.',
      );
    case 405:
      return inactive();
    case 400:
    case 404:
    case 409:
      return words.includes('does not represent any resource') ? inactive() : toStartError(words, suite);
    case 200:
      return new CicdError(
        'CICD_UNREACHABLE',
        'the answer is not of the CI/CD API',
        'Wake the instance, or look for a gateway between.',
      );
    default:
      return new CicdError(
        'CICD_REFUSED',
        `the instance answered ${status} ${words}`.trim(),
        'Look at the system log of the instance.',
      );
  }
}

const inactive = (): CicdError =>
  new CicdError(
    'CICD_INACTIVE',
    'the instance has no CI/CD API',
    'Activate the plugin com.glide.continuousdelivery on the instance.',
  );

function toStartError(words: string, suite: string): CicdError {
  if (words.includes('sn_atf.'))
    return new CicdError(
      'CICD_REFUSED',
      words,
      'On a test instance set sn_atf.runner.enabled and sn_atf.schedule.enabled to true; never on production.',
    );
  return new CicdError(
    'CICD_SUITE',
    words === '' ? `the suite ${suite} was not started` : words,
    `Check that the instance has one active test suite named ${suite}.`,
  );
}

async function readResult(call: Call, resultId: string, suite: string): Promise<SuiteResult> {
  const answer = await call('GET', `/api/sn_cicd/testsuite/results/${resultId}`);
  const parsed = z.looseObject({ result: resultSchema }).safeParse(answer.body);
  if (answer.status !== 200 || !parsed.success) throw toRefusal(answer, suite);
  const { result } = parsed.data;
  const total = result.rolledup_test_failure_count + result.rolledup_test_error_count + result.rolledup_test_skip_count;
  return {
    suite: result.test_suite_name,
    status: result.test_suite_status,
    duration: result.test_suite_duration,
    passed: result.rolledup_test_success_count,
    failed: result.rolledup_test_failure_count,
    errors: result.rolledup_test_error_count,
    skipped: result.rolledup_test_skip_count,
    notPassed: total === 0 ? [] : await readNotPassed(call, resultId),
  };
}

/** The API tells counts only; which tests they are stands in a table that not every account may read. */
async function readNotPassed(call: Call, resultId: string): Promise<SuiteResult['notPassed']> {
  const query = new URLSearchParams({
    sysparm_query: `parent=${resultId}^status!=success`,
    sysparm_fields: 'test.name,status,output',
    sysparm_limit: '100',
  });
  const answer = await call('GET', `/api/now/table/sys_atf_test_result?${query}`);
  const rows = z.looseObject({ result: rowsSchema }).safeParse(answer.body);
  if (!rows.success || rows.data.result.length === 0) return null;
  return rows.data.result.map((row) => ({ test: row['test.name'], status: row.status, output: row.output }));
}
