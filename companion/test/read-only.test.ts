/** As the image runs: nothing may be written but the data directory. The permissions of Node.js stand in for the mount. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../../scripts/demo/free-port.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { copyEmptyStore } from './support/empty-store.ts';
import { createConfigReply } from './support/findings-map.ts';
import { type InstanceDouble, startInstanceDouble } from './support/instance-double.ts';
import { ONSPRING_KEY, startTenant, type TestTenant } from './support/onspring-tenant.ts';

const limitMs = 600_000;
const eventKey = 'event-key-of-the-test';

describe('a companion on a read-only file system', () => {
  let tenant: TestTenant;
  let instance: InstanceDouble;
  let folder: string;
  beforeAll(async () => {
    tenant = await startTenant();
    instance = await startInstanceDouble(createConfigReply());
    folder = mkdtempSync(join(tmpdir(), 'bridge-read-only-'));
  }, limitMs);
  afterAll(async () => {
    await tenant.onspring.stop();
    await instance.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts it with `writable` as the only place to write; answers its address and its end. */
  async function start(dataDirectory: string, writable: string) {
    const port = await freePort();
    const guards = ['--permission', '--allow-fs-read=*', `--allow-fs-write=${writable}/*`, '--allow-worker'];
    const child = spawn(process.execPath, ['--no-warnings', ...guards, 'companion/src/main.ts', 'start'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'] ?? '',
        ONSPRING_URL: tenant.onspring.url,
        ONSPRING_API_KEY: ONSPRING_KEY,
        SERVICENOW_URL: instance.url,
        SERVICENOW_CLIENT_ID: 'id',
        SERVICENOW_CLIENT_SECRET: 'secret-of-the-test',
        BRIDGE_EVENT_KEYS: eventKey,
        BRIDGE_DATA_DIR: dataDirectory,
        BRIDGE_PORT: String(port),
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    return { child, url: `http://127.0.0.1:${port}`, ended, output: () => output };
  }

  it(
    'starts, accepts an event and stops, and writes to its data directory alone',
    async () => {
      const data = join(folder, 'data');
      await copyEmptyStore(data);
      const { child, url, ended, output } = await start(data, data);
      await waitFor('the companion to be ready', limitMs, async () => {
        if (child.exitCode !== null) throw new Error(output());
        const isReady = await fetch(`${url}/readyz`).then(
          ({ ok }) => ok,
          () => false, // Not listening yet.
        );
        return isReady ? true : undefined;
      });
      const response = await fetch(`${url}/onspring/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': eventKey },
        body: JSON.stringify({ appId: 999, recordId: 1 }),
      });
      expect(response.status).toBe(202);
      await waitFor('the event to be worked on', limitMs, async () =>
        output().includes('UNKNOWN_APP') || instance.calls.some((call) => call.includes('/issues')) ? true : undefined,
      );
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      expect(output()).not.toContain('ERR_ACCESS_DENIED');
    },
    limitMs,
  );

  it(
    'does not start where its data directory is closed as well, which shows that the guard holds',
    async () => {
      const data = join(folder, 'closed');
      await copyEmptyStore(data);
      const { ended, output } = await start(data, join(folder, 'elsewhere'));
      expect(await ended).not.toBe(0);
      expect(output()).toContain('allow-fs-write');
    },
    limitMs,
  );
});
