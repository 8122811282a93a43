import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Receiver, startReceiver } from '../test/receiver.ts';
import { createTenantFixture, readJson, type TenantFixture } from '../test/tenant-fixture.ts';
import type { TriggerInput } from './definition.ts';

let tenant: TenantFixture;
let receiver: Receiver;

beforeEach(async () => {
  tenant = await createTenantFixture();
  receiver = await startReceiver();
});

afterEach(async () => {
  tenant.onspring.stop();
  await receiver.stop();
});

const BODY = '{"appId": 210, "recordNumber": "{:Record Id}", "reason": "saved"}';

const define = async (input: Partial<TriggerInput> = {}) => {
  const reply = await tenant.control('POST', '/outcomes', {
    app: 'Findings',
    name: 'Tell',
    url: `${receiver.url}/events`,
    body: BODY,
    ...input,
  });
  expect(reply.status).toBe(201);
  return Number((await readJson(reply)).id);
};

const saveInPage = (fields: Record<string, string>, key = 'full') =>
  tenant.onspring.app.request(`/ui/apps/210/records/${tenant.recordIds[key]}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });

/** Moves the tenant's clock and waits for the requests this sets off. */
const advance = (advanceMs: number) => tenant.control('POST', '/clock', { advanceMs });

const attempts = () => tenant.onspring.tenant.outcomes.attempts();

describe('onspring-api.md 12.10: outcomes fire on saves', () => {
  it('sends what the template says after the delay, and nothing around it', async () => {
    await define({ headers: [['X-Tenant', '{:Severity}']] });
    expect((await saveInPage({ Severity: 'Critical' })).status).toBe(200);
    await advance(249);
    expect(receiver.requests).toHaveLength(0);
    await advance(1);
    expect(receiver.requests).toHaveLength(1);
    expect(receiver.requests[0]).toMatchObject({
      method: 'POST',
      path: '/events',
      body: '{"appId": 210, "recordNumber": "1", "reason": "saved"}',
    });
    expect(receiver.requests[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'x-tenant': 'Critical' });
    expect(attempts()).toMatchObject([
      { number: 1, status: 200, result: 'delivered', recordId: tenant.recordIds.full },
    ]);
  });

  it('stays silent for API saves unless switched on, and never answers a seed', async () => {
    await define();
    const save = () =>
      tenant.call('PUT', '/records', {
        appId: 210,
        recordId: tenant.recordIds.bare,
        fields: { [tenant.field('Cost')]: 1 },
      });
    await tenant.control('POST', '/seed', { records: [{ app: 'Findings', fields: { Title: 'Seeded' } }] });
    await save();
    await advance(1_000);
    expect(receiver.requests).toHaveLength(0);
    await tenant.control('POST', '/behaviour', { apiSavesFireOutcomes: true });
    await save();
    await advance(1_000);
    expect(receiver.requests).toHaveLength(1);
  });

  it('needs trigger and outcome switched on, in the right app', async () => {
    await define({ enabled: false });
    await define({ outcomeEnabled: false });
    await define({ app: 'Users' });
    await saveInPage({ Cost: '3' });
    await advance(1_000);
    expect(receiver.requests).toHaveLength(0);
  });

  it.each<[string, Partial<TriggerInput>, boolean]>([
    ['changed to', { rules: [{ field: 'Severity', operator: 'changedTo', value: 'Critical' }] }, true],
    ['changed to something else', { rules: [{ field: 'Severity', operator: 'changedTo', value: 'High' }] }, false],
    ['changed', { rules: [{ field: 'Cost', operator: 'changed' }] }, false],
    ['empty', { rules: [{ field: 'Photo', operator: 'isEmpty' }] }, true],
    [
      'all of two',
      {
        rules: [
          { field: 'Severity', operator: 'equals', value: 'Critical' },
          { field: 'Title', operator: 'isEmpty' },
        ],
      },
      false,
    ],
    [
      'any of two',
      {
        logic: 'any',
        rules: [
          { field: 'Severity', operator: 'notEquals', value: 'x' },
          { field: 'Title', operator: 'isEmpty' },
        ],
      },
      true,
    ],
    [
      'filter logic, met',
      {
        logic: '1 and (2 or 3)',
        rules: [
          { field: 'Severity', operator: 'changedTo', value: 'Critical' },
          { field: 'Title', operator: 'isEmpty' },
          { field: 'Title', operator: 'isNotEmpty' },
        ],
      },
      true,
    ],
    [
      'filter logic, not met',
      {
        logic: '1 and not 2',
        rules: [
          { field: 'Severity', operator: 'changed' },
          { field: 'Title', operator: 'isNotEmpty' },
        ],
      },
      false,
    ],
    ['new record only', { whenNew: true }, false],
  ])('rule: %s', async (_, rules, fires) => {
    await define(rules);
    await saveInPage({ Severity: 'Critical' });
    await advance(1_000);
    expect(receiver.requests).toHaveLength(fires ? 1 : 0);
  });

  it('fires for a new record made in the pages', async () => {
    await define({ whenNew: true });
    const reply = await tenant.onspring.app.request('/ui/apps/210/records', {
      method: 'POST',
      body: new URLSearchParams({ Title: 'New' }),
    });
    expect([reply.status, await readJson(reply)]).toEqual([201, { appId: 210, recordId: 1003, recordNumber: 3 }]);
    await advance(1_000);
    expect(receiver.requests[0]?.body).toContain('"recordNumber": "3"');
  });

  it('runs a test request for a chosen record (10)', async () => {
    const id = await define({ rules: [{ field: 'Cost', operator: 'changed' }] });
    expect((await tenant.control('POST', `/outcomes/${id}/test`, { recordId: tenant.recordIds.bare })).status).toBe(
      202,
    );
    await advance(1_000);
    expect(receiver.requests[0]?.body).toContain('"recordNumber": "2"');
  });
});

describe('onspring-api.md 11: tokens', () => {
  it('prints names, GUIDs, UTC dates, ids and nothing for empty fields', async () => {
    const body = '{:Severity}|{:Regulations}|{:Due Date}|{:Applications}|{:Cost}|{:Photo}|{:No Such Field}';
    await define({ body });
    await define({ body, useListValueGuid: true, url: `${receiver.url}/{:Title}` });
    await saveInPage({ Severity: 'High' });
    await advance(1_000);
    const [names, guids] = [...receiver.requests]
      .sort((a, b) => a.path.localeCompare(b.path))
      .map((request) => request);
    expect(names?.body).toBe('High|SOX, GDPR|2027-01-15T06:00:00Z|1001|1002|$1234.50||{:No Such Field}');
    expect(guids?.path).toBe('/Leaver%20accounts%20stay%20active');
    expect(guids?.body).toContain(tenant.item('Severity', 'High'));
  });

  it('breaks JSON with quotes in values unless escaping is switched on (13.3)', async () => {
    await define({ body: '{"title":"{:Title}"}' });
    await saveInPage({ Title: 'A "quoted"\ntitle' });
    await advance(1_000);
    await tenant.control('POST', '/behaviour', { escapeTokens: true });
    await saveInPage({ Title: 'A "quoted"\ntitle' });
    await advance(1_000);
    expect(() => JSON.parse(receiver.requests[0]?.body ?? '')).toThrow(SyntaxError);
    expect(JSON.parse(receiver.requests[1]?.body ?? '')).toEqual({ title: 'A "quoted"\ntitle' });
  });
});

describe('onspring-api.md 12.10: authorization', () => {
  it('sends an API key header or Basic credentials', async () => {
    await define({ authorization: { kind: 'apiKey', header: 'X-Api-Key', value: 'secret' } });
    await define({ authorization: { kind: 'basic', user: 'bridge', password: 'pass' } });
    await saveInPage({ Cost: '1' });
    await advance(1_000);
    const headers = receiver.requests.map((request) => request.headers);
    expect(headers.map((header) => header['x-api-key']).filter(Boolean)).toEqual(['secret']);
    expect(headers.map((header) => header.authorization).filter(Boolean)).toEqual([`Basic ${btoa('bridge:pass')}`]);
  });

  it('fetches an OAuth token, keeps it until it ends, and drops it when refused', async () => {
    await define({
      authorization: {
        kind: 'oauth2',
        tokenUrl: `${receiver.url}/token`,
        clientId: 'id',
        clientSecret: 'secret',
        scope: 'events',
      },
    });
    const token = (text: string): readonly [number, string] => [
      200,
      JSON.stringify({ access_token: text, expires_in: 60 }),
    ];
    receiver.answer(token('first'), [200, ''], [200, ''], token('second'), [401, ''], token('third'), [200, '']);
    for (const pause of [0, 0, 60_000, 0]) {
      await advance(pause);
      await saveInPage({ Cost: '1' });
      await advance(1_000);
    }
    const seen = receiver.requests.map(({ path, headers }) => (path === '/token' ? 'token' : headers.authorization));
    expect(seen).toEqual(['token', 'Bearer first', 'Bearer first', 'token', 'Bearer second', 'token', 'Bearer third']);
    expect(receiver.requests[0]?.body).toBe(
      'grant_type=client_credentials&client_id=id&client_secret=secret&scope=events',
    );
  });
});

describe('onspring-api.md 11: failure and retry', () => {
  it('retries as often as set, then tells the people named', async () => {
    await define({ retries: 2, notify: ['GRC admins'] });
    receiver.answer([503, 'busy'], [500, ''], [404, 'gone']);
    await saveInPage({ Cost: '1' });
    await advance(250);
    expect(receiver.requests).toHaveLength(1);
    await advance(5_000);
    await advance(5_000);
    await advance(60_000);
    expect(attempts().map(({ number, status, result }) => [number, status, result])).toEqual([
      [1, 503, 'retrying'],
      [2, 500, 'retrying'],
      [3, 404, 'failed'],
    ]);
    expect(tenant.onspring.tenant.outcomes.notifications()).toMatchObject([
      { to: ['GRC admins'], text: 'Tell failed for record 1: answered 404' },
    ]);
    expect(tenant.onspring.tenant.outcomes.pending()).toBe(0);
  });

  it('delivers on a later attempt with the values of that moment', async () => {
    await define({ retries: 1, body: '{:Cost}' });
    receiver.answer([503, ''], [202, '']);
    await saveInPage({ Cost: '1' });
    await advance(250);
    await tenant.call('PUT', '/records', {
      appId: 210,
      recordId: tenant.recordIds.full,
      fields: { [tenant.field('Cost')]: 2 },
    });
    await advance(5_000);
    expect(receiver.requests.map(({ body }) => body)).toEqual(['$1.00', '$2.00']);
    expect(attempts().at(-1)).toMatchObject({ number: 2, status: 202, result: 'delivered' });
  });

  it('gives up on a receiver that does not answer within 30 s', async () => {
    await define();
    receiver.answer('hang');
    await saveInPage({ Cost: '1' });
    await tenant.control('POST', '/clock', { advanceMs: 250, settle: false });
    await receiver.received(1);
    await advance(30_000);
    expect(attempts()).toMatchObject([{ status: null, result: 'failed', error: 'no answer within 30 s' }]);
  });

  it('counts an unreachable receiver and a redirect as failures', async () => {
    await define({ url: 'http://127.0.0.1:1/' });
    await define();
    receiver.answer([302, '']);
    await saveInPage({ Cost: '1' });
    await advance(250);
    expect(attempts().map(({ status, result }) => [status, result])).toEqual(
      expect.arrayContaining([
        [null, 'failed'],
        [302, 'failed'],
      ]),
    );
  });
});

describe('onspring-api.md 11: response mapping', () => {
  const mappings = [
    { source: 'number', field: 'Title' },
    { source: 'level', field: 'Severity' },
    { source: 'laws', field: 'Regulations' },
    { source: 'owner', field: 'Owner' },
    { source: 'apps', field: 'Applications' },
    { source: 'due', field: 'Seen At' },
    { source: 'again', field: 'Review' },
    { source: 'absent', field: 'Cost' },
  ];

  it('writes flat members in the formats the reference gives', async () => {
    await define({ mappings });
    const { ben, payroll, claims, full } = tenant.recordIds;
    const answer = {
      number: 42,
      level: 'Medium',
      laws: 'SOX|HIPAA',
      owner: ben,
      apps: `${payroll}|${claims}`,
      due: '2026-12-01T08:00:00Z',
      again: '2 Week(s)',
      nested: { a: 1 },
    };
    receiver.answer([200, JSON.stringify(answer)]);
    await saveInPage({ Cost: '5' });
    await advance(1_000);
    expect(await tenant.values(Number(full))).toMatchObject({
      Title: { value: '42' },
      Severity: { value: tenant.item('Severity', 'Medium') },
      Regulations: { value: [tenant.item('Regulations', 'SOX'), tenant.item('Regulations', 'HIPAA')] },
      Owner: { value: ben },
      Applications: { value: [payroll, claims] },
      'Seen At': { value: '2026-12-01T08:00:00Z' },
      Review: { value: { quantity: 2, increment: 'Weeks', recurrence: 'None' } },
      Cost: { value: 5 },
    });
  });

  it('does not loop: mapping writes are indirect saves, which fire only where asked', async () => {
    await define({ mappings });
    await define({ name: 'Indirect too', onIndirectSave: true, url: `${receiver.url}/indirect` });
    receiver.answer([200, '{"number":"x"}']);
    await saveInPage({ Cost: '5' });
    for (let step = 0; step < 4; step += 1) await advance(1_000);
    expect(receiver.requests.map(({ path }) => path).sort()).toEqual(['/events', '/indirect', '/indirect']);
  });

  it('fails on bad JSON and tells of members that do not fit', async () => {
    await define({ mappings, notify: ['GRC admins'] });
    receiver.answer([200, 'not json'], [200, '{"level":"Enormous","number":"kept"}']);
    await saveInPage({ Cost: '5' });
    await advance(1_000);
    expect(attempts()[0]).toMatchObject({ status: 200, result: 'failed' });
    await saveInPage({ Cost: '6' });
    await advance(1_000);
    expect(tenant.onspring.tenant.outcomes.notifications().at(-1)?.text).toBe(
      'Tell, record 1: level does not fit Severity',
    );
    expect(await tenant.values(Number(tenant.recordIds.full))).toMatchObject({ Title: { value: 'kept' } });
  });
});
