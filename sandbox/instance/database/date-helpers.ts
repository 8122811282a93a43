import { DateTime, type DateTimeUnit, type DurationLikeObject } from 'luxon';

/** `now` in milliseconds since the epoch; ranges are computed in `timeZone` and given in UTC (10.3, D). */
export interface DateContext {
  readonly now: number;
  readonly timeZone: string;
  /** First day of the week, 1 = Monday, 7 = Sunday. */
  readonly weekStart: 1 | 7;
}

const internalFormat = 'yyyy-MM-dd HH:mm:ss';

/** Platform text of a moment, UTC. */
export function toInternal(moment: DateTime): string {
  return moment.toUTC().toFormat(internalFormat);
}

export function localNow(context: DateContext): DateTime {
  const local = DateTime.fromMillis(context.now, { zone: context.timeZone });
  return local.isValid ? local : DateTime.fromMillis(context.now, { zone: 'utc' });
}

/** Start of the unit around a moment; weeks begin where the context says (10.3, conflict in the docs). */
export function startOf(moment: DateTime, unit: DateTimeUnit, context: DateContext): DateTime {
  if (unit !== 'week' || context.weekStart === 1) return moment.startOf(unit);
  return moment.plus({ days: 1 }).startOf('week').minus({ days: 1 });
}

function endOf(moment: DateTime, unit: DateTimeUnit, context: DateContext): DateTime {
  return startOf(moment, unit, context)
    .plus({ [`${unit}s`]: 1 })
    .minus({ seconds: 1 });
}

const agoUnits: Readonly<Record<string, DateTimeUnit>> = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  quarters: 'quarter',
  years: 'year',
};

/** `daysAgo(n)`, `daysAgoStart(n)`, `daysAgoEnd(n)` and the same for the other units; negative n is the future. */
function agoHelper(name: string, amount: number, context: DateContext): DateTime | undefined {
  const parts = /^(minutes|hours|days|weeks|months|quarters|years)Ago(Start|End)?$/.exec(name);
  const unit = agoUnits[parts?.[1] ?? ''];
  if (parts === null || unit === undefined || !Number.isFinite(amount)) return undefined;
  const duration: DurationLikeObject = { [`${unit}s`]: amount };
  const moment = localNow(context).minus(duration);
  if (parts[2] === 'Start') return startOf(moment, unit, context);
  if (parts[2] === 'End') return endOf(moment, unit, context);
  return moment;
}

/** First and last second of a named range such as `ThisWeek` or `Last30Days`. */
function namedRange(name: string, context: DateContext): { start: DateTime; end: DateTime } | undefined {
  const now = localNow(context);
  const day = /^(Today|Yesterday|Tomorrow)$/.exec(name)?.[1];
  if (day !== undefined) {
    const shift = day === 'Yesterday' ? -1 : day === 'Tomorrow' ? 1 : 0;
    const at = now.plus({ days: shift });
    return { start: startOf(at, 'day', context), end: endOf(at, 'day', context) };
  }
  const relative = /^(This|Last|Next)(Minute|Hour|Week|Month|Quarter|Year)$/.exec(name);
  if (relative !== null) {
    const unit = (relative[2] ?? '').toLowerCase() as DateTimeUnit;
    const shift = relative[1] === 'Last' ? -1 : relative[1] === 'Next' ? 1 : 0;
    const at = startOf(now, unit, context).plus({ [`${unit}s`]: shift });
    return { start: startOf(at, unit, context), end: endOf(at, unit, context) };
  }
  const count = /^(Last|Next)(\d+)(Minutes|Hours|Days|Weeks|Months|Quarters|Years)$/.exec(name);
  if (count === null) return undefined;
  const unit = (count[3] ?? '').toLowerCase().slice(0, -1) as DateTimeUnit;
  const duration: DurationLikeObject = { [`${unit}s`]: Number(count[2]) };
  // "Last 3 months" starts at the first day of the third full month back (D).
  if (count[1] === 'Last') return { start: startOf(now.minus(duration), unit, context), end: now };
  return { start: now, end: endOf(now.plus(duration), unit, context) };
}

const dateGeneratePresets: Readonly<Record<string, string>> = { start: '00:00:00', end: '23:59:59' };

/** `dateGenerate('2026-01-31','start'|'end'|'HH:mm:ss')`: local text to UTC. */
function dateGenerate(date: string, time: string, context: DateContext): DateTime | undefined {
  const text = `${date} ${dateGeneratePresets[time] ?? time}`;
  const moment = DateTime.fromFormat(text, internalFormat, { zone: context.timeZone });
  return moment.isValid ? moment : undefined;
}

/**
 * Value of `gs.<name>(parameters)`: platform date text in UTC, a `datePart` description, or undefined when there is no
 * such date helper or its arguments do not fit.
 */
export function dateHelper(name: string, parameters: readonly string[], context: DateContext): string | undefined {
  if (name === 'datePart') return parameters.join(',');
  if (name === 'nowDateTime' || name === 'now') return toInternal(localNow(context));
  if (name === 'dateGenerate') {
    const moment = dateGenerate(parameters[0] ?? '', parameters[1] ?? '', context);
    return moment === undefined ? undefined : toInternal(moment);
  }
  const range = /^(beginningOf|endOf)(.+)$/.exec(name);
  if (range !== null) {
    const bounds = namedRange(range[2] ?? '', context);
    if (bounds === undefined) return undefined;
    return toInternal(range[1] === 'beginningOf' ? bounds.start : bounds.end);
  }
  const moment = agoHelper(name, Number(parameters[0] ?? Number.NaN), context);
  return moment === undefined ? undefined : toInternal(moment);
}
