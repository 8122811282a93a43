import type { Column, RecordContext, Table, Values } from '../../types.ts';
import type { Environment } from '../environment.ts';
import type { DbFunction } from './db-function.ts';
import { QueryBuilder } from './query-builder.ts';
import { hasState, stateOf } from './record-registry.ts';
import { JOURNAL_TYPES, toStored } from './values.ts';

/** The inside of one GlideRecord; the scripts' object is a proxy in front of it. */
export interface RecordState {
  readonly environment: Environment;
  readonly table: string;
  /** Undefined for an unknown table: the record is not valid and finds nothing. */
  readonly definition: Table | undefined;
  readonly columns: ReadonlyMap<string, Column>;
  readonly query: QueryBuilder;
  /** GlideRecordSecure: read and write rights of the session hold. */
  readonly secure: boolean;
  /** Set for `current` of a business rule until the script moves the record elsewhere. */
  context: RecordContext | null;
  rows: readonly Readonly<Values>[] | null;
  position: number;
  /** Stored row of the current position. */
  row: Readonly<Values> | null;
  /** Values assigned since the row was loaded. */
  readonly changes: Map<string, string>;
  /** Columns emptied with the word NULL: only those does `updateMultiple` clear. */
  readonly cleared: Set<string>;
  readonly errors: Map<string, string>;
  /** Functions a script added, by their text. */
  readonly functions: Map<string, DbFunction>;
  readonly references: Map<string, { readonly sysId: string; readonly state: RecordState }>;
  isNew: boolean;
  newSysId: string;
  limit: number | null;
  offset: number;
  workflow: boolean;
  autoSysFields: boolean;
  aborted: boolean;
  lastError: string;
}

/** A record that stands nowhere, or on `row`. */
export function createRecordState(
  environment: Environment,
  table: string,
  options: { readonly secure?: boolean; readonly row?: Readonly<Values> | null; readonly context?: RecordContext } = {},
): RecordState {
  const { schema, access } = environment.instance;
  const definition = schema.table(table);
  const mayRead = (field: string): boolean => access.canField(environment.transaction, 'read', table, field, null);
  return {
    environment,
    table,
    definition,
    columns: definition === undefined ? new Map() : schema.columns(table),
    query: new QueryBuilder(mayRead),
    secure: options.secure ?? false,
    context: options.context ?? null,
    rows: null,
    position: -1,
    row: options.row ?? null,
    changes: new Map(),
    cleared: new Set(),
    errors: new Map(),
    functions: new Map(),
    references: new Map(),
    isNew: false,
    newSysId: '',
    limit: null,
    offset: 0,
    workflow: true,
    autoSysFields: true,
    aborted: false,
    lastError: '',
  };
}

/** Puts the record on a row, or on none, and forgets what was assigned. */
export function moveTo(state: RecordState, row: Readonly<Values> | null): void {
  state.context = null;
  state.row = row;
  state.changes.clear();
  state.cleared.clear();
  state.errors.clear();
  state.references.clear();
  state.isNew = false;
  state.newSysId = '';
  state.aborted = false;
}

/** Values as the script sees them: stored row with the assignments on top. */
export function valuesOf(state: RecordState): Readonly<Values> {
  const base = state.context?.values ?? state.row ?? {};
  return state.changes.size === 0 ? base : { ...base, ...Object.fromEntries(state.changes) };
}

/** Stored text of a column, `''` when empty. A field the session may not read is empty in a secure record. */
export function readText(state: RecordState, column: Column): string {
  const assigned = state.changes.get(column.name);
  if (assigned !== undefined) return assigned;
  const base = state.context?.values ?? state.row;
  if (base === null) return column.name === 'sys_id' ? state.newSysId : '';
  return mayReadField(state, column.name) ? (base[column.name] ?? '') : '';
}

/** Assigns a column, a GlideRecord by its sys_id (C); text that does not fit the column's type empties it, as on the platform, with a line in the log. */
export function writeValue(state: RecordState, column: Column, value: unknown): void {
  const isRecord = typeof value === 'object' && value !== null && hasState(value);
  const stored = isRecord ? sysIdOf(stateOf(value)) : toStored(column, value);
  if (stored === null) {
    const { instance, transaction } = state.environment;
    instance.log('warn', transaction.name, `${state.table}.${column.name}: '${String(value)}' is no ${column.type}`);
  }
  const text = stored ?? '';
  if (value === 'NULL') state.cleared.add(column.name);
  else state.cleared.delete(column.name);
  if (state.context?.phase === 'before') state.context.values[column.name] = text;
  else state.changes.set(column.name, text);
}

/** sys_id of the current record, `''` when there is none. */
export function sysIdOf(state: RecordState): string {
  return state.context?.values['sys_id'] ?? state.row?.['sys_id'] ?? state.newSysId;
}

/** The record a reference column points at: on its row, or on none when the column is empty or the row is gone. */
export function referenceState(state: RecordState, column: Column): RecordState {
  const sysId = readText(state, column);
  const known = state.references.get(column.name);
  if (known !== undefined && known.sysId === sysId) return known.state;
  const { instance, transaction } = state.environment;
  const table = column.reference ?? '';
  const isReadable = sysId !== '' && instance.schema.table(table) !== undefined;
  if (isReadable) transaction.counters.queries += 1;
  const row = isReadable ? (instance.database.get(table, sysId) ?? null) : null;
  const target = createRecordState(state.environment, table, { secure: state.secure, row });
  state.references.set(column.name, { sysId, state: target });
  return target;
}

/** Value before the current operation (rules) or as loaded; null when there was no record. */
export function storedText(state: RecordState, column: Column): string | null {
  const base = state.context === null ? state.row : state.context.stored;
  return base === null ? null : (base[column.name] ?? '');
}

export function isJournal(column: Column): boolean {
  return JOURNAL_TYPES.has(column.type);
}

function mayReadField(state: RecordState, field: string): boolean {
  if (!state.secure) return true;
  const { instance, transaction } = state.environment;
  return instance.access.canField(transaction, 'read', state.table, field, state.row);
}
