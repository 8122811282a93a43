import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readFixture } from './fixtures/build-fixture.ts';
import { RULES } from './rules/index.ts';
import { runRules } from './run.ts';

const fixtures = readdirSync(join(import.meta.dirname, 'fixtures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
/** What each fixture project gives, run once: building is the slow part. */
const results = new Map(fixtures.map((name) => [name, runRules(readFixture(name), RULES, [], '2026-11-21')] as const));
/** Rules that judge nothing and tell a reviewer a fact. */
const TELLING: readonly string[] = ['PKG-12', 'INB-2', 'DAT-4'];
const resultOf = (fixture: string, id: string) => results.get(fixture)?.rules.find(({ rule }) => rule.id === id);

describe('rules of the preflight', () => {
  test('are all listed', () => {
    const files = readdirSync(join(import.meta.dirname, 'rules'))
      .filter((name) => /^[A-Z]+-\d+\.ts$/.test(name))
      .map((name) => name.replace('.ts', ''));
    expect(RULES.map((rule) => rule.id).sort()).toEqual(files.sort());
  });

  test.each(RULES.map((rule) => rule.id))('%s passes on the good project and fails on a bad one', (id) => {
    expect(resultOf('good', id)).toMatchObject({ status: 'passed' });
    const wanted = TELLING.includes(id) ? 'note' : 'failed';
    const told = fixtures
      .filter((name) => name !== 'good')
      .flatMap((name) => resultOf(name, id)?.findings ?? [])
      .filter(({ kind }) => kind === wanted);
    expect(told).not.toEqual([]);
  });
});
