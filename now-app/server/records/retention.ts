/** Deletion of rows that nobody needs any more: by age, at most so many in one run, each by an indexed date. */

import type { GlideRecord } from '@servicenow/glide';
import { ISSUE_STATE, RUN_KIND, TABLES } from '../contract/states.ts';
import { DAY_SECONDS } from '../domain/duration.ts';
import { toFieldTime } from './clock.ts';
import { takeTurns } from './turns.ts';

/** `deleteMultiple` ignores a limit (servicenow-instance.md 11.3), so rows go one by one. Answers how many went. */
function deleteRows(table: string, most: number, narrow: (record: GlideRecord) => void): number {
  let deleted = 0;
  takeTurns(table, most, narrow, (record) => {
    if (record.deleteRecord()) deleted += 1;
  });
  return deleted;
}

const toLimit = (days: number): string => toFieldTime(-days * DAY_SECONDS);

/** Staging rows of one table that were transformed. */
export function deleteInbound(table: string, days: number, most: number): number {
  return deleteRows(table, most, (record) => {
    record.addQuery('sys_created_on', '<', toLimit(days));
    record.addQuery('sys_import_state', '!=', 'pending');
  });
}

/** Solved issues. Ignored ones stay: they say that the same fault shall not come up again. */
export function deleteIssues(days: number, most: number): number {
  return deleteRows(TABLES.syncIssue, most, (record) => {
    record.addQuery('state', ISSUE_STATE.solved);
    record.addQuery('sys_updated_on', '<', toLimit(days));
  });
}

/** Runs that ended, and companions that gave no sign of life since. */
export function deleteRuns(days: number, most: number): number {
  return deleteRows(TABLES.syncRun, most, (record) => {
    record.addQuery('sys_updated_on', '<', toLimit(days));
    record.addQuery('kind', RUN_KIND.heartbeat).addOrCondition('state', 'IN', 'complete,failed,cancelled');
  });
}
