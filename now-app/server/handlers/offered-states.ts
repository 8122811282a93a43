/** Display rules: a form offers the states that a person can choose now. The rules of the save stay the guard. */

import type { GlideRecord } from '@servicenow/glide';
import { APPROVAL_RULE, FINDING_STATE, TASK_SOURCE, TASK_STATE } from '../contract/states.ts';
import { toOfferedStates } from '../domain/finding-states.ts';
import { toOfferedTaskStates } from '../domain/task-moves.ts';
import { readField } from '../records/field-value.ts';
import { findTwin, isTurn } from '../records/task-plans.ts';
import { readFindingFacts } from './finding-rules.ts';
import { hasApprover, isApprovalMissing } from './task-approval.ts';
import { toClosingFacts } from './task-rules.ts';

/** What the client script of the form reads (`scripts/withhold-states.client.js`). */
interface Scratchpad {
  withheldStates?: readonly string[];
}

/** A record that has a state keeps one: the empty choice is withheld too. */
const toWithheld = (all: readonly string[], shown: readonly string[]) =>
  ['', ...all].filter((state) => !shown.includes(state));
const readStored = (current: GlideRecord) => (current.isNewRecord() ? '' : readField(current, 'state'));

/** Form of a finding. The SDK passes each further parameter by its own name. */
export function offerFindingStates(
  current: GlideRecord,
  _previous: GlideRecord | null,
  g_scratchpad: Scratchpad,
): void {
  const offered = toOfferedStates(readStored(current), readFindingFacts(current));
  g_scratchpad.withheldStates = toWithheld(Object.values(FINDING_STATE), [readField(current, 'state'), ...offered]);
}

/** Form of a remediation task. */
export function offerTaskStates(current: GlideRecord, _previous: GlideRecord | null, g_scratchpad: Scratchpad): void {
  const fromOnspring = readField(current, 'source') === TASK_SOURCE.onspring;
  const offered = toOfferedTaskStates(readStored(current), {
    ...toClosingFacts(current),
    mayStart: () => (fromOnspring || isTurn(current)) && !isApprovalMissing(current, APPROVAL_RULE.before),
    mayReopen: () => fromOnspring || findTwin(current) === '',
    mayComplete: () => !isApprovalMissing(current, APPROVAL_RULE.after) || hasApprover(current, APPROVAL_RULE.after),
  });
  g_scratchpad.withheldStates = toWithheld(Object.values(TASK_STATE), [readField(current, 'state'), ...offered]);
}
