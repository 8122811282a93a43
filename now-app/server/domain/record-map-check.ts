/** Whether key column and filter of a record map can work: checked when an admin saves it. Pure. */

import { TABLES } from '../contract/states.ts';
import type { MapFault } from './map-check.ts';
import { message } from './message.ts';

export interface RecordMapDraft {
  readonly table: string;
  readonly keyColumn: string;
  readonly filter: string;
  /** For comments: the journal they belong to, `''` when none is chosen. */
  readonly journal: string;
  /** sys_id of the map of the parents, `''`: none. */
  readonly parentMap: string;
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
  /** Name of another active map that sends another journal to the same Onspring app, `''` when there is none. */
  readonly mixedJournal: string;
  /** The map has comments of another journal. */
  readonly journalChanged: boolean;
}

/** What is wrong with a map of comments. The journals of people inside and outside are kept apart by these. */
function checkJournal(draft: RecordMapDraft, context: RecordMapContext): readonly MapFault[] {
  if (draft.table !== TABLES.comment) return [];
  const faults: MapFault[] = [];
  if (draft.journal === '') {
    const words = message('Choose in Journal which entries travel by this map: Additional comments or Work notes.');
    faults.push({ code: 'NO_JOURNAL', message: words });
  }
  if (draft.parentMap === '') {
    const words = message('Choose in Map of the parents whose comments these are: the map of findings or of tasks.');
    faults.push({ code: 'NO_PARENT_MAP', message: words });
  }
  if (context.mixedJournal !== '') {
    const words = message(
      'The map {0} sends another journal to this app. Work notes and comments need an app each.',
      context.mixedJournal,
    );
    faults.push({ code: 'MIXED_JOURNALS', message: words });
  }
  if (context.journalChanged) {
    const words = message('This map has comments of the other journal. Make a new map for this journal.');
    faults.push({ code: 'JOURNAL_IN_USE', message: words });
  }
  return faults;
}

/** What is wrong with a record map besides its fields; a new map has none yet, so they are asked for later. */
export function checkRecordMap(draft: RecordMapDraft, context: RecordMapContext): readonly MapFault[] {
  const { table, keyColumn, filter } = draft;
  if (!context.tableExists) {
    return [{ code: 'UNKNOWN_TABLE', message: message('There is no table {0} here. Choose another Table.', table) }];
  }
  const faults: MapFault[] = [...checkJournal(draft, context)];
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
