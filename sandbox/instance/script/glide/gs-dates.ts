import { DateTime, type DateTimeUnit } from 'luxon';
import type { Environment } from '../environment.ts';
import { parseDateTimeText, toUtcText } from './date-text.ts';
import { toText } from './values.ts';

/** Answers UTC text for the arguments of a script. */
type DateFunction = (environment: Environment, args: readonly unknown[]) => string;

/** Unit and offset of the named periods: `beginningOfX` is the start of that unit, `endOfX` its end. */
const PERIODS: Readonly<Record<string, readonly [DateTimeUnit, number]>> = {
  Today: ['day', 0],
  Yesterday: ['day', -1],
  Tomorrow: ['day', 1],
  ThisWeek: ['week', 0],
  LastWeek: ['week', -1],
  NextWeek: ['week', 1],
  ThisMonth: ['month', 0],
  LastMonth: ['month', -1],
  NextMonth: ['month', 1],
  ThisQuarter: ['quarter', 0],
  LastQuarter: ['quarter', -1],
  NextQuarter: ['quarter', 1],
  ThisYear: ['year', 0],
  LastYear: ['year', -1],
  NextYear: ['year', 1],
  CurrentHour: ['hour', 0],
  LastHour: ['hour', -1],
  CurrentMinute: ['minute', 0],
  LastMinute: ['minute', -1],
};

/** Periods of several units that reach up to the current one: "Last 3 months" starts three full months back (10.3). */
const SPANS: Readonly<Record<string, readonly [DateTimeUnit, number]>> = {
  Last7Days: ['day', 7],
  Last30Days: ['day', 30],
  Last60Days: ['day', 60],
  Last90Days: ['day', 90],
  Last120Days: ['day', 120],
  Last3Months: ['month', 3],
  Last6Months: ['month', 6],
  Last9Months: ['month', 9],
  Last12Months: ['month', 12],
  Last2Quarters: ['quarter', 2],
  Last2Years: ['year', 2],
  Last2Hours: ['hour', 2],
  Last15Minutes: ['minute', 15],
  Last30Minutes: ['minute', 30],
  Last45Minutes: ['minute', 45],
};

const AGO_UNITS: Readonly<Record<string, DateTimeUnit>> = {
  days: 'day',
  hours: 'hour',
  minutes: 'minute',
  months: 'month',
  quarters: 'quarter',
  weeks: 'week',
  years: 'year',
};

/**
 * The date helpers of `gs` by name (servicenow-instance.md 10.3): boundaries in the session's zone, answered as UTC
 * text. Date texts passed in are read as internal format in that zone.
 */
export const dateFunctions: Readonly<Record<string, DateFunction>> = createDateFunctions();

function createDateFunctions(): Record<string, DateFunction> {
  const functions: Record<string, DateFunction> = {
    yesterday: (environment) => print(localNow(environment).minus({ days: 1 })),
    dateGenerate(environment, [date, time]) {
      const clock = { start: '00:00:00', end: '23:59:59' }[toText(time)] ?? (toText(time) || '00:00:00');
      const milliseconds = parseDateTimeText(`${toText(date)} ${clock}`, environment.transaction.session.timeZone);
      return milliseconds === null ? '' : toUtcText(milliseconds);
    },
  };
  for (const [name, [unit, offset]] of Object.entries(PERIODS)) {
    const at = (environment: Environment): DateTime => localNow(environment).plus({ [unit]: offset });
    functions[`beginningOf${name}`] = (environment) => print(startOf(environment, at(environment), unit));
    functions[`endOf${name}`] = (environment) => print(endOf(environment, at(environment), unit));
  }
  for (const [name, [unit, count]] of Object.entries(SPANS)) {
    functions[`beginningOf${name}`] = (environment) =>
      print(startOf(environment, localNow(environment).minus({ [unit]: count }), unit));
    functions[`endOf${name}`] = (environment) => print(endOf(environment, localNow(environment), unit));
  }
  for (const [name, unit] of Object.entries(AGO_UNITS)) {
    const ago = (environment: Environment, count: unknown): DateTime =>
      localNow(environment).minus({ [unit]: Number(count ?? 0) });
    functions[`${name}Ago`] = (environment, [count]) => print(ago(environment, count));
    functions[`${name}AgoStart`] = (environment, [count]) => print(startOf(environment, ago(environment, count), unit));
    functions[`${name}AgoEnd`] = (environment, [count]) => print(endOf(environment, ago(environment, count), unit));
  }
  return functions;
}

function localNow(environment: Environment): DateTime {
  const { instance, transaction } = environment;
  return DateTime.fromMillis(instance.clock.now(), { zone: transaction.session.timeZone });
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
