/** A measured figure and what it must not exceed (or, with `atLeast`, fall below). */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly atLeast?: boolean;
  /** For ratios of times: what the figure must not exceed where other work may come in between. */
  readonly busyLimit?: number;
}

export const holds = ({ value, limit, atLeast }: Figure): boolean =>
  atLeast === true ? value >= limit : value <= limit;

/** Whether a figure is beyond what other work in between excuses. */
export const fails = (figure: Figure): boolean =>
  !holds(figure) && (figure.busyLimit === undefined || figure.value > figure.busyLimit);

/** A figure of times is taken this often at most. */
const TRIES = 3;

/**
 * Takes a figure of times again while it is beyond its limit, and answers the best: what else the machine does can only
 * make such a figure worse. Counts are exact and taken once.
 */
export async function takeBest(take: () => Promise<Figure>): Promise<Figure> {
  let best = await take();
  for (let tries = 1; tries < TRIES && !holds(best); tries += 1) {
    const next = await take();
    if (next.atLeast === true ? next.value > best.value : next.value < best.value) best = next;
  }
  return best;
}

/** The value below which the share `part` (0 to 1) of the values lie. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
