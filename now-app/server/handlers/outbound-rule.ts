/** After a finding changed: what Onspring does not know yet is noted, once for each record, newest state. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { ATTACHMENTS, type RecordMap } from '../contract/protocol.ts';
import { DOORBELL_EVENT, TABLES } from '../contract/states.ts';
import { isQuestionNext, NOTHING_AGREED, toDifference, toOutboundFields } from '../domain/outbound-difference.ts';
import { readMilliseconds } from '../records/clock.ts';
import { readField, readFields } from '../records/field-value.ts';
import { findRecord } from '../records/find-record.ts';
import { findLinksByTarget } from '../records/links.ts';
import {
  findOutboundRow,
  insertOutboundRow,
  isBurstRunning,
  isPending,
  type NewChange,
  raiseOutboundRow,
  reviveOutboundRow,
} from '../records/outbound-rows.ts';
import { findCreatingMap, findOutboundMap, findRecordMap, sendsAttachments } from '../records/record-maps.ts';
import { isEnabled, mayCreateThere, readCompanionUrl, readOutboundSettings } from '../records/settings.ts';

/** When this transaction, or one that shares its module, rang the doorbell. */
let rangAt = Number.NEGATIVE_INFINITY;

/**
 * Whether the companion looks again without being called: the doorbell rang for a change that is still settling. A
 * record that arrives is compared with its own import only, which saves it the look at the table.
 */
function isCompanionAwake(isNew: boolean, settleSeconds: number): boolean {
  const age = readMilliseconds() - rangAt;
  return (age >= 0 && age < settleSeconds * 1000) || (!isNew && isBurstRunning());
}

function ring(current: GlideRecord): void {
  rangAt = readMilliseconds();
  gs.eventQueue(DOORBELL_EVENT, current, '', '');
}

/** What one record has to tell, and the row that waits or gave up. */
interface News {
  readonly current: GlideRecord;
  readonly row: GlideRecord | null;
  readonly map: RecordMap;
  readonly changedFields: readonly string[];
  /** The record arrives with this save. */
  readonly isNew: boolean;
}

function keepRow({ current, row, map, changedFields, isNew }: News): void {
  if (changedFields.length === 0) {
    row?.deleteRecord();
    return;
  }
  const { settleSeconds } = readOutboundSettings();
  if (row !== null) {
    reviveOutboundRow(row, changedFields, settleSeconds);
    return;
  }
  const rings = readCompanionUrl() !== '' && !isCompanionAwake(isNew, settleSeconds);
  const change: NewChange = {
    recordMap: map.id,
    targetTable: current.getTableName(),
    targetSysId: current.getUniqueValue(),
    number: readField(current, 'number'),
    onspringApp: readField(current, 'onspring_app'),
    onspringRecord: readField(current, 'onspring_record'),
    changedFields,
    correlation: gs.generateGUID(),
    settleSeconds,
  };
  insertOutboundRow(change);
  if (rings) ring(current);
}

function readOutboundValues(current: GlideRecord, map: RecordMap): Record<string, string> {
  return readFields(
    current,
    toOutboundFields(map.fields).map((field) => field.field),
  );
}

/** Whether the approvers of a plan are asked next, in a save of its own that tells what this one would. */
function isToldSoon(current: GlideRecord, previous: GlideRecord | null): boolean {
  if (previous === null || current.getTableName() !== TABLES.finding) return false;
  return isQuestionNext(readField(previous, 'state'), readField(current, 'state'), readField(current, 'approvers'));
}

/** The map that tells changes of a record. A comment names its own: several maps share the table, one for each journal. */
function toOutboundMap(current: GlideRecord): RecordMap | undefined {
  const table = current.getTableName();
  if (table !== TABLES.comment) return findOutboundMap(table, readField(current, 'onspring_app'));
  const map = findRecordMap(readField(current, 'record_map'));
  return map?.direction === 'inbound' ? undefined : map;
}

/**
 * After insert and update of a record that Onspring may hold. Whether a change is an echo is decided by value: what
 * equals the agreed value is not news, whoever wrote it.
 */
export function queueOutbound(current: GlideRecord, previous: GlideRecord | null): void {
  if (!isEnabled() || isToldSoon(current, previous)) return;
  const onspringApp = readField(current, 'onspring_app');
  const onspringRecord = readField(current, 'onspring_record');
  if (onspringApp === '' || onspringRecord === '') return;
  const table = current.getTableName();
  const sysId = current.getUniqueValue();
  const isNew = current.operation() === 'insert' || previous === null;
  const row = isNew ? null : findOutboundRow(table, sysId);
  // What a waiting row will tell is compared when it is told, so a newer version is all it needs: one query.
  if (row !== null && isPending(row)) {
    raiseOutboundRow(row);
    return;
  }
  const map = toOutboundMap(current);
  if (map === undefined) return;
  const values = readOutboundValues(current, map);
  if (!isNew && Object.keys(values).every((column) => readField(previous, column) === values[column])) return;

  const link = isNew ? undefined : findLinksByTarget(table, [sysId]).get(sysId);
  if (link?.gone === true) return;
  const changedFields = toDifference(map.fields, values, link ?? NOTHING_AGREED, isNew);
  keepRow({ current, row, map, changedFields, isNew });
}

/**
 * Notes what a saved record has to tell although it was not changed now: a merge kept the value here, or a person
 * decided for it.
 */
export function queueDifference(current: GlideRecord): void {
  const table = current.getTableName();
  const sysId = current.getUniqueValue();
  const row = findOutboundRow(table, sysId);
  if (row !== null && isPending(row)) {
    raiseOutboundRow(row);
    return;
  }
  const map = toOutboundMap(current);
  if (map === undefined) return;
  const link = findLinksByTarget(table, [sysId]).get(sysId);
  if (link === undefined || link.gone) return;
  keepRow({
    current,
    row,
    map,
    isNew: false,
    changedFields: toDifference(map.fields, readOutboundValues(current, map), link, false),
  });
}

/**
 * After a file was attached to a record: when its map sends attachments, the record waits to be looked at, which is all that a
 * waiting row says about files. At most four queries, none for tables and maps without attachments.
 */
export function queueAttachments(table: string, sysId: string): void {
  if (!isEnabled() || !sendsAttachments(table)) return;
  const row = findOutboundRow(table, sysId);
  if (row !== null && isPending(row)) {
    raiseOutboundRow(row);
    return;
  }
  const current = findRecord(table, sysId);
  if (current === null || readField(current, 'onspring_record') === '') return;
  const map = findOutboundMap(table, readField(current, 'onspring_app'));
  if (map === undefined || map.attachments.every(({ direction }) => direction === 'inbound')) return;
  if (findLinksByTarget(table, [sysId]).get(sysId)?.gone !== false) return;
  keepRow({ current, row, map, changedFields: [ATTACHMENTS], isNew: false });
}

/**
 * After insert and update of a remediation task: one that Onspring knows tells its changes; another is created there,
 * when the settings and its map say so, its finding came from Onspring and there is still something to do.
 */
export function queueTask(current: GlideRecord, previous: GlideRecord | null): void {
  if (readField(current, 'onspring_record') !== '') {
    queueOutbound(current, previous);
    return;
  }
  if (!mayCreateThere() || !isEnabled()) return;
  const map = findCreatingMap(current.getTableName());
  if (map === undefined) return;
  const row = findOutboundRow(current.getTableName(), current.getUniqueValue());
  if (row !== null) {
    if (isPending(row)) raiseOutboundRow(row);
    else reviveOutboundRow(row, [], readOutboundSettings().settleSeconds);
    return;
  }
  const finding = readField(current, 'finding');
  if (readField(current, 'active') !== '1' || !findLinksByTarget(TABLES.finding, [finding]).has(finding)) return;
  keepRow({ current, row, map, changedFields: ['number'], isNew: false });
}

/** After insert and update of a comment: one written here is created in Onspring; another tells its number. */
export function queueComment(current: GlideRecord, previous: GlideRecord | null): void {
  if (readField(current, 'onspring_record') !== '') {
    queueOutbound(current, previous);
    return;
  }
  const map = toOutboundMap(current);
  if (previous !== null || map === undefined || !isEnabled()) return;
  keepRow({ current, row: null, map, changedFields: ['number'], isNew: false });
}
