/** Three companions on one PostgreSQL database, between the stand-in tenant and a double of the app's REST API. */
import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DOORBELL_HEADERS, type RunRequest, type StagingRow } from '../../../now-app/server/contract/protocol.ts';
import { type DelayProxy, startDelayProxy } from '../../../scripts/bench/delay-proxy.ts';
import {
  type CompanionProcess,
  type CompanionSettings,
  createCompanionSettings,
  startCompanionProcess,
} from '../../../scripts/demo/companion-process.ts';
import { freePort } from '../../../scripts/demo/free-port.ts';
import { waitFor } from '../../../scripts/demo/wait.ts';
import type { InboundEvent } from '../../src/sync/ports.ts';
import { createConfigReply } from './findings-map.ts';
import { type InstanceDouble, startInstanceDouble } from './instance-double.ts';
import { FINDINGS_APP, ONSPRING_KEY, startTenant, type TestTenant } from './onspring-tenant.ts';
import { createSilentEdits, type SilentEdits } from './silent-edits.ts';

/** For the work of a replica that died: far more than its minute, since this limits a slow machine and no promise. */
export const TAKE_OVER_MS = 300_000;

export interface Vendors {
  readonly tenant: TestTenant;
  readonly instance: InstanceDouble;
  readonly serviceNow: DelayProxy;
  readonly onspring: DelayProxy;
  /** People's edits in Onspring, which fire no outcome. */
  readonly edits: SilentEdits;
  /** Records that were to be imported or saved in Onspring while an import of the same record was under way. */
  readonly twice: number[];
  /** Records saved in Onspring, in the order of the calls; `null` for one that is created. */
  readonly saved: (number | null)[];
  /** How long a call with these records to import takes; others take 200 ms. */
  importMs: (records: readonly number[]) => number;
  stop(): Promise<void>;
}

const CALL_MS = 200;

/** Both vendors; imports take their time, so that two at once would be seen. */
export async function startVendors(): Promise<Vendors> {
  const tenant = await startTenant();
  const instance = await startInstanceDouble(createConfigReply());
  const underWay = new Set<number>();
  const serviceNow = await startDelayProxy(instance.url, CALL_MS);
  const onspring = await startDelayProxy(tenant.onspring.url, 0);
  const vendors: Vendors = {
    tenant,
    instance,
    serviceNow,
    onspring,
    edits: createSilentEdits({
      onspring: { url: tenant.onspring.url, apiKey: ONSPRING_KEY, appId: FINDINGS_APP },
    }),
    twice: [],
    saved: [],
    importMs: () => CALL_MS,
    async stop() {
      await Promise.all([serviceNow.stop(), onspring.stop()]);
      await instance.stop();
      await tenant.onspring.stop();
    },
  };
  serviceNow.onBody = (body) => {
    const records = [...body.matchAll(/"onspring_record":"(\d+)"/g)].map(([, record]) => Number(record));
    vendors.twice.push(...records.filter((record) => underWay.has(record)));
    for (const record of records) underWay.add(record);
    serviceNow.delayMs = records.length === 0 ? CALL_MS : vendors.importMs(records);
  };
  onspring.onBody = (body) => {
    if (!body.includes('"fields":')) return;
    const record = /"recordId":(\d+)/.exec(body);
    vendors.saved.push(record === null ? null : Number(record[1]));
    if (record !== null && underWay.has(Number(record[1]))) vendors.twice.push(Number(record[1]));
  };
  instance.onLanded = (row) => void underWay.delete(Number(row.onspring_record));
  return vendors;
}

export async function createReplicaSettings(
  vendors: Vendors,
  folder: string,
  databaseUrl: string | null,
): Promise<CompanionSettings> {
  const access = {
    instance: {
      url: vendors.serviceNow.url,
      user: '',
      password: '',
      clientId: 'id',
      clientSecret: 'secret-of-the-test',
    },
    onspring: { url: vendors.onspring.url, apiKey: ONSPRING_KEY, appId: FINDINGS_APP },
  };
  return { ...createCompanionSettings(access, await freePort(), folder), databaseUrl };
}

/** Titles of a record as they landed, in this order. */
export function landedTitles({ instance }: Vendors, recordId: number): readonly string[] {
  return instance.rows.filter((row) => row.onspring_record === String(recordId)).map(titleOf);
}

function titleOf(row: StagingRow): string {
  return (JSON.parse(row.payload) as { short_description: string }).short_description;
}

export interface Replicas {
  readonly vendors: Vendors;
  /** Sends an event to one of them. */
  post(replica: number, record: InboundEvent['record']): Promise<void>;
  /** Rings the doorbell of one of them. */
  ring(replica: number): Promise<void>;
  /** Asks one of them for a run; its id, `null` when one of the map waits or runs. */
  request(replica: number, order: object): Promise<string | null>;
  /** Connections of all of them to the database. */
  connections(): Promise<number>;
  /** Those that began, or went on with, a run. */
  thatRan(run: string): number[];
  /** Waits until ServiceNow was told of such a run. */
  untilRun(what: string, fits: (run: RunRequest) => boolean): Promise<RunRequest>;
  /** Those whose log holds such a line. */
  thatLogged(pattern: RegExp): number[];
  signal(replica: number, signal: 'SIGSTOP' | 'SIGCONT'): void;
  /** Ends one of them with `kill -9`. */
  kill(replica: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts both vendors and three companions, which have a database of their own on the server. `setUp` comes before them. */
export async function startReplicas(
  serverUrl: string,
  name: string,
  setUp: (vendors: Vendors) => void = () => undefined,
): Promise<Replicas> {
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  await server.query(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const folder = mkdtempSync(join(tmpdir(), 'bridge-replicas-'));
  const vendors = await startVendors();
  setUp(vendors);
  const replicas: { readonly settings: CompanionSettings; readonly companion: CompanionProcess }[] = [];

  async function start(): Promise<void> {
    for (let index = 0; index < 3; index += 1) {
      const settings = await createReplicaSettings(vendors, join(folder, String(index)), url.href);
      replicas.push({ settings, companion: await startCompanionProcess(settings, { initialLoad: false }) });
    }
    for (const { companion } of replicas) {
      const readVersion = async () => (await companion.status()).configVersion ?? undefined;
      await waitFor('a companion to read its settings', TAKE_OVER_MS, readVersion);
    }
  }

  async function stop(): Promise<void> {
    for (const { companion } of replicas) await companion.stop();
    await vendors.stop();
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await server.end();
    rmSync(folder, { recursive: true, force: true });
  }

  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }

  function one(replica: number) {
    const found = replicas[replica];
    if (found === undefined) throw new Error(`no replica ${replica}`);
    return found;
  }

  function send(replica: number, path: string, headers: Record<string, string>, body: object): Promise<Response> {
    return fetch(`http://127.0.0.1:${one(replica).settings.port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  function assertAccepted({ status }: Response): void {
    if (status !== 202) throw new Error(`a replica answered ${status}`);
  }

  const thatLogged = (pattern: RegExp) =>
    replicas.flatMap(({ settings }, index) => (pattern.test(readFileSync(settings.logFile, 'utf8')) ? index : []));

  return {
    vendors,
    async post(replica, record) {
      const name = record.kind === 'id' ? { recordId: record.id } : { recordNumber: record.number };
      const body = { appId: FINDINGS_APP, ...name, reason: 'saved' };
      assertAccepted(await send(replica, '/onspring/events', { 'x-api-key': one(replica).settings.eventKey }, body));
    },
    async ring(replica) {
      const { doorbellKeyId, doorbellSecret } = one(replica).settings;
      const timestamp = String(Math.floor(Date.now() / 1000));
      const signature = createHmac('sha256', doorbellSecret).update(`${timestamp}.{}`).digest('hex');
      const headers = {
        [DOORBELL_HEADERS.timestamp]: timestamp,
        [DOORBELL_HEADERS.keyId]: doorbellKeyId,
        [DOORBELL_HEADERS.signature]: signature,
      };
      assertAccepted(await send(replica, '/servicenow/doorbell', headers, {}));
    },
    async request(replica, order) {
      const headers = { authorization: `Bearer ${one(replica).settings.controlToken}` };
      const reply = await send(replica, '/runs', headers, order);
      if (reply.status === 409) return null;
      assertAccepted(reply);
      const { runs } = (await reply.json()) as { runs: { id: string }[] };
      return runs[0]?.id ?? null;
    },
    async connections() {
      const { rows } = await server.query('SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = $1', [
        name,
      ]);
      return Number(rows[0]?.count);
    },
    thatRan: (run) => thatLogged(new RegExp(`"event":"run\\.started","run":"${run}"`)),
    untilRun: (what, fits) => waitFor(what, TAKE_OVER_MS, async () => vendors.instance.runs.find(fits)),
    thatLogged,
    signal: (replica, signal) => void process.kill(one(replica).companion.pid, signal),
    async kill(replica) {
      const { companion } = one(replica);
      process.kill(companion.pid, 'SIGKILL');
      await companion.ended;
    },
    stop,
  };
}
