import type { Instance, RecordEvent } from '../types.ts';
import { readApprovalOutcome } from './actions/ask-for-approval.ts';
import type { WaitCause } from './execution.ts';
import { isSlaMoved } from './sla-trigger.ts';

/** Whether a change of a watched record wakes the wait; approvals and SLAs are decided again when their turn comes. */
export const isWaitOver = (instance: Instance, on: WaitCause, event: RecordEvent): boolean => {
  switch (on.kind) {
    case 'task':
      return event.operation === 'delete' || event.current['active'] === 'false';
    case 'condition':
      return event.operation === 'delete' || instance.database.matches(on.table, event.current, on.query);
    case 'sla':
      return event.operation === 'delete' || isSlaMoved(event);
    case 'approval':
      return readApprovalOutcome(instance, on) !== null;
    default:
      return false;
  }
};
