import { DateTime, Duration } from 'luxon';
import type { Values } from '../types.ts';
import { parseTimestamp } from './clock.ts';

/** Shortest repeat interval the schedule follows, so that an empty interval cannot spin. */
const minPeriodMs = 1000;

/** A day of the year comes round within eight years, February 29 included. */
const horizonDays = 8 * 366;

/** Milliseconds of a stored duration or time (`1970-01-01 HH:mm:ss`, days counted from the epoch). */
export function parseDuration(text: string): number {
  const full = text.length <= 8 ? `1970-01-01 ${text}` : text;
  const ms = parseTimestamp(full);
  return Number.isNaN(ms) ? 0 : ms;
}

/** Run types that come from a business calendar, which the stand-in does not have. */
export function isCalendarJob(job: Readonly<Values>): boolean {
  return (job['run_type'] ?? '').startsWith('business_calendar');
}

/**
 * When a `sysauto_script` runs next, strictly after `after` (milliseconds) and not before its start or after its end;
 * undefined when it does not run by itself. Times of day are in `timeZone`, the run-as user's, unless the job has a time
 * zone of its own, in which its entered time stands (servicenow-instance.md 14.5, D; SDK 4.9.0 output).
 */
export function nextRun(job: Readonly<Values>, after: number, timeZone: string): number | undefined {
  const end = job['run_end'] ? parseTimestamp(job['run_end']) : Number.NaN;
  const next = nextStart(job, after, timeZone);
  return next === undefined || next > end ? undefined : next;
}

function nextStart(job: Readonly<Values>, after: number, timeZone: string): number | undefined {
  const start = job['run_start'] ? parseTimestamp(job['run_start']) : Number.NaN;
  if (job['run_type'] === 'periodically') {
    const period = Math.max(parseDuration(job['run_period'] ?? ''), minPeriodMs);
    if (Number.isNaN(start)) return after + period;
    return start > after ? start : start + (Math.floor((after - start) / period) + 1) * period;
  }
  if (job['run_type'] === 'once') return Number.isNaN(start) || start <= after ? undefined : start;
  const isDay = dayTest(job);
  if (isDay === undefined) return undefined;
  const own = job['time_zone'] ?? '';
  const hasOwn = own !== '' && own !== 'floating';
  const time = parseDuration((hasOwn ? job['entered_time'] : job['run_time']) ?? '');
  const from = Number.isNaN(start) ? after : Math.max(after, start - 1);
  return nextAt(from, hasOwn ? own : job['run_as_tz'] || timeZone, { isDay, time });
}

type DayTest = (day: DateTime<true>) => boolean;

/** On which days a job runs; undefined for jobs that do not run by the day. */
function dayTest(job: Readonly<Values>): DayTest | undefined {
  const number = (field: string): number => Number(job[field] || '1');
  const dayOfMonth: DayTest = (day) => day.day === Math.min(number('run_dayofmonth'), day.daysInMonth);
  // The second Tuesday is the Tuesday among days 8 to 14.
  const dayOfWeek: DayTest = (day) =>
    day.weekday === number('run_dayofweek') && Math.ceil(day.day / 7) === number('run_weekinmonth');
  const month: DayTest = (day) => day.month === number('run_month');
  switch (job['run_type']) {
    case 'daily':
      return () => true;
    case 'weekly': {
      const days = job['run_daysofweek'] || job['run_dayofweek'] || '1';
      return (day) => days.includes(String(day.weekday));
    }
    // Day 31 clamps to the end of shorter months.
    case 'monthly':
      return dayOfMonth;
    case 'day_and_month_in_year':
      return (day) => month(day) && dayOfMonth(day);
    case 'week_in_month':
      return dayOfWeek;
    case 'day_week_month_year':
      return (day) => month(day) && dayOfWeek(day);
    default:
      return undefined;
  }
}

function nextAt(
  after: number,
  zone: string,
  { isDay, time }: { readonly isDay: DayTest; readonly time: number },
): number | undefined {
  const { hours, minutes, seconds } = Duration.fromMillis(time).shiftTo('hours', 'minutes', 'seconds');
  let day = DateTime.fromMillis(after, { zone }).startOf('day');
  for (let count = 0; count <= horizonDays; count += 1) {
    if (day.isValid && isDay(day)) {
      const at = day.set({ hour: hours, minute: minutes, second: seconds }).toMillis();
      if (at > after) return at;
    }
    day = day.plus({ days: 1 });
  }
  return undefined;
}
