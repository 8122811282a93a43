import { z } from 'zod';
import type { RecordMap } from '../../../now-app/server/contract/protocol.ts';
import type { Log } from '../log.ts';
import type { StateStore } from './ports.ts';
import { isOver, type RunRecord } from './run-progress.ts';
import type { Runs } from './runs.ts';
import { isInbound } from './settings.ts';

/** Progress as people see it. */
export interface LoadProgress {
  readonly state: 'none' | 'waiting' | 'running' | 'complete';
  readonly total: number;
  readonly read: number;
  readonly landed: number;
  readonly failed: number;
}

export interface InitialLoad {
  progress(): Promise<LoadProgress>;
  /** True from the request until every map is loaded: changes towards Onspring wait that long. */
  isPending(): boolean;
  /** Reads what an earlier process left behind; `request` asks for a load, `repeat` even if one was completed. */
  prepare(options: { readonly request: boolean; readonly repeat: boolean }): Promise<void>;
  /** Asks for the runs that are missing and looks at those under way; returns whether the load is still pending. */
  step(): Promise<boolean>;
}

export interface InitialLoadOptions {
  readonly runs: Pick<Runs, 'request' | 'read'>;
  readonly state: StateStore;
  readonly recordMaps: () => readonly RecordMap[];
  readonly log: Log;
}

const STATE_KEY = 'initial-load';
const loadState = z.object({
  requested: z.boolean(),
  /** Run that loads a map, by map. */
  runs: z.record(z.string(), z.string()),
  /** Maps that are through: loaded, refused for good or cancelled. */
  done: z.array(z.string()),
});
type LoadState = z.infer<typeof loadState>;
const NOTHING: LoadState = { requested: false, runs: {}, done: [] };

/** Creates the initial load: one back-fill of every inbound map, once, before changes towards Onspring begin. */
export function createInitialLoad(options: InitialLoadOptions): InitialLoad {
  const { runs, log } = options;
  let state = NOTHING;
  let isComplete = false;

  async function save(next: LoadState): Promise<void> {
    await options.state.write(STATE_KEY, next);
    state = next;
  }

  async function readRun(map: RecordMap): Promise<RunRecord | null> {
    const record = await runs.read(map.id);
    return record !== null && record.id === state.runs[map.id] ? record : null;
  }

  async function stepMap(map: RecordMap): Promise<void> {
    if (state.runs[map.id] === undefined) {
      const order = { kind: 'initial_load', recordMap: map.id, dryRun: false, recordsPerMinute: null } as const;
      const id = await runs.request(order);
      // Another run of the map is under way: asked for again once it ended.
      if (id !== null) await save({ ...state, runs: { ...state.runs, [map.id]: id } });
      return;
    }
    const record = await readRun(map);
    if (record !== null && isOver(record.state)) await save({ ...state, done: [...state.done, map.id] });
  }

  return {
    async progress() {
      const records: RunRecord[] = [];
      for (const map of options.recordMaps().filter(isInbound)) {
        const record = await readRun(map);
        if (record !== null) records.push(record);
      }
      const sum = (pick: (record: RunRecord) => number) => records.reduce((total, record) => total + pick(record), 0);
      return {
        state: isComplete ? 'complete' : !state.requested ? 'none' : records.length === 0 ? 'waiting' : 'running',
        total: sum(({ progress }) => progress.total),
        read: sum(({ progress }) => progress.processed),
        landed: sum(({ progress }) => progress.inserted + progress.updated + progress.unchanged),
        failed: sum(({ progress }) => progress.failed),
      };
    },

    isPending: () => state.requested && !isComplete,

    async prepare({ request, repeat }) {
      const stored = loadState.safeParse(await options.state.read(STATE_KEY));
      state = stored.success ? stored.data : NOTHING;
      if (request && (repeat || !state.requested)) await save({ ...NOTHING, requested: true });
    },

    async step() {
      if (!state.requested || isComplete) return false;
      const open = options.recordMaps().filter((map) => isInbound(map) && !state.done.includes(map.id));
      for (const map of open) await stepMap(map);
      isComplete = open.length === 0;
      if (isComplete) log.info({ event: 'initial_load.completed' }, 'the initial load is complete');
      return !isComplete;
    },
  };
}
