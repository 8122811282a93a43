import type { Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { createAddressList, toCaller, toClientAddress } from './address-list.ts';
import { createRateLimit } from './rate-limit.ts';
import { toErrorBody } from './to-response.ts';

export interface GuardOptions {
  /** Networks events may come from; empty lets every network. */
  readonly eventSources: readonly string[];
  /** Networks of reverse proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Requests per second of one address, of IPv6 of one /64. */
  readonly requestsPerSecond: number;
  /** Address of the socket's other end. */
  readonly peerAddress: (context: Context) => string;
  readonly nowMs: () => number;
  readonly metrics: Pick<Metrics, 'requestsRefused'>;
  readonly log: Log;
}

/** Seconds' worth of requests that one address may send at once: outcomes of a bulk edit arrive together. */
const BURST_SECONDS = 4;
const REMEMBERED_CALLERS = 10_000;
/** Refusals of one reason that are logged at once; then one a second. */
const TOLD_AT_ONCE = 20;
const TOLD_PATH = 200;

/**
 * Adds what every request passes before its route: headers that keep answers out of browsers and caches, a rate limit per
 * address, and the source allow-list of events. All of it costs no store and no secret, so it stands before
 * authentication. Liveness is exempt from the limit: a probe that is refused would restart a healthy process.
 */
export function addGuard(app: Hono, options: GuardOptions): void {
  const isTrustedProxy = createAddressList(options.trustedProxies);
  const isEventSource = createAddressList(options.eventSources);
  const waitSeconds = createRateLimit({
    perSecond: options.requestsPerSecond,
    burst: options.requestsPerSecond * BURST_SECONDS,
    callers: REMEMBERED_CALLERS,
    nowMs: options.nowMs,
  });
  const mayTell = createRateLimit({ perSecond: 1, burst: TOLD_AT_ONCE, callers: 2, nowMs: options.nowMs });
  /** Counts each refusal and tells of some: whoever knocks must not fill the log. */
  const noteRefusal = (context: Context, reason: 'rate' | 'source', client: string) => {
    options.metrics.requestsRefused.inc({ reason });
    if (mayTell(reason) > 0) return;
    options.log.warn({ event: 'request.refused', reason, client, path: context.req.path.slice(0, TOLD_PATH) });
  };
  const clientOf = (context: Context) =>
    toClientAddress(options.peerAddress(context), context.req.header('X-Forwarded-For'), isTrustedProxy);

  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      xFrameOptions: 'DENY',
      // Heeded only over TLS, that is behind a proxy.
      strictTransportSecurity: 'max-age=31536000',
    }),
  );
  app.use(async (context, next) => {
    context.header('Cache-Control', 'no-store');
    await next();
  });
  app.use(async (context, next) => {
    if (context.req.path === '/healthz') return await next();
    const client = clientOf(context);
    const seconds = waitSeconds(toCaller(client));
    if (seconds === 0) return await next();
    noteRefusal(context, 'rate', client);
    context.header('Retry-After', String(seconds));
    return context.json(toErrorBody('TOO_MANY_REQUESTS', `Too many requests: wait ${seconds} s`), 429);
  });
  app.use('/onspring/*', async (context, next) => {
    if (options.eventSources.length === 0) return await next();
    const client = clientOf(context);
    if (isEventSource(client)) return await next();
    noteRefusal(context, 'source', client);
    return context.json(toErrorBody('SOURCE_REFUSED', 'Events are not taken from this address'), 403);
  });
}
