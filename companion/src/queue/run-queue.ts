import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import { RUN_KINDS } from '../../../now-app/server/contract/protocol.ts';
import type { RunJob, RunOrder, RunQueue } from '../sync/ports.ts';
import { BOSS_SCHEMA, guarded, HEARTBEAT_SECONDS, SECONDS_PER_DAY } from './boss.ts';
import type { Database } from './database.ts';

/**
 * Longer jobs, one at a time for each record map: policy `exclusive` with the map as key refuses a second one while the
 * first waits or runs, for any number of companions. A worker that dies loses its claim by heartbeat (at once on PGlite).
 */

export interface RunQueueOptions {
  readonly boss: PgBoss;
  readonly database: Database;
}

const QUEUE = 'runs';
const RETRY_SECONDS = 1;
/** A run waits through outages as long as they last. */
const RETRIES = 100_000;

const runOrder = z.object({
  kind: z.enum(RUN_KINDS),
  recordMap: z.string(),
  dryRun: z.boolean(),
  recordsPerMinute: z.number().nullable(),
}) satisfies z.ZodType<RunOrder>;

/** Starts the queue of runs. */
export async function startRunQueue(options: RunQueueOptions): Promise<RunQueue> {
  const { boss, database } = options;
  const settings = {
    retryLimit: RETRIES,
    retryDelay: RETRY_SECONDS,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    expireInSeconds: SECONDS_PER_DAY - 1,
    retentionSeconds: 30 * SECONDS_PER_DAY,
    deleteAfterSeconds: SECONDS_PER_DAY,
  };
  if ((await boss.getQueue(QUEUE)) === null) await boss.createQueue(QUEUE, { policy: 'exclusive', ...settings });
  else await boss.updateQueue(QUEUE, settings);

  if (database.kind === 'pglite') {
    // The directory lock proves that no other process works on these.
    const rows = await database.query(`SELECT id FROM ${BOSS_SCHEMA}.job WHERE name = $1 AND state = 'active'`, [
      QUEUE,
    ]);
    for (const row of rows) await release(String(row.id));
  }

  async function release(id: string): Promise<void> {
    await boss.fail(QUEUE, id, { code: 'RELEASED', message: 'The worker ended' });
  }

  return {
    request: (order) => guarded('store a run', () => boss.send(QUEUE, order, { singletonKey: order.recordMap })),

    claim: (limit) =>
      guarded('claim runs', async () => {
        const jobs = await boss.fetch<unknown>(QUEUE, { batchSize: limit });
        return jobs.map((job): RunJob => ({ id: job.id, order: runOrder.parse(job.data) }));
      }),

    complete: (job) => guarded('complete a run', async () => void (await boss.complete(QUEUE, job.id))),
    release: (job) => guarded('put a run back', () => release(job.id)),

    touch: (jobs) =>
      guarded('renew claims of runs', async () => {
        if (jobs.length > 0)
          await boss.touch(
            QUEUE,
            jobs.map((job) => job.id),
          );
      }),

    schedule: (schedules, timeZone) =>
      guarded('store schedules', async () => {
        const wanted = new Set(schedules.map(({ order }) => order.recordMap));
        for (const { key } of await boss.getSchedules(QUEUE)) {
          if (!wanted.has(key)) await boss.unschedule(QUEUE, key);
        }
        const refused = [];
        for (const schedule of schedules) {
          if (!isRecurrence(schedule.cron, timeZone)) {
            refused.push(schedule);
            await boss.unschedule(QUEUE, schedule.order.recordMap);
            continue;
          }
          const { order, cron } = schedule;
          const key = order.recordMap;
          await boss.schedule(QUEUE, cron, order, { key, singletonKey: key, tz: timeZone, missed: 'once' });
        }
        return refused;
      }),
  };

  function isRecurrence(cron: string, timeZone: string): boolean {
    try {
      boss.previewSchedule(cron, { tz: timeZone, count: 1 });
      return true;
    } catch {
      return false; // The one thing this call can object to: the caller reports it with the name of the map.
    }
  }
}
