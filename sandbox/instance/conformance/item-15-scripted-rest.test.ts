import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { type InstanceTarget, needsFixture, openTarget } from './target.ts';

const BASE = '/api/x_rest/v1/demo';
const user = 'sofia.ricci';

let target: InstanceTarget;
beforeAll(async () => {
  target = await openTarget();
  if (!target.isReal) await target.grant(user, 'x_rest.user');
});
afterAll(() => target.stop());

describe('17.15 scripted REST (servicenow-instance.md 9)', () => {
  needsFixture(
    'wraps the body, keeps status and headers, gives arrays of query values, reads the body once',
    async () => {
      const answer = await target.ask('POST', `${BASE}/echo/a%20b?tag=x&tag=y`, {
        user,
        headers: { 'x-agent': 'me' },
        body: { id: 1 },
      });
      expect([answer.status, answer.headers.get('x-demo')]).toEqual([202, 'yes']);
      expect(answer.json).toEqual({
        result: { name: 'a b', tags: ['x', 'y'], first: { id: 1 }, second: '', agent: 'me' },
      });
    },
  );

  needsFixture('prefers literals, serves the latest version unversioned, tells 405 from 400 (9.1)', async () => {
    for (const path of [`${BASE}/echo/fixed`, '/api/x_rest/demo/echo/fixed']) {
      expect((await target.ask('GET', path, { user })).json).toEqual({ result: 'literal wins' });
    }
    expect((await target.ask('DELETE', `${BASE}/echo/fixed`, { user })).status).toBe(405);
    expect((await target.ask('GET', `${BASE}/absent/route`, { user })).status).toBe(400);
  });

  needsFixture('walks the entries of an array body (9.3)', async () => {
    const { json } = await target.ask('POST', `${BASE}/entries`, { user, body: [{ id: 1 }, { id: 2 }] });
    expect(json).toEqual({ result: [1, 2] });
  });

  needsFixture('setError and thrown service errors give the error envelope (9.5)', async () => {
    const conflict = await target.ask('GET', `${BASE}/error`, { user });
    expect([conflict.status, conflict.json]).toEqual([
      409,
      { error: { message: 'TAKEN', detail: 'held by another' }, status: 'failure' },
    ]);
    const missing = await target.ask('GET', `${BASE}/missing`, { user });
    expect([missing.status, missing.json['error']?.['message']]).toEqual([404, 'no such thing']);
  });

  needsFixture('an uncaught error is 500 with its text and place (1.2)', async () => {
    const { status, json } = await target.ask('GET', `${BASE}/crash`, { user });
    expect([status, json['error']]).toEqual([
      500,
      {
        message: expect.stringMatching(/it broke \(sys_ws_operation\.\w{32}\.operation_script; line 2\)$/),
        detail: '',
      },
    ]);
  });

  needsFixture('a stream is sent as it is, nothing as nothing, 304 without a body (9.4)', async () => {
    const stream = await target.ask('GET', `${BASE}/stream`, { user });
    expect([stream.text, stream.headers.get('content-type')]).toEqual(['as it is', 'text/plain']);
    const nothing = await target.ask('GET', `${BASE}/nothing`, { user });
    expect([nothing.status, nothing.text]).toEqual([202, '']);
    const same = await target.ask('GET', `${BASE}/etag`, { user, headers: { 'If-None-Match': 'v1' } });
    expect([same.status, same.text, same.headers.get('etag')]).toEqual([304, '', 'v1']);
  });

  needsFixture('XML callers get XML, an unknown Accept gets JSON (9.5)', async () => {
    const xml = await target.ask('GET', `${BASE}/echo/fixed`, { user, headers: { Accept: 'application/xml' } });
    expect(xml.text).toContain('<response><result>literal wins</result></response>');
    const json = await target.ask('GET', `${BASE}/error`, { user, headers: { Accept: 'image/png' } });
    expect([json.status, json.json['status']]).toEqual([409, 'failure']);
    const body = '<finding><id>7</id></finding>';
    const headers = { 'Content-Type': 'text/xml' };
    const read = await target.ask('POST', `${BASE}/echo/x`, { user, headers, body });
    expect(read.json['result']?.['first']).toEqual({ id: '7' });
  });

  needsFixture('needs a login and one passing rule, unless the route is public (9.2)', async () => {
    expect((await target.ask('GET', `${BASE}/error`, { user: null })).status).toBe(401);
    const refused = await target.ask('GET', `${BASE}/error`, { user: 'oliver.braun' });
    expect([refused.status, refused.json['error']]).toEqual([
      403,
      { message: 'User Not Authorized', detail: 'Failed API level ACL Validation' },
    ]);
    expect((await target.ask('GET', `${BASE}/public`, { user: null })).json).toEqual({ result: { open: true } });
  });
});
