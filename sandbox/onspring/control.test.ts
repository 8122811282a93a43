import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTenantFixture, readJson, SEED, type TenantFixture } from './test/tenant-fixture.ts';

let tenant: TenantFixture;

beforeEach(async () => {
  tenant = await createTenantFixture();
});

afterEach(() => {
  tenant.onspring.stop();
});

describe('seed', () => {
  it('deals out the same ids every time, and gives others their own', async () => {
    const again = await createTenantFixture();
    expect(again.seeded).toEqual(tenant.seeded);
    expect(again.item('Severity', 'High')).toBe(tenant.item('Severity', 'High'));
    expect(tenant.seeded.apps.map(({ id, name }) => [id, name])).toEqual([
      [2, 'Users'],
      [211, 'Applications'],
      [210, 'Findings'],
    ]);
    expect(tenant.item('Severity', 'High')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    again.onspring.stop();
  });

  it('lets records refer to later ones and adds to what is there', async () => {
    const reply = await tenant.control('POST', '/seed', {
      apps: [{ name: 'Findings', fields: [{ name: 'Parent', type: 'Reference', references: 'Findings' }] }],
      records: [
        { app: 'Findings', key: 'child', fields: { Title: 'Child', Parent: 'mother' } },
        { app: 'Findings', key: 'mother', fields: { Title: 'Mother', Parent: 'full' } },
      ],
    });
    expect(reply.status).toBe(200);
    const named = await readJson(await tenant.control('GET', '/apps/210/records'));
    expect(named.records).toMatchObject([
      {},
      {},
      { recordNumber: 3, fields: { Parent: 1004 } },
      { recordNumber: 4, fields: { Parent: 1001 } },
    ]);
  });

  it.each([
    ['an unknown app', { records: [{ app: 'Nope', fields: {} }] }, 'UNKNOWN_APP'],
    ['an unknown field', { records: [{ app: 'Users', fields: { Nope: 1 } }] }, 'UNKNOWN_FIELD'],
    [
      'an unknown list value',
      { records: [{ app: 'Findings', fields: { Title: 'x', Severity: 'Huge' } }] },
      'BAD_VALUE',
    ],
    ['an unknown key', { records: [{ app: 'Findings', fields: { Title: 'x', Owner: 'ghost' } }] }, 'BAD_VALUE'],
    ['a missing required field', { records: [{ app: 'Findings', fields: {} }] }, 'REJECTED'],
    ['a taken app id', { apps: [{ name: 'Other', id: 210 }] }, 'APP_ID_TAKEN'],
    [
      'a reference to nowhere',
      { apps: [{ name: 'Other', fields: [{ name: 'X', type: 'Reference' }] }] },
      'UNKNOWN_APP',
    ],
    ['an unknown member', { people: [] }, 'INVALID'],
  ])('refuses %s by name', async (_, seed, code) => {
    const reply = await tenant.control('POST', '/seed', seed);
    expect(reply.status).toBe(400);
    expect((await readJson(reply)).error).toMatchObject({ code });
  });
});

describe('control routes', () => {
  it('take nothing from a page of another site', async () => {
    const reply = await tenant.onspring.app.request('/_sandbox/reset', {
      method: 'POST',
      headers: { Origin: 'https://elsewhere.example' },
    });
    expect(reply.status).toBe(403);
    expect(await readJson(await tenant.control('GET', '/health'))).toMatchObject({ records: 6 });
  });
});

describe('journal', () => {
  it('counts vendor calls by method and route, and nothing else', async () => {
    await tenant.call('GET', '/Records/AppId/210');
    await tenant.call('GET', '/records/appid/2');
    await tenant.call('GET', '/nowhere');
    await tenant.onspring.app.request('/ui');
    const journal = await readJson(await tenant.control('GET', '/journal'));
    expect(journal).toMatchObject({
      total: 3,
      calls: [
        { method: 'GET', route: '/records/appid/:appId', count: 2, statuses: { 200: 2 } },
        { method: 'GET', route: 'unmatched', count: 1, statuses: { 404: 1 } },
      ],
    });
    await tenant.control('POST', '/journal/reset');
    expect(await readJson(await tenant.control('GET', '/journal'))).toMatchObject({ total: 0, calls: [], recent: [] });
  });
});

describe('clock', () => {
  it('stands still, moves and runs on as told', async () => {
    expect(await readJson(await tenant.control('GET', '/clock'))).toEqual({
      now: '2026-11-21T12:00:00.000Z',
      frozen: true,
    });
    await tenant.control('POST', '/clock', { freeze: '2027-01-01T00:00:00Z', advanceMs: 1_000 });
    expect(await readJson(await tenant.control('GET', '/clock'))).toEqual({
      now: '2027-01-01T00:00:01.000Z',
      frozen: true,
    });
    await tenant.control('POST', '/clock', { resume: true });
    const { now, frozen } = await readJson(await tenant.control('GET', '/clock'));
    expect(frozen).toBe(false);
    expect(Date.parse(String(now))).toBeGreaterThanOrEqual(Date.parse('2027-01-01T00:00:01Z'));
  });

  it('runs what falls due in order, also what that schedules', async () => {
    const { clock } = tenant.onspring.tenant;
    const seen: number[] = [];
    clock.schedule(20, () => void seen.push(20));
    clock.schedule(10, () => {
      seen.push(10);
      clock.schedule(5, () => void seen.push(15));
    });
    clock.schedule(12, () => void seen.push(12))();
    await clock.advance(30);
    expect(seen).toEqual([10, 15, 20]);
  });
});

describe('reset and health', () => {
  it('empties everything and lets the clock run', async () => {
    await tenant.control('POST', '/outcomes', { app: 210, url: 'http://127.0.0.1:1/' });
    await tenant.control('POST', '/faults', { kind: 'hang' });
    await tenant.control('POST', '/behaviour', { apiSavesFireOutcomes: true });
    expect(await readJson(await tenant.control('GET', '/health'))).toEqual({
      status: 'ok',
      apps: 3,
      records: 6,
      pendingOutcomes: 0,
    });
    await tenant.control('POST', '/reset');
    expect(await readJson(await tenant.control('GET', '/health'))).toEqual({
      status: 'ok',
      apps: 0,
      records: 0,
      pendingOutcomes: 0,
    });
    expect(await readJson(await tenant.control('GET', '/faults'))).toEqual({ faults: [] });
    expect(await readJson(await tenant.control('GET', '/outcomes'))).toMatchObject({ triggers: [], attempts: [] });
    expect(await readJson(await tenant.control('GET', '/behaviour'))).toMatchObject({ apiSavesFireOutcomes: false });
    expect(await readJson(await tenant.control('GET', '/clock'))).toMatchObject({ frozen: false });
    expect((await readJson(await tenant.control('POST', '/seed', SEED))).apps).toEqual(tenant.seeded.apps);
  });
});
