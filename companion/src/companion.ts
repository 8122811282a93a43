import { hostname } from 'node:os';
import { setTimeout as waitFor } from 'node:timers/promises';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import { type Config, listSecrets } from './config.ts';
import { BridgeError, VendorError } from './errors.ts';
import { createHttpApp } from './http/app.ts';
import { startHttpServer } from './http/server.ts';
import { createRedactor, type Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createOnspringClient } from './onspring/client.ts';
import { startBoss, stopBoss } from './queue/boss.ts';
import { shareConnections } from './queue/connections.ts';
import type { Database } from './queue/database.ts';
import { startEventQueue } from './queue/event-queue.ts';
import { createFileStore } from './queue/file-store.ts';
import { createIssueStore } from './queue/issue-store.ts';
import { migrate } from './queue/migrate.ts';
import { openPglite } from './queue/pglite.ts';
import { openPostgres } from './queue/postgres.ts';
import { NO_LOCKS, openRecordLocks } from './queue/record-locks.ts';
import { startRunQueue } from './queue/run-queue.ts';
import { createStateStore } from './queue/state-store.ts';
import { createVacuum } from './queue/vacuum.ts';
import { createServiceNowClient } from './servicenow/client.ts';
import { createBackfill } from './sync/backfill.ts';
import { createCatalogue } from './sync/catalogue.ts';
import { createComparer } from './sync/comparison.ts';
import { createCreations } from './sync/creations.ts';
import { createFileCarrier } from './sync/file-carrier.ts';
import { createFileNotes } from './sync/file-notes.ts';
import { createFileWorker } from './sync/file-worker.ts';
import { createHeartbeat } from './sync/heartbeat.ts';
import { createHeldMaps } from './sync/held-maps.ts';
import { createImporter } from './sync/importer.ts';
import { createInbound } from './sync/inbound.ts';
import { createInboundWorker } from './sync/inbound-worker.ts';
import { createInitialLoad } from './sync/initial-load.ts';
import { createIssueCommands } from './sync/issue-commands.ts';
import { createIssues } from './sync/issues.ts';
import { createLane } from './sync/lane.ts';
import { createLookup } from './sync/lookup.ts';
import { createLoop } from './sync/loop.ts';
import { createMapCheck } from './sync/map-check.ts';
import { createMirror } from './sync/mirror.ts';
import { createNewerValues } from './sync/newer-values.ts';
import { createOutbound } from './sync/outbound.ts';
import { createPoll } from './sync/poll.ts';
import { createReconcile } from './sync/reconcile.ts';
import { createRecordLander } from './sync/record-lander.ts';
import { createReferencedRecords } from './sync/referenced-records.ts';
import { createReferences } from './sync/references.ts';
import { createReplay } from './sync/replay.ts';
import { createRuns } from './sync/runs.ts';
import { createSaveMemory } from './sync/save-memory.ts';
import { createSettings, isOpen } from './sync/settings.ts';
import { createUpkeep } from './sync/upkeep.ts';
import { traced } from './tracing.ts';

export interface CompanionOptions {
  readonly config: Config;
  readonly log: Log;
  readonly version: string;
  /** Ask for the initial load. */
  readonly initialLoad?: boolean;
  /** Load again although a load was completed. */
  readonly repeat?: boolean;
  /** Milliseconds since the epoch. */
  readonly nowMs?: () => number;
}

export interface Companion {
  readonly app: Hono;
  /** Address it listens on. */
  readonly url: string;
  /** Stops accepting, finishes the work in hand, closes the store. */
  stop(): Promise<void>;
}

/** Short retries inside one call; longer faults are the loops' business. */
const CALL_RETRY = { retries: 2, initialDelayMs: 200, maxDelayMs: 2_000 };
/** While the initial load waits for the switch in ServiceNow. */
const LOAD_IDLE_MS = 1_000;
const LOAD_DONE_MS = 24 * 3_600_000;
const LOAD_LOOK_MS = 250;
/** Onspring gives up on an outcome within about 30 s (onspring-api.md 11). */
const LOOKUP_LIMIT_MS = 25_000;
/** After a load the last findings are still being planned; one look when they have settled gets full pages. */
const LOAD_SETTLE_MS = 6_000;
/** Most issues one look shows; the list in ServiceNow has them all. */
const LISTED_ISSUES = 500;
/** How long a stop lets calls under way finish before it ends them. */
const FINISH_LIMIT_MS = 3_000;

/** Opens the store, wires all parts and starts them. The one place that knows every part. Throws `BridgeError`. */
export async function startCompanion(options: CompanionOptions): Promise<Companion> {
  const { config, log } = options;
  const nowMs = options.nowMs ?? Date.now;
  const startedAt = new Date(nowMs()).toISOString();
  const metrics = createMetrics();
  const shares = shareConnections(config.databaseUrl === null ? null : config.databaseConnections);
  const database = await openStore(config, shares.queries, log);
  const boss = await startBoss(database, log);
  const queue = await startEventQueue({ boss, database, log, maxAttempts: config.maxAttempts });
  const fileQueue = await startEventQueue({ boss, database, log, maxAttempts: config.maxAttempts, name: 'files' });
  const runQueue = await startRunQueue({ boss, database });
  const state = createStateStore(database);
  const issueStore = createIssueStore(database);
  const fileStore = createFileStore(database);
  const locks = config.databaseUrl === null ? NO_LOCKS : openRecordLocks(config.databaseUrl, shares.locks, log);

  const shared = { redact: createRedactor(listSecrets(config)), log, metrics, retry: CALL_RETRY };
  const onspring = createOnspringClient({ ...shared, url: config.onspring.url, apiKey: config.onspring.apiKey });
  const serviceNow = createServiceNowClient({ ...shared, ...config.serviceNow, nowMs });
  const vendors = () => ({ onspring: onspring.http.health(), servicenow: serviceNow.http.health() });

  const catalogue = createCatalogue({ onspring, nowMs });
  const references = createReferences({ onspring, nowMs });
  const settings = createSettings({
    serviceNow,
    log,
    onChange() {
      catalogue.clear();
      for (const loop of loops) loop.wake();
    },
  });
  const { isEnabled } = settings;
  const recordMaps = () => settings.current()?.recordMaps ?? [];
  /** Maps by which work may begin. What is under way ends by all of them. */
  const openMaps = () => recordMaps().filter(isOpen);
  const issues = createIssues({ store: issueStore, serviceNow, isEnabled, log });
  const { timeZone } = config.onspring;
  const creations = createCreations({
    onspring,
    serviceNow,
    catalogue,
    references,
    locks,
    recordMaps,
    timeZone,
    log,
  });
  const referenced = createReferencedRecords(references, creations);
  const stopping = new AbortController();
  const importer = createImporter({ serviceNow, nowMs, wait: (ms) => waitUnlessStopping(ms, stopping.signal) });
  const memory = createSaveMemory(nowMs);
  const files = createFileNotes({
    onspring,
    serviceNow,
    catalogue,
    store: fileStore,
    queue: fileQueue,
    onNoted: () => fileWorker.wake(),
    log,
  });
  const lander = createRecordLander({
    files,
    onspring,
    recordMaps,
    catalogue,
    references,
    importer,
    memory,
    timeZone,
    log,
    metrics,
  });
  const lane = createLane();

  const held = createHeldMaps({ state, runs: { request: (order) => runs.request(order) } });
  const inbound = createInbound({ onspring, catalogue, lander, locks, issues, held, recordMaps });
  const inboundWorker = createInboundWorker({ queue, inbound, issues, lane, isEnabled, log, metrics });
  const fileWorker = createFileWorker({
    queue: fileQueue,
    carrier: createFileCarrier({ onspring, serviceNow, catalogue, store: fileStore, issues, recordMaps, log, metrics }),
    issues,
    isEnabled,
    hasFiles: () => openMaps().some(({ attachments }) => attachments.length > 0),
    log,
  });
  const comparer = createComparer({ onspring, serviceNow, references, timeZone, log });
  const backfill = createBackfill({
    onspring,
    serviceNow,
    catalogue,
    comparer,
    lander,
    lane,
    locks,
    queue,
    issues,
    nowMs,
    log,
  });
  const onQueued = () => inboundWorker.wake();
  const onChanges = () => outboundLoop.wake();
  const runs = createRuns({
    places: shares.runs,
    queue: runQueue,
    state,
    serviceNow,
    issues,
    runners: {
      initial_load: backfill,
      backfill,
      reconcile: createReconcile({
        comparer,
        catalogue,
        serviceNow,
        queue,
        files,
        issues,
        onQueued,
        onChanges,
        nowMs,
        log,
      }),
      mirror: createMirror({
        onspring,
        serviceNow,
        catalogue,
        references,
        referenced,
        creations,
        locks,
        issues,
        timeZone,
        log,
      }),
    },
    recordMaps,
    isEnabled,
    maxAttempts: config.maxAttempts,
    nowMs,
    log,
    metrics,
  });
  const load = createInitialLoad({ runs, state, recordMaps: openMaps, log });
  let loadedAtMs = Number.NEGATIVE_INFINITY;
  const loadLoop = createLoop({
    name: 'initial_load',
    log,
    async run() {
      if (!isEnabled()) return LOAD_IDLE_MS;
      if (await load.step()) {
        loadedAtMs = nowMs();
        return LOAD_LOOK_MS;
      }
      outboundLoop.wake();
      return LOAD_DONE_MS;
    },
  });
  const mapCheck = createMapCheck({ catalogue, issueStore, issues });
  const upkeep = createUpkeep({ settings, queue: runQueue, runs, load, held, mapCheck, issues, nowMs, log });
  const lookMs = config.lookSeconds * 1000;
  const issueCommands = createIssueCommands({
    files,
    serviceNow,
    queue,
    runs,
    issueStore,
    recordMaps: openMaps,
    isEnabled,
    refreshSettings: settings.refresh,
    onQueued,
    onChanges,
    intervalMs: lookMs,
    log,
  });
  const outbound = createOutbound({
    files,
    onspring,
    serviceNow,
    catalogue,
    referenced,
    newerValues: createNewerValues({ onspring, references, lander, timeZone }),
    lane,
    locks,
    recordMaps,
    onConfigVersion: settings.expect,
    timeZone,
    log,
    metrics,
  });
  const outboundLoop = createLoop({
    name: 'outbound',
    log,
    async run(signal) {
      if (!isEnabled() || load.isPending()) return config.drainSeconds * 1000;
      const unsettledMs = loadedAtMs + LOAD_SETTLE_MS - nowMs();
      if (unsettledMs > 0) return unsettledMs;
      const { more, nextDueSeconds } = await traced('outbound', {}, () => outbound.drain(signal));
      if (more) return 0;
      return Math.min(config.drainSeconds, Math.max(1, nextDueSeconds ?? config.drainSeconds)) * 1000;
    },
  });
  const pollMs = config.pollMinutes * 60_000;
  const poll = createPoll({
    onspring,
    catalogue,
    queue,
    state,
    memory,
    issues,
    recordMaps: openMaps,
    intervalMs: pollMs,
    nowMs,
    log,
  });
  const pollLoop = createLoop({
    name: 'poll',
    log,
    async run() {
      // Before the initial load is through, everything would look changed.
      if (!isEnabled() || load.isPending()) return LOAD_IDLE_MS;
      if ((await poll.run()) > 0) inboundWorker.wake();
      return pollMs;
    },
  });
  const heartbeat = createHeartbeat({
    serviceNow,
    settings,
    queue,
    fileQueue,
    issueStore,
    issues,
    companionId: hostname(),
    version: options.version,
    startedAt,
    onPendingChanges: () => outboundLoop.wake(),
    intervalMs: lookMs,
    metrics,
    log,
  });
  const loops = [
    heartbeat,
    runs.loop,
    loadLoop,
    inboundWorker,
    fileWorker,
    outboundLoop,
    issues.delivery,
    issueCommands,
    upkeep,
  ];
  if (pollMs > 0) loops.push(pollLoop);
  if (database.kind === 'pglite') loops.push(createVacuum({ database, nowMs, log }));

  const app = createHttpApp({
    log,
    guard: { ...config, peerAddress: readPeerAddress, nowMs, metrics, log },
    events: {
      senders: { keys: config.eventKeys, logins: config.eventLogins },
      queue,
      metrics,
      log,
      onAccepted: () => inboundWorker.wake(),
    },
    doorbell: {
      keys: config.doorbellKeys,
      nowMs,
      metrics,
      log,
      onRing() {
        outboundLoop.wake();
        issueCommands.wake();
      },
    },
    lookup: {
      senders: { keys: config.eventKeys, logins: config.eventLogins },
      lookup: createLookup({
        serviceNow,
        catalogue,
        referenced,
        recordMaps: settings.readMaps,
        timeZone,
        limitMs: LOOKUP_LIMIT_MS,
      }),
      log,
    },
    control: {
      token: config.controlToken,
      runs,
      replay: createReplay({ queue, issueStore, onQueued }),
      recordMaps: () => settings.readMaps().filter(isOpen),
    },
    status: {
      token: config.metricsToken,
      log,
      registry: metrics.registry,
      vendors,
      checkStore: () => queue.depth(),
      listIssues: () => issueStore.listOpen(LISTED_ISSUES),
      readStatus: async () => ({
        version: options.version,
        startedAt,
        enabled: isEnabled(),
        disabledReason: settings.current()?.disabledReason ?? null,
        configVersion: settings.current()?.version ?? null,
        initialLoad: await load.progress(),
        queue: await queue.depth(),
        delivered: { records: lander.landed(), changes: outbound.totals().delivered },
        records: lander.totals(),
        changes: outbound.totals(),
        deadLetters: await issueStore.countOpen('dead_letter'),
        vendors: vendors(),
      }),
    },
  });

  await load.prepare({ request: options.initialLoad === true, repeat: options.repeat === true });
  const { host, port, trustedProxies } = config;
  const server = await startHttpServer({ app, host, port, trustedProxies });
  const { url } = server;
  for (const loop of loops) loop.start();
  log.info({ event: 'companion.started', url, store: database.kind, version: options.version }, `listening on ${url}`);

  return {
    app,
    url,
    async stop() {
      await server.stop();
      // Waits end at once, calls under way get a moment: what they did is then known and not repeated.
      stopping.abort();
      const hangUp = () => {
        onspring.http.close();
        serviceNow.http.close();
        return locks.close();
      };
      const timer = setTimeout(hangUp, FINISH_LIMIT_MS);
      await Promise.all(loops.map((loop) => loop.stop()));
      clearTimeout(timer);
      await hangUp();
      await stopBoss(boss);
      await database.close();
      log.info({ event: 'companion.stopped' });
    },
  };
}

/** Empty for a request that came through no socket (`app.request`). */
function readPeerAddress(context: Context): string {
  return context.env?.incoming === undefined ? '' : (getConnInfo(context).remote.address ?? '');
}

/** A wait that a stop ends; as an outage, so that the work in hand is put back instead of counted as failed. */
async function waitUnlessStopping(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await waitFor(ms, undefined, { signal });
  } catch (cause) {
    if (!signal.aborted) throw cause;
    const message = 'The companion is stopping';
    throw new VendorError({ vendor: 'servicenow', failure: 'outage', code: 'STOPPING', message, cause });
  }
}

async function openStore(config: Config, connections: number, log: Log): Promise<Database> {
  const database =
    config.databaseUrl === null
      ? await openPglite(config.dataDirectory)
      : openPostgres(config.databaseUrl, connections, log);
  try {
    await migrate(database);
  } catch (cause) {
    await database.close();
    if (cause instanceof BridgeError) throw cause;
    throw new BridgeError({
      code: 'STORE_UNAVAILABLE',
      message: `The ${database.kind} store cannot be opened: ${cause instanceof Error ? cause.message : String(cause)}`,
      cause,
    });
  }
  return database;
}
