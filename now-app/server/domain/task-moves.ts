/** What a remediation task needs before it closes, and what an ended change means. Pure. */

import { APPROVAL, CHANGE_STATE, SUBFLOW_STATE, TASK_SOURCE, TASK_STATE } from '../contract/states.ts';
import { type Message, message } from './message.ts';
import { isActiveTask } from './task-plan.ts';

export interface ClosingFacts {
  readonly evidenceRequired: boolean;
  readonly evidence: string;
  /** Asked only when there is no other evidence: the answer costs a query. */
  readonly hasAttachment: () => boolean;
  readonly needsChange: boolean;
  readonly changeState: string;
  /** Number of the change request, empty: none. */
  readonly change: string;
  readonly subflowState: string;
  readonly source: string;
  readonly closeNotes: string;
}

/** Why a new task cannot start in a state; `null` when it can. Action plans come as they stand in Onspring. */
export function explainStart(state: string, source: string): Message | null {
  return state === TASK_STATE.pending || source === TASK_SOURCE.onspring
    ? null
    : message('A new task starts as Pending and opens by itself when its turn comes.');
}

/** Why a task cannot close with a state, with the next step; `null` when it can. */
export function explainClosing(to: string, facts: ClosingFacts): Message | null {
  if (to === TASK_STATE.closedSkipped) {
    return facts.source !== TASK_SOURCE.playbook || facts.closeNotes.trim() !== ''
      ? null
      : message('Say in Close notes why this step is not needed, then skip it.');
  }
  if (to !== TASK_STATE.closedComplete) return null;
  if (facts.subflowState === SUBFLOW_STATE.due || facts.subflowState === SUBFLOW_STATE.running) {
    return message('The automation of this step has not ended. Wait for it, then close the task.');
  }
  return explainChange(facts) ?? explainEvidence(facts);
}

function explainChange({ needsChange, changeState, change }: ClosingFacts): Message | null {
  if (!needsChange || changeState === CHANGE_STATE.successful) return null;
  if (change === '') {
    return message('This step is carried out under a change request, and it has none. Choose Open a change request.');
  }
  return changeState === CHANGE_STATE.refused
    ? message('{0} was refused or failed. Choose Open a change request, or skip the step and say why.', change)
    : message('{0} is not closed. Close the change first, then the task.', change);
}

function explainEvidence({ evidenceRequired, evidence, hasAttachment }: ClosingFacts): Message | null {
  if (!evidenceRequired || evidence.trim() !== '' || hasAttachment()) return null;
  return message('The auditor expects proof of this step. Fill in Evidence or attach a file, then close the task.');
}

export interface MoveFacts extends ClosingFacts {
  /** It is its turn, and nobody has to approve the start first. Asked only of a pending task. */
  readonly mayStart: () => boolean;
  /** No other open task asks for the same step. Asked only of a task that was closed. */
  readonly mayReopen: () => boolean;
  /** Somebody may approve the result, or nobody has to. Asked only when nothing else is missing. */
  readonly mayComplete: () => boolean;
}

/**
 * States that a form offers an agent beside the one a task has. Evidence and close notes can be entered in the same save,
 * so a task lacks neither. `from` is empty for a new task, which opens by itself when its turn comes.
 */
export function toOfferedTaskStates(from: string, facts: MoveFacts): readonly string[] {
  if (from === '') return [TASK_STATE.pending];
  const entered = { ...facts, evidence: 'entered', closeNotes: 'entered' };
  const active = isActiveTask(from) ? from !== TASK_STATE.pending || facts.mayStart() : facts.mayReopen();
  return Object.values(TASK_STATE).filter((to) => {
    if (to === from) return false;
    if (to === TASK_STATE.closedIncomplete || to === TASK_STATE.closedSkipped) return true;
    if (to !== TASK_STATE.closedComplete) return active;
    const starts = from !== TASK_STATE.pending || active;
    return starts && explainClosing(to, entered) === null && facts.mayComplete();
  });
}

export interface ChangeFacts {
  readonly state: string;
  readonly closeCode: string;
  readonly approval: string;
}

/** `state` of a change request (c_ChangeStateModel.md). */
const CHANGE_CLOSED = '3';
const CHANGE_CANCELLED = '4';

/** What became of a change request; `null`: it is not there any more. Successful with issues is successful. */
export function toChangeOutcome(change: ChangeFacts | null): 'waiting' | 'successful' | 'refused' {
  if (change === null || change.state === CHANGE_CANCELLED) return CHANGE_STATE.refused;
  if (change.state === CHANGE_CLOSED) {
    return change.closeCode === 'unsuccessful' ? CHANGE_STATE.refused : CHANGE_STATE.successful;
  }
  return change.approval === APPROVAL.rejected ? CHANGE_STATE.refused : CHANGE_STATE.waiting;
}

/** How a change ended that was not carried out, with the next step; `null`: it is not there any more. */
export function toChangeEnd(change: (ChangeFacts & { readonly number: string }) | null): Message {
  if (change === null) {
    return message('The change request is gone. Plan the step anew: open another one, or skip the step and say why.');
  }
  return change.state === CHANGE_CLOSED
    ? message('{0} failed. Plan the step anew: open another change request, or skip it and say why.', change.number)
    : message(
        '{0} was refused. Plan the step anew: open another change request, or skip it and say why.',
        change.number,
      );
}

/** `risk` of a change request (2 high, 3 moderate, 4 low) by the priority of the finding. */
export function toChangeRisk(priority: string): string {
  if (priority === '1') return '2';
  return priority === '2' || priority === '3' ? '3' : '4';
}
