/** Waiting time before a failed delivery is tried again. Pure. */

export interface BackOffInput {
  /** Failures so far, 1 or more. */
  readonly attempts: number;
  /** Seconds the vendor asked to wait, or `null`. */
  readonly retryAfterSeconds: number | null;
  /** 0 to 1; spreads many records that failed together. */
  readonly random: number;
}

const FIRST_SECONDS = 15;
const LONGEST_SECONDS = 3600;
/** No vendor may park a record for longer than this. */
const LONGEST_ASKED_SECONDS = 6 * 3600;

/** Seconds to wait: doubles with each failure up to an hour, at least what the vendor asked, spread by up to a quarter. */
export function toBackOffSeconds(input: BackOffInput): number {
  const doubled = FIRST_SECONDS * 2 ** Math.min(Math.max(input.attempts, 1) - 1, 20);
  const own = Math.min(doubled, LONGEST_SECONDS);
  const asked = Math.min(Math.max(input.retryAfterSeconds ?? 0, 0), LONGEST_ASKED_SECONDS);
  return Math.ceil(Math.max(own, asked) * (1 + 0.25 * Math.min(Math.max(input.random, 0), 1)));
}
