import { beforeEach, describe, expect, it } from '@jest/globals';
import { findingsMap } from '../../test/support/findings-map.ts';
import { createHeldMaps, type HeldMaps } from './held-maps.ts';
import type { RunOrder } from './ports.ts';

const paused = { ...findingsMap, paused: true };

describe('createHeldMaps', () => {
  let stored: Map<string, object>;
  let asked: RunOrder[];
  let isBusy: boolean;
  let held: HeldMaps;

  /** Another process on the same store. */
  const open = () =>
    createHeldMaps({
      state: {
        read: async (key) => stored.get(key) ?? null,
        write: async (key, value) => void stored.set(key, value),
      },
      runs: {
        async request(order) {
          if (isBusy) return null;
          asked.push(order);
          return 'run';
        },
      },
    });

  beforeEach(() => {
    stored = new Map();
    asked = [];
    isBusy = false;
    held = open();
  });

  it('compares both sides once when a map goes on for which events were set aside', async () => {
    await held.note(paused);
    await held.note(paused);
    expect(await held.resume([findingsMap])).toBe(true);
    expect(await held.resume([findingsMap])).toBe(true);
    expect(asked).toEqual([{ kind: 'reconcile', recordMap: findingsMap.id, dryRun: false, recordsPerMinute: null }]);
  });

  it('asks for nothing while the map is paused, and by a map that missed nothing', async () => {
    await held.note(paused);
    await held.resume([paused, { ...findingsMap, id: 'another' }]);
    expect(asked).toEqual([]);
  });

  it('asks again while an earlier run of the map is not over', async () => {
    await held.note(paused);
    isBusy = true;
    expect(await held.resume([findingsMap])).toBe(false);
    isBusy = false;
    expect(await held.resume([findingsMap])).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('knows after a restart what is owed', async () => {
    await held.note(paused);
    await open().resume([findingsMap]);
    expect(asked).toHaveLength(1);
  });
});
