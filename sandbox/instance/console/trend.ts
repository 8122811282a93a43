import { DateTime } from 'luxon';
import type { ChartData } from './chart-spec.ts';
import type { WidgetProps } from './dashboard.ts';
import { columnAt } from './field-text.ts';
import { type Metric, measure, type NoData, type Prepared, toDrill } from './metric.ts';
import { selectRows, type Visit } from './visit.ts';

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';
const UNITS: Readonly<Record<string, Unit>> = {
  date: 'day',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};
const FORMATS: Readonly<Record<Unit, string>> = {
  day: 'd LLL',
  week: "'W'W",
  month: 'LLL yy',
  quarter: "'Q'q yy",
  year: 'yyyy',
};
/** More periods than this are not readable; the newest are shown. */
const MOST_PERIODS = 24;

/** One category per period between the first and the last record, empty periods included. */
export function toTrend(visit: Visit, props: WidgetProps, prepared: readonly Prepared[]): ChartData | NoData {
  const trend = props.trendBy[0];
  const unit = UNITS[trend?.trendByFrequency.toLowerCase() ?? ''] ?? 'month';
  const zone = visit.session.timeZone;
  const lines = prepared.map(({ metric, source }) => {
    const field = trendField(props, metric);
    const rows = selectRows(visit, source.table, source.query).flatMap((row) => {
      const moment = parseStored(row[field] ?? '', zone);
      return moment === null ? [] : [{ row, start: moment.startOf(unit) }];
    });
    return { metric, source, field, rows };
  });
  const starts = lines.flatMap((line) => line.rows.map((each) => each.start.toMillis()));
  if (starts.length === 0) return { reason: 'No record has a date yet.' };
  const periods: DateTime[] = [];
  const last = Math.max(...starts);
  for (
    let at = DateTime.fromMillis(last, { zone });
    periods.length < MOST_PERIODS && at.toMillis() >= Math.min(...starts);
    at = at.minus({ [unit]: 1 })
  ) {
    periods.unshift(at);
  }
  // A line needs two points: one period alone is shown with the empty one before it.
  const only = periods.length === 1 ? periods[0] : undefined;
  if (only !== undefined) periods.unshift(only.minus({ [unit]: 1 }));
  return {
    categories: periods.map((period) => ({
      label: period.setLocale('en').toFormat(FORMATS[unit]),
      tone: null,
      href: null,
    })),
    series: lines.map(({ metric, source, field, rows }) => ({
      name: source.label,
      tone: null,
      values: periods.map((period) =>
        measure(
          metric,
          rows.filter((each) => each.start.toMillis() === period.toMillis()).map((each) => each.row),
        ),
      ),
      hrefs: periods.map((period) => toDrill(source, toPeriodQuery(visit, source.table, field, period, unit))),
    })),
  };
}

/** Date field by which a widget counts a metric. */
export function trendField(props: WidgetProps, metric: Metric): string {
  const trend = props.trendBy[0];
  const named = trend?.trendByFields.find((each) => each.metric === metric.id) ?? trend?.trendByFields[0];
  return named?.field || trend?.trendByField || 'sys_created_on';
}

/** A stored date (the same day everywhere) or UTC date-time in the person's zone; `null` when it is neither. */
export function parseStored(stored: string, zone: string): DateTime | null {
  const moment =
    stored.length === DATE.length
      ? DateTime.fromFormat(stored, DATE, { zone, locale: 'en' })
      : DateTime.fromFormat(stored, DATE_TIME, { zone: 'utc', locale: 'en' }).setZone(zone);
  return moment.isValid ? moment : null;
}

const DATE = 'yyyy-MM-dd';
const DATE_TIME = 'yyyy-MM-dd HH:mm:ss';

/** Condition for the records whose field falls into a period. */
export function toPeriodQuery(visit: Visit, table: string, field: string, period: DateTime, unit: Unit): string {
  const isDate = columnAt(visit.instance, table, field)?.type === 'glide_date';
  const stored = (moment: DateTime) => (isDate ? moment.toFormat(DATE) : moment.toUTC().toFormat(DATE_TIME));
  return `${field}>=${stored(period)}^${field}<${stored(period.plus({ [unit]: 1 }))}`;
}
