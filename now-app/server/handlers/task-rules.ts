/** Rules of the remediation task. */

import type { GlideRecord } from '@servicenow/glide';
import { TASK_STATE } from '../contract/states.ts';
import { isDone, toEarlier } from '../domain/task-plan.ts';
import { toNoonAfter } from '../records/clock.ts';
import { readField, readInteger } from '../records/field-value.ts';
import { updatePlan } from '../records/task-plans.ts';

function isSettled(state: string): boolean {
  return isDone(state) || state === TASK_STATE.closedIncomplete;
}

/** Before insert: the due date that the playbook step asks for, never later than the finding's. */
export function prepareTask(current: GlideRecord): void {
  const days = readInteger(current, 'due_in_days');
  if (days === null || days < 0) return;
  current.setValue('due_date', toEarlier(toNoonAfter('', days), readField(current, 'due_date')));
}

/**
 * After insert, update and delete: the finding counts its tasks anew when one was added by hand, ended or reopened.
 * Tasks made from a playbook are counted by the flow once, not with each insert.
 */
export function followTask(current: GlideRecord, previous: GlideRecord | null): void {
  const finding = readField(current, 'finding');
  if (finding === '') return;
  const operation = current.operation();
  if (operation === 'insert' && readField(current, 'playbook_step') !== '') return;
  if (operation === 'update' && previous !== null) {
    const before = readField(previous, 'state');
    const after = readField(current, 'state');
    if (isDone(before) === isDone(after) && isSettled(before) === isSettled(after)) return;
  }
  updatePlan(finding);
}
