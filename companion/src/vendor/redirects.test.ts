/** Whoever can answer for a vendor could send its callers, and with them their credentials, elsewhere: nobody goes. */
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { sendJson, startTestServer, type TestServer } from '../../test/support/http-server.ts';
import { createRedactor } from '../log.ts';
import { createMetrics } from '../metrics.ts';
import { createOnspringClient, type OnspringClient } from '../onspring/client.ts';
import { createServiceNowClient, type ServiceNowClient } from '../servicenow/client.ts';

const STATUSES = [301, 302, 303, 307, 308];
const SECRETS = ['key-of-onspring', 'secret-of-the-client', 'password-of-the-user', 'token-of-the-instance'];
const oauth = { kind: 'oauth', clientId: 'id', clientSecret: 'secret-of-the-client' } as const;
const basic = { kind: 'basic', user: 'bridge', password: 'password-of-the-user' } as const;

describe.each(STATUSES)('a redirect with status %i', (status) => {
  let elsewhere: TestServer;
  let vendor: TestServer;
  let redirects: (path: string) => boolean;
  let onspring: OnspringClient;
  let serviceNow: ServiceNowClient;
  let byPassword: ServiceNowClient;

  beforeEach(async () => {
    elsewhere = await startTestServer((_, response) => sendJson(response, 200, {}));
    vendor = await startTestServer(({ url }, response) => {
      if (redirects(url)) {
        response.writeHead(status, { Location: `${elsewhere.url}/login?from=${encodeURIComponent(url)}` }).end();
      } else sendJson(response, 200, { access_token: 'token-of-the-instance', token_type: 'Bearer', expires_in: 1800 });
    });
    const shared = {
      url: vendor.url,
      nowMs: Date.now,
      redact: createRedactor(SECRETS),
      log: pino({ level: 'silent' }),
      metrics: createMetrics(),
      retry: { retries: 0, initialDelayMs: 1, maxDelayMs: 1 },
    };
    onspring = createOnspringClient({ ...shared, apiKey: 'key-of-onspring' });
    serviceNow = createServiceNowClient({ ...shared, credentials: oauth });
    byPassword = createServiceNowClient({ ...shared, credentials: basic });
  });
  afterEach(async () => {
    for (const { http } of [onspring, serviceNow, byPassword]) http.close();
    await Promise.all([vendor.stop(), elsewhere.stop()]);
  });

  const content = () => Readable.from([Buffer.from('content')]);
  const file = { name: 'a.txt', type: 'text/plain', bytes: 7, recordId: 1, fieldId: 1 };
  const place = { recordMap: 'map', record: 1 };
  const calls: readonly (readonly [string, (path: string) => boolean, () => Promise<unknown>])[] = [
    ['the token address', (path) => path === '/oauth_token.do', () => serviceNow.fetchChanges()],
    ['ServiceNow, asked with a token', (path) => path !== '/oauth_token.do', () => serviceNow.fetchChanges()],
    ['ServiceNow, asked with a password', () => true, () => byPassword.acknowledge({ records: [] })],
    ['a download of ServiceNow', () => true, () => byPassword.openAttachment({ ...place, id: '1' })],
    [
      'an upload to ServiceNow',
      () => true,
      () => byPassword.addAttachment({ ...place, field: 'a', name: 'a.txt', bytes: 7 }, content()),
    ],
    ['Onspring', () => true, () => onspring.fetchApps()],
    ['a save in Onspring', () => true, () => onspring.saveFields(1, 1, new Map([[1, 'value']]))],
    ['a download of Onspring', () => true, () => onspring.openFile({ recordId: 1, fieldId: 1, fileId: 1 })],
    ['an upload to Onspring', () => true, () => onspring.addFile(file, content())],
  ];

  it.each(calls)('of %s is not followed, holds the work back and names the other host', async (_, isHit, call) => {
    redirects = isHit;
    const error: unknown = await call().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: `VENDOR_${status}`, status, failure: 'outage', retryable: true });
    const { message } = error as Error;
    expect(message).toContain(`it sends callers to ${elsewhere.url}, where nothing was sent`);
    for (const secret of [...SECRETS, 'login']) expect(message).not.toContain(secret);
    expect(elsewhere.requests).toEqual([]);
    expect(vendor.requests.filter(({ url }) => isHit(url))).toHaveLength(1);
  });
});
