import { createHmac, timingSafeEqual } from 'node:crypto';

export interface SignedDoorbell {
  readonly timestamp: string;
  readonly keyId: string;
  readonly signature: string;
  readonly body: string;
}

/** How old or how early a doorbell may be. */
export const REPLAY_WINDOW_SECONDS = 300;

const SIGNATURE = /^[0-9a-f]{64}$/i;

export type SignatureVerdict = 'valid' | 'unknown_key' | 'bad_signature' | 'outside_window';

/**
 * Checks a doorbell: lower-case hex HMAC-SHA256 of `<timestamp>.<body>`, timestamp in unix seconds (protocol.ts,
 * DOORBELL_HEADERS). The signature comes before the window, so that a stranger learns nothing about the clock.
 * Whether it was rung before is `createRepeatFilter`'s question.
 */
export function verifyDoorbell(
  doorbell: SignedDoorbell,
  keys: ReadonlyMap<string, string>,
  nowMs: number,
): SignatureVerdict {
  const secret = keys.get(doorbell.keyId);
  if (secret === undefined) return 'unknown_key';
  const expected = createHmac('sha256', secret).update(`${doorbell.timestamp}.${doorbell.body}`).digest();
  // One text for each signature, since repeats are known by it: a decoder of hex ignores what stands behind the digits.
  if (!SIGNATURE.test(doorbell.signature)) return 'bad_signature';
  if (!timingSafeEqual(Buffer.from(doorbell.signature, 'hex'), expected)) return 'bad_signature';
  if (!/^\d{1,12}$/.test(doorbell.timestamp)) return 'outside_window';
  const ageSeconds = Math.abs(nowMs / 1000 - Number(doorbell.timestamp));
  return ageSeconds <= REPLAY_WINDOW_SECONDS ? 'valid' : 'outside_window';
}

/** Rings of one second carry one signature, since a doorbell has no data: they arrive together, a replay comes later. */
const TOGETHER_MS = 10_000;

/**
 * Tells whether a valid signature was first seen so long ago that this is somebody's replay. Remembers each for the replay
 * window; ServiceNow makes at most one a second for each key, so that is the bound.
 */
export function createRepeatFilter(nowMs: () => number): (signature: string) => boolean {
  const firstSeen = new Map<string, number>();
  return (signature) => {
    const now = nowMs();
    for (const [known, at] of firstSeen) {
      // A timestamp may lie as far ahead as behind.
      if (now - at <= 2 * REPLAY_WINDOW_SECONDS * 1000) break;
      firstSeen.delete(known);
    }
    const at = firstSeen.get(signature) ?? now;
    firstSeen.set(signature, at);
    return now - at > TOGETHER_MS;
  };
}
