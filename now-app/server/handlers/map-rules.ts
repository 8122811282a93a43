/** Rules of record maps and field maps: what cannot work is refused when it is saved, with all reasons at once. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { checkFieldMap, type MapFault } from '../domain/map-check.ts';
import { message } from '../domain/message.ts';
import { readField } from '../records/field-value.ts';
import { findMapRecord, readActiveFieldMaps, type StoredFieldMap, toContext, toDraft } from '../records/map-facts.ts';
import { toWords } from '../records/messages.ts';

/** Beyond these the rest would not be read. */
const MOST_SHOWN = 5;

function refuse(current: GlideRecord, faults: readonly string[]): void {
  if (faults.length === 0) return;
  for (const fault of faults.slice(0, MOST_SHOWN)) gs.addErrorMessage(fault);
  current.setAbortAction(true);
}

const toText = (fault: MapFault): string => `${fault.code}: ${toWords(fault.message)}`;

/** Before an active field map is saved. */
export function checkFieldMapRecord(current: GlideRecord): void {
  const map = findMapRecord(readField(current, 'record_map'));
  if (map === null) {
    refuse(current, [`NO_RECORD_MAP: ${toWords(message('Choose the record map this field belongs to.'))}`]);
    return;
  }
  const draft = toDraft(current);
  const others = readActiveFieldMaps(map.getUniqueValue()).filter(({ sysId }) => sysId !== current.getUniqueValue());
  refuse(current, checkFieldMap(draft, toContext(map, draft, others)).map(toText));
}

/** What is wrong with the fields of a record map, as it is or as it is being saved. */
export function listFaults(map: GlideRecord): readonly string[] {
  const fields = readActiveFieldMaps(map.getUniqueValue());
  const toFaults = (field: StoredFieldMap): readonly string[] => {
    const others = fields.filter(({ sysId }) => sysId !== field.sysId);
    return checkFieldMap(field, toContext(map, field, others)).map(
      (fault) => `${field.onspringField}: ${toText(fault)}`,
    );
  };
  return fields.flatMap(toFaults);
}

/** Before an active record map is saved whose table or direction changed, or that is switched on. */
export function checkRecordMapRecord(current: GlideRecord): void {
  refuse(current, listFaults(current));
}
