/** Builds the app when needed and runs the tests; further arguments go to Jest. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepEmptyStore } from '../companion/test/support/empty-store.ts';
import { readPackage } from '../sandbox/instance/package/package-reader.ts';
import { buildApp, builtApp, projectRoot } from './build.ts';
import { compiledCode } from './demo/companion-process.ts';

/** Files in which everything needs a PostgreSQL server: without one Jest would find them empty. */
const NEED_SERVER = '/companion/test/replicas-';

buildApp();
// What many files begin with: made here once, or every worker would make its own at the start.
await Promise.all([keepEmptyStore(), readPackage(builtApp)]);
const config = JSON.parse(readFileSync(join(projectRoot, 'jest.config.json'), 'utf8')) as {
  readonly testPathIgnorePatterns: readonly string[];
};
const ignored = process.env['DATABASE_URL'] === undefined ? [NEED_SERVER] : [];
const patterns = [...config.testPathIgnorePatterns, ...ignored];
const settings = JSON.stringify({ rootDir: projectRoot, ...config, testPathIgnorePatterns: patterns });
const jest = join(projectRoot, 'node_modules', 'jest', 'bin', 'jest.js');
const result = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', jest, '--config', settings, ...process.argv.slice(2)],
  { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, NODE_COMPILE_CACHE: compiledCode } },
);
process.exitCode = result.status ?? 1;
