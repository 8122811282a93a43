import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DateContext, dateHelper } from './date-helpers.ts';
import { evaluateValue } from './value-expression.ts';

/** Saturday 2026-11-21 03:30 UTC, still Friday evening in Chicago. */
const context: DateContext = { now: Date.UTC(2026, 10, 21, 3, 30, 0), timeZone: 'America/Chicago', weekStart: 1 };

describe('gs date helpers (servicenow-instance.md 10.3)', () => {
  it.each([
    ['beginningOfToday', [], '2026-11-20 06:00:00'],
    ['endOfToday', [], '2026-11-21 05:59:59'],
    ['beginningOfYesterday', [], '2026-11-19 06:00:00'],
    ['beginningOfTomorrow', [], '2026-11-21 06:00:00'],
    ['beginningOfThisWeek', [], '2026-11-16 06:00:00'],
    ['beginningOfThisMonth', [], '2026-11-01 05:00:00'],
    ['endOfThisMonth', [], '2026-12-01 05:59:59'],
    ['beginningOfNextQuarter', [], '2027-01-01 06:00:00'],
    ['beginningOfLastYear', [], '2025-01-01 06:00:00'],
    ['beginningOfLast3Months', [], '2026-08-01 05:00:00'],
    ['daysAgoStart', ['1'], '2026-11-19 06:00:00'],
    ['daysAgoEnd', ['0'], '2026-11-21 05:59:59'],
    ['daysAgo', ['1'], '2026-11-20 03:30:00'],
    ['hoursAgoStart', ['2'], '2026-11-21 01:00:00'],
    ['minutesAgo', ['-30'], '2026-11-21 04:00:00'],
    ['dateGenerate', ['2026-01-31', 'end'], '2026-02-01 05:59:59'],
  ])('%s(%s)', (name, parameters, expected) => {
    expect(dateHelper(name, parameters, context)).toBe(expected);
  });

  it('begins the week on Sunday by the switch', () => {
    expect(dateHelper('beginningOfThisWeek', [], { ...context, weekStart: 7 })).toBe('2026-11-15 06:00:00');
  });

  it('knows no other name', () => {
    expect(dateHelper('deleteEverything', [], context)).toBeUndefined();
  });
});

describe('javascript: values', () => {
  const user = { ...context, userId: 'u1' };

  it('joins literals and calls', () => {
    expect(evaluateValue("javascript:'a' + 1 + gs.getUserID()", user)).toBe('a1u1');
    expect(evaluateValue('plain', user)).toBe('plain');
  });

  it('never throws and never runs code', () => {
    fc.assert(fc.property(fc.string(), (source) => typeof evaluateValue(`javascript:${source}`, user) === 'string'));
    expect(evaluateValue('javascript:(function(){ return 1; })()', user)).toBe('');
    expect(evaluateValue('javascript:gs.eventQueue("x")', user)).toBe('');
  });
});
