import { DateTime } from 'luxon';

export const INTERNAL_DATE_TIME = 'yyyy-MM-dd HH:mm:ss';
export const INTERNAL_DATE = 'yyyy-MM-dd';

/** Layouts a GlideDateTime takes besides the internal one (servicenow-instance.md 11.8: "several fallback layouts"). */
const LAYOUTS = [INTERNAL_DATE_TIME, INTERNAL_DATE, 'yyyy-MM-dd HH:mm', 'yyyy-M-d H:mm:ss', 'yyyyMMdd HHmmss'];

/** Milliseconds of date-time text in `zone`, null when no layout fits. ISO text with `T` and `Z` does not (D). */
export function parseDateTimeText(text: string, zone: string): number | null {
  const trimmed = text.trim();
  for (const layout of LAYOUTS) {
    const parsed = DateTime.fromFormat(trimmed, layout, { zone });
    if (parsed.isValid) return parsed.toMillis();
  }
  return null;
}

/** Milliseconds of text in the layout `format` (Java letters), null when it does not fit. */
export function parseFormatted(text: string, format: string, zone: string): number | null {
  const parsed = DateTime.fromFormat(text.trim(), format, { zone });
  return parsed.isValid ? parsed.toMillis() : null;
}

/** `yyyy-MM-dd HH:mm:ss` in UTC, milliseconds dropped; `''` beyond what a date can hold. */
export function toUtcText(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 19).replace('T', ' ');
}

/** Weeks start on Sunday, week 1 holds 1 January (servicenow-instance.md 11.8). */
export function weekOfYear(at: DateTime): number {
  const daysBefore = at.startOf('year').weekday % 7;
  return Math.floor((at.ordinal - 1 + daysBefore) / 7) + 1;
}

/** `days HH:mm:ss` of a duration, the day part left out when it is zero (11.9). */
export function toDurationText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const days = Math.floor(seconds / 86_400);
  const clock = [Math.floor((seconds % 86_400) / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return days === 0 ? clock : `${days} ${clock}`;
}

/** Milliseconds of `d HH:mm:ss` or `HH:mm:ss`, null when it is neither. */
export function parseDurationText(text: string): number | null {
  const match = /^(?:(\d+) )?(\d{1,2}):(\d{2}):(\d{2})$/.exec(text.trim());
  if (match === null) return null;
  const [, days = '0', hours, minutes, seconds] = match;
  return (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
