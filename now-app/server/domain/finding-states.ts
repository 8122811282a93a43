/** State model of a finding: which moves are legal, and what the status in Onspring makes of it. Pure. */

import { ACCEPTANCE, APPROVAL, FINDING_STATE, type FindingState, SOURCE_STATUS } from '../contract/states.ts';
import { type Message, message, type Word } from './message.ts';

/** What a move depends on. */
export interface FindingFacts {
  readonly approval: string;
  readonly sourceStatus: string;
  readonly tasksTotal: number;
  readonly tasksDone: number;
  /** sys_id of the finding this one repeats, empty when there is none. */
  readonly parent: string;
  /** End of an accepted risk, empty when there is none. */
  readonly deferredUntil: string;
  /** Where the request to accept the risk stands. */
  readonly acceptance: string;
}

/** Labels of the choice list, in sentences. */
const NAMES: Readonly<Record<FindingState, Message>> = {
  '1': message('New'),
  '10': message('Qualified'),
  '11': message('Planned'),
  '2': message('In remediation'),
  '12': message('Awaiting validation'),
  '3': message('Closed'),
  '4': message('Risk accepted'),
  '7': message('Cancelled'),
  '8': message('Duplicate'),
};

const S = FINDING_STATE;

/** Who makes a move. `Onspring`: follows from the status there, whoever saved it. */
export type Mover = 'Automation' | 'Agent' | 'Plan approver' | 'Risk manager' | 'Onspring';

export interface Move {
  readonly from: FindingState;
  readonly to: FindingState;
  readonly by: readonly Mover[];
}

const open = [S.created, S.qualified, S.planned, S.inRemediation, S.awaitingValidation] as const;
const move = (from: FindingState, to: FindingState, ...by: readonly Mover[]): Move => ({ from, to, by });

/** Every legal move. What each one needs besides is in `explainNeed`. */
export const MOVES: readonly Move[] = [
  move(S.created, S.qualified, 'Automation'),
  move(S.qualified, S.created, 'Agent'),
  move(S.qualified, S.planned, 'Automation', 'Agent'),
  move(S.planned, S.qualified, 'Agent'),
  move(S.planned, S.inRemediation, 'Plan approver'),
  move(S.planned, S.awaitingValidation, 'Plan approver'),
  move(S.inRemediation, S.planned, 'Agent'),
  move(S.inRemediation, S.awaitingValidation, 'Automation'),
  move(S.awaitingValidation, S.inRemediation, 'Agent'),
  ...open.map((from) => move(from, S.closed, 'Onspring')),
  ...open.map((from) => move(from, S.cancelled, 'Onspring')),
  ...open.map((from) => move(from, S.riskAccepted, 'Risk manager')),
  ...open.filter((from) => from !== S.awaitingValidation).map((from) => move(from, S.duplicate, 'Automation', 'Agent')),
  move(S.closed, S.inRemediation, 'Onspring'),
  move(S.closed, S.planned, 'Onspring'),
  move(S.closed, S.qualified, 'Onspring'),
  move(S.cancelled, S.inRemediation, 'Onspring'),
  move(S.cancelled, S.planned, 'Onspring'),
  move(S.cancelled, S.qualified, 'Onspring'),
  move(S.riskAccepted, S.inRemediation, 'Automation', 'Agent'),
  move(S.riskAccepted, S.planned, 'Automation', 'Agent'),
  move(S.riskAccepted, S.qualified, 'Automation', 'Agent'),
  move(S.riskAccepted, S.closed, 'Onspring'),
  move(S.riskAccepted, S.cancelled, 'Onspring'),
  move(S.duplicate, S.qualified, 'Automation', 'Agent'),
  move(S.duplicate, S.closed, 'Onspring'),
  move(S.duplicate, S.cancelled, 'Onspring'),
];

/** Legal next states of a state, in the order of the list above. */
export function toNextStates(from: FindingState): readonly FindingState[] {
  return MOVES.filter((entry) => entry.from === from).map((entry) => entry.to);
}

/** Whether a stored value is a state of a finding. */
export function isFindingState(value: string): value is FindingState {
  return Object.keys(NAMES).includes(value);
}

/** Label of a state for messages; the value itself when it is unknown. */
export function toStateName(value: string): Word {
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
export function explainRefusal(from: string, to: string, facts: FindingFacts): Message | null {
  if (from === to) return null;
  if (!isFindingState(to)) return message('"{0}" is not a state of a finding. Choose a state from the list.', to);
  if (from === '') {
    const mirrored = to === toStateFromSource(S.created, facts.sourceStatus, { approval: '', tasksTotal: 0 });
    const repeats = to === S.duplicate && facts.parent !== '';
    return to === S.created || to === S.qualified || mirrored || repeats
      ? null
      : message('A new finding starts as New.');
  }
  if (!isFindingState(from)) return null;
  if (!toNextStates(from).includes(to)) {
    const next = toNextStates(from).map((state) => NAMES[state]);
    return message('A finding cannot go from {0} to {1}. Next possible: {2}.', NAMES[from], NAMES[to], next);
  }
  return explainLeaving(from, facts) ?? explainNeed(from, to, facts);
}

/** What Onspring ended stays ended here until Onspring opens it again. */
function explainLeaving(from: FindingState, facts: FindingFacts): Message | null {
  if (from === S.closed && facts.sourceStatus === SOURCE_STATUS.closed) {
    return message('The finding is closed in Onspring. Reopen it there.');
  }
  if (from === S.cancelled && facts.sourceStatus === SOURCE_STATUS.cancelled) {
    return message('The finding is cancelled in Onspring. Reopen it there.');
  }
  return null;
}

/** What a state asks for, with the next step when it is missing; `null` when all is there. */
export function explainNeed(from: FindingState, to: FindingState, facts: FindingFacts): Message | null {
  switch (to) {
    case S.planned:
      return facts.tasksTotal > 0
        ? null
        : message('A planned finding needs at least one task. Add a task, or choose a playbook.');
    case S.inRemediation:
      return explainWork(from, facts);
    case S.awaitingValidation:
      return explainWork(from, facts) ?? explainDone(facts);
    case S.closed:
      return facts.sourceStatus === SOURCE_STATUS.closed
        ? null
        : message('Onspring confirms the closure: close the finding there, then it closes here by itself.');
    case S.cancelled:
      return facts.sourceStatus === SOURCE_STATUS.cancelled
        ? null
        : message(
            'Onspring decides that a finding is cancelled: cancel it there, then it is cancelled here by itself.',
          );
    case S.riskAccepted:
      return explainAcceptance(facts);
    case S.duplicate:
      return facts.parent !== ''
        ? null
        : message('Say which finding this one repeats: set Parent, then choose Duplicate again.');
    default:
      return null;
  }
}

function explainWork(from: FindingState, facts: FindingFacts): Message | null {
  return (from !== S.planned && from !== S.riskAccepted) || facts.approval === APPROVAL.approved
    ? null
    : message('Work starts when the plan is approved. Ask the plan approver to decide, or choose Resubmit plan.');
}

function explainDone({ tasksDone, tasksTotal }: FindingFacts): Message | null {
  return tasksTotal > 0 && tasksDone >= tasksTotal
    ? null
    : message(
        '{0} of {1} tasks are done. Complete or skip the others, then the finding moves on by itself.',
        String(tasksDone),
        String(tasksTotal),
      );
}

function explainAcceptance(facts: FindingFacts): Message | null {
  return facts.acceptance === ACCEPTANCE.approved && facts.deferredUntil !== ''
    ? null
    : message(
        'A risk manager accepts a risk. Fill in Justification, Compensating control and Accept until, then choose Request risk acceptance.',
      );
}

/**
 * States that a form offers an agent: those the table gives to agents and the facts allow. A parent can be entered in the
 * same save, so a duplicate lacks nothing. `from` is empty for a new record.
 */
export function toOfferedStates(from: string, facts: FindingFacts): readonly FindingState[] {
  if (from === '') return [S.created];
  const entered = { ...facts, parent: 'entered' };
  return MOVES.filter((entry) => entry.from === from && entry.by.includes('Agent'))
    .map((entry) => entry.to)
    .filter((to) => explainRefusal(from, to, entered) === null);
}

/** State of a finding whose plan is approved: where every step was skipped before, no work is left, and Onspring validates. */
export function toApprovedState(tasksTotal: number, tasksDone: number): FindingState {
  return tasksTotal > 0 && tasksDone >= tasksTotal ? S.awaitingValidation : S.inRemediation;
}

/** State of a finding that is open again: where its plan stood. */
export function toReopenedState(approval: string, tasksTotal: number): FindingState {
  if (tasksTotal === 0) return S.qualified;
  return approval === APPROVAL.approved ? S.inRemediation : S.planned;
}

/**
 * State that follows from a new status in Onspring, or `null` when the status asks for nothing.
 * Onspring decides: closed there closes here whatever is left; open again there reopens here.
 */
export function toStateFromSource(
  state: string,
  sourceStatus: string,
  plan: { readonly approval: string; readonly tasksTotal: number },
): FindingState | null {
  if (sourceStatus === SOURCE_STATUS.closed) {
    return state === S.closed || state === S.cancelled ? null : S.closed;
  }
  if (sourceStatus === SOURCE_STATUS.cancelled) {
    return state === S.cancelled || state === S.closed ? null : S.cancelled;
  }
  if (sourceStatus === SOURCE_STATUS.open) {
    if (state === S.closed || state === S.cancelled) return toReopenedState(plan.approval, plan.tasksTotal);
  }
  return null;
}
