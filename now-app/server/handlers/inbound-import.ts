/**
 * Import of one staging row, in three steps of the platform: a rule checks the row when it is stored, the transform
 * map's script merges it into the target, and a script after the save writes link, issues and result columns.
 */

import type { GlideRecord } from '@servicenow/glide';
import { PARENT_MISSING, type RecordMap } from '../contract/protocol.ts';
import { COMMENT_SOURCE, PARENT_COLUMNS, TABLES, TASK_SOURCE } from '../contract/states.ts';
import { createError, isCodedError } from '../domain/coded-error.ts';
import { explainClosed } from '../domain/exchange.ts';
import { type ImportResult, parseImportResult, type ShownConflict } from '../domain/import-result.ts';
import { type InboundRow, parseInboundRow } from '../domain/inbound-row.ts';
import { type Conflict, type MergeField, mergeRecord } from '../domain/merge.ts';
import { message } from '../domain/message.ts';
import { adoptRecord } from '../records/created-records.ts';
import { readField, writeFields } from '../records/field-value.ts';
import { announceIncoming, findLinkByOnspring } from '../records/links.ts';
import { toWords } from '../records/messages.ts';
import { findRecordMap } from '../records/record-maps.ts';
import { readExchange } from '../records/settings.ts';
import { completeImport, refuseRow } from './inbound-completion.ts';
import { resolveValues } from './inbound-values.ts';

function readRow(source: GlideRecord): { readonly map: RecordMap; readonly row: InboundRow } {
  const map = findRecordMap(readField(source, 'record_map'));
  if (map === undefined) {
    throw createError('UNKNOWN_RECORD_MAP', 'No active record map has this sys_id. Read the configuration again.');
  }
  const row = parseInboundRow(
    {
      onspringApp: readField(source, 'onspring_app'),
      onspringRecord: readField(source, 'onspring_record'),
      payload: readField(source, 'payload'),
      problems: readField(source, 'problems'),
    },
    map,
  );
  return { map, row };
}

/** Before insert of a staging row: a row that cannot be imported is kept, marked `error` with the reason. */
export function checkInboundRow(current: GlideRecord): void {
  const { reason } = readExchange();
  if (reason !== null) {
    writeFields(current, { outcome: 'error', message: `${reason}: ${explainClosed(reason)}` });
    return;
  }
  try {
    const { map } = readRow(current);
    if (map.createsThere) adoptCreated(current, map);
    if (map.parentMap !== null) findParent(current);
  } catch (error) {
    if (!isCodedError(error)) throw error;
    writeFields(current, { outcome: 'error', message: `${error.code}: ${error.message}`.slice(0, 1000) });
  }
}

/** A record made here whose creation in Onspring was carried out although no answer came is found by its number. */
function adoptCreated(row: GlideRecord, map: RecordMap): void {
  const number = readField(row, 'known_number');
  if (number === '') return;
  const onspringApp = readField(row, 'onspring_app');
  const onspringRecord = readField(row, 'onspring_record');
  adoptRecord({ map, number, onspringApp, onspringRecord });
}

/** Finds the parent of a child row; without one the row waits, which the companion is told. */
function findParent(row: GlideRecord): void {
  const parentApp = readField(row, 'parent_app');
  const parentRecord = readField(row, 'parent_record');
  if (parentRecord === '') {
    writeFields(row, { outcome: 'waiting', message: `${PARENT_MISSING}: The record names no parent in Onspring.` });
    return;
  }
  const parent = findLinkByOnspring(parentApp, parentRecord);
  if (parent !== null) {
    row.setValue('parent_sys_id', parent.targetSysId);
    return;
  }
  const words = `${PARENT_MISSING}: Its parent, Onspring record ${parentApp}/${parentRecord}, is not here.`;
  writeFields(row, { outcome: 'waiting', message: words });
}

/** Puts a child under its parent, also when it was moved to another one. Which parent is Onspring's to say. */
function toParentColumns(source: GlideRecord, target: GlideRecord, map: RecordMap, isUpdate: boolean) {
  const parent = map.parentMap === null ? '' : readField(source, 'parent_sys_id');
  if (parent === '' || readField(target, PARENT_COLUMNS[map.targetTable] ?? '') === parent) return {};
  if (map.targetTable === TABLES.comment) {
    const origin = { source: COMMENT_SOURCE.onspring, journal: map.journal ?? '', record_map: map.id };
    return { task: parent, ...(isUpdate ? {} : origin) };
  }
  return { finding: parent, parent, ...(isUpdate ? {} : { source: TASK_SOURCE.onspring }) };
}

function toMergeFields(
  target: GlideRecord,
  map: RecordMap,
  values: Readonly<Record<string, string>>,
  agreed: Readonly<Record<string, string>>,
  isUpdate: boolean,
): readonly MergeField[] {
  return map.fields
    .filter((field) => field.direction !== 'outbound' && values[field.field] !== undefined)
    .map((field) => ({
      field: field.field,
      direction: field.direction,
      owner: field.owner,
      transform: field.transform,
      base: agreed[field.field] ?? null,
      theirs: values[field.field] ?? '',
      ours: isUpdate ? readField(target, field.field) : '',
    }));
}

/** Keys and labels of the two values; the key of a reference is what came in. */
function toShown(conflict: Conflict, target: GlideRecord, row: InboundRow): ShownConflict {
  const element = target.getElement(conflict.field);
  const [label, oursText] = [element.getLabel(), element.getDisplayValue()];
  return { ...conflict, label, oursText, theirsText: row.values[conflict.field] ?? conflict.theirs };
}

/**
 * Script of the transform map, run for each row before the target is saved: merges field by field. Results go through
 * the row itself (`merge_result`), because nothing guarantees that module state lives from one script to the next.
 */
export function mergeInbound(
  source: GlideRecord,
  target: GlideRecord,
  _map: unknown,
  _log: unknown,
  isUpdate: boolean,
): void {
  if (readField(source, 'outcome') !== '') return;
  const { map, row } = readRow(source);
  const link = isUpdate
    ? findLinkByOnspring(readField(source, 'onspring_app'), readField(source, 'onspring_record'))
    : null;
  const resolved = resolveValues(source, target, map, row);
  const former = link?.agreed ?? {};
  const merged = mergeRecord(toMergeFields(target, map, resolved.values, former, isUpdate), former);
  const result: ImportResult = {
    linkId: link?.sysId ?? '',
    agreed: { ...merged.agreed, ...resolved.sentKeys },
    conflicts: merged.conflicts.map((conflict) => toShown(conflict, target, row)),
    problems: resolved.problems,
    formerIssueFields: link === null ? [] : [...link.issueFields, ...link.conflictFields],
    note: row.unmapped.length === 0 ? '' : `Left out, not mapped: ${row.unmapped.join(', ')}`.slice(0, 1000),
    differs: isUpdate && merged.kept.length > 0,
  };
  const columns = { ...merged.changes, ...toParentColumns(source, target, map, isUpdate) };
  const changes = Object.keys(columns).length > 0;
  writeFields(target, columns);
  source.setValue('outcome', isUpdate ? (changes ? 'updated' : 'unchanged') : 'inserted');
  if (isUpdate && !changes) {
    // The target is not written, so there is nothing to wait for, and scripts after the save may not run.
    completeImport(source, target, map, result);
    return;
  }
  if (link !== null) announceIncoming(link, merged.taken);
  source.setValue('merge_result', JSON.stringify(result));
}

/** Script after the save. Answers `undefined`: the row goes on as the platform decided. */
export function finishInbound(
  source: GlideRecord,
  _map: unknown,
  _log: unknown,
  target: GlideRecord | undefined,
): boolean | undefined {
  const stored = readField(source, 'merge_result');
  if (stored === '') return undefined;
  const map = findRecordMap(readField(source, 'record_map'));
  if (map === undefined) return undefined;
  if (target === undefined || !target.isValidRecord()) {
    refuseRow(
      source,
      toWords(message('The record was refused when it was saved. See the system log for the rule that refused it.')),
    );
    return undefined;
  }
  completeImport(source, target, map, parseImportResult(stored));
  return undefined;
}
