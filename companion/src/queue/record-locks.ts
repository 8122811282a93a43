import pg from 'pg';
import { readErrorCode } from '../error-code.ts';
import { BusyError, StoreError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { HeldLocks, Lock, Locks } from '../sync/ports.ts';

/**
 * Locks that companions on one PostgreSQL database hold against each other: advisory locks of one transaction for each
 * step, on a connection of its own. Such a lock needs no row, costs about 5 µs for each name, works behind a pooler that
 * hands out connections by transaction, and goes with its connection: what a killed companion held is free at once, what a
 * lost host held after `ALIVE_SECONDS`.
 *
 * Names are asked for in one order, so steps that know all their names never block each other for good. A step that learns
 * of further names may: then PostgreSQL ends the wait of one of the two after a second (`deadlock_timeout`), and that one
 * lets go of everything and begins anew with all the names it knows by then.
 */

const CONNECT_TIMEOUT_MS = 10_000;
/** Longer than a single record takes and than most batches: the work then goes back to the queue, at no cost to its attempts. */
const WAIT_MS = 30_000;
/** Steps that lose a wait for each other begin anew with names in order, so that a second loss takes a third step. */
const TRIES = 5;
/** How long a host may be silent before its locks go: ten seconds, and three questions every five. */
const ALIVE_SECONDS = { idle: 10, interval: 5, count: 3 };

const DEADLOCK = '40P01';
const WAITED_TOO_LONG = '55P03';

const BEGIN = `BEGIN;
  SET LOCAL lock_timeout = ${WAIT_MS};
  SET LOCAL idle_in_transaction_session_timeout = 0;
  SET LOCAL tcp_keepalives_idle = ${ALIVE_SECONDS.idle};
  SET LOCAL tcp_keepalives_interval = ${ALIVE_SECONDS.interval};
  SET LOCAL tcp_keepalives_count = ${ALIVE_SECONDS.count};`;

/** Two steps wait for each other; passes through the step like any fault of the store, and ends in `hold`. */
class CrossedError extends StoreError {}

/** The embedded store has one companion, whose lane keeps its steps apart. */
export const NO_LOCKS: Locks = {
  hold: (_locks, step) => step({ add: async () => undefined, check: () => undefined }),
  close: async () => undefined,
};

/** Opens at most so many connections for locks; see above. */
export function openRecordLocks(databaseUrl: string, connections: number, log: Log): Locks {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'onspring-bridge-locks',
  });
  // A broken idle connection is replaced on next use; without a listener it would end the process.
  pool.on('error', (error) => log.warn({ event: 'store.connection_lost', err: error }, 'lost an idle connection'));
  const sessions = new Set<Session>();
  let closed: Promise<void> | null = null;

  async function open(): Promise<Session> {
    try {
      const session = createSession(await pool.connect());
      sessions.add(session);
      return session;
    } catch (error) {
      throw new StoreError('The job store could not lock records', error);
    }
  }

  return {
    async hold(locks, step) {
      let wanted = locks;
      for (let tries = 1; tries <= TRIES; tries += 1) {
        const session = await open();
        try {
          await session.add(wanted);
          const result = await step(session);
          await session.commit();
          return result;
        } catch (error) {
          if (!(error instanceof CrossedError)) throw error;
          wanted = session.wanted();
        } finally {
          await session.end();
          sessions.delete(session);
        }
      }
      throw new BusyError();
    },
    close() {
      for (const session of sessions) session.destroy();
      closed ??= pool.end();
      return closed;
    },
  };
}

type Session = ReturnType<typeof createSession>;

function createSession(client: pg.PoolClient) {
  const known = new Map<string, Lock>();
  let isBegun = false;
  let isReleased = false;
  let fault: Error | null = null;
  const onError = (error: Error) => {
    fault ??= error;
  };
  client.on('error', onError);

  function release(isBroken: boolean): void {
    if (isReleased) return;
    isReleased = true;
    client.off('error', onError);
    client.release(isBroken);
  }

  /** Throws when the locks are gone: another companion may have the records by now. */
  function check(): void {
    if (fault !== null) throw new StoreError('The connection that held the locks is lost', fault);
  }

  async function run(text: string): Promise<void> {
    check();
    try {
      await client.query(text);
    } catch (error) {
      const code = readErrorCode(error);
      if (code === DEADLOCK) throw new CrossedError('Two companions wait for each other', error);
      if (code === WAITED_TOO_LONG) throw new BusyError(error);
      fault ??= error instanceof Error ? error : new Error(String(error));
      throw new StoreError('The job store could not lock records', error);
    }
  }

  const held: HeldLocks = {
    check,
    async add(locks) {
      check();
      const missing = locks.filter((lock) => !isCovered(lock));
      for (const lock of missing) known.set(lock.name, lock);
      if (missing.length === 0) return;
      const text = toStatement(missing);
      const isFirst = !isBegun;
      isBegun = true;
      await run(isFirst ? `${BEGIN} ${text}` : text);
    },
  };

  /** A name held alone stands for all names below it. */
  function isCovered({ name, isShared }: Lock): boolean {
    if (isShared && known.has(name)) return true;
    const parts = name.split(':');
    return parts.some((_, index) => known.get(parts.slice(0, index + 1).join(':'))?.isShared === false);
  }

  return {
    ...held,
    wanted: (): readonly Lock[] => [...known.values()],
    /** Lets go. Throws when the locks were lost before, so that the work is done again. */
    async commit(): Promise<void> {
      if (isBegun) await run('COMMIT');
      release(false);
    },
    /** Lets go after a fault; does nothing after a commit. */
    async end(): Promise<void> {
      if (isReleased) return;
      if (isBegun && fault === null) await client.query('ROLLBACK').catch(onError);
      release(fault !== null);
    },
    /** Ends the connection, and with it a wait for a lock. */
    destroy(): void {
      onError(new Error('The companion is stopping'));
      release(true);
    },
  };
}

/** In the order of their names, which is the same for every companion. Names hold letters, digits and colons only. */
function toStatement(locks: readonly Lock[]): string {
  const sorted = [...locks].sort((one, other) => (one.name < other.name ? -1 : 1));
  const names = sorted.map(({ name }) => name).join();
  const shared = sorted.map(({ isShared }) => isShared).join();
  return `SELECT CASE WHEN is_shared THEN pg_advisory_xact_lock_shared(hashtextextended(name, 0))
      ELSE pg_advisory_xact_lock(hashtextextended(name, 0)) END
    FROM unnest('{${names}}'::text[], '{${shared}}'::bool[]) AS wanted (name, is_shared)`;
}
