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
}

type Direction = 'approved' | 'rejected';

const isMet = (
  alternative: ResolvedAlternative,
  direction: Direction,
  answers: ReadonlyMap<string, Answer>,
): boolean => {
  const given = alternative.members.map((member) => answers.get(member) ?? 'none');
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

const isSetMet = (set: ResolvedRuleSet, direction: Direction, answers: ReadonlyMap<string, Answer>): boolean =>
  set.rules.length > 0 &&
  set.rules.every((alternatives) => alternatives.some((alternative) => isMet(alternative, direction, answers)));

const directions: Readonly<Record<ResolvedRuleSet['action'], readonly Direction[]>> = {
  Approves: ['approved'],
  Rejects: ['rejected'],
  ApprovesRejects: ['rejected', 'approved'],
};

/** The open answers all given one way: whether the set could still be met like that. */
const isStillPossible = (set: ResolvedRuleSet, direction: Direction, answers: ReadonlyMap<string, Answer>): boolean =>
  isSetMet(
    set,
    direction,
    new Map([...answers].map(([user, answer]) => [user, answer === 'open' ? direction : answer])),
  );

/**
 * `approved` or `rejected` by the first rule set that holds (a rejection of the same set goes first), `cancelled` when
 * no set can hold any more, null while it is open. servicenow-instance.md 14.2: cancelled is documented for a lone
 * approve rule (D); that the same goes for every rule, and that a rejection wins inside one set, is assumed.
 */
export const decideApproval = (
  sets: readonly ResolvedRuleSet[],
  answers: ReadonlyMap<string, Answer>,
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
