/** Keys and words of sync issues. Pure. One open issue for each key, so that a repeated failure stays one row. */

import type { FieldProblem } from '../contract/protocol.ts';
import { explainCode } from './companion-errors.ts';
import type { ShownConflict } from './import-result.ts';
import { type Message, message, type Word } from './message.ts';

export type IssueKind =
  | 'field_value'
  | 'file'
  | 'conflict'
  | 'dead_letter'
  | 'unknown_app'
  | 'configuration'
  | 'record'
  | 'discrepancy';

export interface IssueDraft {
  readonly key: string;
  readonly kind: IssueKind;
  readonly code: string;
  /** Text as it came from the companion, or a message. */
  readonly title: Word;
  readonly cause: Word;
  readonly suggestedFix: Word;
  readonly field: string;
  readonly valueOurs: string;
  readonly valueTheirs: string;
}

/** The record an issue is about. */
export interface IssueSubject {
  readonly onspringApp: string;
  readonly onspringRecord: string;
  /** Number of the record here, empty before it exists. */
  readonly number: string;
}

const FIXES: Readonly<Record<string, Message>> = {
  UNKNOWN_LIST_VALUE: message(
    'Add the value to the value map of this field, or correct it in Onspring. It lands with the next import.',
  ),
  INVALID_DATE: message('Correct the date in Onspring. It lands with the next import.'),
  VALUE_TOO_LONG: message('Shorten the text in Onspring, or map it to a longer column. It lands with the next import.'),
  NUMBER_TOO_LARGE: message(
    'Correct the number in Onspring, or map it to a column for larger numbers. It lands with the next import.',
  ),
  REFERENCE_NOT_FOUND: message(
    'Create the record here with this key, or correct the key in Onspring, then save the record there again.',
  ),
  REFERENCE_AMBIGUOUS: message(
    'Several records here have this key. Make the key unique, then save the record in Onspring again.',
  ),
};

function nameOf(subject: IssueSubject): Message {
  const name = message('Onspring record {0}/{1}', subject.onspringApp, subject.onspringRecord);
  return subject.number === '' ? name : message('{0} ({1})', subject.number, name);
}

/** What the companion says of a value begins small and ends without a stop. */
function toSentence(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Key of the issue about one value of a record. */
export function toFieldIssueKey(subject: IssueSubject, field: string): string {
  return `field:${subject.onspringApp}:${subject.onspringRecord}:${field}`;
}

/** Key of the issue about a record that cannot be told to Onspring. */
export function toDeadLetterKey(table: string, sysId: string): string {
  return `outbound:${table}:${sysId}`;
}

/** Record a dead letter key names, `null` for other keys. */
export function parseDeadLetterKey(key: string): { readonly table: string; readonly sysId: string } | null {
  const parts = /^outbound:([a-z0-9_]+):([0-9a-f]{32})$/.exec(key);
  return parts === null ? null : { table: parts[1] ?? '', sysId: parts[2] ?? '' };
}

/** Key of the issue about a whole record that was refused on its way in. */
export function toRecordIssueKey(subject: IssueSubject): string {
  return `record:${subject.onspringApp}:${subject.onspringRecord}`;
}

/** Issue for a value that did not fit; the rest of the record landed. */
export function toProblemIssue(subject: IssueSubject, problem: FieldProblem): IssueDraft {
  const sentence = toSentence(problem.message);
  // References are looked up here: the words are the app's own.
  const said = problem.code === 'REFERENCE_NOT_FOUND' ? sentence : explainCode(problem.code, sentence);
  return {
    key: toFieldIssueKey(subject, problem.field),
    kind: 'field_value',
    code: problem.code,
    title: message('{0} of {1} does not fit', problem.onspringField, nameOf(subject)),
    cause: problem.message.includes(problem.value) ? said : message('{0} Value: {1}', said, problem.value),
    suggestedFix: FIXES[problem.code] ?? message('Correct the value in Onspring, or change the field map.'),
    field: problem.field,
    valueOurs: '',
    valueTheirs: problem.value,
  };
}

/** Issue for a field both sides changed, which a person decides. */
export function toConflictIssue(subject: IssueSubject, conflict: ShownConflict): IssueDraft {
  return {
    key: toFieldIssueKey(subject, conflict.field),
    kind: 'conflict',
    code: 'BOTH_CHANGED',
    title: message('Both sides changed {0} of {1}', conflict.label, nameOf(subject)),
    cause: message(
      'The field was changed here and in Onspring since both last agreed, and its map asks a person to decide.',
    ),
    suggestedFix: message('Decide which value is right: the other side then gets it, and the issue closes.'),
    field: conflict.field,
    valueOurs: conflict.oursText,
    valueTheirs: conflict.theirsText,
  };
}
