/** Duplicates that the rules of a single save could not settle, looked at from outside. */

import { GlideAggregate, GlideRecord } from '@servicenow/glide';
import { FINDING_STATE, TABLES } from '../contract/states.ts';
import { addWorkNote, readField } from './field-value.ts';
import { readStart, takeTurns } from './turns.ts';

/** Findings nobody works on yet: only those may still be set aside. */
const UNTOUCHED = [FINDING_STATE.qualified, FINDING_STATE.planned].join(',');

/** Shared keys on one side of a place. */
function findKeysBeside(start: string, side: '>=' | '<', most: number): readonly string[] {
  const count = new GlideAggregate(TABLES.finding);
  count.addQuery('state', 'IN', UNTOUCHED);
  count.addQuery('correlation_id', '!=', '');
  count.addQuery('correlation_id', side, start);
  count.addQuery('not_duplicate', '=', false);
  count.addAggregate('COUNT', '');
  count.orderBy('correlation_id');
  count.addHaving('COUNT', '', '>', '1');
  count.query();
  const keys: string[] = [];
  while (keys.length < most && count.next()) keys.push(String(count.getValue('correlation_id')));
  return keys;
}

/** Keys that several findings nobody works on share: they arrived at the same moment. Two queries at most. */
export function findSharedKeys(most: number): readonly string[] {
  const start = readStart();
  const behind = findKeysBeside(start, '>=', most);
  return behind.length === most ? behind : [...behind, ...findKeysBeside(start, '<', most - behind.length)];
}

interface Oldest {
  readonly sysId: string;
  readonly number: string;
}

/** The oldest open finding of each key, whatever its state: numbers are given in the order of arrival. Two queries. */
function readOldest(keys: readonly string[]): ReadonlyMap<string, Oldest> {
  const count = new GlideAggregate(TABLES.finding);
  count.addQuery('correlation_id', 'IN', keys.join(','));
  count.addQuery('active', '=', true);
  count.addQuery('not_duplicate', '=', false);
  count.addAggregate('MIN', 'number');
  count.groupBy('correlation_id');
  count.query();
  const numbers: string[] = [];
  while (count.next()) numbers.push(String(count.getAggregate('MIN', 'number')));
  const record = new GlideRecord(TABLES.finding);
  record.addQuery('number', 'IN', numbers.join(','));
  record.query();
  const oldest = new Map<string, Oldest>();
  while (record.next()) {
    const finding = { sysId: record.getUniqueValue(), number: readField(record, 'number') };
    oldest.set(readField(record, 'correlation_id'), finding);
  }
  return oldest;
}

/** Marks all but the oldest finding of each key as its duplicate, at most `most` of them. Four queries at most. */
export function markYounger(
  keys: readonly string[],
  most: number,
  toNote: (finding: GlideRecord, parentNumber: string) => string,
): void {
  if (keys.length === 0) return;
  const oldest = readOldest(keys);
  const kept = [...oldest.values()].map(({ number }) => number).join(',');
  takeTurns(
    TABLES.finding,
    most,
    (record) => {
      record.addQuery('correlation_id', 'IN', keys.join(','));
      record.addQuery('state', 'IN', UNTOUCHED);
      record.addQuery('active', true);
      record.addQuery('not_duplicate', false);
      record.addQuery('number', 'NOT IN', kept);
    },
    (record) => {
      const parent = oldest.get(readField(record, 'correlation_id'));
      if (parent === undefined) return;
      record.setValue('parent', parent.sysId);
      record.setValue('state', FINDING_STATE.duplicate);
      addWorkNote(record, toNote(record, parent.number));
      record.update();
    },
  );
}

/**
 * Duplicates whose parent is closed or cancelled, or gone: they are qualified anew, the oldest first, so that it takes
 * over and the others become its duplicates. Three queries at most.
 */
export function releaseOrphans(most: number, note: string): void {
  const orphans: string[] = [];
  takeTurns(
    TABLES.finding,
    most,
    (record) => {
      record.addQuery('state', FINDING_STATE.duplicate);
      const orphan = record.addQuery('parent.state', 'IN', [FINDING_STATE.closed, FINDING_STATE.cancelled].join(','));
      orphan.addOrCondition('parent', '');
    },
    (record) => orphans.push(record.getUniqueValue()),
  );
  if (orphans.length === 0) return;
  const record = new GlideRecord(TABLES.finding);
  record.addQuery('sys_id', 'IN', orphans.join(','));
  record.orderBy('sys_created_on');
  record.orderBy('number');
  record.query();
  while (record.next()) {
    record.setValue('parent', '');
    addWorkNote(record, note);
    record.update();
  }
}
