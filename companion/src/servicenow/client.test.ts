import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { StagingRow } from '../../../now-app/server/contract/protocol.ts';
import { createConfigReply } from '../../test/support/findings-map.ts';
import { type RecordedRequest, sendJson, startTestServer, type TestServer } from '../../test/support/http-server.ts';
import type { ServiceNowCredentials } from '../config.ts';
import { createRedactor } from '../log.ts';
import { createMetrics } from '../metrics.ts';
import { createServiceNowClient, type ServiceNowClient } from './client.ts';

const oauth: ServiceNowCredentials = { kind: 'oauth', clientId: 'id', clientSecret: 'secret' };
const row: StagingRow = {
  record_map: 'm',
  onspring_app: '210',
  onspring_record: '1031',
  payload: '{}',
  problems: '[]',
  parent_app: '',
  parent_record: '',
  known_number: '',
  correlation: 'e',
};

describe('createServiceNowClient', () => {
  let server: TestServer;
  let client: ServiceNowClient;
  let nowMs = 0;
  let tokens = 0;
  afterEach(async () => {
    client.http.close();
    await server.stop();
  });

  async function connect(
    answer: (request: RecordedRequest, response: ServerResponse) => void,
    credentials: ServiceNowCredentials = oauth,
  ) {
    nowMs = 0;
    tokens = 0;
    server = await startTestServer((request, response) => {
      if (request.url !== '/oauth_token.do') return answer(request, response);
      tokens += 1;
      sendJson(response, 200, { access_token: `token-${tokens}`, token_type: 'Bearer', expires_in: 1800 });
    });
    client = createServiceNowClient({
      url: server.url,
      credentials,
      nowMs: () => nowMs,
      redact: createRedactor(['canary-of-a-secret']),
      log: pino({ level: 'silent' }),
      metrics: createMetrics(),
      retry: { retries: 0, initialDelayMs: 1, maxDelayMs: 1 },
    });
  }
  const apiCalls = () => server.requests.filter((request) => request.url !== '/oauth_token.do');
  const changes = { configVersion: 'v1', changes: [], more: false, nextDueSeconds: null };

  it('asks for one token for calls at once, and for a new one before it expires', async () => {
    await connect((_, response) => sendJson(response, 200, { result: changes }));
    await Promise.all([client.fetchChanges(), client.fetchChanges()]);
    expect(tokens).toBe(1);
    nowMs = 1_500_000;
    await client.fetchChanges();
    expect(apiCalls().map((request) => request.headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-1',
      'Bearer token-2',
    ]);
    expect(server.requests[0]?.body).toBe('grant_type=client_credentials&client_id=id&client_secret=secret');
  });

  it('renews a token that was revoked, once', async () => {
    await connect((request, response) => {
      const isRenewed = request.headers.authorization === 'Bearer token-2';
      sendJson(response, isRenewed ? 200 : 401, { result: changes });
    });
    expect(await client.fetchChanges()).toEqual(changes);
    expect(tokens).toBe(2);
  });

  it('gives up on credentials that are refused', async () => {
    await connect((_, response) => sendJson(response, 401, { error: { message: 'User is not authenticated' } }));
    await expect(client.fetchChanges()).rejects.toMatchObject({ status: 401, failure: 'outage' });
    expect(tokens).toBe(2);
  });

  it('can use basic credentials', async () => {
    await connect((_, response) => sendJson(response, 200, { result: changes }), {
      kind: 'basic',
      user: 'bridge',
      password: 'p:w',
    });
    await client.fetchChanges();
    const header = apiCalls()[0]?.headers.authorization ?? '';
    expect(Buffer.from(header.replace('Basic ', ''), 'base64').toString()).toBe('bridge:p:w');
  });

  it('reads the settings only when they changed', async () => {
    const config = createConfigReply();
    await connect((request, response) => {
      if (request.headers['if-none-match'] === '"v1"') return response.writeHead(304).end();
      return sendJson(response, 200, { result: config }, { ETag: '"v1"' });
    });
    expect(await client.fetchConfig(null)).toEqual({ config, etag: '"v1"' });
    expect(await client.fetchConfig('"v1"')).toBeNull();
  });

  it.each([
    [
      { status: 'inserted', sys_id: 's', display_value: 'OBF1' },
      { outcome: 'inserted', sysId: 's', number: 'OBF1' },
    ],
    [
      { status: 'ignored', outcome: 'unchanged', issue_fields: 'a,b' },
      { outcome: 'unchanged', issueFields: ['a', 'b'] },
    ],
    [{ status: 'skipped' }, { outcome: 'unchanged' }],
    [
      { status: 'skipped', error_message: 'DISABLED' },
      { outcome: 'error', message: 'DISABLED' },
    ],
    [
      { status: 'ignored', error_message: 'PARENT_MISSING: not here' },
      { outcome: 'waiting', message: 'PARENT_MISSING: not here' },
    ],
    [
      { status: 'error', error_message: 'no' },
      { outcome: 'error', message: 'no' },
    ],
    [{ status: 'never seen before' }, { outcome: 'error' }],
  ])('reads the result of one row: %j', async (result, expected) => {
    await connect((_, response) => sendJson(response, 201, { import_set: 'ISET1', result: [result] }));
    expect(await client.importRow('x_onspr_bridge_inbound', row)).toMatchObject({
      onspringApp: 210,
      onspringRecord: 1031,
      ...expected,
    });
    expect(apiCalls()[0]).toMatchObject({ method: 'POST', url: '/api/now/import/x_onspr_bridge_inbound' });
    expect(JSON.parse(apiCalls()[0]?.body ?? '')).toEqual(row);
  });

  it('names what an answer lacks', async () => {
    await connect((_, response) => sendJson(response, 200, { result: { configVersion: 'v1', changes: [] } }));
    await expect(client.fetchChanges()).rejects.toMatchObject({
      code: 'VENDOR_REPLY_INVALID',
      failure: 'reply',
      message: expect.stringContaining('more'),
    });
  });
});
