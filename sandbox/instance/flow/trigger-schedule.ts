/** Next start of a flow with a scheduled trigger (SDK "Scheduled Triggers"). Times count in UTC (assumed). */
import { DateTime } from 'luxon';
import { NotEmulatedError } from '../not-emulated.ts';
import { parseDateTime, parseDuration } from './flow-duration.ts';
import type { FlowTrigger } from './flow-program.ts';

/** Triggers by time. */
export const scheduledTypes = new Set(['daily', 'weekly', 'monthly', 'repeat', 'run_once']);

export const isScheduled = (trigger: FlowTrigger): boolean => scheduledTypes.has(trigger.type);

/** Milliseconds since the epoch of the first start after `now`; null when there is none any more. */
export const nextStart = (trigger: FlowTrigger, now: number): number | null => {
  const { inputs, type } = trigger;
  if (type === 'repeat') {
    const every = parseDuration(inputs['repeat'] ?? '');
    return every > 0 ? now + every : null;
  }
  if (type === 'run_once') {
    const at = parseDateTime(inputs['run_in'] ?? '');
    return at !== null && at > now ? at : null;
  }
  const timeOfDay = parseDuration(inputs['time'] ?? '');
  let day = DateTime.fromMillis(now, { zone: 'utc' }).startOf('day');
  // A month and its longest gap: every rule below holds once within 62 days.
  for (let tries = 0; tries < 62; tries += 1, day = day.plus({ days: 1 })) {
    const at = day.toMillis() + timeOfDay;
    if (at > now && isDay(trigger, day)) return at;
  }
  return null;
};

const isDay = ({ inputs, type }: FlowTrigger, day: DateTime): boolean => {
  switch (type) {
    case 'daily':
      return true;
    case 'weekly':
      return String(day.weekday) === inputs['day_of_week'];
    case 'monthly':
      return day.day === Math.min(Number(inputs['day_of_month'] ?? '1'), day.daysInMonth ?? 31);
    default:
      throw new NotEmulatedError(`trigger ${type}`);
  }
};
