/** Choice of the playbook for a finding. Pure. */

export interface PlaybookCondition {
  readonly sysId: string;
  readonly name: string;
  /** Empty fits each category. */
  readonly category: string;
  /** Prefix of the control label; empty fits each. */
  readonly controlPrefix: string;
  /** Worst severity that still fits as a number (1 critical to 4 low), `null` fits each. */
  readonly severityAtLeast: number | null;
  readonly assignmentGroup: string;
}

export interface MatchInput {
  readonly category: string;
  readonly control: string;
  /** 1 critical to 4 low; empty: not rated. */
  readonly severity: string;
}

/** Whether a playbook fits a finding. An unrated severity only fits playbooks that ask for none. */
export function isMatch(playbook: PlaybookCondition, finding: MatchInput): boolean {
  if (playbook.category !== '' && playbook.category !== finding.category) return false;
  if (!finding.control.toLowerCase().startsWith(playbook.controlPrefix.toLowerCase())) return false;
  if (playbook.severityAtLeast === null) return true;
  return finding.severity !== '' && Number(finding.severity) <= playbook.severityAtLeast;
}

/** The first playbook that fits, in the order given; `null` when none does. */
export function selectPlaybook(playbooks: readonly PlaybookCondition[], finding: MatchInput): PlaybookCondition | null {
  return playbooks.find((playbook) => isMatch(playbook, finding)) ?? null;
}
