/** Progress of the tasks of one finding: what counts as done, what opens next. Pure. */

import { TASK_STATE } from '../contract/states.ts';
import { message } from './message.ts';

/** What a finding says when no task is left. */
export const ALL_DONE = message('All tasks are done. Onspring validates and closes the finding.');

export interface PlannedTask {
  readonly sysId: string;
  readonly order: number;
  readonly state: string;
  /** What holds it up, empty when nothing does. */
  readonly blockedBy: string;
}

export interface PlanProgress {
  readonly total: number;
  /** Completed or skipped. */
  readonly done: number;
  /** Tasks that may start now, in order. */
  readonly open: readonly string[];
  /** Every task is done and there is at least one. */
  readonly complete: boolean;
  /** What holds up the plan, the most telling blocker of its tasks; empty when nothing does. */
  readonly blockedBy: string;
}

/** What may hold up a plan, the most telling first: a task closed incomplete, or the `blocked_reason` of one. */
const BLOCKERS = ['incomplete', 'change', 'vendor', 'approval', 'automation', 'other'] as const;

const toBlocker = ({ state, blockedBy }: PlannedTask): string =>
  state === TASK_STATE.closedIncomplete ? 'incomplete' : blockedBy;

/** Whether a task needs no more work. Closed incomplete is not done: a person has to decide. */
export function isDone(state: string): boolean {
  return state === TASK_STATE.closedComplete || state === TASK_STATE.closedSkipped;
}

/** Whether a task is still to be worked on. */
export function isActiveTask(state: string): boolean {
  return state === TASK_STATE.pending || state === TASK_STATE.open || state === TASK_STATE.workInProgress;
}

/**
 * Progress of a plan. Tasks of the lowest order that is not done yet may start together; higher orders wait.
 * A task closed incomplete holds back the orders after it.
 */
export function toPlanProgress(tasks: readonly PlannedTask[]): PlanProgress {
  const unfinished = tasks.filter((task) => !isDone(task.state));
  const current = unfinished.reduce((lowest, task) => Math.min(lowest, task.order), Number.POSITIVE_INFINITY);
  return {
    total: tasks.length,
    done: tasks.length - unfinished.length,
    open: unfinished
      .filter((task) => task.order === current && task.state === TASK_STATE.pending)
      .map((task) => task.sysId),
    complete: tasks.length > 0 && unfinished.length === 0,
    blockedBy: BLOCKERS.find((blocker) => unfinished.some((task) => toBlocker(task) === blocker)) ?? '',
  };
}

/** The earlier of two stored times (`yyyy-MM-dd HH:mm:ss`); an empty one sets no limit. */
export function toEarlier(time: string, limit: string): string {
  return limit !== '' && limit < time ? limit : time;
}
