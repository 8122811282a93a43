import { describe, expect, it } from '@jest/globals';
import { parseApprovalDueDate, parseDateTime, parseDuration, toDateTimeText } from './flow-duration.ts';

const now = parseDateTime('2026-11-21 12:00:00') ?? Number.NaN;

describe('durations and due dates', () => {
  it('counts a duration from 1970', () => {
    expect(parseDuration('1970-01-03 03:00:00')).toBe((2 * 24 + 3) * 3_600_000);
    expect(() => parseDuration('three days')).toThrow('no duration');
  });

  it.each([
    ['{}', 3, 'days', '2026-11-24 12:00:00'],
    ['2026-12-01 00:00:00', 1, 'months', '2027-01-01 00:00:00'],
    ['2026-12-01 00:00:00', 0, '', '2026-12-01 00:00:00'],
  ])('due %s plus %i %s', (date, duration, unit, expected) => {
    const text = JSON.stringify({ action: 'reject', date, duration, duration_type: unit, schedule: '' });
    expect(toDateTimeText(parseApprovalDueDate(text, now)?.at ?? 0)).toBe(expected);
  });

  it('has no due date without one and refuses an unknown action', () => {
    expect(parseApprovalDueDate('', now)).toBeNull();
    expect(() => parseApprovalDueDate('{"action":"explode"}', now)).toThrow();
  });
});
