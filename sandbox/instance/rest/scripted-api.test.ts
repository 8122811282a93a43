import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness, OUTSIDER, WORKER } from './fixtures/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.stop());

const base = '/api/x_rest/v1/demo';

describe('17.15 scripted REST (section 9)', () => {
  it('wraps the body, keeps status and headers, reads the body once', async () => {
    const answer = await harness.ask('POST', `${base}/echo/a%20b?tag=x&tag=y`, {
      user: WORKER,
      body: { id: 1 },
      headers: { 'x-agent': 'me' },
    });
    expect(answer.status).toBe(202);
    expect(answer.headers.get('x-demo')).toBe('yes');
    expect(answer.json).toEqual({
      result: { name: 'a b', tags: ['x', 'y'], first: { id: 1 }, second: '', agent: 'me' },
    });
  });

  it('routes to literals first, also without the version, and tells 405 from 400', async () => {
    expect((await harness.ask('GET', `${base}/echo/fixed`, { user: WORKER })).json).toEqual({ result: 'literal wins' });
    const unversioned = await harness.ask('GET', '/api/x_rest/demo/echo/fixed', { user: WORKER });
    expect(unversioned.json).toEqual({ result: 'literal wins' });
    expect((await harness.ask('DELETE', `${base}/echo/fixed`, { user: WORKER })).status).toBe(405);
    expect((await harness.ask('GET', `${base}/absent/route`, { user: WORKER })).status).toBe(400);
  });

  it('walks the entries of an array body', async () => {
    const { json } = await harness.ask('POST', `${base}/entries`, { user: WORKER, body: [{ id: 1 }, { id: 2 }] });
    expect(json).toEqual({ result: [1, 2] });
  });

  it('answers setError and thrown service errors in the error envelope', async () => {
    const conflict = await harness.ask('GET', `${base}/error`, { user: WORKER });
    expect([conflict.status, conflict.json]).toEqual([
      409,
      { error: { message: 'TAKEN', detail: 'held by another' }, status: 'failure' },
    ]);
    const missing = await harness.ask('GET', `${base}/missing`, { user: WORKER });
    expect([missing.status, missing.json['error']?.['message']]).toEqual([404, 'no such thing']);
  });

  it('answers 500 with text and position to an uncaught error', async () => {
    const { status, json } = await harness.ask('GET', `${base}/crash`, { user: WORKER });
    expect(status).toBe(500);
    expect(json['error']).toEqual({
      message: expect.stringMatching(/it broke \(sys_ws_operation\.\w{32}\.operation_script; line 2\)$/),
      detail: '',
    });
  });

  it('sends a stream as it is, nothing for nothing, 304 without a body', async () => {
    const stream = await harness.ask('GET', `${base}/stream`, { user: WORKER });
    expect([stream.text, stream.headers.get('content-type')]).toEqual(['as it is', 'text/plain']);
    const nothing = await harness.ask('GET', `${base}/nothing`, { user: WORKER });
    expect([nothing.status, nothing.text]).toEqual([202, '']);
    const same = await harness.ask('GET', `${base}/etag`, { user: WORKER, headers: { 'If-None-Match': 'v1' } });
    expect([same.status, same.text, same.headers.get('etag')]).toEqual([304, '', 'v1']);
  });

  it('needs a login and one passing rule, unless it is public', async () => {
    expect((await harness.ask('GET', `${base}/error`)).status).toBe(401);
    const refused = await harness.ask('GET', `${base}/error`, { user: OUTSIDER });
    expect([refused.status, refused.json['error']]).toEqual([
      403,
      { message: 'User Not Authorized', detail: 'Failed API level ACL Validation' },
    ]);
    expect((await harness.ask('GET', `${base}/public`)).json).toEqual({ result: { open: true } });
  });
});
