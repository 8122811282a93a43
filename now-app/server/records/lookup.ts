/** Records of a table that a map lets Onspring read. */

import { GlideRecord } from '@servicenow/glide';
import type { LookupRecord, LookupReply, LookupRequest, RecordMap, ShownField } from '../contract/protocol.ts';
import { isReferenceField } from '../domain/comparison.ts';
import { toOutboundFields } from '../domain/outbound-difference.ts';
import { isPlainKey, toKeyColumns } from '../domain/reference-key.ts';
import { readFields } from './field-value.ts';
import { createWantedKeys } from './reference-keys.ts';
import { readInstanceFacts } from './settings.ts';

/** Records with one key are at most looked at twice: two of them are one too many. */
const KEYED_LIMIT = 2;

interface Row {
  readonly sysId: string;
  readonly values: Readonly<Record<string, string>>;
  readonly displays: Readonly<Record<string, string>>;
}

/** Reads records by the map's key, or a page in order of sys_id. Table, columns and filter come from the map alone. */
export function readLookup(map: RecordMap, filter: string, request: LookupRequest): LookupReply {
  if ('key' in request && !isPlainKey(request.key)) return { records: [], next: null };
  const fields = toOutboundFields(map.fields);
  const columns = [...new Set(fields.map((field) => field.field))];
  const limit = 'key' in request ? KEYED_LIMIT : request.limit;
  const wanted = createWantedKeys();
  const record = new GlideRecord(map.targetTable);
  if (filter !== '') record.addEncodedQuery(filter);
  if ('key' in request) record.addQuery(map.keyColumn ?? 'sys_id', request.key);
  else {
    if (request.after !== '') record.addQuery('sys_id', '>', request.after);
    record.orderBy('sys_id');
  }
  record.setLimit(limit);
  record.query();
  const rows: Row[] = [];
  while (record.next()) {
    const values = readFields(record, columns);
    const displays: Record<string, string> = {};
    for (const field of fields) {
      const element = record.getElement(field.field);
      if (isReferenceField(field)) {
        wanted.add(element.getReferenceTable(), toKeyColumns(field.referenceKey), values[field.field] ?? '');
      } else if (field.transform === 'list') displays[field.field] = element.getDisplayValue();
    }
    rows.push({ sysId: record.getUniqueValue(), values, displays });
  }
  const keys = wanted.read();
  const baseUrl = readInstanceFacts().url;
  const toFields = (row: Row): Record<string, ShownField> => {
    const found: Record<string, ShownField> = {};
    for (const field of fields) {
      const value = row.values[field.field] ?? '';
      const key = isReferenceField(field) ? keys.find(toKeyColumns(field.referenceKey), value) : undefined;
      found[field.id] = { value, display: key ?? row.displays[field.field] ?? value };
    }
    return found;
  };
  const records = rows.map(
    (row): LookupRecord => ({
      sysId: row.sysId,
      url: `${baseUrl}${map.targetTable}.do?sys_id=${row.sysId}`,
      fields: toFields(row),
    }),
  );
  const isLast = 'key' in request || rows.length < limit;
  return { records, next: isLast ? null : (rows[rows.length - 1]?.sysId ?? null) };
}
