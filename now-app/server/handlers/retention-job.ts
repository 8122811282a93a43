/** Scheduled deletion of old rows. */

import { gs } from '@servicenow/glide';
import { TABLES } from '../contract/states.ts';
import { deleteInbound, deleteIssues, deleteRuns } from '../records/retention.ts';
import { isEnabled, readRetention } from '../records/settings.ts';

/** Rows of one kind that one run deletes; the next run goes on. */
const MOST_PER_RUN = 1000;

/** Every hour: deletes what is older than the properties say. */
export function deleteOldRows(): void {
  if (!isEnabled()) return;
  const { inboundDays, issueDays, runDays } = readRetention();
  const dropRows = (table: string): number => (inboundDays === 0 ? 0 : deleteInbound(table, inboundDays, MOST_PER_RUN));
  const inbound = dropRows(TABLES.inbound) + dropRows(TABLES.inboundTask) + dropRows(TABLES.inboundComment);
  const issues = issueDays === 0 ? 0 : deleteIssues(issueDays, MOST_PER_RUN);
  const runs = runDays === 0 ? 0 : deleteRuns(runDays, MOST_PER_RUN);
  if (inbound + issues + runs === 0) return;
  gs.info('Old rows deleted: {0} inbound records, {1} issues, {2} runs', String(inbound), String(issues), String(runs));
}
