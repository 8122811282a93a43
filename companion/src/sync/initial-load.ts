import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  IMPORT_BATCH_LIMIT,
  type ImportRowResult,
  type RecordMap,
  type RunRequest,
} from '../../../now-app/server/contract/protocol.ts';
import { BridgeError, VendorError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Catalogue, MappedApp } from './catalogue.ts';
import { toLoadIssue } from './issue-reports.ts';
import type { Issues } from './issues.ts';
import type { Lane } from './lane.ts';
import { inboundFieldIds } from './mapping.ts';
import type { EventQueue, OnspringPort, RecordPage, ServiceNowPort, StateStore } from './ports.ts';
import type { RecordLander } from './record-lander.ts';

/** Progress as people see it. */
export interface LoadProgress {
  readonly state: 'none' | 'waiting' | 'running' | 'complete';
  readonly total: number;
  readonly read: number;
  readonly landed: number;
  readonly failed: number;
}

export interface InitialLoad {
  progress(): LoadProgress;
  /** True from the request until every map is loaded: changes towards Onspring wait that long. */
  isPending(): boolean;
  /** Reads what an earlier process left behind; `request` asks for a load, `repeat` even if one was completed. */
  prepare(options: { readonly request: boolean; readonly repeat: boolean }): Promise<void>;
  /** Loads one page; returns whether more remains. Throws `VendorError` or `StoreError`; calling again goes on where it stopped. */
  step(): Promise<boolean>;
}

export interface InitialLoadOptions {
  readonly onspring: Pick<OnspringPort, 'fetchPage'>;
  readonly serviceNow: Pick<ServiceNowPort, 'createRun' | 'updateRun'>;
  readonly catalogue: Catalogue;
  readonly lander: RecordLander;
  readonly lane: Lane;
  readonly state: StateStore;
  readonly queue: Pick<EventQueue, 'accept'>;
  readonly issues: Pick<Issues, 'openOnce'>;
  readonly recordMaps: () => readonly RecordMap[];
  readonly log: Log;
}

/**
 * The initial load: pages an Onspring app and feeds each page through the same steps as events. After every page the
 * position is made durable, so a process that is killed anywhere repeats at most one page, and repeating changes nothing:
 * the app finds the record by its Onspring ids. States per map: absent -> running -> complete.
 */
const STATE_KEY = 'initial-load';
/** Half of the API's limit: result sizes are limited too, at an unknown threshold (onspring-api.md 3, 9). */
const FIRST_PAGE_SIZE = 500;
const SMALLEST_PAGE_SIZE = 25;
/** Pages between two progress reports to ServiceNow; people watch the companion's own status meanwhile. */
const PAGES_PER_REPORT = 4;

const mapState = z.object({
  state: z.enum(['running', 'complete']),
  /** Records behind the position; always a multiple of `pageSize`. */
  offset: z.number(),
  pageSize: z.number(),
  total: z.number(),
  read: z.number(),
  inserted: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  failed: z.number(),
  runId: z.string().nullable(),
  runKey: z.string(),
});
type MapState = z.infer<typeof mapState>;
const loadState = z.object({ requested: z.boolean(), maps: z.record(z.string(), mapState) });
type LoadState = z.infer<typeof loadState>;

const NEW_MAP: Omit<MapState, 'runKey'> = {
  state: 'running',
  offset: 0,
  pageSize: FIRST_PAGE_SIZE,
  total: 0,
  read: 0,
  inserted: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
  runId: null,
};

export function createInitialLoad(options: InitialLoadOptions): InitialLoad {
  const { onspring, serviceNow, catalogue, log } = options;
  let state: LoadState = { requested: false, maps: {} };
  let isComplete = false;
  /** The page in work, ahead of the durable position: for people who watch. */
  let underWay: { readonly map: RecordMap; readonly position: MapState } | null = null;
  /** Maps that cannot be loaded as they are; the next start tries them again. */
  const skipped = new Set<string>();

  async function save(next: LoadState): Promise<void> {
    await options.state.write(STATE_KEY, next);
    state = next;
  }

  async function saveMap(map: RecordMap, next: MapState): Promise<void> {
    await save({ ...state, maps: { ...state.maps, [map.id]: next } });
  }

  function findOpenMap(): RecordMap | undefined {
    return options
      .recordMaps()
      .find((map) => map.direction !== 'outbound' && !skipped.has(map.id) && state.maps[map.id]?.state !== 'complete');
  }

  async function loadPage(map: RecordMap): Promise<void> {
    const app = await catalogue.resolve(map);
    if (app === null) throw missingAppError(map);
    for (const fault of app.faults) await options.issues.openOnce(fault);
    const before = state.maps[map.id] ?? { ...NEW_MAP, runKey: randomUUID() };
    // Reading and landing stay within one turn of the lane, see `Lane`.
    const after = await options.lane.run(async () => {
      const { page, pageSize } = await fetchPage(app, before);
      const results: ImportRowResult[] = [];
      for (let start = 0; start < page.records.length; start += IMPORT_BATCH_LIMIT) {
        const records = page.records.slice(start, start + IMPORT_BATCH_LIMIT);
        results.push(...(await options.lander.land({ app, records, correlationOf: () => 'initial-load' })));
        underWay = { map, position: count({ ...before, pageSize }, page, results) };
      }
      await requeueFailed(results);
      return advance(count({ ...before, pageSize }, page, results), page);
    });
    const reported = await report(map, before, after);
    await saveMap(map, reported);
    underWay = null;
    log.info({ event: 'initial_load.advanced', map: map.name, ...reported });
  }

  /** A row that failed goes through the queue: tried again, and in the end seen by a person. */
  async function requeueFailed(results: readonly ImportRowResult[]): Promise<void> {
    for (const result of results.filter((candidate) => candidate.outcome === 'error')) {
      const record = { kind: 'id' as const, id: result.onspringRecord };
      await options.queue.accept({ appId: result.onspringApp, record, reason: 'initial_load' });
    }
  }

  async function fetchPage(app: MappedApp, position: MapState): Promise<{ page: RecordPage; pageSize: number }> {
    for (let pageSize = position.pageSize; ; pageSize = Math.floor(pageSize / 2)) {
      try {
        const request = {
          appId: app.appId,
          page: position.offset / pageSize + 1,
          pageSize,
          fieldIds: inboundFieldIds(app),
        };
        return { page: await onspring.fetchPage(request), pageSize };
      } catch (error) {
        // The only documented reason for 400 besides malformed paging is a result that is too large (onspring-api.md 9).
        const isTooLarge = error instanceof VendorError && error.status === 400;
        const isDivisible = pageSize % 2 === 0 && pageSize / 2 >= SMALLEST_PAGE_SIZE;
        if (!isTooLarge || !isDivisible) throw error;
        log.warn({ event: 'initial_load.page_halved', pageSize: pageSize / 2 });
      }
    }
  }

  async function report(map: RecordMap, before: MapState, after: MapState): Promise<MapState> {
    const pages = after.offset / after.pageSize;
    const isDue = after.runId === null || after.state === 'complete' || pages % PAGES_PER_REPORT === 0;
    if (!isDue) return after;
    const request = toRunRequest(map, after);
    const run =
      before.runId === null ? await serviceNow.createRun(request) : await serviceNow.updateRun(before.runId, request);
    return { ...after, runId: run.id };
  }

  return {
    progress() {
      const positions = underWay === null ? state.maps : { ...state.maps, [underWay.map.id]: underWay.position };
      const maps = Object.values(positions);
      const sum = (pick: (map: MapState) => number) => maps.reduce((total, map) => total + pick(map), 0);
      return {
        state: isComplete ? 'complete' : !state.requested ? 'none' : maps.length === 0 ? 'waiting' : 'running',
        total: sum((map) => map.total),
        read: sum((map) => map.read),
        landed: sum((map) => map.inserted + map.updated + map.unchanged),
        failed: sum((map) => map.failed),
      };
    },

    isPending: () => state.requested && !isComplete,

    async prepare({ request, repeat }) {
      const stored = await options.state.read(STATE_KEY);
      state = stored === null ? { requested: false, maps: {} } : loadState.parse(stored);
      const isFresh = repeat || stored === null;
      if (request && (repeat || !state.requested)) await save({ requested: true, maps: isFresh ? {} : state.maps });
    },

    async step() {
      if (!state.requested) return false;
      const map = findOpenMap();
      if (map === undefined) {
        if (!isComplete) log.info({ event: 'initial_load.completed' }, 'the initial load is complete');
        isComplete = true;
        return false;
      }
      try {
        await loadPage(map);
      } catch (error) {
        // Refused for good: this map waits for a person, the others and the changes towards Onspring do not wait for it.
        if (!isRefused(error)) throw error;
        log.error({ event: 'initial_load.skipped', map: map.name, err: error }, error.message);
        await options.issues.openOnce(toLoadIssue(map, error));
        skipped.add(map.id);
      }
      return true;
    },
  };
}

/** Adds what became of (a part of) a page. */
function count(position: MapState, page: RecordPage, results: readonly ImportRowResult[]): MapState {
  const of = (...outcomes: readonly string[]) => results.filter((result) => outcomes.includes(result.outcome)).length;
  return {
    ...position,
    total: page.totalRecords,
    read: position.read + results.length,
    inserted: position.inserted + of('inserted'),
    updated: position.updated + of('updated'),
    unchanged: position.unchanged + of('unchanged', 'ignored'),
    failed: position.failed + of('error'),
  };
}

/** Moves behind the page. The end is what the reply says, never a short page (onspring-api.md 3). */
function advance(position: MapState, page: RecordPage): MapState {
  const offset = position.offset + position.pageSize;
  return {
    ...position,
    total: page.totalRecords,
    offset,
    state: offset / position.pageSize >= page.totalPages ? 'complete' : 'running',
  };
}

const NO_COMPARISON = { identical: 0, different: 0, onlyHere: 0, onlyThere: 0, digest: '', command: null } as const;

function toRunRequest(map: RecordMap, position: MapState): RunRequest {
  return {
    ...NO_COMPARISON,
    key: position.runKey,
    kind: 'initial_load',
    recordMap: map.id,
    state: position.state,
    total: position.total,
    processed: position.read,
    inserted: position.inserted,
    updated: position.updated,
    unchanged: position.unchanged,
    failed: position.failed,
    message: position.failed === 0 ? '' : `${position.failed} records failed and are tried again one by one`,
  };
}

function missingAppError(map: RecordMap): BridgeError {
  return new BridgeError({
    code: 'APP_NOT_FOUND',
    message: `Record map "${map.name}" names the Onspring app "${map.onspringApp}", which the API key cannot see`,
  });
}

function isRefused(error: unknown): error is BridgeError {
  return error instanceof BridgeError && !error.retryable;
}
