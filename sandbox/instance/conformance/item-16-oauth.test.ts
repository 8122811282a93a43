import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { type Answer, destructive, type InstanceTarget, openTarget } from './target.ts';

/** Registers a client of its own and moves the clock: not on a real instance. */
const only = destructive('registers an OAuth client and moves the clock');
const WORKER = 'sofia.ricci';
const CLIENT = { client_id: 'client-1', client_secret: 'client-1-secret' };
const PASSWORD = { grant_type: 'password', ...CLIENT, username: WORKER, password: `${WORKER}-demo` };
const DENIED = { error: 'server_error', error_description: 'access_denied' };

let target: InstanceTarget;
beforeAll(async () => {
  target = await openTarget();
  if (target.isReal) return;
  const user = await target.ask('GET', `/api/now/table/sys_user?user_name=${WORKER}`);
  const body = { name: 'Companion', user: user.json['result']?.['0']?.['sys_id'], ...CLIENT };
  expect((await target.ask('POST', '/api/now/table/oauth_entity', { body })).status).toBe(201);
});
afterAll(() => target.stop());

const token = (form: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> =>
  target.ask('POST', '/oauth_token.do', {
    user: null,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  });
const read = (accessToken: unknown): Promise<Answer> =>
  target.ask('GET', '/api/now/table/sys_user?sysparm_limit=1', {
    headers: { Authorization: `Bearer ${String(accessToken)}` },
  });
const advance = (seconds: number): Promise<Answer> =>
  target.ask('POST', '/_sandbox/clock', { body: { advanceMs: seconds * 1_000 } });

describe('17.16 OAuth (servicenow-instance.md 7.2)', () => {
  only('client credentials give an access token of the application user and no refresh token', async () => {
    const { status, json } = await token({ grant_type: 'client_credentials', ...CLIENT });
    expect([status, json]).toEqual([
      200,
      { access_token: expect.any(String), scope: 'useraccount', token_type: 'Bearer', expires_in: expect.any(Number) },
    ]);
    expect((await read(json['access_token'])).status).toBe(200);
  });

  only('the client may identify itself by a Basic header', async () => {
    const authorization = `Basic ${Buffer.from('client-1:client-1-secret').toString('base64')}`;
    const { status } = await token({ grant_type: 'client_credentials' }, { Authorization: authorization });
    expect(status).toBe(200);
  });

  const wrong: [string, Record<string, string>][] = [
    ['wrong secret', { grant_type: 'client_credentials', ...CLIENT, client_secret: 'no' }],
    ['unknown client', { grant_type: 'client_credentials', ...CLIENT, client_id: 'no' }],
    ['wrong password', { ...PASSWORD, password: 'no' }],
    ['unknown refresh token', { grant_type: 'refresh_token', ...CLIENT, refresh_token: 'no' }],
    ['unknown grant', { grant_type: 'implicit', ...CLIENT }],
  ];
  for (const [cause, form] of wrong) {
    only(`401 with one body for a ${cause}`, async () => {
      const { status, json } = await token(form);
      expect([status, json]).toEqual([401, DENIED]);
    });
  }

  only('JSON is rejected, and parameters count only in the body', async () => {
    const json = await token(PASSWORD, { 'Content-Type': 'application/json' });
    expect(json.status).toBe(401);
    const query = new URLSearchParams(PASSWORD).toString();
    expect((await target.ask('POST', `/oauth_token.do?${query}`, { user: null })).status).toBe(401);
  });

  only('the same request gets the same tokens with less time left', async () => {
    const first = await token(PASSWORD);
    await advance(600);
    const { json } = await token(PASSWORD);
    expect([json['access_token'], json['refresh_token']]).toEqual([
      first.json['access_token'],
      first.json['refresh_token'],
    ]);
    expect(Number(json['expires_in'])).toBeLessThanOrEqual(1199);
  });

  only('an expired token is 401; the refresh token brings a new one and stays', async () => {
    const first = await token(PASSWORD);
    await advance(1_800);
    const expired = await read(first.json['access_token']);
    expect([expired.status, expired.json['error']?.['message']]).toEqual([401, 'User Not Authenticated']);
    const refresh = String(first.json['refresh_token']);
    const second = await token({ grant_type: 'refresh_token', ...CLIENT, refresh_token: refresh });
    expect(second.json['refresh_token']).toBe(refresh);
    expect(second.json['access_token']).not.toBe(first.json['access_token']);
    expect((await read(second.json['access_token'])).status).toBe(200);
  });

  only('a token can be revoked without authentication', async () => {
    const { json } = await token({ grant_type: 'client_credentials', ...CLIENT });
    const path = `/oauth_revoke_token.do?token=${String(json['access_token'])}`;
    expect((await target.ask('GET', path, { user: null })).status).toBe(200);
    expect((await read(json['access_token'])).status).toBe(401);
  });
});
