import { setTimeout as wait } from 'node:timers/promises';
import { decorrelatedJitterGenerator, ExponentialBackoff } from 'cockatiel';
import { VendorError } from '../errors.ts';
import { isRedirect } from './vendor-failure.ts';

export interface RetryOptions {
  /** Tries after the first. */
  readonly retries: number;
  readonly initialDelayMs: number;
  readonly maxDelayMs: number;
}

/**
 * Longest wait a vendor may ask for and still be waited for inside the call, and longest try that is repeated; longer ones
 * are the caller's business.
 */
const LONGEST_WAIT_SECONDS = 5;

/**
 * Creates a function that repeats a call on a short fault, with jittered growing delays. What the vendor asks for in
 * `Retry-After` wins over the computed delay. A circuit that is open is not waited for. An abort ends the repeating.
 */
export function createRetry(options: RetryOptions, signal: AbortSignal): <T>(call: () => Promise<T>) => Promise<T> {
  return async (call) => {
    const factory = new ExponentialBackoff({
      initialDelay: options.initialDelayMs,
      maxDelay: options.maxDelayMs,
      generator: decorrelatedJitterGenerator,
    });
    let backoff = factory.next();
    for (let attempt = 0; ; attempt += 1) {
      const startedMs = performance.now();
      try {
        return await call();
      } catch (error) {
        const delayMs = toDelayMs(error, backoff.duration);
        const isShort = performance.now() - startedMs <= LONGEST_WAIT_SECONDS * 1000;
        if (attempt >= options.retries || delayMs === null || !isShort) throw error;
        await waitUnlessAborted(delayMs, signal);
        if (signal.aborted) throw error;
        backoff = backoff.next(undefined);
      }
    }
  };
}

function toDelayMs(error: unknown, computedMs: number): number | null {
  // A fault of the server (500) is mostly about what was sent: the caller finds out which record it is.
  if (!(error instanceof VendorError) || error.failure !== 'outage') return null;
  // Neither wrong credentials nor a wrong address heal within seconds, and repeating credentials can lock an account.
  if (error.status === 401 || isRedirect(error.status ?? 0)) return null;
  if (error.retryAfterSeconds === null) return computedMs;
  return error.retryAfterSeconds > LONGEST_WAIT_SECONDS ? null : error.retryAfterSeconds * 1000;
}

async function waitUnlessAborted(delayMs: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(delayMs, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
