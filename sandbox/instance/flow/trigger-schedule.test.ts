import { describe, expect, it } from '@jest/globals';
import { parseDateTime, toDateTimeText } from './flow-duration.ts';
import { nextStart } from './trigger-schedule.ts';

const at = (text: string): number => parseDateTime(text) ?? Number.NaN;

describe('scheduled triggers', () => {
  it.each([
    ['daily', { time: '1970-01-01 02:30:00' }, '2026-11-21 02:30:00', '2026-11-22 02:30:00'],
    ['daily', { time: '1970-01-01 02:30:00' }, '2026-11-21 02:29:59', '2026-11-21 02:30:00'],
    ['weekly', { time: '1970-01-01 08:00:00', day_of_week: '1' }, '2026-11-21 12:00:00', '2026-11-23 08:00:00'],
    ['monthly', { time: '1970-01-01 00:00:00', day_of_month: '31' }, '2026-11-21 12:00:00', '2026-11-30 00:00:00'],
    ['repeat', { repeat: '1970-01-01 00:15:00' }, '2026-11-21 12:00:00', '2026-11-21 12:15:00'],
    ['run_once', { run_in: '2026-12-01 00:00:00' }, '2026-11-21 12:00:00', '2026-12-01 00:00:00'],
  ])('%s after %j', (type, inputs, now, expected) => {
    expect(toDateTimeText(nextStart({ type, root: 'x_1', inputs }, at(now)) ?? 0)).toBe(expected);
  });

  it('never starts a single run twice', () => {
    const trigger = { type: 'run_once', root: 'x_1', inputs: { run_in: '2026-11-20 00:00:00' } };
    expect(nextStart(trigger, at('2026-11-21 12:00:00'))).toBeNull();
  });
});
