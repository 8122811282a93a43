/** Calls of one method and route since the last reset. */
export interface JournalEntry {
  readonly method: string;
  /** Route template, e.g. `/records/appid/:appId`; `unmatched` when no route fits. */
  readonly route: string;
  readonly count: number;
  /** Status -> calls; `0` is a connection the stand-in dropped. */
  readonly statuses: Readonly<Record<string, number>>;
}

export interface RecordedCall {
  readonly atMs: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

export interface JournalSummary {
  readonly total: number;
  readonly calls: readonly JournalEntry[];
  /** The latest calls, oldest first. */
  readonly recent: readonly RecordedCall[];
}

/** Counts the vendor API's calls: benchmarks and tests read their figures here. Pages and control routes do not count. */
export interface Journal {
  record(route: string, call: RecordedCall): void;
  summary(): JournalSummary;
  reset(): void;
}

const RECENT_CALLS = 200;

export function createJournal(): Journal {
  const entries = new Map<string, { method: string; route: string; count: number; statuses: Record<string, number> }>();
  let recent: RecordedCall[] = [];
  return {
    record(route, call) {
      const key = `${call.method} ${route}`;
      const entry = entries.get(key) ?? { method: call.method, route, count: 0, statuses: {} };
      entry.count += 1;
      entry.statuses[call.status] = (entry.statuses[call.status] ?? 0) + 1;
      entries.set(key, entry);
      recent.push(call);
      if (recent.length > RECENT_CALLS * 2) recent = recent.slice(-RECENT_CALLS);
    },
    summary() {
      const calls = [...entries.values()].map((entry) => ({ ...entry, statuses: { ...entry.statuses } }));
      return { total: calls.reduce((sum, entry) => sum + entry.count, 0), calls, recent: recent.slice(-RECENT_CALLS) };
    },
    reset() {
      entries.clear();
      recent = [];
    },
  };
}
