import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { renderTestResults, testResultsFile } from './atf.ts';
import { runAtf } from './demo/atf.ts';

it('all ATF tests of the package pass, and docs/store/test-results.md says so; npm run atf writes it anew', async () => {
  const results = await runAtf();
  expect(results.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
  expect(results.length).toBeGreaterThan(20);
  expect(readFileSync(testResultsFile, 'utf8')).toBe(renderTestResults(results));
}, 120_000);
