/** Rules of the finding about what is around it: findings it repeats, and related incidents, problems and changes. */

import type { GlideRecord } from '@servicenow/glide';
import { FINDING_STATE } from '../contract/states.ts';
import { mayBecomeDuplicate, selectParent, toDuplicateKey } from '../domain/duplicate.ts';
import { isClosedState } from '../domain/finding-states.ts';
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
import { addWorkNote, readField, readFields, writeFields } from '../records/field-value.ts';
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
  const state = readField(current, 'state');
  const parent = readField(current, 'parent');
  if (state === FINDING_STATE.qualified) {
    // A person moved it; automation takes the parent away first.
    if (parent !== '') writeFields(current, { parent: '', not_duplicate: '1' });
  } else if (state === FINDING_STATE.duplicate) {
    if (parent === '') requalify(current);
    else if (isNews && stored !== '' && readDuplicateKey(parent) === stored) {
      requalify(current);
      const note = message('It no longer is about the same thing as its parent, so it is qualified anew.');
      addWorkNote(current, toWords(note));
    }
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
  addWorkNote(current, toDuplicateNote(parent.number));
  return true;
}

/** Why a finding is a duplicate, in words. */
export function toDuplicateNote(parentNumber: string): string {
  const columns = readDuplicateColumns().join(', ');
  return toWords(message('Repeats {0}, which is open and has the same {1}. Work on it there.', parentNumber, columns));
}

/**
 * After the qualification: looks once at the open work around a finding that arrived, came back, changed its key or its
 * configuration item, or starts. One query, none for findings without a key and a configuration item.
 */
export function applyCaseMates(current: GlideRecord, previous: GlideRecord | null, keyIsNews: boolean): void {
  if (!isEnabled()) return;
  const state = readField(current, 'state');
  if (!isClosedState(state)) {
    const from = previous === null ? FINDING_STATE.created : readField(previous, 'state');
    const arrives = from === FINDING_STATE.created || isClosedState(from);
    const asks = (arrives || keyIsNews) && readField(current, 'not_duplicate') !== '1';
    const key = asks ? readField(current, KEY) : '';
    const starts = state === FINDING_STATE.inRemediation && from !== state;
    const wanting = RELATED.some((column) => readField(current, column) === '');
    const moved = previous !== null && readField(current, 'cmdb_ci') !== readField(previous, 'cmdb_ci');
    const item = wanting && (arrives || starts || moved) ? readField(current, 'cmdb_ci') : '';
    const { twins, records } = findCaseMates(key, item);
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
  noteNews(current);
}

/** Keeps what related records know, and which of them this very save has to tell. */
function noteNews(current: GlideRecord): void {
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
  const self = current.getUniqueValue();
  const number = readField(current, 'number');
  const state = readField(current, 'state');
  const before = readField(previous, KEY);
  if (readField(previous, 'state') !== state) {
    if (state === FINDING_STATE.closed || state === FINDING_STATE.cancelled) {
      const note = message(
        '{0}, which it repeats, is closed; Onspring keeps this one open. It is qualified anew.',
        number,
      );
      moveChildren(self, null, '', toWords(note));
    } else if (state === FINDING_STATE.duplicate) {
      const note = message(
        '{0}, which it repeats, was found to be a duplicate itself: it now follows its parent.',
        number,
      );
      moveChildren(self, null, readField(current, 'parent'), toWords(note));
    }
  } else if (before !== '' && readField(current, KEY) !== before) {
    const note = message('It no longer is about the same thing as {0}, so it is qualified anew.', number);
    moveChildren(self, before, '', toWords(note));
  }
}
