/** Journals of findings and tasks: what people write here is noted for Onspring, what comes from there is written down. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { JOURNALS } from '../contract/protocol.ts';
import { COMMENT_SOURCE, TABLES } from '../contract/states.ts';
import { isTold, toCommentText, toEntry, toOnspringMark, toOwnWords, toSafeEntry } from '../domain/comment.ts';
import { message } from '../domain/message.ts';
import { toFieldTime } from '../records/clock.ts';
import { insertComment, readNewEntry, replaceNewEntry, takeMark, writeEntry } from '../records/comments.ts';
import { hasChanged, readField } from '../records/field-value.ts';
import { findRecord } from '../records/find-record.ts';
import { findLinksByTarget } from '../records/links.ts';
import { toWords } from '../records/messages.ts';
import { findOutboundRow } from '../records/outbound-rows.ts';
import { findCommentMaps } from '../records/record-maps.ts';
import { isEnabled, mayCreateThere } from '../records/settings.ts';

/** Whether Onspring has the record, or is about to be told of it: else its comments have nowhere to go. */
function isKnownThere(current: GlideRecord): boolean {
  const table = current.getTableName();
  const sysId = current.getUniqueValue();
  const link = findLinksByTarget(table, [sysId]).get(sysId);
  return link === undefined ? findOutboundRow(table, sysId) !== null : !link.gone;
}

/**
 * Before insert and update of a finding or task: who types what looks like the mark of a comment of Onspring keeps neither
 * that comment out of the journal nor their own entry from Onspring.
 */
export function checkEntries(current: GlideRecord): void {
  const own = takeMark(current);
  for (const journal of JOURNALS) {
    const entry = readNewEntry(current, journal);
    const safe = toSafeEntry(entry, own);
    if (safe !== entry) replaceNewEntry(current, journal, safe);
  }
}

/**
 * After insert and update of a finding or task: each new journal entry that has a map becomes a comment for Onspring. An
 * entry that came from there stays here. A save without an entry, and a journal without a map, cost no query.
 */
export function noteComments(current: GlideRecord): void {
  const entries = JOURNALS.flatMap((journal) => {
    const text = readNewEntry(current, journal);
    return text === '' ? [] : { journal, text };
  });
  if (entries.length === 0 || !mayCreateThere() || !isEnabled()) return;
  const maps = findCommentMaps(current.getTableName());
  const told = entries.flatMap((entry) => {
    const map = maps.get(entry.journal);
    return map !== undefined && isTold(entry.text, map.appNotes) ? { ...entry, map } : [];
  });
  if (told.length === 0 || !isKnownThere(current)) return;
  const cutRemark = toWords(message('(cut: the whole entry is in ServiceNow)'));
  for (const { map, journal, text } of told) {
    insertComment({
      map,
      task: current.getUniqueValue(),
      journal,
      author: gs.getUserDisplayName(),
      writtenAt: toFieldTime(),
      text: toCommentText(map.appNotes ? text : toOwnWords(text), cutRemark),
    });
  }
}

/**
 * Before insert and update of a comment: what Onspring said is written into the journal of its record, once. A comment
 * changed there is a further entry, since a journal keeps what was said. When the record refuses it, so does the comment.
 */
export function writeJournal(current: GlideRecord, previous: GlideRecord | null): void {
  const isNew = previous === null || hasChanged(current, previous, ['task']);
  if (previous === null && readField(current, 'source') !== COMMENT_SOURCE.onspring) return;
  if (!isNew && !hasChanged(current, previous, ['text'])) return;
  const task = readField(current, 'task');
  const record = findRecord(TABLES.finding, task) ?? findRecord(TABLES.task, task);
  const pair = [readField(current, 'onspring_app'), readField(current, 'onspring_record')] as const;
  const entry = toEntry({
    onspringApp: pair[0],
    onspringRecord: pair[1],
    author: readField(current, 'author'),
    writtenAt: readField(current, 'written_at'),
    text: readField(current, 'text'),
    remark: isNew ? '' : toWords(message('changed')),
    placeholder: toWords(message('This text does not fit here. Read it in Onspring.')),
  });
  const mark = toOnspringMark(...pair);
  if (record !== null && writeEntry(record, readField(current, 'journal'), { entry, mark, once: isNew })) return;
  gs.error('Comment {0} could not be written into the journal of {1}', readField(current, 'number'), task);
  current.setAbortAction(true);
}
