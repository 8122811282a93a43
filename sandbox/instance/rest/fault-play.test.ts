import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type RunningInstance, startInstance } from '../server.ts';
import { basic } from './fixtures/harness.ts';
import { withPackageFolder } from './fixtures/package-folder.ts';

/** Over a real connection: what breaks must break for a client. */
let running: RunningInstance;
beforeAll(async () => {
  running = await withPackageFolder([], (packageFolder) => startInstance({ packageFolder }));
});
afterAll(() => running.stop());

const send = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${running.url}${path}`, init);
const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  return (await send(`/_sandbox${path}`, init)).json();
};
const Authorization = basic('admin');
const INCIDENTS = '/api/now/table/incident';
const create = (): Promise<Response> =>
  send(INCIDENTS, {
    method: 'POST',
    headers: { Authorization, 'Content-Type': 'application/json' },
    body: '{"short_description":"one"}',
  });
const read = (): Promise<Response> => send(`${INCIDENTS}?sysparm_limit=1`, { headers: { Authorization } });
const stored = (): number => running.instance.database.count('incident', '');

let before = 0;
beforeEach(async () => {
  await control('DELETE', '/faults');
  await control('POST', '/journal/reset');
  before = stored();
});

describe('faults of the REST APIs', () => {
  it.each([
    ['reset', false, 0],
    ['reset', true, 1],
    ['drop', false, 0],
  ])('%s breaks the connection (after the work: %s)', async (kind, commits, added) => {
    await control('POST', '/faults', { kind, commits, times: 1, method: 'POST' });
    await expect(create()).rejects.toThrow();
    expect(stored() - before).toBe(added);
    const { total } = (await control('GET', '/journal')) as { total: number };
    expect(total).toBe(kind === 'drop' ? 0 : 1);
  });

  it('hang answers nothing until the client gives up, and can have done the work', async () => {
    await control('POST', '/faults', { kind: 'hang', commits: true, times: 1 });
    const stop = new AbortController();
    const pending = send(INCIDENTS, {
      method: 'POST',
      headers: { Authorization, 'Content-Type': 'application/json' },
      body: '{}',
      signal: stop.signal,
    });
    const outcome = expect(pending).rejects.toThrow();
    while (stored() === before) await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    await outcome;
    expect((await read()).status).toBe(200);
  });

  it('duplicate does the work twice', async () => {
    await control('POST', '/faults', { kind: 'duplicate', times: 1 });
    expect((await create()).status).toBe(201);
    expect(stored() - before).toBe(2);
  });

  it('truncate breaks off in the middle of the body', async () => {
    await create();
    await control('POST', '/faults', { kind: 'truncate', times: 1 });
    const response = await read();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it('cancel ends a good answer with the quota message', async () => {
    await create();
    await control('POST', '/faults', { kind: 'cancel', times: 1 });
    const response = await read();
    const text = await response.text();
    expect([response.status, text.endsWith('"status":"failure"}')]).toEqual([200, true]);
    expect(text).toContain('Transaction cancelled: maximum execution time exceeded');
    expect(() => JSON.parse(text)).toThrow();
  });

  it('sleeping answers 200 with a page', async () => {
    await control('POST', '/faults', { kind: 'sleeping', times: 1 });
    const response = await read();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html;charset=UTF-8']);
  });

  it('rateLimit answers 429 and says when to return', async () => {
    await control('POST', '/faults', { kind: 'rateLimit', retryAfterSeconds: 7, times: 1 });
    const response = await read();
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7']);
    expect(response.headers.get('x-ratelimit-rule')).not.toBeNull();
  });

  it('status sends the body it is given, for one user only', async () => {
    const rule = { kind: 'status', status: 502, body: '<h1>Bad gateway</h1>', contentType: 'text/html', user: 'admin' };
    await control('POST', '/faults', rule);
    const response = await read();
    expect([response.status, await response.text()]).toEqual([502, '<h1>Bad gateway</h1>']);
    expect((await send(INCIDENTS, { headers: { Authorization: basic('sofia.ricci') } })).status).toBe(200);
  });

  it('expiredToken ends the token of the request', async () => {
    const { instance } = running;
    const user = instance.database.select('sys_user', 'user_name=admin')[0]?.['sys_id'] ?? '';
    const client = { client_id: 'c', client_secret: 's' };
    instance.records.insert(instance.begin('test', instance.systemSession), 'oauth_entity', {
      name: 'C',
      user,
      ...client,
    });
    const body = new URLSearchParams({ grant_type: 'client_credentials', ...client });
    const issued = (await (await send('/oauth_token.do', { method: 'POST', body })).json()) as { access_token: string };
    const headers = { Authorization: `Bearer ${issued.access_token}` };
    expect((await send(INCIDENTS, { headers })).status).toBe(200);
    await control('POST', '/faults', { kind: 'expiredToken', times: 1 });
    expect((await send(INCIDENTS, { headers })).status).toBe(401);
    const again = (await (await send('/oauth_token.do', { method: 'POST', body })).json()) as { access_token: string };
    expect(again.access_token).not.toBe(issued.access_token);
  });
});
