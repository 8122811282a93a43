/**
 * `npm run deploy`: builds the app and installs it on a test instance with `now-sdk install`, demo data left out unless
 * `-- --demoData` is given. Credentials come from the environment only, under the names of the SDK's guide "CI Integration".
 */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp, projectRoot } from '../build.ts';

/** Environment of `now-sdk install`. Throws `DEPLOY_SETTINGS` with every name that is missing or wrong. */
export function deployEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const type = environment['SN_SDK_AUTH_TYPE'] ?? 'basic';
  const credentials: Readonly<Record<string, readonly string[]>> = {
    basic: ['SN_SDK_USER', 'SN_SDK_USER_PWD'],
    oauth: ['SN_SDK_OAUTH_CLIENT_ID', 'SN_SDK_OAUTH_CLIENT_SECRET'],
  };
  const names = credentials[type];
  const problems = names === undefined ? ['SN_SDK_AUTH_TYPE is basic or oauth'] : [];
  for (const name of ['SN_SDK_INSTANCE_URL', ...(names ?? [])])
    if ((environment[name] ?? '') === '') problems.push(`${name} is not set`);
  const url = environment['SN_SDK_INSTANCE_URL'] ?? '';
  if (url !== '' && !url.startsWith('https://')) problems.push('SN_SDK_INSTANCE_URL must begin with https://');
  if (problems.length > 0) throw new Error(`DEPLOY_SETTINGS: ${problems.join('; ')}`);
  return { ...environment, SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL', SN_SDK_AUTH_TYPE: type };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const env = deployEnvironment(process.env);
    buildApp();
    const sdk = join(projectRoot, 'node_modules', '.bin', process.platform === 'win32' ? 'now-sdk.cmd' : 'now-sdk');
    const demoData = process.argv.includes('--demoData') ? '--demoData' : '--no-demoData';
    const result = spawnSync(sdk, ['install', demoData], { cwd: projectRoot, stdio: 'inherit', env });
    process.exitCode = result.status ?? 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
