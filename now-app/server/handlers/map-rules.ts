/** Rules of record maps and field maps: what cannot work is refused when it is saved, with all reasons at once. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { DOORBELL_EVENT } from '../contract/states.ts';
import { checkFieldMap, type MapFault } from '../domain/map-check.ts';
import { message } from '../domain/message.ts';
import { checkRecordMap } from '../domain/record-map-check.ts';
import { readField } from '../records/field-value.ts';
import {
  findMapFacts,
  type MapFacts,
  readActiveFieldMaps,
  readActiveMaps,
  toContext,
  toDraft,
  toMapFacts,
  toRecordMapContext,
} from '../records/map-facts.ts';
import { toWords } from '../records/messages.ts';
import { readCompanionUrl } from '../records/settings.ts';

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
  const map = findMapFacts(readField(current, 'record_map'));
  if (map === null) {
    refuse(current, [`NO_RECORD_MAP: ${toWords(message('Choose the record map this field belongs to.'))}`]);
    return;
  }
  const draft = toDraft(current);
  const others = readActiveFieldMaps([map.sysId]).filter(({ sysId }) => sysId !== current.getUniqueValue());
  refuse(current, checkFieldMap(draft, toContext(map, draft, others)).map(toText));
}

function listFaults(maps: readonly MapFacts[]): readonly string[] {
  const fields = readActiveFieldMaps(maps.map(({ sysId }) => sysId));
  return maps.flatMap((map) => {
    const ofMap = fields.filter(({ recordMap }) => recordMap === map.sysId);
    const columns = ofMap.map(({ field }) => field);
    const own = checkRecordMap(map, toRecordMapContext(map, columns)).map(toText);
    const ofFields = ofMap.flatMap((field) => {
      const others = ofMap.filter(({ sysId }) => sysId !== field.sysId);
      const faults = checkFieldMap(field, toContext(map, field, others));
      return faults.map((fault) => `${field.onspringField}: ${toText(fault)}`);
    });
    return [...own, ...ofFields];
  });
}

/** Number of active record maps, and what is wrong with them and their fields. Two queries. */
export function checkActiveMaps(): { readonly maps: number; readonly mapFaults: readonly string[] } {
  const maps = readActiveMaps();
  return { maps: maps.length, mapFaults: maps.length === 0 ? [] : listFaults(maps) };
}

/** Before an active record map is saved that is new or switched on, or whose table, direction, key or filter changed. */
export function checkRecordMapRecord(current: GlideRecord): void {
  refuse(current, listFaults([toMapFacts(current)]));
}

/** After a record map was saved or deleted: the companion learns at once that it goes on, rests or works otherwise. */
export function announceRecordMap(current: GlideRecord): void {
  if (readCompanionUrl() !== '') gs.eventQueue(DOORBELL_EVENT, current, '', '');
}
