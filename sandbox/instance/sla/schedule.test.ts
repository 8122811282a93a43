import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { createBaseSchema } from '../base/base.ts';
import { createDatabase } from '../database/database.ts';
import { createSchema } from '../database/schema.ts';
import type { Database, Values } from '../types.ts';
import { addWorkTime, readWorkTime, subtractWorkTime, workTimeBetween } from './schedule.ts';

const at = (text: string, zone = 'utc') => DateTime.fromISO(text, { zone }).toMillis();
const HOUR = 3_600_000;

function databaseWith(spans: readonly Values[]): Database {
  const database = createDatabase({ schema: createSchema(createBaseSchema()), clock: { now: () => 0 } });
  database.put('cmn_schedule', { sys_id: 's', sys_class_name: 'cmn_schedule', name: 'S' });
  spans.forEach((span, index) => {
    database.put('cmn_schedule_span', {
      sys_id: `span${index}`,
      sys_class_name: 'cmn_schedule_span',
      schedule: 's',
      ...span,
    });
  });
  return database;
}

const office = { start_date_time: '20260105T080000', end_date_time: '20260105T170000', repeat_type: 'weekdays' };

describe('schedules (servicenow-instance.md 14.4)', () => {
  it('counts working hours over nights and weekends', () => {
    const work = readWorkTime(databaseWith([office]), 's', 'UTC');
    expect(workTimeBetween(work, at('2026-11-20T16:00'), at('2026-11-23T09:00'))).toBe(2 * HOUR);
    expect(addWorkTime(work, at('2026-11-20T16:00'), 2 * HOUR)).toBe(at('2026-11-23T09:00'));
  });

  it('keeps wall-clock hours over a change of summer time', () => {
    const work = readWorkTime(databaseWith([office]), 's', 'America/New_York');
    const friday = at('2026-10-30T16:00', 'America/New_York');
    expect(addWorkTime(work, friday, 2 * HOUR)).toBe(at('2026-11-02T09:00', 'America/New_York'));
  });

  it('leaves out excluded entries, and joins those that overlap', () => {
    const work = readWorkTime(
      databaseWith([
        office,
        {
          start_date_time: '20260105T160000',
          end_date_time: '20260105T180000',
          repeat_type: 'weekly',
          days_of_week: '1',
        },
        { start_date_time: '20261124T000000', all_day: 'true', type: 'exclude' },
      ]),
      's',
      'UTC',
    );
    expect(workTimeBetween(work, at('2026-11-23T00:00'), at('2026-11-26T00:00'))).toBe((10 + 9) * HOUR);
  });

  it('counts all time without a schedule', () => {
    expect(workTimeBetween(readWorkTime(databaseWith([]), 's', 'UTC'), 0, 5)).toBe(5);
    expect(readWorkTime(databaseWith([office]), 'other', 'UTC')).toBeNull();
  });

  it('names an entry it cannot follow', () => {
    const odd = databaseWith([{ ...office, name: 'Odd', repeat_type: 'yearly' }]);
    expect(() => readWorkTime(odd, 's', 'UTC')).toThrow('SCHEDULE_ENTRY: Odd repeats "yearly"');
  });

  it('counts back from a moment, to the latest start', () => {
    const work = readWorkTime(databaseWith([office]), 's', 'UTC');
    expect(subtractWorkTime(work, at('2026-11-23T09:00'), 2 * HOUR)).toBe(at('2026-11-20T16:00'));
    expect(subtractWorkTime(work, at('2026-11-23T17:00'), 9 * HOUR)).toBe(at('2026-11-23T08:00'));
    expect(subtractWorkTime(work, at('2026-11-23T05:00'), 9 * HOUR)).toBe(at('2026-11-20T08:00'));
    expect(subtractWorkTime(null, at('2026-11-23T05:00'), HOUR)).toBe(at('2026-11-23T04:00'));
    const never = readWorkTime(databaseWith([{ ...office, repeat_type: '' }]), 's', 'UTC');
    expect(() => subtractWorkTime(never, at('2000-01-01T00:00'), HOUR)).toThrow('SCHEDULE_EMPTY');
  });

  it('adds what it counts, for any start and length', () => {
    const work = readWorkTime(databaseWith([office]), 's', 'Europe/Oslo');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 24 }), fc.integer({ min: 1, max: 300 }), (hours, length) => {
        const from = at('2026-01-01T00:00') + hours * HOUR;
        expect(workTimeBetween(work, from, addWorkTime(work, from, length * HOUR))).toBe(length * HOUR);
        const later = from + 400 * 24 * HOUR;
        expect(workTimeBetween(work, subtractWorkTime(work, later, length * HOUR), later)).toBe(length * HOUR);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
