/**
 * Builds the package, runs its ATF tests on the stand-in instance, prints a table, and writes docs/store/test-results.md.
 * Ends with status 1 when a test fails; the document then stays as it is.
 *
 *   npm run atf
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Covered, readCoverage, renderCoverage } from './atf-coverage.ts';
import { buildApp, projectRoot } from './build.ts';
import { type AtfResult, runAtf } from './demo/atf.ts';
import { toTable } from './demo/progress.ts';

export const testResultsFile = join(projectRoot, 'docs', 'store', 'test-results.md');

/** The document for the reviewer: what each test proves, and whether it does. */
export function renderTestResults(results: readonly AtfResult[], coverage: readonly Covered[]): string {
  const passed = results.filter((result) => result.passed).length;
  const steps = results.reduce((sum, result) => sum + result.steps, 0);
  const lines = results.map(
    ({ name, description, steps, passed }) =>
      `| ${name} | ${description} | ${steps} | ${passed ? 'passed' : 'FAILED'} |`,
  );
  return `# Test results

The package brings tests for the Automated Test Framework: one for each role, the routes of the sync API, the rules of
findings, tasks, playbooks, maps and issues, and the flows and jobs, each with what holds and what is refused. They use
server and REST steps only, so they run without a browser. A step waits for flows; jobs are run by a step. \`npm run atf\` runs them on the stand-in instance of this project and writes this
page; it is not a run on a ServiceNow instance.

On an instance: switch the app on (Set-up), then open Automated Test Framework, Tests, filter by the application Onspring
Bridge, and run them, or run the test suite Onspring Bridge, which holds all of them. The framework puts all data back. Never run them on a production instance.

${passed} of ${results.length} tests pass, with ${steps} steps.

| Test | What it proves | Steps | Result |
|---|---|---|---|
${lines.join('\n')}

## What proves what

Read from the build and from the steps of the tests: every role, route, rule, flow and job with a test in which it holds
and one in which it refuses, or leaves alone what it is not meant for. What waits for days, for a change or for a subflow
is played by the scenario test that is named instead.

${renderCoverage(coverage)}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  buildApp();
  const results = await runAtf();
  const rows = results.map(
    ({ name, passed, steps }) => [name, `${passed ? 'passed' : 'FAILED'}  ${steps} steps`] as const,
  );
  console.log(toTable(rows));
  for (const { name, faults } of results) for (const fault of faults) console.error(`${name}: ${fault}`);
  if (results.some((result) => !result.passed)) process.exitCode = 1;
  else {
    mkdirSync(dirname(testResultsFile), { recursive: true });
    writeFileSync(testResultsFile, renderTestResults(results, await readCoverage()));
  }
}
