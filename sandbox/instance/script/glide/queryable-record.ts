import { VALUE_CARET } from '../../value-caret.ts';
import { parseDbFunction } from './db-function.ts';
import { type GlideQueryCondition, NO_ROW_QUERY } from './query-builder.ts';
import {
  addReadableQuery,
  functionCondition,
  getRecord,
  hasNextRow,
  joinCondition,
  moveToNext,
  referenceTo,
  runQuery,
} from './record-query.ts';
import { stateOf } from './record-registry.ts';
import { createRecordState, type RecordState } from './record-state.ts';
import { toText } from './values.ts';

/** The query side of `GlideRecord` (servicenow-instance.md 11.1). */
export class QueryableRecord {
  addQuery(...args: readonly unknown[]): GlideQueryCondition {
    const state = stateOf(this);
    if (!state.functions.has(toText(args[0]))) return state.query.add(args);
    return state.query.addDeferred(() => functionCondition(state, args));
  }

  /** Takes the text of a `GlideDBFunctionBuilder`; `getValue` and `addQuery` know it afterwards (ServiceNowDocs). */
  addFunction(text: unknown): void {
    const { functions, environment } = stateOf(this);
    functions.set(toText(text), parseDbFunction(toText(text), environment.instance.clock.now));
  }

  addSystemQuery(...args: readonly unknown[]): GlideQueryCondition {
    return this.addQuery(...args);
  }

  /** A field the session may not read finds nothing (11.1, "user variants enforce the ACL of the fields"). */
  addUserQuery(...args: readonly unknown[]): GlideQueryCondition {
    const { query } = stateOf(this);
    return query.add(query.readable(args));
  }

  addEncodedQuery(text: unknown, enforceFieldAcls?: unknown): void {
    if (enforceFieldAcls === true) this.addUserEncodedQuery(text);
    else stateOf(this).query.addEncoded(toText(text));
  }

  addSystemEncodedQuery(text: unknown): void {
    stateOf(this).query.addEncoded(toText(text));
  }

  addUserEncodedQuery(text: unknown): void {
    addReadableQuery(stateOf(this), toText(text));
  }

  addActiveQuery(): GlideQueryCondition {
    return this.addQuery('active', 'true');
  }

  addInactiveQuery(): GlideQueryCondition {
    return this.addQuery('active', 'false');
  }

  addNullQuery(field: unknown): GlideQueryCondition {
    return this.addQuery(field, 'ISEMPTY', '');
  }

  addNotNullQuery(field: unknown): GlideQueryCondition {
    return this.addQuery(field, 'ISNOTEMPTY', '');
  }

  /** Conditions added to the result apply to the other table (11.1). */
  addJoinQuery(table: unknown, primaryField?: unknown, joinField?: unknown): GlideQueryCondition {
    const state = stateOf(this);
    const other = createRecordState(state.environment, toText(table), { secure: state.secure });
    const otherField = toText(joinField) || referenceTo(state, other);
    state.query.addDeferred(() => joinCondition(toText(primaryField) || 'sys_id', other, otherField));
    return other.query.add([otherField, 'ISNOTEMPTY', '']);
  }

  /** A `^` in a value breaks this text, as on an instance: there is no escape (10.1). */
  getEncodedQuery(): string {
    return stateOf(this).query.toEncoded().replaceAll(VALUE_CARET, '^');
  }

  isValidEncodedQuery(text: unknown): boolean {
    const { environment, table } = stateOf(this);
    const query = toText(text);
    return query !== '' && environment.instance.database.inspect(table, query).invalid.length === 0;
  }

  /** Deprecated on the platform: applies the query as well, or one that finds nothing (ServiceNowDocs). */
  isEncodedQueryValid(text: unknown): boolean {
    const isValid = this.isValidEncodedQuery(text);
    stateOf(this).query.addEncoded(isValid ? toText(text) : NO_ROW_QUERY);
    return isValid;
  }

  orderBy(field: unknown): void {
    stateOf(this).query.order('ORDERBY', toText(field));
  }

  orderByDesc(field: unknown): void {
    stateOf(this).query.order('ORDERBYDESC', toText(field));
  }

  addSystemOrderBy(field: unknown): void {
    this.orderBy(field);
  }

  addSystemOrderByDesc(field: unknown): void {
    this.orderByDesc(field);
  }

  addUserOrderBy(field: unknown): void {
    stateOf(this).query.orderReadable('ORDERBY', toText(field));
  }

  addUserOrderByDesc(field: unknown): void {
    stateOf(this).query.orderReadable('ORDERBYDESC', toText(field));
  }

  /** Chooses a read replica: a hint, there is one database here. */
  setCategory(category: unknown): void {
    explainHint(stateOf(this), `setCategory(${toText(category)})`);
  }

  /** Saves the platform a count: a hint, rows are always counted here. */
  setNoCount(): void {
    explainHint(stateOf(this), 'setNoCount()');
  }

  /** The platform's row count goes wrong for long lists of sys_ids without this: a hint, the count is right here. */
  disableSysIdInOptimization(): void {
    explainHint(stateOf(this), 'disableSysIdInOptimization()');
  }

  /** Security data filters and their kin: none is set up in this instance (ServiceNowDocs, security-data-filters). */
  enableSecurityFeature(feature: unknown): void {
    explainHint(stateOf(this), `enableSecurityFeature(${toText(feature)})`);
  }

  disableSecurityFeature(feature: unknown): void {
    explainHint(stateOf(this), `disableSecurityFeature(${toText(feature)})`);
  }

  setLimit(limit: unknown): void {
    Object.assign(stateOf(this), { limit: Number(limit), offset: 0 });
  }

  /** Rows `first` to `last` - 1, counted from 0; the later call of this and `setLimit` holds (11.1). */
  chooseWindow(first: unknown, last: unknown): void {
    Object.assign(stateOf(this), { offset: Number(first), limit: Math.max(0, Number(last) - Number(first)) });
  }

  query(...args: readonly unknown[]): void {
    if (args.length > 0) this.addQuery(...args);
    runQuery(stateOf(this));
  }

  _query(...args: readonly unknown[]): void {
    this.query(...args);
  }

  next(): boolean {
    return moveToNext(stateOf(this));
  }

  _next(): boolean {
    return this.next();
  }

  hasNext(): boolean {
    return hasNextRow(stateOf(this));
  }

  getRowCount(): number {
    return stateOf(this).rows?.length ?? 0;
  }

  get(...args: readonly unknown[]): boolean {
    return getRecord(stateOf(this), args);
  }
}

function explainHint(state: RecordState, call: string): void {
  const { instance, scope } = state.environment;
  instance.log('debug', scope, `${call} on ${state.table}: without effect here`);
}
