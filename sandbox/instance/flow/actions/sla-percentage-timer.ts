/**
 * Pauses until a part of an SLA's time has passed (SDK "slaPercentageTimer"; servicenow-instance.md 14.4). The time is
 * that of the SLA's schedule; a pause of the SLA moves the moment, its end ends the wait.
 */

import { parseTimestamp } from '../../queue/clock.ts';
import { parseDuration } from '../../queue/job-schedule.ts';
import { addWorkTime } from '../../sla/schedule.ts';
import { durationOf, readSlaDefinitions, workTimeOf } from '../../sla/sla-definition.ts';
import type { Instance } from '../../types.ts';
import { resolvePill } from '../data-pill.ts';
import type { SlaWait } from '../execution.ts';
import { toDateTimeText } from '../flow-duration.ts';
import { FlowError } from '../flow-error.ts';
import type { FlowOutputs } from '../flow-value.ts';
import { toText } from '../flow-value.ts';
import { type Action, readText } from './action-call.ts';

/** Either the outputs of the step, or the moment to look again; null while the SLA is paused. */
export type SlaProgress = { readonly outputs: FlowOutputs } | { readonly dueAt: number | null };

/**
 * How far an SLA is for a waiting timer. A row that is gone or cancelled, or completed before its percentage, gives the
 * status `cancelled` (assumed).
 */
export const readSlaProgress = (instance: Instance, wait: SlaWait): SlaProgress => {
  const { clock, database } = instance;
  const row = database.get('task_sla', wait.sysId);
  const task = database.get('task', row?.['task'] ?? '');
  const definition = readSlaDefinitions(database).find((candidate) => candidate.sysId === row?.['sla']);
  const total = wait.total;
  if (row === undefined || task === undefined || definition === undefined || row['active'] !== 'true') {
    return { outputs: { status: 'cancelled', scheduled_end_date_time: '', total_duration: total } };
  }
  if (row['stage'] === 'paused') return { dueAt: null };
  const paused = parseDuration(row['business_pause_duration'] ?? '');
  const work = workTimeOf(instance, definition, task);
  const part = (durationOf(definition, row, work) * wait.percentage) / 100;
  const start = parseTimestamp(row['start_time'] ?? '');
  const at = addWorkTime(work, start, part + paused);
  if (at > clock.now()) return { dueAt: at };
  return { outputs: { status: 'completed', scheduled_end_date_time: toDateTimeText(at), total_duration: total } };
};

/** The row that the step names, otherwise that of the trigger. */
const readRow = (call: Parameters<Action>[0]): string =>
  readText(call, 'task_sla_record') || toText(resolvePill(call.scope, `${call.triggerRoot}.task_sla_record`));

/** A percentage that has passed before the step is reached gives the status `skipped` (assumed). */
export const slaPercentageTimer: Action = (call) => {
  const percentage = Number(readText(call, 'percentage'));
  if (!(percentage >= 0 && percentage <= 100)) {
    throw new FlowError('PERCENTAGE_INVALID', `slaPercentageTimer needs a percentage from 0 to 100, not ${percentage}`);
  }
  const sysId = readRow(call);
  if (call.instance.database.get('task_sla', sysId) === undefined) {
    throw new FlowError(
      'RECORD_MISSING',
      `slaPercentageTimer found no task_sla "${sysId}"; start it by an SLA trigger`,
    );
  }
  const started = call.instance.clock.now();
  const wait: SlaWait = { kind: 'sla', sysId, percentage, total: '' };
  const progress = readSlaProgress(call.instance, wait);
  if ('outputs' in progress) {
    const isPassed = progress.outputs['status'] === 'completed';
    return { outputs: { ...progress.outputs, ...(isPassed ? { status: 'skipped' } : {}) } };
  }
  const total = progress.dueAt === null ? '' : toDateTimeText(progress.dueAt - started);
  return { wait: { ...wait, total }, dueAt: progress.dueAt };
};
