import { describe, expect, it } from '@jest/globals';
import { toTimestamp } from './clock.ts';
import { nextRun, parseDuration } from './job-schedule.ts';

/** Saturday 2026-11-21 18:00 UTC. */
const now = Date.UTC(2026, 10, 21, 18, 0, 0);

describe('nextRun (servicenow-instance.md 14.5)', () => {
  it.each([
    [
      'each quarter of an hour since its start',
      { run_type: 'periodically', run_start: '2026-01-01 00:05:00', run_period: '1970-01-01 00:15:00' },
      'UTC',
      '2026-11-21 18:05:00',
    ],
    [
      'at its start when that is still to come',
      { run_type: 'periodically', run_start: '2027-01-01 00:00:00', run_period: '1970-01-01 00:15:00' },
      'UTC',
      '2027-01-01 00:00:00',
    ],
    [
      'daily in the zone of the user',
      { run_type: 'daily', run_time: '1970-01-01 02:00:00' },
      'America/Chicago',
      '2026-11-22 08:00:00',
    ],
    ['daily later the same day', { run_type: 'daily', run_time: '1970-01-01 20:30:00' }, 'UTC', '2026-11-21 20:30:00'],
    [
      'weekly on Monday',
      { run_type: 'weekly', run_dayofweek: '1', run_time: '1970-01-01 06:00:00' },
      'UTC',
      '2026-11-23 06:00:00',
    ],
    [
      'monthly, day 31 clamped',
      { run_type: 'monthly', run_dayofmonth: '31', run_time: '1970-01-01 06:00:00' },
      'UTC',
      '2026-11-30 06:00:00',
    ],
    [
      'weekly on several days',
      { run_type: 'weekly', run_daysofweek: '15', run_time: '1970-01-01 06:00:00' },
      'UTC',
      '2026-11-23 06:00:00',
    ],
    [
      'on a day of the year',
      { run_type: 'day_and_month_in_year', run_dayofmonth: '29', run_month: '2', run_time: '1970-01-01 06:00:00' },
      'UTC',
      '2027-02-28 06:00:00',
    ],
    [
      'on the second Tuesday of a month',
      { run_type: 'week_in_month', run_weekinmonth: '2', run_dayofweek: '2', run_time: '1970-01-01 06:00:00' },
      'UTC',
      '2026-12-08 06:00:00',
    ],
    [
      'on the third Tuesday of March',
      {
        run_type: 'day_week_month_year',
        run_weekinmonth: '3',
        run_dayofweek: '2',
        run_month: '3',
        run_time: '1970-01-01 06:00:00',
      },
      'UTC',
      '2027-03-16 06:00:00',
    ],
    [
      'at the entered time in the time zone of the job',
      {
        run_type: 'daily',
        time_zone: 'America/Chicago',
        entered_time: '1970-01-01 02:00:00',
        run_time: '1970-01-01 08:00:00',
      },
      'Europe/Oslo',
      '2026-11-22 08:00:00',
    ],
    [
      'not before its start',
      { run_type: 'daily', run_time: '1970-01-01 06:00:00', run_start: '2026-11-24 06:00:00' },
      'UTC',
      '2026-11-24 06:00:00',
    ],
    ['once', { run_type: 'once', run_start: '2026-12-01 00:00:00' }, 'UTC', '2026-12-01 00:00:00'],
  ])('runs %s', (_, job, zone, expected) => {
    expect(toTimestamp(nextRun(job, now, zone) ?? 0)).toBe(expected);
  });

  it('has no next run on demand or once it is over', () => {
    expect(nextRun({ run_type: 'on_demand' }, now, 'UTC')).toBeUndefined();
    expect(nextRun({ run_type: 'once', run_start: '2026-01-01 00:00:00' }, now, 'UTC')).toBeUndefined();
    const ended = { run_type: 'daily', run_time: '1970-01-01 06:00:00', run_end: '2026-11-22 05:00:00' };
    expect(nextRun(ended, now, 'UTC')).toBeUndefined();
  });

  it('reads durations with days and without', () => {
    expect(parseDuration('1970-01-03 01:00:00')).toBe(49 * 3_600_000);
    expect(parseDuration('02:00:00')).toBe(7_200_000);
    expect(parseDuration('')).toBe(0);
  });
});
