/**
 * Whose turn it is in one run of a job whose work may leave a row where it is: an instance can refuse to save or delete
 * some of them run after run. Each run begins at another place, so that those never keep the others from their turn.
 */

import { GlideRecord, gs } from '@servicenow/glide';
import { readMilliseconds, toFieldTime } from './clock.ts';

/**
 * Where a run begins: eight hexadecimal digits, as sys_ids and digests begin. Knuth's multiplier spreads the seconds
 * evenly over all of them.
 */
export function readStart(): string {
  const spread = Math.imul(Math.floor(readMilliseconds() / 1000), 0x9e3779b1) >>> 0;
  return spread.toString(16).padStart(8, '0');
}

/**
 * Visits at most `most` rows by their sys_ids, from this run's place on, then from the beginning. Two queries at most.
 * `narrow` adds the conditions.
 */
export function takeTurns(
  table: string,
  most: number,
  narrow: (record: GlideRecord) => void,
  visit: (record: GlideRecord) => void,
): void {
  const start = readStart();
  const visitSide = (side: '>=' | '<', limit: number): number => {
    const record = new GlideRecord(table);
    narrow(record);
    record.addQuery('sys_id', side, start);
    record.orderBy('sys_id');
    record.setLimit(limit);
    record.query();
    let visited = 0;
    while (record.next()) {
      visited += 1;
      visit(record);
    }
    return visited;
  };
  const left = most - visitSide('>=', most);
  if (left > 0) visitSide('<', left);
}

/**
 * Works on each row of a query, whatever becomes of the others: one that could not be saved (`work` answers false) or went
 * wrong is logged and set aside for another run.
 */
export function workThrough(
  record: GlideRecord,
  work: (record: GlideRecord) => boolean,
  setAside: (sysId: string) => void,
): void {
  while (record.next()) {
    const sysId = record.getUniqueValue();
    let reason = 'a rule of this instance refuses the save';
    try {
      if (work(record)) continue;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
    gs.warn('{0} {1} is left for a later run: {2}', record.getTableName(), sysId, reason);
    setAside(sysId);
  }
}

/**
 * Stores when a job looks at a record again and nothing else: no rule, flow or audit has to know. The object holds no
 * other change that is not saved.
 */
export function postpone(record: GlideRecord, column: 'follow_up_at' | 'subflow_check_at', seconds: number): void {
  record.setValue(column, toFieldTime(seconds));
  record.setWorkflow(false);
  record.autoSysFields(false);
  record.update();
  // Both hold for the object: the next record of the same query wants its rules again.
  record.setWorkflow(true);
  record.autoSysFields(true);
}
