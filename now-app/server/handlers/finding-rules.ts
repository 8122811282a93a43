/** Rules of the finding: status from Onspring, qualification, legal moves, and what follows from a move. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { FINDING_STATE } from '../contract/states.ts';
import { toIndependent } from '../domain/approval-decision.ts';
import { toDecisionRules } from '../domain/decision-rules.ts';
import {
  explainRefusal,
  type FindingFacts,
  isClosedState,
  toStateFromSource,
  toStateName,
} from '../domain/finding-states.ts';
import { type Message, message } from '../domain/message.ts';
import { type PlaybookCondition, selectPlaybook } from '../domain/playbook-match.ts';
import { type Qualification, qualify } from '../domain/qualification.ts';
import { toDaysUntil, toNoonAfter } from '../records/clock.ts';
import { addWorkNote, hasChanged, readDisplay, readField, readInteger, writeFields } from '../records/field-value.ts';
import { toWords } from '../records/messages.ts';
import {
  type ApplicationFacts,
  findHeldPlaybook,
  fitsCondition,
  readApplication,
  readDefaultApprover,
  readDefaultGroup,
  readHeldPlaybooks,
} from '../records/qualification-facts.ts';
import { isEnabled } from '../records/settings.ts';
import { followPriority, holdTasks, openNextTasks, skipRemainingTasks } from '../records/task-plans.ts';
import { readHeldWeights } from '../records/weights.ts';
import { applyCaseMates, noteRelatedNews, releaseDuplicate } from './case-rules.ts';
import { explainPeople, readBarred } from './deciders.ts';
import { scheduleFollowUp } from './escalation.ts';
import { applyFigures } from './finding-figures.ts';
import { applyApproval } from './plan-approval.ts';
import { applyAcceptance } from './risk-acceptance.ts';

/** Columns that lead to the priority or the people or that its explanation speaks of, and the usual ones of the conditions of playbooks. */
const QUALIFYING_COLUMNS = [
  'severity',
  'likelihood',
  'business_application',
  'regulations',
  'due_date',
  'known_exploited',
  'category',
  'control',
  'playbook',
  'plan_approver',
] as const;

/** Follows a new status in Onspring. */
function applySource(current: GlideRecord, previous: GlideRecord | null): void {
  if (!hasChanged(current, previous, ['source_status'])) return;
  const state = readField(current, 'state');
  const status = readField(current, 'source_status');
  const next = toStateFromSource(state, status, {
    approval: readField(current, 'approval'),
    tasksTotal: readInteger(current, 'tasks_total') ?? 0,
  });
  if (next === null) return;
  current.setValue('state', next);
  if (previous === null) return;
  const said = readDisplay(current, 'source_status');
  const words =
    next === FINDING_STATE.inRemediation
      ? message('Onspring says: {0}. The work did not pass validation: reopen or add tasks.', said)
      : message('Onspring says: {0}. The finding is now {1}.', said, toStateName(next));
  addWorkNote(current, toWords(words));
}

/** The plan approver is nobody who opened the finding or answers for it. */
function selectApprover(current: GlideRecord, application: ApplicationFacts): string {
  const barred = readBarred(current);
  const [owner] = toIndependent(application.owners, barred);
  return owner ?? toIndependent([readDefaultApprover()], barred)[0] ?? '';
}

function assignPeople(current: GlideRecord, application: ApplicationFacts, playbookGroup: string): void {
  if (readField(current, 'assignment_group') === '') {
    const group = application.supportGroup || playbookGroup || readDefaultGroup();
    if (group !== '') current.setValue('assignment_group', group);
  }
  if (readField(current, 'plan_approver') === '') {
    const approver = selectApprover(current, application);
    if (approver !== '') current.setValue('plan_approver', approver);
  }
}

/** Whether a person or Onspring chose the due date, rather than the priority. Clearing it hands it to the priority. */
function isDueChosen(current: GlideRecord, previous: GlideRecord | null): boolean {
  if (readField(current, 'due_date') === '') return false;
  return readField(current, 'due_from_priority') !== '1' || hasChanged(current, previous, ['due_date']);
}

/** Due date by priority when nobody chose one; answers what the explanation says about it. */
function applyDueDate(current: GlideRecord, days: number | null, chosen: boolean): readonly Message[] {
  current.setValue('due_from_priority', chosen || days === null ? '0' : '1');
  if (chosen || days === null) return [];
  current.setValue('due_date', toNoonAfter(readField(current, 'sys_created_on'), days));
  return [message('Due {0} days after it arrived, as for every finding of this priority.', String(days))];
}

/** Priority of a finding as it stands, with the facts of its application. `dueChosen`: the due date counts. */
export function assess(
  current: GlideRecord,
  dueChosen: boolean,
): { readonly application: ApplicationFacts; readonly result: Qualification } {
  const application = readApplication(readField(current, 'business_application'));
  const regulations = readField(current, 'regulations');
  const result = qualify(
    {
      severity: readField(current, 'severity'),
      likelihood: readField(current, 'likelihood'),
      criticality: application.criticality,
      applicationName: application.name,
      regulations: regulations === '' ? [] : regulations.split(','),
      // A due date that follows from the priority must not raise it.
      daysUntilDue: dueChosen ? toDaysUntil(readField(current, 'due_date')) : null,
      knownExploited: readField(current, 'known_exploited') === '1',
    },
    readHeldWeights(),
  );
  return { application, result };
}

/** The playbook that fits a finding as it stands in memory, `null` when none does. */
export function findPlaybook(current: GlideRecord): PlaybookCondition | null {
  return selectPlaybook(readHeldPlaybooks(), (condition) => fitsCondition(current, condition));
}

/** Priority with its explanation, playbook, people; a New finding becomes Qualified when the app is switched on. */
function applyQualification(current: GlideRecord, previous: GlideRecord | null): void {
  const state = readField(current, 'state');
  if (isClosedState(state)) return;
  const waits = state === FINDING_STATE.created;
  if (!waits && !hasChanged(current, previous, QUALIFYING_COLUMNS)) return;

  const dueChosen = isDueChosen(current, previous);
  const { application, result } = assess(current, dueChosen);
  current.setValue('priority', result.priority);
  const rules = toDecisionRules(readHeldWeights().bands, result.priority);
  writeFields(current, { approval_levels: rules.approvalLevels, approval_days: rules.approvalDays });
  current.setValue('application_owner', application.owners[0] ?? '');
  const notes = [...result.reasons, ...applyDueDate(current, result.dueDays, dueChosen)];

  const planned = !waits && state !== FINDING_STATE.qualified;
  const playbook = findPlaybook(current);
  // A plan that was made stays: tasks of another playbook would join it otherwise.
  if (!planned && readField(current, 'playbook') === '' && playbook !== null) {
    current.setValue('playbook', playbook.sysId);
  }
  // The playbook that a person chose says who works, not the one whose condition would fit.
  assignPeople(current, application, findHeldPlaybook(readField(current, 'playbook'))?.assignmentGroup ?? '');
  if (readField(current, 'playbook') === '') {
    notes.push(message('No playbook fits: choose one, then tasks are made.'));
  }
  if (readField(current, 'plan_approver') === '') {
    notes.push(
      message('No plan approver is known: name one here, or set the property x_onspr_bridge.default_approver.'),
    );
  }
  current.setValue('priority_explanation', notes.map(toWords).join('\n'));
  if (waits && isEnabled()) current.setValue('state', FINDING_STATE.qualified);
}

/**
 * Before insert and update, in one rule so that the order is certain: status from Onspring, qualification, duplicates
 * and related records, approvals, what those are told, the check of the move, then the figures. An illegal move is refused with a message that says
 * what to do.
 */
export function prepareFinding(current: GlideRecord, previous: GlideRecord | null): void {
  const people = explainPeople(current, previous);
  applySource(current, previous);
  const keyIsNews = releaseDuplicate(current, previous);
  applyQualification(current, previous);
  applyCaseMates(current, previous, keyIsNews);
  const stood = readField(current, 'state');
  const request = people ?? applyAcceptance(current, previous);
  applyApproval(current, previous);
  // A decision moved it: work that starts has related records of its own.
  if (readField(current, 'state') !== stood) applyCaseMates(current, previous, false);
  noteRelatedNews(current);
  scheduleFollowUp(current, previous);
  const refusal = request ?? explainMove(current, previous);
  if (refusal === null) {
    applyFigures(current, previous);
    return;
  }
  gs.addErrorMessage(toWords(refusal));
  current.setAbortAction(true);
}

/** What the moves of a finding depend on. */
export function readFindingFacts(current: GlideRecord): FindingFacts {
  return {
    approval: readField(current, 'approval'),
    sourceStatus: readField(current, 'source_status'),
    tasksTotal: readInteger(current, 'tasks_total') ?? 0,
    tasksDone: readInteger(current, 'tasks_done') ?? 0,
    parent: readField(current, 'parent'),
    deferredUntil: readField(current, 'deferred_until'),
    acceptance: readField(current, 'acceptance_state'),
  };
}

function explainMove(current: GlideRecord, previous: GlideRecord | null): Message | null {
  const from = previous === null ? '' : readField(previous, 'state');
  return explainRefusal(from, readField(current, 'state'), readFindingFacts(current));
}

/**
 * After update: tasks are as urgent as their finding, work starts with the first tasks, rests while a risk is accepted, and
 * a finding that ended leaves none open.
 */
export function followFinding(current: GlideRecord, previous: GlideRecord | null): void {
  const state = readField(current, 'state');
  if (previous === null) return;
  if (hasChanged(current, previous, ['priority'])) {
    followPriority(current.getUniqueValue(), readField(current, 'priority'));
  }
  if (readField(previous, 'state') === state) return;
  if (state === FINDING_STATE.inRemediation) openNextTasks(current.getUniqueValue());
  else if (state === FINDING_STATE.riskAccepted) holdTasks(current.getUniqueValue());
  else if (isClosedState(state)) {
    const words = message('The finding is now {0}: no more work is needed.', toStateName(state));
    skipRemainingTasks(current.getUniqueValue(), toWords(words));
  }
}
