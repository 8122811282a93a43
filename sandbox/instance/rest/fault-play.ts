import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import type { Instance } from '../types.ts';
import type { Fault } from './faults.ts';
import { RestError } from './rest-error.ts';
import { toErrorReply, toResponse, toWireReply } from './rest-response.ts';

export type RestEnvironment = { Bindings: Partial<HttpBindings> };

const SLEEPING_PAGE =
  '<!DOCTYPE html><html><head><title>Instance Hibernating page</title></head><body>Your instance is hibernating.</body></html>';
const QUOTA_MESSAGE = 'Transaction cancelled: maximum execution time exceeded';

/** Status of a call whose client gave up, as gateways note it; nobody reads the answer. */
const GIVEN_UP_STATUS = 499;

/** True when the caller saw a broken connection instead of an answer. */
export const isBroken = (response: Response): boolean =>
  response === RESPONSE_ALREADY_SENT || response.type === 'error';

/** Breaks the connection; without a socket (a call through `app.request`) the answer is a network error. */
const breakConnection = (context: Context<RestEnvironment>): Response => {
  const outgoing = context.env?.outgoing;
  if (outgoing === undefined) return Response.error();
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
};

const firstHalf = async (
  response: Response,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; half: Uint8Array<ArrayBuffer> }> => {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { bytes, half: bytes.slice(0, Math.ceil(bytes.length / 2)) };
};

/** The whole length announced, half of the bytes sent, then the connection breaks. */
const truncate = async (response: Response, context: Context<RestEnvironment>): Promise<Response> => {
  const { bytes, half } = await firstHalf(response);
  const outgoing = context.env?.outgoing;
  if (outgoing === undefined) return new Response(half, { status: response.status, headers: response.headers });
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), 'content-length': bytes.length });
  outgoing.write(half, () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
};

const cancel = async (response: Response): Promise<Response> => {
  const { half } = await firstHalf(response);
  const error = JSON.stringify({ error: { message: QUOTA_MESSAGE, detail: '' }, status: 'failure' });
  const text = `${Buffer.from(half).toString('utf8')},${error}`;
  return new Response(text, { status: response.status, headers: response.headers });
};

const toStatusResponse = (instance: Instance, fault: Fault): Response => {
  const { status, body, contentType, headers } = fault;
  if (body !== '') return new Response(body, { status, headers: { 'Content-Type': contentType, ...headers } });
  return toResponse(toWireReply(toErrorReply(instance, new RestError(status, 'Injected fault')), headers));
};

const toRateLimitResponse = (instance: Instance, { retryAfterSeconds }: Fault, path: string): Response => {
  const reset = Math.ceil(instance.clock.now() / 1_000) + retryAfterSeconds;
  const error = new RestError(429, 'Rate limit exceeded', `Rate limit of 0 requests per hour for ${path} exceeded`, {
    'X-RateLimit-Limit': '0',
    'X-RateLimit-Reset': String(reset),
    'X-RateLimit-Rule': '0'.repeat(32),
    'Retry-After': String(retryAfterSeconds),
  });
  return toResponse(toWireReply(toErrorReply(instance, error), {}));
};

/** What a fault is played around. */
export interface FaultStage {
  readonly instance: Instance;
  readonly context: Context<RestEnvironment>;
  readonly path: string;
  /** Does the work, each time it is called. */
  readonly work: () => Response;
  /** Ends the bearer token of the request. */
  readonly expireToken: () => void;
}

/** Plays a fault around the real work. */
export const playFault = async (fault: Fault, stage: FaultStage): Promise<Response> => {
  const { instance, context, work } = stage;
  if (fault.delayMs > 0) await sleep(fault.delayMs);
  switch (fault.kind) {
    case 'status':
      if (fault.commits) work();
      return toStatusResponse(instance, fault);
    case 'delay':
      return work();
    case 'hang':
      if (fault.commits) work();
      return new Promise((resolve) => {
        context.req.raw.signal.addEventListener('abort', () =>
          resolve(new Response(null, { status: GIVEN_UP_STATUS })),
        );
      });
    case 'reset':
      if (fault.commits) work();
      return breakConnection(context);
    case 'drop':
      return breakConnection(context);
    case 'duplicate':
      work();
      return work();
    case 'truncate':
      return truncate(work(), context);
    case 'cancel':
      return cancel(work());
    case 'sleeping':
      if (fault.commits) work();
      return new Response(SLEEPING_PAGE, { status: 200, headers: { 'Content-Type': 'text/html;charset=UTF-8' } });
    case 'rateLimit':
      return toRateLimitResponse(instance, fault, stage.path);
    case 'expiredToken':
      stage.expireToken();
      return work();
  }
};
