/** Instants as the companion writes them. Pure. */

/** `2026-01-31T09:30:00.000Z` as a date-time column holds it; empty for anything else. */
export function toFieldInstant(text: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(\.\d+)?Z$/.exec(text);
  return parts === null ? '' : `${parts[1]} ${parts[2]}`;
}
