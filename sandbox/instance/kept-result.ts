/** Results that are slow to make and depend on files or texts alone, kept for the next process. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../.data/kept');

interface Kept<T> {
  readonly key: string;
  readonly result: T;
}

/**
 * What `make` makes of the files, which must survive JSON: from the last time when every file has the size and the time
 * of change it had then. Results of the same `name` replace each other; name the code that makes them among the files.
 */
export async function keepResult<T>(name: string, files: readonly string[], make: () => Promise<T>): Promise<T> {
  const path = join(folder, `${toHash([name])}.json`);
  const key = toHash(files.map(describeFile));
  const kept = read<Kept<T>>(path);
  if (kept?.key === key) return kept.result;
  const result = await make();
  write(path, { key, result });
  return result;
}

/** What `make` makes of texts, which must survive JSON. Name the version of all code that makes it among the texts. */
export function keepResultOf<T>(texts: readonly string[], make: () => T): T {
  const hash = toHash(texts);
  const path = join(folder, hash.slice(0, 2), `${hash}.json`);
  const kept = read<{ readonly result: T }>(path);
  if (kept !== undefined) return kept.result;
  const result = make();
  write(path, { result });
  return result;
}

function toHash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function describeFile(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${file} ${size} ${mtimeMs}`;
}

function read<T>(path: string): T | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}

function write(path: string, content: object): void {
  mkdirSync(join(path, '..'), { recursive: true });
  // Renamed into its place, so that another process reads either the old or the new one, whole.
  const written = `${path}.${process.pid}`;
  writeFileSync(written, JSON.stringify(content));
  renameSync(written, path);
}
