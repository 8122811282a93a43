/** Row results of an import set, read from the staging table. */

import { GlideAggregate, GlideRecord } from '@servicenow/glide';
import {
  IMPORT_BATCH_LIMIT,
  IMPORT_OUTCOMES,
  type ImportOutcome,
  type ImportReply,
  type ImportRowResult,
  STAGING_TABLES,
} from '../contract/protocol.ts';
import { TABLES } from '../contract/states.ts';
import { readField } from './field-value.ts';

/** A multi import set chains few sets; more rows than this come from no call of the companion. */
const MOST_ROWS = 4 * IMPORT_BATCH_LIMIT;

interface ImportSets {
  /** Staging table of the rows; the sets of one multi import set share it. */
  readonly table: string;
  readonly sysIds: readonly string[];
}

/**
 * The import sets an id names: an import set by sys_id or number, or a multi import set
 * (`insertMultiple` answers both ids, servicenow-instance.md 4 (D)). One query.
 */
function findImportSets(id: string): ImportSets {
  const record = new GlideRecord('sys_import_set');
  const condition = record.addQuery('sys_id', id);
  condition.addOrCondition('number', id);
  // The column that names the multi import set is not documented for scripts; asked only where it exists.
  if (record.isValidField('multi_import_set')) condition.addOrCondition('multi_import_set', id);
  record.setLimit(20);
  record.query();
  const sysIds: string[] = [];
  let table: string = TABLES.inbound;
  while (record.next()) {
    sysIds.push(record.getUniqueValue());
    table = Object.values(STAGING_TABLES).find((name) => name === readField(record, 'table_name')) ?? table;
  }
  return { table, sysIds };
}

/** Outcome of a row: our own column, else what the platform noted (`sys_import_state`). */
function toOutcome(record: GlideRecord): ImportOutcome {
  const own = IMPORT_OUTCOMES.find((outcome) => outcome === readField(record, 'outcome'));
  if (own !== undefined && readField(record, 'merge_result') === '') return own;
  const state = readField(record, 'sys_import_state');
  if (state === 'inserted' || state === 'updated') return state;
  return state === 'ignored' || state === 'skipped' ? 'ignored' : 'error';
}

function toResult(record: GlideRecord): ImportRowResult {
  const issues = readField(record, 'issue_fields');
  const outcome = toOutcome(record);
  const message = readField(record, 'message') || readField(record, 'sys_import_state_comment');
  return {
    onspringApp: Number(readField(record, 'onspring_app')),
    onspringRecord: Number(readField(record, 'onspring_record')),
    outcome,
    table: readField(record, 'target_table') || readField(record, 'sys_target_table'),
    sysId: readField(record, 'target_sys_id') || readField(record, 'sys_target_sys_id'),
    number: readField(record, 'target_number'),
    issueFields: issues === '' ? [] : issues.split(','),
    message:
      outcome === 'error' && message === '' ? 'The row was refused. See the transform log of the import set.' : message,
  };
}

function countRows(importSets: ImportSets, pending: boolean): number {
  const count = new GlideAggregate(importSets.table);
  count.addQuery('sys_import_set', 'IN', importSets.sysIds.join(','));
  if (pending) count.addQuery('sys_import_state', '=', 'pending');
  count.addAggregate('COUNT', '');
  count.query();
  return count.next() ? Number(count.getAggregate('COUNT', '')) : 0;
}

/** Progress and row results of an import; `null` when the id names none. Two queries while it runs, four when done. */
export function readImport(id: string): ImportReply | null {
  const importSets = findImportSets(id);
  if (importSets.sysIds.length === 0) return null;
  const total = countRows(importSets, false);
  const pending = total === 0 ? 0 : countRows(importSets, true);
  if (total === 0 || pending > 0) return { done: false, total, processed: total - pending, rows: [] };
  const record = new GlideRecord(importSets.table);
  record.addQuery('sys_import_set', 'IN', importSets.sysIds.join(','));
  record.orderBy('sys_import_row');
  record.setLimit(MOST_ROWS);
  record.query();
  const rows: ImportRowResult[] = [];
  while (record.next()) rows.push(toResult(record));
  return { done: true, total, processed: total, rows };
}
