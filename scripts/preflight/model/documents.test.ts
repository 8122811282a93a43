import { describe, expect, test } from '@jest/globals';
import { readFixture } from '../fixtures/build-fixture.ts';
import type { Rule } from '../rule.ts';
import { rule as design } from '../rules/DOC-1.ts';
import { rule as plan } from '../rules/DOC-2.ts';
import { rule as guide } from '../rules/DOC-3.ts';
import { rule as claims } from '../rules/LST-1.ts';
import { rule as listing } from '../rules/LST-2.ts';
import { runRules } from '../run.ts';
import { readTable, STORE_DOCUMENTS } from './documents.ts';
import type { Project } from './project.ts';

const good = readFixture('good');

/** What a rule says when one document of the good project has another text. */
function told(rule: Rule, path: string, edit: (text: string) => string): readonly string[] {
  const project: Project = {
    ...good,
    text: (asked) => (asked === path ? edit(good.text(asked) ?? '') : good.text(asked)),
  };
  return runRules(project, [rule], [], '2026-11-21').rules.flatMap(({ findings }) =>
    findings.map(({ message }) => message),
  );
}

describe('documents of a submission', () => {
  test.each([
    ['a table that is left out', design, 'design', /x_acme_ok_ticket/g, '', 'does not name the table x_acme_ok_ticket'],
    ['a role under half its name', design, 'design', /x_acme_ok\.agent/g, 'x_acme_ok.agents', 'does not name the role'],
    [
      'a table that is gone',
      design,
      'design',
      /# Design/,
      '# Design of x_acme_ok_old',
      'names x_acme_ok_old, which the build does not have',
    ],
    ['a missing section', design, 'design', /## Architecture/, '## Other', 'has no section about architecture'],
    ['a case that failed', plan, 'testPlan', /passed/, 'failed', 'case "T-01 An agent makes a ticket" is failed'],
    ['a case of another version', plan, 'testPlan', /1\.0\.0/, '0.9.0', 'was run on 0.9.0, this is 1.0.0'],
    ['a case without a date', plan, 'testPlan', /2026-11-20/, '', 'has no date'],
    ['an unfinished guide', guide, 'installation', /Make a ticket\./, 'TBD', 'is not finished: "TBD"'],
    ['a feature nobody tested', claims, 'listing', /\(T-01\)/, '(T-09)', 'names no case of the test plan'],
    ['a wrong number of tables', listing, 'listing', /tables: 1/, 'tables: 3', 'custom tables: 1 in the build, 3 on'],
  ] as const)('%s is told', (_name, rule, document, from, to, message) => {
    const messages = told(rule, STORE_DOCUMENTS[document], (text) => text.replace(from, to));
    expect(messages).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  });

  test('a table is read by its columns, whatever their order and however many there are', () => {
    const text = '| Id | Status | Case |\n|---|:-:|---|\n| 1 | ok | a |\n\n| Case |\n|---|\n| b |\n';
    expect(readTable(text, ['case', 'status'])).toEqual([{ id: '1', status: 'ok', case: 'a' }]);
  });
});
