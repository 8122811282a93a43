import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { RecordMap } from '../../../now-app/server/contract/protocol.ts';
import { createConfigReply, findingsMap } from '../../test/support/findings-map.ts';
import { until } from '../../test/support/until.ts';
import type { Loop } from './loop.ts';
import type { RunOrder, RunSchedule } from './ports.ts';
import { NO_PROGRESS } from './run-progress.ts';
import type { Runs } from './runs.ts';
import { createUpkeep } from './upkeep.ts';

const applications = { ...findingsMap, id: 'map-apps', direction: 'outbound', keyColumn: 'name' } as const;
const config = createConfigReply({ recordMaps: [findingsMap, applications] });
const minuteMs = 60_000;

describe('createUpkeep', () => {
  let asked: RunOrder[];
  let schedules: readonly RunSchedule[];
  /** Zones in which schedules were stored. */
  let zones: string[];
  /** Issues that are open. */
  let issues: Map<string, string>;
  let version: string;
  /** Record maps of which the store knows a run. */
  let known: Set<string>;
  let isLoading: boolean;
  let nowMs: number;
  let looks: number;
  let recordMaps: readonly RecordMap[];
  let resumed: number;
  let checked: string[][];
  let loop: Loop;

  beforeEach(() => {
    asked = [];
    schedules = [];
    zones = [];
    issues = new Map();
    version = 'v1';
    known = new Set();
    isLoading = false;
    nowMs = 0;
    looks = 0;
    recordMaps = config.recordMaps;
    resumed = 0;
    checked = [];
    const runs: Pick<Runs, 'request' | 'read'> = {
      request: async (order) => {
        asked.push(order);
        known.add(order.recordMap);
        return 'run';
      },
      read: async (recordMap) =>
        known.has(recordMap)
          ? {
              id: 'run',
              kind: 'reconcile',
              recordMap,
              dryRun: false,
              state: 'complete',
              startedAt: '',
              updatedAt: '',
              position: null,
              progress: NO_PROGRESS,
              planned: [],
            }
          : null,
    };
    loop = createUpkeep({
      settings: {
        current: () => {
          looks += 1;
          return { ...config, version, recordMaps, instance: { ...config.instance, timeZone: 'Europe/Oslo' } };
        },
      },
      queue: {
        schedule: async (all, timeZone) => {
          schedules = all;
          zones.push(timeZone);
          return all.filter(({ cron }) => cron === 'every night');
        },
      },
      runs,
      load: { isPending: () => isLoading },
      held: {
        async resume() {
          resumed += 1;
          return true;
        },
      },
      mapCheck: { run: async (maps) => void checked.push(maps.map(({ id }) => id)) },
      issues: {
        open: async ({ key, code }) => void issues.set(key, code),
        solve: async (keys) => {
          for (const key of keys) issues.delete(key);
        },
      },
      nowMs: () => nowMs,
      log: pino({ level: 'silent' }),
    });
  });
  afterEach(() => loop.stop());

  /** One more round at a moment. */
  async function roundAt(ms: number): Promise<void> {
    nowMs = ms;
    const before = looks;
    loop.wake();
    await until(() => looks > before);
  }

  it('compares what comes in by itself soon after the start on an empty store, once', async () => {
    loop.start();
    await until(() => looks === 1);
    expect(asked).toEqual([]);
    await roundAt(minuteMs);
    await until(() => asked.length === 1);
    expect(asked).toEqual([{ kind: 'reconcile', recordMap: 'map-findings', dryRun: false, recordsPerMinute: null }]);
    await roundAt(2 * minuteMs);
    await loop.stop();
    expect(asked).toHaveLength(1);
  });

  it('leaves a store alone that knows a run', async () => {
    known.add('map-findings');
    loop.start();
    await roundAt(minuteMs);
    await loop.stop();
    expect(asked).toEqual([]);
  });

  it('waits for the initial load', async () => {
    isLoading = true;
    loop.start();
    await roundAt(minuteMs);
    expect(asked).toEqual([]);
    isLoading = false;
    await roundAt(minuteMs);
    await until(() => asked.length === 1);
  });

  it('looks at once for maps that go on and missed events, but not before the initial load', async () => {
    isLoading = true;
    loop.start();
    await roundAt(1_000);
    expect(resumed).toBe(0);
    isLoading = false;
    await roundAt(2_000);
    await until(() => resumed > 0);
    expect(asked).toEqual([]);
  });

  it('looks whether the maps fit what Onspring has, also while the initial load runs', async () => {
    isLoading = true;
    loop.start();
    await until(() => checked.length > 0);
    expect(checked[0]).toEqual(['map-findings', 'map-apps']);
  });

  it('schedules nothing for a map that is compared only when somebody asks', async () => {
    recordMaps = [{ ...findingsMap, schedule: 'Never' }, applications];
    loop.start();
    await until(() => schedules.length > 0);
    expect(schedules.map(({ order }) => order.recordMap)).toEqual(['map-apps']);
  });

  it('schedules reconcile for what comes in, and mirror for what only goes out', async () => {
    loop.start();
    await until(() => schedules.length === 2);
    expect(schedules.map(({ order }) => [order.recordMap, order.kind])).toEqual([
      ['map-findings', 'reconcile'],
      ['map-apps', 'mirror'],
    ]);
  });

  it('stores what each map says in the zone of the instance, nightly where it says nothing, and nothing of a paused one', async () => {
    const hourly = { ...applications, schedule: '0 * * * *' };
    recordMaps = [findingsMap, hourly, { ...findingsMap, id: 'map-paused', paused: true }];
    loop.start();
    await until(() => schedules.length > 0);
    expect(schedules.map(({ order, cron }) => [order.recordMap, cron])).toEqual([
      ['map-findings', '17 2 * * *'],
      ['map-apps', '0 * * * *'],
    ]);
    expect(zones).toEqual(['Europe/Oslo']);
  });

  it('opens an issue for a schedule that cannot be read, and closes it when the map is corrected', async () => {
    recordMaps = [{ ...findingsMap, schedule: 'every night' }, applications];
    loop.start();
    await until(() => issues.size > 0);
    expect([...issues]).toEqual([['configuration:map-findings:schedule', 'SCHEDULE_INVALID']]);
    [version, recordMaps] = ['v2', [findingsMap, applications]];
    loop.wake();
    await until(() => issues.size === 0);
    expect(zones).toHaveLength(2);
  });
});
