import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pino } from 'pino';
import { startBoss, stopBoss } from '../../src/queue/boss.ts';
import type { Database } from '../../src/queue/database.ts';
import { startEventQueue } from '../../src/queue/event-queue.ts';
import { migrate } from '../../src/queue/migrate.ts';
import { openPglite } from '../../src/queue/pglite.ts';
import { startRunQueue } from '../../src/queue/run-queue.ts';
import { copyNewDatabase } from './empty-store.ts';

/** Makes the embedded store that a first start leaves, or the database it begins with, in the directory `kept`. */
export async function keepStore(kept: string, kind: 'empty-store' | 'new-database'): Promise<void> {
  mkdirSync(dirname(kept), { recursive: true });
  const made = mkdtempSync(`${kept}.`);
  if (kind === 'empty-store') await copyNewDatabase(made);
  const database = await openPglite(made);
  if (kind === 'empty-store') await createTables(database);
  await database.close();
  try {
    renameSync(made, kept);
  } catch (error) {
    // Another test process was first.
    if (!existsSync(kept)) throw error;
    rmSync(made, { recursive: true, force: true });
  }
}

async function createTables(database: Database): Promise<void> {
  await migrate(database);
  const log = pino({ level: 'silent' });
  const boss = await startBoss(database, log);
  await startEventQueue({ boss, database, log, maxAttempts: 1 });
  await startRunQueue({ boss, database });
  await stopBoss(boss);
}
