import { beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { findingsMap } from '../../test/support/findings-map.ts';
import { createInitialLoad, type InitialLoad } from './initial-load.ts';
import type { RunOrder } from './ports.ts';
import { NO_PROGRESS, type RunRecord } from './run-progress.ts';

describe('createInitialLoad', () => {
  let stored: Map<string, object>;
  let orders: RunOrder[];
  let record: RunRecord | null;
  let isBusy: boolean;

  beforeEach(() => {
    stored = new Map();
    orders = [];
    record = null;
    isBusy = false;
  });

  /** A process: what it keeps in memory is new, the store and the runs are those of the test. */
  async function createProcess(request: boolean, repeat = false): Promise<InitialLoad> {
    const load = createInitialLoad({
      runs: {
        async request(order) {
          if (isBusy) return null;
          orders.push(order);
          const id = `run-${orders.length}`;
          const at = '2026-11-21T12:00:00.000Z';
          const times = { startedAt: at, updatedAt: at };
          record = { id, ...order, ...times, state: 'running', progress: NO_PROGRESS, planned: [], position: null };
          return id;
        },
        read: async () => record,
      },
      state: {
        read: async (key) => structuredClone(stored.get(key) ?? null),
        async write(key, value) {
          stored.set(key, structuredClone(value));
        },
      },
      recordMaps: () => [findingsMap],
      log: pino({ level: 'silent' }),
    });
    await load.prepare({ request, repeat });
    return load;
  }

  function end(changes: Partial<RunRecord>): void {
    if (record === null) throw new Error('no run was asked for');
    record = { ...record, state: 'complete', ...changes };
  }

  it('asks for one run of each inbound map and is pending until it ended', async () => {
    const load = await createProcess(true);
    expect(load.isPending()).toBe(true);
    expect(await load.step()).toBe(true);
    expect(await load.step()).toBe(true);
    expect(orders).toEqual([
      { kind: 'initial_load', recordMap: findingsMap.id, dryRun: false, recordsPerMinute: null },
    ]);
    end({ progress: { ...NO_PROGRESS, total: 7, processed: 7, inserted: 5, unchanged: 1, failed: 1 } });
    expect(await load.step()).toBe(true);
    expect(await load.step()).toBe(false);
    expect(load.isPending()).toBe(false);
    expect(await load.progress()).toEqual({ state: 'complete', total: 7, read: 7, landed: 6, failed: 1 });
  });

  it('does nothing without a request', async () => {
    const load = await createProcess(false);
    expect(await load.step()).toBe(false);
    expect((await load.progress()).state).toBe('none');
    expect(orders).toEqual([]);
  });

  it('goes on with the same run after a new start, and does nothing again once complete unless asked to repeat', async () => {
    await (await createProcess(true)).step();
    const next = await createProcess(false);
    expect(next.isPending()).toBe(true);
    await next.step();
    end({ state: 'failed' });
    while (await next.step());
    expect(orders).toHaveLength(1);

    const again = await createProcess(true);
    expect(await again.step()).toBe(false);
    expect(orders).toHaveLength(1);

    const repeated = await createProcess(true, true);
    await repeated.step();
    expect(orders).toHaveLength(2);
  });

  it('waits for another run of the map', async () => {
    isBusy = true;
    const load = await createProcess(true);
    await load.step();
    expect((await load.progress()).state).toBe('waiting');
    isBusy = false;
    await load.step();
    expect(orders).toHaveLength(1);
  });
});
