/** What the merge step hands to the step after the save, as JSON in the staging row. Pure. */

import type { FieldProblem } from '../contract/protocol.ts';
import { createError } from './coded-error.ts';
import { parseProblems } from './inbound-row.ts';
import { isObject, parseJson, toStringRecord, toText } from './json.ts';
import type { Conflict } from './merge.ts';

/** A conflict with what a person reads: keys and labels instead of references and codes. */
export interface ShownConflict extends Conflict {
  /** Label of the field here. */
  readonly label: string;
  readonly oursText: string;
  readonly theirsText: string;
}

export interface ImportResult {
  /** sys_id of the link, empty when it has to be made. */
  readonly linkId: string;
  readonly agreed: Readonly<Record<string, string>>;
  readonly conflicts: readonly ShownConflict[];
  readonly problems: readonly FieldProblem[];
  /** Columns with an issue or conflict before this import. */
  readonly formerIssueFields: readonly string[];
  readonly note: string;
  /** A value here has to be told although nobody changed it just now. */
  readonly differs: boolean;
}

function parseConflict(entry: unknown): ShownConflict {
  if (!isObject(entry)) throw createError('INVALID_VALUE', 'conflicts must hold objects.');
  return {
    field: toText(entry, 'field', 80),
    ours: toText(entry, 'ours', 65000),
    theirs: toText(entry, 'theirs', 65000),
    label: toText(entry, 'label', 200),
    oursText: toText(entry, 'oursText', 65000),
    theirsText: toText(entry, 'theirsText', 65000),
  };
}

/** The result as stored in the row. */
export function parseImportResult(text: string): ImportResult {
  const value = parseJson(text, 'merge_result');
  if (!isObject(value)) throw createError('INVALID_VALUE', 'merge_result must be an object.');
  const conflicts = value['conflicts'];
  const former = value['formerIssueFields'];
  if (!Array.isArray(conflicts) || !Array.isArray(former)) {
    throw createError('INVALID_VALUE', 'merge_result must hold conflicts and formerIssueFields.');
  }
  return {
    linkId: toText(value, 'linkId', 32),
    agreed: toStringRecord(value['agreed'], 'agreed'),
    conflicts: conflicts.map(parseConflict),
    problems: parseProblems(JSON.stringify(value['problems'])),
    formerIssueFields: former.map((field) => String(field)),
    note: toText(value, 'note', 1000),
    differs: value['differs'] === true,
  };
}
