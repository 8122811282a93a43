import { DateTime } from 'luxon';
import type { Values } from '../types.ts';
import { listAddress } from './address.ts';
import type { ChartCategory, ChartData, ChartSeries } from './chart.ts';
import type { WidgetProps } from './dashboard.ts';
import { columnAt, displayOfField, findField, tableAt } from './field-text.ts';
import { type Tone, toneOf } from './tone.ts';
import { canRead, countRows, selectRows, type Visit } from './visit.ts';

/** Why a widget has nothing to draw, in words for people. */
export interface NoData {
  readonly reason: string;
}

interface Source {
  readonly table: string;
  readonly query: string;
  readonly label: string;
}

type Metric = WidgetProps['metrics'][number];

/** Figures of a chart widget: one category per group or period, one series per metric or second group. */
export function aggregate(visit: Visit, props: WidgetProps): ChartData | NoData {
  const metrics = props.metrics.length > 0 ? props.metrics : [COUNT];
  const prepared = metrics.map((metric) => ({ metric, source: findSource(visit, props, metric) }));
  const refused = prepared.find(({ source }) => 'reason' in source)?.source;
  if (refused !== undefined && 'reason' in refused) return refused;
  const ready = prepared.flatMap(({ metric, source }) => ('reason' in source ? [] : [{ metric, source }]));
  if (props.trendBy.length > 0) return toTrend(visit, props, ready);
  return props.groupBy.length > 0 ? toGroups(visit, props, ready) : toTotals(visit, ready);
}

const COUNT: Metric = { id: '', dataSource: '', aggregateFunction: 'COUNT', aggregateField: '', label: '', title: '' };

function findSource(visit: Visit, props: WidgetProps, metric: Metric): Source | NoData {
  const source = props.dataSources.find((each) => each.id === metric.dataSource) ?? props.dataSources[0];
  if (source === undefined) return { reason: 'The widget names no data source.' };
  const table = visit.instance.schema.table(source.tableOrViewName);
  if (table === undefined) return { reason: `There is no table ${source.tableOrViewName}.` };
  if (!canRead(visit, table.name, null)) return { reason: `You may not read ${table.label}.` };
  const query = source.filterQuery.replace(/\^?EQ$/, '');
  return { table: table.name, query, label: metric.title || metric.label || source.label || table.label };
}

interface Prepared {
  readonly metric: Metric;
  readonly source: Source;
}

/** One figure per metric, with the list behind it. */
function toTotals(visit: Visit, prepared: readonly Prepared[]): ChartData {
  const first = prepared[0]?.source;
  const href = first === undefined ? null : listAddress(first.table, { query: first.query });
  return {
    categories: [{ label: first?.label ?? '', tone: null, href }],
    series: prepared.map(({ metric, source }) => ({
      name: source.label,
      tone: null,
      values: [
        isCount(metric)
          ? countRows(visit, source.table, source.query)
          : measure(metric, selectRows(visit, source.table, source.query)),
      ],
    })),
  };
}

function isCount(metric: Metric): boolean {
  return metric.aggregateField === '' || /^count$/i.test(metric.aggregateFunction);
}

/** Value of a metric over rows; empty values do not count for averages. */
function measure(metric: Metric, rows: readonly Readonly<Values>[]): number {
  if (isCount(metric)) return rows.length;
  const texts = rows.map((row) => row[metric.aggregateField] ?? '').filter((value) => value !== '');
  const numbers = texts.map(Number).filter((value) => Number.isFinite(value));
  const sum = numbers.reduce((total, value) => total + value, 0);
  switch (metric.aggregateFunction.toUpperCase()) {
    case 'SUM':
      return sum;
    case 'AVG':
      return numbers.length === 0 ? 0 : sum / numbers.length;
    case 'MIN':
      return numbers.length === 0 ? 0 : Math.min(...numbers);
    case 'MAX':
      return numbers.length === 0 ? 0 : Math.max(...numbers);
    case 'COUNT_DISTINCT':
      return new Set(texts).size;
    default:
      return rows.length;
  }
}

interface Group {
  readonly key: string;
  readonly label: string;
  readonly tone: Tone | null;
  /** Place among the column's choices; 1e9 for what is none. */
  readonly sequence: number;
  readonly rows: readonly Readonly<Values>[];
}

function toGroups(visit: Visit, props: WidgetProps, prepared: readonly Prepared[]): ChartData | NoData {
  const [primary, second] = props.groupBy;
  const first = prepared[0];
  const field = primary?.groupBy[0]?.groupByField ?? '';
  if (first === undefined || primary === undefined || field === '')
    return { reason: 'The widget names no field to group by.' };
  if (columnAt(visit.instance, first.source.table, field) === undefined)
    return { reason: `There is no field ${field}.` };
  const sets = prepared.map(({ metric, source }) => ({
    metric,
    source,
    groups: groupRows(visit, source.table, selectRows(visit, source.table, source.query), field),
  }));
  const known = new Map(sets.flatMap(({ groups }) => groups.map((group): [string, Group] => [group.key, group])));
  const weigh = (group: Group) =>
    measure(first.metric, sets[0]?.groups.find((each) => each.key === group.key)?.rows ?? []);
  const sorted = sortGroups([...known.values()], props, weigh);
  const shown = sorted.slice(0, primary.maxNumberOfGroups);
  const rest = primary.showOthers ? sorted.slice(primary.maxNumberOfGroups) : [];
  const others: Group[] =
    rest.length === 0 ? [] : [{ key: OTHERS, label: 'Others', tone: 'neutral', sequence: 1e9, rows: [] }];
  const keys = [...shown, ...others];
  const rowsOf = (groups: readonly Group[], key: string) =>
    key === OTHERS
      ? rest.flatMap((other) => groups.find((group) => group.key === other.key)?.rows ?? [])
      : (groups.find((group) => group.key === key)?.rows ?? []);
  const categories = keys.map(
    (group): ChartCategory => ({
      label: group.label,
      tone: group.tone,
      href: group.key === OTHERS ? null : toDrill(first.source, `${field}=${group.key}`),
    }),
  );
  const secondField = second?.groupBy[0]?.groupByField ?? '';
  const only = sets[0];
  if (
    secondField !== '' &&
    only !== undefined &&
    columnAt(visit.instance, first.source.table, secondField) !== undefined
  ) {
    const parts = groupRows(
      visit,
      first.source.table,
      keys.flatMap((group) => rowsOf(only.groups, group.key)),
      secondField,
    );
    const series = sortGroups(parts, { ...props, sortBy: '' }, (group) => group.rows.length).map(
      (part): ChartSeries => {
        const members = new Set(part.rows);
        return {
          name: part.label,
          tone: part.tone,
          values: keys.map((group) =>
            measure(
              first.metric,
              rowsOf(only.groups, group.key).filter((row) => members.has(row)),
            ),
          ),
          hrefs: keys.map((group) => toDrill(first.source, `${field}=${group.key}^${secondField}=${part.key}`)),
        };
      },
    );
    return { categories, series };
  }
  return {
    categories,
    series: sets.map(({ metric, source, groups }) => ({
      name: source.label,
      tone: null,
      values: keys.map((group) => measure(metric, rowsOf(groups, group.key))),
      hrefs: keys.map((group) => (group.key === OTHERS ? null : toDrill(source, `${field}=${group.key}`))),
    })),
  };
}

const OTHERS = '\u0000others';

function toDrill(source: Source, condition: string): string {
  return listAddress(source.table, { query: [source.query, condition].filter((part) => part !== '').join('^') });
}

/** By size when the widget says so; else a level or life cycle column in its own order, anything else by size. */
function sortGroups(groups: readonly Group[], props: WidgetProps, weigh: (group: Group) => number): readonly Group[] {
  const bySize = (a: Group, b: Group) => weigh(b) - weigh(a) || a.label.localeCompare(b.label);
  const byOrder = (a: Group, b: Group) => a.sequence - b.sequence || bySize(a, b);
  const isOrdered = groups.some((group) => group.tone !== null);
  if (props.sortBy === 'value' && !isOrdered) {
    return groups.toSorted((a, b) => (props.sortByOrder === 'asc' ? bySize(b, a) : bySize(a, b)));
  }
  return groups.toSorted(isOrdered || props.sortBy === 'label' ? byOrder : bySize);
}

function groupRows(visit: Visit, table: string, rows: readonly Readonly<Values>[], field: string): readonly Group[] {
  const { instance } = visit;
  const byKey = new Map<string, Readonly<Values>[]>();
  for (const row of rows) {
    const key = field.includes('.') ? instance.database.valueAt(table, row, field) : (row[field] ?? '');
    const members = byKey.get(key);
    if (members === undefined) byKey.set(key, [row]);
    else members.push(row);
  }
  const column = columnAt(instance, table, field);
  const choices = column?.choice ? instance.schema.choices(tableAt(instance, table, field), column.name) : [];
  return [...byKey].map(([key, members]) => {
    const sample = members[0];
    const place = sample === undefined ? null : findField(instance, table, sample, field);
    const label = place === null || key === '' ? '(empty)' : displayOfField(instance, place, visit.session) || key;
    const choice = choices.findIndex((each) => each.value === key);
    return {
      key,
      label: column?.type === 'boolean' ? (key === 'true' ? 'Yes' : 'No') : label,
      tone: column?.choice ? toneOf(field, key, label) : null,
      sequence: choice < 0 ? 1e9 : (choices[choice]?.sequence ?? choice),
      rows: members,
    };
  });
}

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
function toTrend(visit: Visit, props: WidgetProps, prepared: readonly Prepared[]): ChartData | NoData {
  const trend = props.trendBy[0];
  const unit = UNITS[trend?.trendByFrequency.toLowerCase() ?? ''] ?? 'month';
  const zone = visit.session.timeZone;
  const lines = prepared.map(({ metric, source }) => {
    const named = trend?.trendByFields.find((each) => each.metric === metric.id) ?? trend?.trendByFields[0];
    const field = named?.field || trend?.trendByField || 'sys_created_on';
    const rows = selectRows(visit, source.table, source.query).flatMap((row) => {
      const moment = DateTime.fromFormat((row[field] ?? '').slice(0, 19), MOMENTS[(row[field] ?? '').length] ?? '', {
        zone: 'utc',
      });
      return moment.isValid ? [{ row, start: moment.setZone(zone).startOf(unit) }] : [];
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
      hrefs: periods.map((period) => toDrill(source, toPeriodQuery(field, period, unit))),
    })),
  };
}

const MOMENTS: Readonly<Record<number, string>> = { 10: 'yyyy-MM-dd', 19: 'yyyy-MM-dd HH:mm:ss' };

function toPeriodQuery(field: string, period: DateTime, unit: Unit): string {
  const stored = (moment: DateTime) => moment.toUTC().toFormat('yyyy-MM-dd HH:mm:ss');
  return `${field}>=${stored(period)}^${field}<${stored(period.plus({ [unit]: 1 }))}`;
}
