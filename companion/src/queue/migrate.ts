import { readdir, readFile } from 'node:fs/promises';
import type { Database } from './database.ts';

const MIGRATIONS = new URL('./migrations/', import.meta.url);
/** Any fixed number: serialises the migrations of companions that start together. */
const ADVISORY_LOCK = 720_415_001;

/**
 * Brings our own tables (schema `bridge`) up to date with the numbered files of `migrations/`, forward only.
 * Each file runs in one transaction with its own record; companions that start together take turns.
 */
export async function migrate(database: Database): Promise<void> {
  await database.connection.executeSql(
    `BEGIN;
     SELECT pg_advisory_xact_lock(${ADVISORY_LOCK});
     CREATE SCHEMA IF NOT EXISTS bridge;
     CREATE TABLE IF NOT EXISTS bridge.migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now());
     COMMIT`,
  );
  const names = (await readdir(MIGRATIONS)).filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name)).sort();
  for (const name of names) {
    if (await isApplied(database, name)) continue;
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
      if (!(await isApplied(database, name))) throw error;
    }
  }
}

async function isApplied(database: Database, name: string): Promise<boolean> {
  return (await database.query('SELECT 1 FROM bridge.migration WHERE name = $1', [name])).length > 0;
}
