import type { Values } from '../types.ts';
import { listAddress } from './address.ts';
import type { ChartCategory, ChartData, ChartSeries } from './chart-spec.ts';
import type { WidgetProps } from './dashboard.ts';
import { columnAt, displayOfField, findField, tableAt } from './field-text.ts';
import { COUNT, findSource, isCount, measure, type NoData, type Prepared, toDrill } from './metric.ts';
import { type Tone, toneOf } from './tone.ts';
import { toTrend } from './trend.ts';
import { countRows, selectRows, type Visit } from './visit.ts';

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

/** One figure per metric, with the list behind it. */
function toTotals(visit: Visit, prepared: readonly Prepared[]): ChartData {
  const first = prepared[0]?.source;
  const href = first === undefined ? null : listAddress(first.table, { query: first.query });
  return {
    // Several figures stand side by side; the legend names them, and no one source stands for all.
    categories: [{ label: prepared.length > 1 ? '' : (first?.label ?? ''), tone: null, href }],
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
  // Two states may mean the same to a reader of a list; in a drawing they must not look the same.
  const isAmbiguous = keys.length > new Set(keys.map((group) => group.tone)).size;
  const categories = keys.map(
    (group): ChartCategory => ({
      label: group.label,
      tone: isAmbiguous && group.key !== OTHERS ? null : group.tone,
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
