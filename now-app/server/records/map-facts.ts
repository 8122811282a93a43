/** What the check of a field map needs to know of the instance: its dictionary, and the other maps. */

import { GlideRecord } from '@servicenow/glide';
import type { Direction, Owner } from '../contract/protocol.ts';
import { TABLES } from '../contract/states.ts';
import type { ColumnFacts, CreatorFacts, FieldMapDraft, MapContext } from '../domain/map-check.ts';
import type { RecordMapContext, RecordMapDraft } from '../domain/record-map-check.ts';
import { toKeyColumns } from '../domain/reference-key.ts';
import { hasOtherJournal } from './comments.ts';
import { readField, readInteger } from './field-value.ts';

const MOST_FIELDS = 2000;
const MOST_MAPS = 50;
const OUR_TABLES: readonly string[] = [TABLES.finding, TABLES.task, TABLES.comment];

export function toDraft(record: GlideRecord): FieldMapDraft {
  return {
    onspringField: readField(record, 'onspring_field'),
    field: readField(record, 'field'),
    // The columns are choices of exactly these values.
    direction: readField(record, 'direction') as Direction,
    owner: readField(record, 'owner') as Owner,
    transform: readField(record, 'transform'),
    valueMap: readField(record, 'value_map'),
    referenceKey: readField(record, 'reference_key'),
    onspringKeyField: readField(record, 'onspring_key_field'),
    createdBy: readField(record, 'created_by'),
    template: readField(record, 'template'),
    fileTypes: readField(record, 'file_types'),
    fileMegabytes: readInteger(record, 'file_megabytes'),
    fileCount: readInteger(record, 'file_count'),
  };
}

function readColumn(target: GlideRecord, draft: FieldMapDraft): ColumnFacts | null {
  if (!target.isValid() || draft.field === '' || !target.isValidField(draft.field)) return null;
  const element = target.getElement(draft.field);
  const type = String(element.getED().getInternalType());
  const isReference = type === 'reference' || type === 'glide_list';
  const referenceTable = isReference ? String(element.getReferenceTable() ?? '') : '';
  const referenced = referenceTable === '' ? null : new GlideRecord(referenceTable);
  const missingKeys = toKeyColumns(draft.referenceKey).filter((key) => referenced?.isValidField(key) === false);
  return { type, referenceTable, missingKeys };
}

export interface StoredFieldMap extends FieldMapDraft {
  readonly sysId: string;
  readonly recordMap: string;
}

/** Active field maps of some record maps. One query. */
export function readActiveFieldMaps(recordMaps: readonly string[]): readonly StoredFieldMap[] {
  const record = new GlideRecord(TABLES.fieldMap);
  record.addQuery('record_map', 'IN', recordMaps.join(','));
  record.addQuery('active', true);
  record.orderBy('order');
  record.setLimit(MOST_FIELDS);
  record.query();
  const maps: StoredFieldMap[] = [];
  while (record.next()) {
    maps.push({ ...toDraft(record), sysId: record.getUniqueValue(), recordMap: readField(record, 'record_map') });
  }
  return maps;
}

/** A record map as far as its check needs it. */
export interface MapFacts extends RecordMapDraft {
  readonly sysId: string;
  readonly direction: Direction;
  readonly onspringApp: string;
}

export function toMapFacts(map: GlideRecord): MapFacts {
  return {
    sysId: map.getUniqueValue(),
    table: readField(map, 'target_table'),
    direction: readField(map, 'direction') as Direction,
    onspringApp: readField(map, 'onspring_app'),
    keyColumn: readField(map, 'key_column'),
    filter: readField(map, 'filter'),
    journal: readField(map, 'journal'),
    parentMap: readField(map, 'parent_map'),
  };
}

/** The record map with this sys_id, `null` when there is none. One query. */
export function findMapFacts(sysId: string): MapFacts | null {
  const record = new GlideRecord(TABLES.recordMap);
  return record.get(sysId) ? toMapFacts(record) : null;
}

/** All active record maps. One query. */
export function readActiveMaps(): readonly MapFacts[] {
  const record = new GlideRecord(TABLES.recordMap);
  record.addQuery('active', true);
  record.setLimit(MOST_MAPS);
  record.query();
  const maps: MapFacts[] = [];
  while (record.next()) maps.push(toMapFacts(record));
  return maps;
}

/** The record map that creates what a reference names and Onspring lacks. At most two queries. */
function readCreator({ createdBy }: FieldMapDraft): CreatorFacts | null {
  if (createdBy === '') return null;
  const record = new GlideRecord(TABLES.recordMap);
  if (!record.get(createdBy)) return null;
  const { table, keyColumn, direction } = toMapFacts(record);
  const keys = readActiveFieldMaps([createdBy]).filter(
    (field) => field.field === keyColumn && field.direction !== 'inbound',
  );
  return {
    name: readField(record, 'name'),
    table,
    keyColumn,
    isActive: readField(record, 'active') === '1',
    direction,
    keyFields: keys.map(({ onspringField }) => onspringField),
  };
}

/** What surrounds a field map: its record map and the other field maps of it. */
export function toContext(map: MapFacts, draft: FieldMapDraft, others: MapContext['others']): MapContext {
  const target = new GlideRecord(map.table);
  return {
    table: map.table,
    tableExists: target.isValid(),
    tableIsOurs: OUR_TABLES.includes(map.table),
    direction: map.direction,
    column: readColumn(target, draft),
    creator: readCreator(draft),
    others,
  };
}

/** Name of another active map that brings records of the same Onspring app. At most one query. */
function findRival(map: MapFacts): string {
  if (map.direction === 'outbound' || map.onspringApp === '') return '';
  const record = new GlideRecord(TABLES.recordMap);
  record.addQuery('active', true);
  record.addQuery('onspring_app', map.onspringApp);
  record.addQuery('direction', '!=', 'outbound');
  record.addQuery('sys_id', '!=', map.sysId);
  record.setLimit(1);
  record.query();
  return record.next() ? readField(record, 'name') : '';
}

/** Name of another active map of comments that sends another journal to the same app. One query for a map of comments. */
function findMixedJournal(map: MapFacts): string {
  if (map.table !== TABLES.comment) return '';
  const record = new GlideRecord(TABLES.recordMap);
  record.addQuery('active', true);
  record.addQuery('onspring_app', map.onspringApp);
  record.addQuery('target_table', TABLES.comment);
  record.addQuery('journal', '!=', map.journal);
  record.addQuery('sys_id', '!=', map.sysId);
  record.setLimit(1);
  record.query();
  return record.next() ? readField(record, 'name') : '';
}

/** What surrounds a record map: its table, the columns its fields name, and a map of the same app. */
export function toRecordMapContext(map: MapFacts, columns: readonly string[]): RecordMapContext {
  const target = new GlideRecord(map.table);
  const tableExists = target.isValid();
  return {
    tableExists,
    hasKeyColumn: tableExists && target.isValidField(map.keyColumn),
    isFilterValid: tableExists && target.isValidEncodedQuery(map.filter),
    columns,
    rival: findRival(map),
    mixedJournal: findMixedJournal(map),
    journalChanged: map.table === TABLES.comment && hasOtherJournal(map.sysId, map.journal),
  };
}
