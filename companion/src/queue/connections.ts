/** How one companion shares out its connections to PostgreSQL. */
export interface ConnectionShares {
  /** For statements, none of which lasts. */
  readonly queries: number;
  /** Each holds the locks of one step to its end. */
  readonly locks: number;
  /** Longer jobs at once: a mirror holds a lock as long as it runs, and would else keep events from theirs. */
  readonly runs: number;
}

const QUERIES = 5;
/** Locks besides those of runs: four rounds of events, the turn to tell Onspring, the records of a map in it, a creation. */
const STEPS = 7;
/** A paused run keeps its place, so that other maps need one of their own. */
const MOST_RUNS = 8;

/** With fewer nothing could run beside the events. */
export const FEWEST_CONNECTIONS = QUERIES + STEPS + 1;

/** Shares out the connections of a companion, `null` for the embedded store, which needs none. */
export function shareConnections(total: number | null): ConnectionShares {
  if (total === null) return { queries: 0, locks: 0, runs: MOST_RUNS };
  const locks = total - QUERIES;
  return { queries: QUERIES, locks, runs: Math.min(MOST_RUNS, locks - STEPS) };
}
