import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/build.ts';

const companion = join(projectRoot, 'companion');
const migrations = join(companion, 'src/queue/migrations');
/** What decides how a new database is made. */
const makers = ['package.json', 'src/queue/pglite.ts', 'src/queue/pglite-thread.ts'].map((name) =>
  join(companion, name),
);

/**
 * Gives a companion's data directory an embedded store as a first start leaves it. Creating one takes five seconds of a
 * core, copying it a tenth of one; it is made once for each set of packages, settings and migrations.
 */
export async function copyEmptyStore(dataDirectory: string): Promise<void> {
  copyStore(await keepEmptyStore(), dataDirectory);
}

/** Gives a companion's data directory a database that nothing was done with yet: the greater part of the creation. */
export async function copyNewDatabase(dataDirectory: string): Promise<void> {
  copyStore(await keep('new-database', []), dataDirectory);
}

/** PostgreSQL's template databases, by their fixed numbers: two thirds of a store's thousand files, and never written to. */
const TEMPLATES = /[\\/]base[\\/][14]$/;

/** Copies a store. What is never written is linked: a new file costs a file system that deletes as many most of the time. */
function copyStore(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const place = TEMPLATES.test(from) ? linkOrCopy : copyFileSync;
  for (const entry of readdirSync(from, { withFileTypes: true }))
    (entry.isDirectory() ? copyStore : place)(join(from, entry.name), join(to, entry.name));
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    // Links do not reach from one file system to another: the folder for temporary files may be one of its own.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, to);
  }
}

/** Makes the store that `copyEmptyStore` copies, unless it is there; answers its directory. */
export function keepEmptyStore(): Promise<string> {
  const names = readdirSync(migrations).sort();
  return keep(
    'empty-store',
    names.map((name) => join(migrations, name)),
  );
}

async function keep(kind: 'empty-store' | 'new-database', sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of [...makers, ...sources]) hash.update(path.slice(projectRoot.length)).update(readFileSync(path));
  const kept = join(projectRoot, '.data', `${kind}-${hash.digest('hex').slice(0, 12)}`);
  // The engine of the queue is a megabyte of code: read only by the process that makes the store.
  if (!existsSync(kept)) await (await import('./make-empty-store.ts')).keepStore(kept, kind);
  return kept;
}
