import type { Instance, RecordEvent } from '../types.ts';
import { readApprovalOutcome } from './actions/ask-for-approval.ts';
import type { WaitCause } from './execution.ts';
import { isSlaMoved } from './sla-trigger.ts';
import type { WaitEntry, WaitIndex } from './wait-index.ts';

/** Waits that a change may concern: an answer concerns its mail, a row of approvers the approval of its record. */
export const findWaits = (waits: WaitIndex, { table, current }: RecordEvent): WaitEntry[] => {
  const own = waits.at(current['sys_id'] ?? '');
  if (table === 'sys_email') return [...own, ...waits.at(current['in_reply_to'] ?? '')];
  if (table !== 'sysapproval_approver') return [...own];
  const records = new Set([current['document_id'] ?? '', current['sysapproval'] ?? '']);
  const approvals = [...records].flatMap((sysId) => waits.at(sysId)).filter(({ wait }) => wait.on.kind === 'approval');
  return [...new Set([...own, ...approvals])];
};

/** Whether a change of a watched record wakes the wait; approvals and SLAs are decided again when their turn comes. */
export const isWaitOver = (instance: Instance, on: WaitCause, event: RecordEvent): boolean => {
  switch (on.kind) {
    case 'task':
      return event.operation === 'delete' || event.current['active'] === 'false';
    case 'condition':
      return event.operation === 'delete' || instance.database.matches(on.table, event.current, on.query);
    case 'sla':
      return event.operation === 'delete' || isSlaMoved(event);
    case 'reply':
      return event.current['type'] === 'received' && event.current['in_reply_to'] === on.sysId;
    case 'approval':
      return readApprovalOutcome(instance, on) !== null;
    default:
      return false;
  }
};
