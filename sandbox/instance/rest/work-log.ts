import type { Transaction } from '../types.ts';

/** Work of all transactions of one name. */
export interface WorkTotal {
  readonly name: string;
  transactions: number;
  queries: number;
  writes: number;
  /** Queries that read every row of a large table, with how often. */
  scans: Record<string, number>;
}

export interface WorkLog {
  add(transaction: Transaction): void;
  totals(): readonly WorkTotal[];
  reset(): void;
}

/** Adds up what transactions did, by name: figures of the benchmarks (design section 12). */
export const createWorkLog = (): WorkLog => {
  let totals = new Map<string, WorkTotal>();
  return {
    add: ({ name, counters }) => {
      const total = totals.get(name) ?? { name, transactions: 0, queries: 0, writes: 0, scans: {} };
      total.transactions += 1;
      total.queries += counters.queries;
      total.writes += counters.writes;
      for (const scan of counters.scans) total.scans[scan] = (total.scans[scan] ?? 0) + 1;
      totals.set(name, total);
    },
    totals: () => [...totals.values()],
    reset: () => {
      totals = new Map();
    },
  };
};
