/** Comments that travel between the journals here and Onspring. */

import { GlideRecord } from '@servicenow/glide';
import type { Journal, RecordMap } from '../contract/protocol.ts';
import { COMMENT_SOURCE, TABLES } from '../contract/states.ts';
import { readField, writeFields } from './field-value.ts';

export interface WrittenComment {
  readonly map: RecordMap;
  readonly task: string;
  readonly journal: Journal;
  readonly author: string;
  readonly writtenAt: string;
  readonly text: string;
}

/** Notes an entry that somebody wrote here; its rule then tells Onspring. */
export function insertComment(comment: WrittenComment): void {
  const record = new GlideRecord(TABLES.comment);
  record.initialize();
  writeFields(record, {
    record_map: comment.map.id,
    task: comment.task,
    journal: comment.journal,
    source: COMMENT_SOURCE.servicenow,
    author: comment.author,
    written_at: comment.writtenAt,
    text: comment.text,
  });
  record.insert();
}

/** Whether a record map has comments of another journal than this. One query, answered by an index. */
export function hasOtherJournal(recordMap: string, journal: string): boolean {
  const record = new GlideRecord(TABLES.comment);
  record.addQuery('record_map', recordMap);
  record.addQuery('journal', '!=', journal);
  record.setLimit(1);
  record.query();
  return record.hasNext();
}

/** All entries of a journal as the platform shows them. */
function readEntries(record: GlideRecord, journal: string): string {
  return record.getElement(journal).getJournalEntry(-1);
}

/** Column that hands the mark of an entry to the rule of the record, which empties it: it is never stored. */
const MARK = 'journal_mark';

/**
 * Writes an entry into the journal of a record. `mark` names its origin. `once`: an entry that begins with the mark is
 * there already, and is not written again. False: the record's own rules refused the update.
 */
export function writeEntry(
  record: GlideRecord,
  journal: string,
  { entry, mark, once }: { readonly entry: string; readonly mark: string; readonly once: boolean },
): boolean {
  if (once && readEntries(record, journal).includes(`\n${mark}`)) return true;
  record.setValue(MARK, mark);
  Object.assign(record, { [journal]: entry });
  return record.update() !== null;
}

/** The mark that the app gave to the save under way, `''` when a person or another script saves. Taken once. */
export function takeMark(current: GlideRecord): string {
  const mark = readField(current, MARK);
  if (mark !== '') current.setValue(MARK, '');
  return mark;
}

/** Replaces the text that the save under way adds to a journal. */
export function replaceNewEntry(current: GlideRecord, journal: Journal, text: string): void {
  Object.assign(current, { [journal]: text });
}

/** Text of the entry that the save under way adds to a journal, `''` when it adds none. */
export function readNewEntry(current: GlideRecord, journal: Journal): string {
  return readField(current, journal).trim();
}
