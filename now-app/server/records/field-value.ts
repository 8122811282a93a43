/** Reading and writing columns as plain strings, whatever the column's type. */

import type { GlideRecord } from '@servicenow/glide';
import { joinEntries, toAppNote } from '../domain/comment.ts';

/** Stored value, `''` when empty (`getValue` answers null then: servicenow-instance.md 11.2 (D)). */
export function readField(record: GlideRecord, column: string): string {
  const value: unknown = record.getValue(column);
  return value === null || value === undefined ? '' : String(value);
}

/** Stored values of several columns. */
export function readFields(record: GlideRecord, columns: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const column of columns) values[column] = readField(record, column);
  return values;
}

/** Sets several columns. */
export function writeFields(record: GlideRecord, values: Readonly<Record<string, string | number | boolean>>): void {
  for (const column of Object.keys(values)) record.setValue(column, String(values[column]));
}

/**
 * Adds a note of the app itself, which says so, to what the save brings already: a save has one entry, and an assignment
 * would replace what a person wrote. Journal columns take no `setValue` (servicenow-instance.md 11.2 (D)).
 */
export function addWorkNote(record: GlideRecord, text: string): void {
  Object.assign(record, { work_notes: joinEntries(readField(record, 'work_notes'), toAppNote(text)) });
}

/** Whole number of a column, `null` when empty or not a number. */
export function readInteger(record: GlideRecord, column: string): number | null {
  const text = readField(record, column);
  const number = Number(text);
  return text !== '' && Number.isInteger(number) ? number : null;
}

/** Display value of a column, `''` when empty. */
export function readDisplay(record: GlideRecord, column: string): string {
  return String(record.getDisplayValue(column) ?? '');
}

/** What people call a column, in the language of the session. */
export function readLabel(record: GlideRecord, column: string): string {
  return String(record.getElement(column).getLabel());
}

/** Whether one of the columns differs; everything is new in a new record. */
export function hasChanged(current: GlideRecord, previous: GlideRecord | null, columns: readonly string[]): boolean {
  if (previous === null) return true;
  return columns.some((column) => readField(current, column) !== readField(previous, column));
}
