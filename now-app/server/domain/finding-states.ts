/** State model of a finding: which moves are legal, and what the status in Onspring makes of it. Pure. */

import { APPROVAL, FINDING_STATE, type FindingState, SOURCE_STATUS } from '../contract/states.ts';

/** What a move depends on. */
export interface FindingFacts {
  readonly approval: string;
  readonly sourceStatus: string;
  readonly tasksTotal: number;
}

const NAMES: Readonly<Record<FindingState, string>> = {
  '1': 'New',
  '10': 'Qualified',
  '11': 'Planned',
  '2': 'In remediation',
  '12': 'Awaiting validation',
  '3': 'Closed',
  '4': 'Risk accepted',
  '7': 'Cancelled',
  '8': 'Duplicate',
};

const S = FINDING_STATE;

/** Legal next states, by state. Closing always ends in a state of its own; nothing leads from one end to another. */
const MOVES: Readonly<Record<FindingState, readonly FindingState[]>> = {
  '1': [S.qualified, S.closed, S.riskAccepted, S.cancelled, S.duplicate],
  '10': [S.created, S.planned, S.closed, S.riskAccepted, S.cancelled, S.duplicate],
  '11': [S.qualified, S.inRemediation, S.closed, S.riskAccepted, S.cancelled, S.duplicate],
  '2': [S.planned, S.awaitingValidation, S.closed, S.riskAccepted, S.cancelled, S.duplicate],
  '12': [S.inRemediation, S.closed, S.riskAccepted, S.cancelled],
  '3': [S.inRemediation, S.qualified],
  '4': [S.planned, S.inRemediation, S.qualified, S.closed, S.cancelled],
  '7': [S.inRemediation, S.qualified],
  '8': [S.qualified, S.closed, S.cancelled],
};

/** Whether a stored value is a state of a finding. */
export function isFindingState(value: string): value is FindingState {
  return Object.keys(NAMES).includes(value);
}

/** Label of a state for messages; the value itself when it is unknown. */
export function toStateName(value: string): string {
  return isFindingState(value) ? NAMES[value] : value;
}

/** Whether the finding is over in this state. */
export function isClosedState(value: string): boolean {
  return value === S.closed || value === S.riskAccepted || value === S.cancelled || value === S.duplicate;
}

/**
 * Why a move is refused, with the next step, or `null` when it is legal.
 * `from` is empty for a new record, which starts as New.
 */
export function explainRefusal(from: string, to: string, facts: FindingFacts): string | null {
  if (from === to) return null;
  if (!isFindingState(to)) return `"${to}" is not a state of a finding. Choose a state from the list.`;
  if (from === '') {
    const mirrored = to === toStateFromSource(S.created, facts.sourceStatus, 0);
    return to === S.created || to === S.qualified || mirrored ? null : 'A new finding starts as New.';
  }
  if (!isFindingState(from)) return null;
  if (!MOVES[from].includes(to)) {
    const next = MOVES[from].map((state) => NAMES[state]).join(', ');
    return `A finding cannot go from ${NAMES[from]} to ${NAMES[to]}. Next possible: ${next}.`;
  }
  if (to === S.inRemediation && from === S.planned && facts.approval !== APPROVAL.approved) {
    return 'Work starts when the plan is approved. Ask the plan approver to decide, or choose Resubmit plan.';
  }
  if (to === S.planned && facts.tasksTotal === 0) {
    return 'A planned finding needs at least one task. Add a task, or choose a playbook.';
  }
  if (to === S.closed && facts.sourceStatus !== SOURCE_STATUS.closed) {
    return 'Onspring confirms the closure: close the finding there, then it closes here by itself. Move it to Awaiting validation when the work is done.';
  }
  if (from === S.closed && facts.sourceStatus === SOURCE_STATUS.closed) {
    return 'The finding is closed in Onspring. Reopen it there.';
  }
  return null;
}

/**
 * State that follows from a new status in Onspring, or `null` when the status asks for nothing.
 * Onspring decides: closed there closes here whatever is left; open again there reopens here.
 */
export function toStateFromSource(state: string, sourceStatus: string, tasksTotal: number): FindingState | null {
  if (sourceStatus === SOURCE_STATUS.closed) {
    return state === S.closed || state === S.cancelled ? null : S.closed;
  }
  if (sourceStatus === SOURCE_STATUS.cancelled) {
    return state === S.cancelled || state === S.closed ? null : S.cancelled;
  }
  if (sourceStatus === SOURCE_STATUS.open) {
    if (state === S.closed || state === S.cancelled) return tasksTotal > 0 ? S.inRemediation : S.qualified;
  }
  return null;
}
