import type { Column } from '../../types.ts';
import { INTERNAL_DATE, parseDateTimeText, toUtcText } from './date-text.ts';
import { GlideDate } from './glide-date.ts';
import { GlideDateTime } from './glide-date-time.ts';

const NUMERIC_TYPES = new Set(['integer', 'longint', 'decimal', 'float', 'percent_complete', 'order_index']);
export const JOURNAL_TYPES: ReadonlySet<string> = new Set(['journal', 'journal_input', 'journal_list']);
export const DATE_TIME_TYPES: ReadonlySet<string> = new Set(['glide_date_time', 'due_date', 'calendar_date_time']);

/** Text of anything a script passes: null and undefined are empty, Glide objects print themselves. */
export function toText(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

/** Stored form of a value set by a script; `null` when it does not fit the column's type (11.2, `setValue`). */
export function toStored(column: Column, value: unknown): string | null {
  if (value === 'NULL') return '';
  const text = toText(value);
  if (column.type === 'boolean') return text === 'true' || text === '1' ? 'true' : 'false';
  if (DATE_TIME_TYPES.has(column.type)) return toStoredDateTime(value, text);
  if (column.type === 'glide_date') return toStoredDate(value, text);
  if (NUMERIC_TYPES.has(column.type)) return toStoredNumber(column, text.trim());
  return text;
}

/** What `getValue` answers for stored text: null when empty, booleans as `1` and `0` (11.2). */
export function toGlideValue(column: Column, stored: string): string | null {
  if (stored === '') return null;
  if (column.type !== 'boolean') return stored;
  return stored === 'true' || stored === '1' ? '1' : '0';
}

/** What a GlideElement prints for stored text: booleans as `true` and `false` (11.2). */
export function toElementText(column: Column, stored: string): string {
  if (column.type !== 'boolean') return stored;
  return stored === 'true' || stored === '1' ? 'true' : 'false';
}

function toStoredDateTime(value: unknown, text: string): string | null {
  if (text === '') return '';
  if (typeof value === 'number') return toUtcText(value);
  if (value instanceof GlideDateTime) return value.getValue();
  const milliseconds = parseDateTimeText(text, 'utc');
  return milliseconds === null ? null : toUtcText(milliseconds);
}

function toStoredDate(value: unknown, text: string): string | null {
  if (text === '') return '';
  if (value instanceof GlideDate) return value.getValue();
  const milliseconds = typeof value === 'number' ? value : parseDateTimeText(text, 'utc');
  return milliseconds === null ? null : toUtcText(milliseconds).slice(0, INTERNAL_DATE.length);
}

function toStoredNumber(column: Column, text: string): string | null {
  if (text === '') return '';
  const number = Number(text.replaceAll(',', ''));
  if (!Number.isFinite(number)) return null;
  const isWhole = column.type === 'integer' || column.type === 'longint';
  return String(isWhole ? Math.trunc(number) : number);
}
