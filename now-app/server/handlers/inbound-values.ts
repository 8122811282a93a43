/** Values of a staging row on their way into a record: keys of references become sys_ids, and what does not fit a problem. */

import type { GlideRecord } from '@servicenow/glide';
import type { FieldMap, FieldProblem, RecordMap } from '../contract/protocol.ts';
import { createError } from '../domain/coded-error.ts';
import type { InboundRow } from '../domain/inbound-row.ts';
import { message, type Word } from '../domain/message.ts';
import { noteSentKey, toKeyColumns } from '../domain/reference-key.ts';
import { readField } from '../records/field-value.ts';
import { toWords } from '../records/messages.ts';
import { findReference } from '../records/reference-lookup.ts';

/** The values of a row as the record takes them. */
export interface Resolved {
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

/** Columns of type integer hold 32 bits. */
const LARGEST_INTEGER = 2147483647;

/** The platform would store another number than the one that came. */
function toNumberProblem(target: GlideRecord, map: FieldMap, value: string): FieldProblem | null {
  const isInteger = String(target.getElement(map.field).getED().getInternalType()) === 'integer';
  if (!isInteger || !(Math.abs(Number(value)) > LARGEST_INTEGER)) return null;
  return {
    field: map.field,
    onspringField: map.onspringField,
    value: value.slice(0, 200),
    code: 'NUMBER_TOO_LARGE',
    message: toWords(message('The column {0} takes whole numbers up to {1}.', map.field, String(LARGEST_INTEGER))),
  };
}

/** A value longer than its column would be cut by the platform, and its rest then be taken for removed. */
function toLengthProblem(target: GlideRecord, map: FieldMap, value: string): FieldProblem | null {
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
export function resolveValues(source: GlideRecord, target: GlideRecord, map: RecordMap, row: InboundRow): Resolved {
  const values: Record<string, string> = { ...row.values };
  const problems: FieldProblem[] = [...row.problems];
  const sentKeys: Record<string, string> = {};
  const importSet = readField(source, 'sys_import_set');
  for (const field of map.fields) {
    const key = values[field.field];
    if (key === undefined || key === '' || field.direction === 'outbound') continue;
    if (field.transform !== 'reference' && field.transform !== 'onspring_reference') {
      const unfit = toLengthProblem(target, field, key) ?? toNumberProblem(target, field, key);
      if (unfit === null) continue;
      delete values[field.field];
      problems.push(unfit);
      continue;
    }
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
