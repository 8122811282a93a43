/** Records of a map in the form in which they are compared with Onspring's. */

import { GlideRecord } from '@servicenow/glide';
import type { FieldMap, RecordMap } from '../contract/protocol.ts';
import { type ComparedRecord, isReferenceField, travelsAsDisplay } from '../domain/comparison.ts';
import { findSentKey, toKeyColumns } from '../domain/reference-key.ts';
import { readFields } from './field-value.ts';
import type { Link } from './links.ts';
import { createWantedKeys } from './reference-keys.ts';
import { readInstanceFacts } from './settings.ts';

interface Snapshot {
  readonly values: Readonly<Record<string, string>>;
  readonly displays: Readonly<Record<string, string>>;
}

/**
 * The records of some links by sys_id; one that no longer exists is absent. Also knows the keys of what the agreed values
 * refer to. Queries: one for the table, one for each referenced table and key column.
 */
export function readComparedRecords(
  map: RecordMap,
  fields: readonly FieldMap[],
  links: readonly Link[],
): ReadonlyMap<string, ComparedRecord> {
  const columns = [...new Set(fields.map((field) => field.field))];
  const references = fields.filter(isReferenceField);
  const displayed = fields.filter(travelsAsDisplay);
  const agreedById = new Map(links.map((link) => [link.targetSysId, link.agreed]));
  const snapshots = new Map<string, Snapshot>();
  const wanted = createWantedKeys();
  const record = new GlideRecord(map.targetTable);
  record.addQuery('sys_id', 'IN', [...agreedById.keys()].join(','));
  record.query();
  while (record.next()) {
    const values = readFields(record, columns);
    const displays: Record<string, string> = {};
    for (const field of displayed) displays[field.field] = record.getElement(field.field).getDisplayValue();
    const agreed = agreedById.get(record.getUniqueValue());
    for (const field of references) {
      const table = record.getElement(field.field).getReferenceTable();
      wanted.add(table, toKeyColumns(field.referenceKey), values[field.field] ?? '');
      wanted.add(table, toKeyColumns(field.referenceKey), agreed?.[field.field] ?? '');
    }
    snapshots.set(record.getUniqueValue(), { values, displays });
  }
  const keys = wanted.read();
  const baseUrl = readInstanceFacts().url;
  return new Map(
    [...snapshots].map(([sysId, { values, displays }]) => [
      sysId,
      {
        value: (column) => values[column] ?? '',
        display: (column) => displays[column] ?? '',
        key: (field, referenced) =>
          findSentKey(agreedById.get(sysId) ?? {}, field.field, referenced) ??
          keys.find(toKeyColumns(field.referenceKey), referenced),
        url: `${baseUrl}${map.targetTable}.do?sys_id=${sysId}`,
      } satisfies ComparedRecord,
    ]),
  );
}
