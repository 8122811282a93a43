import { DateTime, type DurationLikeObject } from 'luxon';
import { type DateContext, localNow, startOf, toInternal } from './date-helpers.ts';

/** How values of a column compare (servicenow-instance.md 10.2). */
export type Kind = 'string' | 'number' | 'boolean' | 'date_time' | 'date' | 'reference';

const numberTypes = new Set([
  'integer',
  'long',
  'longint',
  'decimal',
  'float',
  'auto_increment',
  'order_index',
  'percent_complete',
  'count',
]);
const dateTimeTypes = new Set(['glide_date_time', 'due_date', 'datetime']);
const referenceTypes = new Set(['reference', 'domain_id', 'source_id']);

export function kindOf(type: string): Kind {
  if (numberTypes.has(type)) return 'number';
  if (type === 'boolean') return 'boolean';
  if (dateTimeTypes.has(type)) return 'date_time';
  if (type === 'glide_date') return 'date';
  return referenceTypes.has(type) ? 'reference' : 'string';
}

export function isTrue(value: string): boolean {
  const text = value.toLowerCase();
  return text === 'true' || text === '1' || text === 'yes';
}

/** A literal in the form rows hold, so that equality is equality of text. */
export function toComparable(kind: Kind, value: string, caseSensitive: boolean): string {
  switch (kind) {
    case 'boolean':
      return isTrue(value) ? 'true' : 'false';
    case 'number': {
      const number = Number(value);
      return value.trim() === '' || Number.isNaN(number) ? value : String(number);
    }
    case 'date_time':
      // A date-only literal on a date-time column means the start of the day (10.3, C).
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value} 00:00:00` : value;
    case 'date':
      return value.slice(0, 10);
    default:
      return caseSensitive ? value : value.toLowerCase();
  }
}

/** Negative, zero or positive; numbers as numbers, everything else as text. */
export function compareValues(kind: Kind, left: string, right: string): number {
  if (kind === 'number') {
    const difference = Number(left) - Number(right);
    if (!Number.isNaN(difference)) return difference;
  }
  return left < right ? -1 : left > right ? 1 : 0;
}

const units: Readonly<Record<string, 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'>> = {
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  dayofweek: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

/** Test of `RELATIVEGT@hour@ago@1` and kin; undefined when the value is malformed (unit names C). */
export function relativeTest(
  operator: string,
  value: string,
  context: DateContext,
): ((value: string) => boolean) | undefined {
  const [, unitName = '', direction = '', count = ''] = value.split('@');
  const unit = units[unitName];
  const amount = Number(count);
  if (unit === undefined || count === '' || !Number.isFinite(amount)) return undefined;
  if (direction !== 'ago' && direction !== 'ahead') return undefined;
  const duration: DurationLikeObject = { [`${unit}s`]: direction === 'ago' ? -amount : amount };
  const moment = localNow(context).plus(duration);
  const bound = toInternal(moment);
  switch (operator) {
    case 'RELATIVEGT':
      return (text) => text > bound;
    case 'RELATIVELT':
      return (text) => text < bound;
    case 'RELATIVEGE':
      return (text) => text >= bound;
    case 'RELATIVELE':
      return (text) => text <= bound;
    default: {
      const start = startOf(moment, unit, context);
      const from = toInternal(start);
      const to = toInternal(start.plus({ [`${unit}s`]: 1 }));
      return (text) => text >= from && text < to;
    }
  }
}

/** Test of `MORETHANf@unit@before|after@n` (or LESSTHAN) between two date values. */
export function distanceTest(
  operator: 'MORETHAN' | 'LESSTHAN',
  parts: { readonly unit: string; readonly direction: string; readonly count: string },
): ((value: string, other: string) => boolean) | undefined {
  const unit = units[parts.unit];
  const amount = Number(parts.count);
  if (unit === undefined || parts.count === '' || !Number.isFinite(amount)) return undefined;
  if (parts.direction !== 'before' && parts.direction !== 'after') return undefined;
  const sign = parts.direction === 'before' ? -1 : 1;
  return (value, other) => {
    const from = DateTime.fromSQL(other, { zone: 'utc' });
    const at = DateTime.fromSQL(value, { zone: 'utc' });
    if (!from.isValid || !at.isValid) return false;
    const bound = from.plus({ [`${unit}s`]: sign * amount });
    const beyond = sign < 0 ? at < bound : at > bound;
    if (operator === 'MORETHAN') return beyond;
    return !beyond && (sign < 0 ? at <= from : at >= from);
  };
}

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Number of a date part, with the number that a name or figure stands for; undefined for an unknown part. */
function datePartOf(part: string, wanted: string, at: DateTime): { actual: number; expected: number } | undefined {
  const figure = Number(wanted);
  switch (part) {
    case 'dayofweek':
      return { actual: at.weekday, expected: dayNames.indexOf(wanted) + 1 || figure };
    case 'month':
      return { actual: at.month, expected: monthNames.indexOf(wanted) + 1 || figure };
    case 'quarter':
      return { actual: at.quarter, expected: figure };
    case 'week':
      return { actual: at.weekNumber, expected: figure };
    case 'year':
      return { actual: at.year, expected: figure };
    case 'hour':
      return { actual: at.hour, expected: figure };
    default:
      return undefined;
  }
}

/** Test of `DATEPART label@part,value,comparison`, parts taken in the context's zone. */
export function datePartTest(description: string, context: DateContext): ((value: string) => boolean) | undefined {
  const [part = '', wanted = '', comparison = 'EE'] = description.split(',');
  if (datePartOf(part, wanted.toLowerCase(), localNow(context)) === undefined) return undefined;
  return (value) => {
    const at = DateTime.fromSQL(value, { zone: 'utc' }).setZone(context.timeZone);
    const parts = at.isValid ? datePartOf(part, wanted.toLowerCase(), at) : undefined;
    if (parts === undefined) return false;
    const difference = parts.actual - parts.expected;
    switch (comparison) {
      case 'LT':
        return difference < 0;
      case 'LE':
        return difference <= 0;
      case 'GT':
        return difference > 0;
      case 'GE':
        return difference >= 0;
      default:
        return difference === 0;
    }
  };
}
