import { DateTime, Duration } from 'luxon';
import type { Values } from '../types.ts';
import { parseTimestamp } from './clock.ts';

/** Shortest repeat interval the schedule follows, so that an empty interval cannot spin. */
const minPeriodMs = 1000;

/** Milliseconds of a stored duration or time (`1970-01-01 HH:mm:ss`, days counted from the epoch). */
export function parseDuration(text: string): number {
  const full = text.length <= 8 ? `1970-01-01 ${text}` : text;
  const ms = parseTimestamp(full);
  return Number.isNaN(ms) ? 0 : ms;
}

/**
 * When a `sysauto_script` runs next, strictly after `after` (milliseconds); undefined when it does not run by itself.
 * Times of day are in `timeZone`, the run-as user's (servicenow-instance.md 14.5, D).
 */
export function nextRun(job: Readonly<Values>, after: number, timeZone: string): number | undefined {
  const start = job['run_start'] ? parseTimestamp(job['run_start']) : Number.NaN;
  switch (job['run_type']) {
    case 'periodically': {
      const period = Math.max(parseDuration(job['run_period'] ?? ''), minPeriodMs);
      if (Number.isNaN(start)) return after + period;
      if (start > after) return start;
      return start + (Math.floor((after - start) / period) + 1) * period;
    }
    case 'once':
      return Number.isNaN(start) || start <= after ? undefined : start;
    case 'daily':
      return nextAt(job, after, timeZone, () => true);
    case 'weekly': {
      const weekday = Number(job['run_dayofweek'] ?? '1');
      return nextAt(job, after, timeZone, (day) => day.weekday === weekday);
    }
    case 'monthly': {
      const wanted = Number(job['run_dayofmonth'] ?? '1');
      // Day 31 clamps to the end of shorter months.
      return nextAt(job, after, timeZone, (day) => day.day === Math.min(wanted, day.daysInMonth ?? 31));
    }
    default:
      return undefined;
  }
}

function nextAt(
  job: Readonly<Values>,
  after: number,
  timeZone: string,
  isDay: (day: DateTime) => boolean,
): number | undefined {
  const time = Duration.fromMillis(parseDuration(job['run_time'] ?? '')).shiftTo('hours', 'minutes', 'seconds');
  let day = DateTime.fromMillis(after, { zone: timeZone }).startOf('day');
  for (let count = 0; count <= 62; count += 1) {
    const at = day.set({ hour: time.hours, minute: time.minutes, second: time.seconds });
    if (isDay(day) && at.toMillis() > after) return at.toMillis();
    day = day.plus({ days: 1 });
  }
  return undefined;
}
