import { createHash } from 'node:crypto';
import type { WritableDatabase } from '../database/database.ts';
import type { Instance, Values } from '../types.ts';
import { toTimestamp } from './clock.ts';

export const TRIGGERS = 'sys_trigger';

/** Type of a schedule item: once, or again and again (C). */
const ONCE = '0';
const REPEATED = '1';

/** States of a schedule item (C). */
const READY = '0';
const RUNNING = '1';

/**
 * Schedule items of jobs (`sys_trigger`, servicenow-instance.md 14.5): one row for each job that will run, with its next
 * action; while the job runs the row names the node that claimed it.
 */
export interface JobTriggers {
  /** Writes when a job runs next (milliseconds); answers the text in `next_action`. */
  plan(job: Readonly<Values>, at: number): string;
  /** False when the item is gone or its next action is another. */
  claim(sysId: string, nextAction: string): boolean;
  release(sysId: string): void;
  remove(sysId: string): void;
}

export function createJobTriggers(
  host: Pick<Instance, 'clock'> & { readonly database: WritableDatabase },
): JobTriggers {
  const { database, clock } = host;
  // Of its own making, so that the sys_ids of everything else do not depend on the number of jobs.
  const idOf = (sysId: string): string => createHash('md5').update(`${TRIGGERS}:${sysId}`).digest('hex');
  const put = (sysId: string, values: Readonly<Values>): void => {
    const now = clock.timestamp();
    const stamp = { sys_updated_on: now, sys_updated_by: 'system' };
    const created = {
      sys_created_on: now,
      sys_created_by: 'system',
      sys_mod_count: '0',
      state: READY,
      claimed_by: '',
    };
    const row = database.get(TRIGGERS, idOf(sysId)) ?? { sys_id: idOf(sysId), sys_class_name: TRIGGERS, ...created };
    database.put(TRIGGERS, { ...row, ...stamp, ...values });
  };
  return {
    plan(job, at) {
      // The column has no milliseconds: a run never comes before its time.
      const nextAction = toTimestamp(Math.ceil(at / 1000) * 1000);
      put(job['sys_id'] ?? '', {
        name: job['name'] ?? '',
        document: job['sys_class_name'] ?? '',
        document_key: job['sys_id'] ?? '',
        trigger_type: job['run_type'] === 'once' ? ONCE : REPEATED,
        next_action: nextAction,
      });
      return nextAction;
    },
    claim(sysId, nextAction) {
      const row = database.get(TRIGGERS, idOf(sysId));
      if (row === undefined || row['next_action'] !== nextAction) return false;
      put(sysId, { state: RUNNING, claimed_by: 'standin' });
      return true;
    },
    release(sysId) {
      if (database.get(TRIGGERS, idOf(sysId)) !== undefined) put(sysId, { state: READY, claimed_by: '' });
    },
    remove(sysId) {
      if (database.get(TRIGGERS, idOf(sysId)) !== undefined) database.remove(TRIGGERS, idOf(sysId));
    },
  };
}
