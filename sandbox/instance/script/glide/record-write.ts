import type { Values, WriteOptions, WriteResult } from '../../types.ts';
import { checkScope } from '../scope-rules.ts';
import { selectRows } from './record-query.ts';
import { isJournal, type RecordState, sysIdOf } from './record-state.ts';

/** Inserts a copy of what the script sees; sys_id, or null when refused, with the reason in `lastError` (11.3). */
export function insertRecord(state: RecordState): string | null {
  if (state.definition === undefined) return refuse(state, `invalid table ${state.table}`);
  checkScope(state.environment, state.definition, 'create');
  if (state.aborted) return refuse(state, 'aborted by setAbortAction');
  const { instance, transaction } = state.environment;
  if (state.secure && !instance.access.can(transaction, 'create', state.table, null)) {
    return refuse(state, `no right to create ${state.table}`);
  }
  const values = { ...copyOfRow(state), ...writableChanges(state, 'create') };
  if (state.newSysId !== '') values['sys_id'] = state.newSysId;
  const result = instance.records.insert(transaction, state.table, values, optionsOf(state));
  return settle(state, result);
}

/** Writes what was assigned; inserts when there is no record (11.3). sys_id, or null when refused. */
export function updateRecord(state: RecordState): string | null {
  const sysId = sysIdOf(state);
  if (state.definition === undefined || sysId === '' || isUnsaved(state)) return insertRecord(state);
  checkScope(state.environment, state.definition, 'update');
  if (state.aborted) return refuse(state, 'aborted by setAbortAction');
  const { instance, transaction } = state.environment;
  if (state.secure && !instance.access.can(transaction, 'write', state.table, state.row)) {
    return refuse(state, `no right to write ${state.table}`);
  }
  const changes = writableChanges(state, 'write');
  return settle(state, instance.records.update(transaction, state.table, sysId, changes, optionsOf(state)));
}

/** False when there is nothing to delete or the delete was refused. */
export function deleteRecord(state: RecordState): boolean {
  const sysId = sysIdOf(state);
  if (state.definition === undefined || sysId === '') return false;
  checkScope(state.environment, state.definition, 'delete');
  const { instance, transaction } = state.environment;
  if (state.secure && !instance.access.can(transaction, 'delete', state.table, state.row)) return false;
  const result = instance.records.remove(transaction, state.table, sysId, optionsOf(state));
  if (!result.ok) refuse(state, result.message);
  return result.ok;
}

/** Every match, whatever the limit; only NULL clears, journal entries are not multiplied (11.3). */
export function updateMultiple(state: RecordState): void {
  if (state.definition === undefined) return;
  checkScope(state.environment, state.definition, 'update');
  const changes: Values = {};
  for (const [name, text] of state.changes) {
    const column = state.columns.get(name);
    const isKept = text !== '' || state.cleared.has(name);
    if (column !== undefined && isKept && !isJournal(column)) changes[name] = text;
  }
  const { instance, transaction } = state.environment;
  for (const row of selectRows(state, state.query.toEncoded())) {
    if (state.secure && !instance.access.can(transaction, 'write', state.table, row)) continue;
    instance.records.update(transaction, state.table, row['sys_id'] ?? '', { ...changes }, optionsOf(state));
  }
}

/** Every match, whatever the limit (11.3). */
export function deleteMultiple(state: RecordState): void {
  if (state.definition === undefined) return;
  checkScope(state.environment, state.definition, 'delete');
  const { instance, transaction } = state.environment;
  for (const row of selectRows(state, state.query.toEncoded())) {
    if (state.secure && !instance.access.can(transaction, 'delete', state.table, row)) continue;
    instance.records.remove(transaction, state.table, row['sys_id'] ?? '', optionsOf(state));
  }
}

/** Writes the records reached by dot-walking that were assigned to, and puts new ones into their references. */
export function writeReferences(state: RecordState): void {
  for (const [name, { state: target }] of state.references) {
    if (target.changes.size === 0) continue;
    const sysId = updateRecord(target);
    if (sysId !== null) state.changes.set(name, sysId);
  }
}

function isUnsaved(state: RecordState): boolean {
  return state.context === null && state.row === null;
}

function copyOfRow(state: RecordState): Values {
  const copy: Values = {};
  for (const [name, text] of Object.entries(state.row ?? {})) {
    if (!name.startsWith('sys_') && state.columns.has(name)) copy[name] = text;
  }
  return copy;
}

/** Assigned values; a secure record silently drops fields the session may not write (11.5). */
function writableChanges(state: RecordState, operation: 'create' | 'write'): Values {
  const { environment, table, context } = state;
  const entries = context?.phase === 'before' ? Object.entries(context.values) : [...state.changes];
  const stored = context?.phase === 'before' ? context.stored : null;
  const { instance, transaction } = environment;
  const changes: Values = {};
  for (const [name, text] of entries) {
    if (stored !== null && (stored[name] ?? '') === text) continue;
    const mayWrite = !state.secure || instance.access.canField(transaction, operation, table, name, state.row);
    if (mayWrite) changes[name] = text;
  }
  return changes;
}

function optionsOf(state: RecordState): WriteOptions {
  return { workflow: state.workflow, autoSysFields: state.autoSysFields };
}

function refuse(state: RecordState, message: string): null {
  state.lastError = message;
  return null;
}

/** Takes over the stored row after a write. */
function settle(state: RecordState, result: WriteResult): string | null {
  if (!result.ok) return refuse(state, result.message);
  const row = state.environment.instance.database.get(state.table, result.sysId) ?? null;
  state.lastError = '';
  state.changes.clear();
  state.cleared.clear();
  state.isNew = false;
  state.newSysId = '';
  if (state.context === null) state.row = row;
  else if (row !== null && state.context.phase !== 'before') Object.assign(state.context.values, row);
  return result.sysId;
}
