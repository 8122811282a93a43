import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pino } from 'pino';
import { startBoss, stopBoss } from '../../src/queue/boss.ts';
import { startEventQueue } from '../../src/queue/event-queue.ts';
import { migrate } from '../../src/queue/migrate.ts';
import { openPglite } from '../../src/queue/pglite.ts';
import { startRunQueue } from '../../src/queue/run-queue.ts';

/** Makes the embedded store that a first start leaves, in the directory `kept`. */
export async function makeEmptyStore(kept: string): Promise<void> {
  mkdirSync(dirname(kept), { recursive: true });
  const made = mkdtempSync(`${kept}.`);
  const database = await openPglite(made);
  await migrate(database);
  const log = pino({ level: 'silent' });
  const boss = await startBoss(database, log);
  await startEventQueue({ boss, database, log, maxAttempts: 1 });
  await startRunQueue({ boss, database });
  await stopBoss(boss);
  await database.close();
  try {
    renameSync(made, kept);
  } catch (error) {
    // Another test process was first.
    if (!existsSync(kept)) throw error;
    rmSync(made, { recursive: true, force: true });
  }
}
