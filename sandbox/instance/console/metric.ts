import type { Values } from '../types.ts';
import { listAddress } from './address.ts';
import type { WidgetProps } from './dashboard.ts';
import { canRead, type Visit } from './visit.ts';

/** Why a widget has nothing to draw, in words for people. */
export interface NoData {
  readonly reason: string;
}

export interface Source {
  readonly table: string;
  readonly query: string;
  readonly label: string;
}

export type Metric = WidgetProps['metrics'][number];

export interface Prepared {
  readonly metric: Metric;
  readonly source: Source;
}

export const COUNT: Metric = {
  id: '',
  dataSource: '',
  aggregateFunction: 'COUNT',
  aggregateField: '',
  label: '',
  title: '',
};

export function findSource(visit: Visit, props: WidgetProps, metric: Metric): Source | NoData {
  const source = props.dataSources.find((each) => each.id === metric.dataSource) ?? props.dataSources[0];
  if (source === undefined) return { reason: 'The widget names no data source.' };
  const table = visit.instance.schema.table(source.tableOrViewName);
  if (table === undefined) return { reason: `There is no table ${source.tableOrViewName}.` };
  if (!canRead(visit, table.name, null)) return { reason: `You may not read ${table.label}.` };
  const query = source.filterQuery.replace(/\^?EQ$/, '');
  return { table: table.name, query, label: metric.title || metric.label || source.label || table.label };
}

export function isCount(metric: Metric): boolean {
  return metric.aggregateField === '' || /^count$/i.test(metric.aggregateFunction);
}

/** Whether the figures of parts make that of the whole. */
export function isAdditive(metric: Metric): boolean {
  return isCount(metric) || metric.aggregateFunction.toUpperCase() === 'SUM';
}

/** Value of a metric over rows; empty values do not count for averages. */
export function measure(metric: Metric, rows: readonly Readonly<Values>[]): number {
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
      return isQuantile(metric) ? quantile(numbers, QUANTILES.get(metric.aggregateFunction) ?? 0) : rows.length;
  }
}

/** Figures of a box: what of the values lies below each. */
const QUANTILES: ReadonlyMap<string, number> = new Map([
  ['Minimum', 0],
  ['Lower quartile', 0.25],
  ['Median', 0.5],
  ['Upper quartile', 0.75],
  ['Maximum', 1],
]);

function isQuantile(metric: Metric): boolean {
  return QUANTILES.has(metric.aggregateFunction);
}

/** The five figures of a boxplot over the field of a metric. */
export function toBoxMetrics(metric: Metric): readonly Metric[] {
  return [...QUANTILES.keys()].map((name) => ({ ...metric, aggregateFunction: name, label: name, title: name }));
}

/** Linear between the two nearest values. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

export function toDrill(source: Source, condition: string): string {
  return listAddress(source.table, { query: [source.query, condition].filter((part) => part !== '').join('^') });
}
