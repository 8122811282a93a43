/** Figures of a finding that the dashboard shows: how old, how long a decision waits, how fast it was remediated. */

import type { GlideRecord } from '@servicenow/glide';
import { FINDING_STATE } from '../contract/states.ts';
import { DECISION_AGE, FINDING_AGE, toAgeStep } from '../domain/ages.ts';
import { DAY_SECONDS } from '../domain/duration.ts';
import { isAcceptancePending } from '../domain/risk-acceptance.ts';
import { moveAges } from '../records/ages.ts';
import { toFieldTime, toSecondsUntil } from '../records/clock.ts';
import { readField, readInteger, writeFields } from '../records/field-value.ts';
import { isEnabled } from '../records/settings.ts';

/** Findings that one run moves to a step; the next run goes on. */
const MOST_PER_STEP = 1000;

function readAgeSeconds(current: GlideRecord): number {
  const since = readField(current, 'opened_at') || readField(current, 'sys_created_on');
  return Math.max(0, -(toSecondsUntil(since) ?? 0));
}

/** How long it took: kept when it was closed here, not for a finding that arrived closed; gone when it is reopened. */
function applyDuration(current: GlideRecord, previous: GlideRecord | null): void {
  const state = readField(current, 'state');
  const duration = readField(current, 'days_to_remediate');
  if (state !== FINDING_STATE.closed) {
    if (duration !== '') current.setValue('days_to_remediate', '');
  } else if (duration === '' && previous !== null && readField(previous, 'state') !== state) {
    current.setValue('days_to_remediate', (readAgeSeconds(current) / DAY_SECONDS).toFixed(2));
  }
  if (state === FINDING_STATE.inRemediation && readField(current, 'minutes_to_first_task') === '') {
    current.setValue('minutes_to_first_task', String(Math.round(readAgeSeconds(current) / 60)));
  }
}

/** Since when a person is asked for the plan or the risk; empty when nobody is. */
function applyWait(current: GlideRecord): void {
  const asked =
    (readInteger(current, 'approval_level') ?? 0) > 0 || isAcceptancePending(readField(current, 'acceptance_state'));
  const waits = readField(current, 'decision_waits_since') !== '';
  if (asked === waits) return;
  writeFields(current, {
    decision_waits_since: asked ? toFieldTime() : '',
    decision_age: asked ? toAgeStep(DECISION_AGE, 0) : '',
  });
}

/** Before insert and update of a finding, when everything else about it is settled. No query. */
export function applyFigures(current: GlideRecord, previous: GlideRecord | null): void {
  if (readField(current, 'age_bucket') === '') {
    current.setValue('age_bucket', toAgeStep(FINDING_AGE, Math.floor(readAgeSeconds(current) / DAY_SECONDS)));
  }
  applyDuration(current, previous);
  applyWait(current);
}

/** Every hour: how old findings are, and how long decisions wait. */
export function followAges(): void {
  if (!isEnabled()) return;
  moveAges(FINDING_AGE, MOST_PER_STEP);
  moveAges(DECISION_AGE, MOST_PER_STEP);
}
