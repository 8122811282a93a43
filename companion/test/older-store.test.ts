/** Upgrade, rolling upgrade and downgrade: stores of other versions meet the companion of this one. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { pino } from 'pino';
import { type CompanionSettings, startCompanionProcess } from '../../scripts/demo/companion-process.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { startBoss, stopBoss } from '../src/queue/boss.ts';
import type { Database } from '../src/queue/database.ts';
import { startEventQueue } from '../src/queue/event-queue.ts';
import { listMigrations, migrate } from '../src/queue/migrate.ts';
import { openPglite } from '../src/queue/pglite.ts';
import { openPostgres } from '../src/queue/postgres.ts';
import { copyNewDatabase } from './support/empty-store.ts';
import { type Leftovers, MAX_ATTEMPTS, makeOlderStore } from './support/older-store.ts';
import { FINDINGS_APP } from './support/onspring-tenant.ts';
import { createReplicaSettings, startVendors, TAKE_OVER_MS, type Vendors } from './support/replicas.ts';
import { testDatabaseUrl } from './support/test-database.ts';

const LIMIT_MS = 600_000;
const log = pino({ level: 'silent' });
const migrations = await listMigrations();
const older = migrations.slice(0, -1).map((name, index) => ({ name, count: index + 1 }));

const serverUrl = testDatabaseUrl();
const backends = serverUrl === null ? [{ store: 'PGlite' }] : [{ store: 'PGlite' }, { store: 'PostgreSQL' }];

describe.each(backends)('the store of another version on $store', ({ store }) => {
  const isEmbedded = store === 'PGlite';
  const name = `test_older_store_${process.pid}`;
  let folder: string;
  let vendors: Vendors;
  let settings: CompanionSettings;
  let server: pg.Client | null;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bridge-older-store-'));
    vendors = await startVendors();
    server = isEmbedded ? null : new pg.Client({ connectionString: serverUrl ?? '' });
    await server?.connect();
    await server?.query(`CREATE DATABASE ${name}`);
    const url = new URL(serverUrl ?? 'postgres://none');
    url.pathname = `/${name}`;
    settings = await createReplicaSettings(vendors, folder, isEmbedded ? null : url.href);
    if (isEmbedded) await copyNewDatabase(settings.dataDirectory);
  }, LIMIT_MS);
  afterEach(async () => {
    await vendors.stop();
    await server?.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await server?.end();
    rmSync(folder, { recursive: true, force: true });
  }, LIMIT_MS);

  const open = async () =>
    settings.databaseUrl === null
      ? await openPglite(settings.dataDirectory)
      : openPostgres(settings.databaseUrl, 5, log);

  /** Does something with the store while no companion of this version runs. */
  async function withStore<T>(step: (database: Database) => Promise<T>): Promise<T> {
    const database = await open();
    try {
      return await step(database);
    } finally {
      await database.close();
    }
  }

  const start = () => startCompanionProcess(settings, { initialLoad: false });
  const readApplied = (database: Database) => database.query('SELECT name FROM bridge.migration ORDER BY name');
  const addFindings = (count: number) =>
    vendors.tenant.addFindings(Array.from({ length: count }, (_, index) => ({ 'Finding Title': `Finding ${index}` })));
  const rowsOf = (correlation: string) => vendors.instance.rows.filter((row) => row.correlation === correlation);
  const landedOf = (correlation: string) => rowsOf(correlation).map((row) => Number(row.onspring_record));

  it.each(older)(
    'is taken over with all it held, made by $count of the migrations',
    async ({ count }) => {
      const records = addFindings(12);
      const left: Leftovers = await withStore((database) =>
        makeOlderStore(database, count, records, vendors.tenant.numberOf),
      );
      const { instance } = vendors;
      const companion = await start();
      await waitFor('the events to land', TAKE_OVER_MS, async () =>
        left.events.every((id) => rowsOf(id).length > 0) ? true : undefined,
      );
      await waitFor('the load to end', TAKE_OVER_MS, async () =>
        instance.runs.find(({ kind, state }) => kind === 'initial_load' && state === 'complete'),
      );
      const solved = ['configuration:solved', `dead_letter:${FINDINGS_APP}:${records[0]}`];
      await waitFor('the issues to be told', TAKE_OVER_MS, async () =>
        instance.issues.size >= 2 && solved.every((key) => instance.solved.includes(key)) ? true : undefined,
      );
      await companion.stop();

      expect(left.events.map((id) => rowsOf(id).length)).toEqual(left.events.map(() => 1));
      const loads = new Set(instance.runs.filter(({ kind }) => kind === 'initial_load').map(({ key }) => key));
      expect(loads.size).toBe(1);
      const [load = ''] = loads;
      expect(landedOf(load).sort()).toEqual(records.slice(left.run?.read ?? 0));
      if (left.run !== null) expect(loads).toEqual(new Set([left.run.id]));
      expect([...instance.issues].map(([key, { code }]) => [key, code]).sort()).toEqual([
        ['configuration:never-told', 'UNEXPECTED'],
        [`dead_letter:${FINDINGS_APP}:${left.abandoned}`, 'WORKER_DIED'],
      ]);
      await withStore(async (database) => {
        expect(await readApplied(database)).toEqual(migrations.map((applied) => ({ name: applied })));
        const [jobs] = await database.query(
          `SELECT count(*)::int AS open FROM pgboss.job WHERE name = 'inbound' AND state < 'completed'`,
        );
        expect(jobs).toEqual({ open: 0 });
        const kept = await database.query(`SELECT key FROM bridge.state WHERE key LIKE 'poll:%'`);
        expect(kept).toEqual([{ key: `poll:${FINDINGS_APP}` }]);
        const files = await database.query('SELECT file_id FROM bridge.file');
        expect(files).toEqual(left.run === null ? [] : [{ file_id: '7' }]);
      });
    },
    LIMIT_MS,
  );

  it(
    'is left alone when a newer version has worked with it, and the message says what helps',
    async () => {
      await withStore(async (database) => {
        await migrate(database, migrations.slice(0, 1));
        await database.query(`INSERT INTO bridge.migration (name) VALUES ('9999-later.sql')`);
      });
      await expect(start()).rejects.toThrow('ended with status 1');
      expect(readFileSync(settings.logFile, 'utf8')).toMatch(/^STORE_NEWER: .*9999-later\.sql.*start that version/m);
      await withStore(async (database) => {
        expect(await readApplied(database)).toEqual([{ name: migrations[0] }, { name: '9999-later.sql' }]);
        expect(await database.query(`SELECT to_regnamespace('pgboss') AS queue`)).toEqual([{ queue: null }]);
      });
    },
    LIMIT_MS,
  );

  it(
    isEmbedded
      ? 'is not touched while an older companion has it'
      : 'is shared with an older companion while replicas are replaced, and neither takes work from the other',
    async () => {
      const [mine = 0, theirs = 0, late = 0] = addFindings(3);
      const event = (id: number) => ({ appId: FINDINGS_APP, record: { kind: 'id', id }, reason: 'saved' }) as const;
      const database = await open();
      await migrate(database, migrations.slice(0, 1));
      const boss = await startBoss(database, log);
      const queue = await startEventQueue({ boss, database, log, maxAttempts: MAX_ATTEMPTS });
      await queue.accept(event(mine));
      const claimed = await queue.claim(1);
      await queue.accept(event(theirs));
      if (isEmbedded) {
        await expect(start()).rejects.toThrow('ended with status 1');
        expect(readFileSync(settings.logFile, 'utf8')).toContain('STORE_LOCKED');
        expect(await readApplied(database)).toEqual([{ name: migrations[0] }]);
        await stopBoss(boss);
        await database.close();
      }
      const companion = await start();
      const untilLanded = (record: number) =>
        waitFor('a record to land', TAKE_OVER_MS, async () =>
          vendors.instance.findings.has(`${FINDINGS_APP}:${record}`) ? true : undefined,
        );
      await untilLanded(theirs);
      if (isEmbedded) await untilLanded(mine);
      else {
        await queue.touch(claimed);
        await queue.complete(claimed);
        await queue.accept(event(late));
        await untilLanded(late);
        await stopBoss(boss);
        await database.close();
      }
      await companion.stop();
      const landed = vendors.instance.rows.map((row) => Number(row.onspring_record)).sort();
      expect(landed).toEqual(isEmbedded ? [mine, theirs] : [theirs, late]);
    },
    LIMIT_MS,
  );
});
