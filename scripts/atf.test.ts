import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { renderTestResults, testResultsFile } from './atf.ts';
import { listUnproven, PLAYED, readCoverage, readLeftOut } from './atf-coverage.ts';
import { projectRoot } from './build.ts';
import { runAtf } from './demo/atf.ts';

it('all ATF tests of the package pass, and docs/store/test-results.md says so; npm run atf writes it anew', async () => {
  const results = await runAtf();
  expect(results.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
  expect(results.length).toBeGreaterThan(20);
  expect(readFileSync(testResultsFile, 'utf8')).toBe(renderTestResults(results, await readCoverage()));
});

it('every role, route, rule, flow and job of the build has a test in which it holds and one in which it refuses', async () => {
  const coverage = await readCoverage();
  expect(new Set(coverage.map(({ kind }) => kind))).toEqual(new Set(['role', 'route', 'rule', 'flow', 'job']));
  expect(listUnproven(coverage)).toEqual([]);
  expect(Object.values(PLAYED).filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
});

it('says what has no test', () => {
  const rule = { kind: 'rule', name: 'check everything', holds: ['One'], refuses: [] } as const;
  expect(listUnproven([rule])).toEqual(['no test shows what the rule check everything refuses or leaves alone']);
  expect(listUnproven([{ ...rule, holds: [] }])).toHaveLength(2);
});

it('the suite holds every test of the package', async () => {
  expect(await readLeftOut()).toEqual([]);
});
