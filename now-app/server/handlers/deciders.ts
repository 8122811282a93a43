/** Who decides about a finding, by its priority, and the case they see. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { APPROVAL } from '../contract/states.ts';
import { type Decision, toCaseSummary, toIndependent } from '../domain/approval-decision.ts';
import { type DecisionRules, toDecisionRules } from '../domain/decision-rules.ts';
import { type Message, message } from '../domain/message.ts';
import { hasApproved, readDecision } from '../records/approvals.ts';
import { addWorkNote, hasChanged, readDisplay, readField } from '../records/field-value.ts';
import { toWords } from '../records/messages.ts';
import { readActive, readGroupManager, readMembers } from '../records/people.ts';
import { readDefaultApprover } from '../records/qualification-facts.ts';
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

/** Who approves a plan in place of somebody who left: the manager of its group, else the default approver; `''`: nobody. */
function selectNextApprover(finding: GlideRecord): string {
  const barred = readBarred(finding);
  const [manager] = toIndependent([readGroupManager(readField(finding, 'assignment_group'))], barred);
  return manager ?? toIndependent([readDefaultApprover()], barred)[0] ?? '';
}

/** Replaces a plan approver who is not active any more, and says so. Answers whether somebody took the place. */
export function replaceInactiveApprover(finding: GlideRecord): boolean {
  const approver = readField(finding, 'plan_approver');
  if (approver === '' || readActive([approver]).length > 0) return false;
  const next = selectNextApprover(finding);
  if (next === '') return false;
  const former = readDisplay(finding, 'plan_approver');
  finding.setValue('plan_approver', next);
  const words = message(
    '{0} is not active any more: {1} approves the plan instead.',
    former,
    readDisplay(finding, 'plan_approver'),
  );
  addWorkNote(finding, toWords(words));
  return true;
}

/** The case in words; `asked` says what is to be decided. */
export function summarise(finding: GlideRecord, asked: readonly string[]): string {
  const lines = toCaseSummary({
    number: readField(finding, 'number'),
    title: readField(finding, 'short_description'),
    application: readDisplay(finding, 'business_application'),
    priority: readDisplay(finding, 'priority'),
    priorityExplanation: readField(finding, 'priority_explanation'),
    owner: readDisplay(finding, 'finding_owner'),
    dueDate: readField(finding, 'due_date'),
    asked,
  });
  return lines.map(toWords).join('\n');
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

/**
 * Why a change of people is refused, `null` when it is not: nobody names themselves to approve a plan, and the work does
 * not go to a person who approved it. A query only when an approved finding is given to somebody.
 */
export function explainPeople(current: GlideRecord, previous: GlideRecord | null): Message | null {
  if (previous === null) return null;
  const approver = readField(current, 'plan_approver');
  if (approver !== '' && approver === gs.getUserID() && hasChanged(current, previous, ['plan_approver'])) {
    return message('Nobody names themselves as plan approver: choose another person, or ask an agent to name you.');
  }
  // The flow is about to ask: it would ask the former one.
  const asking = readField(previous, 'approval') === APPROVAL.notRequested && readField(previous, 'approvers') !== '';
  if (asking && hasChanged(current, previous, ['plan_approver'])) {
    return message('The plan approver is being asked at this moment. Wait a minute, then name another one.');
  }
  const worker = readField(current, 'assigned_to');
  const decided =
    readField(previous, 'approval') === APPROVAL.approved || readField(previous, 'judged_approval') !== '';
  if (!decided || worker === '' || !hasChanged(current, previous, ['assigned_to'])) return null;
  return hasApproved(current.getUniqueValue(), worker, String(current.getElement('assigned_to.user_name')))
    ? message(
        '{0} approved this plan or its risk. Give the work to another person.',
        readDisplay(current, 'assigned_to'),
      )
    : null;
}
