import { afterEach, describe, expect, it } from '@jest/globals';
import { withPackageFolder } from './rest/fixtures/package-folder.ts';
import { CASES, restPackage } from './rest/fixtures/rest-package.ts';
import { type RunningInstance, startInstance } from './server.ts';

let running: RunningInstance | null = null;
const start = async (): Promise<RunningInstance> => {
  running = await withPackageFolder(restPackage, (packageFolder) => startInstance({ packageFolder }));
  return running;
};
afterEach(async () => {
  await running?.stop();
  running = null;
});

const admin = { Authorization: `Basic ${btoa('admin:admin-demo')}` };

describe('stand-in server', () => {
  it('serves REST, control routes and the console, with links to itself', async () => {
    const { url } = await start();
    const created = await fetch(`${url}/api/now/table/${CASES}`, {
      method: 'POST',
      headers: { ...admin, 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'one' }),
    });
    expect(created.headers.get('location')?.startsWith(`${url}/api/now/table/${CASES}/`)).toBe(true);
    expect(created.headers.get('content-type')).toBe('application/json;charset=UTF-8');
    const journal = await (await fetch(`${url}/_sandbox/journal`)).json();
    expect(journal).toMatchObject({ total: 1 });
    const home = await fetch(`${url}/now/home`, { redirect: 'manual' });
    expect(home.headers.get('location')).toContain('/sign-in');
  });

  it('rejects a taken port and refuses requests after stop', async () => {
    const { url, stop } = await start();
    const port = Number(new URL(url).port);
    const taken = withPackageFolder(restPackage, (packageFolder) => startInstance({ packageFolder, port }));
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await stop();
    running = null;
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});
