import type { Transaction } from '../types.ts';

/** Work of all transactions of one name. */
export interface WorkTotal {
  readonly name: string;
  readonly transactions: number;
  readonly queries: number;
  readonly writes: number;
  /** Queries that read every row of a large table, with how often. */
  readonly scans: Readonly<Record<string, number>>;
}

export interface WorkLog {
  /** Takes a transaction when it begins; its counters are read later. */
  add(transaction: Transaction): void;
  totals(): readonly WorkTotal[];
  reset(): void;
}

/** Transactions kept before their counters are added up: by then the oldest have long ended. */
const KEPT = 1_000;

const addUp = (total: WorkTotal | undefined, { name, counters }: Transaction): WorkTotal => {
  const scans = { ...total?.scans };
  for (const scan of counters.scans) scans[scan] = (scans[scan] ?? 0) + 1;
  return {
    name,
    transactions: (total?.transactions ?? 0) + 1,
    queries: (total?.queries ?? 0) + counters.queries,
    writes: (total?.writes ?? 0) + counters.writes,
    scans,
  };
};

/** Adds up what transactions did, by name: figures of the benchmarks (design section 12). */
export const createWorkLog = (): WorkLog => {
  let folded = new Map<string, WorkTotal>();
  let recent: Transaction[] = [];

  const fold = (into: Map<string, WorkTotal>, transactions: readonly Transaction[]): Map<string, WorkTotal> => {
    for (const transaction of transactions) {
      into.set(transaction.name, addUp(into.get(transaction.name), transaction));
    }
    return into;
  };

  return {
    add: (transaction) => {
      recent.push(transaction);
      if (recent.length > 2 * KEPT) fold(folded, recent.splice(0, KEPT));
    },
    totals: () => [...fold(new Map(folded), recent).values()],
    reset: () => {
      folded = new Map();
      recent = [];
    },
  };
};
