import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../build.ts';
import { toCoveragePage } from './coverage.ts';
import { HUMAN } from './human.ts';
import { RULES } from './rules/index.ts';

/** How many requirements each family of the review has. */
const FAMILIES: Readonly<Record<string, number>> = {
  PRC: 10,
  DOC: 6,
  LST: 4,
  PKG: 14,
  XSC: 13,
  ARP: 5,
  SEC: 15,
  INB: 10,
  OUT: 8,
  CFG: 6,
  SRV: 12,
  CLI: 8,
  JOB: 4,
  DAT: 7,
  LIF: 8,
};

test('each requirement is checked by a rule or answered by a person, never both', () => {
  const wanted = Object.entries(FAMILIES).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, index) => `${family}-${index + 1}`),
  );
  expect([...RULES, ...HUMAN].map(({ id }) => id).sort()).toEqual(wanted.sort());
});

test('the page of the documents is the one these rules give', () => {
  const page = readFileSync(join(projectRoot, 'docs/store/preflight-coverage.md'), 'utf8');
  // Written again with: npm run preflight -- --coverage --output docs/store/preflight-coverage.md
  expect(page).toBe(toCoveragePage(RULES, HUMAN));
});
