/**
 * Relative durations (`cmn_relative_duration`): a script decides by which moment an SLA breaches, such as "next business
 * day by 4pm". Its variable `calculator` has the members that the vendor's page "DurationCalculator" gives such scripts.
 */
import { DateTime } from 'luxon';
import { NotEmulatedError } from '../not-emulated.ts';
import { parseTimestamp, toTimestamp } from '../queue/clock.ts';
import type { Instance, Transaction, Values } from '../types.ts';
import { addWorkTime, type WorkTime, workIntervals } from './schedule.ts';

/** Time of day in milliseconds; parts that are no numbers count as 0. */
const parseTimeOfDay = (text: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map((part) => Number.parseInt(part, 10) || 0);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
};

const zoneOf = (work: WorkTime): string => work?.zone ?? 'UTC';

const startOfDay = (work: WorkTime, at: number): DateTime =>
  DateTime.fromMillis(at, { zone: zoneOf(work) }).startOf('day');

/**
 * The day of the schedule that lies `days` after the first one from the start's day on, at `endTime` or at the end of its
 * work; without a schedule the calendar day, at the end of the day.
 */
export const computeDueDate = (work: WorkTime, start: number, due: { days: number; endTime: string }): number => {
  const first = startOfDay(work, start);
  const timeOf = (day: DateTime): number => day.toMillis() + parseTimeOfDay(due.endTime || '23:59:59');
  if (work === null) return timeOf(first.plus({ days: due.days }));
  let count = -1;
  let day: DateTime | null = null;
  let end = start;
  for (const [from, to] of workIntervals(work, first.toMillis())) {
    const next = startOfDay(work, from);
    if (day === null || !next.equals(day)) {
      if (count === due.days) break;
      count += 1;
      day = next;
    }
    end = to;
  }
  return due.endTime === '' || day === null ? end : timeOf(day);
};

/** Whether a moment, moved into the schedule, lies after a time of its own day. */
export const isAfterTime = (work: WorkTime, at: number, time: string): boolean => {
  const limit = startOfDay(work, at).toMillis() + parseTimeOfDay(time);
  const first = work === null ? undefined : workIntervals(work, at).next();
  return (first === undefined || first.done === true ? at : first.value[0]) > limit;
};

/**
 * The moment at which an SLA breaches, in milliseconds since the epoch; `current` is the record that the script reads.
 * @throws Error RELATIVE_DURATION when the record is missing or its script sets no end
 */
export function computeRelativeEnd(
  instance: Instance,
  transaction: Transaction,
  request: { readonly id: string; readonly start: number; readonly work: WorkTime; readonly current: object },
): number {
  const { id, start, work, current } = request;
  const row: Readonly<Values> | undefined = instance.database.get('cmn_relative_duration', id);
  if (row === undefined) throw new Error(`RELATIVE_DURATION: no relative duration "${id}"`);
  const name = `cmn_relative_duration.${id}.script`;
  const toDateTime = (ms: number): unknown =>
    instance.scripts.run(transaction, `new GlideDateTime('${toTimestamp(ms)}')`, name, {});
  let end: number | null = null;
  const members: Readonly<Record<string, unknown>> = {
    startDateTime: toDateTime(start),
    isAfter: (at: unknown, time: unknown) => isAfterTime(work, parseTimestamp(String(at)), String(time)),
    calcRelativeDueDate(at: unknown, days: unknown, endTime: unknown) {
      end = computeDueDate(work, parseTimestamp(String(at)), { days: Number(days), endTime: String(endTime ?? '') });
      return true;
    },
    calcDuration(seconds: unknown) {
      end = addWorkTime(work, start, Number(seconds) * 1000);
      return true;
    },
  };
  const calculator = new Proxy(members, {
    get(target, key) {
      if (typeof key !== 'string' || key in target) return Reflect.get(target, key);
      throw new NotEmulatedError(`calculator.${key} of a relative duration`);
    },
  });
  instance.scripts.run(transaction, row['script'] ?? '', name, { calculator, current });
  if (end === null) throw new Error(`RELATIVE_DURATION: the script of "${row['name']}" sets no end`);
  return end;
}
