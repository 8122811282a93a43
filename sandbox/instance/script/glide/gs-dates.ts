import { DateTime, type DateTimeUnit } from 'luxon';
import type { Environment } from '../environment.ts';
import { parseDateTimeText, parseDurationText, toUtcText } from './date-text.ts';
import { toText } from './values.ts';

/** Answers UTC text for the arguments of a script. */
type DateFunction = (environment: Environment, args: readonly unknown[]) => string;

/**
 * Unit and offset of the named periods: `beginningOfX` is the start of that unit, `endOfX` its end. Only those that the
 * vendor documents for scoped apps; encoded queries know more (`database/date-helpers.ts`).
 */
const BEGINNINGS: Readonly<Record<string, readonly [DateTimeUnit, number]>> = {
  LastMonth: ['month', -1],
  LastWeek: ['week', -1],
  LastYear: ['year', -1],
  NextMonth: ['month', 1],
  NextWeek: ['week', 1],
  NextYear: ['year', 1],
  ThisMonth: ['month', 0],
  ThisQuarter: ['quarter', 0],
  ThisWeek: ['week', 0],
  ThisYear: ['year', 0],
};

/** Which of `…Ago`, `…AgoStart` and `…AgoEnd` a scoped app has, by unit. */
const AGO: Readonly<Record<string, readonly [DateTimeUnit, ...(readonly ('' | 'Start' | 'End')[])]>> = {
  days: ['day', '', 'Start', 'End'],
  hours: ['hour', '', 'Start', 'End'],
  minutes: ['minute', '', 'Start', 'End'],
  months: ['month', '', 'Start', 'End'],
  quarters: ['quarter', 'Start', 'End'],
  years: ['year', ''],
};

const EDGES = { Start: startOf, End: endOf };

/**
 * The date helpers of `gs` by name (servicenow-instance.md 10.3): boundaries in the session's zone, answered as UTC
 * text. Date texts passed in are read as internal format in that zone.
 */
export const dateFunctions: Readonly<Record<string, DateFunction>> = createDateFunctions();

function createDateFunctions(): Record<string, DateFunction> {
  const functions: Record<string, DateFunction> = {
    yesterday: (environment) => print(localNow(environment).minus({ days: 1 })),
    beginningOfWeek: (environment, [date]) => print(startOf(environment, dayOf(environment, date), 'week')),
    endOfWeek: (environment, [date]) => print(endOf(environment, dayOf(environment, date), 'week')),
    datePart: (_environment, [interval, value, operator]) =>
      `:${toText(interval)},${toText(value)},${toText(operator)}`,
    getDurationDate: (_environment, [duration]) => toUtcText(parseDurationText(toText(duration)) ?? 0),
    dateGenerate(environment, [date, time]) {
      const clock = { start: '00:00:00', end: '23:59:59' }[toText(time)] ?? (toText(time) || '00:00:00');
      const milliseconds = parseDateTimeText(`${toText(date)} ${clock}`, environment.transaction.session.timeZone);
      return milliseconds === null ? '' : toUtcText(milliseconds);
    },
  };
  for (const [name, [unit, offset]] of Object.entries(BEGINNINGS)) {
    const at = (environment: Environment): DateTime => localNow(environment).plus({ [unit]: offset });
    functions[`beginningOf${name}`] = (environment) => print(startOf(environment, at(environment), unit));
    functions[`endOf${name}`] = (environment) => print(endOf(environment, at(environment), unit));
  }
  for (const [name, [unit, ...edges]] of Object.entries(AGO)) {
    const ago = (environment: Environment, count: unknown): DateTime =>
      localNow(environment).minus({ [unit]: Number(count ?? 0) });
    for (const edge of edges) {
      const place = edge === '' ? (_environment: Environment, at: DateTime): DateTime => at : EDGES[edge];
      functions[`${name}Ago${edge}`] = (environment, [count]) =>
        print(place(environment, ago(environment, count), unit));
    }
  }
  return functions;
}

function localNow(environment: Environment): DateTime {
  const { instance, transaction } = environment;
  return DateTime.fromMillis(instance.clock.now(), { zone: transaction.session.timeZone });
}

/** The day of UTC text in the session's zone; today when it says nothing. */
function dayOf(environment: Environment, date: unknown): DateTime {
  const milliseconds = parseDateTimeText(toText(date), 'utc');
  if (milliseconds === null) return localNow(environment);
  return DateTime.fromMillis(milliseconds, { zone: environment.transaction.session.timeZone });
}

function startOf(environment: Environment, at: DateTime, unit: DateTimeUnit): DateTime {
  const shift = unit === 'week' && environment.instance.behaviour.weekStart === 7 ? 1 : 0;
  return at.plus({ days: shift }).startOf(unit).minus({ days: shift });
}

function endOf(environment: Environment, at: DateTime, unit: DateTimeUnit): DateTime {
  return startOf(environment, at, unit)
    .plus({ [unit]: 1 })
    .minus({ seconds: 1 });
}

function print(at: DateTime): string {
  return toUtcText(at.toMillis());
}
