import { readdir, readFile } from 'node:fs/promises';
import { BridgeError } from '../errors.ts';
import type { Database } from './database.ts';

const MIGRATIONS = new URL('./migrations/', import.meta.url);
/** Any fixed number: serialises the migrations of companions that start together. */
const ADVISORY_LOCK = 720_415_001;

/** Names of the migrations this version knows, in their order. */
export async function listMigrations(): Promise<readonly string[]> {
  return (await readdir(MIGRATIONS)).filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name)).sort();
}

/**
 * Brings our own tables (schema `bridge`) up to date with the numbered files of `migrations/`, forward only.
 * Each file runs in one transaction with its own record; companions that start together take turns.
 *
 * `names`: what this version knows. Throws `STORE_NEWER` when the store went through others, and changes nothing then.
 */
export async function migrate(database: Database, names?: readonly string[]): Promise<void> {
  const known = names ?? (await listMigrations());
  await database.connection.executeSql(
    `BEGIN;
     SELECT pg_advisory_xact_lock(${ADVISORY_LOCK});
     CREATE SCHEMA IF NOT EXISTS bridge;
     CREATE TABLE IF NOT EXISTS bridge.migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now());
     COMMIT`,
  );
  const applied = await readApplied(database);
  const unknown = [...applied].filter((name) => !known.includes(name));
  if (unknown.length > 0) throw newerError(unknown);
  for (const name of known.filter((candidate) => !applied.has(candidate))) {
    const statements = await readFile(new URL(name, MIGRATIONS), 'utf8');
    try {
      await database.connection.executeSql(
        `BEGIN;
         SELECT pg_advisory_xact_lock(${ADVISORY_LOCK});
         INSERT INTO bridge.migration (name) VALUES ('${name}');
         ${statements}
         COMMIT`,
      );
    } catch (error) {
      // Another companion that started at the same time was first: its key stopped ours before any statement ran.
      if (!(await readApplied(database)).has(name)) throw error;
    }
  }
}

async function readApplied(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.query('SELECT name FROM bridge.migration ORDER BY name');
  return new Set(rows.map(({ name }) => String(name)));
}

function newerError(unknown: readonly string[]): BridgeError {
  return new BridgeError({
    code: 'STORE_NEWER',
    message: `A newer companion has worked with this store (${unknown.join(', ')}): start that version, or put back the copy from before its upgrade`,
  });
}
