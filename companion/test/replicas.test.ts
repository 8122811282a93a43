/** Several companions: on PostgreSQL they share the work, on the embedded store the second one is refused. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { RunRequest, StagingRow } from '../../now-app/server/contract/protocol.ts';
import { startDelayProxy } from '../../scripts/bench/delay-proxy.ts';
import {
  type CompanionProcess,
  type CompanionSettings,
  createCompanionSettings,
  startCompanionProcess,
} from '../../scripts/demo/companion-process.ts';
import { freePort } from '../../scripts/demo/free-port.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { createConfigReply } from './support/findings-map.ts';
import { type InstanceDouble, startInstanceDouble } from './support/instance-double.ts';
import { FINDINGS_APP, ONSPRING_KEY, startTenant, type TestTenant } from './support/onspring-tenant.ts';
import { createSilentEdits } from './support/silent-edits.ts';
import { testDatabaseUrl } from './support/test-database.ts';

const LIMIT_MS = 180_000;
/** What the design promises for the work of a replica that died. */
const TAKE_OVER_MS = 60_000;

/** Records a back-fill reads at a time. */
const PAGE = 500;
const BACKFILL_STARTED = /"event":"run\.started".*"kind":"backfill"/;

interface Vendors {
  readonly tenant: TestTenant;
  readonly instance: InstanceDouble;
  readonly url: string;
  /** Records whose import was asked for while another import of the same record was under way. */
  readonly twice: number[];
  stop(): Promise<void>;
}

/** Both vendors; imports take 200 ms, so that two at once would be seen. */
async function startVendors(): Promise<Vendors> {
  const tenant = await startTenant();
  const instance = await startInstanceDouble(createConfigReply());
  const underWay = new Set<number>();
  const twice: number[] = [];
  const proxy = await startDelayProxy(instance.url, 200);
  proxy.onBody = (body) => {
    for (const [, record] of body.matchAll(/"onspring_record":"(\d+)"/g)) {
      if (underWay.has(Number(record))) twice.push(Number(record));
      underWay.add(Number(record));
    }
  };
  instance.onLanded = (row) => void underWay.delete(Number(row.onspring_record));
  return {
    tenant,
    instance,
    url: proxy.url,
    twice,
    async stop() {
      await proxy.stop();
      await instance.stop();
      await tenant.onspring.stop();
    },
  };
}

async function createSettings(
  vendors: Vendors,
  folder: string,
  databaseUrl: string | null,
): Promise<CompanionSettings> {
  const access = {
    instance: { url: vendors.url, user: '', password: '', clientId: 'id', clientSecret: 'secret-of-the-test' },
    onspring: { url: vendors.tenant.onspring.url, apiKey: ONSPRING_KEY, appId: FINDINGS_APP },
  };
  return { ...createCompanionSettings(access, await freePort(), folder), databaseUrl };
}

const titleOf = (row: StagingRow) => (JSON.parse(row.payload) as { short_description: string }).short_description;

describe('a second companion on the embedded store', () => {
  it(
    'is refused, and names the setting that helps',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'bridge-replicas-'));
      const vendors = await startVendors();
      const first = await startCompanionProcess(await createSettings(vendors, folder, null), { initialLoad: false });
      const second = startCompanionProcess(await createSettings(vendors, folder, null), { initialLoad: false });
      await expect(second).rejects.toThrow('ended with status 1');
      await first.stop();
      await vendors.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    LIMIT_MS,
  );
});

const databaseUrl = testDatabaseUrl();
const describeReplicas = (serverUrl: string) =>
  describe('three companions on PostgreSQL', () => {
    const name = `test_replicas_${process.pid}`;
    const replicas: { settings: CompanionSettings; companion: CompanionProcess }[] = [];
    let server: pg.Client;
    let folder: string;
    let vendors: Vendors;

    beforeAll(async () => {
      server = new pg.Client({ connectionString: serverUrl });
      await server.connect();
      await server.query(`CREATE DATABASE ${name}`);
      const url = new URL(serverUrl);
      url.pathname = `/${name}`;
      folder = mkdtempSync(join(tmpdir(), 'bridge-replicas-'));
      vendors = await startVendors();
      for (let index = 0; index < 3; index += 1) {
        const settings = await createSettings(vendors, join(folder, String(index)), url.href);
        replicas.push({ settings, companion: await startCompanionProcess(settings, { initialLoad: false }) });
      }
    }, LIMIT_MS);
    afterAll(async () => {
      for (const { companion } of replicas) await companion.stop();
      await vendors.stop();
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.end();
      rmSync(folder, { recursive: true, force: true });
    }, LIMIT_MS);

    async function post(replica: number, recordId: number): Promise<void> {
      const settings = replicas[replica]?.settings;
      const reply = await fetch(`http://127.0.0.1:${settings?.port}/onspring/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': settings?.eventKey ?? '' },
        body: JSON.stringify({ appId: FINDINGS_APP, recordId, reason: 'saved' }),
      });
      expect(reply.status).toBe(202);
    }

    /** Waits until ServiceNow was told of such a run. */
    const reportOf = (what: string, fits: (run: RunRequest) => boolean) =>
      waitFor(what, 2 * TAKE_OVER_MS, async () => vendors.instance.runs.find(fits));

    /** Asks for a back-fill that waits most of a minute behind its first page; the status of the answer. */
    async function requestBackfill({ port, controlToken }: CompanionSettings): Promise<number> {
      const reply = await fetch(`http://127.0.0.1:${port}/runs`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${controlToken}` },
        body: JSON.stringify({ kind: 'backfill', recordsPerMinute: PAGE }),
      });
      return reply.status;
    }

    const replicasThatLogged = (pattern: RegExp): number[] =>
      replicas.flatMap(({ settings }, index) => (pattern.test(readFileSync(settings.logFile, 'utf8')) ? index : []));

    const landedTitle = (recordId: number) =>
      vendors.instance.findings.get(`${FINDINGS_APP}:${recordId}`)?.['short_description'];

    it(
      'never work on one record at the same time and keep the order of its changes',
      async () => {
        const records = vendors.tenant.addFindings(
          Array.from({ length: 12 }, (_, index) => ({ 'Finding Title': `Finding ${index}, edit 00` })),
        );
        const edits = createSilentEdits((replicas[0] as (typeof replicas)[number]).settings.access);
        for (let edit = 1; edit <= 10; edit += 1) {
          const title = (index: number) => `Finding ${index}, edit ${String(edit).padStart(2, '0')}`;
          for (const [index, record] of records.entries()) {
            await edits.save(record, { 'Finding Title': title(index) });
            await post((index + edit) % 3, record);
          }
        }
        await waitFor('the last edits to land', 60_000, async () =>
          records.every((record) => landedTitle(record)?.endsWith('edit 10') === true) ? true : undefined,
        );
        expect(vendors.twice).toEqual([]);
        for (const record of records) {
          const titles = vendors.instance.rows.filter((row) => Number(row.onspring_record) === record).map(titleOf);
          expect(titles).toEqual(titles.toSorted());
        }
      },
      LIMIT_MS,
    );

    it(
      'do a run once, and take over the run and the record of those that are killed within a minute',
      async () => {
        // Each of them found a new store and asked for a comparison, which one of them did.
        await reportOf(
          'the comparison of the new store',
          (run) => run.kind === 'reconcile' && run.state === 'complete',
        );
        expect(new Set(vendors.instance.runs.map(({ key }) => key)).size).toBe(1);
        vendors.tenant.addFindings(Array.from({ length: 590 }, (_, index) => ({ 'Finding Title': `Waits, ${index}` })));
        const [record = 0] = vendors.tenant.addFindings([{ 'Finding Title': 'Held by a companion that dies' }]);

        const answers = await Promise.all(replicas.map(({ settings }) => requestBackfill(settings)));
        expect(answers.toSorted()).toEqual([202, 409, 409]);
        await reportOf('the first page', (run) => run.kind === 'backfill' && run.processed === PAGE);
        vendors.instance.fault = (call) => (call.endsWith('/import/x_onspr_bridge_inbound') ? 503 : null);
        await post(0, record);
        // While ServiceNow is down, the companion that claimed the record says so in its log and holds it.
        const [holder = 0] = await waitFor('a companion to hold the record', 30_000, async () => {
          const holders = replicasThatLogged(/"event":"inbound\.failed"/);
          return holders.length > 0 ? holders : undefined;
        });
        const runners = replicasThatLogged(BACKFILL_STARTED);
        expect(runners).toHaveLength(1);
        const killed = [...new Set([holder, ...runners])];
        for (const index of killed) {
          process.kill(replicas[index]?.companion.pid ?? 0, 'SIGKILL');
          await replicas[index]?.companion.ended;
        }
        const killedMs = performance.now();
        vendors.instance.fault = () => null;
        await waitFor('another companion to take over the record', 2 * TAKE_OVER_MS, async () =>
          landedTitle(record) === undefined ? undefined : true,
        );
        await reportOf('the end of the back-fill', (run) => run.kind === 'backfill' && run.state === 'complete');
        expect(performance.now() - killedMs).toBeLessThan(TAKE_OVER_MS);

        expect(replicasThatLogged(BACKFILL_STARTED).filter((index) => !killed.includes(index))).toHaveLength(1);
        const landed = vendors.instance.rows.filter((row) => row.correlation === 'backfill');
        const records = new Set(landed.map((row) => row.onspring_record));
        expect({ rows: landed.length, records: records.size }).toEqual({ rows: 603, records: 603 });
      },
      LIMIT_MS,
    );
  });
// The embedded store has one companion: nothing to share without a server.
if (databaseUrl !== null) describeReplicas(databaseUrl);
