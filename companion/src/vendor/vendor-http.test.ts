import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { type RecordedRequest, sendJson, startTestServer, type TestServer } from '../../test/support/http-server.ts';
import { VendorError } from '../errors.ts';
import { createRedactor } from '../log.ts';
import { createMetrics } from '../metrics.ts';
import { correlated } from '../tracing.ts';
import { parseRetryAfter, readVendorMessage, readWaitSeconds } from './vendor-failure.ts';
import { createVendorHttp, type VendorHttp } from './vendor-http.ts';

const REAL_TIMERS = [
  'nextTick',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'performance',
  'hrtime',
] as const;
const get = { method: 'GET', path: '/x', operation: 'test' } as const;

describe('createVendorHttp', () => {
  let server: TestServer;
  let http: VendorHttp;
  afterEach(async () => {
    jest.useRealTimers();
    http.close();
    await server.stop();
  });

  async function connect(answer: (request: RecordedRequest, response: ServerResponse) => void, retries = 0) {
    server = await startTestServer(answer);
    http = createVendorHttp({
      vendor: 'onspring',
      baseUrl: server.url,
      timeoutMs: 60_000,
      authorizer: { headers: async () => ({ 'X-ApiKey': 'key' }) },
      redact: createRedactor(['canary-of-a-secret']),
      log: pino({ level: 'silent' }),
      metrics: createMetrics(),
      retry: { retries, initialDelayMs: 1, maxDelayMs: 2 },
      probe: null,
    });
  }

  async function failureOf(call: Promise<unknown>): Promise<VendorError> {
    const error = await call.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error instanceof VendorError) return error;
    throw new Error(`expected a VendorError, not ${String(error)}`);
  }

  it('sends credentials and reads JSON', async () => {
    await connect((_, response) => sendJson(response, 200, { ok: 1 }, { ETag: '"7"' }));
    const reply = await http.request({ ...get, query: { a: 'b c' } });
    expect(reply).toMatchObject({ status: 200, body: { ok: 1 }, headers: { etag: '"7"' } });
    expect(server.requests[0]).toMatchObject({ url: '/x?a=b+c', headers: { 'x-apikey': 'key' } });
    expect(http.health().lastAnswerAt).not.toBeNull();
  });

  it('carries the id of what it is done for, and of nothing else', async () => {
    await connect((_, response) => sendJson(response, 200, {}));
    await Promise.all([correlated('one', () => http.request(get)), correlated('two', () => http.request(get))]);
    await http.request(get);
    const ids = server.requests.map(({ headers }) => headers['x-correlation-id']);
    expect(new Set(ids)).toEqual(new Set(['one', 'two', undefined]));
  });

  it.each([
    [400, 'refused', false],
    [401, 'outage', true],
    [403, 'refused', false],
    [404, 'refused', false],
    [429, 'outage', true],
    [499, 'outage', true],
    [500, 'server', true],
    [503, 'outage', true],
  ])('status %i is %s', async (status, failure, retryable) => {
    await connect((_, response) => sendJson(response, status, { message: 'in its own words' }, { 'Retry-After': '7' }));
    const error = await failureOf(http.request(get));
    expect(error).toMatchObject({ failure, retryable, status, code: `VENDOR_${status}`, retryAfterSeconds: 7 });
    expect(error.message).toContain('in its own words');
  });

  it('keeps secrets out of the words of a vendor that repeats what it was sent', async () => {
    await connect((_, response) => sendJson(response, 400, { message: 'Key canary-of-a-secret may not do this' }));
    const error = await failureOf(http.request(get));
    expect(error.message).toContain('Key [redacted] may not do this');
    expect(JSON.stringify({ ...error })).not.toContain('canary');
  });

  it('reads the words of a ServiceNow error and survives an HTML one', async () => {
    await connect((_, response) => sendJson(response, 403, { error: { message: 'Operation Failed', detail: 'ACL' } }));
    expect((await failureOf(http.request(get))).message).toContain('Operation Failed; ACL');
    await server.stop();
    await connect((_, response) => response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>no</h1>'));
    expect((await failureOf(http.request(get))).status).toBe(404);
  });

  it('takes a page of a sleeping instance for an outage', async () => {
    await connect((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>asleep</h1>'));
    expect(await failureOf(http.request(get))).toMatchObject({ failure: 'outage', code: 'VENDOR_REPLY_NOT_JSON' });
  });

  it('repeats a call after a short fault', async () => {
    await connect((_, response) => sendJson(response, server.requests.length < 3 ? 503 : 200, {}), 2);
    expect((await http.request(get)).status).toBe(200);
    expect(server.requests).toHaveLength(3);
  });

  it('does not repeat what is refused, nor wait inside the call for longer than seconds', async () => {
    await connect((_, response) => sendJson(response, 400, {}), 2);
    await failureOf(http.request(get));
    expect(server.requests).toHaveLength(1);
    await server.stop();
    await connect((_, response) => sendJson(response, 429, {}, { 'Retry-After': '120' }), 2);
    await failureOf(http.request(get));
    expect(server.requests).toHaveLength(1);
  });

  it('holds every caller back for as long as the vendor asks', async () => {
    await connect((_, response) => sendJson(response, 429, {}, { 'Retry-After': '120' }));
    await failureOf(http.request(get));
    const held = await failureOf(http.request({ ...get, path: '/another' }));
    expect(held).toMatchObject({ code: 'VENDOR_HELD', failure: 'outage' });
    expect(held.retryAfterSeconds).toBeGreaterThan(100);
    expect(server.requests).toHaveLength(1);
  });

  it('stops calling a vendor that fails again and again, and goes on once a call after a while succeeds', async () => {
    let status = 500;
    await connect((_, response) => sendJson(response, status, {}), 2);
    for (let call = 0; call < 10; call += 1) await failureOf(http.request(get));
    expect(await failureOf(http.request(get))).toMatchObject({ code: 'VENDOR_HELD', failure: 'outage' });
    expect(server.requests).toHaveLength(10);
    expect(http.health().available).toBe(false);

    // Only the clock moves on: sockets keep their timers.
    jest.useFakeTimers({ doNotFake: [...REAL_TIMERS], now: Date.now() + 60_000 });
    status = 200;
    expect((await http.request(get)).status).toBe(200);
    expect(http.health().available).toBe(true);
  });

  it('reports a dropped connection without the request in it', async () => {
    await connect((_, response) => response.destroy());
    const error = await failureOf(http.request(get));
    expect(error).toMatchObject({ failure: 'outage', code: 'VENDOR_UNREACHABLE', status: null });
    expect(JSON.stringify(error.cause, Object.getOwnPropertyNames(error.cause))).not.toContain('X-ApiKey');
  });
});

describe('content that is passed on', () => {
  let server: TestServer;
  let http: VendorHttp;
  let renewals: number;
  afterEach(async () => {
    http.close();
    await server.stop();
  });
  async function connect(answer: (request: RecordedRequest, response: ServerResponse) => void) {
    renewals = 0;
    server = await startTestServer(answer);
    http = createVendorHttp({
      vendor: 'onspring',
      baseUrl: server.url,
      timeoutMs: 60_000,
      authorizer: {
        headers: async () => ({}),
        renew: () => {
          renewals += 1;
          return true;
        },
      },
      redact: createRedactor(['canary-of-a-secret']),
      log: pino({ level: 'silent' }),
      metrics: createMetrics(),
      retry: { retries: 2, initialDelayMs: 1, maxDelayMs: 2 },
      probe: null,
    });
  }

  it('comes as bytes, after a short fault too', async () => {
    await connect((_, response) => {
      if (server.requests.length === 1) return sendJson(response, 503, {});
      response.writeHead(200, { 'Content-Length': '3' }).end(Buffer.from([0, 255, 10]));
    });
    const { headers, body } = await http.open(get);
    expect(headers['content-length']).toBe('3');
    expect(await buffer(body)).toEqual(Buffer.from([0, 255, 10]));
  });

  it('fails in the words of the vendor, and is not followed elsewhere', async () => {
    await connect((request, response) => {
      if (request.url === '/x') return sendJson(response, 404, { message: 'No file 7' });
      response.writeHead(302, { Location: `${server.url}/x` }).end();
    });
    await expect(http.open(get)).rejects.toMatchObject({ status: 404, message: expect.stringContaining('No file 7') });
    await expect(http.open({ ...get, path: '/y' })).rejects.toMatchObject({ status: 302 });
    expect(server.requests.length).toBe(2);
  });

  it('fails when the connection ends before the announced length', async () => {
    await connect((_, response) => {
      response.writeHead(200, { 'Content-Length': '10' }).write('half', () => response.destroy());
    });
    const { body } = await http.open(get);
    await expect(buffer(body)).rejects.toMatchObject({ code: 'VENDOR_UNREACHABLE', failure: 'outage' });
  });

  it('is sent while it is read, and once: not after a fault, nor with other credentials', async () => {
    let status = 200;
    await connect((_, response) => sendJson(response, status, {}));
    const post = () =>
      http.request({ ...get, method: 'POST', content: Readable.from([Buffer.from('ab'), Buffer.from('c')]) });
    await post();
    expect(server.requests[0]?.body).toBe('abc');
    for (status of [503, 401]) await expect(post()).rejects.toMatchObject({ status });
    expect([server.requests.length, renewals]).toEqual([3, 1]);
  });

  it('waits as a rate limit says, and every other call with it', async () => {
    const reset = String(Math.ceil(Date.now() / 1000) + 90);
    await connect((_, response) => sendJson(response, 429, {}, { 'X-RateLimit-Reset': reset }));
    await expect(http.request({ ...get, method: 'POST', content: Readable.from(['a']) })).rejects.toMatchObject({
      code: 'VENDOR_429',
    });
    for (const call of [() => http.open(get), () => http.request(get)]) {
      await expect(call()).rejects.toMatchObject({ code: 'VENDOR_HELD', failure: 'outage' });
    }
    expect(server.requests.length).toBe(1);
  });

  it('says of a call that a stop ended that the companion stopped, not that the vendor is down', async () => {
    const arrived = Promise.withResolvers<void>();
    await connect((request, response) => {
      if (request.url === '/half') response.writeHead(200, { 'Content-Length': '10' }).write('half');
      arrived.resolve();
    });
    const { body } = await http.open({ ...get, path: '/half' });
    const calls = [buffer(body), http.request(get)].map((call) =>
      expect(call).rejects.toMatchObject({ code: 'STOPPING', failure: 'outage' }),
    );
    await arrived.promise;
    http.close();
    await Promise.all(calls);
  });
});

describe('content of any length', () => {
  const CHUNK = Buffer.alloc(64 * 1024, 7);
  const CHUNKS = 960;
  /** Buffers of two sockets on one machine and of the streams between them; the content is 60 MB. */
  const MOST_WAITING = 20 * 1024 * 1024;
  let made: number;
  let taken: number;
  let mostWaiting: number;

  async function* produce() {
    for (; made < CHUNKS; made += 1) yield CHUNK;
  }
  /** Takes a piece of each turn of the event loop, far less than could come. */
  async function take(content: AsyncIterable<Buffer>): Promise<void> {
    for await (const piece of content) {
      taken += piece.length;
      mostWaiting = Math.max(mostWaiting, made * CHUNK.length - taken);
      await nextTurn();
    }
  }
  async function passOn(step: (http: VendorHttp) => Promise<void>): Promise<void> {
    [made, taken, mostWaiting] = [0, 0, 0];
    const server = createServer((request, response) => {
      if (request.method === 'GET') Readable.from(produce(), { objectMode: false }).pipe(response);
      else take(request).then(() => sendJson(response, 201, {}));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const http = createVendorHttp({
      vendor: 'onspring',
      baseUrl: `http://127.0.0.1:${port}`,
      timeoutMs: 60_000,
      authorizer: { headers: async () => ({}) },
      redact: createRedactor(['canary-of-a-secret']),
      log: pino({ level: 'silent' }),
      metrics: createMetrics(),
      retry: { retries: 0, initialDelayMs: 1, maxDelayMs: 2 },
      probe: null,
    });
    try {
      await step(http);
    } finally {
      http.close();
      server.close();
    }
    expect(taken).toBe(CHUNKS * CHUNK.length);
    expect(mostWaiting).toBeLessThan(MOST_WAITING);
  }

  it('is sent no faster than it is taken, and never held whole', () =>
    passOn(async (http) => {
      const content = Readable.from(produce(), { objectMode: false });
      await http.request({ method: 'POST', path: '/x', operation: 'test', content });
    }));

  it('comes no faster than it is read, and is never held whole', () =>
    passOn(async (http) => take((await http.open(get)).body)));
});

describe('words of a refusal', () => {
  it.each([
    [{ message: 'Field 9001 takes text.' }, 'Field 9001 takes text.'],
    [
      { title: 'Not valid.', errors: { 'fields.9001': ['too long', 'odd'] } },
      'Not valid.; fields.9001: too long; fields.9001: odd',
    ],
    [{ message: '{"Errors":["Too long","Odd"]}' }, 'Too long; Odd'],
    [{ message: '{not JSON' }, '{not JSON'],
    [{ message: '{"other":1}' }, '{"other":1}'],
    [{ errors: null }, undefined],
    ['text', undefined],
  ])('are read from %j', (body, words) => {
    expect(readVendorMessage(body)).toBe(words);
  });
});

describe('readWaitSeconds', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const reset = { 'x-ratelimit-reset': String(now / 1000 + 90) };
  it('takes the end of the window where Retry-After is missing, and only for 429', () => {
    expect(readWaitSeconds(429, reset, now)).toBe(90);
    expect(readWaitSeconds(429, { ...reset, 'retry-after': '5' }, now)).toBe(5);
    expect(readWaitSeconds(503, reset, now)).toBeNull();
    expect(readWaitSeconds(429, { 'x-ratelimit-reset': 'soon' }, now)).toBeNull();
    expect(readWaitSeconds(429, { 'x-ratelimit-reset': String(now / 1000 - 5) }, now)).toBe(0);
  });
});

describe('parseRetryAfter', () => {
  it('reads seconds and dates', () => {
    const now = Date.parse('2026-11-21T12:00:00Z');
    expect(parseRetryAfter('30', now)).toBe(30);
    expect(parseRetryAfter('Sat, 21 Nov 2026 12:01:00 GMT', now)).toBe(60);
    expect(parseRetryAfter('Sat, 21 Nov 2026 11:00:00 GMT', now)).toBe(0);
    expect(parseRetryAfter('soon', now)).toBeNull();
    expect(parseRetryAfter(undefined, now)).toBeNull();
  });
});
