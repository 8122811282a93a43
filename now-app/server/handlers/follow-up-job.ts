/**
 * The scheduled job that follows up findings: changes that are gone, accepted risks that end, withdrawn questions,
 * reminders, escalations.
 */

import { type GlideRecord, gs } from '@servicenow/glide';
import { ACCEPTANCE, FINDING_STATE, TABLES } from '../contract/states.ts';
import { message } from '../domain/message.ts';
import { RELATED_COLUMNS, RELATED_TABLES } from '../domain/related-record.ts';
import { toSecondsUntil } from '../records/clock.ts';
import { addWorkNote, readField, readFields } from '../records/field-value.ts';
import { findRecord } from '../records/find-record.ts';
import { queryFindings, readAbandonedPlans, readDueFindings, readExistingTasks } from '../records/follow-ups.ts';
import { toWords } from '../records/messages.ts';
import { isEnabled } from '../records/settings.ts';
import { postpone, workThrough } from '../records/turns.ts';
import { watchCompanion } from './companion-watch.ts';
import {
  type EscalationContext,
  type EscalationPlace,
  escalate,
  readEscalationContext,
  readPlace,
  toSecondsToFollowUp,
} from './escalation.ts';
import { askAnew } from './plan-approval.ts';
import { expireAcceptance } from './risk-acceptance.ts';
import { endWaits } from './task-change.ts';

/** Events of reminders; parm1 names the people, separated by commas. */
const REMINDER_EVENT = 'x_onspr_bridge.approval_reminder';
const ENDING_EVENT = 'x_onspr_bridge.acceptance_ending';

const isOver = (finding: GlideRecord, column: string): boolean => {
  const seconds = toSecondsUntil(readField(finding, column));
  return seconds !== null && seconds <= 0;
};

/** Brings to mind what waits for an answer, or ends soon, once. */
function remind(finding: GlideRecord): boolean {
  if (!isOver(finding, 'reminder_at')) return false;
  finding.setValue('reminder_at', '');
  const asked =
    readField(finding, 'acceptance_state') === ACCEPTANCE.requested
      ? readField(finding, 'acceptance_approvers')
      : readField(finding, 'approvers');
  if (readField(finding, 'state') === FINDING_STATE.riskAccepted) {
    gs.eventQueue(ENDING_EVENT, finding, readField(finding, 'acceptance_requested_by'), '');
  } else if (asked !== '') gs.eventQueue(REMINDER_EVENT, finding, asked, '');
  return true;
}

function expire(finding: GlideRecord): boolean {
  const ends = readField(finding, 'state') === FINDING_STATE.riskAccepted && isOver(finding, 'deferred_until');
  if (ends) expireAcceptance(finding);
  return ends;
}

interface Place extends EscalationPlace {
  /** sys_ids of its incident, problem and change. */
  readonly related: readonly string[];
}

/** Takes a deleted incident, problem or change from the finding, and says so to the people who work on it. */
function forgetDeleted(finding: GlideRecord, existing: ReadonlySet<string>): boolean {
  const gone = RELATED_TABLES.map((table) => RELATED_COLUMNS[table]).filter((column) => {
    const related = readField(finding, column);
    return related !== '' && !existing.has(related);
  });
  if (gone.length === 0) return false;
  const labels = gone.map((column) => finding.getElement(column).getLabel()).join(', ');
  for (const column of gone) finding.setValue(column, '');
  addWorkNote(
    finding,
    toWords(message('Deleted: {0}. Enter another one if the work goes on there; the plan here goes on.', labels)),
  );
  return true;
}

function readPlaces(sysIds: readonly string[]): readonly Place[] {
  const record = queryFindings(sysIds);
  const places: Place[] = [];
  while (record.next()) {
    places.push({
      ...readPlace(record),
      related: Object.values(readFields(record, Object.values(RELATED_COLUMNS))).filter((sysId) => sysId !== ''),
    });
  }
  return places;
}

function followUp(finding: GlideRecord, context: EscalationContext, existing: ReadonlySet<string>): boolean {
  // Each part has to do its work, whatever the others did.
  const parts = [expire(finding), askAnew(finding), remind(finding), escalate(finding, context)];
  const changed = [...parts, forgetDeleted(finding, existing)].includes(true);
  if (changed && finding.update() === null) return false;
  postpone(finding, 'follow_up_at', toSecondsToFollowUp(finding));
  return true;
}

/** Read anew: what was refused must not be stored with the time of the next look. */
function setAside(sysId: string): void {
  const stored = findRecord(TABLES.finding, sysId);
  if (stored !== null) postpone(stored, 'follow_up_at', toSecondsToFollowUp(stored));
}

/** One run: the companion, then a bounded number of findings, the longest waiting first; the next run goes on with the others. */
export function followUpFindings(): void {
  if (!isEnabled()) return;
  watchCompanion();
  endWaits();
  const due = [...new Set([...readDueFindings(), ...readAbandonedPlans()])];
  if (due.length === 0) return;
  const places = readPlaces(due);
  const context = readEscalationContext(places);
  const existing = readExistingTasks(places.flatMap(({ related }) => related));
  workThrough(queryFindings(due), (finding) => followUp(finding, context, existing), setAside);
}
