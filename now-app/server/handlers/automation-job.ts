/** The job that starts the automations of steps and follows them. It alone does so: no automation starts twice. */

import type { GlideRecord } from '@servicenow/glide';
import { SUBFLOW_STATE } from '../contract/states.ts';
import { toOutcomeText } from '../domain/automation.ts';
import { message } from '../domain/message.ts';
import { queryAutomations, readAutomation, startAutomation } from '../records/automations.ts';
import { toSecondsUntil } from '../records/clock.ts';
import { addWorkNote, readField, writeFields } from '../records/field-value.ts';
import { toWords } from '../records/messages.ts';
import { isEnabled } from '../records/settings.ts';

/** How long an automation may be without an execution: longer means that the job broke off while it started it. */
const START_SECONDS = 240;

function fail(task: GlideRecord, reason: string): void {
  writeFields(task, { subflow_state: SUBFLOW_STATE.failed, subflow_outcome: reason });
  const words = message('The automation failed: {0} Do the step by hand, or mend it and run it again.', reason);
  addWorkNote(task, toWords(words));
  task.update();
}

function start(task: GlideRecord): void {
  // Noted before the start: should this run end here, nobody starts it a second time unasked.
  writeFields(task, { subflow_state: SUBFLOW_STATE.running, subflow_context: '', subflow_outcome: '' });
  task.update();
  try {
    task.setValue('subflow_context', startAutomation(task));
    task.update();
  } catch (error) {
    fail(task, error instanceof Error ? error.message : toWords(message('It could not be started.')));
  }
}

function follow(task: GlideRecord): void {
  const context = readField(task, 'subflow_context');
  if (context === '') {
    const age = -(toSecondsUntil(readField(task, 'sys_updated_on')) ?? 0);
    if (age > START_SECONDS) fail(task, toWords(message('It is not known whether it started.')));
    return;
  }
  const end = readAutomation(context);
  if (end.state === 'failed') fail(task, end.reason);
  if (end.state !== 'done') return;
  const outcome = toOutcomeText(end.outputs) || toWords(message('It ended without outputs.'));
  writeFields(task, { subflow_state: SUBFLOW_STATE.done, subflow_outcome: outcome });
  addWorkNote(task, toWords(message('The automation is done. {0}', outcome)));
  task.update();
}

/** Starts what is due and looks at what runs, a bounded number in each run; each is a matter of its own subflow. */
export function runAutomations(): void {
  if (!isEnabled()) return;
  const task = queryAutomations();
  while (task.next()) {
    if (readField(task, 'subflow_state') === SUBFLOW_STATE.due) start(task);
    else follow(task);
  }
}

/** UI action: the automation of a step once more, after it failed. */
export function repeatAutomation(current: GlideRecord): void {
  current.setValue('subflow_state', SUBFLOW_STATE.due);
  current.update();
}
