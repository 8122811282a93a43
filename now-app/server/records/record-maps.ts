/** Active record maps with their fields, from the configuration tables. */

import { GlideRecord, gs } from '@servicenow/glide';
import { MEGABYTE, parseFileTypes } from '../contract/files.ts';
import {
  ATTACHMENTS,
  type AttachmentMap,
  type Direction,
  type FieldMap,
  JOURNALS,
  type Journal,
  type Owner,
  type RecordMap,
  type Transform,
} from '../contract/protocol.ts';
import { TABLES } from '../contract/states.ts';
import { parseStringRecord } from '../domain/json.ts';
import { toParentsFirst } from '../domain/map-order.ts';
import { readField, readInteger } from './field-value.ts';
import { hold } from './held.ts';

const MOST_MAPS = 50;
const MOST_FIELDS = 2000;

function readValueMap(record: GlideRecord): Record<string, string> | null {
  const text = readField(record, 'value_map');
  if (text === '') return null;
  try {
    return parseStringRecord(text, 'The value map');
  } catch (error) {
    // A broken value map must not stop the whole synchronisation; its values then count as unknown, which people see.
    gs.error('Field map {0}: {1}', record.getUniqueValue(), error instanceof Error ? error.message : 'unreadable');
    return {};
  }
}

function toFieldMap(record: GlideRecord): FieldMap {
  const key = readField(record, 'reference_key');
  const onspringKey = readField(record, 'onspring_key_field');
  return {
    id: record.getUniqueValue(),
    onspringField: readField(record, 'onspring_field'),
    field: readField(record, 'field'),
    // The three columns are choices of exactly these values.
    direction: readField(record, 'direction') as Direction,
    owner: readField(record, 'owner') as Owner,
    transform: readField(record, 'transform') as Transform,
    valueMap: readValueMap(record),
    referenceKey: key === '' ? null : key,
    onspringKeyField: onspringKey === '' ? null : onspringKey,
    createdBy: readField(record, 'created_by') || null,
    template: readField(record, 'template') || null,
  };
}

/** Journal of a map of comments; what stands in the column of another map means nothing. */
function readJournal(record: GlideRecord): Journal | null {
  if (readField(record, 'target_table') !== TABLES.comment) return null;
  return JOURNALS.find((journal) => journal === readField(record, 'journal')) ?? null;
}

function toAttachmentMap(record: GlideRecord): AttachmentMap {
  return {
    id: record.getUniqueValue(),
    onspringField: readField(record, 'onspring_field'),
    direction: readField(record, 'direction') as Direction,
    limits: {
      maxBytes: (readInteger(record, 'file_megabytes') ?? 0) * MEGABYTE,
      mostFiles: readInteger(record, 'file_count') ?? 0,
      types: parseFileTypes(readField(record, 'file_types')),
    },
  };
}

/** Active record maps with active fields in order, parents before their children. Two queries. */
export function readRecordMaps(): readonly RecordMap[] {
  const maps = new GlideRecord(TABLES.recordMap);
  maps.addQuery('active', true);
  maps.orderBy('name');
  maps.setLimit(MOST_MAPS);
  maps.query();
  const found: { map: Omit<RecordMap, 'fields' | 'attachments'>; fields: FieldMap[]; attachments: AttachmentMap[] }[] =
    [];
  while (maps.next()) {
    found.push({
      map: {
        id: maps.getUniqueValue(),
        name: readField(maps, 'name'),
        onspringApp: readField(maps, 'onspring_app'),
        onspringAppId: readInteger(maps, 'onspring_app_id'),
        targetTable: readField(maps, 'target_table'),
        direction: readField(maps, 'direction') as Direction,
        keyColumn: readField(maps, 'key_column') || null,
        schedule: readField(maps, 'schedule') || null,
        parentMap: readField(maps, 'parent_map') || null,
        parentField: readField(maps, 'parent_field') || null,
        createsThere: readField(maps, 'creates_there') === '1',
        journal: readJournal(maps),
        appNotes: readField(maps, 'app_notes') === '1',
        paused: readField(maps, 'paused') === '1',
      },
      fields: [],
      attachments: [],
    });
  }
  if (found.length === 0) return [];
  const byMap = new Map(found.map((entry) => [entry.map.id, entry]));
  const fields = new GlideRecord(TABLES.fieldMap);
  fields.addQuery('active', true);
  fields.addQuery('record_map', 'IN', [...byMap.keys()].join(','));
  fields.orderBy('order');
  fields.orderBy('onspring_field');
  fields.setLimit(MOST_FIELDS);
  fields.query();
  while (fields.next()) {
    const entry = byMap.get(readField(fields, 'record_map'));
    if (readField(fields, 'transform') === ATTACHMENTS) entry?.attachments.push(toAttachmentMap(fields));
    else entry?.fields.push(toFieldMap(fields));
  }
  return toParentsFirst(found.map(({ map, fields, attachments }) => ({ ...map, fields, attachments })));
}

/** Maps for rules and imports: one read serves all rows of an import; an admin's change reaches them within seconds. */
export const readHeldRecordMaps = hold(readRecordMaps);

/** The active map with this sys_id. */
export function findRecordMap(id: string): RecordMap | undefined {
  return readHeldRecordMaps().find((map) => map.id === id);
}

/** Active maps that bring children of this map's records. */
export function findChildMaps(id: string): readonly RecordMap[] {
  return readHeldRecordMaps().filter((map) => map.parentMap === id && map.direction !== 'outbound');
}

/** Active maps by which journal entries, written on records of a table, are created in Onspring; one for each journal. */
export function findCommentMaps(parentTable: string): ReadonlyMap<Journal, RecordMap> {
  const maps = readHeldRecordMaps();
  const parents = new Set(maps.flatMap((map) => (map.targetTable === parentTable ? map.id : [])));
  const found = new Map<Journal, RecordMap>();
  for (const map of maps) {
    const isSent = map.createsThere && map.direction !== 'inbound' && parents.has(map.parentMap ?? '');
    if (map.journal !== null && isSent && !found.has(map.journal)) found.set(map.journal, map);
  }
  return found;
}

/** The active map with this name, and the filter an admin set for what it lets Onspring read. */
export function findLookupMap(name: string): { readonly map: RecordMap; readonly filter: string } | undefined {
  const map = readHeldRecordMaps().find((candidate) => candidate.name === name);
  if (map === undefined) return undefined;
  const record = new GlideRecord(TABLES.recordMap);
  return record.get(map.id) ? { map, filter: readField(record, 'filter') } : undefined;
}

/** The active map by which records of a table that were made here are created in Onspring. */
export function findCreatingMap(table: string): RecordMap | undefined {
  return readHeldRecordMaps().find(
    (map) => map.targetTable === table && map.createsThere && map.direction !== 'inbound',
  );
}

/** The active map that sends changes of a table's records made from this Onspring app. */
export function findOutboundMap(table: string, onspringApp: string): RecordMap | undefined {
  return readHeldRecordMaps().find(
    (map) =>
      map.targetTable === table &&
      map.direction !== 'inbound' &&
      (map.onspringAppId === null || String(map.onspringAppId) === onspringApp),
  );
}

/** Whether attachments of a table's records go to Onspring by any active map. */
export function sendsAttachments(table: string): boolean {
  return readHeldRecordMaps().some(
    ({ targetTable, attachments }) =>
      targetTable === table && attachments.some(({ direction }) => direction !== 'inbound'),
  );
}
