/**
 * `npm run smoke`: after an installation or an upgrade, examines the connection (`companion doctor`) and runs the app's
 * suite of the Automated Test Framework through the platform's CI/CD API. Changes nothing that stays. Credentials come from
 * the environment only: the companion's own settings, and `SN_SDK_*` for the CI/CD API.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { EXIT } from '../../companion/src/cli/exit-code.ts';
import { createOutput, type Mark, toMark, toPrintable, toTable } from '../../companion/src/cli/output.ts';
import { projectRoot } from '../build.ts';
import { readOptions, toNumber } from '../options.ts';
import { CicdError, runSuite } from './cicd-client.ts';
import { CredentialsError, readInstanceCredentials } from './instance-credentials.ts';

/** One line of the report. */
export interface SmokeCheck {
  readonly part: 'connection' | 'tests';
  readonly check: string;
  readonly state: Mark;
  readonly detail: string;
  /** What to do, empty when nothing. */
  readonly next: string;
}

export interface SmokeReport {
  readonly checks: readonly SmokeCheck[];
  /** As of the companion's commands: 0 well, 2 settings, 3 something was found, 4 no answer. */
  readonly exitCode: number;
}

export interface SmokeOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly suite: string;
  readonly timeoutMs: number;
  readonly pollMs: number;
  readonly parts: ReadonlySet<SmokeCheck['part']>;
  readonly onProgress?: (percent: number, label: string) => void;
}

/** Name of the package's suite. */
export const SUITE = 'Onspring Bridge';

/** Runs both parts, whatever the first one finds. Never throws for what it examines. */
export async function smoke(options: SmokeOptions): Promise<SmokeReport> {
  const reports: SmokeReport[] = [];
  if (options.parts.has('connection')) reports.push(await examineConnection(options.environment));
  if (options.parts.has('tests')) reports.push(await runTests(options));
  return {
    checks: reports.flatMap(({ checks }) => checks),
    // Settings first: nothing else can be believed without them.
    exitCode:
      [EXIT.settings, EXIT.unreachable, EXIT.found].find((code) =>
        reports.some((report) => report.exitCode === code),
      ) ?? EXIT.ok,
  };
}

const doctorSchema = z.object({
  results: z.array(
    z.object({
      check: z.string(),
      state: z.enum(['ok', 'warn', 'fail', 'skip']),
      detail: z.string(),
      next: z.string(),
    }),
  ),
});

async function examineConnection(environment: NodeJS.ProcessEnv): Promise<SmokeReport> {
  const { code, output, errors } = await runDoctor(environment);
  const part = 'connection' as const;
  if (code === EXIT.ok || code === EXIT.found) {
    const { results } = doctorSchema.parse(JSON.parse(output));
    return { checks: results.map((result) => ({ part, ...result })), exitCode: code };
  }
  const check = {
    part,
    check: 'doctor',
    state: 'fail',
    detail: errors.trim(),
    next: 'Look the code up in docs/errors.md.',
  } as const;
  return { checks: [check], exitCode: code ?? EXIT.failed };
}

function runDoctor(env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string; errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--no-warnings', join(projectRoot, 'companion/src/main.ts'), 'doctor', '--json'],
      {
        env,
      },
    );
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

async function runTests(options: SmokeOptions): Promise<SmokeReport> {
  const toCheck = (state: Mark, detail: string, next = '', check = `suite ${options.suite}`): SmokeCheck => ({
    part: 'tests',
    check,
    state,
    detail,
    next,
  });
  try {
    const access = readInstanceCredentials(options.environment, 'SMOKE_SETTINGS');
    const result = await runSuite(access, options);
    const { passed, failed, errors, skipped } = result;
    const total = passed + failed + errors + skipped;
    const isGood = result.status === 'success' && passed > 0 && passed === total;
    const words = `${passed} of ${total} tests passed${result.duration === '' ? '' : ` in ${result.duration}`}`;
    const next = total === 0 ? 'The suite holds no test: install the app anew.' : '';
    const summary = toCheck(isGood ? 'ok' : 'fail', words, next);
    if (isGood) return { checks: [summary], exitCode: EXIT.ok };
    const unread = 'Open the result on the instance: this account may not read which tests they are.';
    const others = result.notPassed?.map(({ test, status, output }) =>
      toCheck(status === 'skipped' ? 'skip' : 'fail', output || status, '', test),
    ) ?? [toCheck('warn', 'which tests did not pass is not known', unread)];
    return { checks: [summary, ...others], exitCode: EXIT.found };
  } catch (error) {
    if (error instanceof CredentialsError) return { checks: [toCheck('fail', error.message)], exitCode: EXIT.settings };
    if (!(error instanceof CicdError)) throw error;
    const isSilent = error.code === 'CICD_UNREACHABLE' || error.code === 'CICD_TIMEOUT';
    return {
      checks: [toCheck('fail', `${error.code}: ${error.message}`, error.next)],
      exitCode: isSilent ? EXIT.unreachable : EXIT.found,
    };
  }
}

const usage = `npm run smoke -- [--only connection|tests] [--suite "${SUITE}"] [--timeout 900] [--poll 5] [--json]
--only      the connection alone (on production, where no tests run), or the tests alone
--timeout   seconds the suite may take
--poll      seconds between two looks at its progress`;

if (import.meta.main) {
  const values = readOptions(usage, {
    only: { type: 'string' },
    suite: { type: 'string', default: SUITE },
    timeout: { type: 'string', default: '900' },
    poll: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  });
  const parts = (['connection', 'tests'] as const).filter((part) => values.only === undefined || values.only === part);
  if (parts.length === 0) {
    console.error(`OPTION_INVALID: --only takes connection or tests\n${usage}`);
    process.exit(EXIT.settings);
  }
  const output = createOutput(values.json);
  const { checks, exitCode } = await smoke({
    environment: process.env,
    suite: values.suite,
    timeoutMs: toNumber('timeout', values.timeout, { min: 1, max: 86_400 }) * 1000,
    pollMs: toNumber('poll', values.poll, { min: 1, max: 3_600 }) * 1000,
    parts: new Set(parts),
    ...(process.stderr.isTTY ? { onProgress: (percent, label) => console.error(`${label} ${percent} %`) } : {}),
  });
  if (values.json) output.write(JSON.stringify({ exitCode, checks }, null, 2));
  else {
    const rows = checks.map(({ part, check, state, detail }) => [toMark(output, state), part, check, detail]);
    output.write(toTable(output, ['', 'Part', 'Check', 'Result'], rows));
    for (const { check, next } of checks.filter(({ next }) => next !== ''))
      output.write(toPrintable(`\n${check}: ${next}`));
  }
  process.exitCode = exitCode;
}
