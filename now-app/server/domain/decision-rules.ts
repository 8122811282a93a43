/** How findings of one priority are approved, accepted and escalated; an admin's table says it. Pure. */

/** What a priority asks of those who decide; an admin's table says it. */
export interface DecisionRules {
  /** Levels that must approve a plan. */
  readonly approvalLevels: 1 | 2;
  /** sys_id of the group that approves at the second level and accepts risks, empty: the group of the risk managers. */
  readonly approverGroup: string;
  /** Days an approver has. */
  readonly approvalDays: number;
  /** Longest a risk may be accepted at a time. */
  readonly acceptanceDays: number;
  /** How often an accepted risk may be renewed. */
  readonly renewals: number;
  /** Days until an escalation without a decision rises by a level. */
  readonly escalationDays: number;
}

/** Rules of a priority that the table does not know. */
export const STRICTEST_RULES: DecisionRules = {
  approvalLevels: 2,
  approverGroup: '',
  approvalDays: 2,
  acceptanceDays: 30,
  renewals: 0,
  escalationDays: 2,
};

/** Rules of a priority. */
export function toDecisionRules(
  bands: readonly { readonly priority: string; readonly rules: DecisionRules }[],
  priority: string,
): DecisionRules {
  return bands.find((band) => band.priority === priority)?.rules ?? STRICTEST_RULES;
}
