/** Schedules of waits and due dates: only the time of the schedule counts, in the zone of the schedule or the system. */
import { readWorkTime, type WorkTime } from '../sla/schedule.ts';
import type { Instance } from '../types.ts';
import { FlowError } from './flow-error.ts';

/**
 * The time that counts for a `cmn_schedule`; all time without one.
 * @throws FlowError SCHEDULE_MISSING
 */
export const readWaitTime = (instance: Instance, schedule: string): WorkTime => {
  if (schedule !== '' && instance.database.get('cmn_schedule', schedule) === undefined) {
    throw new FlowError('SCHEDULE_MISSING', `the step names schedule "${schedule}", which does not exist`);
  }
  return readWorkTime(instance.database, schedule, instance.property('glide.sys.default.tz') || 'UTC');
};
