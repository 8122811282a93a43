/** When a set of answers decides an approval; pure. */
import type { ApprovalKind } from './approval-rules.ts';

export type Answer = 'approved' | 'rejected' | 'open' | 'none';

/** A rule set whose pills are resolved and whose groups are expanded to users. */
export interface ResolvedRuleSet {
  readonly action: 'Approves' | 'Rejects' | 'ApprovesRejects';
  readonly rules: readonly (readonly ResolvedAlternative[])[];
}

export interface ResolvedAlternative {
  readonly kind: ApprovalKind;
  readonly amount: number;
  /** sys_ids of users, each once. */
  readonly members: readonly string[];
  /** The members are whoever has been added by hand so far. */
  readonly manual: boolean;
}

/** Answers by user, and the users that were added by hand. */
export interface Answers {
  readonly byUser: ReadonlyMap<string, Answer>;
  readonly added: readonly string[];
}

type Direction = 'approved' | 'rejected';

const isMet = (alternative: ResolvedAlternative, direction: Direction, { byUser, added }: Answers): boolean => {
  const given = (alternative.manual ? added : alternative.members).map((member) => byUser.get(member) ?? 'none');
  const total = given.length;
  const agreeing = given.filter((answer) => answer === direction).length;
  if (total === 0) return false;
  switch (alternative.kind) {
    case 'Any':
      return agreeing > 0;
    case 'All':
      return agreeing === total;
    case 'Res':
      return agreeing > 0 && given.every((answer) => answer !== 'open');
    case 'Count':
      return agreeing >= alternative.amount;
    case 'Percent':
      return agreeing > 0 && agreeing * 100 >= alternative.amount * total;
  }
};

const isSetMet = (set: ResolvedRuleSet, direction: Direction, answers: Answers): boolean =>
  set.rules.length > 0 &&
  set.rules.every((alternatives) => alternatives.some((alternative) => isMet(alternative, direction, answers)));

const directions: Readonly<Record<ResolvedRuleSet['action'], readonly Direction[]>> = {
  Approves: ['approved'],
  Rejects: ['rejected'],
  ApprovesRejects: ['rejected', 'approved'],
};

/** Somebody may still be added by hand, so only a dissent in a rule for all of them closes such a rule (assumed). */
const isManualPossible = (
  alternative: ResolvedAlternative,
  direction: Direction,
  { byUser, added }: Answers,
): boolean =>
  alternative.kind !== 'All' || added.every((user) => byUser.get(user) === direction || byUser.get(user) === 'open');

/** The open answers all given one way: whether the set could still be met like that. */
const isStillPossible = (set: ResolvedRuleSet, direction: Direction, answers: Answers): boolean => {
  const byUser = new Map(
    [...answers.byUser].map(([user, answer]) => [user, answer === 'open' ? direction : answer] as const),
  );
  const canBeMet = (alternative: ResolvedAlternative): boolean =>
    alternative.manual
      ? isManualPossible(alternative, direction, answers)
      : isMet(alternative, direction, { ...answers, byUser });
  return set.rules.length > 0 && set.rules.every((alternatives) => alternatives.some(canBeMet));
};

/**
 * `approved` or `rejected` by the first rule set that holds (a rejection of the same set goes first), `cancelled` when
 * no set can hold any more, null while it is open. servicenow-instance.md 14.2: cancelled is documented for a lone
 * approve rule (D); that the same goes for every rule, and that a rejection wins inside one set, is assumed.
 */
export const decideApproval = (
  sets: readonly ResolvedRuleSet[],
  answers: Answers,
): 'approved' | 'rejected' | 'cancelled' | null => {
  for (const set of sets) {
    const met = directions[set.action].find((direction) => isSetMet(set, direction, answers));
    if (met !== undefined) return met;
  }
  const possible = sets.some((set) =>
    directions[set.action].some((direction) => isStillPossible(set, direction, answers)),
  );
  return possible ? null : 'cancelled';
};
