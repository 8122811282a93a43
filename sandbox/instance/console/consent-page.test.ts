import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Hono } from 'hono';
import { createWorkLog } from '../rest/work-log.ts';
import { createServerApp } from '../server.ts';
import { AGENT, type Desk, openDesk } from './fixtures/desk.ts';

const CALLBACK = 'https://app.example.com/callback';
const VERIFIER = 'a-verifier-of-at-least-43-characters-0123456789';
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

let desk: Desk;
let app: Hono;
beforeEach(async () => {
  desk = await openDesk();
  app = createServerApp(desk.instance, createWorkLog());
  const shared = { redirect_url: `https://app.example.com/other, ${CALLBACK}` };
  desk.insert('oauth_entity', { name: 'Private app', client_id: 'private', client_secret: 'hush', ...shared });
  desk.insert('oauth_entity', { name: 'Public app', client_id: 'public', public_client: 'true', ...shared });
});
afterEach(() => desk.instance.stop());

const addressOf = (query: Record<string, string>): string => `/oauth_auth.do?${new URLSearchParams(query)}`;
const wish = { response_type: 'code', client_id: 'private', redirect_uri: CALLBACK, state: 'xyz' };
const pkce = { code_challenge: CHALLENGE, code_challenge_method: 'S256' };

async function signIn(): Promise<string> {
  const body = new URLSearchParams({ user: AGENT });
  const answer = await app.request('/sign-in', { method: 'POST', body });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/** Opens the consent page and presses a button; the address the person is sent to. */
async function press(button: 'allow' | 'deny', query: Record<string, string>): Promise<URL> {
  const Cookie = await signIn();
  const page = await (await app.request(addressOf(query), { headers: { Cookie } })).text();
  const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const body = new URLSearchParams({ csrf, answer: button });
  const answer = await app.request(addressOf(query), { method: 'POST', body, headers: { Cookie } });
  return new URL(answer.headers.get('location') ?? 'about:blank');
}

async function redeem(form: Record<string, string>): Promise<{ status: number; token: Record<string, unknown> }> {
  const body = new URLSearchParams({ grant_type: 'authorization_code', redirect_uri: CALLBACK, ...form }).toString();
  const answer = await app.request('/oauth_token.do', { method: 'POST', body, headers: FORM });
  const token: Record<string, unknown> = JSON.parse(await answer.text());
  return { status: answer.status, token };
}

describe('authorization code grant (servicenow-instance.md 7.2, ServiceNowDocs)', () => {
  it('leads through sign-in and consent to a token of the person', async () => {
    const stranger = await app.request(addressOf(wish));
    expect(stranger.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(addressOf(wish))}`);
    const target = await press('allow', wish);
    expect([target.origin + target.pathname, target.searchParams.get('state')]).toEqual([CALLBACK, 'xyz']);
    const code = target.searchParams.get('code') ?? '';
    const client = { client_id: 'private', client_secret: 'hush' };
    const { status, token } = await redeem({ code, ...client });
    expect([status, token]).toEqual([
      200,
      expect.objectContaining({ token_type: 'Bearer', refresh_token: expect.any(String) }),
    ]);
    const headers = { Authorization: `Bearer ${token['access_token']}` };
    const me = await app.request(`/api/now/table/sys_user?sysparm_query=user_name=${AGENT}`, { headers });
    expect(me.status).toBe(200);
    expect((await redeem({ code, ...client })).status).toBe(401);
  });

  it('gives a public client a token for its verifier, and no refresh token', async () => {
    const code = async () =>
      (await press('allow', { ...wish, client_id: 'public', ...pkce })).searchParams.get('code') ?? '';
    const { token } = await redeem({ code: await code(), client_id: 'public', code_verifier: VERIFIER });
    expect([token['token_type'], token['refresh_token']]).toEqual(['Bearer', undefined]);
    expect((await redeem({ code: await code(), client_id: 'public', code_verifier: 'wrong' })).status).toBe(401);
    expect((await redeem({ code: await code(), client_id: 'public' })).status).toBe(401);
  });

  it('takes a code from its client, for its address, within a minute', async () => {
    const code = async () => (await press('allow', wish)).searchParams.get('code') ?? '';
    const client = { client_id: 'private', client_secret: 'hush' };
    expect((await redeem({ code: await code(), client_id: 'public' })).status).toBe(401);
    expect((await redeem({ code: await code(), ...client, redirect_uri: `${CALLBACK}/x` })).status).toBe(401);
    expect((await redeem({ code: await code(), ...client, client_secret: 'wrong' })).status).toBe(401);
    const late = await code();
    desk.instance.travel(desk.instance.clock.now() + 61_000);
    expect((await redeem({ code: late, ...client })).status).toBe(401);
  });

  it('tells the client when the person says no', async () => {
    const target = await press('deny', wish);
    expect([...target.searchParams]).toEqual([
      ['error', 'access_denied'],
      ['state', 'xyz'],
    ]);
  });

  it.each([
    [{ response_type: 'token' }, 'The response_type has to be code.'],
    [{ client_id: 'nobody' }, 'No active application is registered'],
    [{ redirect_uri: 'https://evil.example/callback' }, 'The redirect_uri is not the one'],
    [{ state: ' ' }, 'Missing State parameter in request.'],
    [{ client_id: 'public' }, 'A public client has to give a code_challenge.'],
    [{ ...pkce, code_challenge_method: 'plain' }, 'The code_challenge_method has to be S256.'],
  ])('refuses %j', async (change, words) => {
    const answer = await app.request(addressOf({ ...wish, ...change }), { headers: { Cookie: await signIn() } });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(words)]);
  });

  it('does without state where the instance says so, and takes no answer from another page', async () => {
    desk.instance.setProperty('glide.oauth.state.parameter.required', 'false');
    const { state: _state, ...stateless } = wish;
    expect((await press('allow', stateless)).searchParams.has('state')).toBe(false);
    const body = new URLSearchParams({ csrf: 'guess', answer: 'allow' });
    const headers = { Cookie: await signIn() };
    expect((await app.request(addressOf(wish), { method: 'POST', body, headers })).status).toBe(403);
  });

  it('lets the form lead to the client and nowhere else', async () => {
    const page = await app.request(addressOf(wish), { headers: { Cookie: await signIn() } });
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self' https://app.example.com;");
    expect(await page.text()).toContain('Allow Private app to act as you?');
  });
});
