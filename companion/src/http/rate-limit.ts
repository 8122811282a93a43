/** Tells how long a caller has to wait; 0 lets the request pass. */
export type RateLimit = (caller: string) => number;

export interface RateLimitOptions {
  /** Sustained requests per second of one caller. */
  readonly perSecond: number;
  /** Requests one caller may send at once after a pause. */
  readonly burst: number;
  /** Callers remembered; beyond it the one seen longest ago is forgotten, so that addresses cannot fill the memory. */
  readonly callers: number;
  readonly nowMs: () => number;
}

interface Bucket {
  readonly tokens: number;
  readonly atMs: number;
}

/** Creates a token bucket per caller; returns the whole seconds to wait. */
export function createRateLimit(options: RateLimitOptions): RateLimit {
  const { perSecond, burst, nowMs } = options;
  const buckets = new Map<string, Bucket>();
  return (caller) => {
    const atMs = nowMs();
    const last = buckets.get(caller) ?? { tokens: burst, atMs };
    const elapsedSeconds = Math.max(0, atMs - last.atMs) / 1000;
    const tokens = Math.min(burst, last.tokens + elapsedSeconds * perSecond);
    const isAllowed = tokens >= 1;
    // Deleted first: the map's order is then the order of last use.
    buckets.delete(caller);
    buckets.set(caller, { tokens: isAllowed ? tokens - 1 : tokens, atMs });
    for (const oldest of buckets.keys()) {
      if (buckets.size <= options.callers) break;
      buckets.delete(oldest);
    }
    return isAllowed ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond));
  };
}
