/** UI actions of the finding. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { APPROVAL, FINDING_STATE } from '../contract/states.ts';
import { addWorkNote, readField } from '../records/field-value.ts';

/** Asks for approval again after a rejection; the approval flow starts from this state. */
export function resubmitPlan(current: GlideRecord): void {
  const rejected = readField(current, 'approval') === APPROVAL.rejected;
  if (readField(current, 'state') !== FINDING_STATE.planned || !rejected) {
    gs.addErrorMessage('Only a rejected plan can be resubmitted.');
    return;
  }
  current.setValue('approval', APPROVAL.notRequested);
  addWorkNote(current, 'Plan resubmitted for approval.');
  current.update();
}
