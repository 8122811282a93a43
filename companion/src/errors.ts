import type { ErrorCode } from './error-table.ts';

/** What went wrong, for people and for code: a stable code, whether trying again can help, whether a caller may see it. */
export interface BridgeErrorOptions {
  /** Stable; every code is described in `error-table.ts`. */
  readonly code: ErrorCode;
  readonly message: string;
  /** True when the same step may succeed later without anybody changing anything. */
  readonly retryable?: boolean;
  /** True when the message may be sent to an HTTP caller. */
  readonly expose?: boolean;
  readonly cause?: unknown;
}

/** Base of every error this service raises on purpose. */
export class BridgeError extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly expose: boolean;

  constructor(options: BridgeErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'BridgeError';
    this.code = options.code;
    this.retryable = options.retryable ?? false;
    this.expose = options.expose ?? false;
  }
}

/** The environment does not describe a companion that can run; `problems` lists every fault at once. */
export class ConfigError extends BridgeError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super({
      code: 'CONFIG_INVALID',
      message: `Configuration is incomplete:\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    });
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** The job store cannot be used now; a caller should send its event again. */
export class StoreError extends BridgeError {
  constructor(message: string, cause?: unknown) {
    super({ code: 'STORE_UNAVAILABLE', message, retryable: true, expose: true, cause });
    this.name = 'StoreError';
  }
}

/** Another companion holds a record of this step: the step is done later, which is no fault of the record. */
export class BusyError extends BridgeError {
  constructor(cause?: unknown) {
    super({
      code: 'RECORD_BUSY',
      message: 'Another companion works on a record of this step',
      retryable: true,
      cause,
    });
    this.name = 'BusyError';
  }
}

export type VendorName = 'onspring' | 'servicenow';

/**
 * How the caller should react to a failed vendor call.
 * - `outage`: the vendor, the network or our credentials are at fault: hold all work for it.
 * - `unanswered`: the vendor failed on this request and answers others: one poisonous record, so isolate it and try again later.
 * - `server`: the vendor failed on this request (500), and nobody knows whether on others too: as `unanswered`.
 * - `refused`: the request itself is at fault (4xx): trying again changes nothing.
 * - `reply`: a 2xx whose body is not what the contract says.
 */
export type VendorFailure = 'outage' | 'unanswered' | 'server' | 'refused' | 'reply';

export interface VendorErrorOptions {
  readonly vendor: VendorName;
  readonly failure: VendorFailure;
  readonly code: ErrorCode;
  readonly message: string;
  readonly status?: number | null;
  readonly retryAfterSeconds?: number | null;
  /** The vendor's own words. */
  readonly said?: string | null;
  readonly cause?: unknown;
}

/** A call to Onspring or ServiceNow did not give the answer asked for. */
export class VendorError extends BridgeError {
  readonly vendor: VendorName;
  readonly failure: VendorFailure;
  /** HTTP status, or `null` when there was no answer. */
  readonly status: number | null;
  /** Seconds the vendor asked to wait, or `null`. */
  readonly retryAfterSeconds: number | null;
  /** The vendor's own words, or `null` when it sent none. */
  readonly said: string | null;

  constructor(options: VendorErrorOptions) {
    super({
      code: options.code,
      message: options.message,
      retryable: options.failure !== 'refused',
      cause: options.cause,
    });
    this.name = 'VendorError';
    this.vendor = options.vendor;
    this.failure = options.failure;
    this.status = options.status ?? null;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
    this.said = options.said ?? null;
  }
}

/** Is work for this vendor to be held, rather than counted against one record? */
export function isOutage(error: unknown): error is VendorError {
  return error instanceof VendorError && error.failure === 'outage';
}

/** Anything thrown, as a `BridgeError` with its cause kept; the one place unknown throwables are wrapped. */
export function toBridgeError(thrown: unknown): BridgeError {
  if (thrown instanceof BridgeError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new BridgeError({ code: 'UNEXPECTED', message, retryable: true, cause: thrown });
}
