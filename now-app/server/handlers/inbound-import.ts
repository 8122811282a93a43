/**
 * Import of one staging row, in three steps of the platform: a rule checks the row when it is stored, the transform
 * map's script merges it into the target, and a script after the save writes link, issues and result columns.
 */

import type { GlideRecord } from '@servicenow/glide';
import {
  type FieldMap,
  type FieldProblem,
  PARENT_MISSING,
  type RecordMap,
  STAGING_TABLES,
} from '../contract/protocol.ts';
import { COMMENT_SOURCE, PARENT_COLUMNS, TABLES, TASK_SOURCE } from '../contract/states.ts';
import { createError, isCodedError } from '../domain/coded-error.ts';
import { explainClosed } from '../domain/exchange.ts';
import { type ImportResult, parseImportResult, type ShownConflict } from '../domain/import-result.ts';
import { type InboundRow, parseInboundRow } from '../domain/inbound-row.ts';
import {
  type IssueSubject,
  toConflictIssue,
  toFieldIssueKey,
  toProblemIssue,
  toRecordIssueKey,
} from '../domain/issue.ts';
import { type Conflict, type MergeField, mergeRecord } from '../domain/merge.ts';
import { message, type Word } from '../domain/message.ts';
import { noteSentKey, toKeyColumns } from '../domain/reference-key.ts';
import { adoptRecord } from '../records/created-records.ts';
import { readField, writeFields } from '../records/field-value.ts';
import { askRetries, openIssue, solveIssues } from '../records/issues.ts';
import { announceIncoming, findLinkByOnspring, saveImportedPair } from '../records/links.ts';
import { toWords } from '../records/messages.ts';
import { findChildMaps, findRecordMap } from '../records/record-maps.ts';
import { findReference } from '../records/reference-lookup.ts';
import { readExchange } from '../records/settings.ts';
import { findWaitingChildren } from '../records/waiting-children.ts';
import { queueDifference } from './outbound-rule.ts';

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

/** Children that came before their parent are asked for again as soon as it is here. */
function askForChildren(map: RecordMap, onspringApp: string, onspringRecord: string): void {
  const tables = new Set(findChildMaps(map.id).map(({ targetTable }) => STAGING_TABLES[targetTable] ?? ''));
  for (const table of tables) askRetries(findWaitingChildren(table, onspringApp, onspringRecord));
}

interface Resolved {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly FieldProblem[];
  /** Which of several keys Onspring holds, for the agreed values. */
  readonly sentKeys: Readonly<Record<string, string>>;
}

function toReferenceProblem(map: FieldMap, key: string, ambiguous: boolean): FieldProblem {
  const [first = '', ...rest] = toKeyColumns(map.referenceKey);
  const keys = rest.reduce<Word>((said, column) => message('{0} or {1}', said, column), first);
  return {
    field: map.field,
    onspringField: map.onspringField,
    value: key.slice(0, 200),
    code: ambiguous ? 'REFERENCE_AMBIGUOUS' : 'REFERENCE_NOT_FOUND',
    message: toWords(
      ambiguous ? message('Several records have this {0}.', keys) : message('No record has this {0}.', keys),
    ),
  };
}

/** Table a reference column points to; a map of a column that is none is a configuration fault. */
function readReferenceTable(target: GlideRecord, column: string): string {
  const element: { getReferenceTable(): string | null } | null = target.getElement(column);
  const table = element?.getReferenceTable() ?? '';
  if (table === '')
    throw createError('NOT_A_REFERENCE', `The column ${column} is no reference. Correct its field map.`);
  return table;
}

/** A text longer than its column would be cut by the platform, and its rest then be taken for removed. */
function toLengthProblem(target: GlideRecord, map: FieldMap, value: string): FieldProblem | null {
  if (!['text', 'html_to_text', 'safe_html', 'template'].includes(map.transform)) return null;
  const longest = target.getElement(map.field).getED().getLength();
  if (longest <= 0 || value.length <= longest) return null;
  return {
    field: map.field,
    onspringField: map.onspringField,
    value: value.slice(0, 200),
    code: 'VALUE_TOO_LONG',
    message: toWords(
      message(
        'The text has {0} characters, the column {1} takes {2}.',
        String(value.length),
        map.field,
        String(longest),
      ),
    ),
  };
}

/** Turns keys of references into sys_ids. A value that does not fit becomes a problem; the rest of the row goes on. */
function resolveValues(source: GlideRecord, target: GlideRecord, map: RecordMap, row: InboundRow): Resolved {
  const values: Record<string, string> = { ...row.values };
  const problems: FieldProblem[] = [...row.problems];
  const sentKeys: Record<string, string> = {};
  const importSet = readField(source, 'sys_import_set');
  for (const field of map.fields) {
    const key = values[field.field];
    if (key === undefined || key === '' || field.direction === 'outbound') continue;
    const tooLong = toLengthProblem(target, field, key);
    if (tooLong !== null) {
      delete values[field.field];
      problems.push(tooLong);
    }
    if (field.transform !== 'reference' && field.transform !== 'onspring_reference') continue;
    const table = readReferenceTable(target, field.field);
    const keyColumns = toKeyColumns(field.referenceKey);
    const answer = findReference({ importSet, table, keyColumns, key });
    if (answer.kind === 'found') {
      values[field.field] = answer.sysId;
      // One key needs no note: it can be read from the record again.
      if (keyColumns.length > 1) Object.assign(sentKeys, noteSentKey(field.field, answer.sysId, key));
    } else {
      delete values[field.field];
      problems.push(toReferenceProblem(field, key, answer.kind === 'ambiguous'));
    }
  }
  return { values, problems, sentKeys };
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
  const oursText = target.getElement(conflict.field).getDisplayValue();
  return { ...conflict, oursText, theirsText: row.values[conflict.field] ?? conflict.theirs };
}

/** Finding that an issue about the record belongs to; empty when the record is a comment on a task. */
function toFinding(map: RecordMap, target: GlideRecord): string {
  if (map.targetTable === TABLES.finding) return target.getUniqueValue();
  if (map.targetTable !== TABLES.comment) return readField(target, 'finding');
  const parentMap = map.parentMap === null ? undefined : findRecordMap(map.parentMap);
  return parentMap?.targetTable === TABLES.finding ? readField(target, 'task') : '';
}

/** Writes link, issues and result columns. `target` is the saved record. */
function completeImport(source: GlideRecord, target: GlideRecord, map: RecordMap, result: ImportResult): void {
  const onspringApp = readField(source, 'onspring_app');
  const onspringRecord = readField(source, 'onspring_record');
  const number = readField(target, 'number');
  const subject: IssueSubject = { onspringApp, onspringRecord, number };
  const context = {
    onspringApp,
    onspringRecord,
    finding: toFinding(map, target),
    correlation: readField(source, 'correlation'),
  };
  const conflictFields = result.conflicts.map((conflict) => conflict.field);
  const problemFields = result.problems.map((problem) => problem.field);
  const issueFields = [...new Set([...conflictFields, ...problemFields])];
  for (const problem of result.problems) openIssue(toProblemIssue(subject, problem), context);
  for (const conflict of result.conflicts) openIssue(toConflictIssue(subject, conflict), context);
  const gone = result.formerIssueFields.filter((field) => !issueFields.includes(field));
  solveIssues(gone.map((field) => toFieldIssueKey(subject, field)));
  saveImportedPair({
    linkId: result.linkId,
    recordMap: map.id,
    onspringApp,
    onspringRecord,
    targetTable: map.targetTable,
    targetSysId: target.getUniqueValue(),
    number,
    agreed: result.agreed,
    conflicts: result.conflicts,
    issueFields: problemFields,
  });
  if (result.linkId === '') askForChildren(map, onspringApp, onspringRecord);
  if (result.differs) queueDifference(target);
  writeFields(source, {
    target_table: map.targetTable,
    target_sys_id: target.getUniqueValue(),
    target_number: number,
    issue_fields: issueFields.join(','),
    message: result.note,
    merge_result: '',
  });
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

function refuseRow(source: GlideRecord, cause: string): void {
  const onspringApp = readField(source, 'onspring_app');
  const onspringRecord = readField(source, 'onspring_record');
  const subject: IssueSubject = { onspringApp, onspringRecord, number: '' };
  writeFields(source, { outcome: 'error', message: cause, merge_result: '' });
  openIssue(
    {
      key: toRecordIssueKey(subject),
      kind: 'record',
      code: 'RECORD_REFUSED',
      title: message('Onspring record {0}/{1} was refused', onspringApp, onspringRecord),
      cause,
      suggestedFix: message('Correct the cause, then save the record in Onspring again.'),
      field: '',
      valueOurs: '',
      valueTheirs: '',
    },
    { onspringApp, onspringRecord, finding: '', correlation: readField(source, 'correlation') },
  );
}
