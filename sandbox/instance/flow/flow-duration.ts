/** Durations and due dates of flow steps. Platform durations are date-times counted from 1970-01-01 00:00:00 UTC. */
import { DateTime } from 'luxon';
import { z } from 'zod';
import { addWorkTime, type WorkTime } from '../sla/schedule.ts';
import { FlowError } from './flow-error.ts';

const platformFormat = 'yyyy-MM-dd HH:mm:ss';

/** Milliseconds since the epoch of a platform date-time in UTC, null when the text is none. */
export const parseDateTime = (text: string): number | null => {
  const parsed = DateTime.fromFormat(text, platformFormat, { zone: 'utc' });
  return parsed.isValid ? parsed.toMillis() : null;
};

export const toDateTimeText = (ms: number): string => DateTime.fromMillis(ms, { zone: 'utc' }).toFormat(platformFormat);

/** Milliseconds of `1970-01-03 03:00:00` (two days, three hours); 0 for an empty text. */
export const parseDuration = (text: string): number => {
  if (text === '') return 0;
  const ms = parseDateTime(text);
  if (ms === null || ms < 0) throw new FlowError('DURATION_INVALID', `"${text}" is no duration`);
  return ms;
};

const dueDateShape = z.object({
  action: z.enum(['none', 'approve', 'reject', 'cancel']),
  date: z.string().optional(),
  duration: z.coerce.number().optional(),
  duration_type: z
    .enum(['years', 'quarters', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'])
    .or(z.literal(''))
    .optional(),
  schedule: z.string().optional(),
});

export interface ApprovalDueDate {
  readonly action: 'none' | 'approve' | 'reject' | 'cancel';
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Due date of an approval, pills already resolved: `date` when it is one, otherwise `now`, plus the duration, of which
 * only the time of its schedule counts. The SDK's guide contradicts itself about `date_type`, so only the parts that are
 * present count (assumed).
 */
export const parseApprovalDueDate = (
  text: string,
  now: number,
  readWork: (schedule: string) => WorkTime = () => null,
): ApprovalDueDate | null => {
  if (text === '') return null;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    throw new FlowError('DUE_DATE_INVALID', `approval due date is not JSON (${String(cause)})`);
  }
  const parsed = dueDateShape.safeParse(raw);
  if (!parsed.success) throw new FlowError('DUE_DATE_INVALID', z.prettifyError(parsed.error));
  const { action, date, duration, duration_type: unit, schedule } = parsed.data;
  const base = DateTime.fromMillis(parseDateTime(date ?? '') ?? now, { zone: 'utc' });
  const due = unit === undefined || unit === '' ? base : base.plus({ [unit]: duration ?? 0 });
  const work = readWork(schedule ?? '');
  return { action, at: addWorkTime(work, base.toMillis(), due.toMillis() - base.toMillis()) };
};
