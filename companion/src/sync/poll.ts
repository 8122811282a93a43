import { z } from 'zod';
import type { RecordMap } from '../../../now-app/server/contract/protocol.ts';
import { isOutage, StoreError, toBridgeError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Catalogue, MappedApp } from './catalogue.ts';
import { toPollIssue } from './issue-reports.ts';
import type { Issues } from './issues.ts';
import type { EventQueue, OnspringPort, StateStore } from './ports.ts';
import { isSettled, type SaveMemory, toSavedMs } from './save-memory.ts';
import { isInbound } from './settings.ts';

/** Looks for records that changed in Onspring without an event. */
export interface Poll {
  /** Looks at each inbound app once; returns how many records were queued. Throws `VendorError` for outages, `StoreError`. */
  run(): Promise<number>;
}

export interface PollOptions {
  readonly onspring: Pick<OnspringPort, 'findSavedAfter'>;
  readonly catalogue: Pick<Catalogue, 'resolve'>;
  readonly queue: Pick<EventQueue, 'accept'>;
  readonly state: StateStore;
  readonly memory: Pick<SaveMemory, 'isKnown'>;
  readonly issues: Pick<Issues, 'open' | 'solve'>;
  readonly recordMaps: () => readonly RecordMap[];
  readonly intervalMs: number;
  readonly nowMs: () => number;
  readonly log: Log;
}

/** A save may become visible later than one with a later time; also covers pages that shift while they are read. */
const OVERLAP_MS = 2 * 60_000;
/** Where the very first position lies before now: more than any clock that is kept at all is off. */
const FIRST_LOOK_BACK_MS = 10 * 60_000;

const appPosition = z.object({
  /** Our clock; keeps other companions on the same store from looking too. */
  polledAtMs: z.number(),
  /** Newest save seen, by Onspring's clock. */
  cursorMs: z.number(),
  /** Saves within the overlap that are queued already, by record id. */
  seen: z.record(z.string(), z.string()),
});
type AppPosition = z.infer<typeof appPosition>;

/**
 * Creates the poll beside the events, since an outcome may never arrive. The position is the time of the newest save, in
 * UTC and by Onspring's own clock. Every look starts an overlap before it and leaves out, by record and time, what was
 * queued; so neither records that share a second nor late ones are missed, and nothing is queued twice for one save.
 * The position is kept after the records are queued: a crash in between repeats work and loses none.
 * A record deleted between two pages can hide its neighbour; only reading all records finds that one.
 */
export function createPoll(options: PollOptions): Poll {
  const { onspring, queue, state, nowMs, log } = options;

  async function pollApp(app: MappedApp, fieldId: number): Promise<number> {
    const key = `poll:${app.appId}`;
    const stored = appPosition.safeParse(await state.read(key));
    if (!stored.success) {
      // What was saved before the first start is the initial load's business.
      const cursorMs = nowMs() - FIRST_LOOK_BACK_MS;
      await state.write(key, { polledAtMs: nowMs(), cursorMs, seen: {} } satisfies AppPosition);
      return 0;
    }
    const before = stored.data;
    if (nowMs() - before.polledAtMs < options.intervalMs / 2) return 0;
    const polledAtMs = nowMs();
    const match = { appId: app.appId, fieldId, fieldIds: [fieldId] };
    const records = await onspring.findSavedAfter(match, before.cursorMs - OVERLAP_MS - 1);
    const seen = new Map<string, string>();
    let cursorMs = before.cursorMs;
    let queued = 0;
    for (const { recordId, values } of records) {
      const saved = values.get(fieldId);
      const savedMs = toSavedMs(saved);
      if (typeof saved !== 'string' || savedMs === null) continue;
      cursorMs = Math.max(cursorMs, savedMs);
      const isKnown = before.seen[recordId] === saved || options.memory.isKnown({ appId: app.appId, recordId, saved });
      if (!isKnown) {
        await queue.accept({ appId: app.appId, record: { kind: 'id', id: recordId }, reason: 'poll' });
        queued += 1;
      }
      if (isKnown || isSettled(saved, polledAtMs)) seen.set(String(recordId), saved);
    }
    const kept = [...seen].filter(([, saved]) => (toSavedMs(saved) ?? 0) >= cursorMs - OVERLAP_MS);
    await state.write(key, { polledAtMs, cursorMs, seen: Object.fromEntries(kept) } satisfies AppPosition);
    if (queued > 0) log.info({ event: 'poll.found', appId: app.appId, queued }, 'records changed without an event');
    return queued;
  }

  return {
    async run() {
      let queued = 0;
      const done = new Set<number>();
      for (const map of options.recordMaps().filter(isInbound)) {
        try {
          const app = await options.catalogue.resolve(map);
          if (app === null || app.lastSavedFieldId === null || done.has(app.appId)) continue;
          done.add(app.appId);
          queued += await pollApp(app, app.lastSavedFieldId);
          await options.issues.solve([toPollIssue(map, null).key]);
        } catch (error) {
          // One app that fails must not keep the others from being looked at; an outage holds all of them.
          const known = toBridgeError(error);
          if (isOutage(error) || error instanceof StoreError) throw error;
          log.error({ event: 'poll.refused', map: map.name, err: known }, known.message);
          await options.issues.open(toPollIssue(map, known));
        }
      }
      return queued;
    },
  };
}
