import { describe, expect, it } from '@jest/globals';
import { parseDeadLetterKey, toConflictIssue, toDeadLetterKey, toProblemIssue } from './issue.ts';
import { toEnglish } from './message.ts';

const subject = { onspringApp: '210', onspringRecord: '7', number: 'FND0001001' };

describe('issues', () => {
  it('names field, record and next step', () => {
    const draft = toProblemIssue(subject, {
      field: 'severity',
      onspringField: 'Severity',
      value: 'Huge',
      code: 'UNKNOWN_LIST_VALUE',
      message: 'The value map has no such value.',
    });
    expect(draft.key).toBe('field:210:7:severity');
    expect(toEnglish(draft.title)).toBe('Severity of FND0001001 (Onspring record 210/7) does not fit');
    expect(toEnglish(draft.cause)).toBe(
      'A list value has no counterpart on the other side. Details: The value map has no such value. Value: Huge',
    );
    expect(toEnglish(draft.suggestedFix)).toContain('value map');
  });

  it('says the words of the companion as a sentence, and the value once', () => {
    const problem = { field: 'severity', onspringField: 'Severity', value: 'Huge', code: 'UNKNOWN_LIST_VALUE' };
    const toCause = (message: string) => toEnglish(toProblemIssue(subject, { ...problem, message }).cause);
    expect(toCause('the field map knows no value for "Huge"')).toBe(
      'A list value has no counterpart on the other side. Details: The field map knows no value for "Huge".',
    );
    expect(toCause('the value is not text')).toBe(
      'A list value has no counterpart on the other side. Details: The value is not text. Value: Huge',
    );
  });

  it('uses one key for a problem and a conflict of the same field, so that one replaces the other', () => {
    const texts = { label: 'Severity', oursText: 'Critical', theirsText: 'High' };
    const draft = toConflictIssue(subject, { field: 'severity', ours: '1', theirs: '2', ...texts });
    expect(draft).toMatchObject({ key: 'field:210:7:severity', valueOurs: 'Critical', valueTheirs: 'High' });
    expect(toEnglish(draft.title)).toBe('Both sides changed Severity of FND0001001 (Onspring record 210/7)');
  });

  it('reads back the record of a dead letter', () => {
    const sysId = '0123456789abcdef0123456789abcdef';
    expect(parseDeadLetterKey(toDeadLetterKey('x_onspr_bridge_finding', sysId))).toEqual({
      table: 'x_onspr_bridge_finding',
      sysId,
    });
    expect(parseDeadLetterKey('field:210:7:severity')).toBeNull();
  });
});
