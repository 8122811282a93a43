import type { Instance, Values } from '../types.ts';
import { checkRecordQuery, restrictQuery, toRecordQuery } from './record-query.ts';
import { flag, param, type RestCall, type RestReply } from './rest-call.ts';
import { RestError, restErrors } from './rest-error.ts';
import { checkTable } from './table-api.ts';

type Aggregate = 'avg' | 'min' | 'max' | 'sum';
const AGGREGATES: readonly Aggregate[] = ['avg', 'min', 'max', 'sum'];

interface Group {
  /** Values of the group-by fields, in their order. */
  readonly values: readonly string[];
  readonly rows: readonly Readonly<Values>[];
}

const splitList = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const isNumeric = (values: readonly string[]): boolean => values.every((value) => Number.isFinite(Number(value)));

/** One aggregate over the non-empty values of a column; every figure is a string, AVG with four decimals (3). */
const compute = (aggregate: Aggregate, values: readonly string[]): string => {
  if (values.length === 0) return '';
  const numbers = values.map(Number);
  const sum = numbers.reduce((total, value) => total + value, 0);
  if (aggregate === 'sum') return String(sum);
  if (aggregate === 'avg') return (sum / values.length).toFixed(4);
  const ordered = isNumeric(values)
    ? [...values].sort((one, other) => Number(one) - Number(other))
    : [...values].sort();
  return (aggregate === 'min' ? ordered[0] : ordered.at(-1)) ?? '';
};

const compare = (figure: number, operator: string, value: number): boolean => {
  switch (operator) {
    case '>':
      return figure > value;
    case '>=':
      return figure >= value;
    case '<':
      return figure < value;
    case '<=':
      return figure <= value;
    case '=':
      return figure === value;
    case '!=':
      return figure !== value;
    default:
      throw new RestError(400, 'Invalid having condition', `operator '${operator}' is unknown`);
  }
};

/** `GET /api/now/stats/{table}`: servicenow-instance.md 3. */
export const createAggregateApi =
  (instance: Instance) =>
  (call: RestCall): RestReply => {
    const table = param(call, 'table');
    checkTable(instance, table);
    if (!instance.access.can(call.transaction, 'read', table, null)) {
      throw restErrors.queryRefused(`No permission to read table '${table}'`);
    }
    const asked = toRecordQuery(instance, call, table);
    checkRecordQuery(instance, call.transaction, { table, query: asked });
    const query = restrictQuery(instance, call.transaction, { table, query: asked });
    const { userId, timeZone } = call.session;
    const rows = instance.database.select(table, query, { userId, timeZone, counters: call.transaction.counters });
    const groupBy = splitList(call.query.get('sysparm_group_by'));

    const valuesOf = (group: Group, field: string): string[] =>
      group.rows.map((row) => instance.database.valueAt(table, row, field)).filter((value) => value !== '');

    const figureOf = (group: Group, aggregate: string, field: string): number => {
      const name = aggregate.toLowerCase();
      if (name === 'count') return group.rows.length;
      const known = AGGREGATES.find((each) => each === name);
      if (known === undefined) throw new RestError(400, 'Invalid aggregate', `'${aggregate}' is unknown`);
      return Number(compute(known, valuesOf(group, field)));
    };

    const statsOf = (group: Group): Record<string, unknown> => {
      const stats: Record<string, unknown> = {};
      if (flag(call, 'sysparm_count')) stats['count'] = String(group.rows.length);
      for (const aggregate of AGGREGATES) {
        const fields = splitList(call.query.get(`sysparm_${aggregate}_fields`));
        if (fields.length > 0) {
          stats[aggregate] = Object.fromEntries(
            fields.map((field) => [field, compute(aggregate, valuesOf(group, field))]),
          );
        }
      }
      return stats;
    };

    const displayOf = (group: Group, field: string, value: string): string => {
      const [column, ...rest] = field.split('.');
      const sample = group.rows[0];
      if (rest.length > 0 || column === undefined || sample === undefined) return value;
      return instance.records.display(table, sample, column, call.session);
    };

    const groupFields = (group: Group): Record<string, string>[] =>
      groupBy.map((field, position) => {
        const value = group.values[position] ?? '';
        const mode = call.query.get('sysparm_display_value');
        const entry: Record<string, string> = { field, value };
        if (mode === 'true' || mode === 'all') entry['display_value'] = displayOf(group, field, value);
        return entry;
      });

    const passesHaving = (group: Group): boolean =>
      splitList(call.query.get('sysparm_having')).every((condition) => {
        const [aggregate = '', field = '', operator = '', value = ''] = condition.split('^');
        return compare(figureOf(group, aggregate, field), operator, Number(value));
      });

    /** `field`, `field^DESC`, `AVG^field`, `COUNT`, each optionally with `^DESC`. */
    const compareGroups = (one: Group, other: Group): number => {
      for (const order of splitList(call.query.get('sysparm_order_by'))) {
        const parts = order.split('^');
        const sign = parts.includes('DESC') ? -1 : 1;
        const [first = '', second = ''] = parts.filter((part) => part !== 'DESC');
        const position = groupBy.indexOf(first);
        const difference =
          position >= 0
            ? (one.values[position] ?? '').localeCompare(other.values[position] ?? '')
            : figureOf(one, first, second) - figureOf(other, first, second);
        if (difference !== 0) return sign * difference;
      }
      return 0;
    };

    if (groupBy.length === 0) return { status: 200, body: { result: { stats: statsOf({ values: [], rows }) } } };
    const byKey = new Map<string, { values: string[]; rows: Readonly<Values>[] }>();
    for (const row of rows) {
      const values = groupBy.map((field) => instance.database.valueAt(table, row, field));
      const key = JSON.stringify(values);
      const group = byKey.get(key) ?? { values, rows: [] };
      group.rows.push(row);
      byKey.set(key, group);
    }
    const groups = [...byKey.values()].filter(passesHaving).sort(compareGroups);
    const result = groups.map((group) => ({ stats: statsOf(group), groupby_fields: groupFields(group) }));
    return { status: 200, body: { result } };
  };
