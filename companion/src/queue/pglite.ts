import { join } from 'node:path';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { type Db, fromPglite } from 'pg-boss';
import type { Database, Row } from './database.ts';
import { acquireDirectoryLock } from './directory-lock.ts';

/** The queue's hot pages fit in this; the default of 128 MB would be taken in full at the start. */
const SHARED_BUFFERS = '16MB';

/**
 * Opens the embedded database in `directory`, or in memory when `null` (tests).
 * Survives `kill -9`, not a power loss: PGlite does not sync to disk (sdk-build.md "Queue engine, measured").
 * Throws `STORE_LOCKED` when another process has the directory.
 */
export async function openPglite(directory: string | null): Promise<Database> {
  // The optimising compiler takes over 500 MB for the database's largest functions and gains this small load nothing:
  // peak 736 MB with it, 218 MB without, in the same time. Both flags are needed: the first alone compiles all at once.
  setFlagsFromString('--no-wasm-dynamic-tiering --no-wasm-tier-up');
  const lock = directory === null ? null : acquireDirectoryLock(directory);
  let pglite: PGlite;
  try {
    pglite = await PGlite.create({
      ...(directory === null ? {} : { dataDir: join(directory, 'store') }),
      postgresqlconf: [`shared_buffers = ${SHARED_BUFFERS}`],
    });
  } catch (error) {
    lock?.release();
    throw error;
  }
  const plain = fromPglite(pglite);
  const connection: Db = {
    ...plain,
    // PGlite runs on this thread: without a pause before each statement a long drain answers no HTTP for 600 ms.
    async executeSql(text, values) {
      await yieldToEventLoop();
      return await plain.executeSql(text, values);
    },
  };
  return {
    kind: 'pglite',
    connection,
    async query(text, values) {
      const { rows } = await connection.executeSql(text, values === undefined ? undefined : [...values]);
      return rows satisfies readonly Row[];
    },
    async close() {
      await pglite.close();
      lock?.release();
    },
  };
}
