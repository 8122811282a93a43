/** What follows once a staging row is in its record, or was refused: link, issues, children that waited, result columns. */

import type { GlideRecord } from '@servicenow/glide';
import { type RecordMap, STAGING_TABLES } from '../contract/protocol.ts';
import { TABLES } from '../contract/states.ts';
import type { ImportResult } from '../domain/import-result.ts';
import {
  type IssueSubject,
  toConflictIssue,
  toFieldIssueKey,
  toProblemIssue,
  toRecordIssueKey,
} from '../domain/issue.ts';
import { message } from '../domain/message.ts';
import { readField, writeFields } from '../records/field-value.ts';
import { askRetries, openIssue, solveIssues } from '../records/issues.ts';
import { saveImportedPair } from '../records/links.ts';
import { findChildMaps, findRecordMap } from '../records/record-maps.ts';
import { findWaitingChildren } from '../records/waiting-children.ts';
import { queueDifference } from './outbound-rule.ts';

/** Children that came before their parent are asked for again as soon as it is here. */
function askForChildren(map: RecordMap, onspringApp: string, onspringRecord: string): void {
  const tables = new Set(findChildMaps(map.id).map(({ targetTable }) => STAGING_TABLES[targetTable] ?? ''));
  for (const table of tables) askRetries(findWaitingChildren(table, onspringApp, onspringRecord));
}

/** Finding that an issue about the record belongs to; empty when the record is a comment on a task. */
function toFinding(map: RecordMap, target: GlideRecord): string {
  if (map.targetTable === TABLES.finding) return target.getUniqueValue();
  if (map.targetTable !== TABLES.comment) return readField(target, 'finding');
  const parentMap = map.parentMap === null ? undefined : findRecordMap(map.parentMap);
  return parentMap?.targetTable === TABLES.finding ? readField(target, 'task') : '';
}

/** Writes link, issues and result columns. `target` is the saved record. */
export function completeImport(source: GlideRecord, target: GlideRecord, map: RecordMap, result: ImportResult): void {
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

/** Marks a row whose record the platform refused, and opens an issue about it. */
export function refuseRow(source: GlideRecord, cause: string): void {
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
