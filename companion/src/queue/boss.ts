import { PgBoss } from 'pg-boss';
import { StoreError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Database } from './database.ts';

export const BOSS_SCHEMA = 'pgboss';
/**
 * Without a sign of life for this long a worker is taken for dead and its jobs go back. With the next look for dead workers
 * and the delay of a retry, another companion takes over within a minute.
 */
export const HEARTBEAT_SECONDS = 30;
export const SECONDS_PER_DAY = 86_400;
/** How often dead workers are looked for. On the embedded store none can die alone, and events wait for the look. */
export const MONITOR_SECONDS = { postgres: 15, pglite: 60 };

/** Starts the job engine that all queues share. Queues of a process that died are taken back by each queue itself. */
export async function startBoss(database: Database, log: Log): Promise<PgBoss> {
  const boss = new PgBoss({
    db: database.connection,
    backend: database.kind,
    schema: BOSS_SCHEMA,
    schedule: true,
    monitorIntervalSeconds: MONITOR_SECONDS[database.kind],
    superviseIntervalSeconds: MONITOR_SECONDS[database.kind],
  });
  boss.on('error', (error) => log.error({ event: 'store.failed', err: error }, 'the job store reported a fault'));
  boss.on('warning', (warning) => log.warn({ event: 'store.warned', warning: warning.message }));
  await boss.start();
  return boss;
}

export function stopBoss(boss: PgBoss): Promise<void> {
  return boss.stop({ graceful: false, close: false });
}

/** Runs a step of the store; anything it throws becomes a `StoreError`. */
export async function guarded<T>(what: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(`The job store could not ${what}`, error);
  }
}
