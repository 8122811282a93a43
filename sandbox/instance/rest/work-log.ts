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

/** Name and counters only: the transaction itself keeps its script scope alive. */
type Work = Pick<Transaction, 'name' | 'counters'>;

/** Counters kept before they are added up: by then the oldest transactions have long ended. */
const KEPT = 1_000;

const addUp = (total: WorkTotal | undefined, { name, counters }: Work): WorkTotal => {
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
  let recent: Work[] = [];

  const fold = (into: Map<string, WorkTotal>, works: readonly Work[]): Map<string, WorkTotal> => {
    for (const work of works) {
      into.set(work.name, addUp(into.get(work.name), work));
    }
    return into;
  };

  return {
    add: ({ name, counters }) => {
      recent.push({ name, counters });
      if (recent.length > 2 * KEPT) fold(folded, recent.splice(0, KEPT));
    },
    totals: () => [...fold(new Map(folded), recent).values()],
    reset: () => {
      folded = new Map();
      recent = [];
    },
  };
};
