import { DateTime } from 'luxon';

/** Instants travel as UTC with up to three fraction digits, trailing zeros dropped (onspring-api.md 4.2). */
export function toWireDate(epochMs: number): string {
  return new Date(epochMs)
    .toISOString()
    .replace(/\.(\d*?)0*Z$/, (_, digits: string) => (digits === '' ? 'Z' : `.${digits}Z`));
}

/** The Formatted reading: the field's format, still on the UTC clock (4.5). */
export function toFormattedDate(epochMs: number, dateOnly: boolean): string {
  return DateTime.fromMillis(epochMs, { zone: 'utc' }).toFormat(dateOnly ? 'M/d/yyyy' : 'M/d/yyyy h:mm a');
}

/** How the tenant's pages show an instant: the tenant's zone. */
export function toPageDate(epochMs: number, dateOnly: boolean, timeZone: string): string {
  return DateTime.fromMillis(epochMs, { zone: timeZone }).toFormat(dateOnly ? 'MMM d, yyyy' : 'MMM d, yyyy, h:mm a');
}

/** The value of a date or date-time input for an instant, in the tenant's zone. */
export function toInputDate(epochMs: number, dateOnly: boolean, timeZone: string): string {
  return DateTime.fromMillis(epochMs, { zone: timeZone }).toFormat(dateOnly ? 'yyyy-MM-dd' : "yyyy-MM-dd'T'HH:mm:ss");
}

/**
 * Reads a date: ISO 8601, or `MM/dd/yyyy` as in the samples (4.2). Text without an offset is on the clock of `zone`:
 * `utc` for the API (4.5, assumed), the tenant's zone for forms and seeds. Returns null for anything else.
 */
export function parseDate(text: string, zone: string): number | null {
  const iso = DateTime.fromISO(text, { zone });
  if (iso.isValid && /^\d{4}-\d{2}-\d{2}/.test(text)) return iso.toMillis();
  const us = DateTime.fromFormat(text, 'M/d/yyyy', { zone });
  return us.isValid ? us.toMillis() : null;
}
