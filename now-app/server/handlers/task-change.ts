/** The change request of a remediation task: opened with it, waited for, its outcome followed. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { BLOCKED, CHANGE_STATE, TABLES } from '../contract/states.ts';
import { type Message, message } from '../domain/message.ts';
import { toChangeEnd, toChangeOutcome } from '../domain/task-moves.ts';
import { openChange, queryEndedWaits, readChange } from '../records/change-requests.ts';
import { addWorkNote, hasChanged, readField } from '../records/field-value.ts';
import { findRecord } from '../records/find-record.ts';
import { toWords } from '../records/messages.ts';

/** Sets the change of a task, to be waited for. */
function takeChange(task: GlideRecord, change: string): void {
  task.setValue('change_request', change);
  task.setValue('change_state', CHANGE_STATE.waiting);
  if (readField(task, 'blocked_reason') === BLOCKED.change) task.setValue('blocked_reason', '');
}

/** The task cannot go on: the person who plans the work for the finding has to decide. One query. */
function block(task: GlideRecord, why: Message): void {
  addWorkNote(task, toWords(why));
  task.setValue('change_state', CHANGE_STATE.refused);
  task.setValue('blocked_reason', BLOCKED.change);
  const finding = findRecord(TABLES.finding, readField(task, 'finding'));
  if (finding === null) return;
  const planner = readField(finding, 'assigned_to');
  if (planner !== readField(task, 'approver')) task.setValue('assigned_to', planner);
}

/** Before the write that opens a task: its change is opened, unless it has one. */
export function startChange(task: GlideRecord): void {
  if (readField(task, 'change_request') !== '') return;
  const change = openChange(task, '');
  if (change !== null) takeChange(task, change);
  else block(task, message('The change request could not be opened. Open one by hand and enter it here.'));
}

/**
 * The task names no change any more. A person may have given it up; a deleted change takes its references along, as the
 * platform does unless told otherwise (ServiceNowDocs, t_CascadeDeleteRules).
 */
function dropChange(current: GlideRecord, previous: GlideRecord): void {
  const waited = readField(previous, 'change_state') === CHANGE_STATE.waiting;
  if (waited && readChange(readField(previous, 'change_request')) === null) block(current, toChangeEnd(null));
  else current.setValue('change_state', '');
}

/** Follows the change: one that was entered is waited for; one that ended decides. */
export function applyChange(current: GlideRecord, previous: GlideRecord): void {
  const change = readField(current, 'change_request');
  if (hasChanged(current, previous, ['change_request']) && readField(current, 'needs_change') === '1') {
    if (change !== '') takeChange(current, change);
    else dropChange(current, previous);
    return;
  }
  if (readField(current, 'change_state') !== CHANGE_STATE.ended) return;
  const before = readField(previous, 'change_state');
  // A flow that runs twice finds the outcome there.
  if (before !== CHANGE_STATE.waiting) {
    current.setValue('change_state', before);
    return;
  }
  const facts = readChange(change);
  const outcome = toChangeOutcome(facts);
  current.setValue('change_state', outcome);
  if (outcome === CHANGE_STATE.refused) block(current, toChangeEnd(facts));
  if (outcome !== CHANGE_STATE.successful || facts === null) return;
  addWorkNote(current, toWords(message('{0} was carried out: the step may close.', facts.number)));
}

/**
 * After the save of a task: its finding names the change, once. Another change that a person or an earlier task brought
 * stays; one that this task gives up is replaced. One query, and only when the task got another change.
 */
export function relateChange(current: GlideRecord, previous: GlideRecord | null): void {
  const change = readField(current, 'change_request');
  if (change === '' || !hasChanged(current, previous, ['change_request'])) return;
  const finding = findRecord(TABLES.finding, readField(current, 'finding'));
  const related = finding === null ? '' : readField(finding, 'related_change');
  const former = previous === null ? '' : readField(previous, 'change_request');
  if (finding === null || related === change || (related !== '' && related !== former)) return;
  finding.setValue('related_change', change);
  finding.update();
}

/**
 * For the job: a task whose change ended or is gone although it still waits finds that out now. The flow that waits for a
 * change is not told of its deletion, and an admin may have ended the flow.
 */
export function endWaits(): void {
  const task = queryEndedWaits();
  while (task.next()) {
    task.setValue('change_state', CHANGE_STATE.ended);
    task.update();
  }
}

/** UI action: waits for the change again when it is still open, else opens the next one. */
export function requestChange(current: GlideRecord): void {
  const change = readField(current, 'change_request');
  const facts = readChange(change);
  const goesOn = facts !== null && toChangeOutcome(facts) === CHANGE_STATE.waiting;
  const next = goesOn ? change : openChange(current, change);
  if (next === null) {
    gs.addErrorMessage(toWords(message('The change request could not be opened. Open one by hand and enter it here.')));
    return;
  }
  takeChange(current, next);
  current.update();
}
