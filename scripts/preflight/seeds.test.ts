import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildApp, projectRoot } from '../build.ts';
import { type Project, readProject, withContent, withSources } from './model/project.ts';
import { RULES } from './rules/index.ts';
import { runRules } from './run.ts';
import { SEEDS, type Seed } from './seeds.ts';
import { readWaivers } from './waivers.ts';

/** Documents are written from the build and would follow a change of it: they have rules and tests of their own. */
const rules = RULES.filter(({ needs }) => !needs.includes('documents'));
const waivers = readWaivers(projectRoot);
const troubled = (project: Project): readonly string[] =>
  runRules(project, rules, waivers, '2026-11-21')
    .rules.filter(({ status }) => status === 'failed' || status === 'not verified')
    .map(({ rule }) => rule.id);

describe('a frequent finding put into a copy of the app makes exactly its rule fail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onspring-bridge-seeds-'));
  let whole: Project;
  let before: readonly string[];

  beforeAll(() => {
    buildApp();
    for (const name of readdirSync(projectRoot))
      if (name !== 'now-app') symlinkSync(join(projectRoot, name), join(folder, name));
    cpSync(join(projectRoot, 'now-app'), join(folder, 'now-app'), { recursive: true });
    whole = readProject(folder);
    before = troubled(whole);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(SEEDS.map((seed) => [seed.rule, seed.name, seed] as const))('%s: %s', (rule, _name, seed) => {
    const after = troubled(plant(seed));
    expect(after.filter((id) => !before.includes(id))).toEqual([rule]);
    expect(before).not.toContain(rule);
  });

  /** The copy with the seed in it; its sources are put right again before this returns. */
  function plant(seed: Seed): Project {
    if (seed.records !== undefined) return withContent(whole, { ...whole.built.content, records: seed.records(whole) });
    const path = join(folder, seed.insert?.path ?? seed.module?.path ?? '');
    const text = readFileSync(path, 'utf8');
    try {
      writeFileSync(path, sow(seed, text));
      return withSources(whole);
    } finally {
      writeFileSync(path, text);
    }
  }
});

function sow({ name, module, insert }: Seed, text: string): string {
  if (insert === undefined) return `${text}\n${module?.text ?? ''}\n`;
  if (!text.includes(insert.after)) throw new Error(`SEED_LOST: ${insert.path} has no place for "${name}"`);
  return text.replace(insert.after, `${insert.after}${insert.text}`);
}
