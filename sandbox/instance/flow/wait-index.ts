/** Paused threads by the records they look at, so that a change finds its waits without a search. */
import type { Wait, WaitCause } from './execution.ts';

export interface WaitEntry {
  readonly executionId: string;
  readonly threadId: number;
  readonly wait: Wait;
}

export interface WaitIndex {
  add(entry: WaitEntry): void;
  remove(wait: Wait): void;
  /** Waits that look at a record. */
  at(sysId: string): readonly WaitEntry[];
  /** Waits whose time has come, `now` in milliseconds. */
  due(now: number): readonly WaitEntry[];
  clear(): void;
}

/** sys_ids are unique over all tables, so they are the whole key. */
const watchedRecords = (cause: WaitCause): readonly string[] => {
  switch (cause.kind) {
    case 'task':
    case 'condition':
    case 'sla':
    case 'reply':
      return [cause.sysId];
    case 'approval':
      return [cause.record.sysId, ...Object.keys(cause.approvers)];
    case 'message':
    case 'timer':
    case 'subflow':
    case 'parallel':
      return [];
  }
};

export const createWaitIndex = (): WaitIndex => {
  const byRecord = new Map<string, Map<string, WaitEntry>>();
  const timed = new Map<string, WaitEntry>();
  return {
    add(entry) {
      for (const sysId of watchedRecords(entry.wait.on)) {
        const entries = byRecord.get(sysId) ?? new Map<string, WaitEntry>();
        entries.set(entry.wait.token, entry);
        byRecord.set(sysId, entries);
      }
      if (entry.wait.dueAt !== null) timed.set(entry.wait.token, entry);
    },
    remove(wait) {
      timed.delete(wait.token);
      for (const sysId of watchedRecords(wait.on)) {
        const entries = byRecord.get(sysId);
        entries?.delete(wait.token);
        if (entries?.size === 0) byRecord.delete(sysId);
      }
    },
    at(sysId) {
      return [...(byRecord.get(sysId)?.values() ?? [])];
    },
    clear() {
      byRecord.clear();
      timed.clear();
    },
    due(now) {
      return [...timed.values()].filter(({ wait }) => wait.dueAt !== null && wait.dueAt <= now);
    },
  };
};
