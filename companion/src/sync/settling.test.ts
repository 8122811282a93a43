/** What a worker leaves behind when the store fails, or its process dies, between two steps of settling a job. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { PgBoss } from 'pg-boss';
import { pino } from 'pino';
import { openOwnDatabase } from '../../test/support/own-database.ts';
import { until } from '../../test/support/until.ts';
import { createMetrics } from '../metrics.ts';
import { startBoss, stopBoss } from '../queue/boss.ts';
import type { Database } from '../queue/database.ts';
import { startEventQueue } from '../queue/event-queue.ts';
import { createIssueStore } from '../queue/issue-store.ts';
import { migrate } from '../queue/migrate.ts';
import { createFileWorker } from './file-worker.ts';
import { createHeartbeat } from './heartbeat.ts';
import { createInboundWorker } from './inbound-worker.ts';
import { deadLetterKey, toDeadLetterIssue, toFilesIssue } from './issue-reports.ts';
import { createIssues, type IssueStore, type Issues } from './issues.ts';
import { createLane } from './lane.ts';
import type { Loop } from './loop.ts';
import type { EventQueue, InboundJob, JobFailure } from './ports.ts';

const LIMIT_MS = 600_000;
const log = pino({ level: 'silent' });
const event = { appId: 210, record: { kind: 'id', id: 31 }, reason: 'saved' } as const;
const job: InboundJob = { id: 'earlier', event, attempt: 8 };
const failure: JobFailure = { code: 'VENDOR_500', message: 'no', retryable: true };

let database: Database;
let boss: PgBoss;
let queue: EventQueue;
let files: EventQueue;
let issueStore: IssueStore;
let issues: Issues;

beforeEach(async () => {
  database = await openOwnDatabase();
  await migrate(database);
  boss = await startBoss(database, log);
  queue = await startEventQueue({ boss, database, log, maxAttempts: 8 });
  files = await startEventQueue({ boss, database, log, maxAttempts: 8, name: 'files' });
  issueStore = createIssueStore(database);
  const serviceNow = { reportIssues: async () => ({ opened: 0, updated: 0, solved: 0 }) };
  issues = createIssues({ store: issueStore, serviceNow, isEnabled: () => true, log });
}, LIMIT_MS);
afterEach(async () => {
  await stopBoss(boss);
  await database.close();
}, LIMIT_MS);

/** Lets every change of an issue fail in the database; returns what ends that. */
async function breakIssues(): Promise<() => Promise<unknown>> {
  await database.connection.executeSql(
    `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$;
     CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON bridge.issue FOR EACH ROW EXECUTE FUNCTION refuse()`,
  );
  return () => database.query('DROP FUNCTION refuse CASCADE');
}

const makeRetriesDue = () => database.query(`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'`);
const countOpen = async (name: string) => {
  const [row] = await database.query(
    `SELECT count(*)::int AS open FROM pgboss.job WHERE name = $1 AND state < 'completed'`,
    [name],
  );
  return Number(row?.open);
};

function createWorkerOf(name: string, onDone: () => void): Loop {
  const shared = { issues, isEnabled: () => true, metrics: createMetrics(), log };
  if (name === 'inbound') {
    return createInboundWorker({
      ...shared,
      queue,
      lane: createLane(),
      inbound: {
        mayBringParents: async () => false,
        async process(jobs) {
          onDone();
          return jobs.map((one) => ({ job: one, state: 'landed', recordId: 31 }));
        },
      },
    });
  }
  return createFileWorker({
    ...shared,
    queue: files,
    hasFiles: () => true,
    carrier: { carry: async () => onDone() },
  });
}

it.each([
  { name: 'inbound', issue: toDeadLetterIssue(job, failure) },
  { name: 'files', issue: toFilesIssue(job, failure) },
])(
  'a record of $name whose issue cannot be solved stays in the queue until it is',
  async ({ name, issue }) => {
    await issueStore.open(issue, { once: false });
    await (name === 'inbound' ? queue : files).accept(event);
    const repair = await breakIssues();
    let done = 0;
    const worker = createWorkerOf(name, () => {
      done += 1;
    });
    worker.start();
    try {
      await until(() => done > 0);
      await until(async () => (await database.query(`SELECT 1 FROM pgboss.job WHERE state = 'retry'`)).length === 1);
      expect((await issueStore.listOpen(10)).map(({ key }) => key)).toEqual([issue.key]);
      await repair();
      await makeRetriesDue();
      worker.wake();
      await until(async () => (await countOpen(name)) === 0, LIMIT_MS);
    } finally {
      await worker.stop();
    }
    // Once more at least: on a slow machine it is also tried while nothing is repaired yet.
    expect(done).toBeGreaterThan(1);
    expect(await issueStore.listOpen(10)).toEqual([]);
  },
  LIMIT_MS,
);

it(
  'entries that the store gave up because their workers died become issues, and are forgotten only then',
  async () => {
    await queue.accept(event);
    await files.accept(event);
    await database.query(`UPDATE pgboss.job SET state = 'failed', completed_on = now()`);
    const repair = await breakIssues();
    let beats = 0;
    const lines: string[] = [];
    const heartbeat = createHeartbeat({
      serviceNow: {
        async sendHeartbeat() {
          beats += 1;
          return { enabled: true, configVersion: 'v1', pendingChanges: 0, serverTime: '2026-11-21 12:00:00' };
        },
      },
      settings: {
        refresh: async () => undefined,
        expect: async () => undefined,
      },
      queue,
      fileQueue: files,
      issueStore,
      issues,
      companionId: 'test',
      version: '0.1.0',
      startedAt: '2026-11-21T12:00:00Z',
      onPendingChanges: () => undefined,
      intervalMs: 60_000,
      metrics: createMetrics(),
      log: pino({ base: null }, { write: (line: string) => void lines.push(line) }),
    });
    const readFailed = () => database.query(`SELECT name FROM pgboss.job WHERE state = 'failed' ORDER BY name`);
    heartbeat.start();
    try {
      // While the store takes no issue, nothing is forgotten.
      await until(() => lines.some((line) => line.includes('heartbeat.failed')));
      expect(await readFailed()).toEqual([{ name: 'files' }, { name: 'inbound' }]);
      await repair();
      await until(() => beats > 0, LIMIT_MS);
    } finally {
      await heartbeat.stop();
    }
    expect(await readFailed()).toEqual([]);
    const open = await issueStore.listOpen(10);
    expect(open.map(({ key, kind, code }) => ({ key, kind, code }))).toEqual([
      { key: deadLetterKey(event), kind: 'dead_letter', code: 'WORKER_DIED' },
      { key: 'file:210:31', kind: 'dead_letter', code: 'WORKER_DIED' },
    ]);
  },
  LIMIT_MS,
);
