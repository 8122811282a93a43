/** Who decides about a finding, by its priority, and the case they see. */

import type { GlideRecord } from '@servicenow/glide';
import { type DecisionRules, toDecisionRules } from '../domain/decision-rules.ts';
import { type Decision, toCaseSummary } from '../domain/plan-approval.ts';
import { readDecision } from '../records/approvals.ts';
import { readDisplay, readField } from '../records/field-value.ts';
import { readMembers } from '../records/people.ts';
import { readDeciders } from '../records/settings.ts';
import { readHeldWeights } from '../records/weights.ts';

/** People who asked for something or will do the work: they do not decide about it. */
export function readBarred(finding: GlideRecord): readonly string[] {
  return ['opened_by', 'finding_owner', 'assigned_to']
    .map((column) => readField(finding, column))
    .filter((person) => person !== '');
}

/** How a finding of this priority is decided. */
export function readRules(finding: GlideRecord): DecisionRules {
  return toDecisionRules(readHeldWeights().bands, readField(finding, 'priority'));
}

/** Members of the group of risk managers, for this priority or for all. */
export function readRiskManagers(rules: DecisionRules): readonly string[] {
  return readMembers({ id: rules.approverGroup, name: readDeciders().riskManagers });
}

/** The case in words; `asked` says what is to be decided. */
export function summarise(finding: GlideRecord, asked: readonly string[]): string {
  return toCaseSummary({
    number: readField(finding, 'number'),
    title: readField(finding, 'short_description'),
    application: readDisplay(finding, 'business_application'),
    priority: readDisplay(finding, 'priority'),
    priorityExplanation: readField(finding, 'priority_explanation'),
    owner: readDisplay(finding, 'finding_owner'),
    dueDate: readField(finding, 'due_date'),
    asked,
  });
}

/** The answer to the question that waits, once; `null` when nobody who was asked has given it. */
export function takeDecision(
  finding: GlideRecord,
  outcome: Decision['outcome'],
  askedColumn: 'approvers' | 'acceptance_approvers',
): Decision | null {
  const answered = readDecision(finding.getUniqueValue(), outcome, {
    asked: readField(finding, askedColumn).split(','),
    judged: readField(finding, 'judged_approval'),
  });
  if (answered === null) return null;
  finding.setValue('judged_approval', answered.row);
  return answered.decision;
}
