import { z } from 'zod';
import type { RecordMap } from '../../../now-app/server/contract/protocol.ts';
import type { StateStore } from './ports.ts';
import type { Runs } from './runs.ts';
import { isInbound, isOpen } from './settings.ts';

/** What a paused record map owes: events named its records and were set aside. */
export interface HeldMaps {
  /** Notes that an event was set aside; durable when it resolves. Throws `StoreError`. */
  note(map: RecordMap): Promise<void>;
  /**
   * Asks for a comparison by each map that goes on and owes something. Returns whether all of them were asked for: one
   * whose earlier run is not over yet may have passed the records, so it is asked for again. Throws `StoreError`.
   */
  resume(maps: readonly RecordMap[]): Promise<boolean>;
}

export interface HeldMapsOptions {
  readonly state: StateStore;
  readonly runs: Pick<Runs, 'request'>;
}

const owed = z.object({ isOwed: z.boolean() });
type Owed = z.infer<typeof owed>;

const stateKey = (map: RecordMap) => `held:${map.id}`;

/**
 * Creates the memory of paused maps. An event is a hint that a record changed, so hints are not kept one by one: a
 * comparison finds every record that differs, by pages, whatever the number of events meanwhile.
 */
export function createHeldMaps({ state, runs }: HeldMapsOptions): HeldMaps {
  async function isOwing(map: RecordMap): Promise<boolean> {
    const stored = owed.safeParse(await state.read(stateKey(map)));
    return stored.success && stored.data.isOwed;
  }

  const write = (map: RecordMap, value: Owed) => state.write(stateKey(map), value);

  return {
    async note(map) {
      if (!(await isOwing(map))) await write(map, { isOwed: true });
    },
    async resume(maps) {
      let isDone = true;
      for (const map of maps.filter((candidate) => isInbound(candidate) && isOpen(candidate))) {
        if (!(await isOwing(map))) continue;
        const run = await runs.request({
          kind: 'reconcile',
          recordMap: map.id,
          dryRun: false,
          recordsPerMinute: null,
        });
        // Only now: a process that dies before the run is durable asks once more.
        if (run === null) isDone = false;
        else await write(map, { isOwed: false });
      }
      return isDone;
    },
  };
}
