import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PgBoss } from 'pg-boss';
import { pino } from 'pino';
import type { IssueReport } from '../../../now-app/server/contract/protocol.ts';
import { waitFor } from '../../../scripts/demo/wait.ts';
import { openOwnDatabase } from '../../test/support/own-database.ts';
import { testDatabaseUrl } from '../../test/support/test-database.ts';
import type { IssueStore } from '../sync/issues.ts';
import type { EventQueue, InboundEvent, JobFailure, RunOrder, RunQueue, SettledFile } from '../sync/ports.ts';
import { MONITOR_SECONDS, startBoss, stopBoss } from './boss.ts';
import type { Database } from './database.ts';
import { startEventQueue } from './event-queue.ts';
import { createFileStore } from './file-store.ts';
import { createIssueStore } from './issue-store.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { startRunQueue } from './run-queue.ts';
import { createStateStore } from './state-store.ts';

const log = pino({ level: 'silent' });
const LIMIT_MS = 600_000;
const event = (id: number, appId = 210): InboundEvent => ({ appId, record: { kind: 'id', id }, reason: 'saved' });

interface Backend {
  readonly name: string;
  readonly open: () => Promise<Database>;
}
const backends: Backend[] = [{ name: 'PGlite', open: openOwnDatabase }];
const databaseUrl = testDatabaseUrl();
if (databaseUrl !== null) {
  backends.push({
    name: 'PostgreSQL',
    async open() {
      const database = openPostgres(databaseUrl, 5, log);
      await database.connection.executeSql(
        'DROP SCHEMA IF EXISTS bridge CASCADE; DROP SCHEMA IF EXISTS pgboss CASCADE',
      );
      return database;
    },
  });
}

describe('the embedded store', () => {
  it(
    'refuses statements once it is closed',
    async () => {
      const database = await openOwnDatabase();
      const last = database.query('SELECT 1 AS one');
      await database.close();
      expect(await last).toEqual([{ one: 1 }]);
      await expect(database.query('SELECT 1')).rejects.toThrow('The embedded database is closed');
    },
    LIMIT_MS,
  );
});

describe.each(backends)('store on $name', ({ open }) => {
  let database: Database;
  let boss: PgBoss;
  let queue: EventQueue;
  let runs: RunQueue;

  beforeAll(async () => {
    database = await open();
    await migrate(database);
    boss = await startBoss(database, log);
    queue = await startEventQueue({ boss, database, log, maxAttempts: 2 });
    runs = await startRunQueue({ boss, database });
  }, LIMIT_MS);
  afterAll(async () => {
    await stopBoss(boss);
    await database.close();
  }, LIMIT_MS);
  beforeEach(async () => {
    await database.query('DELETE FROM pgboss.job');
    await database.query('DELETE FROM bridge.issue');
  });
  const makeRetriesDue = () => database.query(`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'`);

  const order = (recordMap: string): RunOrder => ({
    kind: 'reconcile',
    recordMap,
    dryRun: false,
    recordsPerMinute: null,
  });

  it('keeps at most one run of a map, waiting or under way, and hands it to one worker', async () => {
    const id = await runs.request(order('a'));
    expect(id).not.toBeNull();
    expect(await runs.request(order('a'))).toBeNull();
    expect(await runs.request(order('b'))).not.toBeNull();
    const claimed = await runs.claim(8);
    expect(claimed.map((job) => job.order.recordMap).sort()).toEqual(['a', 'b']);
    expect(await runs.claim(8)).toEqual([]);
    expect(await runs.request(order('a'))).toBeNull();
    for (const job of claimed) await runs.complete(job);
    expect(await runs.request(order('a'))).not.toBeNull();
  });

  it('lets another companion take over within a minute what one held that died', async () => {
    for (const name of ['inbound', 'runs']) {
      const { heartbeatSeconds, retryDelay } = (await boss.getQueue(name)) ?? {};
      const longest = Number(heartbeatSeconds) + MONITOR_SECONDS.postgres + Number(retryDelay);
      expect(longest).toBeLessThan(60);
    }
  });

  it('gives a run that was put back the same id', async () => {
    const id = await runs.request(order('a'));
    for (const job of await runs.claim(1)) await runs.release(job);
    expect(await runs.request(order('a'))).toBeNull();
    await makeRetriesDue();
    expect(await runs.claim(1)).toEqual([{ id, order: order('a') }]);
  });

  it('replaces schedules and names those that cannot be read', async () => {
    const nightly = { order: order('a'), cron: '17 2 * * *' };
    const wrong = { order: order('b'), cron: 'every night' };
    expect(await runs.schedule([nightly, wrong], 'Europe/Oslo')).toEqual([wrong]);
    expect(await boss.getSchedules('runs')).toMatchObject([{ key: 'a', cron: '17 2 * * *', timezone: 'Europe/Oslo' }]);
    expect(await runs.schedule([], 'UTC')).toEqual([]);
    expect(await boss.getSchedules('runs')).toEqual([]);
  });

  it('gives a schedule one run a night, also in the nights in which the clocks change', async () => {
    expect(await runs.schedule([{ order: order('a'), cron: '17 2 * * *' }], 'Europe/Oslo')).toEqual([]);
    const [stored] = await boss.getSchedules('runs');
    const from = (day: string) =>
      boss.previewSchedule(stored?.cron ?? '', { tz: stored?.timezone ?? '', count: 3, from: new Date(day) });
    const times = (dates: readonly Date[]) => dates.map((date) => date.toISOString().slice(0, 16));
    // 02:17 is left out on 29 March, and comes twice on 25 October.
    expect(times(from('2026-03-28T12:00:00Z'))).toEqual(['2026-03-29T01:17', '2026-03-30T00:17', '2026-03-31T00:17']);
    expect(times(from('2026-10-24T12:00:00Z'))).toEqual(['2026-10-25T00:17', '2026-10-26T01:17', '2026-10-27T01:17']);
    await runs.schedule([], 'UTC');
  });

  it(
    'makes up once for the nights in which no companion ran, and hands the run to one worker',
    async () => {
      await runs.schedule([{ order: order('a'), cron: '17 2 * * *' }], 'Europe/Oslo');
      const [schedule] = await boss.getSchedules('runs');
      expect(schedule).toBeDefined();
      // As after three days in which all companions were down.
      await database.query(`UPDATE pgboss.schedule SET created_on = now() - interval '4 days'`);
      await database.query(`UPDATE pgboss.version SET cron_on = now() - interval '3 days'`);
      const second = await startBoss(database, log);
      try {
        const claimed = await waitFor('the run that was missed', LIMIT_MS, async () => {
          const jobs = await runs.claim(8);
          return jobs.length > 0 ? jobs : undefined;
        });
        expect(claimed.map((job) => job.order)).toEqual([order('a')]);
        for (const job of claimed) await runs.complete(job);
        expect(await runs.claim(8)).toEqual([]);
      } finally {
        await stopBoss(second);
        await runs.schedule([], 'UTC');
      }
    },
    LIMIT_MS,
  );

  it('finds an event by its id', async () => {
    const { eventId } = await queue.accept(event(1));
    expect(await queue.find(eventId)).toEqual(event(1));
    expect(await queue.find('not-an-id')).toBeNull();
  });

  it('can be migrated again', async () => {
    await migrate(database);
  });

  it('names what a statement violates, and runs the next one as if nothing had happened', async () => {
    const [failed, next] = await Promise.allSettled([
      database.connection.executeSql('BEGIN; SELECT 1 / 0; COMMIT'),
      database.query('SELECT 2 AS two'),
    ]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
    expect(next).toEqual({ status: 'fulfilled', value: [{ two: 2 }] });
    for (let again = 0; again < 3; again += 1)
      expect(await database.query('SELECT 3 AS three')).toEqual([{ three: 3 }]);
  });

  it('goes on answering while a long statement runs', async () => {
    let turns = 0;
    let isRunning = true;
    const count = database.query('SELECT count(*)::int AS rows FROM generate_series(1, 1000000)').finally(() => {
      isRunning = false;
    });
    while (isRunning) {
      await new Promise((resolve) => setImmediate(resolve));
      turns += 1;
    }
    expect(await count).toEqual([{ rows: 1_000_000 }]);
    // A statement on this thread would leave room for a handful.
    expect(turns).toBeGreaterThan(100);
  });

  it('coalesces events of a record that waits', async () => {
    const first = await queue.accept(event(1));
    const second = await queue.accept(event(1));
    expect(second).toEqual({ eventId: first.eventId, coalesced: true });
    await queue.accept(event(2));
    const claimed = await queue.claim(100);
    expect(claimed).toHaveLength(2);
    expect(claimed).toContainEqual({ id: first.eventId, event: event(1), attempt: 1 });
  });

  it('keeps an event that arrives during the work, but not for a second worker', async () => {
    await queue.accept(event(1));
    const working = await queue.claim(100);
    expect(await queue.accept(event(1))).toMatchObject({ coalesced: false });
    expect(await queue.claim(100)).toEqual([]);
    await queue.complete(working);
    expect(await queue.claim(100)).toHaveLength(1);
  });

  it('tries again until the last attempt, and a failing record holds back only itself', async () => {
    const failure: JobFailure = { code: 'UNEXPECTED', message: 'no', retryable: true };
    await queue.accept(event(1));
    const [first] = await queue.claim(100);
    if (first === undefined) throw new Error('nothing claimed');
    expect(await queue.fail(first, failure)).toBe(false);
    await queue.accept(event(2));
    expect((await queue.claim(100)).map((job) => job.event)).toEqual([event(2)]);
    await makeRetriesDue();
    const [second] = await queue.claim(100);
    if (second === undefined) throw new Error('nothing claimed again');
    expect(second).toMatchObject({ id: first.id, attempt: 2 });
    expect(await queue.fail(second, failure)).toBe(true);
    await makeRetriesDue();
    expect(await queue.claim(100)).toEqual([]);
    expect(await queue.accept(event(1))).toMatchObject({ coalesced: false });
  });

  it('gives a final failure up at once', async () => {
    await queue.accept(event(1));
    const [job] = await queue.claim(1);
    if (job === undefined) throw new Error('nothing claimed');
    expect(await queue.fail(job, { code: 'UNEXPECTED', message: 'no', retryable: false })).toBe(true);
    expect((await queue.depth()).waiting).toBe(0);
  });

  it('lets a newer event run while an older one waits to be tried again, and loses neither', async () => {
    const failure: JobFailure = { code: 'UNEXPECTED', message: 'no', retryable: true };
    await queue.accept(event(1));
    for (const job of await queue.claim(1)) await queue.fail(job, failure);
    await queue.accept(event(1));
    const [newer] = await queue.claim(1);
    if (newer === undefined) throw new Error('the newer event is held back');
    expect(await queue.fail(newer, failure)).toBe(false);
    expect(await queue.depth()).toMatchObject({ waiting: 1, active: 0 });
    expect(await queue.readAbandoned()).toEqual([]);
    await makeRetriesDue();
    expect(await queue.claim(1)).toHaveLength(1);
  });

  it('claims at most one of two entries of a record', async () => {
    await queue.accept(event(1));
    for (const job of await queue.claim(1))
      await queue.fail(job, { code: 'UNEXPECTED', message: 'no', retryable: true });
    await queue.accept(event(1));
    await makeRetriesDue();
    expect(await queue.claim(100)).toHaveLength(1);
  });

  it('puts claimed work back', async () => {
    await queue.accept(event(1));
    await queue.release(await queue.claim(1), 'stop');
    await makeRetriesDue();
    expect(await queue.claim(1)).toHaveLength(1);
  });

  it('hands out what the store itself gave up', async () => {
    await queue.accept(event(1));
    await database.query(`UPDATE pgboss.job SET state = 'failed'`);
    const abandoned = await queue.readAbandoned();
    expect(abandoned.map((job) => job.event)).toEqual([event(1)]);
    await queue.forget(abandoned);
    expect(await queue.readAbandoned()).toEqual([]);
  });

  it('counts what waits', async () => {
    await queue.accept(event(1));
    await queue.accept(event(2));
    await queue.claim(1);
    expect(await queue.depth()).toMatchObject({ waiting: 1, active: 1 });
  });

  it('keeps values', async () => {
    const state = createStateStore(database);
    expect(await state.read('none')).toBeNull();
    await state.write('load', { offset: 500 });
    await state.write('load', { offset: 1000 });
    expect(await state.read('load')).toEqual({ offset: 1000 });
  });

  describe('issues', () => {
    let issues: IssueStore;
    beforeEach(() => {
      issues = createIssueStore(database);
    });
    const issue = (changes: Partial<IssueReport> = {}): IssueReport => ({
      key: 'dead_letter:210:1',
      kind: 'dead_letter',
      code: 'UNEXPECTED',
      title: 't',
      cause: 'c',
      suggestedFix: 's',
      onspringApp: 210,
      onspringRecord: 1,
      field: null,
      correlation: '',
      ...changes,
    });

    it('are kept until they are delivered', async () => {
      await issues.open(issue(), { once: false });
      const pending = await issues.readUndelivered(100);
      expect(pending).toEqual({ open: [issue()], solved: [] });
      await issues.markDelivered(pending);
      expect(await issues.readUndelivered(100)).toEqual({ open: [], solved: [] });
      expect(await issues.countOpen('dead_letter')).toBe(1);
      expect(await issues.listOfKind('dead_letter')).toHaveLength(1);
      expect(await issues.listOfKind('file')).toEqual([]);
    });

    it('are told once or each time, as asked', async () => {
      for (const once of [true, false]) {
        await issues.open(issue(), { once });
        await issues.markDelivered(await issues.readUndelivered(100));
        await issues.open(issue({ cause: 'again' }), { once });
        expect((await issues.readUndelivered(100)).open).toHaveLength(once ? 0 : 1);
      }
    });

    it('are listed while they are open, with whether they were delivered', async () => {
      await issues.open(issue(), { once: false });
      await issues.markDelivered(await issues.readUndelivered(100));
      await issues.open(issue({ key: 'dead_letter:210:2' }), { once: false });
      await issues.open(issue({ key: 'dead_letter:210:3' }), { once: false });
      await issues.solve(['dead_letter:210:3']);
      const listed = await issues.listOpen(100);
      expect(listed.map(({ key, reported }) => [key, reported])).toEqual([
        ['dead_letter:210:1', true],
        ['dead_letter:210:2', false],
      ]);
      expect(await issues.listOpen(1)).toHaveLength(1);
    });

    it('are closed once', async () => {
      await issues.open(issue(), { once: false });
      expect(await issues.solve(['dead_letter:210:1', 'unknown'])).toBe(true);
      expect(await issues.solve(['dead_letter:210:1'])).toBe(false);
      const pending = await issues.readUndelivered(100);
      expect(pending).toEqual({ open: [], solved: ['dead_letter:210:1'] });
      await issues.markDelivered(pending);
      expect(await issues.countOpen('dead_letter')).toBe(0);
    });

    it('that changed during the delivery are delivered again', async () => {
      await issues.open(issue(), { once: false });
      const pending = await issues.readUndelivered(100);
      await issues.open(issue({ cause: 'newer' }), { once: false });
      await issues.markDelivered(pending);
      expect((await issues.readUndelivered(100)).open).toEqual([issue({ cause: 'newer' })]);
    });
  });

  it('keeps what is settled about files, renews it, and forgets what is gone', async () => {
    const files = createFileStore(database);
    const one: SettledFile = {
      appId: 210,
      recordId: 31,
      side: 'onspring',
      fileId: '7',
      bytes: 5_000_000_000,
      sha256: 'ab',
      refused: null,
    };
    const refused: SettledFile = { ...one, fileId: '8', bytes: null, sha256: null, refused: 'limits' };
    await files.settle([one, refused, { ...one, side: 'servicenow', fileId: 'x' }, { ...one, recordId: 32 }]);
    expect(await files.read(210, [])).toEqual([]);
    expect(await files.read(211, [31])).toEqual([]);
    expect((await files.read(210, [31, 32])).length).toBe(4);
    await files.rejudge(210, 31);
    const ofRecord = async () => new Map((await files.read(210, [31])).map((file) => [file.fileId, file]));
    expect((await ofRecord()).get('8')).toEqual({ ...refused, refused: '' });
    expect((await ofRecord()).get('7')).toEqual(one);
    await files.settle([{ ...refused, bytes: 3, sha256: 'cd', refused: null }]);
    expect((await ofRecord()).get('8')).toMatchObject({ sha256: 'cd', refused: null });
    await files.forget([one, refused]);
    expect([...(await ofRecord()).keys()]).toEqual(['x']);
  });

  it('keeps queues apart that are about different things', async () => {
    const others = await startEventQueue({ boss, database, log, maxAttempts: 2, name: 'files' });
    await others.accept(event(77));
    expect(await queue.claim(10)).toEqual([]);
    expect((await others.claim(10)).map((job) => job.event)).toEqual([event(77)]);
  });
});
