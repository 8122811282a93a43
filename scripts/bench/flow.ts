/** Single events and bursts: how long a record takes, how long the sender waits, how many calls it costs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createLog } from '../../companion/src/log.ts';
import { startBoss, stopBoss } from '../../companion/src/queue/boss.ts';
import { startEventQueue } from '../../companion/src/queue/event-queue.ts';
import { openPglite } from '../../companion/src/queue/pglite.ts';
import { FINDINGS_APP } from '../../companion/test/support/onspring-tenant.ts';
import type { Change } from '../../now-app/server/contract/protocol.ts';
import { waitFor } from '../demo/wait.ts';
import { createBareVendors } from './bare-loops.ts';
import { countCalls } from './delay-proxy.ts';
import { sharedNowMs } from './event-sender.ts';
import { type Figure, median, percentile, takeBest } from './figures.ts';
import { createLightScene, type LightScene } from './light-scene.ts';
import { load } from './load.ts';

const STEADY_EVENTS = 300;
const STEADY_PER_SECOND = 20;
/** Sent at the faster pace; the 99th percentile of so many is the tenth from the top. */
const EVENTS = 1_000;
const FAST_PER_SECOND = 200;
/** Rounds of events at the faster pace before one is measured. */
const WARM_UP = 2;
const BURST = 1_000;
const CHANGES = 1_000;
/** What the ratios are compared with is the median of so many calls. */
const SAMPLE = 50;
/** Rows put into the bare store by hand, at the pace of the events: a processor that sleeps in between wakes for each. */
const INSERTS = 200;
const LIMIT_MS = 120_000;

export async function measureFlow(): Promise<Figure[]> {
  const scene = await createLightScene(EVENTS);
  const bare = await openBareStore();
  try {
    const vendors = createBareVendors(scene);
    await load(scene, EVENTS);
    await scene.startCompanion({ initialLoad: false });
    await sendAll(scene, scene.recordIds.slice(0, 20), STEADY_PER_SECOND);

    let steadyCalls = 0;
    const eventToFinding = await takeBest(async () => {
      const twoCalls = median(await vendors.oneByOne(scene.recordIds.slice(0, SAMPLE)));
      const steady = await sendAll(scene, scene.recordIds.slice(0, STEADY_EVENTS), STEADY_PER_SECOND);
      steadyCalls = steady.reads + steady.imports;
      const value = percentile(steady.landedMs, 0.95) / twoCalls;
      return { name: 'event_to_finding_p95_to_two_calls', value, limit: 1.5, busyLimit: 2.5 };
    });
    // A companion runs for weeks: what the engine compiles in its first seconds at this pace is not measured.
    for (let round = 0; round < WARM_UP; round += 1) await sendAll(scene, scene.recordIds, FAST_PER_SECOND);
    const acceptance = await takeBest(async () => {
      const insert = median(await bare.insert(INSERTS));
      const fast = await sendAll(scene, scene.recordIds, FAST_PER_SECOND);
      const value = percentile(fast.acceptedMs, 0.99) / insert;
      return { name: 'acceptance_p99_to_bare_insert', value, limit: 10, busyLimit: 25 };
    });
    const burst = await sendAll(scene, scene.recordIds.slice(0, BURST), Number.POSITIVE_INFINITY);
    const out = await deliverChanges(scene);
    return [
      eventToFinding,
      { name: 'steady_calls_per_record_in', value: steadyCalls / STEADY_EVENTS, limit: 2 },
      acceptance,
      { name: 'burst_calls_per_record_beyond_reads', value: burst.imports / BURST, limit: 0.05 },
      { name: 'calls_per_record_out', value: out / CHANGES, limit: 1.02 },
    ];
  } finally {
    await bare.close();
    await scene.stop();
  }
}

interface BareStore {
  /** Puts rows into the queue's own table by hand, at the faster pace of the events; milliseconds of each. */
  insert(rows: number): Promise<number[]>;
  close(): Promise<void>;
}

/** A store opened as the companion opens its own, with nothing else to do. */
async function openBareStore(): Promise<BareStore> {
  const folder = mkdtempSync(join(tmpdir(), 'onspring-bridge-insert-'));
  const log = createLog({ level: 'silent', secrets: [] });
  const database = await openPglite(folder);
  const boss = await startBoss(database, log);
  await startEventQueue({ boss, database, log, maxAttempts: 1 });
  await stopBoss(boss);
  let record = 0;
  return {
    async insert(rows) {
      const times: number[] = [];
      const start = performance.now();
      for (let row = 0; row < rows; row += 1) {
        record += 1;
        const aheadMs = start + (row / FAST_PER_SECOND) * 1000 - performance.now();
        if (aheadMs > 0) await wait(aheadMs);
        const began = performance.now();
        await database.query(
          "INSERT INTO pgboss.job (name, data, singleton_key, policy) VALUES ('inbound', $1, $2, 'stately')",
          [JSON.stringify({ appId: FINDINGS_APP, record }), String(record)],
        );
        times.push(performance.now() - began);
      }
      return times;
    },
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Sent {
  /** From the event to the landed row. */
  readonly landedMs: readonly number[];
  /** From the event to its answer. */
  readonly acceptedMs: readonly number[];
  readonly reads: number;
  /** Imports and looks at them. */
  readonly imports: number;
}

async function sendAll(scene: LightScene, records: readonly number[], perSecond: number): Promise<Sent> {
  const landedAtMs = new Map<number, number>();
  scene.serviceNow.calls.clear();
  scene.onspring.calls.clear();
  scene.instance.onLanded = (row) => {
    const record = Number(row.onspring_record);
    if (!landedAtMs.has(record)) landedAtMs.set(record, sharedNowMs());
  };
  const sent = await scene.sendEvents(records, perSecond);
  await waitFor('all events to land', LIMIT_MS, async () => (landedAtMs.size === records.length ? true : undefined));
  return {
    landedMs: sent.map(({ record, sentMs }) => (landedAtMs.get(record) ?? Number.NaN) - sentMs),
    acceptedMs: sent.map(({ acceptedMs }) => acceptedMs),
    reads: countCalls(scene.onspring, /Records/),
    imports: countCalls(scene.serviceNow, /\/import/),
  };
}

/** Calls that telling Onspring of so many changes takes. */
async function deliverChanges(scene: LightScene): Promise<number> {
  scene.serviceNow.calls.clear();
  scene.onspring.calls.clear();
  scene.instance.changes = scene.recordIds.slice(0, CHANGES).map(toChange);
  await waitFor('all changes to be told', LIMIT_MS, async () =>
    scene.instance.changes.length === 0 ? true : undefined,
  );
  return countCalls(scene.onspring, /Records/) + countCalls(scene.serviceNow, /\/changes/);
}

function toChange(record: number, index: number): Change {
  return {
    id: `change-${record}`,
    version: 1,
    recordMap: 'map-findings',
    table: 'x_onspr_bridge_finding',
    sysId: `finding-${record}`,
    number: `OBF${record}`,
    url: 'https://example.service-now.com/finding',
    onspringApp: FINDINGS_APP,
    onspringRecord: record,
    parentRecord: null,
    fields: { tasks_total: { value: String(index), display: String(index), agreed: '' } },
    correlation: '',
  };
}
