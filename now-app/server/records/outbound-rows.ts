/** Rows that wait to be told to Onspring: one for each record, holding the newest version. */

import { GlideRecord } from '@servicenow/glide';
import { OUTBOUND_STATE, TABLES } from '../contract/states.ts';
import type { ChangesQuestion } from '../domain/request.ts';
import { toFieldTime, toSecondsUntil } from './clock.ts';
import { readField, readInteger, writeFields } from './field-value.ts';

export interface OutboundRow {
  readonly sysId: string;
  readonly version: number;
  readonly state: string;
  readonly recordMap: string;
  readonly targetTable: string;
  readonly targetSysId: string;
  readonly number: string;
  readonly onspringApp: string;
  readonly onspringRecord: string;
  readonly attempts: number;
  /** Whether a delivery of it failed before, also before somebody asked for a retry. */
  readonly hasFailed: boolean;
  readonly correlation: string;
}

export function toOutboundRow(record: GlideRecord): OutboundRow {
  return {
    sysId: record.getUniqueValue(),
    version: readInteger(record, 'version') ?? 1,
    state: readField(record, 'state'),
    recordMap: readField(record, 'record_map'),
    targetTable: readField(record, 'target_table'),
    targetSysId: readField(record, 'target_sys_id'),
    number: readField(record, 'number'),
    onspringApp: readField(record, 'onspring_app'),
    onspringRecord: readField(record, 'onspring_record'),
    attempts: readInteger(record, 'attempts') ?? 0,
    hasFailed: readField(record, 'last_code') !== '',
    correlation: readField(record, 'correlation'),
  };
}

export interface NewChange {
  readonly recordMap: string;
  readonly targetTable: string;
  readonly targetSysId: string;
  readonly number: string;
  readonly onspringApp: string;
  readonly onspringRecord: string;
  readonly changedFields: readonly string[];
  readonly correlation: string;
  readonly settleSeconds: number;
}

/** Makes the row of a record. The unique index on the record keeps it single. */
export function insertOutboundRow(change: NewChange): void {
  const record = new GlideRecord(TABLES.outbound);
  record.initialize();
  writeFields(record, {
    record_map: change.recordMap,
    target_table: change.targetTable,
    target_sys_id: change.targetSysId,
    number: change.number,
    onspring_app: change.onspringApp,
    onspring_record: change.onspringRecord,
    version: 1,
    changed_fields: change.changedFields.join(',').slice(0, 1000),
    state: OUTBOUND_STATE.pending,
    due: toFieldTime(change.settleSeconds),
    attempts: 0,
    correlation: change.correlation,
  });
  record.insert();
}

/** Row of a record as a GlideRecord placed on it, or `null`. One query. */
export function findOutboundRow(targetTable: string, targetSysId: string): GlideRecord | null {
  const record = new GlideRecord(TABLES.outbound);
  record.addQuery('target_sys_id', targetSysId);
  record.addQuery('target_table', targetTable);
  record.setLimit(1);
  record.query();
  return record.next() ? record : null;
}

/** State of the waiting rows of some records by sys_id. One query. */
export function readOutboundStates(targetTable: string, sysIds: readonly string[]): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  if (sysIds.length === 0) return states;
  const record = new GlideRecord(TABLES.outbound);
  record.addQuery('target_sys_id', 'IN', sysIds.join(','));
  record.addQuery('target_table', targetTable);
  record.query();
  while (record.next()) states.set(readField(record, 'target_sys_id'), readField(record, 'state'));
  return states;
}

/** Whether a row waits to be told, as opposed to one that gave up. */
export function isPending(record: GlideRecord): boolean {
  return readField(record, 'state') === OUTBOUND_STATE.pending;
}

/** Raises the version of a waiting row: an acknowledgement of what was read before leaves it in place. */
export function raiseOutboundRow(record: GlideRecord): void {
  record.setValue('version', String((readInteger(record, 'version') ?? 1) + 1));
  record.update();
}

/** Gives a row that gave up another chance with the new state. */
export function reviveOutboundRow(record: GlideRecord, changedFields: readonly string[], settleSeconds: number): void {
  writeFields(record, {
    version: (readInteger(record, 'version') ?? 1) + 1,
    changed_fields: changedFields.join(',').slice(0, 1000),
    state: OUTBOUND_STATE.pending,
    attempts: 0,
    due: toFieldTime(settleSeconds),
  });
  record.update();
}

/** Whether another row is still settling: its doorbell has rung, and the companion will look again when it is due. */
export function isBurstRunning(): boolean {
  const record = new GlideRecord(TABLES.outbound);
  record.addQuery('state', OUTBOUND_STATE.pending);
  record.addQuery('due', '>', toFieldTime());
  record.addQuery('attempts', 0);
  record.setLimit(1);
  record.query();
  return record.hasNext();
}

/**
 * Rows of the maps that are due now, or the named ones of them, oldest first and in the order in which records were made, at
 * most `limit`, and whether there are more. One query. Rows of other maps stay where they are and are in nobody's way.
 */
export function readDueRows(
  { limit, rows: named }: Pick<ChangesQuestion, 'limit' | 'rows'>,
  maps: readonly string[],
): { readonly rows: readonly OutboundRow[]; readonly more: boolean } {
  if (maps.length === 0) return { rows: [], more: false };
  const record = new GlideRecord(TABLES.outbound);
  record.addQuery('state', OUTBOUND_STATE.pending);
  record.addQuery('due', '<=', toFieldTime());
  record.addQuery('record_map', 'IN', maps.join(','));
  if (named.length > 0) record.addQuery('sys_id', 'IN', named.join(','));
  record.orderBy('due');
  record.orderBy('number');
  record.orderBy('sys_id');
  record.setLimit(limit + 1);
  record.query();
  const rows: OutboundRow[] = [];
  while (record.next()) rows.push(toOutboundRow(record));
  return { rows: rows.slice(0, limit), more: rows.length > limit };
}

/** Seconds until the next waiting row is due, `null` when none waits. One query. */
export function readNextDueSeconds(): number | null {
  const record = new GlideRecord(TABLES.outbound);
  record.addQuery('state', OUTBOUND_STATE.pending);
  record.addQuery('due', '>', toFieldTime());
  record.orderBy('due');
  record.setLimit(1);
  record.query();
  if (!record.next()) return null;
  return Math.max(1, toSecondsUntil(readField(record, 'due')) ?? 1);
}

/** Makes a row that gave up due again at once, as if it had never failed; false when the record has none. */
export function retryOutboundRow(targetTable: string, targetSysId: string): boolean {
  const record = findOutboundRow(targetTable, targetSysId);
  if (record === null) return false;
  writeFields(record, { state: OUTBOUND_STATE.pending, attempts: 0, due: toFieldTime() });
  record.update();
  return true;
}
