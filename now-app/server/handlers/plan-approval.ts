/** Approval of the plan, level by level: who is asked, and what a decision leads to. The flow only asks. */

import type { GlideRecord } from '@servicenow/glide';
import { APPROVAL, FINDING_STATE } from '../contract/states.ts';
import { type Decision, describeDecision, judgeDecision, toIndependent } from '../domain/approval-decision.ts';
import { DAY_SECONDS } from '../domain/duration.ts';
import { toApprovedState } from '../domain/finding-states.ts';
import { message } from '../domain/message.ts';
import { isAcceptancePending } from '../domain/risk-acceptance.ts';
import { ALL_DONE } from '../domain/task-plan.ts';
import { toFieldTime } from '../records/clock.ts';
import { addWorkNote, hasChanged, readDisplay, readField, readInteger, writeFields } from '../records/field-value.ts';
import { toWords } from '../records/messages.ts';
import { readActive, readManager } from '../records/people.ts';
import { readDefaultApprover } from '../records/qualification-facts.ts';
import { readTaskTitles } from '../records/task-plans.ts';
import {
  readBarred,
  readRiskManagers,
  readRules,
  replaceInactiveApprover,
  summarise,
  takeDecision,
} from './deciders.ts';

/** How long a plan that nobody may approve rests until the job looks for somebody again. */
const ASK_AGAIN_SECONDS = 3600;

/** Above the first level, or without a plan approver who may decide: the risk managers; without those the manager. */
function selectManagers(current: GlideRecord, decided: readonly string[]): readonly string[] {
  const barred = [...readBarred(current), ...decided];
  const managers = toIndependent(readRiskManagers(readRules(current)), barred);
  if (managers.length > 0) return managers;
  return toIndependent([readManager(readField(current, 'plan_approver'))], barred);
}

/** Whom the first level asks: the plan approver, if active. */
function selectFirst(current: GlideRecord): readonly string[] {
  const first = toIndependent(readActive([readField(current, 'plan_approver')]), readBarred(current));
  return first.length > 0 ? first : selectManagers(current, []);
}

/** What the plan is, in words. The tasks of the first level were made a moment ago; the form shows them. */
function describePlan(current: GlideRecord, level: number): readonly string[] {
  const count = toWords(message('The plan has {0} tasks.', readField(current, 'tasks_total')));
  return level === 1 ? [count] : [count, ...readTaskTitles(current.getUniqueValue())];
}

/** Prepares the question of a level. The flow asks whom it finds in `approvers`. */
function ask(current: GlideRecord, level: number, asked: readonly string[]): void {
  // Kept with the finding since it was qualified: the plan of an arriving finding costs no further look at the table.
  const seconds = (readInteger(current, 'approval_days') ?? 1) * DAY_SECONDS;
  writeFields(current, {
    approval: level === 1 ? APPROVAL.notRequested : APPROVAL.requested,
    approval_level: level,
    approvers: asked.join(','),
    approval_due: toFieldTime(seconds),
    reminder_at: toFieldTime(Math.floor(seconds / 2)),
    approval_summary: summarise(current, describePlan(current, level)),
  });
}

/**
 * Whom the question about a plan goes to. A new plan asks whom its qualification named; if that person has left, the job
 * finds out (`readAbandonedPlans`). Nobody while its risk is being decided.
 */
function selectAsked(current: GlideRecord, isNew: boolean): readonly string[] {
  if (isAcceptancePending(readField(current, 'acceptance_state'))) return [];
  const named = isNew ? toIndependent([readField(current, 'plan_approver')], readBarred(current)) : [];
  if (named.length > 0) return named;
  replaceInactiveApprover(current);
  return selectFirst(current);
}

function endAsking(current: GlideRecord, approval: string): void {
  writeFields(current, { approval, approval_level: 0, approvers: '', approval_due: '', reminder_at: '' });
}

/** Back to the person who answers for the finding, who may have left. */
function sendBack(current: GlideRecord, reason: string): void {
  endAsking(current, APPROVAL.rejected);
  current.setValue('plan_rejections', String((readInteger(current, 'plan_rejections') ?? 0) + 1));
  const [owner] = readActive([readField(current, 'finding_owner')]);
  if (owner !== undefined) current.setValue('assigned_to', owner);
  const name =
    owner === undefined ? '' : toWords(message('It is back with {0}.', readDisplay(current, 'finding_owner')));
  const next = toWords(message('Change the plan, then choose Resubmit plan.'));
  addWorkNote(current, [reason, name, next].filter((part) => part !== '').join(' '));
}

/** The plan is approved: its work begins, or is over when every step was skipped while the approver was asked. */
function startRemediation(current: GlideRecord, words: string): void {
  const tasks = (column: string) => readInteger(current, column) ?? 0;
  const state = toApprovedState(tasks('tasks_total'), tasks('tasks_done'));
  current.setValue('state', state);
  addWorkNote(current, state === FINDING_STATE.awaitingValidation ? `${words} ${toWords(ALL_DONE)}` : words);
}

function applyDecision(current: GlideRecord, decision: Decision): void {
  const level = readInteger(current, 'approval_level') ?? 1;
  const levels = readInteger(current, 'approval_levels') ?? 1;
  const question = { subject: 'plan', level, levels, barred: readBarred(current) } as const;
  const words = toWords(describeDecision(decision, question));
  switch (judgeDecision(decision, question)) {
    case 'approved':
      endAsking(current, APPROVAL.approved);
      startRemediation(current, words);
      return;
    case 'next_level':
      ask(current, level + 1, selectManagers(current, [decision.approver.id, decision.actor.id]));
      if (readField(current, 'approvers') !== '') addWorkNote(current, words);
      else {
        const fix = message(
          'Nobody may approve at the next level: an admin sets the property x_onspr_bridge.risk_managers.',
        );
        sendBack(current, `${words} ${toWords(fix)}`);
      }
      return;
    case 'rejected':
      sendBack(current, words);
      return;
    case 'not_independent':
      sendBack(
        current,
        `${words} ${toWords(message('It does not count: nobody approves what they asked for or work on.'))}`,
      );
      return;
  }
}

/**
 * Another plan approver while the first level waits: the question is withdrawn with the approval, as the platform does it
 * (servicenow-instance.md 14.1), and the job asks anew. Not in this save: the flow that asked is still at work.
 */
function replaceApprover(current: GlideRecord): void {
  if (selectFirst(current).join(',') === readField(current, 'approvers')) return;
  endAsking(current, APPROVAL.cancelled);
  const words = message(
    'The plan has another approver: the former question is withdrawn, and the next one follows within five minutes.',
  );
  addWorkNote(current, toWords(words));
}

/** Asks about a plan again that nobody might approve when it was made, once somebody may. */
function askLate(finding: GlideRecord): boolean {
  const replaced = replaceInactiveApprover(finding);
  if (readField(finding, 'plan_approver') === '') {
    finding.setValue('plan_approver', toIndependent([readDefaultApprover()], readBarred(finding))[0] ?? '');
  }
  const asked = selectFirst(finding);
  if (asked.length === 0) return replaced;
  ask(finding, 1, asked);
  return true;
}

/** Withdraws a question when none of those who were asked is active any more. */
function withdrawAbandoned(finding: GlideRecord): boolean {
  if (readActive(readField(finding, 'approvers').split(',')).length > 0) return false;
  endAsking(finding, APPROVAL.cancelled);
  const words = message('Nobody who was asked is active any more: the plan is asked about anew within five minutes.');
  addWorkNote(finding, toWords(words));
  return true;
}

/**
 * For the job: a plan whose question was withdrawn, or whose approval was called off around the app, is asked about anew;
 * so is one that nobody might approve so far.
 */
export function askAnew(finding: GlideRecord): boolean {
  if (readField(finding, 'state') !== FINDING_STATE.planned) return false;
  if (isUnasked(finding)) return askLate(finding);
  const approval = readField(finding, 'approval');
  if (approval === APPROVAL.requested) return withdrawAbandoned(finding);
  if (approval === APPROVAL.cancelled) finding.setValue('approval', APPROVAL.notRequested);
  return approval === APPROVAL.cancelled;
}

/** Whether a plan waits although nobody was asked: nobody might approve it. While its risk is being decided it rests. */
export function isUnasked(finding: GlideRecord): boolean {
  const waits = readField(finding, 'state') === FINDING_STATE.planned;
  const asked = readField(finding, 'approval') !== APPROVAL.notRequested || readField(finding, 'approvers') !== '';
  return waits && !asked && !isAcceptancePending(readField(finding, 'acceptance_state'));
}

/** Seconds until a plan without a question has to be asked about; `null` when its question waits, or nothing does. */
export function toSecondsToAsk(finding: GlideRecord): number | null {
  const withdrawn =
    readField(finding, 'state') === FINDING_STATE.planned && readField(finding, 'approval') === APPROVAL.cancelled;
  if (withdrawn) return 1;
  return isUnasked(finding) ? ASK_AGAIN_SECONDS : null;
}

/** Whether the question of the first level is due: the plan is new, was resubmitted, or nobody could be asked so far. */
function isDue(current: GlideRecord, before: string): boolean {
  if (before !== FINDING_STATE.planned) return true;
  return readField(current, 'approval') === APPROVAL.notRequested && readField(current, 'approvers') === '';
}

/** Before insert and update of a finding. */
export function applyApproval(current: GlideRecord, previous: GlideRecord | null): void {
  const before = previous === null ? '' : readField(previous, 'state');
  const approval = readField(current, 'approval');
  if (readField(current, 'state') !== FINDING_STATE.planned) {
    // Open questions in the list of approvals are called off with the plan.
    if (before === FINDING_STATE.planned && approval !== APPROVAL.approved) {
      writeFields(current, { approval: APPROVAL.cancelled, approval_level: 0, approvers: '' });
    }
    return;
  }
  if (previous === null || isDue(current, before)) {
    ask(current, 1, selectAsked(current, before !== FINDING_STATE.planned));
    return;
  }
  if (approval === APPROVAL.requested && readField(current, 'approval_level') === '1') {
    if (hasChanged(current, previous, ['plan_approver'])) replaceApprover(current);
    return;
  }
  const decided = approval === APPROVAL.approved || approval === APPROVAL.rejected ? approval : null;
  if (decided === null || readField(previous, 'approval') !== APPROVAL.requested) return;
  const decision = takeDecision(current, decided, 'approvers');
  if (decision === null) current.setValue('approval', APPROVAL.requested);
  else applyDecision(current, decision);
}
