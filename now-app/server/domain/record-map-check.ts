/** Whether key column and filter of a record map can work: checked when an admin saves it. Pure. */

import type { MapFault } from './map-check.ts';
import { message } from './message.ts';

export interface RecordMapDraft {
  readonly table: string;
  readonly keyColumn: string;
  readonly filter: string;
}

export interface RecordMapContext {
  readonly tableExists: boolean;
  readonly hasKeyColumn: boolean;
  /** Whether the platform can read the filter as a query of the table. */
  readonly isFilterValid: boolean;
  /** Columns of the active field maps of the record map. */
  readonly columns: readonly string[];
  /** Name of another active map that brings records of the same Onspring app, `''` when there is none. */
  readonly rival: string;
}

/** What is wrong with a record map besides its fields; a new map has none yet, so they are asked for later. */
export function checkRecordMap(draft: RecordMapDraft, context: RecordMapContext): readonly MapFault[] {
  const { table, keyColumn, filter } = draft;
  if (!context.tableExists) {
    return [{ code: 'UNKNOWN_TABLE', message: message('There is no table {0} here. Choose another Table.', table) }];
  }
  const faults: MapFault[] = [];
  if (context.rival !== '') {
    const words = message('The map {0} brings the records of this app already. Switch one of them off.', context.rival);
    faults.push({ code: 'SECOND_INBOUND_MAP', message: words });
  }
  if (keyColumn !== '' && !context.hasKeyColumn) {
    const words = message('The table {0} has no column {1}. Correct Key column.', table, keyColumn);
    faults.push({ code: 'UNKNOWN_KEY_COLUMN', message: words });
  } else if (keyColumn !== '' && context.columns.length > 0 && !context.columns.includes(keyColumn)) {
    const words = message('No field of this map is the key column {0}. Add it to the map, or correct it.', keyColumn);
    faults.push({ code: 'KEY_COLUMN_NOT_MAPPED', message: words });
  }
  if (filter !== '' && !context.isFilterValid) {
    const words = message('Filter is no query of the table {0}. Build it in a list and copy it from there.', table);
    faults.push({ code: 'BAD_FILTER', message: words });
  }
  return faults;
}
