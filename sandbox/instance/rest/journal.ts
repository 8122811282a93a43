/** One call of a vendor API: what the benchmarks count. */
export interface JournalEntry {
  readonly method: string;
  /** Path template with table names, without ids: `/api/now/table/incident/{sys_id}`. */
  readonly route: string;
  readonly path: string;
  /** `''` without a login. */
  readonly userName: string;
  /** Admin who acted as `userName`. */
  readonly impersonatedBy?: string;
  /** 0: the connection was broken. */
  readonly status: number;
  readonly milliseconds: number;
  /** Instance time, `yyyy-MM-dd HH:mm:ss` UTC. */
  readonly at: string;
}

/** Calls of one caller by one method and route. */
interface RouteCount {
  /** `''` without a login. */
  readonly userName: string;
  readonly method: string;
  readonly route: string;
  calls: number;
  statuses: Record<string, number>;
  milliseconds: number;
}

export interface JournalSummary {
  readonly total: number;
  readonly routes: readonly Readonly<RouteCount>[];
}

export interface Journal {
  record(entry: JournalEntry): void;
  summary(): JournalSummary;
  /** Newest entries, oldest first; the counts of `summary` go further back. */
  entries(): readonly JournalEntry[];
  reset(): void;
}

const KEPT = 2_000;

/** Counts REST calls by caller, method and route; control routes and console pages never come here. */
export const createJournal = (): Journal => {
  let kept: JournalEntry[] = [];
  let counts = new Map<string, RouteCount>();
  return {
    record: (entry) => {
      kept.push(entry);
      if (kept.length > KEPT) kept.shift();
      const { userName, method, route } = entry;
      const key = JSON.stringify([userName, method, route]);
      const count = counts.get(key) ?? { userName, method, route, calls: 0, statuses: {}, milliseconds: 0 };
      count.calls += 1;
      count.statuses[entry.status] = (count.statuses[entry.status] ?? 0) + 1;
      count.milliseconds += entry.milliseconds;
      counts.set(key, count);
    },
    summary: () => {
      const routes = [...counts.values()];
      return { total: routes.reduce((total, route) => total + route.calls, 0), routes };
    },
    entries: () => kept,
    reset: () => {
      kept = [];
      counts = new Map();
    },
  };
};
