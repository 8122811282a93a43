/** The scheduled job that follows up findings: accepted risks that end, withdrawn questions, reminders, escalations. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { ACCEPTANCE, FINDING_STATE, TABLES } from '../contract/states.ts';
import { toSecondsUntil } from '../records/clock.ts';
import { readField } from '../records/field-value.ts';
import { findRecord } from '../records/find-record.ts';
import { queryFindings, readDueFindings } from '../records/follow-ups.ts';
import { isEnabled } from '../records/settings.ts';
import { postpone, workThrough } from '../records/turns.ts';
import { readRules } from './deciders.ts';
import { type EscalationContext, escalate, readEscalationContext, toSecondsToFollowUp } from './escalation.ts';
import { askAnew } from './plan-approval.ts';
import { expireAcceptance } from './risk-acceptance.ts';

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

interface Place {
  readonly sysId: string;
  readonly group: string;
  readonly approverGroup: string;
}

function readPlaces(sysIds: readonly string[]): readonly Place[] {
  const record = queryFindings(sysIds);
  const places: Place[] = [];
  while (record.next()) {
    places.push({
      sysId: record.getUniqueValue(),
      group: readField(record, 'assignment_group'),
      approverGroup: readRules(record).approverGroup,
    });
  }
  return places;
}

function followUp(finding: GlideRecord, context: EscalationContext): boolean {
  // Each part has to do its work, whatever the others did.
  const changed = [expire(finding), askAnew(finding), remind(finding), escalate(finding, context)].includes(true);
  if (changed && finding.update() === null) return false;
  postpone(finding, 'follow_up_at', toSecondsToFollowUp(finding));
  return true;
}

/** Read anew: what was refused must not be stored with the time of the next look. */
function setAside(sysId: string): void {
  const stored = findRecord(TABLES.finding, sysId);
  if (stored !== null) postpone(stored, 'follow_up_at', toSecondsToFollowUp(stored));
}

/** One run: a bounded number of findings, the longest waiting first; the next run goes on with the others. */
export function followUpFindings(): void {
  if (!isEnabled()) return;
  const due = readDueFindings();
  if (due.length === 0) return;
  const context = readEscalationContext(readPlaces(due));
  workThrough(queryFindings(due), (finding) => followUp(finding, context), setAside);
}
