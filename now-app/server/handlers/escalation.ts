/** Escalation of findings: who must decide, since when, at which level, and the decision that ends it. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { ACCEPTANCE } from '../contract/states.ts';
import {
  type DecisionPeople,
  type EscalationFacts,
  explainDecision,
  type Reason,
  toEscalationStep,
  toFollowUp,
  toNextCheck,
  toNextRise,
  toReasons,
} from '../domain/escalation.ts';
import { isClosedState } from '../domain/finding-states.ts';
import { message } from '../domain/message.ts';
import { toFieldTime, toSecondsUntil } from '../records/clock.ts';
import { addWorkNote, hasChanged, readDisplay, readField, readInteger, writeFields } from '../records/field-value.ts';
import { readBrokenSyncs, readGroupManagers, readUserIds } from '../records/follow-ups.ts';
import { toWords } from '../records/messages.ts';
import { readActive } from '../records/people.ts';
import { readDeciders } from '../records/settings.ts';
import { readRules } from './deciders.ts';
import { isUnasked, toSecondsToAsk } from './plan-approval.ts';

/** Event that tells the decision owner; parm1 is the person, parm2 the level. */
const ESCALATED_EVENT = 'x_onspr_bridge.escalated';

/** Columns that may bring a reason, take it away or have somebody else decide. */
const FACT_COLUMNS = [
  'state',
  'approval',
  'acceptance_state',
  'due_date',
  'assigned_to',
  'finding_owner',
  'plan_approver',
  'assignment_group',
  'cannot_resolve',
  'blocked_by',
  'decision_until',
] as const;

/** What the findings of one run need beside themselves. */
export interface EscalationContext {
  readonly brokenSyncs: ReadonlySet<string>;
  people(finding: GlideRecord): DecisionPeople;
}

/** Where a finding stands among people: what the context is read for. */
export interface EscalationPlace {
  readonly sysId: string;
  readonly group: string;
  readonly approverGroup: string;
  /** Plan approver, finding owner and who is assigned. */
  readonly people: readonly string[];
}

/** The place of a finding. */
export function readPlace(finding: GlideRecord): EscalationPlace {
  return {
    sysId: finding.getUniqueValue(),
    group: readField(finding, 'assignment_group'),
    approverGroup: readRules(finding).approverGroup,
    people: ['plan_approver', 'finding_owner', 'assigned_to'].map((column) => readField(finding, column)),
  };
}

const toActive = (person: string): string => readActive([person])[0] ?? '';

/** Reads it for several findings at once: four queries. Who is not active decides nothing. */
export function readEscalationContext(findings: readonly EscalationPlace[]): EscalationContext {
  const { riskManagers, executive, syncOwner } = readDeciders();
  const groups = findings.flatMap(({ group, approverGroup }) => [group, approverGroup]).filter((id) => id !== '');
  const managers = readGroupManagers([...new Set(groups)], riskManagers);
  const users = readUserIds([executive, syncOwner]);
  // Once for all: the questions below are answered from what this one found.
  readActive([...findings.flatMap(({ people }) => people), ...managers.values(), ...users.values()]);
  const manager = (group: string) => toActive(managers.get(group) ?? '');
  const user = (name: string) => toActive(users.get(name) ?? '');
  return {
    brokenSyncs: readBrokenSyncs(findings.map(({ sysId }) => sysId)),
    people: (finding) => ({
      approver: toActive(readField(finding, 'plan_approver')),
      groupManager: manager(readField(finding, 'assignment_group')),
      riskManager: manager(readRules(finding).approverGroup || riskManagers),
      executive: user(executive),
      syncOwner: user(syncOwner),
    }),
  };
}

/** Tasks of a finding that are neither completed nor skipped. */
function readTasksLeft(finding: GlideRecord): number {
  return (readInteger(finding, 'tasks_total') ?? 0) - (readInteger(finding, 'tasks_done') ?? 0);
}

function readOwner(finding: GlideRecord): EscalationFacts['owner'] {
  const named = ['finding_owner', 'assigned_to'].map((column) => readField(finding, column)).filter((id) => id !== '');
  if (named.length === 0) return 'none';
  return readActive(named).length > 0 ? 'active' : 'left';
}

function readFacts(finding: GlideRecord, syncBroken: boolean): EscalationFacts {
  const seconds = (column: string) => toSecondsUntil(readField(finding, column));
  const day = (column: string) => readField(finding, column).slice(0, 10);
  return {
    state: readField(finding, 'state'),
    cannotResolve: readField(finding, 'cannot_resolve') === '1',
    cannotResolveReason: readField(finding, 'cannot_resolve_reason'),
    acceptance: readField(finding, 'acceptance_state'),
    accepted: readInteger(finding, 'deferral_count') ?? 0,
    blockedBy: readField(finding, 'blocked_by'),
    tasksLeft: readTasksLeft(finding),
    approval: readField(finding, 'approval'),
    approvalDue: seconds('approval_due'),
    approvalDueDay: day('approval_due'),
    planRejections: readInteger(finding, 'plan_rejections') ?? 0,
    unasked: isUnasked(finding),
    owner: readOwner(finding),
    opened: seconds('opened_at'),
    due: seconds('due_date'),
    dueDay: day('due_date'),
    syncBroken,
    decisionUntil: seconds('decision_until'),
    rules: readRules(finding),
  };
}

function clearEscalation(finding: GlideRecord): void {
  writeFields(finding, {
    escalation_reason: '',
    escalation_detail: '',
    escalated_since: '',
    decision_owner: '',
    escalation_level: 0,
  });
}

function writeEscalation(finding: GlideRecord, first: Reason, detail: string, context: EscalationContext): boolean {
  const level = readInteger(finding, 'escalation_level') ?? 0;
  const step = toEscalationStep(
    {
      level,
      secondsSince: level === 0 ? 0 : -(toSecondsUntil(readField(finding, 'escalated_since')) ?? 0),
      detail: readField(finding, 'escalation_detail'),
      owner: readField(finding, 'decision_owner'),
    },
    { reason: first.code, detail },
    context.people(finding),
    readRules(finding),
  );
  if (step === null) return false;
  if (step.begins) {
    // The last decision stands in the notes; a new escalation wants a new one.
    const decision = {
      escalation_decision: '',
      decision_comment: '',
      decision_until: '',
      decided_by: '',
      decided_at: '',
    };
    writeFields(finding, { ...decision, escalated_since: toFieldTime() });
  }
  writeFields(finding, {
    escalation_reason: first.code,
    escalation_detail: detail,
    escalation_level: step.level,
    decision_owner: step.owner,
  });
  if (!step.tells) return true;
  const words = step.rises
    ? message('Escalated to level {0}.', String(step.level))
    : message('{0} has to decide now.', readDisplay(finding, 'decision_owner'));
  addWorkNote(finding, `${toWords(words)} ${detail}`);
  gs.eventQueue(ESCALATED_EVENT, finding, step.owner, String(step.level));
  return true;
}

/**
 * Compares the reasons that hold now with what the finding says, and writes the difference: level, decision owner, a note
 * and a message for each new level, or the end of the escalation. Answers whether something changed.
 */
export function escalate(finding: GlideRecord, context: EscalationContext): boolean {
  const reasons = toReasons(readFacts(finding, context.brokenSyncs.has(finding.getUniqueValue())));
  const [first] = reasons;
  if (first !== undefined) {
    return writeEscalation(finding, first, reasons.map(({ words }) => toWords(words)).join('\n'), context);
  }
  if ((readInteger(finding, 'escalation_level') ?? 0) === 0) return false;
  clearEscalation(finding);
  addWorkNote(finding, toWords(message('The escalation is over: its reason is gone.')));
  return true;
}

/** Seconds until the finding has to be looked at again. */
export function toSecondsToFollowUp(finding: GlideRecord): number {
  const until = (column: string) => toSecondsUntil(readField(finding, column));
  const level = readInteger(finding, 'escalation_level') ?? 0;
  const since = -(until('escalated_since') ?? 0);
  const rise = level === 0 ? null : toNextRise(since, level, readRules(finding));
  const times = ['due_date', 'approval_due', 'decision_until', 'deferred_until', 'reminder_at'].map(until);
  return toNextCheck([...times, rise, toSecondsToAsk(finding)]);
}

/**
 * Before insert and update of a finding: one that ended is not escalated any more; one about which something changed is
 * looked at by the next run of the job.
 */
export function scheduleFollowUp(current: GlideRecord, previous: GlideRecord | null): void {
  const state = readField(current, 'state');
  if (isClosedState(state) && readField(current, 'escalation_reason') !== '') clearEscalation(current);
  // Of the tasks only whether any is left: one that is done among others asks for no look.
  const leftTurned = previous !== null && readTasksLeft(previous) > 0 !== readTasksLeft(current) > 0;
  switch (toFollowUp(state, previous === null, leftTurned || hasChanged(current, previous, FACT_COLUMNS))) {
    case 'never':
      current.setValue('follow_up_at', '');
      return;
    case 'by_its_times':
      current.setValue('follow_up_at', toFieldTime(toSecondsToFollowUp(current)));
      return;
    case 'later':
      current.setValue('follow_up_at', toFieldTime(toNextCheck([])));
      return;
    case 'now':
      current.setValue('follow_up_at', toFieldTime());
      return;
    case 'kept':
  }
}

/** UI action: an agent says that the finding cannot be resolved as it stands. */
export function declareUnresolvable(current: GlideRecord): void {
  if (readField(current, 'cannot_resolve_reason') === '') {
    gs.addErrorMessage(toWords(message('Say in Why it cannot be resolved what stands in the way and what was tried.')));
    return;
  }
  writeFields(current, { cannot_resolve: 'true', decision_until: '' });
  escalate(current, readEscalationContext([readPlace(current)]));
  current.update();
}

/** UI action: the decision owner records what is to be done; the escalation rests until the decision ends. */
export function recordDecision(current: GlideRecord): void {
  const refusal = explainDecision({
    decision: readField(current, 'escalation_decision'),
    comment: readField(current, 'decision_comment'),
    until: toSecondsUntil(readField(current, 'decision_until')),
  });
  if (refusal !== null) {
    gs.addErrorMessage(toWords(refusal));
    return;
  }
  const expired = readField(current, 'acceptance_state') === ACCEPTANCE.expired;
  writeFields(current, {
    cannot_resolve: 'false',
    decided_by: gs.getUserID(),
    decided_at: toFieldTime(),
    ...(expired ? { acceptance_state: '' } : {}),
  });
  const words = message(
    '{0} decided: {1}. "{2}" The escalation rests until {3}.',
    gs.getUserDisplayName(),
    readDisplay(current, 'escalation_decision'),
    readField(current, 'decision_comment'),
    readField(current, 'decision_until').slice(0, 10),
  );
  clearEscalation(current);
  addWorkNote(current, toWords(words));
  current.update();
}
