import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/queue/database.ts';
import { openPglite } from '../../src/queue/pglite.ts';
import { copyNewDatabase } from './empty-store.ts';

/** Opens an embedded database with nothing in it, in a folder that goes when it is closed. */
export async function openOwnDatabase(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'bridge-database-'));
  await copyNewDatabase(folder);
  const database = await openPglite(folder);
  return {
    ...database,
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
