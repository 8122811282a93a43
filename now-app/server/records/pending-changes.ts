/** The changes Onspring does not know yet, with the values it needs. */

import { GlideRecord } from '@servicenow/glide';
import type { Change, ChangedField, ChangesReply, FieldMap, RecordMap } from '../contract/protocol.ts';
import { isReferenceField } from '../domain/comparison.ts';
import { NOTHING_AGREED, toDifference, toOutboundFields } from '../domain/outbound-difference.ts';
import { readFields } from './field-value.ts';
import { findLinksByTarget, type Link } from './links.ts';
import { type OutboundRow, readDueRows, readNextDueSeconds } from './outbound-rows.ts';
import { readRecordMaps } from './record-maps.ts';
import { createWantedKeys, type ReferenceKeys } from './reference-keys.ts';
import { readInstanceFacts } from './settings.ts';

interface Snapshot {
  readonly row: OutboundRow;
  readonly map: RecordMap;
  readonly values: Readonly<Record<string, string>>;
  /** Labels of choices and the like; references get their key later. */
  readonly displays: Readonly<Record<string, string>>;
  /** Table each reference column points to. */
  readonly tables: Readonly<Record<string, string>>;
}

/** Mapped values of the records of one table. One query. */
function readSnapshots(table: string, rows: readonly OutboundRow[], maps: ReadonlyMap<string, RecordMap>): Snapshot[] {
  const bySysId = new Map(rows.map((row) => [row.targetSysId, row]));
  const record = new GlideRecord(table);
  record.addQuery('sys_id', 'IN', [...bySysId.keys()].join(','));
  record.query();
  const snapshots: Snapshot[] = [];
  while (record.next()) {
    const row = bySysId.get(record.getUniqueValue());
    const map = row === undefined ? undefined : maps.get(row.recordMap);
    if (row === undefined || map === undefined) continue;
    const fields = toOutboundFields(map.fields);
    const values = readFields(
      record,
      fields.map((field) => field.field),
    );
    const displays: Record<string, string> = {};
    const tables: Record<string, string> = {};
    for (const field of fields) {
      const value = values[field.field] ?? '';
      if (isReferenceField(field)) tables[field.field] = record.getElement(field.field).getReferenceTable();
      displays[field.field] = field.transform === 'list' ? record.getElement(field.field).getDisplayValue() : value;
    }
    snapshots.push({ row, map, values, displays, tables });
  }
  return snapshots;
}

/** Keys of the records that the changes refer to, now and when both sides last agreed. */
function readSnapshotKeys(snapshots: readonly Snapshot[], links: ReadonlyMap<string, Link>): ReferenceKeys {
  const wanted = createWantedKeys();
  for (const { row, map, values, tables } of snapshots) {
    const agreed = links.get(row.targetSysId)?.agreed ?? {};
    for (const field of toOutboundFields(map.fields).filter(isReferenceField)) {
      for (const sysId of [values[field.field] ?? '', agreed[field.field] ?? '']) {
        wanted.add(tables[field.field] ?? '', field.referenceKey ?? 'name', sysId);
      }
    }
  }
  return wanted.read();
}

interface FieldSource {
  readonly snapshot: Snapshot;
  /** Value both sides last agreed on. */
  readonly agreed: string;
  readonly keys: ReferenceKeys;
  readonly url: string;
}

function toChangedField(field: FieldMap, { snapshot, agreed, keys, url }: FieldSource): ChangedField {
  const value = snapshot.values[field.field] ?? '';
  if (field.transform === 'record_url') return { value, display: url, agreed };
  if (isReferenceField(field)) {
    const keyOf = (sysId: string) => keys.find(field.referenceKey ?? 'name', sysId);
    return { value, display: keyOf(value), agreed: keyOf(agreed) };
  }
  return { value, display: snapshot.displays[field.field] ?? '', agreed };
}

function toChange(snapshot: Snapshot, link: Link | undefined, keys: ReferenceKeys, baseUrl: string): Change {
  const { row, map, values } = snapshot;
  const url = `${baseUrl}${row.targetTable}.do?sys_id=${row.targetSysId}`;
  // Without a link the record was just made from Onspring: what it sent is no news to it.
  const columns = toDifference(map.fields, values, link ?? NOTHING_AGREED, link === undefined);
  const fields: Record<string, ChangedField> = {};
  for (const field of toOutboundFields(map.fields)) {
    if (!columns.includes(field.field)) continue;
    fields[field.field] = toChangedField(field, { snapshot, agreed: link?.agreed[field.field] ?? '', keys, url });
  }
  return {
    id: row.sysId,
    version: row.version,
    recordMap: row.recordMap,
    table: row.targetTable,
    sysId: row.targetSysId,
    number: row.number,
    url,
    onspringApp: Number(row.onspringApp),
    onspringRecord: Number(row.onspringRecord),
    fields,
    correlation: row.correlation,
  };
}

/**
 * One page of due changes. A change whose values meanwhile agree again has no fields: acknowledging it clears the row.
 * Queries: rows, maps and fields, then for each table records and links, for each referenced table its keys.
 */
export function readPendingChanges(limit: number): ChangesReply {
  const { rows, more } = readDueRows(limit);
  const maps = new Map(rows.length === 0 ? [] : readRecordMaps().map((map) => [map.id, map] as const));
  const baseUrl = readInstanceFacts().url;
  const changes = new Map<string, Change>();
  for (const table of new Set(rows.map((row) => row.targetTable))) {
    const ofTable = rows.filter((row) => row.targetTable === table && maps.get(row.recordMap)?.targetTable === table);
    if (ofTable.length === 0) continue;
    const snapshots = readSnapshots(table, ofTable, maps);
    const links = findLinksByTarget(
      table,
      ofTable.map((row) => row.targetSysId),
    );
    const keys = readSnapshotKeys(snapshots, links);
    for (const snapshot of snapshots) {
      changes.set(snapshot.row.sysId, toChange(snapshot, links.get(snapshot.row.targetSysId), keys, baseUrl));
    }
  }
  return {
    changes: rows.flatMap((row) => changes.get(row.sysId) ?? []),
    more,
    nextDueSeconds: more ? 0 : readNextDueSeconds(),
  };
}
