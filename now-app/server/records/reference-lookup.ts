/** Finding referenced records by key during an import, one query for each distinct key. */

import { GlideRecord } from '@servicenow/glide';
import { isPlainKey } from '../domain/reference-key.ts';
import { hold } from './held.ts';

export type ReferenceAnswer =
  | { readonly kind: 'found'; readonly sysId: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous' };

export interface ReferenceQuestion {
  /** Import set the row belongs to; answers are held for one import only. */
  readonly importSet: string;
  readonly table: string;
  /** Tried in order; the first with a record counts. */
  readonly keyColumns: readonly string[];
  readonly key: string;
}

/** Imports of single rows may share an import set for long, so answers also age. */
const readHeld = hold(() => ({
  answers: new Map<string, ReferenceAnswer>(),
  records: new Map<string, GlideRecord>(),
}));

function query(question: ReferenceQuestion, keyColumn: string): ReferenceAnswer {
  // Table and column come from the dictionary and an admin's map, the key travels as a value and is no script.
  const record = new GlideRecord(question.table);
  record.addQuery(keyColumn, question.key);
  record.setLimit(2);
  record.query();
  if (!record.next()) return { kind: 'missing' };
  const sysId = record.getUniqueValue();
  if (record.hasNext()) return { kind: 'ambiguous' };
  readHeld().records.set(`${question.table}.${sysId}`, record);
  return { kind: 'found', sysId };
}

/** The record a key names. */
export function findReference(question: ReferenceQuestion): ReferenceAnswer {
  if (!isPlainKey(question.key)) return { kind: 'missing' };
  const { answers } = readHeld();
  const cacheKey = JSON.stringify([question.importSet, question.table, question.keyColumns, question.key]);
  const known = answers.get(cacheKey);
  if (known !== undefined) return known;
  let answer: ReferenceAnswer = { kind: 'missing' };
  for (const column of question.keyColumns) {
    answer = query(question, column);
    if (answer.kind !== 'missing') break;
  }
  answers.set(cacheKey, answer);
  return answer;
}

/** The record an import has just found by its key, so that rules of the same import need not read it again. */
export function findHeldRecord(table: string, sysId: string): GlideRecord | undefined {
  return readHeld().records.get(`${table}.${sysId}`);
}
