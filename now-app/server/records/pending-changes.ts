/** The changes Onspring does not know yet, with the values it needs. */

import { GlideRecord } from '@servicenow/glide';
import type { Change, ChangedField, ChangesReply, FieldMap, RecordMap } from '../contract/protocol.ts';
import { PARENT_COLUMNS, TABLES } from '../contract/states.ts';
import { isReferenceField } from '../domain/comparison.ts';
import { NOTHING_AGREED, toDifference, toOutboundFields } from '../domain/outbound-difference.ts';
import { findSentKey, toKeyColumns } from '../domain/reference-key.ts';
import type { ChangesQuestion } from '../domain/request.ts';
import { readField, readFields } from './field-value.ts';
import { findLinksByTarget, type Link } from './links.ts';
import { type OutboundRow, readDueRows, readNextDueSeconds } from './outbound-rows.ts';
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
  /** Parent of a record that is to be created in Onspring, else empty. */
  readonly parent: string;
}

function isToBeCreated(row: OutboundRow): boolean {
  return row.onspringRecord === '';
}

/** A record that is to be created tells all its mapped fields, since what Onspring lacks would come back as empty. */
function toToldFields(map: RecordMap, row: OutboundRow): readonly FieldMap[] {
  return isToBeCreated(row) ? map.fields : toOutboundFields(map.fields);
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
    // The last door: an entry of one journal never goes out by the map of the other, whatever was set up meanwhile.
    if (map.journal !== null && readField(record, 'journal') !== map.journal) continue;
    const fields = toToldFields(map, row);
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
    const parent = isToBeCreated(row) && map.parentMap !== null ? readField(record, PARENT_COLUMNS[table] ?? '') : '';
    snapshots.push({ row, map, values, displays, tables, parent });
  }
  return snapshots;
}

/** Keys of the records that the changes refer to, now and when both sides last agreed. */
function readSnapshotKeys(snapshots: readonly Snapshot[], links: ReadonlyMap<string, Link>): ReferenceKeys {
  const wanted = createWantedKeys();
  for (const { row, map, values, tables } of snapshots) {
    const agreed = links.get(row.targetSysId)?.agreed ?? {};
    for (const field of toToldFields(map, row).filter(isReferenceField)) {
      for (const sysId of [values[field.field] ?? '', agreed[field.field] ?? '']) {
        wanted.add(tables[field.field] ?? '', toKeyColumns(field.referenceKey), sysId);
      }
    }
  }
  return wanted.read();
}

interface FieldSource {
  readonly snapshot: Snapshot;
  /** Values both sides last agreed on. */
  readonly agreed: Readonly<Record<string, string>>;
  readonly keys: ReferenceKeys;
  readonly url: string;
}

function toChangedField(field: FieldMap, { snapshot, agreed, keys, url }: FieldSource): ChangedField {
  const value = snapshot.values[field.field] ?? '';
  const before = agreed[field.field] ?? '';
  if (field.transform === 'record_url') return { value, display: url, agreed: before };
  if (isReferenceField(field)) {
    const keyOf = (sysId: string) => keys.find(toKeyColumns(field.referenceKey), sysId);
    return { value, display: keyOf(value), agreed: findSentKey(agreed, field.field, before) ?? keyOf(before) };
  }
  return { value, display: snapshot.displays[field.field] ?? '', agreed: before };
}

interface ChangeSource {
  readonly snapshot: Snapshot;
  readonly link: Link | undefined;
  /** Links of the parents of records that are to be created. */
  readonly parents: ReadonlyMap<string, Link>;
  readonly keys: ReferenceKeys;
  readonly baseUrl: string;
}

/** Links of the parents of records that are to be created. One query for each table of parents. */
function readParentLinks(
  snapshots: readonly Snapshot[],
  maps: ReadonlyMap<string, RecordMap>,
): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  const tableOf = ({ map }: Snapshot): string => maps.get(map.parentMap ?? '')?.targetTable ?? TABLES.finding;
  for (const table of new Set(snapshots.map(tableOf))) {
    const parents = snapshots.flatMap((snapshot) => (tableOf(snapshot) === table ? snapshot.parent || [] : []));
    for (const [sysId, link] of findLinksByTarget(table, parents)) links.set(sysId, link);
  }
  return links;
}

/** Columns to tell; without a link the record was just made from Onspring: what it sent is no news to it. */
function toToldColumns({ row, map, values }: Snapshot, link: Link | undefined): readonly string[] {
  if (isToBeCreated(row)) return map.fields.map(({ field }) => field).filter((field) => values[field] !== '');
  return toDifference(map.fields, values, link ?? NOTHING_AGREED, link === undefined);
}

/** A change without what is read of its record. */
function toBareChange(row: OutboundRow, baseUrl: string): Change {
  const isNew = isToBeCreated(row);
  return {
    id: row.sysId,
    version: row.version,
    recordMap: row.recordMap,
    table: row.targetTable,
    sysId: row.targetSysId,
    number: row.number,
    url: `${baseUrl}${row.targetTable}.do?sys_id=${row.targetSysId}`,
    onspringApp: isNew ? null : Number(row.onspringApp),
    onspringRecord: isNew ? null : Number(row.onspringRecord),
    parentRecord: null,
    fields: {},
    correlation: row.correlation,
  };
}

function toChange({ snapshot, link, parents, keys, baseUrl }: ChangeSource): Change {
  const { row, map, parent } = snapshot;
  const bare = toBareChange(row, baseUrl);
  const columns = toToldColumns(snapshot, link);
  const fields: Record<string, ChangedField> = {};
  for (const field of toToldFields(map, row)) {
    if (!columns.includes(field.field)) continue;
    fields[field.field] = toChangedField(field, { snapshot, agreed: link?.agreed ?? {}, keys, url: bare.url });
  }
  return { ...bare, parentRecord: parents.get(parent)?.onspringRecord ?? null, fields };
}

/** Changes of rows with the values of their records. Rows without one are told as gone, or they would stand first for ever. */
function readChanges(rows: readonly OutboundRow[], recordMaps: readonly RecordMap[], baseUrl: string): Change[] {
  const maps = new Map(recordMaps.map((map) => [map.id, map] as const));
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
    const parents = readParentLinks(snapshots, maps);
    for (const snapshot of snapshots) {
      const link = links.get(snapshot.row.targetSysId);
      changes.set(snapshot.row.sysId, toChange({ snapshot, link, parents, keys, baseUrl }));
    }
  }
  return rows.map((row) => changes.get(row.sysId) ?? { ...toBareChange(row, baseUrl), gone: true });
}

/**
 * One page of due changes, or the named ones; those of maps that are paused or switched off wait. A change whose values meanwhile
 * agree again has no fields: acknowledging it clears the row. Queries: rows, then for each table records and links, for each
 * referenced table its keys.
 */
export function readPendingChanges(
  recordMaps: readonly RecordMap[],
  question: ChangesQuestion,
): Omit<ChangesReply, 'configVersion'> {
  const { rows, more } = readDueRows(
    question,
    recordMaps.flatMap((map) => (map.paused ? [] : map.id)),
  );
  const baseUrl = readInstanceFacts().url;
  return {
    changes: question.isBare ? rows.map((row) => toBareChange(row, baseUrl)) : readChanges(rows, recordMaps, baseUrl),
    more,
    nextDueSeconds: more ? 0 : readNextDueSeconds(),
  };
}
