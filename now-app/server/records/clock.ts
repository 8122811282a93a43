/** The instance's clock. */

import { GlideDateTime } from '@servicenow/glide';
import { DAY_SECONDS } from '../domain/duration.ts';

/** Now plus some seconds, UTC, as fields store it (`yyyy-MM-dd HH:mm:ss`). */
export function toFieldTime(secondsFromNow = 0): string {
  const time = new GlideDateTime();
  if (secondsFromNow !== 0) time.addSeconds(secondsFromNow);
  return time.getValue();
}

/**
 * Noon UTC some days after a stored time, or after now when it is empty: the day is what counts, and noon is the same
 * day in most time zones.
 */
export function toNoonAfter(fieldTime: string, days: number): string {
  const time = fieldTime === '' ? new GlideDateTime() : new GlideDateTime(fieldTime);
  time.addSeconds(days * DAY_SECONDS);
  return `${time.getValue().slice(0, 10)} 12:00:00`;
}

/** Milliseconds since 1970. */
export function readMilliseconds(): number {
  return Number(new GlideDateTime().getNumericValue());
}

/** Seconds from now to a stored time, negative when it is past; `null` for an empty one. */
export function toSecondsUntil(fieldTime: string): number | null {
  if (fieldTime === '') return null;
  return Math.ceil((Number(new GlideDateTime(fieldTime).getNumericValue()) - readMilliseconds()) / 1000);
}

/** Whole days from now to a stored time, rounded down; `null` for an empty one. */
export function toDaysUntil(fieldTime: string): number | null {
  const seconds = toSecondsUntil(fieldTime);
  return seconds === null ? null : Math.floor(seconds / DAY_SECONDS);
}
