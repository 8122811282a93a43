import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
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
 * core, copying it a fifth of one; it is made once for each set of packages, settings and migrations.
 */
export async function copyEmptyStore(dataDirectory: string): Promise<void> {
  cpSync(await keepEmptyStore(), dataDirectory, { recursive: true });
}

/** Gives a companion's data directory a database that nothing was done with yet: the greater part of the creation. */
export async function copyNewDatabase(dataDirectory: string): Promise<void> {
  cpSync(await keep('new-database', []), dataDirectory, { recursive: true });
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
