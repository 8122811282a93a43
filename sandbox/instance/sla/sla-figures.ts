import { parseTimestamp, toTimestamp } from '../queue/clock.ts';
import { parseDuration } from '../queue/job-schedule.ts';
import type { Values } from '../types.ts';
import { addWorkTime, type WorkTime, workTimeBetween } from './schedule.ts';

/** Stored form of a duration in milliseconds. */
export function toDurationText(ms: number): string {
  return toTimestamp(Math.max(ms, 0));
}

/** Elapsed and remaining time of a `task_sla` row at a moment; pauses do not count (servicenow-instance.md 14.4). */
export function toFigures(row: Readonly<Values>, work: WorkTime, target: { duration: number; now: number }): Values {
  const { duration, now } = target;
  const start = parseTimestamp(row['start_time'] ?? '');
  const breach = parseTimestamp(row['planned_end_time'] ?? '');
  const pausedAt = row['pause_time'] ? parseTimestamp(row['pause_time']) : null;
  const until = pausedAt ?? now;
  const elapsed = until - start - parseDuration(row['pause_duration'] ?? '');
  const business = workTimeBetween(work, start, until) - parseDuration(row['business_pause_duration'] ?? '');
  const planned = parseTimestamp(row['original_breach_time'] ?? '') - start;
  return {
    duration: toDurationText(elapsed),
    business_duration: toDurationText(business),
    percentage: toPercentage(elapsed, planned),
    business_percentage: toPercentage(business, duration),
    time_left: toDurationText(breach - until),
    business_time_left: toDurationText(duration - business),
    has_breached: String(row['has_breached'] === 'true' || until >= breach),
  };
}

function toPercentage(part: number, whole: number): string {
  return whole <= 0 ? '100' : String(Math.round((part / whole) * 10_000) / 100);
}

/** What the end of a pause changes: the pause counts, and the breach time moves by it. */
export function toResumed(row: Readonly<Values>, work: WorkTime, target: { duration: number; now: number }): Values {
  const { duration, now } = target;
  const pausedAt = parseTimestamp(row['pause_time'] ?? '');
  const business = parseDuration(row['business_pause_duration'] ?? '') + workTimeBetween(work, pausedAt, now);
  const start = parseTimestamp(row['start_time'] ?? '');
  return {
    pause_time: '',
    pause_duration: toDurationText(parseDuration(row['pause_duration'] ?? '') + (now - pausedAt)),
    business_pause_duration: toDurationText(business),
    planned_end_time: toTimestamp(addWorkTime(work, start, duration + business)),
  };
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Milliseconds until the figures are next refreshed, by the time left to the breach (14.4, D). */
export function refreshDelay(left: number): number {
  if (left <= 0) return day;
  if (left <= 10 * minute) return Math.min(minute, left);
  if (left <= hour) return 10 * minute;
  if (left <= day) return hour;
  return left <= 30 * day ? day : 5 * day;
}
