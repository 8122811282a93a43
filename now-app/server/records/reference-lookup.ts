/** Finding referenced records by key during an import, one query for each distinct key. */

import { GlideRecord } from '@servicenow/glide';
import { readMilliseconds } from './clock.ts';

export type ReferenceAnswer =
  | { readonly kind: 'found'; readonly sysId: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous' };

export interface ReferenceQuestion {
  /** Import set the row belongs to; answers are held for one import only. */
  readonly importSet: string;
  readonly table: string;
  readonly keyColumn: string;
  readonly key: string;
}

/** Imports of single rows may share an import set for long, so answers also age. */
const FRESH_MS = 10_000;
let held = { importSet: '', at: 0, answers: new Map<string, ReferenceAnswer>() };

function query(question: ReferenceQuestion): ReferenceAnswer {
  // Table and column come from the dictionary and an admin's map, the key travels as a value: nothing to inject.
  const record = new GlideRecord(question.table);
  record.addQuery(question.keyColumn, question.key);
  record.setLimit(2);
  record.query();
  if (!record.next()) return { kind: 'missing' };
  const sysId = record.getUniqueValue();
  return record.next() ? { kind: 'ambiguous' } : { kind: 'found', sysId };
}

/** The record a key names. */
export function findReference(question: ReferenceQuestion): ReferenceAnswer {
  const now = readMilliseconds();
  if (held.importSet !== question.importSet || now < held.at || now - held.at > FRESH_MS) {
    held = { importSet: question.importSet, at: now, answers: new Map() };
  }
  const cacheKey = JSON.stringify([question.table, question.keyColumn, question.key]);
  const known = held.answers.get(cacheKey);
  if (known !== undefined) return known;
  const answer = query(question);
  held.answers.set(cacheKey, answer);
  return answer;
}
