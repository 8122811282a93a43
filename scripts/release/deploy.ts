/**
 * `npm run deploy`: builds the app and installs it on a test instance with `now-sdk install`, demo data left out unless
 * `-- --demoData` is given. Credentials come from the environment only, under the names of the SDK's guide "CI Integration".
 */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp, projectRoot } from '../build.ts';
import { readInstanceCredentials } from './instance-credentials.ts';

/** Environment of `now-sdk install`. Throws `DEPLOY_SETTINGS` with every name that is missing or wrong. */
export function deployEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { credentials } = readInstanceCredentials(environment, 'DEPLOY_SETTINGS');
  return { ...environment, SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL', SN_SDK_AUTH_TYPE: credentials.type };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const env = deployEnvironment(process.env);
    buildApp();
    const sdk = join(projectRoot, 'node_modules', '.bin', process.platform === 'win32' ? 'now-sdk.cmd' : 'now-sdk');
    const demoData = process.argv.includes('--demoData') ? '--demoData' : '--no-demoData';
    const result = spawnSync(sdk, ['install', demoData], { cwd: projectRoot, stdio: 'inherit', env });
    process.exitCode = result.status ?? 1;
    if (result.status === 0) console.log('Installed. Next: npm run smoke');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
