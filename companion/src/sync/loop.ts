import { decorrelatedJitterGenerator, ExponentialBackoff, type IBackoff } from 'cockatiel';
import { isOutage, VendorError } from '../errors.ts';
import type { Log } from '../log.ts';

/** A job that repeats for the life of the process: runs, waits, runs again; never twice at once. */
export interface Loop {
  start(): void;
  /** Runs again now, or right after the current run. */
  wake(): void;
  /** Ends the wait, asks the current run to end, resolves when it has. */
  stop(): Promise<void>;
}

export interface LoopOptions {
  readonly name: string;
  readonly log: Log;
  /** Does one round; returns milliseconds until the next. */
  readonly run: (signal: AbortSignal) => Promise<number>;
}

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;

/**
 * Creates a loop. A round that throws is logged and repeated after a growing, jittered delay (half a second to 30 s), or
 * after what the vendor asked for; a wake-up does not cut that delay short, so a doorbell never hammers a vendor that is down.
 */
export function createLoop(options: LoopOptions): Loop {
  const { name, log } = options;
  const aborter = new AbortController();
  const factory = new ExponentialBackoff({
    initialDelay: FIRST_DELAY_MS,
    maxDelay: LONGEST_DELAY_MS,
    generator: decorrelatedJitterGenerator,
  });
  let backoff: IBackoff<unknown> | null = null;
  let isWoken = false;
  let endWait: (() => void) | null = null;
  let running: Promise<void> | null = null;

  function wait(delayMs: number, wakeable: boolean): Promise<void> {
    if (aborter.signal.aborted || (wakeable && isWoken)) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        aborter.signal.removeEventListener('abort', end);
        endWait = null;
        resolve();
      };
      const timer = setTimeout(end, delayMs);
      aborter.signal.addEventListener('abort', end);
      if (wakeable) endWait = end;
    });
  }

  async function run(): Promise<void> {
    while (!aborter.signal.aborted) {
      isWoken = false;
      try {
        const delayMs = await options.run(aborter.signal);
        backoff = null;
        await wait(delayMs, true);
      } catch (error) {
        backoff = backoff === null ? factory.next() : backoff.next(undefined);
        const asked = error instanceof VendorError ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
        const delayMs = Math.max(asked, backoff.duration);
        const level = isOutage(error) ? 'warn' : 'error';
        log[level]({ event: `${name}.failed`, err: error, retryInMs: Math.round(delayMs) }, `${name} will try again`);
        await wait(delayMs, false);
      }
    }
  }

  return {
    start() {
      running ??= run();
    },
    wake() {
      isWoken = true;
      endWait?.();
    },
    async stop() {
      aborter.abort();
      await running;
    },
  };
}
