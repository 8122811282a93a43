/** What the check of a field map needs to know of the instance: its dictionary, and the other maps. */

import { GlideRecord } from '@servicenow/glide';
import type { Direction, Owner } from '../contract/protocol.ts';
import { TABLES } from '../contract/states.ts';
import type { ColumnFacts, FieldMapDraft, MapContext } from '../domain/map-check.ts';
import { readField } from './field-value.ts';

const MOST_FIELDS = 500;
const OUR_TABLES: readonly string[] = [TABLES.finding, TABLES.task];

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
  };
}

function readColumn(target: GlideRecord, draft: FieldMapDraft): ColumnFacts | null {
  if (!target.isValid() || draft.field === '' || !target.isValidField(draft.field)) return null;
  const element = target.getElement(draft.field);
  const type = String(element.getED().getInternalType());
  const referenceTable = type === 'reference' ? String(element.getReferenceTable()) : '';
  const key = draft.referenceKey === '' ? 'name' : draft.referenceKey;
  const hasKeyColumn = referenceTable !== '' && new GlideRecord(referenceTable).isValidField(key);
  return { type, referenceTable, hasKeyColumn };
}

export interface StoredFieldMap extends FieldMapDraft {
  readonly sysId: string;
}

/** Active field maps of a record map. One query. */
export function readActiveFieldMaps(recordMap: string): readonly StoredFieldMap[] {
  const record = new GlideRecord(TABLES.fieldMap);
  record.addQuery('record_map', recordMap);
  record.addQuery('active', true);
  record.orderBy('order');
  record.setLimit(MOST_FIELDS);
  record.query();
  const maps: StoredFieldMap[] = [];
  while (record.next()) maps.push({ ...toDraft(record), sysId: record.getUniqueValue() });
  return maps;
}

/** What surrounds a field map, from the record map (as it is being saved) and its other field maps. */
export function toContext(map: GlideRecord, draft: FieldMapDraft, others: MapContext['others']): MapContext {
  const table = readField(map, 'target_table');
  const target = new GlideRecord(table);
  return {
    table,
    tableExists: target.isValid(),
    tableIsOurs: OUR_TABLES.includes(table),
    direction: readField(map, 'direction') as Direction,
    column: readColumn(target, draft),
    others,
  };
}

/** The record map with this sys_id, `null` when there is none. One query. */
export function findMapRecord(sysId: string): GlideRecord | null {
  const record = new GlideRecord(TABLES.recordMap);
  return record.get(sysId) ? record : null;
}
