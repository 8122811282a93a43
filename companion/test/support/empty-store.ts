import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { projectRoot } from '../../../scripts/build.ts';
import { startBoss, stopBoss } from '../../src/queue/boss.ts';
import { startEventQueue } from '../../src/queue/event-queue.ts';
import { migrate } from '../../src/queue/migrate.ts';
import { openPglite } from '../../src/queue/pglite.ts';
import { startRunQueue } from '../../src/queue/run-queue.ts';

/**
 * Gives a companion's data directory an embedded store as a first start leaves it. Creating one takes five seconds of a
 * core, copying it a fifth of one; it is made once for each set of packages and migrations.
 */
export async function copyEmptyStore(dataDirectory: string): Promise<void> {
  const kept = join(projectRoot, '.data', `empty-store-${fingerprint()}`);
  if (!existsSync(kept)) await make(kept);
  cpSync(kept, dataDirectory, { recursive: true });
}

function fingerprint(): string {
  const companion = join(projectRoot, 'companion');
  const hash = createHash('sha256').update(readFileSync(join(companion, 'package.json')));
  const migrations = join(companion, 'src/queue/migrations');
  for (const name of readdirSync(migrations).sort()) hash.update(name).update(readFileSync(join(migrations, name)));
  return hash.digest('hex').slice(0, 12);
}

async function make(kept: string): Promise<void> {
  mkdirSync(join(projectRoot, '.data'), { recursive: true });
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
