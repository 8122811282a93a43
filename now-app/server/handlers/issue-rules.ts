/** Rules of the sync issue. */

import type { GlideRecord } from '@servicenow/glide';
import { ISSUE_STATE } from '../contract/states.ts';
import { parseDeadLetterKey } from '../domain/issue.ts';
import { readField } from '../records/field-value.ts';
import { retryOutboundRow } from '../records/outbound-rows.ts';

/**
 * Before an update in which a person asks for a retry: the change that could not be delivered is sent again. With
 * nothing left to send the issue is solved.
 */
export function retryIssue(current: GlideRecord): void {
  const record = parseDeadLetterKey(readField(current, 'issue_key'));
  if (record === null) return;
  if (!retryOutboundRow(record.table, record.sysId)) current.setValue('state', ISSUE_STATE.solved);
}
