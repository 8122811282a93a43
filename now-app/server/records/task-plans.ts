/** The remediation tasks of a finding and the counters the finding keeps of them. */

import { GlideRecord } from '@servicenow/glide';
import { FINDING_STATE, TABLES, TASK_SOURCE, TASK_STATE } from '../contract/states.ts';
import { message } from '../domain/message.ts';
import { ALL_DONE, isActiveTask, type PlannedTask, toPlanProgress } from '../domain/task-plan.ts';
import { addWorkNote, readField, readInteger, writeFields } from './field-value.ts';
import { toWords } from './messages.ts';

const MOST_TASKS = 500;

function queryTasks(finding: string): GlideRecord {
  const record = new GlideRecord(TABLES.task);
  record.addQuery('finding', finding);
  record.orderBy('step_order');
  record.setLimit(MOST_TASKS);
  record.query();
  return record;
}

function readTasks(finding: string): readonly PlannedTask[] {
  const record = queryTasks(finding);
  const tasks: PlannedTask[] = [];
  while (record.next()) {
    tasks.push({
      sysId: record.getUniqueValue(),
      order: readInteger(record, 'step_order') ?? 100,
      state: readField(record, 'state'),
      blockedBy: readField(record, 'blocked_reason'),
    });
  }
  return tasks;
}

/** Tasks that are being opened now: their rule need not ask again whether it is their turn. */
const opening = new Set<string>();

function openTasks(sysIds: readonly string[]): void {
  if (sysIds.length === 0) return;
  const record = new GlideRecord(TABLES.task);
  record.addQuery('sys_id', 'IN', sysIds.join(','));
  record.query();
  for (const sysId of sysIds) opening.add(sysId);
  try {
    while (record.next()) {
      record.setValue('state', TASK_STATE.open);
      record.update();
    }
  } finally {
    for (const sysId of sysIds) opening.delete(sysId);
  }
}

/** Whether a pending task may start: work on its finding has begun, and no step before it is left. */
export function isTurn(task: GlideRecord): boolean {
  if (opening.has(task.getUniqueValue())) return true;
  const finding = new GlideRecord(TABLES.finding);
  const sysId = readField(task, 'finding');
  if (!finding.get(sysId) || readField(finding, 'state') !== FINDING_STATE.inRemediation) return false;
  return toPlanProgress(readTasks(sysId)).open.includes(task.getUniqueValue());
}

/** Other tasks of the same finding and title in one of the states: the database tells no capital letters apart. One query. */
function queryTwins(task: GlideRecord, states: readonly string[]): GlideRecord {
  const twin = new GlideRecord(TABLES.task);
  twin.addQuery('finding', readField(task, 'finding'));
  twin.addQuery('short_description', readField(task, 'short_description'));
  twin.addQuery('state', 'IN', states.join(','));
  twin.addQuery('sys_id', '!=', task.getUniqueValue());
  twin.query();
  return twin;
}

/** Number of the task that asks for the same step and is not closed, `''` when there is none. */
export function findTwin(task: GlideRecord): string {
  if (readField(task, 'short_description') === '') return '';
  const twin = queryTwins(task, [TASK_STATE.pending, TASK_STATE.open, TASK_STATE.workInProgress]);
  return twin.next() ? readField(twin, 'number') : '';
}

/** Skips the step that an action plan of the same title brings: one of the two is enough. */
export function skipTwin(task: GlideRecord): void {
  // Work that has begun goes on where it is.
  const twin = queryTwins(task, [TASK_STATE.pending, TASK_STATE.open]);
  const reason = toWords(message('Onspring asks for the same step: see {0}.', readField(task, 'number')));
  while (twin.next()) {
    if (readField(twin, 'source') !== TASK_SOURCE.onspring) skip(twin, reason);
  }
}

function skip(task: GlideRecord, reason: string): void {
  task.setValue('state', TASK_STATE.closedSkipped);
  task.setValue('close_notes', reason);
  addWorkNote(task, reason);
  task.update();
}

/** Counts the tasks anew; all done moves the finding on to validation, else the next tasks open. */
export function updatePlan(findingId: string): void {
  const finding = new GlideRecord(TABLES.finding);
  if (!finding.get(findingId)) return;
  const progress = toPlanProgress(readTasks(findingId));
  const working = readField(finding, 'state') === FINDING_STATE.inRemediation;
  const counted =
    readInteger(finding, 'tasks_total') === progress.total &&
    readInteger(finding, 'tasks_done') === progress.done &&
    readField(finding, 'blocked_by') === progress.blockedBy;
  if (!counted || (working && progress.complete)) {
    writeFields(finding, {
      tasks_total: progress.total,
      tasks_done: progress.done,
      blocked_by: progress.blockedBy,
    });
    if (working && progress.complete) {
      finding.setValue('state', FINDING_STATE.awaitingValidation);
      addWorkNote(finding, toWords(ALL_DONE));
    }
    finding.update();
  }
  if (working && !progress.complete) openTasks(progress.open);
}

/**
 * Opens the tasks whose turn it is. Not more: a finding that comes back with all its tasks done has not passed validation,
 * and waits for a task that is added or reopened.
 */
export function openNextTasks(finding: string): void {
  openTasks(toPlanProgress(readTasks(finding)).open);
}

/** A task that an agent or Onspring adds is as urgent as its finding, and its group's when nobody has it. One query. */
export function takeFromFinding(task: GlideRecord): void {
  const finding = new GlideRecord(TABLES.finding);
  if (!finding.get(readField(task, 'finding'))) return;
  task.setValue('priority', readField(finding, 'priority'));
  if (readField(task, 'assignment_group') === '' && readField(task, 'assigned_to') === '') {
    task.setValue('assignment_group', readField(finding, 'assignment_group'));
  }
}

/** The tasks that are left are as urgent as their finding. One query. */
export function followPriority(finding: string, priority: string): void {
  const record = new GlideRecord(TABLES.task);
  record.addQuery('finding', finding);
  record.addQuery('active', true);
  record.addQuery('priority', '!=', priority);
  record.query();
  while (record.next()) {
    record.setValue('priority', priority);
    record.update();
  }
}

/** Ends the work that is left, with the reason. */
export function skipRemainingTasks(finding: string, reason: string): void {
  const record = queryTasks(finding);
  while (record.next()) {
    if (!isActiveTask(readField(record, 'state'))) continue;
    skip(record, reason);
  }
}

/** Lets the work that is open rest until the finding is in remediation again. */
export function holdTasks(finding: string): void {
  const record = queryTasks(finding);
  while (record.next()) {
    const state = readField(record, 'state');
    if (state === TASK_STATE.pending || !isActiveTask(state)) continue;
    record.setValue('state', TASK_STATE.pending);
    addWorkNote(record, toWords(message('The risk is accepted for now: the work rests.')));
    record.update();
  }
}

/** Titles of the tasks of a finding in their order, numbered. One query. */
export function readTaskTitles(finding: string): readonly string[] {
  const record = queryTasks(finding);
  const titles: string[] = [];
  while (record.next()) titles.push(`${titles.length + 1}. ${readField(record, 'short_description')}`);
  return titles;
}
