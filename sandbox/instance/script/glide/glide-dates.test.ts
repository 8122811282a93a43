import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Session } from '../../types.ts';
import { createHarness, type Harness } from '../fixtures/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.instance.stop());

const inBerlin = (source: string): unknown => {
  const session: Session = { ...harness.instance.systemSession, timeZone: 'Europe/Berlin' };
  return harness.runAs(session, source);
};

describe('GlideDateTime (servicenow-instance.md 11.8)', () => {
  it.each([
    ['new GlideDateTime().getValue()', '2026-03-10 12:00:00'],
    ["new GlideDateTime('2026-03-01').getValue()", '2026-03-01 00:00:00'],
    ["new GlideDateTime(new GlideDateTime('2026-03-01 10:00:00')).toString()", '2026-03-01 10:00:00'],
    ["new GlideDateTime('2026-03-01T10:00:00.000Z').isValid()", false],
    ["new GlideDateTime('2026-03-28 22:30:00').getDisplayValue()", '2026-03-28 23:30:00'],
    ["new GlideDateTime('2026-03-29 22:30:00').getDisplayValue()", '2026-03-30 00:30:00'],
    ["var a = new GlideDateTime('2026-01-31 10:00:00'); a.addMonthsUTC(1); a.getValue()", '2026-02-28 10:00:00'],
    ["var a = new GlideDateTime('2026-03-28 12:00:00'); a.addDaysLocalTime(1); a.getValue()", '2026-03-29 11:00:00'],
    ["var a = new GlideDateTime('2026-03-28 12:00:00'); a.addDaysUTC(1); a.getValue()", '2026-03-29 12:00:00'],
    [
      "var a = new GlideDateTime('2026-03-28 12:00:00'); a.add(90000); a.subtract(30000); a.addSeconds(1); a.getValue()",
      '2026-03-28 12:01:01',
    ],
    ["new GlideDateTime('2026-03-29 12:00:00').getDayOfWeekUTC()", 7],
    [
      "new GlideDateTime('2026-01-03 12:00:00').getWeekOfYearUTC() * 10 + new GlideDateTime('2026-01-04 12:00:00').getWeekOfYearUTC()",
      12,
    ],
    ["new GlideDateTime('2026-03-29 12:00:00').getTZOffset()", 7_200_000],
    ["new GlideDateTime('2026-03-29 22:30:00').getLocalDate().getValue()", '2026-03-30'],
    ["new GlideDateTime('2026-03-29 22:30:00').getDate().getValue()", '2026-03-29'],
    [
      "GlideDateTime.subtract(new GlideDateTime('2026-03-01 00:00:00'), new GlideDateTime('2026-03-04 12:00:00')).getDurationValue()",
      '3 12:00:00',
    ],
    ["new GlideDateTime('2026-03-01 00:00:00').compareTo(new GlideDateTime('2026-03-02 00:00:00'))", -1],
    ["new GlideDateTime('2026-03-01 00:00:00').onOrAfter(new GlideDateTime('2026-03-01 00:00:00'))", true],
    ["var a = new GlideDateTime(); a.setDisplayValue('2026-07-01 00:30:00'); a.getValue()", '2026-06-30 22:30:00'],
    ['var a = new GlideDateTime(); a.setValue(1000); a.getNumericValue() + a.getValue()', '10001970-01-01 00:00:01'],
    ['new GlideDateTime() instanceof GlideDateTime', true],
  ])('%s is %s', (source, value) => {
    expect(inBerlin(source)).toBe(value);
  });

  it('throws when a formatted setter meets other text', () => {
    expect(() => inBerlin("new GlideDateTime().setValueUTC('10.03.2026', 'yyyy-MM-dd')")).toThrow('does not fit');
  });
});

describe('GlideDuration, GlideDate and GlideTime (servicenow-instance.md 11.9)', () => {
  it.each([
    ["new GlideDuration('3 12:00:00').getValue()", '1970-01-04 12:00:00'],
    ['new GlideDuration(60000).getDurationValue()', '00:01:00'],
    ["new GlideDuration('3 12:00:00').getDisplayValue()", '3 Days 12 Hours'],
    ['new GlideDuration(1000).add(new GlideDuration(2000)).getNumericValue()', 3000],
    ["new GlideDuration('3 12:00:00').getDayPart()", 3],
    ['new GlideDate().getValue()', '2026-03-10'],
    ["new GlideDate('2026-03-09').getByFormat('dd.MM.yyyy')", '09.03.2026'],
    ["GlideDate.subtract(new GlideDate('2026-03-09'), new GlideDate('2026-03-10')).getDayPart()", 1],
    ["new GlideTime('13:05:00').getValue()", '13:05:00'],
    ["new GlideTime('13:05:00').getHourOfDayUTC()", 13],
  ])('%s is %s', (source, value) => {
    expect(inBerlin(source)).toBe(value);
  });
});

describe('date helpers of gs (servicenow-instance.md 10.3), Berlin', () => {
  it.each([
    ["gs.beginningOfWeek('2026-02-04 12:00:00')", '2026-02-01 23:00:00'],
    ["gs.endOfWeek('2026-02-04 12:00:00')", '2026-02-08 22:59:59'],
    ["gs.datePart('dayofweek', 'monday', 'EE')", ':dayofweek,monday,EE'],
    ["gs.getDurationDate('1 00:00:30')", '1970-01-02 00:00:30'],
    ['gs.beginningOfThisWeek()', '2026-03-08 23:00:00'],
    ['gs.beginningOfThisMonth()', '2026-02-28 23:00:00'],
    ['gs.endOfThisMonth()', '2026-03-31 21:59:59'],
    ['gs.beginningOfLastYear()', '2024-12-31 23:00:00'],
    ['gs.quartersAgoEnd(1)', '2025-12-31 22:59:59'],
    ['gs.minutesAgo(5)', '2026-03-10 11:55:00'],
    ['gs.daysAgo(1)', '2026-03-09 12:00:00'],
    ['gs.daysAgoStart(7)', '2026-03-02 23:00:00'],
    ['gs.hoursAgoEnd(1)', '2026-03-10 11:59:59'],
    ['gs.beginningOfThisQuarter()', '2025-12-31 23:00:00'],
    ["gs.dateGenerate('2026-03-01', '08:00:00')", '2026-03-01 07:00:00'],
    ["gs.dateGenerate('2026-03-01', 'end')", '2026-03-01 22:59:59'],
  ])('%s is %s', (source, value) => {
    expect(inBerlin(source)).toBe(value);
  });
});
