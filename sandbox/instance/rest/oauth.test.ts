import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, basic, createHarness, type Harness, WORKER } from './fixtures/harness.ts';
import { CASES } from './fixtures/rest-package.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.stop());
beforeEach(async () => {
  harness.clear();
  const body = {
    name: 'Companion',
    client_id: 'client-1',
    client_secret: 'client-1-secret',
    user: harness.userId(WORKER),
  };
  const created = await harness.ask('POST', '/api/now/table/oauth_entity', { user: 'admin', body });
  expect(created.status).toBe(201);
});

const client = { client_id: 'client-1', client_secret: 'client-1-secret' };

const token = (form: Record<string, string>): Promise<Answer> =>
  harness.ask('POST', '/oauth_token.do', {
    body: new URLSearchParams(form).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });

const read = (accessToken: unknown): Promise<Answer> =>
  harness.ask('GET', `/api/now/table/${CASES}`, { headers: { Authorization: `Bearer ${String(accessToken)}` } });

describe('17.16 OAuth (section 7.2)', () => {
  it('gives client credentials an access token of the application user, no refresh token', async () => {
    const { status, json } = await token({ grant_type: 'client_credentials', ...client });
    expect(status).toBe(200);
    expect(json).toEqual({
      access_token: expect.any(String),
      scope: 'useraccount',
      token_type: 'Bearer',
      expires_in: 1799,
    });
    expect((await read(json['access_token'])).status).toBe(200);
  });

  it('takes the client from a Basic header', async () => {
    const answer = await harness.ask('POST', '/oauth_token.do', {
      body: 'grant_type=client_credentials',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        Authorization: `Basic ${btoa('client-1:client-1-secret')}`,
      },
    });
    expect(answer.status).toBe(200);
  });

  it.each([
    ['wrong secret', { grant_type: 'client_credentials', ...client, client_secret: 'no' }],
    ['unknown client', { grant_type: 'client_credentials', ...client, client_id: 'no' }],
    ['wrong password', { grant_type: 'password', ...client, username: WORKER, password: 'no' }],
    ['unknown refresh token', { grant_type: 'refresh_token', ...client, refresh_token: 'no' }],
  ])('refuses a %s', async (_name, form) => {
    const { status, json } = await token(form);
    expect([status, json]).toEqual([401, { error: 'server_error', error_description: 'access_denied' }]);
  });

  it('expires by the clock of the instance', async () => {
    const { json } = await token({ grant_type: 'client_credentials', ...client });
    harness.instance.clock.advance(1_800_000);
    expect((await read(json['access_token'])).status).toBe(401);
  });

  it('repeats a living token with less time left', async () => {
    const form = { grant_type: 'password', ...client, username: WORKER, password: `${WORKER}-demo` };
    const first = await token(form);
    harness.instance.clock.advance(600_000);
    const second = await token(form);
    expect(second.json['access_token']).toBe(first.json['access_token']);
    expect(second.json['refresh_token']).toBe(first.json['refresh_token']);
    expect(second.json['expires_in']).toBe(1199);
  });

  it('refreshes after expiry and keeps the refresh token', async () => {
    const first = await token({ grant_type: 'password', ...client, username: WORKER, password: `${WORKER}-demo` });
    const refresh = String(first.json['refresh_token']);
    harness.instance.clock.advance(1_800_000);
    const second = await token({ grant_type: 'refresh_token', ...client, refresh_token: refresh });
    expect(second.json['refresh_token']).toBe(refresh);
    expect(second.json['access_token']).not.toBe(first.json['access_token']);
    expect((await read(second.json['access_token'])).status).toBe(200);
  });

  it('revokes a token without authentication', async () => {
    const { json } = await token({ grant_type: 'client_credentials', ...client });
    const revoked = await harness.ask('GET', `/oauth_revoke_token.do?token=${String(json['access_token'])}`);
    expect([revoked.status, (await read(json['access_token'])).status]).toEqual([200, 401]);
  });

  it('never shows the stored secret', async () => {
    const { text } = await harness.ask('GET', '/api/now/table/oauth_entity', { user: 'admin' });
    expect(text).not.toContain('client-1-secret');
  });

  it('keeps a session by cookie after a login', async () => {
    const login = await harness.ask('GET', `/api/now/table/${CASES}`, { headers: { Authorization: basic(WORKER) } });
    const cookie = (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const again = await harness.ask('GET', `/api/now/table/${CASES}`, { headers: { Cookie: cookie } });
    expect([login.headers.get('x-is-logged-in'), again.status]).toEqual(['true', 200]);
  });
});
