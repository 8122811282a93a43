import type { ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { type RecordedRequest, sendJson, startTestServer, type TestServer } from '../../test/support/http-server.ts';
import { createMetrics } from '../metrics.ts';
import { createVendorHttp, type VendorHttp } from './vendor-http.ts';

type Answer = (response: ServerResponse) => void;
const get = { method: 'GET', operation: 'test' } as const;
const poison = { ...get, path: '/poison' } as const;
const other = { ...get, path: '/other' } as const;
const answers: Answer = (response) => sendJson(response, 200, {});
const fails =
  (status: number): Answer =>
  (response) =>
    sendJson(response, status, {});

describe('a second look at a vendor', () => {
  let server: TestServer;
  let http: VendorHttp;
  afterEach(async () => {
    http.close();
    await server.stop();
  });

  /** A server that answers `/poison` as told, and everything else as `rest` says. */
  async function connect(answer: Answer, rest: Answer = answers, timeoutMs = 60_000): Promise<void> {
    const play = ({ url }: RecordedRequest, response: ServerResponse) =>
      url === '/poison' ? answer(response) : rest(response);
    server = await startTestServer(play);
    http = createVendorHttp({
      vendor: 'onspring',
      baseUrl: server.url,
      timeoutMs,
      authorizer: { headers: async () => ({}) },
      redact: (text) => text,
      log: pino({ level: 'silent' }),
      metrics: createMetrics(),
      retry: { retries: 1, initialDelayMs: 1, maxDelayMs: 2 },
      probe: { ...get, path: '/probe' },
    });
  }
  const asked = () => server.requests.map(({ url }) => url);

  it.each<[what: string, Answer, code: string, tries: number]>([
    ['408', fails(408), 'CALL_UNANSWERED', 2],
    ['499', fails(499), 'CALL_UNANSWERED', 2],
    ['502', fails(502), 'CALL_UNANSWERED', 2],
    ['503', fails(503), 'CALL_UNANSWERED', 2],
    ['504', fails(504), 'CALL_UNANSWERED', 2],
    ['no answer in time', () => undefined, 'CALL_UNANSWERED', 2],
    ['a broken connection', (response) => response.destroy(), 'CALL_UNANSWERED', 2],
    ['a page instead of data', (response) => response.writeHead(200).end('<h1>'), 'CALL_UNANSWERED', 2],
    ['500', fails(500), 'VENDOR_500', 1],
  ])('finds that %s concerns one call, after its tries and with one more call', async (what, answer, code, tries) => {
    // Only what never answers may run out of time.
    await connect(answer, answers, what === 'no answer in time' ? 300 : undefined);
    await expect(http.request(poison)).rejects.toMatchObject({ failure: 'unanswered', code, retryable: true });
    expect(asked()).toEqual([...Array<string>(tries).fill('/poison'), '/probe']);
  });

  it.each([504, 503, 429, 401, 500])('believes in an outage when it is answered with %i', async (status) => {
    await connect(fails(504), fails(status));
    await expect(http.request(poison)).rejects.toMatchObject({ failure: 'outage', code: 'VENDOR_504' });
    expect(asked()).toEqual(['/poison', '/poison', '/probe']);
  });

  it('costs nothing for a call that is answered, refused, limited or not let in', async () => {
    for (const status of [200, 400, 404, 401, 429]) {
      await connect(fails(status));
      await http.request(poison).catch(() => undefined);
      expect(asked()).not.toContain('/probe');
      http.close();
      await server.stop();
    }
    await connect(answers);
  });

  it('is shared by calls that fail together, and lets no number of them hold the vendor', async () => {
    await connect(fails(504));
    const calls = Array.from({ length: 30 }, () =>
      expect(http.request(poison)).rejects.toHaveProperty('failure', 'unanswered'),
    );
    await Promise.all(calls);
    for (let call = 0; call < 20; call += 1) await http.request(poison).catch(() => undefined);
    expect(asked().filter((url) => url === '/probe').length).toBeLessThan(50);
    expect(http.health().available).toBe(true);
    expect(await http.request(other)).toHaveProperty('status', 200);
  });

  it('is taken when content breaks off', async () => {
    await connect((response) =>
      response.writeHead(200, { 'Content-Length': '9' }).write('x', () => response.destroy()),
    );
    const { body } = await http.open(poison);
    await expect(buffer(body)).rejects.toMatchObject({ failure: 'unanswered', code: 'CALL_UNANSWERED' });
  });
});
