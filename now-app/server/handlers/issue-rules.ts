/** Rules and buttons of the sync issue. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { DOORBELL_EVENT, ISSUE_STATE } from '../contract/states.ts';
import { parseDeadLetterKey } from '../domain/issue.ts';
import { message } from '../domain/message.ts';
import { readField } from '../records/field-value.ts';
import { askRetryOfKind, isRetryWaiting } from '../records/issues.ts';
import { toWords } from '../records/messages.ts';
import { retryOutboundRow } from '../records/outbound-rows.ts';
import { isEnabled } from '../records/settings.ts';

/**
 * Before an update in which a person asks for a retry: the change that could not be delivered is sent again. With
 * nothing left to send the issue is solved. Issues about the way in are retried by the companion.
 */
export function retryIssue(current: GlideRecord): void {
  const record = parseDeadLetterKey(readField(current, 'issue_key'));
  if (record === null) return;
  if (!retryOutboundRow(record.table, record.sysId)) current.setValue('state', ISSUE_STATE.solved);
}

/** Before an update in which a person ignores an issue: without a reason it is refused. */
export function checkIgnored(current: GlideRecord): void {
  if (readField(current, 'ignore_reason') !== '') return;
  gs.addErrorMessage(toWords(message('Say in Reason for ignoring why the issue needs no action, then choose Ignore.')));
  current.setAbortAction(true);
}

/** After a person decided about an issue: the companion is rung, once for several decisions that wait together. */
export function ringForDecision(current: GlideRecord): void {
  if (isEnabled() && !isRetryWaiting(current.getUniqueValue())) gs.eventQueue(DOORBELL_EVENT, current, '', '');
}

/** Button Retry. */
export function retryThis(current: GlideRecord): void {
  current.setValue('state', ISSUE_STATE.retryAsked);
  current.update();
  gs.addInfoMessage(toWords(message('It is tried again. The issue closes by itself when that succeeds.')));
}

/** Button Retry all like this: open issues of the same kind and code, oldest first. */
export function retryAllLikeThis(current: GlideRecord): void {
  const { asked, more } = askRetryOfKind(readField(current, 'kind'), readField(current, 'code'));
  const words = more
    ? message('{0} issues like this are tried again. There are more: press the button again.', String(asked))
    : message('{0} issues like this are tried again.', String(asked));
  gs.addInfoMessage(toWords(words));
}

/** Button Ignore. */
export function ignoreThis(current: GlideRecord): void {
  current.setValue('state', ISSUE_STATE.ignored);
  current.update();
}
