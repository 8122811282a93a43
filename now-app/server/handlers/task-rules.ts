/** Rules of the remediation task: its turn, approval, change, evidence, and what follows for the finding. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { APPROVAL_RULE, BLOCKED, SUBFLOW_STATE, TASK_SOURCE, TASK_STATE } from '../contract/states.ts';
import { message } from '../domain/message.ts';
import { type ClosingFacts, explainClosing, explainStart } from '../domain/task-moves.ts';
import { isActiveTask, isDone, toEarlier } from '../domain/task-plan.ts';
import { hasAttachment } from '../records/attachments.ts';
import { toNoonAfter } from '../records/clock.ts';
import { addWorkNote, hasChanged, readDisplay, readField, readInteger } from '../records/field-value.ts';
import { toWords } from '../records/messages.ts';
import { readActive } from '../records/people.ts';
import { isEnabled } from '../records/settings.ts';
import { findTwin, isTurn, skipTwin, takeFromFinding, updatePlan } from '../records/task-plans.ts';
import { scheduleCheck } from './automation-job.ts';
import { applyDecision, askApproval, dropApproval, isApprovalMissing } from './task-approval.ts';
import { applyChange, relateChange, startChange } from './task-change.ts';

/** What makes a task the step that it is. */
const STEP_COLUMNS = ['finding', 'short_description'] as const;

function isSettled(state: string): boolean {
  return isDone(state) || state === TASK_STATE.closedIncomplete;
}

/** The due date that the playbook step asks for, never later than the finding's. */
function applyDueDate(current: GlideRecord): void {
  const days = readInteger(current, 'due_in_days');
  if (days === null || days < 0) return;
  current.setValue('due_date', toEarlier(toNoonAfter('', days), readField(current, 'due_date')));
}

/** What begins with the work: the change request and the automation. Both once, however often a task opens. */
function startWork(current: GlideRecord): void {
  if (!isEnabled()) return;
  if (readField(current, 'needs_change') === '1') startChange(current);
  if (readField(current, 'subflow') !== '' && readField(current, 'subflow_state') === '') {
    current.setValue('subflow_state', SUBFLOW_STATE.due);
  }
}

/** The end of the automation: its outcome is proof, and closes the task when nothing else is missing. */
function applyAutomation(current: GlideRecord, previous: GlideRecord): void {
  if (!hasChanged(current, previous, ['subflow_state'])) return;
  const state = readField(current, 'subflow_state');
  if (state === SUBFLOW_STATE.failed) current.setValue('blocked_reason', BLOCKED.automation);
  else if (readField(current, 'blocked_reason') === BLOCKED.automation) current.setValue('blocked_reason', '');
  if (state !== SUBFLOW_STATE.done) return;
  if (readField(current, 'evidence') === '') current.setValue('evidence', readField(current, 'subflow_outcome'));
  const open = isActiveTask(readField(current, 'state')) && readField(current, 'state') !== TASK_STATE.pending;
  if (open && explainClosing(TASK_STATE.closedComplete, toClosingFacts(current)) === null) {
    current.setValue('state', TASK_STATE.closedComplete);
  }
}

/** What a task needs before it closes. */
export function toClosingFacts(current: GlideRecord): ClosingFacts {
  return {
    evidenceRequired: readField(current, 'evidence_required') === '1',
    evidence: readField(current, 'evidence'),
    hasAttachment: () => hasAttachment(current),
    needsChange: readField(current, 'needs_change') === '1',
    changeState: readField(current, 'change_state'),
    change: readDisplay(current, 'change_request'),
    subflowState: readField(current, 'subflow_state'),
    source: readField(current, 'source'),
    closeNotes: readField(current, 'close_notes'),
  };
}

/** A step goes to the person it names, who may have left since the plan was made; then its group takes it up. */
function releaseFromLeaver(current: GlideRecord): void {
  const worker = readField(current, 'assigned_to');
  if (worker === '' || readField(current, 'source') === TASK_SOURCE.onspring || readActive([worker]).length > 0) return;
  const former = readDisplay(current, 'assigned_to');
  current.setValue('assigned_to', '');
  addWorkNote(current, toWords(message('{0} is not active any more: the step is for its group.', former)));
}

function refuse(current: GlideRecord, text: string): void {
  gs.addErrorMessage(text);
  current.setAbortAction(true);
}

/**
 * A task that leaves Pending: it has to be its turn, and its start may have to be approved. Action plans of Onspring keep
 * the order of their own people.
 */
function applyStart(current: GlideRecord, previous: GlideRecord): boolean {
  if (readField(current, 'source') !== TASK_SOURCE.onspring && !isTurn(current)) {
    // Approved while a step was put before it: it opens when its turn comes.
    if (hasChanged(current, previous, ['approval'])) current.setValue('state', TASK_STATE.pending);
    else {
      refuse(
        current,
        toWords(message('This step waits: the plan is not approved yet, or the steps before it are not done.')),
      );
    }
    return false;
  }
  if (!isApprovalMissing(current, APPROVAL_RULE.before)) return true;
  current.setValue('state', TASK_STATE.pending);
  askApproval(current, APPROVAL_RULE.before);
  return false;
}

/** A task that closes complete although its result is not approved goes on as work in progress, and is asked for. */
function applyCompletion(current: GlideRecord, from: string): void {
  if (!isApprovalMissing(current, APPROVAL_RULE.after)) return;
  if (!askApproval(current, APPROVAL_RULE.after)) {
    refuse(
      current,
      toWords(message('Nobody else may approve this step. Name a plan approver in the finding, then close the task.')),
    );
    return;
  }
  const works = isActiveTask(from) && from !== TASK_STATE.pending;
  current.setValue('state', works ? from : TASK_STATE.workInProgress);
  gs.addInfoMessage(
    toWords(message('{0} has to approve this step. It closes by itself then.', readDisplay(current, 'approver'))),
  );
}

function applyMove(current: GlideRecord, previous: GlideRecord): void {
  const from = readField(previous, 'state');
  const to = readField(current, 'state');
  if (from === to) return;
  const refusal = explainClosing(to, toClosingFacts(current));
  if (refusal !== null) {
    // The answer of an approver stays, even when the task cannot close for another reason by now.
    if (hasChanged(current, previous, ['approval'])) current.setValue('state', from);
    else refuse(current, toWords(refusal));
    return;
  }
  if (isSettled(from) && isActiveTask(to)) dropApproval(current);
  if (from === TASK_STATE.pending && to !== TASK_STATE.closedIncomplete && to !== TASK_STATE.closedSkipped) {
    if (!applyStart(current, previous)) return;
    releaseFromLeaver(current);
    startWork(current);
  }
  if (to === TASK_STATE.closedComplete) applyCompletion(current, from);
  if (!isDone(readField(current, 'state'))) return;
  current.setValue('blocked_reason', '');
  if (to === TASK_STATE.closedSkipped) dropApproval(current);
}

/** Nobody approves their own work: the task does not go to the person who approves it. */
function checkWorker(current: GlideRecord, previous: GlideRecord): void {
  if (!hasChanged(current, previous, ['assigned_to'])) return;
  const worker = readField(current, 'assigned_to');
  if (worker === '' || worker !== readField(current, 'approver') || readField(current, 'approval_rule') === 'none')
    return;
  refuse(
    current,
    toWords(message('{0} approves this step. Give the work to another person.', readDisplay(current, 'approver'))),
  );
}

/** Whether a task becomes another step by this save, or becomes work again. */
function isStepNews(current: GlideRecord, previous: GlideRecord): boolean {
  if (!isActiveTask(readField(current, 'state'))) return false;
  return isSettled(readField(previous, 'state')) || hasChanged(current, previous, STEP_COLUMNS);
}

/** A task doubles no step that is there already; action plans of Onspring come first. */
function checkTwin(current: GlideRecord): void {
  if (readField(current, 'source') === TASK_SOURCE.onspring) return;
  const twin = findTwin(current);
  if (twin !== '') {
    refuse(
      current,
      toWords(message('{0} asks for the same step. Work on that task, or give this one another title.', twin)),
    );
  }
}

/** No task is born begun or done, other than an action plan. */
function prepareNewTask(current: GlideRecord): void {
  const refusal = explainStart(readField(current, 'state'), readField(current, 'source'));
  if (refusal !== null) {
    refuse(current, toWords(refusal));
    return;
  }
  applyDueDate(current);
  // The flow of a playbook gives its tasks what the finding has, and has looked for each step.
  if (readField(current, 'playbook_step') === '') takeFromFinding(current);
  else if (readField(current, 'source') === TASK_SOURCE.agent) current.setValue('source', TASK_SOURCE.playbook);
  if (readField(current, 'source') === TASK_SOURCE.agent) checkTwin(current);
  if (readField(current, 'state') === TASK_STATE.open) startWork(current);
  scheduleCheck(current, null);
}

/** Before insert and update, in one rule so that the order is certain. */
export function prepareTask(current: GlideRecord, previous: GlideRecord | null): void {
  if (previous === null) {
    prepareNewTask(current);
    return;
  }
  if (isStepNews(current, previous)) checkTwin(current);
  checkWorker(current, previous);
  applyChange(current, previous);
  applyAutomation(current, previous);
  applyDecision(current, previous);
  applyMove(current, previous);
  scheduleCheck(current, previous);
}

/**
 * After insert, update and delete: the finding counts its tasks anew when one was added by hand, ended, reopened or
 * held up. Tasks made from a playbook are counted by the flow once, not with each insert.
 */
export function followTask(current: GlideRecord, previous: GlideRecord | null): void {
  const finding = readField(current, 'finding');
  if (finding === '') return;
  const operation = current.operation();
  if (operation !== 'delete') relateChange(current, previous);
  if (operation === 'insert') {
    if (readField(current, 'playbook_step') !== '') return;
    if (readField(current, 'source') === TASK_SOURCE.onspring) skipTwin(current);
  }
  if (operation === 'update' && previous !== null) {
    const isPlan = readField(current, 'source') === TASK_SOURCE.onspring;
    if (isPlan && isStepNews(current, previous)) skipTwin(current);
    const former = readField(previous, 'finding');
    if (former !== finding && former !== '') {
      updatePlan(former);
      updatePlan(finding);
      return;
    }
    const before = readField(previous, 'state');
    const after = readField(current, 'state');
    const blocked = hasChanged(current, previous, ['blocked_reason']);
    if (!blocked && isDone(before) === isDone(after) && isSettled(before) === isSettled(after)) return;
  }
  updatePlan(finding);
}
