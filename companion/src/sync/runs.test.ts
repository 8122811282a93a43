import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { RunCommand, RunRequest } from '../../../now-app/server/contract/protocol.ts';
import { findingsMap } from '../../test/support/findings-map.ts';
import { until } from '../../test/support/until.ts';
import { BridgeError, VendorError } from '../errors.ts';
import { createMetrics } from '../metrics.ts';
import type { RunJob, RunOrder, RunQueue } from './ports.ts';
import { createRuns, type Runner, type Runs } from './runs.ts';

const order: RunOrder = { kind: 'backfill', recordMap: findingsMap.id, dryRun: false, recordsPerMinute: null };
const outage = () =>
  new VendorError({ vendor: 'servicenow', failure: 'outage', code: 'VENDOR_503', status: 503, message: 'down' });

describe('createRuns', () => {
  let stored: Map<string, object>;
  let waiting: RunJob[];
  let completed: RunJob[];
  let reports: RunRequest[];
  let issues: string[];
  let command: RunCommand | null;
  let reportFaults: number;
  let nowMs: number;
  let processes: Runs[];
  let isHeld: boolean;

  beforeEach(() => {
    stored = new Map();
    waiting = [];
    completed = [];
    reports = [];
    issues = [];
    command = null;
    reportFaults = 0;
    nowMs = 0;
    processes = [];
    isHeld = false;
  });
  afterEach(async () => {
    for (const runs of processes) await runs.loop.stop();
  });

  /** The queue that all processes of a test share. */
  const queue: RunQueue = {
    async request(asked) {
      const job = { id: `run-${completed.length + 1}`, order: asked };
      waiting.push(job);
      return job.id;
    },
    claim: async (limit) => waiting.splice(0, limit),
    complete: async (job) => void completed.push(job),
    release: async (job) => void waiting.push(job),
    touch: async () => undefined,
    schedule: async () => [],
  };

  async function report(request: RunRequest) {
    if (reportFaults > 0) {
      reportFaults -= 1;
      throw outage();
    }
    reports.push(request);
    command = request.command ?? command;
    return { id: 'row', command };
  }

  function createProcess(runner: Runner): Runs {
    const runs = createRuns({
      places: 8,
      queue,
      state: {
        read: async (key) => structuredClone(stored.get(key) ?? null),
        async write(key, value) {
          stored.set(key, structuredClone(value));
        },
      },
      serviceNow: { createRun: report, updateRun: (_id, request) => report(request) },
      issues: {
        open: async (issue) => void issues.push(issue.key),
        solve: async () => undefined,
      },
      runners: { initial_load: runner, backfill: runner, reconcile: runner, mirror: runner },
      recordMaps: () => [{ ...findingsMap, paused: isHeld }],
      isEnabled: () => true,
      maxAttempts: 2,
      nowMs: () => nowMs,
      log: pino({ level: 'silent' }),
      metrics: createMetrics(),
    });
    processes.push(runs);
    runs.loop.start();
    return runs;
  }
  const stateOf = async (runs: Runs) => (await runs.read(findingsMap.id))?.state;

  it('tells ServiceNow once of a run of a moment', async () => {
    const runs = createProcess(async (_map, control) => {
      await control.checkpoint({ at: 1 }, { processed: 1 });
      return { processed: 2, message: 'done' };
    });
    await runs.request(order);
    await until(() => completed.length === 1);
    expect(reports).toMatchObject([{ key: 'run-1', state: 'complete', processed: 2, message: 'done' }]);
  });

  it('goes on from the last position in another process, under the same key', async () => {
    const first = createProcess(async (_map, control) => {
      await control.checkpoint({ at: 7 }, { processed: 7 });
      await control.wait(60_000);
      return {};
    });
    await first.request(order);
    await until(async () => (await first.read(findingsMap.id))?.progress.processed === 7);
    await first.loop.stop();
    expect(waiting).toHaveLength(1);

    const positions: unknown[] = [];
    createProcess(async (_map, control) => {
      positions.push(control.position);
      return { processed: 9 };
    });
    await until(() => completed.length === 1);
    expect(positions).toEqual([{ at: 7 }]);
    expect(new Set(reports.map(({ key }) => key))).toEqual(new Set(['run-1']));
  });

  it('waits while paused and ends when cancelled', async () => {
    let steps = 0;
    const runs = createProcess(async (_map, control) => {
      for (;;) {
        steps += 1;
        nowMs += 10_000;
        await control.checkpoint({ steps }, { processed: steps });
        await control.wait(5);
      }
    });
    await runs.request(order);
    await until(() => steps > 1);
    expect(await runs.command(findingsMap.id, 'pause')).toBe(true);
    await until(async () => (await stateOf(runs)) === 'paused');
    const before = steps;
    await wait(50);
    expect(steps).toBe(before);
    await runs.command(findingsMap.id, 'cancel');
    await until(async () => (await stateOf(runs)) === 'cancelled');
    await until(() => completed.length === 1);
    expect(await runs.command(findingsMap.id, 'pause')).toBe(false);
  });

  it('rests while its map is paused, also when it begins meanwhile, and goes on with it', async () => {
    isHeld = true;
    let steps = 0;
    const runs = createProcess(async (_map, control) => {
      steps += 1;
      isHeld = steps === 1;
      await control.checkpoint({ steps }, { processed: steps });
      return { processed: steps };
    });
    await runs.request(order);
    await until(async () => (await stateOf(runs)) === 'paused');
    expect(steps).toBe(0);
    isHeld = false;
    await until(async () => steps === 1 && (await stateOf(runs)) === 'paused');
    isHeld = false;
    await until(() => completed.length === 1);
    expect(await stateOf(runs)).toBe('complete');
  });

  it('is not begun again when only its end could not be told', async () => {
    let begun = 0;
    const runs = createProcess(async () => {
      begun += 1;
      reportFaults = 1;
      return {};
    });
    await runs.request(order);
    await until(() => completed.length === 1);
    expect(begun).toBe(1);
    expect(reports.at(-1)?.state).toBe('complete');
  });

  it('fails visibly when it is refused, and never for an outage', async () => {
    let tries = 0;
    const runs = createProcess(async () => {
      tries += 1;
      if (tries === 1) throw outage();
      throw new BridgeError({ code: 'APP_NOT_FOUND', message: 'no such app' });
    });
    await runs.request(order);
    await until(() => completed.length === 1);
    expect(tries).toBe(2);
    expect(await stateOf(runs)).toBe('failed');
    expect(issues).toEqual([`configuration:${findingsMap.id}:backfill`]);
  });

  it('fails visibly when it gets no further although nothing is down, and is asked for again', async () => {
    const reached: number[] = [];
    const runs = createProcess(async (_map, control) => {
      const place = reached.length === 0 ? 0 : 1;
      reached.push(place);
      if (place === 0) await control.note({ page: 1 }, { processed: 100 });
      throw new VendorError({ vendor: 'onspring', failure: 'unanswered', code: 'CALL_UNANSWERED', message: 'no' });
    });
    await runs.request(order);
    await until(() => completed.length === 1);
    expect(reached).toHaveLength(2);
    expect(await runs.read(findingsMap.id)).toMatchObject({ state: 'failed', progress: { processed: 100 } });
    expect(issues).toEqual([`configuration:${findingsMap.id}:backfill`]);
  });
});
