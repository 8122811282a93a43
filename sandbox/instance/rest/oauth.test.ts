import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, basic, createHarness, type Harness, WORKER } from './fixtures/harness.ts';
import { CASES } from './fixtures/rest-package.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.stop());
beforeEach(() => harness.clear());

const client = { client_id: 'client-1', client_secret: 'client-1-secret' };

const token = (form: Record<string, string>): Promise<Answer> =>
  harness.ask('POST', '/oauth_token.do', {
    body: new URLSearchParams(form).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });

const read = (headers: Record<string, string>): Promise<Answer> =>
  harness.ask('GET', `/api/now/table/${CASES}`, { headers });

describe('sign-in (section 7)', () => {
  it('never shows the stored secret', async () => {
    harness.insert('oauth_entity', { name: 'Companion', ...client });
    const { text } = await harness.ask('GET', '/api/now/table/oauth_entity', { user: 'admin' });
    expect(text).toContain('client-1');
    expect(text).not.toContain('client-1-secret');
  });

  it('keeps a session by cookie after a login', async () => {
    const login = await read({ Authorization: basic(WORKER) });
    const cookie = (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const again = await read({ Cookie: cookie });
    expect([login.headers.get('x-is-logged-in'), again.status]).toEqual(['true', 200]);
  });

  it('refuses Basic to accounts not made for it where the instance restricts it', async () => {
    harness.instance.setProperty('glide.authenticate.basic_auth.restriction.enforce', 'true');
    expect((await read({ Authorization: basic(WORKER) })).status).toBe(401);
    harness.instance.setProperty('glide.authenticate.basic_auth.restriction.enforce', 'false');
    expect((await read({ Authorization: basic(WORKER) })).status).toBe(200);
  });

  it('takes parameters from the address only where the instance allows it', async () => {
    harness.insert('oauth_entity', { name: 'Companion', ...client, user: harness.userId(WORKER) });
    const path = `/oauth_token.do?${new URLSearchParams({ grant_type: 'client_credentials', ...client })}`;
    expect((await harness.ask('POST', path)).status).toBe(401);
    harness.instance.setProperty('glide.oauth.allow.parameters.in.post.body.only', 'false');
    expect((await harness.ask('POST', path)).status).toBe(200);
    harness.instance.setProperty('glide.oauth.allow.parameters.in.post.body.only', 'true');
  });
});

describe('JWT bearer grant (section 7.2)', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  beforeEach(() => {
    const registration = harness.insert('oauth_jwt', { name: 'JWT client', ...client, user_field: 'user_name' });
    for (const [kid, { publicKey }] of Object.entries({ rsa, ec })) {
      const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
      const certificate = harness.insert('sys_certificate', { name: kid, pem_certificate: pem });
      harness.insert('jwt_verifier_map', { name: kid, kid, oauth_jwt: registration, sys_certificate: certificate });
    }
  });

  interface Assertion {
    readonly alg?: string;
    readonly kid?: string;
    readonly key?: KeyObject;
    readonly claims?: Readonly<Record<string, unknown>>;
  }
  const ask = ({ alg = 'RS256', kid = 'rsa', key = rsa.privateKey, claims = {} }: Assertion = {}): Promise<Answer> => {
    const exp = harness.instance.clock.now() / 1_000 + 60;
    const payload = { iss: 'me', sub: WORKER, aud: client.client_id, exp, jti: `${alg}-${Math.trunc(exp)}`, ...claims };
    const data = `${encode({ alg, kid, typ: 'JWT' })}.${encode(payload)}`;
    const signature = sign('sha256', Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
    const grant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
    return token({ grant_type: grant, ...client, assertion: `${data}.${signature}` });
  };

  it.each([
    ['RS256', 'rsa', rsa.privateKey],
    ['ES256', 'ec', ec.privateKey],
  ])('gives an access token without a refresh token for a good %s assertion, once', async (alg, kid, key) => {
    const { status, json } = await ask({ alg, kid, key, claims: { jti: `once-${alg}` } });
    expect([status, Object.keys(json)]).toEqual([200, ['access_token', 'scope', 'token_type', 'expires_in']]);
    expect((await read({ Authorization: `Bearer ${String(json['access_token'])}` })).status).toBe(200);
    expect((await ask({ alg, kid, key, claims: { jti: `once-${alg}` } })).status).toBe(401);
  });

  it.each<[string, Assertion]>([
    ['another audience', { claims: { aud: 'client-2' } }],
    ['an unknown user', { claims: { sub: 'nobody' } }],
    ['no identifier', { claims: { jti: undefined } }],
    ['an end beyond the clock skew', { claims: { exp: 0 } }],
    ['a key of the wrong kind', { alg: 'ES256', kid: 'rsa' }],
    ['a foreign signature', { key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }],
    ['an unknown key id', { kid: 'other' }],
    ['no algorithm', { alg: 'none' }],
  ])('refuses an assertion with %s', async (_what, assertion) => {
    const { status, json } = await ask(assertion);
    expect([status, json['error_description']]).toEqual([401, 'access_denied']);
  });
});
