/** A person's decision about a field that both sides changed. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { CONFLICT_CHOICE, ISSUE_STATE } from '../contract/states.ts';
import { type Message, message } from '../domain/message.ts';
import { readField } from '../records/field-value.ts';
import { findRecord } from '../records/find-record.ts';
import { findLinkByOnspring, settleLinkField } from '../records/links.ts';
import { toWords } from '../records/messages.ts';
import { queueDifference } from './outbound-rule.ts';

function refuse(current: GlideRecord, why: Message): void {
  gs.addErrorMessage(toWords(why));
  current.setAbortAction(true);
}

/**
 * Before an update in which a person decides: the value of the other side is replaced by the right one, here at once,
 * in Onspring with the next delivery. The record is written while the field still counts as in conflict, so that
 * Onspring's own value is not sent back to it. A conflict that is gone meanwhile leaves both sides as they are.
 */
export function settleConflict(current: GlideRecord): void {
  const field = readField(current, 'field');
  const link = findLinkByOnspring(readField(current, 'onspring_app'), readField(current, 'onspring_record'));
  if (link?.conflictFields.includes(field)) {
    const record = findRecord(link.targetTable, link.targetSysId);
    if (record === null) {
      refuse(current, message('The record of this issue was deleted. Ignore the issue.'));
      return;
    }
    const takesTheirs = readField(current, 'choice') === CONFLICT_CHOICE.theirs;
    if (takesTheirs) record.setValue(field, link.conflictValues[field] ?? '');
    if (takesTheirs && record.update() === null) {
      refuse(current, message('The record does not take the value of Onspring. Correct it, then decide again.'));
      return;
    }
    settleLinkField(link, field);
    if (!takesTheirs) queueDifference(record);
  }
  current.setValue('state', ISSUE_STATE.solved);
}

function decide(current: GlideRecord, choice: string): void {
  current.setValue('choice', choice);
  current.update();
}

/** Button: the value here is right. */
export function keepOurs(current: GlideRecord): void {
  decide(current, CONFLICT_CHOICE.ours);
}

/** Button: Onspring's value is right. */
export function takeTheirs(current: GlideRecord): void {
  decide(current, CONFLICT_CHOICE.theirs);
}
