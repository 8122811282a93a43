/** Approval of a remediation task: before its work starts, or before it closes. */

import { GlideRecord, gs } from '@servicenow/glide';
import { APPROVAL, APPROVAL_RULE, BLOCKED, TABLES, TASK_STATE } from '../contract/states.ts';
import { message } from '../domain/message.ts';
import { selectTaskApprover } from '../domain/task-moves.ts';
import { readDecision } from '../records/approvals.ts';
import { addWorkNote, hasChanged, readField } from '../records/field-value.ts';
import { toWords } from '../records/messages.ts';
import { readDefaultApprover } from '../records/qualification-facts.ts';

type Moment = typeof APPROVAL_RULE.before | typeof APPROVAL_RULE.after;

/** Whether a task needs an approval at this moment and has none. */
export function isApprovalMissing(task: GlideRecord, when: Moment): boolean {
  return readField(task, 'approval_rule') === when && readField(task, 'approval') !== APPROVAL.approved;
}

/** Who has to approve: somebody who answers for the plan or the application and has no hand in the work. */
function findApprover(task: GlideRecord, when: Moment): string {
  const finding = new GlideRecord(TABLES.finding);
  if (!finding.get(readField(task, 'finding'))) return '';
  const workers = [readField(task, 'assigned_to'), when === APPROVAL_RULE.after ? (gs.getUserID() ?? '') : ''];
  const known = ['plan_approver', 'application_owner'].map((column) => readField(finding, column));
  return selectTaskApprover(known, workers) || selectTaskApprover([readDefaultApprover()], workers);
}

/**
 * Puts the question; the flow that waits for it sends it to the approver. A question that waits already, and one that was
 * answered with no before the start, are left as they are. Answers false when nobody may approve.
 */
export function askApproval(task: GlideRecord, when: Moment): boolean {
  const waits = readField(task, 'approval_due') === when && readField(task, 'approval') !== APPROVAL.rejected;
  if (waits || (when === APPROVAL_RULE.before && readField(task, 'blocked_reason') === BLOCKED.approval)) return true;
  const approver = findApprover(task, when);
  if (approver === '') {
    if (when === APPROVAL_RULE.before) {
      task.setValue('blocked_reason', BLOCKED.approval);
      addWorkNote(task, 'Nobody may approve this step: name a plan approver in the finding, then ask for approval.');
    }
    return false;
  }
  task.setValue('approver', approver);
  task.setValue('approval_due', when);
  task.setValue('approval', APPROVAL.notRequested);
  if (readField(task, 'blocked_reason') === BLOCKED.approval) task.setValue('blocked_reason', '');
  return true;
}

/** Forgets an approval: the task is opened again, or nobody needs it any more. Open questions are withdrawn. */
export function dropApproval(task: GlideRecord): void {
  const asked = readField(task, 'approval') === APPROVAL.requested;
  if (readField(task, 'approval_rule') === APPROVAL_RULE.after || asked) {
    task.setValue('approval', asked ? APPROVAL.cancelled : APPROVAL.notRequested);
  }
  task.setValue('approval_due', '');
}

/** Follows the answer of the approver, as the flow writes it. */
export function applyDecision(current: GlideRecord, previous: GlideRecord): void {
  const due = readField(current, 'approval_due');
  const answer = readField(current, 'approval');
  if (due === '' || !hasChanged(current, previous, ['approval'])) return;
  if (answer !== APPROVAL.approved && answer !== APPROVAL.rejected) return;
  const asked = [readField(current, 'approver')];
  const decision = readDecision(current.getUniqueValue(), answer, { asked, judged: '' });
  const name = decision?.decision.actor.name ?? 'The approver';
  const comment = decision?.decision.comment ?? '';
  const words = comment === '' ? '' : ` "${comment}"`;
  current.setValue('approval_due', '');
  if (answer === APPROVAL.approved && decision?.decision.actor.id === readField(current, 'assigned_to')) {
    // A delegate may be the very person who did the work.
    current.setValue('approval', APPROVAL.rejected);
    current.setValue('blocked_reason', BLOCKED.approval);
    addWorkNote(current, `${name} does this work and cannot approve it. Ask again, of somebody else.`);
    return;
  }
  if (answer === APPROVAL.rejected) {
    current.setValue('blocked_reason', BLOCKED.approval);
    const next =
      due === APPROVAL_RULE.before ? 'Settle it, then ask for approval again.' : 'Improve it, then close again.';
    addWorkNote(
      current,
      `${name} rejected ${due === APPROVAL_RULE.before ? 'the start' : 'the result'}:${words} ${next}`,
    );
    return;
  }
  addWorkNote(current, `${name} approved ${due === APPROVAL_RULE.before ? 'the start' : 'the result'}.${words}`);
  if (readField(current, 'blocked_reason') === BLOCKED.approval) current.setValue('blocked_reason', '');
  current.setValue('state', due === APPROVAL_RULE.before ? TASK_STATE.open : TASK_STATE.closedComplete);
}

/** UI action: puts the question again after a rejection before the start, or when nobody could be asked. */
export function askAgain(current: GlideRecord): void {
  current.setValue('blocked_reason', '');
  current.setValue('approval', APPROVAL.notRequested);
  current.setValue('approval_due', '');
  if (!askApproval(current, APPROVAL_RULE.before)) {
    gs.addErrorMessage(toWords(message('Nobody may approve this step. Name a plan approver in the finding first.')));
  }
  current.update();
}
