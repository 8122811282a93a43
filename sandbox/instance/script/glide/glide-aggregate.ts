import { NotEmulatedError } from '../../not-emulated.ts';
import type { Values } from '../../types.ts';
import { VALUE_CARET } from '../../value-caret.ts';
import { checkScope } from '../scope-rules.ts';
import { toAggregateText } from './aggregate-functions.ts';
import { parseTrend, TREND_FIELD, type Trend, toTrendPeriod } from './aggregate-trend.ts';
import { elementOf } from './glide-element.ts';
import { type GlideQueryCondition, toCondition } from './query-builder.ts';
import { addReadableQuery, runQueryRules, selectRows } from './record-query.ts';
import { moveTo, type RecordState } from './record-state.ts';
import { toText } from './values.ts';

interface Group {
  /** Stored value of each group-by field. */
  readonly keys: Readonly<Values>;
  readonly rows: readonly Readonly<Values>[];
  /** Order of the group's period among those of a trend. */
  readonly rank: number;
}

interface Requested {
  readonly aggregate: string;
  readonly field: string;
}

interface Having extends Requested {
  readonly operator: string;
  readonly value: number;
}

interface AggregateState {
  readonly record: RecordState;
  readonly requested: Requested[];
  readonly groupBy: Set<string>;
  readonly having: Having[];
  readonly orders: (Requested & { readonly direction: 1 | -1 })[];
  isGrouped: boolean;
  trend: Trend | null;
  isYearIncluded: boolean;
  runsRules: boolean;
  groups: readonly Group[];
  position: number;
}

const states = new WeakMap<object, AggregateState>();

function stateOf(aggregate: object): AggregateState {
  const state = states.get(aggregate);
  if (state === undefined) throw new TypeError('not a GlideAggregate');
  return state;
}

const handler: ProxyHandler<GlideAggregate> = {
  get(target, name) {
    if (typeof name === 'symbol' || name in target) {
      const member: unknown = target[name as keyof GlideAggregate];
      return member;
    }
    const { record, groupBy } = stateOf(target);
    return groupBy.has(name) ? elementOf(record, name) : undefined;
  },
};

/** The scripts' object: group-by fields are members. */
export function createGlideAggregate(record: RecordState): GlideAggregate {
  const target = new GlideAggregate();
  const aggregate = new Proxy(target, handler);
  const state: AggregateState = {
    record,
    requested: [],
    groupBy: new Set(),
    having: [],
    orders: [],
    isGrouped: true,
    trend: null,
    isYearIncluded: true,
    runsRules: false,
    groups: [],
    position: -1,
  };
  states.set(target, state);
  states.set(aggregate, state);
  return aggregate;
}

/** `GlideAggregate` (servicenow-instance.md 11.6). */
export class GlideAggregate {
  addQuery(...args: readonly unknown[]): GlideQueryCondition {
    return stateOf(this).record.query.add(args);
  }

  addSystemQuery(...args: readonly unknown[]): GlideQueryCondition {
    return this.addQuery(...args);
  }

  addEncodedQuery(text: unknown): void {
    stateOf(this).record.query.addEncoded(toText(text));
  }

  addSystemEncodedQuery(text: unknown): void {
    this.addEncodedQuery(text);
  }

  /** A field the session may not read finds nothing, in this and the members named `…User…` below (11.1). */
  addUserQuery(...args: readonly unknown[]): GlideQueryCondition {
    const { query } = stateOf(this).record;
    return query.add(query.readable(args));
  }

  addUserEncodedQuery(text: unknown): void {
    addReadableQuery(stateOf(this).record, toText(text));
  }

  /** The instance speaks English only: translated fields hold what they are asked for. */
  enableSessionLanguageJoin(): void {
    explain(this, 'enableSessionLanguageJoin()');
  }

  addNullQuery(field: unknown): GlideQueryCondition {
    return this.addQuery(field, 'ISEMPTY', '');
  }

  addNotNullQuery(field: unknown): GlideQueryCondition {
    return this.addQuery(field, 'ISNOTEMPTY', '');
  }

  getEncodedQuery(): string {
    return stateOf(this).record.query.toEncoded().replaceAll(VALUE_CARET, '^');
  }

  /** A field makes it a group as well, as the docs have it (11.6, pick); `setGroup(false)` takes one overall row. */
  addAggregate(aggregate: unknown, field?: unknown): void {
    stateOf(this).requested.push({ aggregate: toText(aggregate).toUpperCase(), field: toText(field) });
  }

  groupBy(field: unknown): void {
    stateOf(this).groupBy.add(toText(field));
  }

  setGroup(isGrouped: unknown): void {
    stateOf(this).isGrouped = isGrouped === true;
  }

  addHaving(aggregate: unknown, field: unknown, operator: unknown, value: unknown): void {
    const having = { aggregate: toText(aggregate).toUpperCase(), field: toText(field) };
    stateOf(this).having.push({ ...having, operator: toText(operator), value: Number(value) });
  }

  /** Groups by the period of a date field; a script reads it as `timeref` (ServiceNowDocs). */
  addTrend(field: unknown, interval: unknown, minutes?: unknown): void {
    stateOf(this).trend = parseTrend(field, interval, minutes);
  }

  /** Whether days of the week are told apart by year. */
  setIntervalYearIncluded(included: unknown): void {
    stateOf(this).isYearIncluded = included === true;
  }

  /** Rows `first` to `last` - 1 of the table take part, counted from 0. */
  setAggregateWindow(first: unknown, last: unknown): void {
    const limit = Math.max(0, Number(last) - Number(first));
    Object.assign(stateOf(this).record, { offset: Number(first), limit });
  }

  /** Whether the table's query rules take part; they do not unless asked for (ServiceNowDocs). */
  setAggregateWorkflow(workflow: unknown): void {
    stateOf(this).runsRules = workflow === true;
  }

  /** Chooses a read replica: a hint, there is one database here. */
  setCategory(category: unknown): void {
    explain(this, `setCategory(${toText(category)})`);
  }

  /** Security data filters and their kin: none is set up in this instance (ServiceNowDocs, security-data-filters). */
  enableSecurityFeature(feature: unknown): void {
    explain(this, `enableSecurityFeature(${toText(feature)})`);
  }

  disableSecurityFeature(feature: unknown): void {
    explain(this, `disableSecurityFeature(${toText(feature)})`);
  }

  /** Also groups by the field (11.6). */
  orderBy(field: unknown): void {
    const state = stateOf(this);
    state.groupBy.add(toText(field));
    state.orders.push({ aggregate: '', field: toText(field), direction: 1 });
  }

  orderByDesc(field: unknown): void {
    const state = stateOf(this);
    state.groupBy.add(toText(field));
    state.orders.push({ aggregate: '', field: toText(field), direction: -1 });
  }

  addSystemOrderBy(field: unknown): void {
    this.orderBy(field);
  }

  addSystemOrderByDesc(field: unknown): void {
    this.orderByDesc(field);
  }

  addUserOrderBy(field: unknown): void {
    if (isReadable(this, field)) this.orderBy(field);
  }

  addUserOrderByDesc(field: unknown): void {
    if (isReadable(this, field)) this.orderByDesc(field);
  }

  /** Largest first (C). */
  orderByAggregate(aggregate: unknown, field?: unknown): void {
    const order = { aggregate: toText(aggregate).toUpperCase(), field: toText(field) };
    stateOf(this).orders.push({ ...order, direction: -1 });
  }

  query(...args: readonly unknown[]): void {
    const state = stateOf(this);
    if (args.length > 0) this.addQuery(...args);
    state.position = -1;
    state.groups = [];
    const { record } = state;
    if (record.definition === undefined) return;
    checkScope(record.environment, record.definition, 'read');
    addImpliedGroups(state);
    if (state.runsRules) runQueryRules(record);
    const { limit, offset } = record;
    const window = { ...(limit === null ? {} : { limit }), offset };
    state.groups = toGroups(state, selectRows(record, record.query.toEncoded(), window))
      .filter((group) => state.having.every((having) => fitsHaving(group, having)))
      .toSorted((a, b) => compareGroups(state, a, b));
  }

  _query(...args: readonly unknown[]): void {
    this.query(...args);
  }

  next(): boolean {
    const state = stateOf(this);
    state.position += 1;
    const group = state.groups[state.position];
    moveTo(state.record, group === undefined ? null : { ...group.rows[0], ...group.keys });
    return group !== undefined;
  }

  _next(): boolean {
    return this.next();
  }

  hasNext(): boolean {
    const { groups, position } = stateOf(this);
    return position + 1 < groups.length;
  }

  /** Number of groups. */
  getRowCount(): number {
    return stateOf(this).groups.length;
  }

  getTableName(): string {
    return stateOf(this).record.table;
  }

  /** Text of a requested aggregate of the current group, null when it was not requested. */
  getAggregate(aggregate: unknown, field?: unknown): string | null {
    const { groups, position, requested } = stateOf(this);
    const name = toText(aggregate).toUpperCase();
    const group = groups[position];
    const isRequested = requested.some((one) => one.aggregate === name && one.field === toText(field));
    return group === undefined || !isRequested ? null : toAggregateText(name, toText(field), group.rows);
  }

  /** Query for the rows of the current group. Throws `not emulated` for a group of a trend. */
  getAggregateEncodedQuery(): string {
    const { record, groups, position, groupBy, trend } = stateOf(this);
    if (trend !== null) throw new NotEmulatedError('GlideAggregate.getAggregateEncodedQuery with a trend');
    const keys = groups[position]?.keys ?? {};
    const conditions = [...groupBy].map((field) => toCondition([field, keys[field]]));
    return [record.query.toEncoded(), ...conditions]
      .filter((text) => text !== '')
      .join('^')
      .replaceAll(VALUE_CARET, '^');
  }

  /** Group-by fields and the period of a trend only (11.6). */
  getValue(field: unknown): string | null {
    const { record, groupBy, groups, position } = stateOf(this);
    if (toText(field) === TREND_FIELD) return groups[position]?.keys[TREND_FIELD] ?? null;
    return groupBy.has(toText(field)) ? (elementOf(record, toText(field))?.getValue() ?? null) : null;
  }
}

/** True when the session may read the field; else the query finds nothing from here on. */
function isReadable(aggregate: GlideAggregate, field: unknown): boolean {
  const { query } = stateOf(aggregate).record;
  const [condition] = query.readable([field]);
  if (condition !== field) query.addEncoded(toText(condition));
  return condition === field;
}

function explain(aggregate: GlideAggregate, call: string): void {
  const { environment, table } = stateOf(aggregate).record;
  environment.instance.log('debug', environment.scope, `${call} on ${table}: without effect here`);
}

function addImpliedGroups(state: AggregateState): void {
  if (!state.isGrouped) return;
  const hasOwnGroups = state.groupBy.size > 0;
  for (const { aggregate, field } of state.requested) {
    if (field !== '' && (aggregate === 'COUNT' || !hasOwnGroups)) state.groupBy.add(field);
  }
}

/** Without group fields and trend one group, also when nothing matches (C). */
function toGroups(state: AggregateState, rows: readonly Readonly<Values>[]): Group[] {
  const { trend, isYearIncluded: yearIncluded } = state;
  const { instance, transaction } = state.record.environment;
  const fields = [...state.groupBy];
  if (fields.length === 0 && trend === null) return [{ keys: {}, rows, rank: 0 }];
  const valueAt = (row: Readonly<Values>, field: string): string =>
    instance.database.valueAt(state.record.table, row, field);
  const zone = transaction.session.timeZone;
  const groups = new Map<string, { keys: Values; rows: Readonly<Values>[]; rank: number }>();
  for (const row of rows) {
    const keys: Values = Object.fromEntries(fields.map((field) => [field, valueAt(row, field)]));
    const period = trend === null ? null : toTrendPeriod(trend, valueAt(row, trend.field), { zone, yearIncluded });
    if (period !== null) keys[TREND_FIELD] = period.label;
    const key = JSON.stringify(Object.values(keys));
    const group = groups.get(key) ?? { keys, rows: [], rank: period?.rank ?? 0 };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function fitsHaving(group: Group, having: Having): boolean {
  const value = Number(toAggregateText(having.aggregate, having.field, group.rows));
  switch (having.operator) {
    case '>':
      return value > having.value;
    case '>=':
      return value >= having.value;
    case '<':
      return value < having.value;
    case '<=':
      return value <= having.value;
    case '!=':
      return value !== having.value;
    default:
      return value === having.value;
  }
}

function compareGroups(state: AggregateState, a: Group, b: Group): number {
  for (const order of state.orders) {
    const [left, right] =
      order.aggregate === ''
        ? [a.keys[order.field] ?? '', b.keys[order.field] ?? '']
        : [a, b].map((group) => toAggregateText(order.aggregate, order.field, group.rows));
    const difference = compareText(left ?? '', right ?? '');
    if (difference !== 0) return difference * order.direction;
  }
  if (a.keys[TREND_FIELD] !== b.keys[TREND_FIELD]) return a.rank - b.rank;
  for (const field of state.groupBy) {
    const difference = compareText(a.keys[field] ?? '', b.keys[field] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareText(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)];
  const isNumeric = a !== '' && b !== '' && Number.isFinite(left) && Number.isFinite(right);
  if (isNumeric) return left - right;
  return a < b ? -1 : Number(a > b);
}
