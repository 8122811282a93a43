/** "Wait for a duration": explicit, or before / after a date-time (SDK "waitForADuration"). */
import { NotEmulatedError } from '../not-emulated.ts';
import { parseDateTime, parseDuration, toDateTimeText } from './flow-duration.ts';
import { FlowError } from './flow-error.ts';
import type { FlowOutputs } from './flow-value.ts';

export interface WaitEnd {
  /** Milliseconds since the epoch; may lie in the past. */
  readonly at: number;
  readonly outputs: FlowOutputs;
}

export const computeWaitEnd = (inputs: Readonly<Record<string, string>>, now: number): WaitEnd => {
  if ((inputs['timer_schedule'] ?? '') !== '') throw new NotEmulatedError('schedule of a duration to wait for');
  const duration = parseDuration(inputs['timer_duration'] ?? '');
  const at = toEnd(inputs, duration, now);
  return {
    at,
    outputs: {
      total_duration: toDateTimeText(Math.max(0, at - now)),
      scheduled_end_date_time: toDateTimeText(at),
    },
  };
};

const toEnd = (inputs: Readonly<Record<string, string>>, duration: number, now: number): number => {
  const type = inputs['duration_type'];
  if (type === 'explicit_duration') return now + duration;
  if (type !== 'relative_duration') throw new NotEmulatedError(`duration type ${type} of a wait`);
  const text = inputs['timer_relative_duration_datetime'] ?? '';
  const base = parseDateTime(text);
  if (base === null) throw new FlowError('DATE_INVALID', `the wait is relative to "${text}", which is no date-time`);
  return inputs['timer_relative_duration_operator'] === 'before' ? base - duration : base + duration;
};
