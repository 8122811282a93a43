/** Making up for what was missed: values Onspring lacks are told again, records it deleted end here. */

import { GlideRecord, gs } from '@servicenow/glide';
import type { HeldValues, RecordMap } from '../contract/protocol.ts';
import { SOURCE_STATUS, TABLES, TASK_STATE } from '../contract/states.ts';
import { type ComparedRecord, toHeldAgreed } from '../domain/comparison.ts';
import { toDifference } from '../domain/outbound-difference.ts';
import { readComparedRecords } from './compared-records.ts';
import { addWorkNote, readField } from './field-value.ts';
import { type Link, readLinkPage, writeLink } from './links.ts';
import { findOutboundRow, insertOutboundRow, readOutboundStates } from './outbound-rows.ts';

function readLinks(map: RecordMap, records: readonly number[]): readonly Link[] {
  return records.length === 0 ? [] : readLinkPage({ recordMap: map.id, after: 0, limit: records.length, records });
}

/** Queues the difference between what a record has and what Onspring holds; false when there is none. */
function queueDifference(map: RecordMap, link: Link, record: ComparedRecord, held: HeldValues['held']): boolean {
  const agreed = toHeldAgreed(map.fields, record, held, link.agreed);
  const values: Record<string, string> = {};
  for (const field of map.fields) values[field.field] = record.value(field.field);
  const state = { agreed, incoming: {}, conflictFields: link.conflictFields };
  const changedFields = toDifference(map.fields, values, state, false);
  writeLink(link, { agreed });
  if (changedFields.length === 0) return false;
  insertOutboundRow({
    recordMap: map.id,
    targetTable: link.targetTable,
    targetSysId: link.targetSysId,
    number: link.number,
    onspringApp: link.onspringApp,
    onspringRecord: String(link.onspringRecord),
    changedFields,
    correlation: gs.generateGUID(),
    settleSeconds: 0,
  });
  return true;
}

/**
 * Tells Onspring again what it lacks. A record with a change that waits, or that gave up, is left to that. Answers how
 * many changes were queued. Queries: links, records, waiting rows, keys; then one write for each link and change.
 */
export function queueRepairs(map: RecordMap, records: readonly HeldValues[]): number {
  if (map.direction === 'inbound') return 0;
  const links = readLinks(
    map,
    records.map((entry) => entry.onspringRecord),
  );
  if (links.length === 0) return 0;
  const compared = readComparedRecords(map, map.fields, links);
  const waiting = readOutboundStates(
    map.targetTable,
    links.map((link) => link.targetSysId),
  );
  const heldByRecord = new Map(records.map((entry) => [entry.onspringRecord, entry.held]));
  let queued = 0;
  for (const link of links) {
    const record = compared.get(link.targetSysId);
    if (record === undefined || waiting.has(link.targetSysId)) continue;
    if (queueDifference(map, link, record, heldByRecord.get(link.onspringRecord) ?? {})) queued += 1;
  }
  return queued;
}

/**
 * What ends a record here whose partner was deleted: Onspring's status of a finding, the state of an open task. What was
 * said stays said: a comment has nothing to end.
 */
function endRecord(record: GlideRecord, table: string): boolean {
  if (table === TABLES.comment) return true;
  addWorkNote(record, gs.getMessage('The record was deleted in Onspring.'));
  if (table === TABLES.finding) record.setValue('source_status', SOURCE_STATUS.cancelled);
  else if (readField(record, 'active') === '1') record.setValue('state', TASK_STATE.closedSkipped);
  return record.update() !== null;
}

/** Ends the records that Onspring no longer has; nothing is deleted here. Answers how many. One read for each. */
export function endGoneRecords(map: RecordMap, gone: readonly number[]): number {
  let ended = 0;
  for (const link of readLinks(map, gone)) {
    // Before the record changes, so that its rules find nobody to tell.
    writeLink(link, { gone: true });
    findOutboundRow(link.targetTable, link.targetSysId)?.deleteRecord();
    const record = new GlideRecord(link.targetTable);
    if (!record.get(link.targetSysId)) continue;
    if (endRecord(record, link.targetTable)) ended += 1;
    else writeLink(link, { gone: false });
  }
  return ended;
}
