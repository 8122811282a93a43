import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { addAbortSignal, PassThrough, Readable } from 'node:stream';
import axios, { type AxiosResponse } from 'axios';
import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
} from 'cockatiel';
import type { z } from 'zod';
import { toBridgeError, VendorError, type VendorName } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { readCorrelation, tracedCall } from '../tracing.ts';
import { createRetry, type RetryOptions } from './retry.ts';
import { createSecondLook } from './second-look.ts';
import { toTarget } from './target.ts';
import { readStart, type TextReply, toHeaders, toReply } from './text-reply.ts';
import { toReplyError, toTransportError } from './vendor-failure.ts';

export interface VendorRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below the base URL, already encoded. */
  readonly path: string;
  /** Name of the operation for metrics and messages; never holds an id. */
  readonly operation: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Statuses besides 2xx that are an answer, not a failure (304, 404). */
  readonly accept?: readonly number[];
  /** Sent once, since doing it twice would do harm. */
  readonly once?: boolean;
  /** Instead of the client's. */
  readonly timeoutMs?: number;
  /** Instead of `body`: content sent while it is read. What was read is gone, so such a request is sent once. */
  readonly content?: Readable;
}

/** An answer whose content is still coming. */
export interface VendorStream {
  readonly headers: Readonly<Record<string, string>>;
  /** Fails with a `VendorError` when the connection ends too early; to be read to its end or destroyed. */
  readonly body: Readable;
}

export interface VendorReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; `null` for an empty body or an accepted status that carries none. */
  readonly body: unknown;
}

/** Adds credentials to a request. `renew` is called once after a 401 and says whether trying again makes sense. */
export interface Authorizer {
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  readonly renew?: () => boolean;
}

export interface VendorHttpOptions {
  readonly vendor: VendorName;
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly authorizer: Authorizer;
  /** Removes secrets from what a vendor says: it becomes part of messages that leave for ServiceNow and for terminals. */
  readonly redact: (text: string) => string;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Retries inside one call, for short faults only; longer ones are the caller's loop. */
  readonly retry: RetryOptions;
  /** Asked before an outage is believed: cheap, of no record, and needs what other calls need. `null`: every outage is believed. */
  readonly probe: VendorRequest | null;
}

export interface VendorHealth {
  /** ISO time of the last 2xx, or `null`. */
  readonly lastAnswerAt: string | null;
  /** False while the circuit breaker refuses calls. */
  readonly available: boolean;
}

export interface VendorHttp {
  /** Throws `VendorError`. Every request that is not marked `once` is safe to repeat. */
  request(request: VendorRequest): Promise<VendorReply>;
  /** Like `request`, for content that is passed on while it comes. */
  open(request: VendorRequest): Promise<VendorStream>;
  health(): VendorHealth;
  /** Ends calls under way; they fail as an outage. */
  close(): void;
}

/** Consecutive calls that a vendor failed on, and on a second look too, after which calls stop. */
const BREAKER_FAILURES = 10;

/** A vendor that takes longer for what is cheap is no vendor at work. */
const PROBE_TIMEOUT_MS = 10_000;

/** Longest time for the content of one answer to come: 25 MB at 1 Mbit/s. */
const CONTENT_LIMIT_MS = 240_000;

/** The window of a rate limit rule is an hour (servicenow-instance.md 8 (D)). */
const LONGEST_HOLD_SECONDS = 3_600;

/**
 * One vendor's HTTP client: credentials, timeouts, no redirects (they would carry credentials elsewhere), JSON only (a
 * sleeping instance or a gateway answers HTML: servicenow-instance.md 1 (O), onspring-api.md 9), short retries, a second
 * look before an outage is believed, and a circuit breaker so that a vendor that is down is not hammered.
 */
export function createVendorHttp(options: VendorHttpOptions): VendorHttp {
  const { vendor, authorizer, log, metrics } = options;
  const agents = { httpAgent: new HttpAgent({ keepAlive: true }), httpsAgent: new HttpsAgent({ keepAlive: true }) };
  const client = axios.create({
    timeout: options.timeoutMs,
    maxRedirects: 0,
    // Else the library would take a proxy, and with it the destination of credentials, from the environment.
    proxy: false,
    maxContentLength: 64 * 1024 * 1024,
    responseType: 'text',
    // The body stays text here, so that a wrong content type is reported as such and not as a parse failure.
    transformResponse: (text: unknown) => text,
    validateStatus: () => true,
    ...agents,
  });
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof VendorError && isFaultOfVendor(error)),
    {
      halfOpenAfter: new ExponentialBackoff({ initialDelay: 2_000, maxDelay: 30_000 }),
      breaker: new ConsecutiveBreaker(BREAKER_FAILURES),
    },
  );
  breaker.onBreak(() =>
    log.warn({ event: 'vendor.held', vendor }, 'calls are held back until the vendor answers again'),
  );
  breaker.onReset(() => log.info({ event: 'vendor.resumed', vendor }, 'the vendor answers again'));
  const closing = new AbortController();
  const retry = createRetry(options.retry, closing.signal);
  const look = createSecondLook({ vendor, probe: askProbe });
  let lastAnswerAt: string | null = null;

  let heldUntilMs = 0;

  /** What a vendor asks to wait holds for every caller, else each loop would find out by a refused call of its own. */
  function keepWait(error: VendorError): void {
    if (error.status !== 429 || error.retryAfterSeconds === null) return;
    heldUntilMs = Date.now() + Math.min(error.retryAfterSeconds, LONGEST_HOLD_SECONDS) * 1000;
    metrics.vendorHeldUntil.set({ vendor }, heldUntilMs / 1000);
    log.warn(
      { event: 'vendor.rate_limited', vendor, seconds: error.retryAfterSeconds },
      `${vendor} asked to wait ${error.retryAfterSeconds} s`,
    );
  }

  /** What a rate limit rule allows (servicenow-instance.md 8 (D)); Onspring names no limit. */
  function noteLimit(headers: Readonly<Record<string, string>>): void {
    const limit = headers['x-ratelimit-limit'] ?? '';
    if (/^\d+$/.test(limit)) metrics.vendorHourlyLimit.set({ vendor }, Number(limit));
  }

  function assertNotHeld(): void {
    const waitSeconds = Math.ceil((heldUntilMs - Date.now()) / 1000);
    if (waitSeconds <= 0) return;
    throw new VendorError({
      vendor,
      failure: 'outage',
      code: 'VENDOR_HELD',
      retryAfterSeconds: waitSeconds,
      message: `${vendor} asked to wait: calls are held back for ${waitSeconds} s`,
    });
  }

  /** Why there is no answer: a call that a stop ended says nothing about the vendor. */
  function toFault({ operation }: VendorRequest, cause: unknown): VendorError {
    if (!closing.signal.aborted) return toTransportError(vendor, operation, cause);
    const message = `The companion stopped while ${vendor} was asked to ${operation}`;
    return new VendorError({ vendor, failure: 'outage', code: 'STOPPING', message });
  }

  /** One exchange, counted and timed. Throws when there is no answer. */
  async function exchange(request: VendorRequest, responseType: 'text' | 'stream'): Promise<AxiosResponse<unknown>> {
    const correlation = readCorrelation();
    const stopTimer = metrics.vendorSeconds.startTimer({ vendor, operation: request.operation });
    try {
      const response = await client.request<unknown>({
        responseType,
        method: request.method,
        url: toTarget({ vendor, baseUrl: options.baseUrl, operation: request.operation, path: request.path }),
        signal: closing.signal,
        ...(request.query === undefined ? {} : { params: request.query }),
        ...(request.body === undefined ? {} : { data: request.body }),
        ...(request.content === undefined ? {} : { data: request.content, timeout: CONTENT_LIMIT_MS }),
        ...(request.timeoutMs === undefined ? {} : { timeout: request.timeoutMs }),
        headers: {
          Accept: 'application/json',
          ...(correlation === undefined ? {} : { 'X-Correlation-Id': correlation }),
          ...request.headers,
          ...(await authorizer.headers()),
        },
      });
      metrics.vendorRequests.inc({ vendor, operation: request.operation, status: String(response.status) });
      noteLimit(toHeaders(response));
      const { status } = response;
      log.debug({ event: 'vendor.answered', correlation, vendor, operation: request.operation, status });
      return response;
    } catch (error) {
      if (error instanceof VendorError) throw error;
      metrics.vendorRequests.inc({ vendor, operation: request.operation, status: 'none' });
      throw toFault(request, error);
    } finally {
      stopTimer();
    }
  }

  function assertAccepted(request: VendorRequest, reply: TextReply): void {
    if ((reply.status >= 200 && reply.status < 300) || request.accept?.includes(reply.status) === true) return;
    const error = toReplyError({ vendor, operation: request.operation, redact: options.redact, ...reply });
    keepWait(error);
    throw error;
  }

  async function send(request: VendorRequest): Promise<VendorReply> {
    const response = await exchange(request, 'text');
    const reply = toReply(response);
    assertAccepted(request, reply);
    if (reply.contentType !== null && reply.body === undefined) {
      throw new VendorError({
        vendor,
        failure: 'outage',
        code: 'VENDOR_REPLY_NOT_JSON',
        status: response.status,
        message: `${vendor} answered ${request.operation} with ${reply.contentType} instead of JSON: the instance may be asleep, or a gateway answered for it`,
      });
    }
    lastAnswerAt = new Date().toISOString();
    return { status: response.status, headers: reply.headers, body: reply.body ?? null };
  }

  async function sendOpen(request: VendorRequest): Promise<VendorStream> {
    const response = await exchange(request, 'stream');
    const source = response.data;
    if (!(source instanceof Readable)) throw toTransportError(vendor, request.operation, new Error('no content'));
    if (response.status < 200 || response.status >= 300) {
      assertAccepted(request, toReply({ ...response, data: await readStart(source) }));
    }
    lastAnswerAt = new Date().toISOString();
    const body = new PassThrough();
    source.on('error', async (error) => body.destroy(toBridgeError(await look(toFault(request, error)))));
    body.on('close', () => source.destroy());
    addAbortSignal(AbortSignal.any([closing.signal, AbortSignal.timeout(CONTENT_LIMIT_MS)]), source);
    return { headers: toHeaders(response), body: source.pipe(body) };
  }

  type Send<T> = (request: VendorRequest) => Promise<T>;

  function sendTraced<T>(request: VendorRequest, send: Send<T>): Promise<T> {
    const name = `${vendor} ${request.operation}`;
    const correlation = readCorrelation();
    const attributes = {
      'http.request.method': request.method,
      ...(correlation === undefined ? {} : { 'bridge.correlation': correlation }),
    };
    return tracedCall(name, attributes, () => sendRenewing(request, send));
  }

  async function sendRenewing<T>(request: VendorRequest, send: Send<T>): Promise<T> {
    try {
      return await send(request);
    } catch (error) {
      const isExpired = error instanceof VendorError && error.status === 401;
      if (isExpired && authorizer.renew?.() === true && request.content === undefined) return await send(request);
      throw error;
    }
  }

  async function call<T>(request: VendorRequest, send: Send<T>): Promise<T> {
    try {
      return await tryCall(request, send);
    } catch (error) {
      metrics.errors.inc({ part: 'call', code: toBridgeError(error).code });
      throw error;
    }
  }

  /** Past breaker and retries: it is to tell what holds now. */
  async function askProbe(): Promise<void> {
    if (options.probe === null) throw new Error(`no call tells whether ${vendor} answers`);
    await sendTraced({ ...options.probe, timeoutMs: PROBE_TIMEOUT_MS }, send);
  }

  async function callAndLook<T>(request: VendorRequest, send: Send<T>): Promise<T> {
    const attempt = () => {
      assertNotHeld();
      return sendTraced(request, send);
    };
    const isOnce = request.once === true || request.content !== undefined;
    try {
      return await (isOnce ? attempt() : retry(attempt));
    } catch (error) {
      throw await look(error);
    }
  }

  async function tryCall<T>(request: VendorRequest, send: Send<T>): Promise<T> {
    try {
      assertNotHeld();
      return await breaker.execute(() => callAndLook(request, send));
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) throw error;
      throw new VendorError({
        vendor,
        failure: 'outage',
        code: 'VENDOR_HELD',
        message: `${vendor} failed ${BREAKER_FAILURES} times in a row: calls are held back for a moment`,
        cause: error,
      });
    }
  }

  return {
    request: (request) => call(request, send),
    open: (request) =>
      // What is passed on must be what is stored: an unpacked body would have another length than announced.
      call({ ...request, headers: { Accept: '*/*', 'Accept-Encoding': 'identity', ...request.headers } }, sendOpen),
    health: () => ({ lastAnswerAt, available: breaker.state !== CircuitState.Open }),
    close() {
      closing.abort();
      agents.httpAgent.destroy();
      agents.httpsAgent.destroy();
    },
  };
}

/** What counts against the vendor itself. That calls are held is no answer of it. */
function isFaultOfVendor({ failure, code }: VendorError): boolean {
  return (failure === 'outage' && code !== 'VENDOR_HELD') || failure === 'server';
}

/** Checks a reply against its schema. Throws `VendorError` with code VENDOR_REPLY_INVALID that names the first fault. */
export function parseReply<T>(vendor: VendorName, operation: string, schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new VendorError({
    vendor,
    failure: 'reply',
    code: 'VENDOR_REPLY_INVALID',
    message: `${vendor} answered ${operation} in an unknown shape: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    cause: result.error,
  });
}
