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
import { type Figure, median, percentile } from './figures.ts';
import { createLightScene, type LightScene } from './light-scene.ts';
import { load } from './load.ts';

const STEADY_EVENTS = 300;
const STEADY_PER_SECOND = 20;
const FAST_EVENTS = 2_000;
const FAST_PER_SECOND = 200;
const BURST = 1_000;
const CHANGES = 1_000;
const INSERTS = 500;
const LIMIT_MS = 120_000;

export async function measureFlow(): Promise<Figure[]> {
  const scene = await createLightScene(FAST_EVENTS);
  try {
    const twoCalls = median(await createBareVendors(scene).oneByOne(scene.recordIds.slice(0, 50)));
    const bareInsert = await measureBareInsert();
    await load(scene, FAST_EVENTS);
    await scene.startCompanion({ initialLoad: false });
    await postAll(scene, scene.recordIds.slice(0, 20), STEADY_PER_SECOND);

    const steady = await postAll(scene, scene.recordIds.slice(0, STEADY_EVENTS), STEADY_PER_SECOND);
    const fast = await postAll(scene, scene.recordIds, FAST_PER_SECOND);
    const burst = await postAll(scene, scene.recordIds.slice(0, BURST), Number.POSITIVE_INFINITY);
    const out = await deliverChanges(scene);
    return [
      { name: 'event_to_finding_p95_to_two_calls', value: percentile(steady.landedMs, 0.95) / twoCalls, limit: 1.5 },
      { name: 'steady_calls_per_record_in', value: (steady.reads + steady.imports) / STEADY_EVENTS, limit: 2 },
      { name: 'acceptance_p99_to_bare_insert', value: percentile(fast.acceptedMs, 0.99) / bareInsert, limit: 10 },
      { name: 'burst_calls_per_record_beyond_reads', value: burst.imports / BURST, limit: 0.05 },
      { name: 'calls_per_record_out', value: out / CHANGES, limit: 1.02 },
    ];
  } finally {
    await scene.stop();
  }
}

/** Median milliseconds of one row put into the queue's own table by hand, in a store opened as the companion opens its own. */
async function measureBareInsert(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'onspring-bridge-insert-'));
  const log = createLog({ level: 'silent', secrets: [] });
  const database = await openPglite(folder);
  const boss = await startBoss(database, log);
  try {
    await startEventQueue({ boss, database, log, maxAttempts: 1 });
    const times: number[] = [];
    for (let index = 0; index < INSERTS; index += 1) {
      const began = performance.now();
      await database.query(
        "INSERT INTO pgboss.job (name, data, singleton_key, policy) VALUES ('inbound', $1, $2, 'stately')",
        [JSON.stringify({ appId: FINDINGS_APP, record: index }), String(index)],
      );
      times.push(performance.now() - began);
    }
    return median(times);
  } finally {
    await stopBoss(boss);
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Posted {
  /** From the event to the landed row. */
  readonly landedMs: readonly number[];
  /** From the event to its answer. */
  readonly acceptedMs: readonly number[];
  readonly reads: number;
  /** Imports and looks at them. */
  readonly imports: number;
}

async function postAll(scene: LightScene, records: readonly number[], perSecond: number): Promise<Posted> {
  const sentMs = new Map<number, number>();
  const landedMs = new Map<number, number>();
  scene.serviceNow.calls.clear();
  scene.onspring.calls.clear();
  scene.instance.onLanded = (row) => {
    const record = Number(row.onspring_record);
    const sent = sentMs.get(record);
    if (sent !== undefined && !landedMs.has(record)) landedMs.set(record, performance.now() - sent);
  };
  const began = performance.now();
  const answers: Promise<number>[] = [];
  for (const [index, record] of records.entries()) {
    const aheadMs = began + (index / perSecond) * 1000 - performance.now();
    if (aheadMs > 0) await wait(aheadMs);
    sentMs.set(record, performance.now());
    answers.push(scene.postEvent(record));
  }
  const acceptedMs = await Promise.all(answers);
  await waitFor('all events to land', LIMIT_MS, async () => (landedMs.size === records.length ? true : undefined));
  return {
    landedMs: [...landedMs.values()],
    acceptedMs,
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
