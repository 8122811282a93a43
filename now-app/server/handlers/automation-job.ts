/** The job that starts the automations of steps and follows them. It alone does so: no automation starts twice. */

import type { GlideRecord } from '@servicenow/glide';
import { SUBFLOW_STATE, TABLES } from '../contract/states.ts';
import { toOutcomeText } from '../domain/automation.ts';
import { message } from '../domain/message.ts';
import { type AutomationEnd, queryAutomations, readAutomation, startAutomation } from '../records/automations.ts';
import { toFieldTime, toSecondsUntil } from '../records/clock.ts';
import { addWorkNote, hasChanged, readField, writeFields } from '../records/field-value.ts';
import { findRecord } from '../records/find-record.ts';
import { toWords } from '../records/messages.ts';
import { isEnabled } from '../records/settings.ts';
import { postpone, workThrough } from '../records/turns.ts';

/** How long one that runs is left alone: it has its turn in the next run, behind those that wait longer. */
const CHECK_SECONDS = 240;
/** How long an automation may be without an execution: longer means that the job broke off while it started it. */
const START_SECONDS = 240;

/** Each of these answers whether the task could be saved. */
function fail(task: GlideRecord, reason: string): boolean {
  writeFields(task, { subflow_state: SUBFLOW_STATE.failed, subflow_outcome: reason });
  const words = message('The automation failed. Do the step by hand, or mend it and run it again. Reason: {0}', reason);
  addWorkNote(task, toWords(words));
  return task.update() !== null;
}

function start(task: GlideRecord): boolean {
  // Noted before the start: should this run end here, nobody starts it a second time unasked.
  writeFields(task, { subflow_state: SUBFLOW_STATE.running, subflow_context: '', subflow_outcome: '' });
  if (task.update() === null) return false;
  try {
    task.setValue('subflow_context', startAutomation(task));
  } catch (error) {
    return fail(task, error instanceof Error ? error.message : toWords(message('It could not be started.')));
  }
  return task.update() !== null;
}

function follow(task: GlideRecord): boolean {
  const context = readField(task, 'subflow_context');
  const age = -(toSecondsUntil(readField(task, 'sys_updated_on')) ?? 0);
  if (context === '' && age > START_SECONDS) return fail(task, toWords(message('It is not known whether it started.')));
  const end: AutomationEnd = context === '' ? { state: 'running' } : readAutomation(context);
  if (end.state === 'failed') return fail(task, end.reason);
  if (end.state === 'running') {
    postpone(task, 'subflow_check_at', CHECK_SECONDS);
    return true;
  }
  const outcome = toOutcomeText(end.outputs) || toWords(message('It ended without outputs.'));
  writeFields(task, { subflow_state: SUBFLOW_STATE.done, subflow_outcome: outcome });
  addWorkNote(task, toWords(message('The automation is done. {0}', outcome)));
  return task.update() !== null;
}

function setAside(sysId: string): void {
  const stored = findRecord(TABLES.task, sysId);
  if (stored !== null) postpone(stored, 'subflow_check_at', CHECK_SECONDS);
}

/** Starts what is due and looks at what runs, a bounded number in each run; each is a matter of its own subflow. */
export function runAutomations(): void {
  if (!isEnabled()) return;
  const isDue = (task: GlideRecord) => readField(task, 'subflow_state') === SUBFLOW_STATE.due;
  workThrough(queryAutomations(), (task) => (isDue(task) ? start(task) : follow(task)), setAside);
}

/** Before insert and update of a task: when the job looks at its automation, never once that has ended. */
export function scheduleCheck(current: GlideRecord, previous: GlideRecord | null): void {
  if (!hasChanged(current, previous, ['subflow_state'])) return;
  const state = readField(current, 'subflow_state');
  const waits: Readonly<Record<string, number>> = { [SUBFLOW_STATE.due]: 0, [SUBFLOW_STATE.running]: CHECK_SECONDS };
  const seconds = waits[state];
  current.setValue('subflow_check_at', seconds === undefined ? '' : toFieldTime(seconds));
}

/** UI action: the automation of a step once more, after it failed. */
export function repeatAutomation(current: GlideRecord): void {
  current.setValue('subflow_state', SUBFLOW_STATE.due);
  current.update();
}
