import { randomUUID } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import { toBatches } from '../batches.ts';
import { StoreError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { EventQueue, InboundEvent, InboundJob } from '../sync/ports.ts';
import { BOSS_SCHEMA, guarded, HEARTBEAT_SECONDS, SECONDS_PER_DAY } from './boss.ts';
import type { Database } from './database.ts';
import { createGrouped } from './grouped.ts';

/**
 * Events waiting to be worked on, one queue entry per record.
 *
 * Policy `stately` with the record as key: at most one entry per record in each of the states created, retry and active
 * (a unique index, so it holds for any number of companions). Tried against the others on pg-boss 12.35:
 * - `key_strict_fifo` keeps every event and blocks a record for good once one of its events was given up, although the
 *   next event reads the same record anew and may well succeed;
 * - `short` and `standard` let two workers take one record; `exclusive` drops an event that arrives while its record is
 *   being worked on, so the newest state would be missed.
 * What `stately` leaves to us: an active entry that fails while another of its record waits for a retry has no state to
 * return to and pg-boss gives it up at once. Since the waiting one reads the record anyway, the failed one is completed.
 */

export interface EventQueueOptions {
  readonly boss: PgBoss;
  readonly database: Database;
  readonly log: Log;
  /** Attempts per event before it is given up. */
  readonly maxAttempts: number;
  /** What the entries are about; each has a queue of its own. */
  readonly name?: 'inbound' | 'files';
}

/** Crashes and stops one event may live through besides its attempts. */
const CRASH_MARGIN = 20;
/** Events one statement stores at most. */
const INSERT_LIMIT = 100;
/** Entries one statement claims or completes: on the embedded store events to be accepted wait for it, about a millisecond. */
const CHUNK = 10;

const jobData = z.object({
  appId: z.number(),
  record: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('id'), id: z.number() }),
    z.object({ kind: z.literal('number'), number: z.number() }),
  ]),
  reason: z.string(),
  correlation: z.string().optional(),
}) satisfies z.ZodType<InboundEvent>;

/** Starts the queue. Entries left active by a process that died are taken back: at once on PGlite, else by heartbeat. */
export async function startEventQueue(options: EventQueueOptions): Promise<EventQueue> {
  const { boss, database, log, name: queueName = 'inbound' } = options;
  const settings = {
    // Giving up is decided below; the margin keeps stops and crashes from using up a record's attempts.
    retryLimit: options.maxAttempts + CRASH_MARGIN,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 300,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    // Jobs held through a long outage are kept alive by heartbeats; this is the upper bound pg-boss allows.
    expireInSeconds: SECONDS_PER_DAY - 1,
    retentionSeconds: 30 * SECONDS_PER_DAY,
    deleteAfterSeconds: SECONDS_PER_DAY,
  };
  if ((await boss.getQueue(queueName)) === null) await boss.createQueue(queueName, { policy: 'stately', ...settings });
  else await boss.updateQueue(queueName, settings);

  async function isWaitingForRetry(key: string): Promise<boolean> {
    const siblings = await boss.findJobs(queueName, { key, queued: true });
    return siblings.some((sibling) => sibling.state === 'retry');
  }

  async function settleFailed(id: string, key: string, failure: object): Promise<'superseded' | 'failed'> {
    if (await isWaitingForRetry(key)) {
      await boss.complete(queueName, id, { superseded: true, ...failure });
      return 'superseded';
    }
    await boss.fail(queueName, id, failure);
    return 'failed';
  }

  /** Id of the new entry; `null` when one of the record waits already. */
  const insert = createGrouped(async (events: readonly InboundEvent[]) => {
    const entries = events.map((event) => ({ id: randomUUID(), data: event, singletonKey: toKey(event) }));
    const created = new Set(await boss.insert(queueName, entries, { returnId: true, db: database.urgent }));
    return entries.map(({ id }) => (created.has(id) ? id : null));
  }, INSERT_LIMIT);

  if (database.kind === 'pglite') await releaseAbandoned();

  /** The directory lock proves that no other process works on these entries. */
  async function releaseAbandoned(): Promise<void> {
    const rows = await database.query(
      `SELECT id, singleton_key FROM ${BOSS_SCHEMA}.job WHERE name = $1 AND state = 'active'`,
      [queueName],
    );
    for (const row of rows) {
      await settleFailed(String(row.id), String(row.singleton_key), { code: 'RELEASED', message: 'The worker ended' });
    }
    if (rows.length > 0)
      log.info({ event: 'queue.recovered', jobs: rows.length }, 'took back work of a process that ended');
  }

  return {
    maxAttempts: options.maxAttempts,

    accept: (event) =>
      guarded('store the event', async () => {
        const key = toKey(event);
        // A waiting entry may be claimed between the two statements; the next round then creates a new one.
        for (let round = 0; round < 5; round += 1) {
          const created = await insert(event);
          if (created !== null) return { eventId: created, coalesced: false };
          const waiting = (await boss.findJobs(queueName, { key, queued: true })).find(
            (job) => job.state === 'created',
          );
          if (waiting !== undefined) return { eventId: waiting.id, coalesced: true };
        }
        throw new StoreError(`Cannot place an event for ${key}: send it again`);
      }),

    claim: (limit) =>
      guarded('claim events', async () => {
        const claimed: InboundJob[] = [];
        while (claimed.length < limit) {
          const batchSize = Math.min(CHUNK, limit - claimed.length);
          const jobs = await boss.fetch<unknown>(queueName, { batchSize, includeMetadata: true });
          for (const job of jobs)
            claimed.push({ id: job.id, event: jobData.parse(job.data), attempt: job.retryCount + 1 });
          if (jobs.length < batchSize) break;
        }
        return claimed;
      }),

    complete: (jobs) =>
      guarded('complete events', async () => {
        for (const batch of toBatches(jobs, CHUNK)) await boss.complete(queueName, toIds(batch));
      }),

    fail: (job, failure) =>
      guarded('put an event back', async () => {
        const isLast = !failure.retryable || job.attempt >= options.maxAttempts;
        const output = { code: failure.code, message: failure.message };
        if (!isLast) {
          await settleFailed(job.id, toKey(job.event), output);
          return false;
        }
        // Completed with its failure, not failed: pg-boss would retry a final failure while attempts are left.
        await boss.complete(queueName, job.id, { givenUp: true, ...output });
        return true;
      }),

    release: (jobs, reason) =>
      guarded('put events back', async () => {
        for (const job of jobs) await settleFailed(job.id, toKey(job.event), { code: 'RELEASED', message: reason });
      }),

    readAbandoned: () =>
      guarded('read abandoned events', async () => {
        const rows = await database.query(
          `SELECT id, data, retry_count FROM ${BOSS_SCHEMA}.job WHERE name = $1 AND state = 'failed' LIMIT 100`,
          [queueName],
        );
        return rows.map((row) => ({
          id: String(row.id),
          event: jobData.parse(row.data),
          attempt: Number(row.retry_count) + 1,
        }));
      }),

    forget: (jobs) =>
      guarded('forget events', async () => {
        if (jobs.length > 0) await boss.deleteJob(queueName, toIds(jobs));
      }),

    find: (id) =>
      guarded('find an event', async () => {
        const job = isUuid(id) ? await boss.getJobById<unknown>(queueName, id) : null;
        return job === null ? null : jobData.parse(job.data);
      }),

    touch: (jobs) =>
      guarded('renew claims', async () => {
        if (jobs.length > 0) await boss.touch(queueName, toIds(jobs));
      }),

    depth: () =>
      guarded('count events', async () => {
        const [row] = await database.query(
          `SELECT count(*) FILTER (WHERE state < 'active')::int AS waiting,
                  count(*) FILTER (WHERE state = 'active')::int AS active,
                  coalesce(extract(epoch FROM now() - min(created_on) FILTER (WHERE state < 'active')), 0)::int AS oldest
           FROM ${BOSS_SCHEMA}.job WHERE name = $1 AND state <= 'active'`,
          [queueName],
        );
        return { waiting: Number(row?.waiting), active: Number(row?.active), oldestSeconds: Number(row?.oldest) };
      }),
  };
}

function toIds(jobs: readonly InboundJob[]): string[] {
  return jobs.map((job) => job.id);
}

/** One key per record as the sender names it; the worker merges a record named both ways. */
function toKey(event: InboundEvent): string {
  const { record } = event;
  return `${event.appId}:${record.kind === 'id' ? `id:${record.id}` : `number:${record.number}`}`;
}

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}
