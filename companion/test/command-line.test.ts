import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { copyEmptyStore } from './support/empty-store.ts';
import { createConfigReply } from './support/findings-map.ts';
import { type InstanceDouble, startInstanceDouble } from './support/instance-double.ts';
import { ONSPRING_KEY, startTenant, type TestTenant } from './support/onspring-tenant.ts';

const LIMIT_MS = 600_000;

interface Result {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

describe('the command line', () => {
  let tenant: TestTenant;
  let instance: InstanceDouble;
  let directory: string;
  let environment: Record<string, string>;

  beforeAll(async () => {
    tenant = await startTenant();
    instance = await startInstanceDouble(createConfigReply());
    directory = mkdtempSync(join(tmpdir(), 'bridge-cli-'));
  }, LIMIT_MS);
  afterAll(async () => {
    await tenant.onspring.stop();
    await instance.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  beforeEach(() => {
    instance.config = createConfigReply();
    environment = {
      PATH: process.env['PATH'] ?? '',
      ONSPRING_URL: tenant.onspring.url,
      ONSPRING_API_KEY: ONSPRING_KEY,
      SERVICENOW_URL: instance.url,
      SERVICENOW_CLIENT_ID: 'id',
      SERVICENOW_CLIENT_SECRET: 'canary-client-secret',
      BRIDGE_EVENT_KEYS: 'canary-event-key-of-the-test',
      BRIDGE_DATA_DIR: directory,
      BRIDGE_PORT: '1',
    };
  });

  function run(...args: string[]): Promise<Result> {
    return follow(args, () => undefined);
  }

  /** `onOutput` hears all that was said so far, and may steer the process. */
  function follow(args: readonly string[], onOutput: (text: string, child: ChildProcess) => void): Promise<Result> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['--no-warnings', 'companion/src/main.ts', ...args], { env: environment });
      const chunks = { output: '', errors: '' };
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        chunks.output += text;
        onOutput(chunks.output, child);
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        chunks.errors += text;
      });
      child.on('error', reject);
      child.on('close', (code) => {
        expect(chunks.output + chunks.errors).not.toContain('canary');
        resolve({ code, ...chunks });
      });
    });
  }

  const stateOf = (result: Result, check: string): unknown => {
    const { results } = JSON.parse(result.output) as { results: { check: string; state: string }[] };
    return results.find((candidate) => candidate.check === check)?.state;
  };

  it(
    'finds a sound set-up sound and leaves nothing behind',
    async () => {
      const calls = instance.calls.length;
      const result = await run('doctor', '--json');
      expect(result.errors).toBe('');
      for (const check of ['settings', 'store', 'Onspring credentials', 'ServiceNow credentials', 'switch', 'clock'])
        expect([check, stateOf(result, check)]).toEqual([check, 'ok']);
      expect(instance.calls.slice(calls).filter((call) => !call.startsWith('GET') && !call.includes('oauth'))).toEqual(
        [],
      );
      expect(readdirSync(directory)).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    'names what is wrong, in a table, with exit code 3',
    async () => {
      const config = createConfigReply({ enabled: false, disabledReason: 'CLONE' });
      const [map] = config.recordMaps;
      if (map === undefined) throw new Error('the test map is missing');
      instance.config = { ...config, recordMaps: [{ ...map, onspringApp: 'Nowhere', onspringAppId: null }] };
      environment = { ...environment, BRIDGE_LOOK_SECOND: '5' };
      const result = await run('doctor');
      expect(result.code).toBe(3);
      expect(result.output).toContain('synchronisation is off (CLONE)');
      expect(result.output).toContain('BRIDGE_LOOK_SECOND is no setting: BRIDGE_LOOK_SECONDS is one');
      expect(result.output).toContain('the API key sees no app "Nowhere"');
      expect(result.output).not.toContain('\u001b');
    },
    LIMIT_MS,
  );

  it(
    'goes on examining with wrong credentials',
    async () => {
      environment = { ...environment, ONSPRING_API_KEY: 'canary-wrong-key' };
      const result = await run('doctor', '--json');
      expect(result.code).toBe(3);
      expect(stateOf(result, 'Onspring credentials')).toBe('fail');
      expect(stateOf(result, 'ServiceNow credentials')).toBe('ok');
    },
    LIMIT_MS,
  );

  it(
    'lists apps and proposes a map',
    async () => {
      expect((await run('discover')).output).toContain('Findings');
      const { app, fields } = JSON.parse((await run('discover', 'Findings', '--json')).output) as {
        app: { name: string };
        fields: { onspringField: string; transform: string | null }[];
      };
      expect(app.name).toBe('Findings');
      expect(fields.find((field) => field.onspringField === 'Severity')?.transform).toBe('list');
      expect(await run('discover', 'Nothing')).toMatchObject({
        code: 1,
        errors: expect.stringContaining('APP_NOT_FOUND'),
      });
    },
    LIMIT_MS,
  );

  it(
    'checks settings without a call, and tells what is wrong with exit code 2',
    async () => {
      const calls = instance.calls.length;
      expect(await run('config', 'check')).toMatchObject({ code: 0, output: expect.stringContaining(instance.url) });
      const { BRIDGE_EVENT_KEYS: _, ...incomplete } = environment;
      environment = incomplete;
      expect(await run('config', 'check')).toMatchObject({
        code: 2,
        errors: expect.stringContaining('CONFIG_INVALID'),
      });
      expect(instance.calls).toHaveLength(calls);
    },
    LIMIT_MS,
  );

  it(
    'names no secret when all that it needs fails, and tells the failures apart by their exit codes',
    async () => {
      environment = {
        ...environment,
        ONSPRING_URL: 'http://127.0.0.1:1',
        SERVICENOW_URL: 'http://127.0.0.1:1',
        ONSPRING_API_KEY: 'canary-onspring-key',
        DATABASE_URL: 'postgresql://bridge:canary%2Fof-the-database@127.0.0.1:1/bridge',
        BRIDGE_EVENT_LOGINS: 'onspring:canary-password-of-16',
        BRIDGE_DOORBELL_KEYS: 'k1:canary-secret-of-the-doorbell',
        BRIDGE_METRICS_TOKEN: 'canary-token-of-the-metrics',
        BRIDGE_CONTROL_TOKEN: 'canary-token-of-the-control',
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
        OTEL_EXPORTER_OTLP_HEADERS: 'Authorization=Bearer%20canary-of-the-collector',
      };
      expect(await run('start')).toMatchObject({ code: 1, errors: expect.stringContaining('STORE_UNAVAILABLE') });
      const examined = await run('doctor', '--json');
      expect(examined.code).toBe(3);
      for (const check of ['store', 'Onspring credentials', 'ServiceNow credentials'])
        expect([check, stateOf(examined, check)]).toEqual([check, 'fail']);
      for (const args of [['issues'], ['runs', '--json'], ['backfill'], ['replay', '--record', '1/1']]) {
        const { code, errors } = await run(...args);
        expect([args, code, errors]).toEqual([args, 4, expect.stringMatching(/^COMPANION_UNREACHABLE: [^\n]+\n$/)]);
      }
      expect(await run('discover')).toMatchObject({ code: 4, errors: expect.stringMatching(/^VENDOR_UNREACHABLE: /) });
      expect(await run('replay')).toMatchObject({ code: 1, errors: expect.stringContaining('--record') });
    },
    LIMIT_MS,
  );

  it(
    'ends by a fault of its own with one line of the log that holds no request and no secret',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'bridge-crash-'));
      await copyEmptyStore(folder);
      const fault = `process.on('SIGUSR2', () => { throw Object.assign(new Error('sent canary-client-secret, canary-of-the-collector'), { config: { headers: { Authorization: 'Bearer canary' } } }) })`;
      environment = {
        ...environment,
        BRIDGE_DATA_DIR: folder,
        BRIDGE_PORT: '0',
        BRIDGE_EVENT_SOURCE: '10.0.0.0/8',
        OTEL_EXPORTER_OTLP_HEADERS: 'Authorization=Bearer%20canary-of-the-collector',
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}`,
      };
      let isStruck = false;
      const { code, output, errors } = await follow(['start'], (text, child) => {
        if (isStruck || !text.includes('"companion.started"')) return;
        isStruck = true;
        child.kill('SIGUSR2');
      });
      rmSync(folder, { recursive: true, force: true });
      expect([code, errors]).toEqual([1, '']);
      expect(output).toContain('BRIDGE_EVENT_SOURCE is no setting: BRIDGE_EVENT_SOURCES is one');
      expect(JSON.parse(output.trim().split('\n').at(-1) ?? '')).toMatchObject({
        level: 'fatal',
        event: 'companion.crashed',
        err: { code: 'UNEXPECTED', message: 'sent [redacted], [redacted]' },
      });
    },
    LIMIT_MS,
  );

  it(
    'says that no companion runs with exit code 4',
    async () => {
      environment = { ...environment, BRIDGE_METRICS_TOKEN: 'canary-token-of-the-test' };
      expect(await run('issues')).toMatchObject({ code: 4, errors: expect.stringContaining('COMPANION_UNREACHABLE') });
    },
    LIMIT_MS,
  );
});
