import { parseTimestamp } from '../queue/clock.ts';
import { parseDuration } from '../queue/job-schedule.ts';
import type { Database, Instance, Values } from '../types.ts';
import { readWorkTime, type WorkTime, workTimeBetween } from './schedule.ts';

/** One `contract_sla` record. Conditions are encoded queries, `''` when there is none. */
export interface SlaDefinition {
  readonly sysId: string;
  readonly name: string;
  readonly table: string;
  /** Milliseconds of time that counts; of a relative duration see `durationOf`. */
  readonly duration: number;
  /** sys_id of the relative duration, `''` without one. */
  readonly relative: string;
  /** Whether its script reads the SLA record, not the task. */
  readonly readsSla: boolean;
  readonly start: string;
  readonly stop: string;
  readonly pause: string;
  readonly resume: string;
  readonly reset: string;
  readonly cancel: string;
  readonly whenToCancel: string;
  readonly whenToResume: string;
  readonly resetAction: string;
  /** Field of the task whose value is the start, `''` for the moment of attachment. */
  readonly startField: string;
  readonly row: Readonly<Values>;
}

/** Active definitions by name. */
export function readSlaDefinitions(database: Database): SlaDefinition[] {
  return database.select('contract_sla', 'active=true^ORDERBYname').map((row) => ({
    sysId: row['sys_id'] ?? '',
    name: row['name'] ?? '',
    table: row['collection'] ?? '',
    duration: parseDuration(row['duration'] ?? ''),
    relative: row['duration_type'] ?? '',
    readsSla: row['relative_duration_works_on'] === 'SLA record',
    start: row['start_condition'] ?? '',
    stop: row['stop_condition'] ?? '',
    pause: row['pause_condition'] ?? '',
    resume: row['resume_condition'] ?? '',
    reset: row['reset_condition'] ?? '',
    cancel: row['cancel_condition'] ?? '',
    whenToCancel: row['when_to_cancel'] ?? 'on_condition',
    whenToResume: row['when_to_resume'] ?? 'on_condition',
    resetAction: row['reset_action'] ?? 'cancel',
    startField: row['retroactive'] === 'true' ? (row['set_start_to'] ?? '') : '',
    row,
  }));
}

/** Milliseconds of work that a `task_sla` row allows: those of its definition, or up to the moment a script gave. */
export function durationOf(definition: SlaDefinition, row: Readonly<Values>, work: WorkTime): number {
  if (definition.relative === '') return definition.duration;
  return workTimeBetween(
    work,
    parseTimestamp(row['start_time'] ?? ''),
    parseTimestamp(row['original_breach_time'] ?? ''),
  );
}

/** sys_id of the schedule by `schedule_source`, `''` for none. */
export function scheduleOf(database: Database, definition: SlaDefinition, task: Readonly<Values>): string {
  const { row, table } = definition;
  if (row['schedule_source'] === 'no_schedule') return '';
  if (row['schedule_source'] === 'task_field') return database.valueAt(table, task, row['schedule_source_field'] ?? '');
  return row['schedule'] ?? '';
}

/** The time that counts for a task: schedule and zone by the definition's sources, the system's zone without one. */
export function workTimeOf(instance: Instance, definition: SlaDefinition, task: Readonly<Values>): WorkTime {
  const { database } = instance;
  const { row, table } = definition;
  const source = row['timezone_source'] ?? '';
  const path = source.startsWith('task.') ? source.slice('task.'.length) : '';
  const zone = source === 'sla.timezone' ? row['timezone'] : path === '' ? '' : database.valueAt(table, task, path);
  const scheduleId = scheduleOf(database, definition, task);
  return readWorkTime(database, scheduleId, zone || instance.property('glide.sys.default.tz') || 'UTC');
}
