import type { WritableDatabase } from '../database/database.ts';
import type { Clock, LogEntry } from '../types.ts';

export interface SystemLog {
  write(level: LogEntry['level'], source: string, message: string): void;
  entries(): readonly LogEntry[];
  snapshot(): LogSnapshot;
  restore(snapshot: LogSnapshot): void;
}

/** The log at one moment; its `syslog` rows are the database's to restore. */
export interface LogSnapshot {
  readonly entries: readonly LogEntry[];
  readonly rows: readonly string[];
}

/** Entries kept in memory; the same number of `syslog` rows. */
const capacity = 5000;
const levels: Readonly<Record<LogEntry['level'], string>> = { debug: '-1', info: '0', warn: '1', error: '2' };

/** The system log: a ring of entries, and `syslog` rows of everything above debug. */
export function createSystemLog(options: {
  readonly database: WritableDatabase;
  readonly clock: Clock;
  createSysId(): string;
}): SystemLog {
  const { database, clock } = options;
  let entries: LogEntry[] = [];
  let rows: string[] = [];
  let oldest = 0;
  return {
    write(level, source, message) {
      const at = clock.timestamp();
      entries.push({ at, level, source, message });
      if (entries.length > capacity * 2) entries = entries.slice(-capacity);
      if (level === 'debug') return;
      const sysId = options.createSysId();
      database.put('syslog', {
        sys_id: sysId,
        sys_class_name: 'syslog',
        sys_created_on: at,
        sys_created_by: 'system',
        level: levels[level],
        source,
        message,
      });
      rows.push(sysId);
      if (rows.length - oldest <= capacity) return;
      database.remove('syslog', rows[oldest] ?? '');
      oldest += 1;
    },
    entries: () => entries.slice(-capacity),
    snapshot: () => ({ entries: entries.slice(-capacity), rows: rows.slice(oldest) }),
    restore(snapshot) {
      entries = [...snapshot.entries];
      rows = [...snapshot.rows];
      oldest = 0;
    },
  };
}
