/** What scripts keep for a moment, so that one read serves all rows of an import. */

import { readMilliseconds } from './clock.ts';

/** How long it may be used. An admin's change reaches rules and imports within this time. */
const FRESH_MS = 10_000;

/** Keeps what `read` answers until it is too old. Module state lives at least as long as one import. */
export function hold<Value>(read: () => Value): () => Value {
  let held: { readonly at: number; readonly value: Value } | null = null;
  return () => {
    const now = readMilliseconds();
    // Past its time, or from a time to come: the clock was set back.
    if (held === null || now < held.at || now - held.at > FRESH_MS) held = { at: now, value: read() };
    return held.value;
  };
}
