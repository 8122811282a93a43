/** UI actions of the finding about its plan and its risk. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { ACCEPTANCE, APPROVAL, FINDING_STATE } from '../contract/states.ts';
import { message } from '../domain/message.ts';
import { addWorkNote, readField } from '../records/field-value.ts';
import { toWords } from '../records/messages.ts';

/** Asks for approval again after a rejection; the approval flow starts from this state. */
export function resubmitPlan(current: GlideRecord): void {
  const rejected = readField(current, 'approval') === APPROVAL.rejected;
  if (readField(current, 'state') !== FINDING_STATE.planned || !rejected) {
    gs.addErrorMessage(toWords(message('Only a rejected plan can be resubmitted.')));
    return;
  }
  current.setValue('approval', APPROVAL.notRequested);
  addWorkNote(current, toWords(message('Plan resubmitted for approval.')));
  current.update();
}

/** Asks the risk managers to accept the risk until the day the agent entered; the rule of the finding checks it. */
export function requestAcceptance(current: GlideRecord): void {
  current.setValue('acceptance_state', ACCEPTANCE.submitted);
  current.update();
}
