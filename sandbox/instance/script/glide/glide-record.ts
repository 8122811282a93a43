import type { Values } from '../../types.ts';
import { isOwnScope } from '../scope-rules.ts';
import { elementOf, type GlideElement } from './glide-element.ts';
import { type GlideQueryCondition, NO_ROW_QUERY } from './query-builder.ts';
import { getRecord, hasNextRow, joinCondition, moveToNext, referenceTo, runQuery } from './record-query.ts';
import {
  createRecordState,
  moveTo,
  type RecordState,
  readText,
  sysIdOf,
  valuesOf,
  writeValue,
} from './record-state.ts';
import {
  createSysId,
  deleteMultiple,
  deleteRecord,
  insertRecord,
  updateMultiple,
  updateRecord,
  writeReferences,
} from './record-write.ts';
import { toGlideValue, toText } from './values.ts';

const states = new WeakMap<object, RecordState>();

const handler: ProxyHandler<GlideRecord> = {
  get(target, name) {
    if (typeof name === 'symbol' || name in target) {
      const member: unknown = target[name as keyof GlideRecord];
      return member;
    }
    return elementOf(stateOf(target), name);
  },
  set(target, name, value) {
    if (typeof name === 'string') assign(stateOf(target), name, value);
    return true;
  },
  has: (target, name) => name in target || (typeof name === 'string' && stateOf(target).columns.has(name)),
};

function stateOf(record: object): RecordState {
  const state = states.get(record);
  if (state === undefined) throw new TypeError('not a GlideRecord');
  return state;
}

function assign(state: RecordState, name: string, value: unknown): void {
  const column = state.columns.get(name);
  const { instance, transaction } = state.environment;
  if (column !== undefined) writeValue(state, column, value);
  else instance.log('warn', transaction.name, `${state.table} has no field ${name}: value ignored`);
}

/** True when the value is a GlideRecord as scripts hold it. */
export function isGlideRecord(value: unknown): value is GlideRecord {
  return typeof value === 'object' && value !== null && states.has(value);
}

/** Table and sys_id of a GlideRecord, for events, attachments and flow inputs. */
export function identify(record: GlideRecord): { readonly table: string; readonly sysId: string } {
  const state = stateOf(record);
  return { table: valuesOf(state)['sys_class_name'] || state.table, sysId: sysIdOf(state) };
}

/** `GlideRecord` of a scoped app (servicenow-instance.md 11.1 to 11.3); fields are reached through a proxy. */
export class GlideRecord {
  addQuery(...args: readonly unknown[]): GlideQueryCondition {
    return stateOf(this).query.add(args);
  }

  addSystemQuery(...args: readonly unknown[]): GlideQueryCondition {
    return this.addQuery(...args);
  }

  /** A field the session may not read finds nothing (11.1, "user variants enforce the ACL of the fields"). */
  addUserQuery(...args: readonly unknown[]): GlideQueryCondition {
    const { environment, table, query } = stateOf(this);
    const mayRead = environment.instance.access.canField(environment.transaction, 'read', table, toText(args[0]), null);
    return query.add(mayRead ? args : [NO_ROW_QUERY]);
  }

  addEncodedQuery(text: unknown, enforceFieldAcls?: unknown): void {
    if (enforceFieldAcls === true) this.addUserEncodedQuery(text);
    else stateOf(this).query.addEncoded(toText(text));
  }

  addSystemEncodedQuery(text: unknown): void {
    stateOf(this).query.addEncoded(toText(text));
  }

  addUserEncodedQuery(text: unknown): void {
    const { environment, table, query } = stateOf(this);
    const { access, database } = environment.instance;
    const { fields } = database.inspect(table, toText(text));
    const mayRead = fields.every((field) => access.canField(environment.transaction, 'read', table, field, null));
    query.addEncoded(mayRead ? toText(text) : NO_ROW_QUERY);
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

  getEncodedQuery(): string {
    return stateOf(this).query.toEncoded();
  }

  isValidEncodedQuery(text: unknown): boolean {
    const { environment, table } = stateOf(this);
    const query = toText(text);
    return query !== '' && environment.instance.database.inspect(table, query).invalid.length === 0;
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

  _get(...args: readonly unknown[]): boolean {
    return this.get(...args);
  }

  getValue(field: unknown): string | null {
    const state = stateOf(this);
    const name = toText(field);
    const column = state.columns.get(name);
    if (column !== undefined) return toGlideValue(column, readText(state, column));
    return name.includes('.') ? (elementOf(state, name)?.getValue() ?? null) : null;
  }

  /** An unknown field is ignored with a line in the log (11.2). */
  setValue(field: unknown, value: unknown): void {
    assign(stateOf(this), toText(field), value);
  }

  addValue(field: unknown, amount: unknown): void {
    this.setValue(field, Number(this.getValue(field) ?? 0) + Number(amount));
  }

  getElement(path: unknown): GlideElement | null {
    return elementOf(stateOf(this), toText(path)) ?? null;
  }

  getElements(): GlideElement[] {
    const state = stateOf(this);
    return [...state.columns.keys()].flatMap((name) => elementOf(state, name) ?? []);
  }

  /** Display value of the record, or of one of its fields. */
  getDisplayValue(field?: unknown): string | null {
    const state = stateOf(this);
    if (field !== undefined) return elementOf(state, toText(field))?.getDisplayValue() ?? null;
    return state.definition === undefined
      ? ''
      : state.environment.instance.records.displayOf(state.table, valuesOf(state));
  }

  getUniqueValue(): string | null {
    return sysIdOf(stateOf(this)) || null;
  }

  getTableName(): string {
    return stateOf(this).table;
  }

  getRecordClassName(): string {
    const state = stateOf(this);
    return valuesOf(state)['sys_class_name'] || state.table;
  }

  getClassDisplayValue(): string {
    return stateOf(this).environment.instance.schema.table(this.getRecordClassName())?.label ?? '';
  }

  getLabel(): string {
    return stateOf(this).definition?.label ?? '';
  }

  getTableScope(): string {
    return stateOf(this).definition?.scope ?? '';
  }

  /** Name of the display column. */
  getDisplayName(): string {
    const state = stateOf(this);
    return state.environment.instance.schema.displayColumn(state.table);
  }

  /** Relative link (C). */
  getLink(): string {
    const state = stateOf(this);
    return `${state.table}.do?sys_id=${sysIdOf(state)}`;
  }

  /** Attributes of a field's dictionary entry, `name=value` joined by commas. */
  getAttribute(field: unknown): string {
    const attributes = stateOf(this).columns.get(toText(field))?.attributes ?? {};
    return Object.entries(attributes)
      .map(([name, value]) => `${name}=${value}`)
      .join(',');
  }

  isValid(): boolean {
    return stateOf(this).definition !== undefined;
  }

  isValidField(field: unknown): boolean {
    return stateOf(this).columns.has(toText(field));
  }

  isValidRecord(): boolean {
    const state = stateOf(this);
    return state.row !== null || state.context !== null;
  }

  isNewRecord(): boolean {
    const { context, isNew } = stateOf(this);
    return context === null ? isNew : context.operation === 'insert' && context.phase === 'before';
  }

  /** A blank record; defaults apply at insert (11.3). */
  initialize(): void {
    const state = stateOf(this);
    moveTo(state, null);
    state.isNew = true;
  }

  /** A blank record with its defaults and its sys_id (11.3). */
  newRecord(): void {
    const state = stateOf(this);
    moveTo(state, null);
    state.isNew = true;
    state.newSysId = createSysId();
    const { instance, transaction } = state.environment;
    const defaults: Values = state.definition === undefined ? {} : instance.records.defaults(transaction, state.table);
    for (const [name, text] of Object.entries(defaults)) state.changes.set(name, text);
  }

  setNewGuid(): string {
    const state = stateOf(this);
    state.newSysId = createSysId();
    return state.newSysId;
  }

  setNewGuidValue(sysId: unknown): void {
    stateOf(this).newSysId = toText(sysId);
  }

  insert(): string | null {
    return insertRecord(stateOf(this));
  }

  insertWithReferences(): string | null {
    writeReferences(stateOf(this));
    return insertRecord(stateOf(this));
  }

  update(): string | null {
    return updateRecord(stateOf(this));
  }

  updateWithReferences(): string | null {
    writeReferences(stateOf(this));
    return updateRecord(stateOf(this));
  }

  updateMultiple(): void {
    updateMultiple(stateOf(this), false);
  }

  updateMultipleAllowNull(allowNull: unknown): void {
    updateMultiple(stateOf(this), allowNull === true);
  }

  deleteRecord(): boolean {
    return deleteRecord(stateOf(this));
  }

  deleteMultiple(): void {
    deleteMultiple(stateOf(this));
  }

  getLastErrorMessage(): string {
    return stateOf(this).lastError;
  }

  /** Heeded from the record's own scope only; in a rule it aborts the operation, else the next write (11.3, 12.3). */
  setAbortAction(abort: unknown): void {
    const state = stateOf(this);
    if (!mayControl(state, 'setAbortAction')) return;
    if (state.context === null) state.aborted = abort === true;
    else state.context.abort(abort === true);
  }

  isActionAborted(): boolean {
    const { context, aborted } = stateOf(this);
    return context === null ? aborted : context.isAborted();
  }

  setWorkflow(workflow: unknown): void {
    const state = stateOf(this);
    if (mayControl(state, 'setWorkflow')) state.workflow = workflow === true;
  }

  isWorkflow(): boolean {
    return stateOf(this).workflow;
  }

  autoSysFields(enabled: unknown): void {
    stateOf(this).autoSysFields = enabled === true;
  }

  operation(): string {
    return stateOf(this).context?.operation ?? '';
  }

  canRead(): boolean {
    return mayUse(stateOf(this), 'read');
  }

  canWrite(): boolean {
    return mayUse(stateOf(this), 'write');
  }

  canCreate(): boolean {
    return mayUse(stateOf(this), 'create');
  }

  canDelete(): boolean {
    return mayUse(stateOf(this), 'delete');
  }
}

/** `GlideRecordSecure`: the same surface with the session's rights (11.5). */
export class GlideRecordSecure extends GlideRecord {}

/** The scripts' object for a record state: a proxy, so that fields are members. */
export function createGlideRecord(state: RecordState): GlideRecord {
  const target = state.secure ? new GlideRecordSecure() : new GlideRecord();
  const record = new Proxy<GlideRecord>(target, handler);
  states.set(target, state);
  states.set(record, state);
  return record;
}

function mayUse(state: RecordState, operation: 'read' | 'write' | 'create' | 'delete'): boolean {
  const { instance, transaction } = state.environment;
  return instance.access.can(transaction, operation, state.table, operation === 'create' ? null : valuesOf(state));
}

function mayControl(state: RecordState, method: string): boolean {
  const { environment, definition } = state;
  if (definition === undefined || isOwnScope(environment, definition)) return definition !== undefined;
  const { instance, transaction, scope } = environment;
  instance.log('warn', transaction.name, `${method} on ${state.table} ignored: not a table of scope ${scope}`);
  return false;
}
