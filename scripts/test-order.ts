/**
 * Order of the test files. Jest starts the largest first until it has measured them; ours that take longest are small: they
 * wait for a companion. One that starts last alone keeps everybody waiting.
 */
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { projectRoot } from './build.ts';

/** The longest, the longest of all first. */
const LONGEST = [
  'companion/test/pull-mode-runs.test.ts',
  'companion/test/file-faults.test.ts',
  'companion/test/shared-second.test.ts',
  'companion/test/action-plans.test.ts',
  'companion/test/misfits.test.ts',
  'companion/test/pull-mode.test.ts',
  'companion/test/convergence.test.ts',
  'companion/test/reconcile.test.ts',
  'companion/test/operation.test.ts',
  'companion/test/older-store.test.ts',
  'companion/test/applications.test.ts',
  'companion/test/backfill.test.ts',
  'companion/test/poison.test.ts',
  'companion/test/lost-store.test.ts',
  'scripts/preflight/seeds.test.ts',
  'companion/test/retries.test.ts',
  'companion/test/kill-and-resume.test.ts',
  'companion/test/installation-guide.test.ts',
  'companion/test/bounded-jobs.test.ts',
  'companion/test/companion.test.ts',
  'companion/test/attachments.test.ts',
  'scripts/atf.test.ts',
];
/** Files of many seconds: scenarios, and tools that work on the whole app. */
const LONG = ['companion/test/', 'scripts/'];

interface TestFile {
  readonly path: string;
}

/** A sequencer of Jest. */
export default class TestOrder {
  sort<T extends TestFile>(tests: Iterable<T>): T[] {
    const ranked = Array.from(tests, (test) => ({ test, rank: toRank(test.path), size: statSync(test.path).size }));
    return ranked.sort((a, b) => a.rank - b.rank || b.size - a.size).map(({ test }) => test);
  }

  /** Called at the end of a run. */
  cacheResults(): void {
    // Nothing is kept: every run has the same order.
  }
}

function toRank(path: string): number {
  const file = relative(projectRoot, path).replaceAll('\\', '/');
  const place = LONGEST.indexOf(file);
  if (place >= 0) return place;
  const group = LONG.findIndex((folder) => file.startsWith(folder));
  return LONGEST.length + (group >= 0 ? group : LONG.length);
}
