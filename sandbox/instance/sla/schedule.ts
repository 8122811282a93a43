import { DateTime } from 'luxon';
import type { Database, Values } from '../types.ts';

/** When time counts, in one time zone; null where every moment does. */
export type WorkTime = { readonly spans: readonly Span[]; readonly zone: string } | null;

interface Span {
  readonly excluded: boolean;
  /** Days the span starts on. */
  readonly isDay: (day: DateTime) => boolean;
  /** Milliseconds after the start of the day. */
  readonly from: number;
  readonly to: number;
}

type Interval = readonly [from: number, to: number];

const dayMs = 86_400_000;
/** A schedule without any time in so many days never gets there. */
const horizonDays = 3660;

const repeats: Readonly<Record<string, (weekday: number) => boolean>> = {
  daily: () => true,
  weekdays: (weekday) => weekday <= 5,
  weekends: (weekday) => weekday > 5,
  weekMWF: (weekday) => weekday === 1 || weekday === 3 || weekday === 5,
  weekTTh: (weekday) => weekday === 2 || weekday === 4,
};

/**
 * Entries of a `cmn_schedule`: once, daily, on weekdays or weekends, weekly on `days_of_week`; times float in the zone
 * of the schedule, or in `zone` (servicenow-instance.md 14.4; the form of entries is common knowledge, C). Null when the
 * schedule is unknown or has no entry, so that all time counts.
 * @throws Error SCHEDULE_ENTRY for an entry that repeats in another way
 */
export function readWorkTime(database: Database, scheduleId: string, zone: string): WorkTime {
  const schedule = scheduleId === '' ? undefined : database.get('cmn_schedule', scheduleId);
  if (schedule === undefined) return null;
  const spans = database.select('cmn_schedule_span', `schedule=${scheduleId}`).map(toSpan);
  return spans.length === 0 ? null : { spans, zone: schedule['time_zone'] || zone };
}

function toSpan(row: Readonly<Values>): Span {
  const start = parseLocal(row['start_date_time'] ?? '');
  const end = parseLocal(row['end_date_time'] ?? '');
  const from = row['all_day'] === 'true' ? 0 : start.diff(start.startOf('day')).toMillis();
  const length = row['all_day'] === 'true' ? dayMs : end.diff(start).toMillis();
  if (!(length > 0)) throw new Error(`SCHEDULE_ENTRY: ${row['name'] || row['sys_id']} has no start before its end`);
  const until = row['repeat_until'] ? parseLocal(row['repeat_until']) : null;
  const repeated = dayTest(row, start);
  const first = start.toISODate() ?? '';
  const last = until?.toISODate() ?? '';
  return {
    excluded: row['type'] === 'exclude',
    isDay(day) {
      const date = day.toISODate() ?? '';
      return date >= first && (last === '' || date <= last) && repeated(day);
    },
    from,
    to: from + length,
  };
}

function dayTest(row: Readonly<Values>, start: DateTime): (day: DateTime) => boolean {
  const type = row['repeat_type'] ?? '';
  if (type === '' || type === 'does_not_repeat') return (day) => day.toISODate() === start.toISODate();
  if (type === 'weekly') {
    const days = row['days_of_week'] || String(start.weekday);
    return (day) => days.includes(String(day.weekday));
  }
  const test = repeats[type];
  if (test === undefined)
    throw new Error(`SCHEDULE_ENTRY: ${row['name'] || row['sys_id']} repeats "${type}", which is not emulated`);
  return (day) => test(day.weekday);
}

/** `yyyyMMdd'T'HHmmss`, floating or with `Z`; also as `yyyy-MM-dd HH:mm:ss`. */
function parseLocal(text: string): DateTime {
  const compact = text.replaceAll(/[-:Z]/g, '').replace(' ', 'T');
  return DateTime.fromFormat(compact.includes('T') ? compact : `${compact}T000000`, "yyyyMMdd'T'HHmmss", {
    zone: 'utc',
  });
}

/** Time that counts from `after` on, in order and without overlaps. */
export function* workIntervals({ spans, zone }: NonNullable<WorkTime>, after: number): Generator<Interval> {
  const firstDay = DateTime.fromMillis(after, { zone }).startOf('day').minus({ days: 1 });
  let reached = after;
  for (let count = 0; count < horizonDays; count += 1) {
    const day = firstDay.plus({ days: count });
    const dayIntervals = (excluded: boolean): Interval[] =>
      spans
        .filter((span) => span.excluded === excluded && span.isDay(day))
        .map((span) => [day.plus(span.from).toMillis(), day.plus(span.to).toMillis()]);
    const work = dayIntervals(true).reduce(
      (left, hole) => left.flatMap((interval) => without(interval, hole)),
      dayIntervals(false).sort((left, right) => left[0] - right[0]),
    );
    for (const [from, to] of work) {
      const start = Math.max(from, reached);
      if (start >= to) continue;
      reached = to;
      yield [start, to];
    }
  }
}

function without([from, to]: Interval, [holeFrom, holeTo]: Interval): Interval[] {
  const left: Interval = [from, Math.min(to, holeFrom)];
  const right: Interval = [Math.max(from, holeTo), to];
  return [left, right].filter(([start, end]) => start < end);
}

/** Milliseconds that count between two moments. */
export function workTimeBetween(work: WorkTime, from: number, to: number): number {
  if (to <= from) return 0;
  if (work === null) return to - from;
  let sum = 0;
  for (const [start, end] of workIntervals(work, from)) {
    if (start >= to) break;
    sum += Math.min(end, to) - start;
  }
  return sum;
}

/**
 * The latest moment from which `ms` of time that counts pass until `to`.
 * @throws Error SCHEDULE_EMPTY when there is none within ten years
 */
export function subtractWorkTime(work: WorkTime, to: number, ms: number): number {
  if (work === null || ms <= 0) return to - Math.max(ms, 0);
  for (let days = 1; days <= horizonDays; days *= 2) {
    const intervals: Interval[] = [];
    for (const [start, end] of workIntervals(work, to - days * dayMs)) {
      if (start >= to) break;
      intervals.unshift([start, Math.min(end, to)]);
    }
    let left = ms;
    for (const [start, end] of intervals) {
      if (end - start >= left) return end - left;
      left -= end - start;
    }
  }
  throw new Error('SCHEDULE_EMPTY: the schedule has too little time in ten years');
}

/**
 * The moment at which `ms` of time that counts have passed since `from`.
 * @throws Error SCHEDULE_EMPTY when that does not happen within ten years
 */
export function addWorkTime(work: WorkTime, from: number, ms: number): number {
  if (work === null || ms <= 0) return from + Math.max(ms, 0);
  let left = ms;
  for (const [start, end] of workIntervals(work, from)) {
    if (end - start >= left) return start + left;
    left -= end - start;
  }
  throw new Error('SCHEDULE_EMPTY: the schedule has too little time in ten years');
}
