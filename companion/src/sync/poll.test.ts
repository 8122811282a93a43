import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pino } from 'pino';
import type { IssueReport, RecordMap } from '../../../now-app/server/contract/protocol.ts';
import { findingsMap } from '../../test/support/findings-map.ts';
import { VendorError } from '../errors.ts';
import { createPoll } from './poll.ts';
import type { InboundEvent } from './ports.ts';
import { createSaveMemory } from './save-memory.ts';

const APP = 210;
const FIELD = 9100;
const MINUTE = 60_000;
const START = Date.parse('2026-11-21T10:00:00Z');

/** Times as Onspring writes them: UTC, zeros at the end of the fraction dropped. */
const toText = (ms: number) => new Date(ms).toISOString().replace(/\.?0+Z$/, 'Z');

function createScene() {
  let now = START;
  let calls = 0;
  const state = new Map<string, unknown>();
  const queued: InboundEvent[] = [];
  const records = new Map<number, { savedMs: number; visibleMs: number }[]>();
  const app = {
    map: findingsMap,
    appId: APP,
    fields: [],
    attachments: [],
    recordNumberFieldId: null,
    lastSavedFieldId: FIELD,
    parent: null,
    numberFieldId: null,
    faults: [],
  };
  const issues: string[] = [];
  const maps = [findingsMap];
  const memory = createSaveMemory(() => now);
  const options = {
    onspring: {
      async findSavedAfter(_: unknown, afterMs: number) {
        calls += 1;
        return [...records]
          .map(([recordId, saves]) => ({ recordId, save: saves.filter((save) => save.visibleMs <= now).at(-1) }))
          .filter(({ save }) => save !== undefined && save.savedMs > afterMs)
          .map(({ recordId, save }) => ({
            appId: APP,
            recordId,
            values: new Map<number, unknown>([[FIELD, toText(save?.savedMs ?? 0)]]),
          }));
      },
    },
    catalogue: {
      async resolve({ name }: RecordMap) {
        if (name !== 'Poison') return app;
        throw new VendorError({ vendor: 'onspring', failure: 'unanswered', code: 'CALL_UNANSWERED', message: '' });
      },
    },
    queue: {
      async accept(event: InboundEvent) {
        queued.push(event);
        return { eventId: 'e', coalesced: false };
      },
    },
    state: {
      read: async (key: string) => state.get(key) ?? null,
      write: async (key: string, value: object) => void state.set(key, structuredClone(value)),
    },
    memory,
    issues: { open: async ({ key }: IssueReport) => void issues.push(key), solve: async () => undefined },
    recordMaps: () => maps,
    intervalMs: 5 * MINUTE,
    nowMs: () => now,
    log: pino({ level: 'silent' }),
  };
  return {
    memory,
    issues,
    maps,
    queued,
    calls: () => calls,
    now: () => now,
    pass: (ms: number) => {
      now += ms;
    },
    /** A save at the whole second, or to the millisecond; visible after the delay. */
    save(recordId: number, { whole = true, delayMs = 0 } = {}) {
      const savedMs = whole ? Math.floor(now / 1000) * 1000 : now;
      const earlier = records.get(recordId) ?? [];
      // Saves of one record become visible in their order.
      const visibleMs = Math.max(now + delayMs, earlier.at(-1)?.visibleMs ?? 0);
      records.set(recordId, [...earlier, { savedMs, visibleMs }]);
      return { savedMs, visibleMs };
    },
    // A poll of its own each time, as after a restart: only the store remembers.
    poll: () => createPoll(options).run(),
  };
}

describe('createPoll', () => {
  it('begins at the start and costs one call when nothing changed', async () => {
    const scene = createScene();
    await scene.poll();
    expect(scene.calls()).toBe(0);
    for (let round = 1; round <= 3; round += 1) {
      scene.pass(5 * MINUTE);
      expect(await scene.poll()).toBe(0);
      expect(scene.calls()).toBe(round);
    }
  });

  it('looks at the other apps when one is not answered for, and says so', async () => {
    const scene = createScene();
    scene.maps.unshift({ ...findingsMap, id: 'map-poison', name: 'Poison' });
    await scene.poll();
    scene.save(1);
    scene.pass(5 * MINUTE);
    expect(await scene.poll()).toBe(1);
    expect(new Set(scene.issues)).toEqual(new Set(['configuration:map-poison:poll']));
  });

  it('queues many records of one second once each, over several looks', async () => {
    const scene = createScene();
    await scene.poll();
    scene.pass(MINUTE);
    for (let record = 1; record <= 300; record += 1) scene.save(record);
    scene.pass(4 * MINUTE);
    expect(await scene.poll()).toBe(300);
    for (let round = 0; round < 3; round += 1) {
      scene.pass(5 * MINUTE);
      expect(await scene.poll()).toBe(0);
    }
  });

  it('leaves out what an event brought already, and looks once for all companions', async () => {
    const scene = createScene();
    await scene.poll();
    scene.pass(5 * MINUTE + 7);
    const saved = toText(scene.save(1, { whole: false }).savedMs);
    scene.memory.note({ appId: APP, recordId: 1, saved });
    scene.save(2, { whole: false });
    expect(await scene.poll()).toBe(1);
    expect(scene.queued).toEqual([{ appId: APP, record: { kind: 'id', id: 2 }, reason: 'poll' }]);
    const calls = scene.calls();
    await scene.poll();
    expect(scene.calls()).toBe(calls);
  });

  it('misses no save, whatever share a second, become visible late or fall beside a look', async () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('save' as const),
        record: fc.integer({ min: 1, max: 6 }),
        whole: fc.boolean(),
        delayMs: fc.constantFrom(0, 0, 900, 3_000),
      }),
      fc.record({ kind: fc.constant('poll' as const) }),
      fc.record({
        kind: fc.constant('pass' as const),
        ms: fc.constantFrom(1, 300, 1_000, 3_000, 5 * MINUTE, 61 * MINUTE),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const scene = createScene();
        await scene.poll();
        const visibleAt = new Map<number, number>();
        const queuedAt = new Map<number, number>();
        const look = async () => {
          scene.queued.length = 0;
          await scene.poll();
          for (const { record } of scene.queued) if (record.kind === 'id') queuedAt.set(record.id, scene.now());
        };
        for (const one of steps) {
          if (one.kind === 'pass') scene.pass(one.ms);
          else if (one.kind === 'poll') await look();
          else {
            scene.pass(1);
            visibleAt.set(one.record, scene.save(one.record, one).visibleMs);
          }
        }
        for (let round = 0; round < 2; round += 1) {
          scene.pass(5 * MINUTE);
          await look();
        }
        for (const [record, atMs] of visibleAt) expect(queuedAt.get(record) ?? 0).toBeGreaterThanOrEqual(atMs);
      }),
      { numRuns: 300 },
    );
  });
});
