import { describe, expect, test } from '@jest/globals';
import { readFixture } from './fixtures/build-fixture.ts';
import type { Project } from './model/project.ts';
import { exitStatus } from './report/exit-status.ts';
import { toJunit } from './report/junit.ts';
import { toSarif } from './report/sarif.ts';
import { toTable } from './report/table.ts';
import type { Rule } from './rule.ts';
import { runRules } from './run.ts';
import type { Waiver } from './waivers.ts';

const good = readFixture('good');
const place = { file: 'dist/app/update/a.xml', record: 'sys_script:A' };
const makeRule = (check: Rule['check'], severity: Rule['severity'] = 'B'): Rule => ({
  id: 'X-1',
  severity,
  requirement: 'Nothing is wrong.',
  fix: 'Mend it.',
  needs: ['package', 'modules'],
  check,
});
const failing = makeRule((_project, report) => report.failed(place, 'it is <wrong>'));
const waiver: Waiver = {
  rule: 'X-1',
  where: 'sys_script:*',
  reason: 'The reviewer knows why this one stays.',
  expires: '2027-01-31',
};
const run = (project: Project, rule: Rule, waivers: readonly Waiver[] = [], today = '2026-11-21') =>
  runRules(project, [rule], waivers, today);

describe('runRules', () => {
  test('fails closed: an unbuilt project, an unread file and a rule that breaks are not verified', () => {
    const silent = makeRule(() => undefined);
    const unbuilt = run({ ...good, isBuilt: false }, silent);
    expect(unbuilt.rules).toMatchObject([{ status: 'not verified' }]);
    expect(exitStatus(unbuilt)).toBe(2);
    const breaking = makeRule(() => {
      throw new Error('no such table');
    });
    expect(run(good, breaking).rules).toMatchObject([
      { status: 'not verified', findings: [{ message: 'the rule broke: no such table' }] },
    ]);
    expect(exitStatus(run(good, silent))).toBe(0);
  });

  test('a waiver covers until its last day, then the rule fails again and the waiver itself is told', () => {
    const covered = run(good, failing, [waiver]);
    expect(covered.rules).toMatchObject([{ status: 'waived' }]);
    expect(exitStatus(covered)).toBe(0);
    expect(toTable(covered)).toContain('note to the certifier on sys_script:*: The reviewer knows why this one stays.');
    const over = run(good, failing, [waiver], '2027-02-01');
    expect(over.rules).toMatchObject([{ status: 'failed' }]);
    expect(over.stale).toMatchObject([{ why: 'expired' }]);
    expect(exitStatus(over)).toBe(1);
  });

  test('a waiver that covers nothing is told', () => {
    expect(run(good, failing, [{ ...waiver, where: 'sys_script:B' }])).toMatchObject({
      rules: [{ status: 'failed' }],
      stale: [{ why: 'unused' }],
    });
  });

  test('only blocking and high findings stop a release', () => {
    expect(exitStatus(run(good, { ...failing, severity: 'H' }))).toBe(1);
    expect(exitStatus(run(good, { ...failing, severity: 'M' }))).toBe(0);
  });
});

describe('reports', () => {
  const result = run(good, failing);
  test('SARIF names rule, place and level', () => {
    expect(JSON.parse(toSarif(result))).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { rules: [{ id: 'X-1', help: { text: 'Mend it.' } }] } },
          results: [
            {
              ruleId: 'X-1',
              level: 'error',
              message: { text: 'sys_script:A: it is <wrong>' },
              locations: [{ physicalLocation: { artifactLocation: { uri: place.file } } }],
            },
          ],
        },
      ],
    });
  });
  test('JUnit escapes what it quotes', () => {
    expect(toJunit(result)).toContain('<failure message="Mend it.">sys_script:A: it is &lt;wrong&gt;</failure>');
  });
  test('the table ends with the counts', () => {
    expect(toTable(result).split('\n').at(-1)).toBe('1 rules: 0 passed, 1 failed, 0 waived, 0 not verified');
  });
});
