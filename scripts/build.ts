/** Builds the scoped app with the ServiceNow SDK when its sources changed since the last build. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const projectRoot = join(import.meta.dirname, '..');
/** Where `now-sdk build` writes the application. */
export const builtApp = join(projectRoot, 'dist', 'app');
const stampFile = join(projectRoot, 'dist', '.built-from');

/** Runs `now-sdk build --frozenKeys` unless `dist/app` was built from exactly these sources. Throws `BUILD_FAILED`. */
export function buildApp(options: { force?: boolean } = {}): { built: boolean } {
  const sources = sourceDigest();
  if (!options.force && existsSync(builtApp) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sources)
    return { built: false };
  const sdk = join(projectRoot, 'node_modules', '.bin', process.platform === 'win32' ? 'now-sdk.cmd' : 'now-sdk');
  const result = spawnSync(sdk, ['build', '--frozenKeys'], { cwd: projectRoot, encoding: 'utf8' });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`;
  if (result.status !== 0 || /\b(WARN|ERROR)\b/.test(output))
    throw new Error(`BUILD_FAILED: now-sdk build is not clean (status ${result.status}).\n${output}`);
  mkdirSync(join(projectRoot, 'dist'), { recursive: true });
  writeFileSync(stampFile, sources);
  return { built: true };
}

/** Digest over everything the build reads. */
function sourceDigest(): string {
  const files = globSync(['now-app/**/*', 'now.config.json', 'package.json'], { cwd: projectRoot, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(projectRoot.length)).update(readFileSync(file));
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { built } = buildApp({ force: process.argv.includes('--force') });
    console.log(built ? 'Built dist/app.' : 'dist/app is up to date.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
