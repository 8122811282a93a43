import { DateTime } from 'luxon';
import { NotEmulatedError } from '../../not-emulated.ts';
import { parseDateTimeText, weekOfYear } from './date-text.ts';
import { toText } from './values.ts';

/** Name under which a script reads the period of its group (ServiceNowDocs, `addTrend`). */
export const TREND_FIELD = 'timeref';

/** A trend over a date field: one group for each period. */
export interface Trend {
  readonly field: string;
  readonly interval: string;
  /** Length of the periods of the interval `minute`, in minutes. */
  readonly minutes: number;
}

/** Period of one value; `rank` puts periods in order. */
export interface TrendPeriod {
  readonly label: string;
  readonly rank: number;
}

type Label = (at: DateTime, trend: Trend) => DateTime | string;

/** `quarter`, `month` and `year` are printed in the docs; the texts of the shorter periods are not (C). */
const LABELS: Readonly<Record<string, Label>> = {
  year: (at) => at.toFormat('yyyy'),
  quarter: (at) => at.toFormat('q/yyyy'),
  month: (at) => at.toFormat('M/yyyy'),
  week: (at) => `${weekOfYear(at)}/${at.year}`,
  date: (at) => at.startOf('day'),
  hour: (at) => at.startOf('hour'),
  minute: (at, { minutes }) => at.startOf('hour').plus({ minutes: Math.floor(at.minute / minutes) * minutes }),
};

/** Reads the arguments of `addTrend`. Throws `not emulated` for an interval the docs do not name. */
export function parseTrend(field: unknown, interval: unknown, minutes: unknown): Trend {
  const name = toText(interval).toLowerCase();
  if (!(name in LABELS) && name !== 'dayofweek' && name !== 'value') throw new NotEmulatedError(`trend by ${name}`);
  return { field: toText(field), interval: name, minutes: Math.max(1, Number(minutes ?? 1) || 1) };
}

/**
 * Period of a stored value in the session's zone (C). Days of the week are told apart by year unless `yearIncluded` is
 * off, and go from Sunday to Saturday. An empty value has the empty period.
 */
export function toTrendPeriod(
  trend: Trend,
  stored: string,
  { zone, yearIncluded }: { readonly zone: string; readonly yearIncluded: boolean },
): TrendPeriod {
  const milliseconds = parseDateTimeText(stored, 'utc');
  if (trend.interval === 'value' || milliseconds === null) return { label: stored, rank: milliseconds ?? 0 };
  const at = DateTime.fromMillis(milliseconds, { zone, locale: 'en-US' });
  if (trend.interval === 'dayofweek') {
    const rank = (at.weekday % 7) + (yearIncluded ? at.year * 7 : 0);
    return { label: at.toFormat(yearIncluded ? 'cccc/yyyy' : 'cccc'), rank };
  }
  const label = LABELS[trend.interval]?.(at, trend) ?? stored;
  if (typeof label !== 'string') return { label: label.toFormat('yyyy-MM-dd HH:mm:ss'), rank: label.toMillis() };
  return { label, rank: milliseconds };
}
