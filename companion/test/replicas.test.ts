/** Several companions: on PostgreSQL they share the work, on the embedded store the second one is refused. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CompanionProcess, startCompanionProcess } from '../../scripts/demo/companion-process.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { copyEmptyStore } from './support/empty-store.ts';
import {
  createReplicaSettings,
  landedTitles,
  type Replicas,
  startReplicas,
  startVendors,
  TAKE_OVER_MS,
} from './support/replicas.ts';
import { testDatabaseUrl } from './support/test-database.ts';

const LIMIT_MS = 600_000;

/** Records a back-fill reads at a time. */
const PAGE = 500;

describe('a second companion on the embedded store', () => {
  it(
    'is refused, and names the setting that helps',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'bridge-replicas-'));
      const vendors = await startVendors();
      const start = async () =>
        startCompanionProcess(await createReplicaSettings(vendors, folder, null), { initialLoad: false });
      let first: CompanionProcess | undefined;
      try {
        await copyEmptyStore((await createReplicaSettings(vendors, folder, null)).dataDirectory);
        first = await start();
        await expect(start()).rejects.toThrow('ended with status 1');
      } finally {
        await first?.stop();
        await vendors.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    },
    LIMIT_MS,
  );
});

const databaseUrl = testDatabaseUrl();
const describeReplicas = (serverUrl: string) =>
  describe('three companions on PostgreSQL', () => {
    let replicas: Replicas;

    beforeAll(async () => {
      replicas = await startReplicas(serverUrl, `test_replicas_${process.pid}`);
    }, LIMIT_MS);
    afterAll(() => replicas.stop(), LIMIT_MS);

    const landedTitle = (recordId: number) => landedTitles(replicas.vendors, recordId).at(-1);

    it(
      'never work on one record at the same time and keep the order of its changes',
      async () => {
        const { tenant, edits, twice } = replicas.vendors;
        const records = tenant.addFindings(
          Array.from({ length: 12 }, (_, index) => ({ 'Finding Title': `Finding ${index}, edit 00` })),
        );
        let connections = 0;
        for (let edit = 1; edit <= 10; edit += 1) {
          connections = Math.max(connections, await replicas.connections());
          const title = (index: number) => `Finding ${index}, edit ${String(edit).padStart(2, '0')}`;
          for (const [index, id] of records.entries()) {
            await edits.save(id, { 'Finding Title': title(index) });
            await replicas.post((index + edit) % 3, { kind: 'id', id });
          }
        }
        await waitFor('the last edits to land', TAKE_OVER_MS, async () =>
          records.every((record) => landedTitle(record)?.endsWith('edit 10') === true) ? true : undefined,
        );
        expect(twice).toEqual([]);
        // More than a companion alone may take, and no more than all may.
        expect(connections).toBeGreaterThan(0);
        expect(connections).toBeLessThanOrEqual(3 * 16);
        for (const record of records) {
          const titles = landedTitles(replicas.vendors, record);
          expect(titles).toEqual(titles.toSorted());
        }
      },
      LIMIT_MS,
    );

    it(
      'do a run once, and take over the run and the record of those that are killed',
      async () => {
        const { tenant, instance } = replicas.vendors;
        // Each of them found a new store and asked for a comparison, which one of them did.
        await replicas.untilRun(
          'the comparison of the new store',
          (run) => run.kind === 'reconcile' && run.state === 'complete',
        );
        expect(new Set(instance.runs.map(({ key }) => key)).size).toBe(1);
        tenant.addFindings(Array.from({ length: 590 }, (_, index) => ({ 'Finding Title': `Waits, ${index}` })));
        const [record = 0] = tenant.addFindings([{ 'Finding Title': 'Held by a companion that dies' }]);

        // It waits most of a minute behind its first page.
        const order = { kind: 'backfill', recordsPerMinute: PAGE };
        const answers = await Promise.all([0, 1, 2].map((replica) => replicas.request(replica, order)));
        const [run = '', ...others] = answers.filter((id) => id !== null);
        expect(others).toEqual([]);
        await replicas.untilRun('the first page', (run) => run.kind === 'backfill' && run.processed === PAGE);
        instance.fault = (call) => (/\/import\/x_onspr_bridge_inbound$|\/config$/.test(call) ? 503 : null);
        await replicas.post(0, { kind: 'id', id: record });
        // While ServiceNow is down, the companion that claimed the record says so in its log and holds it.
        const [holder = 0] = await waitFor('a companion to hold the record', 300_000, async () => {
          const holders = replicas.thatLogged(/"event":"inbound\.failed"/);
          return holders.length > 0 ? holders : undefined;
        });
        const runners = replicas.thatRan(run);
        expect(runners).toHaveLength(1);
        const killed = [...new Set([holder, ...runners])];
        for (const index of killed) await replicas.kill(index);
        instance.fault = () => null;
        await waitFor('another companion to take over the record', TAKE_OVER_MS, async () =>
          landedTitle(record) === undefined ? undefined : true,
        );
        await replicas.untilRun(
          'the end of the back-fill',
          (run) => run.kind === 'backfill' && run.state === 'complete',
        );

        expect(replicas.thatRan(run).filter((index) => !killed.includes(index))).toHaveLength(1);
        const landed = instance.rows.filter((row) => row.correlation === run);
        const records = new Set(landed.map((row) => row.onspring_record));
        expect({ rows: landed.length, records: records.size }).toEqual({ rows: 603, records: 603 });
      },
      LIMIT_MS,
    );
  });
// The embedded store has one companion: nothing to share without a server.
if (databaseUrl !== null) describeReplicas(databaseUrl);
