import type { DataDictionary } from '../database/schema.ts';
import type { Session, Values } from '../types.ts';

/** Order of the platform's rule that keeps `active` in step with `state` (servicenow-instance.md 14.1, D). */
export const taskStateOrder = 50;

/** Inactive states of a task table: dictionary attribute `close_states`, else 3, 4 and 7. */
function closeStates(schema: DataDictionary, table: string): ReadonlySet<string> {
  return new Set((schema.tableAttribute(table, 'close_states') ?? '3;4;7').split(';').map((state) => state.trim()));
}

/**
 * `active`, `closed_at` and `closed_by` follow `state`; `approval_set` follows a decision. Changes `values` in place, as
 * a before rule does. A state that a later rule sets is not followed, as on the platform.
 */
export function applyTaskState(request: {
  readonly schema: DataDictionary;
  readonly table: string;
  readonly values: Values;
  readonly stored: Readonly<Values> | null;
  readonly session: Session;
  readonly timestamp: string;
}): void {
  const { schema, table, values, stored, session, timestamp } = request;
  if (!schema.isA(table, 'task')) return;
  const states = closeStates(schema, table);
  const state = values['state'] ?? '';
  if (state !== (stored?.['state'] ?? '')) {
    const closed = states.has(state);
    const wasClosed = stored !== null && states.has(stored['state'] ?? '');
    if (closed && !wasClosed) {
      values['active'] = 'false';
      if ((values['closed_at'] ?? '') === '') values['closed_at'] = timestamp;
      if ((values['closed_by'] ?? '') === '') values['closed_by'] = session.userId;
    } else if (wasClosed && !closed) {
      values['active'] = 'true';
      values['closed_at'] = '';
      values['closed_by'] = '';
    }
  }
  const approval = values['approval'] ?? '';
  const decided = approval === 'approved' || approval === 'rejected';
  if (decided && stored !== null && approval !== stored['approval']) values['approval_set'] = timestamp;
}
