import { type ConfigReply, NO_SCHEDULE, type RecordMap } from '../../../now-app/server/contract/protocol.ts';
import type { Log } from '../log.ts';
import type { HeldMaps } from './held-maps.ts';
import type { InitialLoad } from './initial-load.ts';
import { toScheduleIssue } from './issue-reports.ts';
import type { Issues } from './issues.ts';
import { createLoop, type Loop } from './loop.ts';
import type { MapCheck } from './map-check.ts';
import type { RunQueue, RunSchedule } from './ports.ts';
import type { Runs } from './runs.ts';
import { isInbound, isOpen, type Settings } from './settings.ts';

/** Every night, off the full hour at which everything else of an instance starts. */
const NIGHTLY = '17 2 * * *';

/** After the start, so that events and changes that wait go first. */
const CATCH_UP_MS = 15_000;
const INTERVAL_MS = 10 * 60_000;

export interface UpkeepOptions {
  readonly settings: Pick<Settings, 'current'>;
  readonly queue: Pick<RunQueue, 'schedule'>;
  readonly runs: Pick<Runs, 'request' | 'read'>;
  readonly load: Pick<InitialLoad, 'isPending'>;
  readonly held: Pick<HeldMaps, 'resume'>;
  readonly mapCheck: MapCheck;
  readonly issues: Pick<Issues, 'open' | 'solve'>;
  readonly nowMs: () => number;
  readonly log: Log;
}

function toSchedule(map: RecordMap): RunSchedule[] {
  const order = { recordMap: map.id, dryRun: false, recordsPerMinute: null };
  const cron = map.schedule ?? NIGHTLY;
  if (cron.toLowerCase() === NO_SCHEDULE) return [];
  if (isInbound(map)) return [{ order: { ...order, kind: 'reconcile' }, cron }];
  return map.keyColumn === null ? [] : [{ order: { ...order, kind: 'mirror' }, cron }];
}

/**
 * Creates the loop that keeps the schedules those of the maps, in the instance's time zone, that tells which maps do not fit
 * what Onspring has (at once when the settings changed, and again later: a field may be renamed there), and that compares both sides
 * once, soon after the start, when the store knows of no run of a map: it is new, or it was lost together with the events
 * that waited in it. So it does when a map goes on that was paused while events came.
 */
export function createUpkeep(options: UpkeepOptions): Loop {
  const { settings, queue, runs, issues, nowMs } = options;
  const startedMs = nowMs();
  let applied = '';

  async function applySchedules(config: ConfigReply): Promise<void> {
    const maps = config.enabled ? config.recordMaps.filter(isOpen) : [];
    const refused = await queue.schedule(maps.flatMap(toSchedule), config.instance.timeZone);
    const refusedIds = new Set(refused.map(({ order }) => order.recordMap));
    for (const map of maps) {
      if (refusedIds.has(map.id)) await issues.open(toScheduleIssue(map));
      else await issues.solve([toScheduleIssue(map).key]);
    }
    applied = config.version;
  }

  async function catchUp(config: ConfigReply): Promise<void> {
    for (const map of config.recordMaps.filter((candidate) => isInbound(candidate) && isOpen(candidate))) {
      if ((await runs.read(map.id)) !== null) continue;
      await runs.request({ kind: 'reconcile', recordMap: map.id, dryRun: false, recordsPerMinute: null });
    }
  }

  return createLoop({
    name: 'upkeep',
    log: options.log,
    async run() {
      const config = settings.current();
      if (config === null) return CATCH_UP_MS;
      if (applied !== config.version) await applySchedules(config);
      if (config.enabled) await options.mapCheck.run(config.recordMaps);
      if (!config.enabled || options.load.isPending()) return CATCH_UP_MS;
      const isResumed = await options.held.resume(config.recordMaps);
      const leftMs = startedMs + CATCH_UP_MS - nowMs();
      if (leftMs > 0) return leftMs;
      await catchUp(config);
      return isResumed ? INTERVAL_MS : CATCH_UP_MS;
    },
  });
}
