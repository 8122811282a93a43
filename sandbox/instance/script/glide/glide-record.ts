import type { Values } from '../../types.ts';
import { isOwnScope } from '../scope-rules.ts';
import { elementOf, type GlideElement } from './glide-element.ts';
import { describeTable, type GlideElementDescriptor } from './glide-element-descriptor.ts';
import { QueryableRecord } from './queryable-record.ts';
import { hasState, setState, stateOf } from './record-registry.ts';
import { moveTo, type RecordState, readText, sysIdOf, valuesOf, writeValue } from './record-state.ts';
import { variablesOf } from './record-variables.ts';
import {
  deleteMultiple,
  deleteRecord,
  insertRecord,
  updateMultiple,
  updateRecord,
  writeReferences,
} from './record-write.ts';
import { toGlideValue, toText } from './values.ts';

const handler: ProxyHandler<GlideRecord> = {
  get(target, name) {
    if (typeof name === 'symbol' || name in target) {
      const member: unknown = target[name as keyof GlideRecord];
      return member;
    }
    const state = stateOf(target);
    return elementOf(state, name) ?? (name === 'variables' ? variablesOf(state) : undefined);
  },
  set(target, name, value) {
    if (typeof name === 'string') assign(stateOf(target), name, value);
    return true;
  },
  has: (target, name) => name in target || (typeof name === 'string' && stateOf(target).columns.has(name)),
};

function assign(state: RecordState, name: string, value: unknown): void {
  const column = state.columns.get(name);
  const { instance, transaction } = state.environment;
  if (column !== undefined) writeValue(state, column, value);
  else instance.log('warn', transaction.name, `${state.table} has no field ${name}: value ignored`);
}

/** True when the value is a GlideRecord as scripts hold it. */
export function isGlideRecord(value: unknown): value is GlideRecord {
  return typeof value === 'object' && value !== null && value instanceof GlideRecord && hasState(value);
}

/** Table and sys_id of a GlideRecord, for events, attachments and flow inputs. */
export function identify(record: GlideRecord): { readonly table: string; readonly sysId: string } {
  const state = stateOf(record);
  return { table: valuesOf(state)['sys_class_name'] || state.table, sysId: sysIdOf(state) };
}

/** `GlideRecord` of a scoped app (servicenow-instance.md 11.1 to 11.3); fields are reached through a proxy. */
export class GlideRecord extends QueryableRecord {
  getValue(field: unknown): string | null {
    const state = stateOf(this);
    const name = toText(field);
    const column = state.columns.get(name);
    if (column !== undefined) return toGlideValue(column, readText(state, column));
    const compute = state.functions.get(name);
    if (compute !== undefined) return compute((path) => this.getValue(path));
    return name.includes('.') ? (elementOf(state, name)?.getValue() ?? null) : null;
  }

  /** An unknown field is ignored with a line in the log (11.2). */
  setValue(field: unknown, value: unknown): void {
    assign(stateOf(this), toText(field), value);
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

  /** Descriptor of the table, null for an unknown one. */
  getED(): GlideElementDescriptor | null {
    const { definition } = stateOf(this);
    return definition === undefined ? null : describeTable(definition);
  }

  /** Database views are not emulated: no table is one. */
  isView(): boolean {
    return false;
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
    state.newSysId = state.environment.instance.createSysId();
    const { instance, transaction } = state.environment;
    const defaults: Values = state.definition === undefined ? {} : instance.records.defaults(transaction, state.table);
    for (const [name, text] of Object.entries(defaults)) state.changes.set(name, text);
  }

  setNewGuid(): string {
    const state = stateOf(this);
    state.newSysId = state.environment.instance.createSysId();
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
    updateMultiple(stateOf(this));
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
  setState(target, state);
  setState(record, state);
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
