/** Builds the app when needed and runs the browser tests; needs an installed Chromium. Further arguments go to Jest. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from '../sandbox/browser/chromium.ts';
import { buildApp, projectRoot } from './build.ts';

try {
  findChromium();
  buildApp();
  const jest = join(projectRoot, 'node_modules', 'jest', 'bin', 'jest.js');
  const result = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', jest, '--config', 'jest.browser.json', ...process.argv.slice(2)],
    { cwd: projectRoot, stdio: 'inherit' },
  );
  process.exitCode = result.status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
