/** Rules of the finding about what is around it: findings it repeats, and related incidents, problems and changes. */

import type { GlideRecord } from '@servicenow/glide';
import { FINDING_STATE } from '../contract/states.ts';
import { mayBecomeDuplicate, selectParent, toDuplicateKey } from '../domain/duplicate.ts';
import { judgeDuplicate, toCaseQuestion, toChildrenMove } from '../domain/finding-case.ts';
import { message } from '../domain/message.ts';
import {
  RELATED_COLUMNS,
  RELATED_TABLES,
  selectRelated,
  toPhase,
  toRelatedNote,
  toTold,
  toUntold,
} from '../domain/related-record.ts';
import { findCaseMates, moveChildren, noteRelated, readDuplicateKey } from '../records/case-mates.ts';
import { addWorkNote, readField, readFields, readLabel, writeFields } from '../records/field-value.ts';
import { toWords } from '../records/messages.ts';
import { isEnabled, readDuplicateColumns } from '../records/settings.ts';

/** Task's column for what links a task to others outside the platform: here the key of findings about the same thing. */
const KEY = 'correlation_id';
const RELATED = RELATED_TABLES.map((table) => RELATED_COLUMNS[table]);

function readKey(current: GlideRecord): string {
  const columns = readDuplicateColumns();
  return columns.every((column) => current.isValidField(column))
    ? toDuplicateKey(columns, readFields(current, columns))
    : '';
}

/** Sends a duplicate back to the start: it is qualified anew in the same save. */
function requalify(current: GlideRecord): void {
  writeFields(current, { parent: '', state: FINDING_STATE.created });
}

/**
 * Before the qualification: keeps the duplicate key, and lets a duplicate go whose parent was taken away, whose key
 * changed, or that a person calls a finding of its own. Answers whether the key is news. The stored key is compared, not
 * `previous`, which within one transaction stays what it was at its start (servicenow-instance.md 12.2).
 */
export function releaseDuplicate(current: GlideRecord, previous: GlideRecord | null): boolean {
  const key = readKey(current);
  const stored = readField(current, KEY);
  const isNews = stored !== key;
  if (isNews) current.setValue(KEY, key);
  if (previous === null || !isEnabled()) return isNews;
  if (isNews) current.setValue('not_duplicate', '0');
  if (readField(previous, 'state') !== FINDING_STATE.duplicate) return isNews;
  const parent = readField(current, 'parent');
  const verdict = judgeDuplicate({
    state: readField(current, 'state'),
    parent,
    keyIsNews: isNews,
    hadKey: stored !== '',
  });
  if (verdict === 'own') writeFields(current, { parent: '', not_duplicate: '1' });
  else if (verdict === 'requalify') requalify(current);
  else if (verdict === 'compare' && readDuplicateKey(parent) === stored) {
    requalify(current);
    const note = message('It no longer is about the same thing as its parent, so it is qualified anew.');
    addWorkNote(current, toWords(note));
  }
  return isNews;
}

/** Sets the finding aside, or says so when somebody works on it already. Answers whether it was set aside. */
function applyTwin(current: GlideRecord, parent: { readonly sysId: string; readonly number: string }): boolean {
  if (!mayBecomeDuplicate(readField(current, 'state'))) {
    const advice = message(
      'It now is about the same thing as {0}. If it repeats it, set Parent and choose Duplicate.',
      parent.number,
    );
    addWorkNote(current, toWords(advice));
    return false;
  }
  writeFields(current, { parent: parent.sysId, state: FINDING_STATE.duplicate });
  addWorkNote(current, toDuplicateNote(current, parent.number));
  return true;
}

/** Why a finding is a duplicate, in words: what is the same, as the form calls it. */
export function toDuplicateNote(finding: GlideRecord, parentNumber: string): string {
  const columns = readDuplicateColumns().map((column) => readLabel(finding, column));
  return toWords(
    message('Repeats {0}, which is open and has the same {1}. Work on it there.', parentNumber, columns.join(', ')),
  );
}

/**
 * After the qualification: looks once at the open work around a finding that arrived, came back, changed its key or its
 * configuration item, or starts. One query, none for findings without a key and a configuration item.
 */
export function applyCaseMates(current: GlideRecord, previous: GlideRecord | null, keyIsNews: boolean): void {
  if (!isEnabled()) return;
  const question = toCaseQuestion({
    from: previous === null ? null : readField(previous, 'state'),
    state: readField(current, 'state'),
    duplicateKey: readField(current, KEY),
    keyIsNews,
    notDuplicate: readField(current, 'not_duplicate') === '1',
    configurationItem: readField(current, 'cmdb_ci'),
    itemIsNews: previous !== null && readField(current, 'cmdb_ci') !== readField(previous, 'cmdb_ci'),
    lacksRelated: RELATED.some((column) => readField(current, column) === ''),
  });
  if (question !== null) {
    const { twins, records } = findCaseMates(question.duplicateKey, question.configurationItem);
    const self = {
      sysId: current.getUniqueValue(),
      createdOn: readField(current, 'sys_created_on'),
      number: readField(current, 'number'),
    };
    const parent = selectParent(self, twins, previous === null);
    if (parent === null || !applyTwin(current, parent)) {
      writeFields(current, selectRelated(records, readFields(current, RELATED)));
    }
  }
}

/** Last of these before the save: keeps what related records know, and which of them this very save has to tell. */
export function noteRelatedNews(current: GlideRecord): void {
  if (!isEnabled()) return;
  const related = RELATED.map((column) => readField(current, column));
  const told = toTold(toPhase(readField(current, 'state')), related);
  const news = toUntold(readField(current, 'related_told'), told).join(',');
  if (told !== '') current.setValue('related_told', told);
  if (readField(current, 'related_news') !== news) current.setValue('related_news', news);
}

function tellRelated(current: GlideRecord): void {
  const news = readField(current, 'related_news');
  if (news === '') return;
  const untold = news.split(',');
  const related = Object.fromEntries(
    RELATED_TABLES.map((table) => [table, readField(current, RELATED_COLUMNS[table])] as const).filter(([, id]) =>
      untold.includes(id),
    ),
  );
  const phase = toPhase(readField(current, 'state'));
  const note = toRelatedNote(phase, readField(current, 'number'), readField(current, 'short_description'));
  noteRelated(related, toWords(note));
}

/** After insert and update: related records are told, and the duplicates of a finding follow it. */
export function followCase(current: GlideRecord, previous: GlideRecord | null): void {
  if (!isEnabled()) return;
  tellRelated(current);
  if (previous === null || current.operation() === 'insert') return;
  const move = toChildrenMove({
    number: readField(current, 'number'),
    from: readField(previous, 'state'),
    state: readField(current, 'state'),
    parent: readField(current, 'parent'),
    keyBefore: readField(previous, KEY),
    key: readField(current, KEY),
  });
  if (move !== null) moveChildren(current.getUniqueValue(), move.duplicateKey, move.newParent, toWords(move.note));
}
