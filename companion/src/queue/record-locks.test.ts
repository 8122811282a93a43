import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { pino } from 'pino';
import { testDatabaseUrl } from '../../test/support/test-database.ts';
import { until } from '../../test/support/until.ts';
import { BusyError, StoreError } from '../errors.ts';
import { OUTBOUND_LOCKS, toAppLocks, toIdLocks, toReadLocks, toRecordLocks } from '../sync/lock-names.ts';
import type { HeldLocks, Lock, Locks } from '../sync/ports.ts';
import { openRecordLocks } from './record-locks.ts';

const log = pino({ level: 'silent' });
const APPLICATION = 'onspring-bridge-locks';

/** A step that holds its locks until it is told to end. */
function startStep(locks: Locks, wanted: readonly Lock[]) {
  const begun = Promise.withResolvers<HeldLocks>();
  const end = Promise.withResolvers<void>();
  const done = locks.hold(wanted, async (held) => {
    begun.resolve(held);
    await end.promise;
  });
  done.catch(begun.reject);
  return { begun: begun.promise, end: end.resolve, done };
}

const describeLocks = (databaseUrl: string) =>
  describe('locks of records', () => {
    let server: pg.Client;
    let one: Locks;
    let other: Locks;

    beforeEach(async () => {
      server = new pg.Client({ connectionString: databaseUrl });
      await server.connect();
      one = openRecordLocks(databaseUrl, 14, log);
      other = openRecordLocks(databaseUrl, 14, log);
    });
    afterEach(async () => {
      await Promise.all([one.close(), other.close()]);
      await server.end();
    });

    const countWaiting = async () => {
      const { rows } = await server.query(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity
         WHERE application_name = $1 AND wait_event_type = 'Lock' AND datname = current_database()`,
        [APPLICATION],
      );
      return Number(rows[0]?.waiting);
    };
    const untilWaiting = (count: number) => until(async () => (await countWaiting()) === count);

    it.each([
      ['a record from itself', toIdLocks(1, [7, 8]), toIdLocks(1, [8, 9])],
      ['a record from its app', toIdLocks(1, [7]), toAppLocks(1)],
      ['an app from its records', toAppLocks(1), toRecordLocks(1, [{ kind: 'number', number: 7 }])],
      ['an app from itself', toAppLocks(1), toAppLocks(1)],
      ['telling from telling', OUTBOUND_LOCKS, OUTBOUND_LOCKS],
    ])('keep %s', async (_what, first, second) => {
      const holder = startStep(one, first);
      await holder.begun;
      const waiter = startStep(other, second);
      await untilWaiting(1);
      holder.end();
      await holder.done;
      await waiter.begun;
      waiter.end();
      await waiter.done;
    });

    it('let different records, apps and names pass', async () => {
      const steps = [
        startStep(one, toIdLocks(1, [7])),
        startStep(other, toIdLocks(1, [8])),
        startStep(other, toRecordLocks(1, [{ kind: 'number', number: 7 }])),
        startStep(one, toAppLocks(2)),
        startStep(one, OUTBOUND_LOCKS),
      ];
      for (const { begun } of steps) await begun;
      for (const { end } of steps) end();
      await Promise.all(steps.map(({ done }) => done));
    });

    it('begin a step anew, with all its names, when it and another wait for each other', async () => {
      const app = { appId: 1, recordNumberFieldId: 5 } as Parameters<typeof toReadLocks>[0];
      const read = toReadLocks(app, [{ appId: 1, recordId: 7, values: new Map([[5, 70]]) }]);
      const bothHold = Promise.withResolvers<void>();
      let holding = 0;
      let begun = 0;
      const inside = new Set<string>();
      const step = (name: string) => async (held: HeldLocks) => {
        begun += 1;
        holding += 1;
        if (holding === 2) bothHold.resolve();
        await bothHold.promise;
        await held.add(read);
        expect(inside.size).toBe(0);
        inside.add(name);
        await server.query('SELECT 1');
        inside.delete(name);
      };
      await Promise.all([
        one.hold(toIdLocks(1, [7]), step('by id')),
        other.hold(toRecordLocks(1, [{ kind: 'number', number: 70 }]), step('by number')),
      ]);
      expect(begun).toBe(3);
    });

    it('go with their connection, and a step that lost them fails', async () => {
      const holder = startStep(one, toIdLocks(1, [7]));
      const held = await holder.begun;
      const waiter = startStep(other, toIdLocks(1, [7]));
      await untilWaiting(1);
      await server.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = $1 AND wait_event_type = 'Client' AND datname = current_database()`,
        [APPLICATION],
      );
      await waiter.begun;
      await until(async () => {
        try {
          held.check();
          return false;
        } catch (error) {
          return error instanceof StoreError;
        }
      });
      await expect(held.add(toIdLocks(1, [8]))).rejects.toThrow(StoreError);
      holder.end();
      await expect(holder.done).rejects.toThrow(StoreError);
      waiter.end();
      await waiter.done;
      await one.hold(toIdLocks(1, [7]), async () => undefined);
    });

    it('are let go by a step that fails', async () => {
      await expect(one.hold(toIdLocks(1, [7]), () => Promise.reject(new BusyError()))).rejects.toThrow(BusyError);
      await other.hold(toIdLocks(1, [7]), async () => undefined);
    });

    it('wait no longer than their companion runs', async () => {
      const holder = startStep(one, toIdLocks(1, [7]));
      await holder.begun;
      const refused = expect(other.hold(toIdLocks(1, [7]), async () => undefined)).rejects.toThrow(StoreError);
      await untilWaiting(1);
      await other.close();
      await refused;
      holder.end();
      await holder.done;
    });

    it('cost one statement for any number of records', async () => {
      let most = 0;
      await one.hold([], async (held) => {
        await held.add(
          toIdLocks(
            1,
            Array.from({ length: 500 }, (_, index) => index + 1),
          ),
        );
        const { rows } = await server.query(
          `SELECT count(*)::int AS held FROM pg_locks JOIN pg_stat_activity USING (pid)
           WHERE locktype = 'advisory' AND application_name = $1 AND datname = current_database()`,
          [APPLICATION],
        );
        most = Number(rows[0]?.held);
      });
      expect(most).toBe(501);
    });
  });

const databaseUrl = testDatabaseUrl();
if (databaseUrl === null) {
  it('needs no locks on the embedded store, which has one companion', async () => {
    const { NO_LOCKS } = await import('./record-locks.ts');
    expect(await NO_LOCKS.hold(toAppLocks(1), async () => 'done')).toBe('done');
  });
} else describeLocks(databaseUrl);
