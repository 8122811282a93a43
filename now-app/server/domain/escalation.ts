/** What keeps a finding from being resolved, who must decide about it, and how the matter rises with time. Pure. */

import { ACCEPTANCE, APPROVAL, FINDING_STATE } from '../contract/states.ts';
import type { DecisionRules } from './decision-rules.ts';
import { DAY_SECONDS } from './duration.ts';
import { type Message, message } from './message.ts';
import { isUsedUp } from './risk-acceptance.ts';

/** The most urgent first. */
export const REASONS = [
  'cannot_resolve',
  'exception_expired',
  'repeated_deferral',
  'task_incomplete',
  'nothing_left',
  'change_refused',
  'blocked_by_vendor',
  'approval_stuck',
  'no_owner',
  'overdue',
  'sync_broken',
] as const;
export type ReasonCode = (typeof REASONS)[number];

export interface Reason {
  readonly code: ReasonCode;
  readonly words: Message;
}

/** Times are seconds from now, negative when past, `null` when there are none. */
export interface EscalationFacts {
  readonly state: string;
  readonly cannotResolve: boolean;
  readonly cannotResolveReason: string;
  readonly acceptance: string;
  readonly accepted: number;
  readonly blockedBy: string;
  /** Tasks that are neither completed nor skipped. */
  readonly tasksLeft: number;
  readonly approval: string;
  readonly approvalDue: number | null;
  /** Days of the two times, as people read them: they stand in the words, which so stay the same from day to day. */
  readonly approvalDueDay: string;
  readonly dueDay: string;
  readonly planRejections: number;
  /** The plan waits, and nobody may approve it. */
  readonly unasked: boolean;
  /** The finding owner or who is assigned, `left`: not active any more. */
  readonly owner: 'active' | 'left' | 'none';
  readonly opened: number | null;
  readonly due: number | null;
  readonly syncBroken: boolean;
  readonly decisionUntil: number | null;
  readonly rules: DecisionRules;
}

/** How long a new finding may be without an owner. */
const OWNER_GRACE_SECONDS = DAY_SECONDS;
const MOST_REJECTIONS = 2;
export const HIGHEST_LEVEL = 3;

const OVER: readonly string[] = [
  FINDING_STATE.closed,
  FINDING_STATE.riskAccepted,
  FINDING_STATE.cancelled,
  FINDING_STATE.duplicate,
];

const isPast = (seconds: number | null) => seconds !== null && seconds <= 0;

function explainApproval(facts: EscalationFacts): Message | null {
  const waits =
    facts.acceptance === ACCEPTANCE.requested ? 'risk' : facts.state === FINDING_STATE.planned ? 'plan' : '';
  if (waits === '') return null;
  if (facts.approval === APPROVAL.rejected && facts.planRejections >= MOST_REJECTIONS) {
    return message('The plan was rejected {0} times.', String(facts.planRejections));
  }
  if (facts.unasked) {
    return message(
      'Nobody may approve the plan: name a plan approver, or an admin sets the property x_onspr_bridge.risk_managers.',
    );
  }
  const open = waits === 'risk' || facts.approval === APPROVAL.requested || facts.approval === APPROVAL.notRequested;
  return open && isPast(facts.approvalDue) ? message('The approval was due on {0}.', facts.approvalDueDay) : null;
}

/** Why each reason holds, `null` when it does not. */
const EXPLANATIONS: Readonly<Record<ReasonCode, (facts: EscalationFacts) => Message | null>> = {
  cannot_resolve: ({ cannotResolve, cannotResolveReason }) =>
    cannotResolve ? message('The agent cannot resolve it: {0}', cannotResolveReason) : null,
  exception_expired: ({ acceptance }) =>
    acceptance === ACCEPTANCE.expired ? message('The accepted risk has expired and the finding is not fixed.') : null,
  repeated_deferral: ({ accepted, rules }) =>
    isUsedUp(accepted, rules)
      ? message('The risk was accepted {0} times, the most for this priority.', String(accepted))
      : null,
  task_incomplete: ({ blockedBy }) =>
    blockedBy === 'incomplete'
      ? message('A task was closed incomplete, so the plan stands still: reopen it, or skip it and say why.')
      : null,
  nothing_left: ({ state, tasksLeft }) =>
    state === FINDING_STATE.inRemediation && tasksLeft <= 0
      ? message('No task is left to do, and the finding is not fixed: reopen a task, or add one.')
      : null,
  change_refused: ({ blockedBy }) =>
    blockedBy === 'change' ? message('A change that the plan needs was refused or failed.') : null,
  blocked_by_vendor: ({ blockedBy }) => (blockedBy === 'vendor' ? message('A task waits for a vendor.') : null),
  approval_stuck: explainApproval,
  no_owner: ({ owner, opened }) => {
    if (owner === 'active' || opened === null || opened > -OWNER_GRACE_SECONDS) return null;
    return owner === 'none'
      ? message('Nobody owns the finding, and nobody is assigned to it.')
      : message('Who owns the finding or is assigned to it is not active any more.');
  },
  overdue: ({ due, dueDay }) => (isPast(due) ? message('It was due on {0}.', dueDay) : null),
  sync_broken: ({ syncBroken }) =>
    syncBroken ? message('Its changes do not reach Onspring: see its sync issues.') : null,
};

/** Every reason that holds, the most urgent first. A decision that still holds quiets all of them. */
export function toReasons(facts: EscalationFacts): readonly Reason[] {
  if (OVER.includes(facts.state)) return [];
  if (facts.decisionUntil !== null && facts.decisionUntil > 0) return [];
  const done = facts.state === FINDING_STATE.awaitingValidation;
  return REASONS.flatMap((code) => {
    // Work that is done waits for Onspring: nothing but the way there can stand in the way.
    const words = done && code !== 'sync_broken' ? null : EXPLANATIONS[code](facts);
    return words === null ? [] : [{ code, words }];
  });
}

/** Level of an escalation that began so many seconds ago: it rises with time and never falls while it lasts. */
export function toLevel(secondsSince: number, level: number, rules: DecisionRules): number {
  const risen = 1 + Math.floor(Math.max(0, secondsSince) / (rules.escalationDays * DAY_SECONDS));
  return Math.min(HIGHEST_LEVEL, Math.max(level, risen, 1));
}

/** sys_ids of the people who decide, empty when unknown. */
export interface DecisionPeople {
  readonly approver: string;
  readonly groupManager: string;
  readonly riskManager: string;
  readonly executive: string;
  readonly syncOwner: string;
}

/** Who decides at level 1, 2 and 3. */
const CHAINS: Readonly<Record<ReasonCode, readonly (keyof DecisionPeople)[]>> = {
  cannot_resolve: ['approver', 'riskManager', 'executive'],
  exception_expired: ['riskManager', 'executive', 'executive'],
  repeated_deferral: ['riskManager', 'executive', 'executive'],
  task_incomplete: ['approver', 'riskManager', 'executive'],
  nothing_left: ['approver', 'riskManager', 'executive'],
  change_refused: ['approver', 'riskManager', 'executive'],
  blocked_by_vendor: ['approver', 'riskManager', 'executive'],
  approval_stuck: ['approver', 'riskManager', 'executive'],
  no_owner: ['groupManager', 'riskManager', 'executive'],
  overdue: ['approver', 'riskManager', 'executive'],
  sync_broken: ['syncOwner', 'groupManager', 'executive'],
};

/** Who must decide: the person of the level, else the next one up, else the next one down, else whoever is known. */
export function selectDecisionOwner(reason: ReasonCode, level: number, people: DecisionPeople): string {
  const chain = CHAINS[reason].map((role) => people[role]);
  const up = chain.slice(level - 1);
  const down = chain.slice(0, level - 1).reverse();
  const rest = [people.approver, people.groupManager, people.riskManager, people.executive];
  return [...up, ...down, ...rest].find((person) => person !== '') ?? '';
}

/** What the finding says about its escalation now. */
export interface EscalationBefore {
  /** 0: none. */
  readonly level: number;
  readonly secondsSince: number;
  readonly detail: string;
  readonly owner: string;
}

export interface EscalationStep {
  readonly level: number;
  readonly owner: string;
  /** It begins, and does not only rise. */
  readonly begins: boolean;
  readonly rises: boolean;
  /** The owner is told: the matter is new to that person, or has risen. */
  readonly tells: boolean;
}

/** What becomes of an escalation whose first reason holds; `null` when neither its level, its words nor its owner change. */
export function toEscalationStep(
  before: EscalationBefore,
  now: { readonly reason: ReasonCode; readonly detail: string },
  people: DecisionPeople,
  rules: DecisionRules,
): EscalationStep | null {
  const level = toLevel(before.secondsSince, before.level, rules);
  const owner = selectDecisionOwner(now.reason, level, people);
  const rises = level !== before.level;
  const tells = rises || owner !== before.owner;
  if (!tells && before.detail === now.detail) return null;
  return { level, owner, begins: before.level === 0, rises, tells };
}

/**
 * When a finding that is saved is looked at again. `by_its_times`: an accepted risk ends some day. `later`: it is new and
 * nothing can be late yet. `kept`: nothing changed that brings a reason or takes it away.
 */
export type FollowUp = 'never' | 'by_its_times' | 'later' | 'now' | 'kept';

export function toFollowUp(state: string, isNew: boolean, factsChanged: boolean): FollowUp {
  if (state === FINDING_STATE.riskAccepted) return 'by_its_times';
  if (OVER.includes(state)) return 'never';
  if (isNew) return 'later';
  return factsChanged ? 'now' : 'kept';
}

/** Seconds until a finding has to be looked at again: the next time that changes something, a day at most. */
export function toNextCheck(times: readonly (number | null)[]): number {
  const ahead = times.filter((seconds): seconds is number => seconds !== null && seconds > 0);
  return Math.min(DAY_SECONDS, ...ahead);
}

/** Seconds until the level rises, `null` at the highest. */
export function toNextRise(secondsSince: number, level: number, rules: DecisionRules): number | null {
  return level >= HIGHEST_LEVEL ? null : level * rules.escalationDays * DAY_SECONDS - secondsSince;
}

export interface DecisionEntry {
  readonly decision: string;
  readonly comment: string;
  /** Seconds until the decision ends. */
  readonly until: number | null;
}

/** What a decision lacks, with the next step; `null` when it can be recorded. */
export function explainDecision({ decision, comment, until }: DecisionEntry): Message | null {
  if (decision === '') return message('Choose a Decision.');
  if (comment === '') return message('Say in Decision comment why, and who does what.');
  return until === null || until <= 0
    ? message('Say in Decision holds until by when it must have worked: a day to come.')
    : null;
}
