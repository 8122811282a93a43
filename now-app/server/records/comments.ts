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

/**
 * Writes an entry into the journal of a record. `mark` names its origin: an entry that begins with it is there already,
 * and is not written again; `''`: write in any case. False: the record's own rules refused the update.
 */
export function writeEntry(record: GlideRecord, journal: string, entry: string, mark: string): boolean {
  if (mark !== '' && readEntries(record, journal).includes(`\n${mark}`)) return true;
  Object.assign(record, { [journal]: entry });
  return record.update() !== null;
}

/** Text of the entry that the save under way adds to a journal, `''` when it adds none. */
export function readNewEntry(current: GlideRecord, journal: Journal): string {
  return readField(current, journal).trim();
}
