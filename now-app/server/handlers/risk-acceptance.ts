/** Accepting a risk for a while: the request, the decision about it, and its end. The flow only asks. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { ACCEPTANCE, FINDING_STATE } from '../contract/states.ts';
import { type Decision, describeDecision, judgeDecision, toIndependent } from '../domain/approval-decision.ts';
import { DAY_SECONDS } from '../domain/duration.ts';
import { isClosedState, toReopenedState } from '../domain/finding-states.ts';
import { type Message, message } from '../domain/message.ts';
import { explainRequest, isAcceptancePending } from '../domain/risk-acceptance.ts';
import { toFieldTime, toSecondsUntil } from '../records/clock.ts';
import { addWorkNote, hasChanged, readDisplay, readField, readInteger, writeFields } from '../records/field-value.ts';
import { toWords } from '../records/messages.ts';
import { readActive, readManager } from '../records/people.ts';
import { readBarred, readRiskManagers, readRules, summarise, takeDecision } from './deciders.ts';

/** How long before its end an accepted risk is brought to mind. */
const WARNING_SECONDS = 7 * DAY_SECONDS;
const TERMS = ['risk_justification', 'compensating_control', 'acceptance_until'] as const;

/** Whether the decision owner of an escalation decided to accept the risk, and that still holds. */
function isDecided(current: GlideRecord): boolean {
  const holds = (toSecondsUntil(readField(current, 'decision_until')) ?? 0) > 0;
  return holds && readField(current, 'escalation_decision') === 'accept_risk';
}

function selectDeciders(current: GlideRecord): readonly string[] {
  const barred = [...readBarred(current), gs.getUserID()];
  const managers = toIndependent(readRiskManagers(readRules(current)), barred);
  if (managers.length > 0) return managers;
  const approver = readField(current, 'plan_approver');
  const first = toIndependent(readActive([approver]), barred);
  return first.length > 0 ? first : toIndependent([readManager(approver)], barred);
}

/** Checks a request and prepares the question; answers why it is refused. */
function submit(current: GlideRecord, previous: GlideRecord | null): Message | null {
  const rules = readRules(current);
  const refusal = explainRequest({
    state: previous === null ? readField(current, 'state') : readField(previous, 'state'),
    approval: readField(current, 'approval'),
    justification: readField(current, 'risk_justification'),
    compensatingControl: readField(current, 'compensating_control'),
    secondsUntilEnd: toSecondsUntil(readField(current, 'acceptance_until')),
    accepted: readInteger(current, 'deferral_count') ?? 0,
    decided: isDecided(current),
    rules,
  });
  if (refusal !== null) return refusal;
  const asked = selectDeciders(current);
  if (asked.length === 0) {
    return message('Nobody may accept the risk: an admin sets the property x_onspr_bridge.risk_managers.');
  }
  const question = [
    toWords(message('Accept the risk until {0}?', readField(current, 'acceptance_until').slice(0, 10))),
    toWords(message('Justification: {0}', readField(current, 'risk_justification'))),
    toWords(message('Compensating control: {0}', readField(current, 'compensating_control'))),
    toWords(message('Accepted before: {0} times', readField(current, 'deferral_count') || '0')),
  ];
  writeFields(current, {
    acceptance_approvers: asked.join(','),
    acceptance_requested_by: gs.getUserID(),
    approval_due: toFieldTime(rules.approvalDays * DAY_SECONDS),
    reminder_at: toFieldTime(Math.floor((rules.approvalDays * DAY_SECONDS) / 2)),
    approval_summary: summarise(current, question),
  });
  return null;
}

function accept(current: GlideRecord): void {
  const until = readField(current, 'acceptance_until');
  const warning = Math.max(0, (toSecondsUntil(until) ?? 0) - WARNING_SECONDS);
  writeFields(current, {
    state: FINDING_STATE.riskAccepted,
    deferred_until: until,
    deferral_count: (readInteger(current, 'deferral_count') ?? 0) + 1,
    cannot_resolve: false,
    reminder_at: toFieldTime(warning),
  });
}

function applyDecision(current: GlideRecord, decision: Decision): void {
  const barred = [...readBarred(current), readField(current, 'acceptance_requested_by')];
  const question = { subject: 'risk acceptance', level: 1, levels: 1, barred } as const;
  const words = toWords(describeDecision(decision, question));
  writeFields(current, { acceptance_approvers: '', approval_due: '', reminder_at: '' });
  switch (judgeDecision(decision, question)) {
    case 'approved':
    case 'next_level':
      accept(current);
      addWorkNote(
        current,
        `${words} ${toWords(message('The risk is accepted until {0}.', readField(current, 'deferred_until').slice(0, 10)))}`,
      );
      return;
    case 'rejected':
      addWorkNote(
        current,
        `${words} ${toWords(message('It is back with {0}.', readDisplay(current, 'acceptance_requested_by')))}`,
      );
      return;
    case 'not_independent':
      current.setValue('acceptance_state', ACCEPTANCE.rejected);
      addWorkNote(
        current,
        `${words} ${toWords(message('It does not count: nobody approves what they asked for or work on.'))}`,
      );
      return;
  }
}

/** A finding that ended, or was opened again by hand, leaves no acceptance behind. */
function callOff(current: GlideRecord, previous: GlideRecord): void {
  const state = readField(current, 'state');
  const acceptance = readField(current, 'acceptance_state');
  const over = isClosedState(state) && state !== FINDING_STATE.riskAccepted;
  const reopened = readField(previous, 'state') === FINDING_STATE.riskAccepted && state !== FINDING_STATE.riskAccepted;
  if ((over && isAcceptancePending(acceptance)) || (reopened && acceptance !== '')) {
    writeFields(current, { acceptance_state: ACCEPTANCE.cancelled, acceptance_approvers: '', deferred_until: '' });
  }
}

/** Before insert and update of a finding; answers why a request is refused, `null` when nothing is. */
export function applyAcceptance(current: GlideRecord, previous: GlideRecord | null): Message | null {
  const acceptance = readField(current, 'acceptance_state');
  const before = previous === null ? '' : readField(previous, 'acceptance_state');
  if (previous !== null && isAcceptancePending(before) && hasChanged(current, previous, TERMS)) {
    return message('The terms of a request are fixed while it waits for its decision.');
  }
  if (acceptance === before) {
    if (previous !== null && acceptance !== '') callOff(current, previous);
    return null;
  }
  if (acceptance === ACCEPTANCE.submitted) return submit(current, previous);
  if (acceptance !== ACCEPTANCE.approved && acceptance !== ACCEPTANCE.rejected) return null;
  const decision = takeDecision(current, acceptance, 'acceptance_approvers');
  if (decision === null) current.setValue('acceptance_state', before);
  else applyDecision(current, decision);
  return null;
}

/** Ends an acceptance whose time is over: the finding opens again where its plan stood. */
export function expireAcceptance(current: GlideRecord): void {
  const tasksTotal = readInteger(current, 'tasks_total') ?? 0;
  writeFields(current, {
    acceptance_state: ACCEPTANCE.expired,
    state: toReopenedState(readField(current, 'approval'), tasksTotal),
    reminder_at: '',
  });
  addWorkNote(current, toWords(message('The accepted risk has expired: fix the finding, or request a renewal.')));
}
