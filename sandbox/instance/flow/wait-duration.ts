/** "Wait for a duration": explicit, before / after a date-time, or a part of the time until one (SDK "waitForADuration"). */
import { NotEmulatedError } from '../not-emulated.ts';
import { addWorkTime, subtractWorkTime, type WorkTime, workTimeBetween } from '../sla/schedule.ts';
import { parseDateTime, parseDuration, toDateTimeText } from './flow-duration.ts';
import { FlowError } from './flow-error.ts';
import type { FlowOutputs } from './flow-value.ts';

export interface WaitEnd {
  /** Milliseconds since the epoch; may lie in the past. */
  readonly at: number;
  readonly outputs: FlowOutputs;
}

/** `work` is the time that counts, null when all does. */
export const computeWaitEnd = (
  inputs: Readonly<Record<string, string>>,
  now: number,
  work: WorkTime = null,
): WaitEnd => {
  const at = toEnd(inputs, now, work);
  return {
    at,
    outputs: {
      total_duration: toDateTimeText(Math.max(0, at - now)),
      scheduled_end_date_time: toDateTimeText(at),
    },
  };
};

const toEnd = (inputs: Readonly<Record<string, string>>, now: number, work: WorkTime): number => {
  const type = inputs['duration_type'];
  if (type === 'explicit_duration') return addWorkTime(work, now, parseDuration(inputs['timer_duration'] ?? ''));
  if (type === 'percentage_duration') return toPartEnd(inputs, now, work);
  if (type !== 'relative_duration') throw new NotEmulatedError(`duration type ${type} of a wait`);
  const duration = parseDuration(inputs['timer_duration'] ?? '');
  const base = readDateTime(inputs, 'timer_relative_duration_datetime');
  return inputs['timer_relative_duration_operator'] === 'before'
    ? subtractWorkTime(work, base, duration)
    : addWorkTime(work, base, duration);
};

/** A percentage of the time from now to the date-time (assumed: from when the step is reached). */
const toPartEnd = (inputs: Readonly<Record<string, string>>, now: number, work: WorkTime): number => {
  const percentage = Number(inputs['timer_percentage']);
  if (!(percentage >= 0 && percentage <= 100)) {
    throw new FlowError(
      'PERCENTAGE_INVALID',
      `a wait needs a percentage from 0 to 100, not ${inputs['timer_percentage']}`,
    );
  }
  const base = readDateTime(inputs, 'percentage_timer_input_datetime');
  return addWorkTime(work, now, (workTimeBetween(work, now, base) * percentage) / 100);
};

const readDateTime = (inputs: Readonly<Record<string, string>>, name: string): number => {
  const text = inputs[name] ?? '';
  const base = parseDateTime(text);
  if (base === null) throw new FlowError('DATE_INVALID', `the wait is relative to "${text}", which is no date-time`);
  return base;
};
