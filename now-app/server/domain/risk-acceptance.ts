/** Asking to live with a risk for a while: what a request needs, and how often it may be renewed. Pure. */

import { ACCEPTANCE, APPROVAL, FINDING_STATE } from '../contract/states.ts';
import type { DecisionRules } from './decision-rules.ts';
import { DAY_SECONDS } from './duration.ts';
import { type Message, message } from './message.ts';

export interface AcceptanceRequest {
  readonly state: string;
  /** Approval of the plan. */
  readonly approval: string;
  readonly justification: string;
  readonly compensatingControl: string;
  /** Seconds until the end that is asked for, `null` without one. */
  readonly secondsUntilEnd: number | null;
  /** How often the risk was accepted before. */
  readonly accepted: number;
  /** Whether the decision owner of an escalation decided to accept the risk. */
  readonly decided: boolean;
  readonly rules: DecisionRules;
}

/** States from which nobody can ask. */
const OVER: readonly string[] = [FINDING_STATE.closed, FINDING_STATE.cancelled, FINDING_STATE.duplicate];

/** Whether a risk was accepted as often as its priority allows: once, and its renewals. */
export function isUsedUp(accepted: number, rules: DecisionRules): boolean {
  return accepted > rules.renewals;
}

/** Why a request cannot be sent, with the next step; `null` when it can. */
export function explainRequest(request: AcceptanceRequest): Message | null {
  const { rules } = request;
  if (OVER.includes(request.state)) return message('The finding is over: there is no risk left to accept.');
  if (request.approval === APPROVAL.requested && request.state === FINDING_STATE.planned) {
    return message('The plan waits for approval. Ask the approver to reject it first, then request the acceptance.');
  }
  if (request.justification === '') return message('Say in Justification why the risk should be accepted.');
  if (request.compensatingControl === '') {
    return message('Say in Compensating control what limits the risk meanwhile.');
  }
  if (request.secondsUntilEnd === null || request.secondsUntilEnd <= 0) {
    return message('An accepted risk has an end: set Accept until to a day to come.');
  }
  if (request.secondsUntilEnd > rules.acceptanceDays * DAY_SECONDS) {
    return message(
      'A risk of this priority is accepted for at most {0} days. Choose an earlier day.',
      String(rules.acceptanceDays),
    );
  }
  if (isUsedUp(request.accepted, rules) && !request.decided) {
    return message(
      'The risk was accepted {0} times already, the most for this priority. Choose Cannot resolve: the decision owner then decides.',
      String(request.accepted),
    );
  }
  return null;
}

/** Whether a request waits for its decision. */
export function isAcceptancePending(acceptance: string): boolean {
  return acceptance === ACCEPTANCE.submitted || acceptance === ACCEPTANCE.requested;
}
