import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/build.ts';

/**
 * Gives a companion's data directory an embedded store as a first start leaves it. Creating one takes five seconds of a
 * core, copying it a fifth of one; it is made once for each set of packages and migrations.
 */
export async function copyEmptyStore(dataDirectory: string): Promise<void> {
  const kept = join(projectRoot, '.data', `empty-store-${fingerprint()}`);
  // The engine of the queue is a megabyte of code: read only by the test process that makes the store.
  if (!existsSync(kept)) await (await import('./make-empty-store.ts')).makeEmptyStore(kept);
  cpSync(kept, dataDirectory, { recursive: true });
}

function fingerprint(): string {
  const companion = join(projectRoot, 'companion');
  const hash = createHash('sha256').update(readFileSync(join(companion, 'package.json')));
  const migrations = join(companion, 'src/queue/migrations');
  for (const name of readdirSync(migrations).sort()) hash.update(name).update(readFileSync(join(migrations, name)));
  return hash.digest('hex').slice(0, 12);
}
