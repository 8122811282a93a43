/** A measured figure and what it must not exceed (or, with `atLeast`, fall below). */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly atLeast?: boolean;
}

export const holds = ({ value, limit, atLeast }: Figure): boolean =>
  atLeast === true ? value >= limit : value <= limit;

/** The value below which the share `part` (0 to 1) of the values lie. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
