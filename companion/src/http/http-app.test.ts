import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Hono } from 'hono';
import { pino } from 'pino';
import { findingsMap } from '../../test/support/findings-map.ts';
import { measureGrowth } from '../../test/support/growth.ts';
import { until } from '../../test/support/until.ts';
import { BridgeError, StoreError, VendorError } from '../errors.ts';
import { createMetrics, type Metrics } from '../metrics.ts';
import type { InboundEvent, RunOrder } from '../sync/ports.ts';
import { createHttpApp } from './app.ts';
import { parseEventBody } from './event-body.ts';

const KEY = 'event-key-of-the-test';
const CONTROL_TOKEN = 'control-token-of-the-test';
const SECRET = 'doorbell-secret-of-the-test';
const OLD_SECRET = 'former-secret-of-the-test';
const VENDORS = {
  onspring: { lastAnswerAt: null, available: true },
  servicenow: { lastAnswerAt: null, available: false },
};
const NOW_MS = 1_790_000_000_000;

describe('HTTP surface', () => {
  let stored: InboundEvent[];
  let orders: RunOrder[];
  let isStoreUp: boolean;
  /** Questions whether the store is up, and what each of them waits for. */
  let questions: number;
  let storeAnswers: Promise<void>;
  let areMapsRead: boolean;
  let areVendorsUp: boolean;
  let rings: number;
  let app: Hono;
  let nowMs: number;
  let metrics: Metrics;

  let peer: string;
  let lines: string[];

  function create(guard: { eventSources?: readonly string[]; requestsPerSecond?: number } = {}): void {
    stored = [];
    orders = [];
    peer = '203.0.113.7';
    isStoreUp = true;
    questions = 0;
    storeAnswers = Promise.resolve();
    areMapsRead = true;
    areVendorsUp = true;
    rings = 0;
    lines = [];
    const log = pino({}, { write: (line) => void lines.push(line) });
    nowMs = NOW_MS;
    metrics = createMetrics();
    const onRing = () => {
      rings += 1;
    };
    app = createHttpApp({
      log,
      guard: {
        eventSources: [],
        trustedProxies: ['10.0.0.0/8'],
        requestsPerSecond: 100,
        ...guard,
        peerAddress: () => peer,
        nowMs: () => nowMs,
        metrics,
        log,
      },
      events: {
        senders: { keys: ['an-older-key-of-the-test', KEY], logins: ['onspring:password-of-the-test'] },
        queue: {
          async accept(event) {
            if (!isStoreUp) throw new StoreError('down');
            stored.push(event);
            return { eventId: `e-${stored.length}`, coalesced: false };
          },
        },
        metrics,
        log,
        onAccepted: () => undefined,
      },
      doorbell: {
        keys: new Map(Object.entries({ k0: OLD_SECRET, k1: SECRET })),
        nowMs: () => nowMs,
        metrics,
        log,
        onRing,
      },
      lookup: {
        senders: { keys: [KEY], logins: [] },
        lookup: {
          async find(map, key) {
            if (key === 'slow') throw new BridgeError({ code: 'LOOKUP_TIMEOUT', message: 'too slow' });
            if (key === 'none') throw new BridgeError({ code: 'LOOKUP_NOT_FOUND', message: 'no such record' });
            return { Map: map, Number: key };
          },
        },
        log,
      },
      control: {
        token: CONTROL_TOKEN,
        runs: {
          async request(order) {
            orders.push(order);
            return orders.length === 1 ? 'run-1' : null;
          },
          read: async () => null,
          async command() {
            if (areVendorsUp) return false;
            const message = 'servicenow did not answer create run';
            throw new VendorError({ vendor: 'servicenow', failure: 'outage', code: 'VENDOR_UNREACHABLE', message });
          },
        },
        replay: async (request) => ('event' in request ? null : 'e-9'),
        recordMaps() {
          if (areMapsRead) return [findingsMap];
          throw new BridgeError({ code: 'MAPS_UNREAD', message: 'not read yet', retryable: true, expose: true });
        },
      },
      status: {
        token: 'bearer-token-of-the-test',
        registry: metrics.registry,
        log,
        vendors: () => VENDORS,
        checkStore: async () => {
          questions += 1;
          await storeAnswers;
          if (!isStoreUp) throw new StoreError('down');
        },
        listIssues: async () => [],
        readStatus: async () => {
          throw new Error('not part of this test');
        },
      },
    });
  }
  beforeEach(() => create());

  const post = (body: string, key: string | null = KEY) =>
    app.request('/onspring/events', { method: 'POST', body, headers: key === null ? {} : { 'X-Api-Key': key } });

  const control = (path: string, body: unknown, token = CONTROL_TOKEN) =>
    app.request(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { Authorization: `Bearer ${token}` },
    });

  it('answers look-ups, and says which of two things went wrong', async () => {
    const lookup = (body: unknown, key = KEY) =>
      app.request('/onspring/lookup', { method: 'POST', body: JSON.stringify(body), headers: { 'X-Api-Key': key } });
    expect(await (await lookup({ map: 'Applications', key: 7 })).json()).toEqual({ Map: 'Applications', Number: '7' });
    expect((await lookup({ map: 'Applications', key: 'none' })).status).toBe(404);
    expect((await lookup({ map: 'Applications', key: 'slow' })).status).toBe(504);
    expect((await lookup({ table: 'sys_user' })).status).toBe(400);
    expect((await lookup({ map: 'Applications', key: 'x' }, 'a-wrong-key-of-16-chars')).status).toBe(401);
  });

  it('starts runs for the control token only, one at a time for a map', async () => {
    expect((await control('/runs', { kind: 'backfill' }, 'bearer-token-of-the-test')).status).toBe(401);
    expect((await control('/runs', { kind: 'backfill', map: 'Nowhere' })).status).toBe(404);
    expect((await control('/runs', { kind: 'backfill', recordsPerMinute: 0 })).status).toBe(400);
    const reply = await control('/runs', { kind: 'backfill', dryRun: true });
    expect(reply.status).toBe(202);
    expect(orders).toEqual([{ kind: 'backfill', recordMap: findingsMap.id, dryRun: true, recordsPerMinute: null }]);
    expect((await control('/runs', { kind: 'reconcile' })).status).toBe(409);
    expect((await control('/runs/commands', { command: 'pause' })).status).toBe(404);
  });

  it('tells who asks about runs too early, or while ServiceNow is down, to ask again', async () => {
    areMapsRead = false;
    const early = [
      await control('/runs', { kind: 'backfill' }),
      await control('/runs/commands', { command: 'pause' }),
      await app.request('/runs', { headers: { Authorization: `Bearer ${CONTROL_TOKEN}` } }),
    ];
    for (const reply of early) {
      expect([reply.status, reply.headers.get('Retry-After')]).toEqual([503, '2']);
      expect(await reply.json()).toEqual({ error: { code: 'MAPS_UNREAD', message: 'not read yet' } });
    }
    expect(orders).toEqual([]);
    areMapsRead = true;
    areVendorsUp = false;
    const unheard = await control('/runs/commands', { command: 'pause' });
    expect(unheard.status).toBe(503);
    expect(await unheard.json()).toMatchObject({ error: { code: 'VENDOR_UNREACHABLE' } });
  });

  it('repeats what has a name', async () => {
    expect(await (await control('/replay', { appId: 210, recordId: 31 })).json()).toEqual({ eventId: 'e-9' });
    expect((await control('/replay', { event: 'unknown' })).status).toBe(404);
    expect((await control('/replay', { recordId: 31 })).status).toBe(400);
  });

  it('accepts an event and answers with its id', async () => {
    const reply = await post('{"appId": 210, "recordId": 1031, "reason": "saved"}');
    expect(reply.status).toBe(202);
    expect(await reply.json()).toEqual({ accepted: true, eventId: 'e-1' });
    expect(stored).toEqual([{ appId: 210, record: { kind: 'id', id: 1031 }, reason: 'saved' }]);
  });

  it('accepts several events, member names in any case, ids as text', async () => {
    const reply = await post('[{"RecordNumber":"FIN-1,031","AppId":"210"},{"appId":210,"recordNumber":7}]');
    expect(await reply.json()).toEqual({ accepted: true, eventId: 'e-1', eventIds: ['e-1', 'e-2'] });
    expect(stored.map((event) => event.record)).toEqual([
      { kind: 'number', number: 1031 },
      { kind: 'number', number: 7 },
    ]);
  });

  it.each([null, '', 'wrong', `${KEY}x`])('refuses key %p and stores nothing', async (key) => {
    expect((await post('{"appId": 210, "recordId": 1}', key)).status).toBe(401);
    expect(stored).toEqual([]);
  });

  it('takes Basic credentials as well, and only the agreed ones', async () => {
    const send = (login: string) =>
      app.request('/onspring/events', {
        method: 'POST',
        body: '{"appId": 210, "recordId": 1}',
        headers: { Authorization: `Basic ${Buffer.from(login).toString('base64')}` },
      });
    expect((await send('onspring:password-of-the-test')).status).toBe(202);
    const refused = await send('onspring:password-of-the-tesT');
    expect(refused.status).toBe(401);
    expect(refused.headers.get('WWW-Authenticate')).toContain('Basic');
    // A wrong key is not saved by right credentials beside it.
    expect((await post('{"appId": 210, "recordId": 1}', 'wrong')).status).toBe(401);
  });

  it('takes events only from listed networks, seen through a trusted proxy', async () => {
    create({ eventSources: ['198.51.100.0/24', '2001:db8::/32'] });
    const from = async (address: string, forwardedFor?: string) => {
      peer = address;
      const headers: Record<string, string> = { 'X-Api-Key': KEY };
      if (forwardedFor !== undefined) headers['X-Forwarded-For'] = forwardedFor;
      const reply = await app.request('/onspring/events', {
        method: 'POST',
        headers,
        body: '{"appId": 210, "recordId": 1}',
      });
      return reply.status;
    };
    expect(await from('198.51.100.9')).toBe(202);
    expect(await from('::ffff:198.51.100.9')).toBe(202);
    expect(await from('2001:db8::5')).toBe(202);
    expect(await from('203.0.113.7')).toBe(403);
    expect(await from('203.0.113.7', '198.51.100.9')).toBe(403);
    expect(await from('10.1.2.3', '198.51.100.9')).toBe(202);
    expect(await from('10.1.2.3', '198.51.100.9, 203.0.113.7')).toBe(403);
    expect(await from('10.1.2.3', '203.0.113.7, 198.51.100.9, 10.9.9.9')).toBe(202);
    // What is no address, or names a link of one host, vouches for nothing.
    for (const odd of ['fe80::1%eth0', '198.51.100.9:', 'unknown', '198.51.100.009', '0xC6336409', ''])
      expect([odd, await from('10.1.2.3', odd)]).toEqual([odd, 403]);
    // With the port of the sender, as some proxies write it.
    expect(await from('10.1.2.3', '198.51.100.9:443')).toBe(202);
    expect(await from('10.1.2.3', '[2001:db8::5]:443')).toBe(202);
    // IPv4 by way of IPv6, in either notation.
    expect(await from('10.1.2.3', '::ffff:c633:6409')).toBe(202);
    expect(await from('::ffff:10.1.2.3', '::ffff:198.51.100.9')).toBe(202);
    expect(await from('::ffff:203.0.113.7', '198.51.100.9')).toBe(403);
    // A list of the sender's own, before what the proxy added.
    expect(await from('10.1.2.3', '10.0.0.1, 198.51.100.9, 10.0.0.2, 203.0.113.7')).toBe(403);
    expect((await app.request('/healthz')).status).toBe(200);
  });

  it('limits the rate of one address without harm to another or to the liveness probe', async () => {
    create({ requestsPerSecond: 1 });
    const statuses = [];
    for (let request = 0; request < 5; request += 1) statuses.push((await app.request('/readyz')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
    const refused = await post('{"appId": 210, "recordId": 1}');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('1');
    expect((await metrics.requestsRefused.get()).values).toMatchObject([{ labels: { reason: 'rate' }, value: 2 }]);
    expect((await app.request('/healthz')).status).toBe(200);
    peer = '203.0.113.8';
    expect((await app.request('/readyz')).status).toBe(200);
  });

  it('asks the store once for all who ask at the same time whether it is ready', async () => {
    const answered = Promise.withResolvers<void>();
    storeAnswers = answered.promise;
    const all = Array.from({ length: 50 }, () => app.request('/readyz'));
    await until(() => questions > 0);
    answered.resolve();
    expect(new Set((await Promise.all(all)).map(({ status }) => status))).toEqual(new Set([200]));
    expect(questions).toBe(1);
    await app.request('/readyz');
    expect(questions).toBe(2);
  });

  it('limits a /64 of IPv6 as one address', async () => {
    create({ requestsPerSecond: 1 });
    const statuses = [];
    for (let request = 0; request < 5; request += 1) {
      peer = `2001:db8:1:2::${request}`;
      statuses.push((await app.request('/readyz')).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
    peer = '2001:db8:1:3::1';
    expect((await app.request('/readyz')).status).toBe(200);
  });

  it('counts every refusal and fills no log with them', async () => {
    create({ requestsPerSecond: 1 });
    for (let request = 0; request < 100; request += 1) await app.request(`/${'x'.repeat(5_000)}`);
    expect((await metrics.requestsRefused.get()).values).toMatchObject([{ labels: { reason: 'rate' }, value: 96 }]);
    expect(lines).toHaveLength(20);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'request.refused', path: `/${'x'.repeat(199)}` });
    nowMs += 1_000;
    for (let request = 0; request < 3; request += 1) await app.request('/');
    expect(lines).toHaveLength(21);
  });

  it('marks every answer as not to be framed, sniffed or kept', async () => {
    for (const path of ['/healthz', '/nothing-here', '/metrics']) {
      const { headers } = await app.request(path);
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('X-Frame-Options')).toBe('DENY');
      expect(headers.get('Cache-Control')).toBe('no-store');
    }
  });

  it.each([
    ['{"appId": 210, "recordId": }', '', 'not JSON'],
    ['{"appId": "Findings", "recordId": 1}', 'appId', 'whole number'],
    ['{"recordId": 1}', 'appId', 'whole number'],
    ['{"appId": 210}', 'recordId', 'either recordId or recordNumber'],
    ['{"appId": 210, "recordNumber": "{:Record Id}"}', 'recordNumber', 'did not replace it'],
    ['{"appId": 210, "recordId": 0}', 'recordId', 'positive'],
    ['[{"appId": 210, "recordId": 1}, {"appId": 210, "recordId": "x"}]', '1.recordId', 'whole number'],
    ['[]', '', 'holds no event'],
    ['7', '', 'object'],
  ])('refuses %s and names field and reason', async (body, field, reason) => {
    const reply = await post(body);
    expect(reply.status).toBe(400);
    const { error } = (await reply.json()) as { error: { code: string; issues: { field: string; reason: string }[] } };
    expect(error.code).toBe('INVALID_EVENT');
    expect(error.issues[0]?.field).toBe(field);
    expect(error.issues[0]?.reason).toContain(reason);
    expect(stored).toEqual([]);
  });

  it.each(['1,', '1', ' '])(
    'refuses a record number of many %j in time that is proportional to its length',
    async (part) => {
      const toBody = (length: number) =>
        JSON.stringify({ appId: 210, recordNumber: `${part.repeat(length / part.length)}x` });
      expect((await post(toBody(60_000))).status).toBe(400);
      const growth = measureGrowth(16_000, (size) => {
        const body = toBody(size);
        return () => parseEventBody(body);
      });
      // The square of the length would be 256.
      expect(growth).toBeLessThan(100);
    },
  );

  it('refuses a body that is too large', async () => {
    expect((await post(`{"reason": "${'x'.repeat(70_000)}"}`)).status).toBe(413);
  });

  it('names the first faults of a body full of them, in few words', async () => {
    const bodies = [`[${'{},'.repeat(20_000)}{}]`, `[${'{"appId":"x","recordId":[]},'.repeat(99)}{}]`];
    for (const body of bodies) {
      const reply = await post(body);
      expect(reply.status).toBe(400);
      expect((await reply.text()).length).toBeLessThan(2_000);
    }
  });

  it.each([
    '['.repeat(30_000) + ']'.repeat(30_000),
    `${'{"appId":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
    '{"__proto__":{"appId":210,"recordId":1}}',
    '{"constructor":{"prototype":{"appId":210}},"recordId":1}',
    '{"appId":210,"recordId":1e400}',
    '{"appId":210,"recordId":1,"recordNumber":1}',
    `{${Array.from({ length: 4_000 }, (_, index) => `"key${index}":1`).join()}}`,
  ])('refuses a body made to confuse (%#)', async (body) => {
    expect((await post(body)).status).toBe(400);
    expect(stored).toEqual([]);
    expect(({} as Record<string, unknown>)['appId']).toBeUndefined();
  });

  it('takes the last of two members of one name, as JSON does, and needs no content type', async () => {
    const headers = { 'X-Api-Key': KEY, 'Content-Type': 'text/plain' };
    const body = '{"appId":209,"APPID":210,"recordId":1,"recordId":2,"__proto__":{"recordNumber":3}}';
    expect((await app.request('/onspring/events', { method: 'POST', body, headers })).status).toBe(202);
    expect(stored).toEqual([{ appId: 210, record: { kind: 'id', id: 2 }, reason: '' }]);
  });

  it.each([
    '/onspring%2Fevents',
    '//onspring/events',
    '/ONSPRING/events',
    '/x/../onspring/events',
    '/%6fnspring/events',
    '/onspring/events/',
    '/onspring/./events',
    '/onspring/events?x=/healthz',
    '/onspring/events%00',
  ])('lets nobody in by the path %s who may not come by the plain one', async (path) => {
    create({ eventSources: ['198.51.100.0/24'] });
    const send = (key: string) =>
      app.request(path, { method: 'POST', body: '{"appId": 210, "recordId": 1}', headers: { 'X-Api-Key': key } });
    expect([403, 404]).toContain((await send(KEY)).status);
    peer = '198.51.100.9';
    expect([401, 404]).toContain((await send('wrong')).status);
    expect(stored).toEqual([]);
  });

  it('shows nothing by other methods that it does not show by the right one', async () => {
    for (const path of ['/metrics', '/status', '/issues', '/runs']) {
      for (const method of ['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'GET']) {
        const reply = await app.request(path, { method });
        expect([path, method, [401, 404].includes(reply.status)]).toEqual([path, method, true]);
        expect(reply.headers.get('Access-Control-Allow-Origin')).toBeNull();
      }
    }
    for (const method of ['GET', 'PUT', 'OPTIONS'])
      expect((await app.request('/onspring/events', { method, headers: { 'X-Api-Key': KEY } })).status).toBe(404);
  });

  it('takes a sender that hangs up for no fault of its own', async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })),
    });
    const init: RequestInit = { method: 'POST', headers: { 'X-Api-Key': KEY }, body, duplex: 'half' };
    expect((await app.request('/onspring/events', init)).status).toBe(400);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: 30, event: 'request.aborted' }]);
  });

  it('answers 503 when the event cannot be stored', async () => {
    isStoreUp = false;
    const reply = await post('{"appId": 210, "recordId": 1}');
    expect(reply.status).toBe(503);
    expect(reply.headers.get('Retry-After')).toBe('2');
  });

  describe('doorbell', () => {
    const seconds = String(NOW_MS / 1000);
    const sign = (timestamp: string, body: string, secret = SECRET) =>
      createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
    const ring = (timestamp: string, signature: string, keyId = 'k1', body = '{"pending":true}') =>
      app.request('/servicenow/doorbell', {
        method: 'POST',
        body,
        headers: { 'X-Bridge-Timestamp': timestamp, 'X-Bridge-Key-Id': keyId, 'X-Bridge-Signature': signature },
      });

    it('rings when it is signed', async () => {
      expect((await ring(seconds, sign(seconds, '{"pending":true}'))).status).toBe(202);
      expect(rings).toBe(1);
    });

    it('hears the old and the new secret while one follows the other, each under its own id only', async () => {
      const signedByOld = sign(seconds, '{"pending":true}', OLD_SECRET);
      expect((await ring(seconds, signedByOld, 'k0')).status).toBe(202);
      expect((await ring(seconds, sign(seconds, '{"pending":true}'), 'k1')).status).toBe(202);
      expect((await ring(seconds, signedByOld, 'k1')).status).toBe(401);
      expect(rings).toBe(2);
    });

    it('hears rings of one second, and ignores one that is played again later', async () => {
      const signature = sign(seconds, '{"pending":true}');
      await ring(seconds, signature);
      await ring(seconds, signature);
      expect(rings).toBe(2);
      nowMs += 11_000;
      expect((await ring(seconds, signature.toUpperCase())).status).toBe(202);
      expect(rings).toBe(2);
      const later = String(nowMs / 1000);
      await ring(later, sign(later, '{"pending":true}'));
      expect(rings).toBe(3);
      const { values } = await metrics.doorbells.get();
      expect(values.map(({ labels, value }) => [labels.result, value])).toEqual([
        ['valid', 3],
        ['repeated', 1],
      ]);
    });

    it.each([
      ['another secret', seconds, sign(seconds, '{"pending":true}', 'another'), 'k1'],
      ['another body', seconds, sign(seconds, '{}'), 'k1'],
      ['an unknown key', seconds, sign(seconds, '{"pending":true}'), 'k2'],
      ['no signature', seconds, '', 'k1'],
      // Decoders of hex read both as the signature itself: each would be a ring that was never heard before.
      ['a longer signature', seconds, `${sign(seconds, '{"pending":true}')}zz`, 'k1'],
      ['a signature in pieces', seconds, sign(seconds, '{"pending":true}').replace(/.$/, ''), 'k1'],
      ['a time that is none', 'soon', sign('soon', '{"pending":true}'), 'k1'],
      ['a negative time', '-1', sign('-1', '{"pending":true}'), 'k1'],
      ['a time with a blank', ` ${seconds}.0`, sign(`${seconds}.0`, '{"pending":true}'), 'k1'],
      ['an old time', String(NOW_MS / 1000 - 301), sign(String(NOW_MS / 1000 - 301), '{"pending":true}'), 'k1'],
      ['a future time', String(NOW_MS / 1000 + 301), sign(String(NOW_MS / 1000 + 301), '{"pending":true}'), 'k1'],
    ])('stays silent for %s', async (_, timestamp, signature, keyId) => {
      expect((await ring(timestamp, signature, keyId)).status).toBe(401);
      expect(rings).toBe(0);
    });
  });

  it('stays ready while a vendor is down, but not while the store is', async () => {
    expect((await app.request('/healthz')).status).toBe(200);
    const ready = await app.request('/readyz');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ready', store: 'up', vendors: VENDORS });
    isStoreUp = false;
    const unready = await app.request('/readyz');
    expect(unready.status).toBe(503);
    expect(await unready.json()).toEqual({ status: 'unready', store: 'down', vendors: VENDORS });
    expect((await app.request('/healthz')).status).toBe(200);
  });

  it('shows metrics only with the token', async () => {
    expect((await app.request('/metrics')).status).toBe(401);
    const reply = await app.request('/metrics', { headers: { Authorization: 'Bearer bearer-token-of-the-test' } });
    expect(await reply.text()).toContain('bridge_queue_waiting');
  });

  it('hides the cause of its own faults', async () => {
    const reply = await app.request('/status', { headers: { Authorization: 'Bearer bearer-token-of-the-test' } });
    expect(reply.status).toBe(500);
    expect(await reply.text()).not.toContain('not part of this test');
  });
});
