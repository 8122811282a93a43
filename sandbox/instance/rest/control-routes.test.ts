import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Hono } from 'hono';
import { createControlRoutes } from './control-routes.ts';
import { createHarness, type Harness, WORKER } from './fixtures/harness.ts';
import { CASES, STAGE } from './fixtures/rest-package.ts';

let harness: Harness;
let control: Hono;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.stop());
beforeEach(async () => {
  harness.clear();
  control = createControlRoutes(harness.instance, { ...harness.rest, work: harness.work });
});

const send = async (method: string, path: string, body?: unknown) => {
  const response = await control.request(path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: await response.json() };
};

const table = `/api/now/table/${CASES}`;

describe('control routes', () => {
  it('lets a mail come in, with its files', async () => {
    const attachments = [{ fileName: 'note.txt', base64: Buffer.from('a note').toString('base64') }];
    const mail = { from: 'someone@example.com', subject: 'Fw: hello', text: 'Hello', attachments };
    expect((await send('POST', '/mail', mail)).status).toBe(201);
    const { database } = harness.instance;
    const received = database.select('sys_email', 'type=received');
    expect(received).toMatchObject([{ from_address: mail.from, receive_type: 'forward' }]);
    expect(database.select('sys_email_attachment', `email=${received[0]?.['sys_id']}`)).toMatchObject([
      { file_name: 'note.txt' },
    ]);
    expect((await send('POST', '/mail', { from: 'nobody' })).status).toBe(400);
  });

  it('counts calls by method and route, with ids left out', async () => {
    const id = harness.insert(CASES, { name: 'one', confidential: 'false' });
    await harness.ask('GET', `${table}/${id}`, { user: WORKER });
    await harness.ask('GET', `${table}/${'0'.repeat(32)}`, { user: WORKER });
    const { json } = await send('GET', '/journal');
    expect(json).toMatchObject({
      total: 2,
      routes: [{ method: 'GET', route: `${table}/{sys_id}`, calls: 2, statuses: { '200': 1, '404': 1 } }],
    });
    await send('POST', '/journal/reset');
    expect((await send('GET', '/journal')).json).toEqual({ total: 0, routes: [] });
  });

  it('shows the work of transactions by name', async () => {
    await harness.ask('POST', table, { user: WORKER, body: { name: 'one' } });
    const { json } = await send('GET', '/counters');
    expect(json).toMatchObject({
      transactions: expect.arrayContaining([expect.objectContaining({ name: `POST ${table}`, transactions: 1 })]),
    });
  });

  it('sets and advances the clock', async () => {
    await send('POST', '/clock', { set: '2026-03-01T10:00:00Z' });
    expect((await send('POST', '/clock', { advanceMs: 60_000 })).json).toMatchObject({
      timestamp: '2026-03-01 10:01:00',
    });
    expect((await send('POST', '/clock', { advance: 1 })).status).toBe(400);
  });

  it('arms and disarms faults of the REST APIs', async () => {
    await send('POST', '/faults', { kind: 'status', path: '/api/now', status: 503 });
    expect((await harness.ask('GET', table, { user: WORKER })).status).toBe(503);
    await send('DELETE', '/faults');
    expect((await harness.ask('GET', table, { user: WORKER })).status).toBe(200);
  });

  it('does the work and hides the answer with a fault that comes afterwards', async () => {
    await send('POST', '/faults', {
      kind: 'status',
      path: table,
      method: 'POST',
      status: 502,
      commits: true,
      times: 1,
    });
    expect((await harness.ask('POST', table, { user: WORKER, body: { name: 'one' } })).status).toBe(502);
    expect(harness.instance.database.count(CASES, '')).toBe(1);
  });

  it('tells how much background work is due, and runs it', async () => {
    await send('POST', '/drain');
    const records = [{ 'Code label': 'C1', 'Name label': 'one' }];
    await harness.ask('POST', `/api/now/import/${STAGE}/insertMultiple`, { user: WORKER, body: { records } });
    expect((await send('GET', '/health')).json).toMatchObject({ status: 'up', pendingWork: 1 });
    expect((await send('POST', '/drain')).json).toEqual({ pending: 0 });
    expect(harness.instance.database.count(CASES, 'code=C1')).toBe(1);
  });

  it('names unknown control routes', async () => {
    expect((await send('GET', '/nonsense')).status).toBe(404);
  });
});
