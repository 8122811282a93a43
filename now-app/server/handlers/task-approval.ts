/** Approval of a remediation task: before its work starts, or before it closes. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { APPROVAL, APPROVAL_RULE, BLOCKED, TABLES, TASK_STATE } from '../contract/states.ts';
import { describeDecision, judgeDecision, toIndependent } from '../domain/approval-decision.ts';
import { type Message, message } from '../domain/message.ts';
import { readDecision } from '../records/approvals.ts';
import { addWorkNote, hasChanged, readField, writeFields } from '../records/field-value.ts';
import { findRecord } from '../records/find-record.ts';
import { toWords } from '../records/messages.ts';
import { readActive } from '../records/people.ts';
import { readDefaultApprover } from '../records/qualification-facts.ts';

const NOBODY = message('Nobody may approve this step. Name a plan approver in the finding, then ask for approval.');

type Moment = typeof APPROVAL_RULE.before | typeof APPROVAL_RULE.after;

/** Whether a task needs an approval at this moment and has none. */
export function isApprovalMissing(task: GlideRecord, when: Moment): boolean {
  return readField(task, 'approval_rule') === when && readField(task, 'approval') !== APPROVAL.approved;
}

/** Who has to approve: somebody who answers for the plan or the application and has no hand in the work. */
function findApprover(task: GlideRecord, when: Moment): string {
  const finding = findRecord(TABLES.finding, readField(task, 'finding'));
  if (finding === null) return '';
  const workers = [readField(task, 'assigned_to'), when === APPROVAL_RULE.after ? (gs.getUserID() ?? '') : ''];
  const known = ['plan_approver', 'application_owner'].map((column) => readField(finding, column));
  const [approver] = toIndependent(readActive(known), workers);
  return approver ?? toIndependent([readDefaultApprover()], workers)[0] ?? '';
}

/** Whether anybody may approve a task at this moment. */
export function hasApprover(task: GlideRecord, when: Moment): boolean {
  return findApprover(task, when) !== '';
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
      addWorkNote(task, toWords(NOBODY));
    }
    return false;
  }
  const askedBy = when === APPROVAL_RULE.after ? (gs.getUserID() ?? '') : '';
  writeFields(task, {
    approver,
    approval_asked_by: askedBy,
    approval_due: when,
    approval: APPROVAL.notRequested,
  });
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

/** Back to the person who does the work. */
function sendBack(task: GlideRecord, words: string, next: Message): void {
  writeFields(task, { approval: APPROVAL.rejected, blocked_reason: BLOCKED.approval });
  addWorkNote(task, `${words} ${toWords(next)}`);
}

/**
 * Follows the answer of the approver, as the flow writes it; without a row in the list of approvals there is none, and
 * the question waits on. An answer of the person who does the work, a delegate perhaps, does not count.
 */
export function applyDecision(current: GlideRecord, previous: GlideRecord): void {
  const when = readField(current, 'approval_due');
  const answer = readField(current, 'approval');
  if (when === '' || !hasChanged(current, previous, ['approval'])) return;
  if (answer !== APPROVAL.approved && answer !== APPROVAL.rejected) return;
  const asked = [readField(current, 'approver')];
  const answered = readDecision(current.getUniqueValue(), answer, { asked, judged: '' });
  if (answered === null) {
    current.setValue('approval', APPROVAL.requested);
    return;
  }
  const { decision } = answered;
  const starts = when === APPROVAL_RULE.before;
  const barred = ['assigned_to', 'approval_asked_by'].map((column) => readField(current, column));
  const question = { subject: starts ? 'start' : 'result', level: 1, levels: 1, barred } as const;
  const words = toWords(describeDecision(decision, question));
  current.setValue('approval_due', '');
  switch (judgeDecision(decision, question)) {
    case 'approved':
    case 'next_level':
      addWorkNote(current, words);
      // Who decided, a delegate perhaps: the work does not go to that person afterwards.
      current.setValue('approver', decision.actor.id);
      if (readField(current, 'blocked_reason') === BLOCKED.approval) current.setValue('blocked_reason', '');
      current.setValue('state', starts ? TASK_STATE.open : TASK_STATE.closedComplete);
      return;
    case 'rejected':
      sendBack(
        current,
        words,
        starts ? message('Settle it, then ask for approval again.') : message('Improve it, then close the task again.'),
      );
      return;
    case 'not_independent':
      sendBack(
        current,
        words,
        message('It does not count: nobody approves their own work. Ask again, of somebody else.'),
      );
      return;
  }
}

/** UI action: puts the question again after a rejection before the start, or when nobody could be asked. */
export function askAgain(current: GlideRecord): void {
  writeFields(current, { blocked_reason: '', approval: APPROVAL.notRequested, approval_due: '' });
  if (!askApproval(current, APPROVAL_RULE.before)) {
    gs.addErrorMessage(toWords(NOBODY));
  }
  current.update();
}
