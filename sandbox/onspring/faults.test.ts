import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FaultInput } from './faults.ts';
import { createFaultPlan, faultSchema } from './faults.ts';
import { seedSchema, seedTenant } from './seed.ts';
import { type RunningOnspring, startOnspring } from './server.ts';
import { DEMO_API_KEY } from './state.ts';
import { SEED } from './test/tenant-fixture.ts';

let onspring: RunningOnspring;
let titleId = 0;

beforeEach(async () => {
  onspring = await startOnspring({ port: 0 });
  titleId = seedTenant(onspring.tenant, seedSchema.parse(SEED)).apps[2]?.fields.Title ?? 0;
});

afterEach(() => onspring.stop());

const fault = (input: FaultInput) => onspring.tenant.faults.add(faultSchema.parse(input));
const get = (path: string, signal?: AbortSignal) =>
  fetch(`${onspring.url}${path}`, { headers: { 'X-ApiKey': DEMO_API_KEY }, ...(signal ? { signal } : {}) });
const send = (method: string, path: string, body: object) =>
  fetch(`${onspring.url}${path}`, {
    method,
    headers: { 'X-ApiKey': DEMO_API_KEY, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const create = () => send('PUT', '/Records', { appId: 210, fields: { [titleId]: 'New' } });
const CALL = { method: 'GET', path: '/apps', pageSize: 0, records: new Set<number>() };
const findings = () => onspring.tenant.state.apps.get(210)?.records.size;

describe('onspring-api.md 12.9: faults', () => {
  it('answers a status, with HTML or headers, as often as asked', async () => {
    fault({ kind: 'status', status: 403, body: '<html>Forbidden</html>', contentType: 'text/html', times: 1 });
    fault({ kind: 'status', status: 429, headers: { 'Retry-After': '3' }, times: 1 });
    fault({ kind: 'status', status: 401, times: 1 });
    const html = await get('/apps');
    expect([html.status, html.headers.get('content-type'), await html.text()]).toEqual([
      403,
      'text/html',
      '<html>Forbidden</html>',
    ]);
    const limited = await get('/apps');
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await get('/apps')).status).toBe(401);
    expect((await get('/apps')).status).toBe(200);
  });

  it('drops the connection after a create that committed', async () => {
    fault({ kind: 'reset', method: 'put', path: '/Records', commits: true, times: 1 });
    await expect(create()).rejects.toThrow();
    expect(findings()).toBe(3);
    expect(onspring.tenant.journal.summary().calls).toContainEqual({
      method: 'PUT',
      route: '/records',
      count: 1,
      statuses: { 0: 1 },
    });
  });

  it('hits the calls that touch one record and no others', async () => {
    const [record, other] = [...(onspring.tenant.state.apps.get(210)?.records.keys() ?? [])];
    fault({ kind: 'status', status: 504, record: record ?? 0 });
    const batch = (recordIds: unknown[]) => send('POST', '/Records/batch-get', { appId: 210, recordIds, fieldIds: [] });
    const save = (recordId: unknown) => send('PUT', '/Records', { appId: 210, recordId, fields: { [titleId]: 'New' } });
    const statuses = [
      await get(`/Records/appId/210/recordId/${record}`),
      await get('/Records/appId/210?PageNumber=1&PageSize=1'),
      await batch([other, record]),
      await save(record),
      await get(`/Records/appId/210/recordId/${other}`),
      await get('/Records/appId/210?PageNumber=2&PageSize=1'),
      await batch([other]),
      await save(other),
    ].map(({ status }) => status);
    expect(statuses).toEqual([504, 504, 504, 504, 200, 200, 200, 200]);
  });

  it('drops the connection before anything happened', async () => {
    fault({ kind: 'reset', times: 1 });
    await expect(create()).rejects.toThrow();
    expect(findings()).toBe(2);
  });

  it('loses a request on its way, unseen by the journal', async () => {
    fault({ kind: 'drop', times: 1 });
    await expect(create()).rejects.toThrow();
    expect(findings()).toBe(2);
    expect(onspring.tenant.journal.summary().total).toBe(0);
  });

  it('receives a request twice and answers the second', async () => {
    fault({ kind: 'duplicate', times: 1 });
    expect((await create()).status).toBe(201);
    expect(findings()).toBe(4);
  });

  it('cuts an answer off', async () => {
    fault({ kind: 'truncate', times: 1 });
    await expect(get('/records/appId/210').then((reply) => reply.text())).rejects.toThrow();
    expect((await get('/records/appId/210')).status).toBe(200);
  });

  it('answers 499 after a delay on its own clock, with the work done', async () => {
    onspring.tenant.clock.freeze();
    fault({ kind: 'timeout', delayMs: 90_000, commits: true, path: '/records' });
    const waiting = create();
    while (findings() === 2) await new Promise(setImmediate);
    await onspring.tenant.clock.advance(90_000);
    expect((await waiting).status).toBe(499);
  });

  it('delays, then works', async () => {
    onspring.tenant.clock.freeze();
    fault({ kind: 'delay', delayMs: 5_000 });
    const waiting = get('/apps');
    while (onspring.tenant.faults.list()[0]?.hits !== 1) await new Promise(setImmediate);
    await onspring.tenant.clock.advance(5_000);
    expect((await waiting).status).toBe(200);
  });

  it('hangs until the caller gives up', async () => {
    fault({ kind: 'hang' });
    const caller = new AbortController();
    const waiting = get('/apps', caller.signal);
    while (onspring.tenant.faults.list()[0]?.hits !== 1) await new Promise(setImmediate);
    caller.abort();
    await expect(waiting).rejects.toThrow();
  });

  it('calls large pages too large', async () => {
    fault({ kind: 'tooLarge', path: '/records', pageSizeAbove: 100 });
    expect((await get('/records/appId/210?PageSize=101')).status).toBe(400);
    expect((await get('/records/appId/210?pageSize=100')).status).toBe(200);
    expect((await get('/apps?pageSize=500')).status).toBe(200);
  });

  it('leaves control routes and pages alone', async () => {
    fault({ kind: 'status' });
    expect((await fetch(`${onspring.url}/_sandbox/health`)).status).toBe(200);
    expect((await fetch(`${onspring.url}/ui`)).status).toBe(200);
  });
});

describe('createFaultPlan', () => {
  it('draws the same calls from the same seed', () => {
    const draw = (): boolean[] => {
      const plan = createFaultPlan();
      plan.add(faultSchema.parse({ kind: 'status', probability: 0.3, seed: 7 }));
      return Array.from({ length: 200 }, () => plan.draw(CALL) !== undefined);
    };
    expect(draw()).toEqual(draw());
    const hits = draw().filter(Boolean).length;
    expect(hits).toBeGreaterThan(30);
    expect(hits).toBeLessThan(90);
  });

  it('lets the first calls through and can be taken back', () => {
    const plan = createFaultPlan();
    const id = plan.add(faultSchema.parse({ kind: 'status', after: 2 }));
    expect([1, 2, 3].map(() => plan.draw(CALL)?.kind)).toEqual([undefined, undefined, 'status']);
    expect(plan.remove(id)).toBe(true);
    expect(plan.draw(CALL)).toBeUndefined();
  });
});
