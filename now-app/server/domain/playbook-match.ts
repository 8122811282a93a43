/** Choice of the playbook for a finding, and what makes a new version of one. Pure. */

export interface PlaybookCondition {
  readonly sysId: string;
  readonly name: string;
  /** Encoded query on the finding; empty fits each. */
  readonly condition: string;
  readonly assignmentGroup: string;
}

/** The condition builder ends its text with `^EQ`, which is no condition (servicenow-instance.md 10.1). */
function isEmptyCondition(condition: string): boolean {
  return condition === '' || condition === '^EQ';
}

/**
 * The first playbook that fits, in the order given; `null` when none does. `fits` tests an encoded query on the finding;
 * it is asked no more often than needed.
 */
export function selectPlaybook(
  playbooks: readonly PlaybookCondition[],
  fits: (condition: string) => boolean,
): PlaybookCondition | null {
  return playbooks.find((playbook) => isEmptyCondition(playbook.condition) || fits(playbook.condition)) ?? null;
}
