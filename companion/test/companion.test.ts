import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { Change } from '../../now-app/server/contract/protocol.ts';
import { fetchIssues } from '../src/cli/companion-client.ts';
import { type Companion, startCompanion } from '../src/companion.ts';
import { type Config, listSecrets } from '../src/config.ts';
import type { Status } from '../src/http/status.ts';
import { createLog } from '../src/log.ts';
import { openPglite } from '../src/queue/pglite.ts';
import { createStateStore } from '../src/queue/state-store.ts';
import { copyEmptyStore } from './support/empty-store.ts';
import { createConfigReply } from './support/findings-map.ts';
import { type InstanceDouble, startInstanceDouble } from './support/instance-double.ts';
import { FINDINGS_APP, ONSPRING_KEY, startTenant, type TestTenant } from './support/onspring-tenant.ts';
import { until } from './support/until.ts';

const EVENT_KEY = 'event-key-of-the-test';
const CLIENT_SECRET = 'client-secret-of-the-test';
const TOKEN = 'metrics-token-of-the-test';
const LIMIT_MS = 600_000;

describe('the companion between Onspring and ServiceNow', () => {
  let tenant: TestTenant;
  let instance: InstanceDouble;
  let companion: Companion | null;
  let directory: string;

  beforeEach(async () => {
    tenant = await startTenant();
    instance = await startInstanceDouble(createConfigReply());
    directory = mkdtempSync(join(tmpdir(), 'bridge-companion-'));
    await copyEmptyStore(directory);
    companion = null;
  }, LIMIT_MS);
  afterEach(async () => {
    await companion?.stop();
    await tenant.onspring.stop();
    await instance.stop();
    rmSync(directory, { recursive: true, force: true });
  }, LIMIT_MS);

  async function start(
    options: { initialLoad?: boolean; maxAttempts?: number; lines?: string[] } = {},
  ): Promise<Companion> {
    const config: Config = {
      host: '127.0.0.1',
      port: 0,
      dataDirectory: directory,
      databaseUrl: null,
      databaseConnections: 16,
      onspring: { url: tenant.onspring.url, apiKey: ONSPRING_KEY, timeZone: 'America/Chicago' },
      serviceNow: { url: instance.url, credentials: { kind: 'oauth', clientId: 'id', clientSecret: CLIENT_SECRET } },
      eventKeys: [EVENT_KEY],
      eventLogins: [],
      eventSources: [],
      trustedProxies: [],
      requestsPerSecond: 500,
      doorbellKeys: new Map(),
      metricsToken: TOKEN,
      controlToken: null,
      drainSeconds: 1,
      lookSeconds: 60,
      pollMinutes: 5,
      maxAttempts: options.maxAttempts ?? 3,
      logLevel: 'silent',
      traceEndpoint: null,
      traceHeaders: {},
      unknownSettings: [],
    };
    const { lines } = options;
    const log =
      lines === undefined
        ? pino({ level: 'silent' })
        : createLog({
            level: 'trace',
            secrets: listSecrets(config),
            destination: { write: (line: string) => void lines.push(line) },
          });
    companion = await startCompanion({ config, log, version: '0.0.0', initialLoad: options.initialLoad ?? false });
    return companion;
  }

  async function post(body: unknown, key = EVENT_KEY): Promise<Response> {
    if (companion === null) throw new Error('start the companion first');
    const headers = { 'X-Api-Key': key, 'Content-Type': 'application/json' };
    return await companion.app.request('/onspring/events', { method: 'POST', headers, body: JSON.stringify(body) });
  }

  async function readStatus() {
    const reply = await companion?.app.request('/status', { headers: { Authorization: `Bearer ${TOKEN}` } });
    return (await reply?.json()) as { initialLoad: { state: string; landed: number }; queue: { waiting: number } };
  }

  const finding = (recordId: number) => instance.findings.get(`${FINDINGS_APP}:${recordId}`);
  const vendorCalls = () =>
    instance.calls.filter((call) => call.includes('/import')).length + tenant.onspring.tenant.journal.summary().total;

  it(
    'lands a changed record with two calls, named by id or by number',
    async () => {
      const [first, second] = tenant.addFindings([
        { 'Finding Title': 'Shared accounts', Severity: 'High', Regulations: ['SOX', 'GDPR'], 'Finding Owner': 'ann' },
        { 'Finding Title': 'No backups', Description: '<p>None &amp; nowhere</p>' },
      ]);
      await start();
      expect((await post({ appId: FINDINGS_APP, recordId: first, reason: 'saved' })).status).toBe(202);
      await until(() => finding(first ?? 0) !== undefined);
      expect(finding(first ?? 0)).toMatchObject({
        short_description: 'Shared accounts',
        severity: '2',
        regulations: 'gdpr,sox',
        finding_owner: 'ann@example.com',
        due_date: '',
      });

      const before = vendorCalls();
      await post({ appId: FINDINGS_APP, recordId: first, reason: 'saved' });
      await until(() => instance.rows.length === 2);
      expect(vendorCalls() - before).toBe(2);

      const beforeNumber = vendorCalls();
      await post([{ AppId: String(FINDINGS_APP), RecordNumber: String((second ?? 0) - 1000) }]);
      await until(() => finding(second ?? 0) !== undefined);
      expect(finding(second ?? 0)?.['description']).toBe('None & nowhere');
      expect(vendorCalls() - beforeNumber).toBe(2);
    },
    LIMIT_MS,
  );

  it(
    'loads everything once, in pages, and reports a run',
    async () => {
      const ids = tenant.addFindings(
        Array.from({ length: 620 }, (_, index) => ({ 'Finding Title': `Finding ${index}`, 'Finding Owner': 'ann' })),
      );
      await start({ initialLoad: true });
      await until(async () => (await readStatus()).initialLoad.state === 'complete', LIMIT_MS);
      expect(instance.findings.size).toBe(ids.length);
      expect(instance.rows).toHaveLength(ids.length);
      expect(instance.runs.at(-1)).toMatchObject({ state: 'complete', total: 620, processed: 620, inserted: 620 });
      await companion?.stop();

      await start({ initialLoad: true });
      await until(async () => (await readStatus()).initialLoad.state === 'complete', LIMIT_MS);
      expect(instance.rows).toHaveLength(ids.length);
    },
    LIMIT_MS,
  );

  it(
    'tells Onspring what changed and acknowledges it',
    async () => {
      const [id = 0] = tenant.addFindings([{ 'Finding Title': 'Old title' }]);
      instance.changes = [createChange(id)];
      await start();
      await until(() => instance.acknowledged.length === 1);
      expect(instance.acknowledged[0]).toEqual({
        id: 'change-1',
        version: 3,
        outcome: 'delivered',
        agreed: { number: 'OBF1', state: '3', tasks_total: '4', due_date: '2026-12-01 06:00:00' },
      });
      expect(await tenant.readFinding(id)).toMatchObject({
        'ServiceNow Number': 'OBF1',
        'Remediation Status': 'Closed',
        'Finding Title': 'Old title',
      });
    },
    LIMIT_MS,
  );

  it(
    'names a list value Onspring does not have, and delivers the rest',
    async () => {
      const [id = 0] = tenant.addFindings([{ 'Finding Title': 'x' }]);
      const change = createChange(id);
      instance.changes = [
        { ...change, fields: { ...change.fields, state: { value: '99', display: 'Strange', agreed: '' } } },
      ];
      await start();
      await until(() => instance.acknowledged.length === 1);
      expect(instance.acknowledged[0]).toMatchObject({
        outcome: 'failed',
        code: 'UNKNOWN_LIST_VALUE',
        retryable: false,
      });
      expect(await tenant.readFinding(id)).toMatchObject({ 'ServiceNow Number': 'OBF1' });
    },
    LIMIT_MS,
  );

  it(
    'makes an unknown app visible once',
    async () => {
      await start();
      await post([
        { appId: 999, recordId: 1 },
        { appId: 999, recordId: 2 },
      ]);
      await until(() => instance.issues.has('unknown_app:999'));
      expect(instance.issues.size).toBe(1);
    },
    LIMIT_MS,
  );

  it(
    'lets the rest of a record land and names the value that does not fit',
    async () => {
      const [id = 0] = tenant.addFindings([{ 'Finding Title': 'Odd', Severity: 'Trivial' }]);
      await start();
      await post({ appId: FINDINGS_APP, recordId: id });
      await until(() => finding(id) !== undefined);
      expect(finding(id)).not.toHaveProperty('severity');
      expect(JSON.parse(instance.rows[0]?.problems ?? '[]')).toMatchObject([
        { field: 'severity', onspringField: 'Severity', value: 'Trivial', code: 'UNKNOWN_LIST_VALUE' },
      ]);
    },
    LIMIT_MS,
  );

  it(
    'holds a failing record back alone, gives it up with an issue, and closes the issue when it lands',
    async () => {
      const [bad = 0, good = 0] = tenant.addFindings([{ 'Finding Title': 'bad' }, { 'Finding Title': 'good' }]);
      instance.refuses = (row) => row.onspring_record === String(bad);
      await start({ maxAttempts: 1 });
      await post([
        { appId: FINDINGS_APP, recordId: bad },
        { appId: FINDINGS_APP, recordId: good },
      ]);
      const key = `dead_letter:${FINDINGS_APP}:${bad}`;
      await until(() => instance.issues.has(key) && finding(good) !== undefined);
      expect(instance.issues.get(key)?.cause).toContain('refused by the test');
      const port = Number(new URL(companion?.url ?? '').port);
      expect(await fetchIssues({ host: '127.0.0.1', port, metricsToken: TOKEN })).toMatchObject([
        { key, code: 'IMPORT_ROW_FAILED', suggestedFix: expect.stringContaining('import set') },
      ]);
      const wrong = fetchIssues({ host: '127.0.0.1', port, metricsToken: `${TOKEN}x` });
      await expect(wrong).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });

      instance.refuses = () => false;
      await post({ appId: FINDINGS_APP, recordId: bad });
      await until(() => instance.solved.includes(key));
      expect(finding(bad)).toMatchObject({ short_description: 'bad' });
    },
    LIMIT_MS,
  );

  it(
    'finds the one record on which ServiceNow chokes, wherever it stands in a batch, and lands the others',
    async () => {
      for (const place of [0, 5, 11]) {
        const ids = tenant.addFindings(
          Array.from({ length: 12 }, (_, index) => ({ 'Finding Title': `One of ${index}` })),
        );
        const poison = ids[place] ?? 0;
        const others = ids.filter((id) => id !== poison);
        instance.chokesOn = (row) => row.onspring_record === String(poison);
        if (companion === null) await start({ maxAttempts: 1 });
        await post(ids.map((recordId) => ({ appId: FINDINGS_APP, recordId })));
        const key = `dead_letter:${FINDINGS_APP}:${poison}`;
        await until(() => instance.issues.has(key) && others.every((id) => finding(id) !== undefined), LIMIT_MS);
        expect(instance.issues.get(key)).toMatchObject({ code: 'VENDOR_500' });
        expect(finding(poison)).toBeUndefined();
      }
    },
    LIMIT_MS,
  );

  it(
    'catches up after ServiceNow was down, without using up attempts, and says meanwhile who is down',
    async () => {
      const readAvailable = async () => {
        const reply = await running.app.request('/readyz');
        expect(reply.status).toBe(200);
        const { vendors } = (await reply.json()) as Pick<Status, 'vendors'>;
        return { onspring: vendors.onspring.available, servicenow: vendors.servicenow.available };
      };
      const [id = 0] = tenant.addFindings([{ 'Finding Title': 'later' }]);
      const running = await start({ maxAttempts: 2 });
      await until(() => instance.heartbeats.length > 0);
      let refusals = 0;
      instance.fault = (call) => {
        if (call.includes('/import/')) refusals += 1;
        return 503;
      };
      await post({ appId: FINDINGS_APP, recordId: id });
      // Two attempts of three tries would be over by now.
      await until(() => refusals > 6, LIMIT_MS);
      await until(async () => {
        const { onspring, servicenow } = await readAvailable();
        return onspring && !servicenow;
      }, LIMIT_MS);
      instance.fault = () => null;
      await until(() => finding(id) !== undefined, LIMIT_MS);
      // The record is there before the companion has the answer that says so.
      await until(async () => (await readAvailable()).servicenow, LIMIT_MS);
      expect(await readAvailable()).toEqual({ onspring: true, servicenow: true });
      expect(instance.issues.size).toBe(0);
    },
    LIMIT_MS * 3,
  );

  it(
    'keeps events while it is switched off and works them off afterwards',
    async () => {
      const [id = 0] = tenant.addFindings([{ 'Finding Title': 'kept' }]);
      instance.config = createConfigReply({ enabled: false, disabledReason: 'DISABLED' });
      await start();
      await post({ appId: FINDINGS_APP, recordId: id });
      expect((await readStatus()).queue.waiting).toBe(1);
      await companion?.stop();
      instance.config = createConfigReply({ version: 'v2' });
      await start();
      await until(() => finding(id) !== undefined);
    },
    LIMIT_MS,
  );

  it(
    'finds a record whose event never came',
    async () => {
      // As a companion leaves it that looked long ago, so that the first look is due now.
      const database = await openPglite(directory);
      await createStateStore(database).write(`poll:${FINDINGS_APP}`, {
        polledAtMs: 0,
        cursorMs: Date.now() - 60_000,
        seen: {},
      });
      await database.close();
      const [id = 0] = tenant.addFindings([{ 'Finding Title': 'Nobody told' }]);
      await start();
      await until(() => finding(id) !== undefined);
      expect(finding(id)).toMatchObject({ short_description: 'Nobody told' });
    },
    LIMIT_MS,
  );

  it(
    'repeats a call whose answer was lost, in both directions, without a second record or an issue',
    async () => {
      const [id = 0] = tenant.addFindings([{ 'Finding Title': 'once' }]);
      const lost = new Set<string>();
      instance.loses = (call) => {
        const isFirst = /inbound$|ack$/.test(call) && !lost.has(call);
        if (isFirst) lost.add(call);
        return isFirst;
      };
      instance.changes = [createChange(id)];
      await start({ maxAttempts: 1 });
      await post({ appId: FINDINGS_APP, recordId: id });
      await until(() => instance.rows.length === 2 && instance.acknowledged.length === 2);
      expect(lost.size).toBe(2);
      expect(instance.findings.size).toBe(1);
      expect(instance.issues.size).toBe(0);
      expect(await tenant.readFinding(id)).toMatchObject({ 'ServiceNow Number': 'OBF1' });
    },
    LIMIT_MS,
  );

  it(
    'never writes a secret to its log, whatever fails and however much is logged',
    async () => {
      const [id = 0] = tenant.addFindings([{ 'Finding Title': `sent by ${EVENT_KEY}` }]);
      const lines: string[] = [];
      instance.refuses = (row) => row.onspring_record === String(id);
      await start({ maxAttempts: 1, lines });
      await post({ appId: FINDINGS_APP, recordId: id });
      await post({ appId: FINDINGS_APP, recordId: id }, `${EVENT_KEY}x`);
      await post({ appId: `key ${EVENT_KEY}`, recordId: 1 });
      await until(() => instance.issues.size === 1);
      let refusals = 0;
      // 401 makes the client ask for a token again, the path on which most secrets travel.
      instance.fault = (call) => {
        if (!call.includes('/import/') && !call.includes('oauth')) return null;
        refusals += 1;
        return 401;
      };
      await post({ appId: FINDINGS_APP, recordId: id });
      await until(() => refusals >= 2);
      await companion?.stop();
      companion = null;
      const text = lines.join('');
      expect(lines.length).toBeGreaterThan(10);
      for (const secret of [EVENT_KEY, TOKEN, ONSPRING_KEY, CLIENT_SECRET]) expect(text).not.toContain(secret);
    },
    LIMIT_MS,
  );
});

function createChange(onspringRecord: number): Change {
  return {
    id: 'change-1',
    version: 3,
    recordMap: 'map-findings',
    table: 'x_onspr_bridge_finding',
    sysId: 'abc',
    number: 'OBF1',
    url: 'https://instance.example/finding/abc',
    onspringApp: FINDINGS_APP,
    onspringRecord,
    parentRecord: null,
    fields: {
      number: { value: 'OBF1', display: 'OBF1', agreed: '' },
      state: { value: '3', display: 'Closed', agreed: '' },
      tasks_total: { value: '4', display: '4', agreed: '' },
      due_date: { value: '2026-12-01 06:00:00', display: '2026-12-01 00:00:00', agreed: '' },
    },
    correlation: 'c1',
  };
}
