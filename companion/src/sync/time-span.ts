/** Time spans of Onspring and durations of ServiceNow. */

/** A time span that does not repeat (onspring-api.md 4.2). */
export interface TimeSpan {
  readonly quantity: number;
  readonly increment: string;
  readonly recurrence: 'None';
}

/** Seconds of each unit, longest first. Months and years have no fixed length. */
const UNITS = [
  ['Weeks', 604_800],
  ['Days', 86_400],
  ['Hours', 3_600],
  ['Minutes', 60],
  ['Seconds', 1],
] as const;

/** A duration is stored as a time after 1970 began, and a time ends with the year 9999. */
const MOST_SECONDS = 253_402_300_799;

/** Whole seconds of a raw time span; `null` when it repeats, is too long, or its unit has no fixed length. */
export function toSpanSeconds(raw: unknown): number | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const span: { quantity?: unknown; increment?: unknown; recurrence?: unknown } = raw;
  const unit = UNITS.find(([name]) => name === span.increment);
  const repeats = span.recurrence !== undefined && span.recurrence !== null && span.recurrence !== 'None';
  if (unit === undefined || repeats || typeof span.quantity !== 'number' || span.quantity < 0) return null;
  const seconds = Math.round(span.quantity * unit[1]);
  return seconds <= MOST_SECONDS ? seconds : null;
}

/** The span in the longest unit that needs no fraction. */
export function toTimeSpan(seconds: number): TimeSpan {
  const [increment, length] = UNITS.find(([, unit]) => seconds > 0 && seconds % unit === 0) ?? ['Seconds', 1];
  return { quantity: seconds / length, increment, recurrence: 'None' };
}
