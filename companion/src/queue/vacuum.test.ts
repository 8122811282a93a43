import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PgBoss } from 'pg-boss';
import { pino } from 'pino';
import { z } from 'zod';
import { waitFor } from '../../../scripts/demo/wait.ts';
import { openOwnDatabase } from '../../test/support/own-database.ts';
import type { EventQueue } from '../sync/ports.ts';
import { startBoss, stopBoss } from './boss.ts';
import type { Database } from './database.ts';
import { startEventQueue } from './event-queue.ts';
import { createVacuum, vacuum } from './vacuum.ts';

const log = pino({ level: 'silent' });
const LIMIT_MS = 600_000;
const JOBS = 300;
const CLAIMED = 10;

const explained = z.tuple([
  z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: z.record(z.string(), z.unknown()) })]) }),
]);

describe('vacuum of the embedded store', () => {
  let database: Database;
  let boss: PgBoss;
  let queue: EventQueue;
  /** Text by which the queue claims. */
  let claimText = '';
  beforeAll(async () => {
    database = await openOwnDatabase();
    const { executeSql } = database.connection;
    const connection: Database['connection'] = {
      executeSql(text, values) {
        if (text.includes('SKIP LOCKED')) claimText = text;
        return executeSql(text, values);
      },
    };
    boss = await startBoss({ ...database, connection }, log);
    queue = await startEventQueue({ boss, database, log, maxAttempts: 2 });
  }, LIMIT_MS);
  afterAll(async () => {
    await stopBoss(boss);
    await database.close();
  });

  const accept = (events: number) =>
    Promise.all(
      Array.from({ length: events }, (_, index) =>
        queue.accept({ appId: 210, record: { kind: 'id', id: index + 1 }, reason: 'saved' }),
      ),
    );

  /** Pages of the store that one claim touches, by the plan PostgreSQL makes of it now. */
  async function countPages(): Promise<number> {
    const rows = await database.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${claimText}`);
    return Number(explained.parse(rows)[0]['QUERY PLAN'][0].Plan['Shared Hit Blocks']);
  }

  it(
    'lets a claim touch none of the finished jobs',
    async () => {
      await accept(JOBS);
      await queue.complete(await queue.claim(JOBS));
      await accept(2 * CLAIMED);
      const before = await countPages();
      await vacuum(database);
      expect(await countPages()).toBeLessThan(before / 2);
    },
    LIMIT_MS,
  );

  it('runs after 2 s, then after twice as long each time, however often it is woken', async () => {
    let nowMs = 0;
    let looks = 0;
    const ranAtMs: number[] = [];
    const query = async (text: string) => {
      if (text.startsWith('VACUUM')) ranAtMs.push(nowMs);
      return [{ name: 'bridge.state' }];
    };
    const readMs = () => {
      looks += 1;
      return nowMs;
    };
    const loop = createVacuum({ database: { query }, nowMs: readMs, log });
    loop.start();
    for (const ms of [1_999, 2_000, 5_999, 6_000, 13_999, 14_000]) {
      nowMs = ms;
      const before = looks;
      loop.wake();
      await waitFor('the loop to look', 300_000, async () => (looks > before ? true : undefined));
    }
    await loop.stop();
    expect(ranAtMs).toEqual([2_000, 6_000, 14_000]);
  });
});
