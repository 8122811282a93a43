/** Builds the app when needed and runs the tests; further arguments go to Jest. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildApp, projectRoot } from './build.ts';

buildApp();
const jest = join(projectRoot, 'node_modules', 'jest', 'bin', 'jest.js');
const result = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', jest, '--config', 'jest.config.json', ...process.argv.slice(2)],
  { cwd: projectRoot, stdio: 'inherit' },
);
process.exitCode = result.status ?? 1;
