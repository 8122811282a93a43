/** Records that were here before they were in Onspring's map: found by key, so that none is made a second time. */

import { GlideRecord } from '@servicenow/glide';
import type { LinksReply, LinksRequest, RecordMap } from '../contract/protocol.ts';
import { isPlainKey } from '../domain/reference-key.ts';
import { readField, writeFields } from './field-value.ts';

interface Candidate {
  readonly sysId: string;
  readonly number: string;
}

const toKey = (text: string): string => text.trim().toLowerCase();

/** Records by key that belong to no Onspring record. One query; keys may hold commas, so each is its own condition. */
function readFree(
  table: string,
  keyColumn: string,
  keys: readonly string[],
): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>();
  const [first, ...rest] = keys;
  if (first === undefined) return found;
  const record = new GlideRecord(table);
  const condition = record.addQuery(keyColumn, first);
  for (const key of rest) condition.addOrCondition(keyColumn, key);
  record.addNullQuery('onspring_record');
  record.query();
  while (record.next()) {
    const key = toKey(readField(record, keyColumn));
    const candidate = { sysId: record.getUniqueValue(), number: readField(record, 'number') };
    found.set(key, [...(found.get(key) ?? []), candidate]);
  }
  return found;
}

/**
 * Gives records their Onspring ids where a key names exactly one on each side; the next import merges into them. Answers
 * which. One query, then a read and a write for each.
 */
export function linkByKey(map: RecordMap, keyColumn: string, question: LinksRequest): LinksReply['linked'] {
  const wanted = question.records.filter(({ key }) => key.trim() !== '' && isPlainKey(key));
  const times = new Map<string, number>();
  for (const { key } of wanted) times.set(toKey(key), (times.get(toKey(key)) ?? 0) + 1);
  const free = readFree(
    map.targetTable,
    keyColumn,
    wanted.map((record) => record.key),
  );
  const linked: { onspringRecord: number; number: string }[] = [];
  for (const { onspringRecord, key } of wanted) {
    const [only, ...others] = free.get(toKey(key)) ?? [];
    if (only === undefined || others.length > 0 || times.get(toKey(key)) !== 1) continue;
    if (question.dryRun || setOnspringIds(map.targetTable, only.sysId, question.onspringApp, onspringRecord)) {
      linked.push({ onspringRecord, number: only.number });
    }
  }
  return linked;
}

function setOnspringIds(table: string, sysId: string, app: number, onspringRecord: number): boolean {
  const record = new GlideRecord(table);
  if (!record.get(sysId)) return false;
  writeFields(record, { onspring_app: app, onspring_record: onspringRecord });
  // Refused by the unique index: another record has these ids, so the import finds that one.
  return record.update() !== null;
}
