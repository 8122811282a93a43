/** Stores as earlier versions left them: made by the first migrations only, with what a companion leaves behind that dies at work. */
import { pino } from 'pino';
import type { IssueReport } from '../../../now-app/server/contract/protocol.ts';
import { startBoss, stopBoss } from '../../src/queue/boss.ts';
import type { Database } from '../../src/queue/database.ts';
import { startEventQueue } from '../../src/queue/event-queue.ts';
import { listMigrations, migrate } from '../../src/queue/migrate.ts';
import { startRunQueue } from '../../src/queue/run-queue.ts';
import { findingsMap } from './findings-map.ts';
import { FINDINGS_APP } from './onspring-tenant.ts';

export const MAX_ATTEMPTS = 8;
/** Migration that brought what is known about files. */
const FILES = 2;

/** What an older store holds. */
export interface Leftovers {
  /** Ids of the events that wait: by id, by number, for another try, and at a worker that died. */
  readonly events: readonly string[];
  /** Record whose event the store gave up, since its worker died each time. */
  readonly abandoned: number;
  /** The run under way and the records behind its position; `null`: the load was kept otherwise then. */
  readonly run: { readonly id: string; readonly read: number } | null;
}

const PAGE = 5;
const log = pino({ level: 'silent' });

function toIssue(key: string, onspringRecord: number | null): IssueReport {
  return {
    key,
    kind: onspringRecord === null ? 'configuration' : 'dead_letter',
    code: 'UNEXPECTED',
    title: 'of an earlier version',
    cause: '',
    suggestedFix: '',
    onspringApp: FINDINGS_APP,
    onspringRecord,
    field: null,
    correlation: '',
  };
}

/**
 * Makes the store of the version that knew so many migrations. The load of `records` is under way; events are about the
 * first five of them.
 */
export async function makeOlderStore(
  database: Database,
  migrations: number,
  records: readonly number[],
  numberOf: (record: number) => number,
): Promise<Leftovers> {
  await migrate(database, (await listMigrations()).slice(0, migrations));
  const boss = await startBoss(database, log);
  const queue = await startEventQueue({ boss, database, log, maxAttempts: MAX_ATTEMPTS });
  const [waiting = 0, numbered = 0, failed = 0, held = 0, abandoned = 0] = records;
  const accept = async (record: number) =>
    (await queue.accept({ appId: FINDINGS_APP, record: { kind: 'id', id: record }, reason: 'saved' })).eventId;

  const dead = await accept(abandoned);
  await database.query(`UPDATE pgboss.job SET state = 'failed', completed_on = now() WHERE id = $1`, [dead]);
  const failedId = await accept(failed);
  for (const job of await queue.claim(1)) await queue.fail(job, { code: 'VENDOR_500', message: 'no', retryable: true });
  const heldId = await accept(held);
  await queue.claim(1);
  await database.query(`UPDATE pgboss.job SET heartbeat_on = now() - interval '1 hour' WHERE id = $1`, [heldId]);
  const number = { kind: 'number', number: numberOf(numbered) } as const;
  const { eventId: numberedId } = await queue.accept({ appId: FINDINGS_APP, record: number, reason: 'saved' });
  const events = [await accept(waiting), numberedId, failedId, heldId];

  await openIssue(toIssue(`dead_letter:${FINDINGS_APP}:${waiting}`, waiting), 'reported');
  await openIssue(toIssue('configuration:never-told', null), 'new');
  await openIssue(toIssue('configuration:solved', null), 'solved');
  const now = Date.now();
  await write(`poll:${FINDINGS_APP}`, { polledAtMs: now, cursorMs: now, seen: {} });
  const run = migrations < FILES ? await startLoadByPosition() : await startLoadByRun();
  if (migrations >= FILES) await settleFile();
  await stopBoss(boss);
  return { events, abandoned, run };

  async function openIssue(issue: IssueReport, state: 'new' | 'reported' | 'solved'): Promise<void> {
    await database.query(
      'INSERT INTO bridge.issue (key, body, kind, reported, solved) VALUES ($1, $2::jsonb, $3, $4, $5)',
      [issue.key, JSON.stringify(issue), issue.kind, state !== 'new', state === 'solved'],
    );
  }

  async function write(key: string, value: object): Promise<void> {
    await database.query('INSERT INTO bridge.state (key, value) VALUES ($1, $2::jsonb)', [key, JSON.stringify(value)]);
  }

  function toCounts() {
    return { total: records.length, read: PAGE, inserted: PAGE, updated: 0, unchanged: 0, failed: 0 };
  }

  /** As the first versions kept it. */
  async function startLoadByPosition(): Promise<null> {
    const position = { state: 'running', offset: PAGE, pageSize: PAGE, ...toCounts(), runId: 'run-1' };
    await write('initial-load', { requested: true, maps: { [findingsMap.id]: position } });
    return null;
  }

  async function startLoadByRun() {
    const runs = await startRunQueue({ boss, database });
    const order = { kind: 'initial_load', recordMap: findingsMap.id, dryRun: false, recordsPerMinute: null } as const;
    const id = (await runs.request(order)) ?? '';
    await runs.claim(1);
    await database.query(`UPDATE pgboss.job SET heartbeat_on = now() - interval '1 hour' WHERE id = $1`, [id]);
    const { read: processed, ...counts } = toCounts();
    const compared = { identical: 0, different: 0, onlyHere: 0, onlyThere: 0, digest: '', message: '' };
    const at = new Date(now).toISOString();
    await write(`run:${findingsMap.id}`, {
      id,
      ...order,
      state: 'running',
      startedAt: at,
      updatedAt: at,
      progress: { processed, ...counts, ...compared },
      planned: [],
      position: { offset: PAGE, pageSize: PAGE, ...toCounts() },
    });
    await write('initial-load', { requested: true, runs: { [findingsMap.id]: id }, done: [] });
    return { id, read: PAGE };
  }

  async function settleFile(): Promise<void> {
    await database.query(
      `INSERT INTO bridge.file (app_id, record_id, side, file_id, bytes, sha256) VALUES ($1, $2, 'onspring', '7', 3, 'ab')`,
      [FINDINGS_APP, waiting],
    );
  }
}
