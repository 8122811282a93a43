/**
 * Results of the test plan's cases. `npm run test:record` runs them on the package of this version and writes
 * docs/store/test-results.json, from which docs/store/test-plan.md is written. `-- reconcile` runs the cases of that file only.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { buildApp, projectRoot } from '../build.ts';
import { table } from './markdown.ts';
import { TEST_CASES, type TestCase } from './test-cases.ts';

const resultsFile = join(projectRoot, 'docs', 'store', 'test-results.json');

const resultsSchema = z.object({
  version: z.string(),
  node: z.string(),
  results: z.record(
    z.string(),
    /** `date` is the day of the run, UTC. */
    z.object({ status: z.enum(['passed', 'failed']), actual: z.string(), date: z.string() }),
  ),
});
export type TestResults = z.infer<typeof resultsSchema>;

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ title: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullable() }),
      ),
    }),
  ),
});

/** The recorded results. Throws `TEST_RESULTS_MISSING` when there are none. */
export function readTestResults(): TestResults {
  if (!existsSync(resultsFile)) throw new Error('TEST_RESULTS_MISSING: run npm run test:record');
  return resultsSchema.parse(JSON.parse(readFileSync(resultsFile, 'utf8')));
}

/** Cases with what came of them. Throws `TEST_CASE_UNPROVEN` when a case has no result. */
export function renderTestResults(results: TestResults, cases: readonly TestCase[] = TEST_CASES): string {
  const missing = cases.filter(({ id }) => results.results[id] === undefined).map(({ id }) => id);
  if (missing.length > 0)
    throw new Error(`TEST_CASE_UNPROVEN: no result of ${missing.join(', ')}; run npm run test:record`);
  return [
    `Recorded on version ${results.version} with ${results.node}.`,
    '',
    table(
      ['Case', 'Area', 'What is done', 'Expected', 'Actual', 'Status', 'Date', 'Version'],
      cases.map(({ id, area, what, expected }) => {
        const result = results.results[id];
        return [
          id,
          area,
          what,
          expected,
          result?.actual ?? '',
          result?.status ?? '',
          result?.date ?? '',
          results.version,
        ];
      }),
    ),
  ].join('\n');
}

/** Status of each case in a Jest report. Throws `TEST_CASE_UNPROVEN` for a case whose test did not run. */
export function toResults(
  report: unknown,
  cases: readonly TestCase[],
  root: string,
  date: string,
): TestResults['results'] {
  const tests = reportSchema
    .parse(report)
    .testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map((test) => ({ ...test, file: relative(root, name).replaceAll('\\', '/') })),
    );
  return Object.fromEntries(
    cases.map(({ id, file, title }) => {
      const test = tests.find((one) => one.file === file && one.title === title);
      if (test === undefined || (test.status !== 'passed' && test.status !== 'failed'))
        throw new Error(`TEST_CASE_UNPROVEN: ${id}: "${title}" of ${file} did not run`);
      const why = (test.failureMessages ?? []).join(' ').split('\n')[0] ?? '';
      return [
        id,
        test.status === 'passed'
          ? { status: 'passed', actual: 'as expected', date }
          : { status: 'failed', actual: why, date },
      ];
    }),
  );
}

/** Runs all cases, or those of the files whose path has one of the words; the others keep their result of this version. */
function record(words: readonly string[]): void {
  buildApp();
  const output = join(projectRoot, '.data', 'test-results', 'test-plan.json');
  mkdirSync(join(output, '..'), { recursive: true });
  const jest = join(projectRoot, 'node_modules', 'jest', 'bin', 'jest.js');
  const chosen = TEST_CASES.filter(({ file }) => words.length === 0 || words.some((word) => file.includes(word)));
  const files = [...new Set(chosen.map(({ file }) => file))];
  if (files.length === 0) throw new Error(`USAGE: no case is in a file named like ${words.join(', ')}`);
  spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      jest,
      '--config',
      'jest.config.json',
      '--json',
      `--outputFile=${output}`,
      ...files,
    ],
    { cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const manifest = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')));
  const date = new Date().toISOString().slice(0, 10);
  const before = existsSync(resultsFile) ? readTestResults() : undefined;
  const known = new Set(TEST_CASES.map(({ id }) => id));
  const kept =
    before?.version === manifest.version ? Object.entries(before.results).filter(([id]) => known.has(id)) : [];
  const results: TestResults = {
    version: manifest.version,
    node: `Node ${process.versions.node}`,
    results: {
      ...Object.fromEntries(kept),
      ...toResults(JSON.parse(readFileSync(output, 'utf8')), chosen, projectRoot, date),
    },
  };
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  const failed = Object.values(results.results).filter(({ status }) => status === 'failed').length;
  console.log(`Recorded ${Object.keys(results.results).length} cases, ${failed} failed. Now run npm run documents.`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) record(process.argv.slice(2));
