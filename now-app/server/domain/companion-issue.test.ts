import { describe, expect, it } from '@jest/globals';
import type { IssueReport } from '../contract/protocol.ts';
import { toCompanionIssue } from './companion-issue.ts';
import { toEnglish } from './message.ts';

const report: IssueReport = {
  key: 'dead_letter:210:7',
  kind: 'dead_letter',
  code: 'VENDOR_500',
  title: 'Onspring app 210, record 7 did not reach ServiceNow',
  cause: 'servicenow: import answered 500 (attempts: 8)',
  suggestedFix: 'Look at the log.',
  onspringApp: 210,
  onspringRecord: 7,
  field: null,
  correlation: 'abc',
};

describe('an issue of the companion', () => {
  it('says in words of the app what its kind and code mean, and keeps the detail', () => {
    const { title, cause, suggestedFix } = toCompanionIssue(report);
    expect(toEnglish(title)).toBe('Onspring record 210/7 did not reach ServiceNow');
    expect(toEnglish(cause)).toMatch(
      /^[A-Z].*\. Details: .*record 7.*: servicenow: import answered 500 \(attempts: 8\)$/,
    );
    expect(toEnglish(suggestedFix)).toMatch(/\. Then ask for a retry here, or save the record in Onspring again\.$/);
    expect([title, cause, suggestedFix].filter((word) => typeof word === 'string')).toEqual([]);
  });

  it('uses the words of the class for a status of a vendor without words of its own', () => {
    const cause = (code: string) => toEnglish(toCompanionIssue({ ...report, code }).cause);
    expect(cause('VENDOR_507')).toBe(cause('VENDOR_500'));
    expect(cause('VENDOR_418')).toBe(cause('VENDOR_400'));
  });

  it('shows the words of a newer companion for a code it does not know', () => {
    expect(toCompanionIssue({ ...report, code: 'NEW_TROUBLE' })).toMatchObject({
      title: report.title,
      cause: report.cause,
      suggestedFix: report.suggestedFix,
    });
  });

  it.each([
    [{ kind: 'unknown_app', code: 'UNKNOWN_APP', onspringRecord: null }, 'Onspring app 210 is not mapped'],
    [{ code: 'PARENT_MISSING' }, 'Onspring record 210/7 waits for its parent'],
    [
      { key: 'dead_letter:210:number-7', onspringRecord: null },
      'A record of Onspring app 210 did not reach ServiceNow',
    ],
    [{ key: 'file:210:7' }, 'Onspring record 210/7: its files were not all carried'],
    [
      { kind: 'file', key: 'file:210:7:onspring:12', code: 'FILE_EMPTY', title: '"a.pdf" of record 7' },
      'Onspring record 210/7: file "a.pdf" was not brought to ServiceNow',
    ],
    [
      { kind: 'file', key: 'file:210:7:servicenow:ab', code: 'FILE_EMPTY', title: '"a.pdf" of record 7' },
      'Onspring record 210/7: file "a.pdf" was not sent to Onspring',
    ],
    [
      { kind: 'configuration', code: 'MIRROR_VALUES', title: 'The mirror of map "Users" left 2 values out' },
      'The map of Onspring app 210 needs a correction: "Users"',
    ],
    [{ kind: 'discrepancy', code: 'SIDES_DIFFER' }, 'Onspring record 210/7: the sides differ'],
    [
      {
        kind: 'configuration',
        code: 'APP_NOT_FOUND',
        title: 'Nothing is synchronised by map "Users"',
        onspringApp: null,
      },
      'The map "Users" needs a correction',
    ],
    [{ kind: 'configuration', code: 'SCHEDULE_INVALID' }, 'The map of Onspring app 210 needs a correction'],
    [{ kind: 'field_value', code: 'INVALID_DATE' }, 'Onspring record 210/7: a value does not fit'],
  ] as const)('names what %j is about', (values, title) => {
    expect(toEnglish(toCompanionIssue({ ...report, ...values }).title)).toBe(title);
  });
});
