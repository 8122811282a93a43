/**
 * `npm run preflight`: what a certification reviewer would find, found here first.
 *
 *   --project DIR   a Fluent project (default: this one); build it before
 *   --app DIR       its built package, when it is not where now.config.json says
 *   --format NAME   table (default), json, sarif, junit
 *   --output FILE   write there instead of the screen
 *   --rule ID       only this rule; may be repeated
 *   --coverage      no check: the page of what is checked and what a person answers for
 *
 * Exit status: 0 clean, 1 a blocking or high finding without waiver or an expired waiver, 2 something could not be
 * verified, 3 wrong usage.
 */

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp, projectRoot } from '../build.ts';
import { toCoveragePage } from './coverage.ts';
import { HUMAN } from './human.ts';
import { readProject } from './model/project.ts';
import { EXIT, exitStatus } from './report/exit-status.ts';
import { toJson } from './report/json.ts';
import { toJunit } from './report/junit.ts';
import { toSarif } from './report/sarif.ts';
import { toTable } from './report/table.ts';
import { RULES } from './rules/index.ts';
import { runRules } from './run.ts';
import { readWaivers } from './waivers.ts';

const FORMATS = { table: toTable, json: toJson, sarif: toSarif, junit: toJunit } as const;

function run(): number {
  const { values } = parseArgs({
    options: {
      project: { type: 'string' },
      app: { type: 'string' },
      format: { type: 'string', default: 'table' },
      output: { type: 'string' },
      rule: { type: 'string', multiple: true, default: [] },
      coverage: { type: 'boolean', default: false },
    },
  });
  const tell = (text: string): void => {
    if (values.output === undefined) console.log(text);
    else writeFileSync(values.output, `${text.trimEnd()}\n`);
  };
  if (values.coverage) {
    tell(toCoveragePage(RULES, HUMAN));
    return EXIT.clean;
  }
  const format = Object.entries(FORMATS).find(([name]) => name === values.format)?.[1];
  if (format === undefined) throw new Error(`USAGE: --format is one of ${Object.keys(FORMATS).join(', ')}`);
  const unknown = values.rule.find((id) => !RULES.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new Error(`USAGE: there is no rule ${unknown}`);
  const root = resolve(values.project ?? projectRoot);
  // Another project is built by its own tools; this one is kept current.
  if (root === projectRoot) buildApp();
  const project = readProject(root, values.app === undefined ? undefined : resolve(values.app));
  const rules = values.rule.length === 0 ? RULES : RULES.filter((rule) => values.rule.includes(rule.id));
  const today = new Date().toISOString().slice(0, 10);
  const result = runRules(project, rules, readWaivers(root), today);
  tell(format(result));
  return exitStatus(result);
}

try {
  process.exitCode = run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = EXIT.usage;
}
