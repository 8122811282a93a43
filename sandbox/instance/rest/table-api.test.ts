import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness, WORKER } from './fixtures/harness.ts';
import { CASES } from './fixtures/rest-package.ts';

const table = `/api/now/table/${CASES}`;
let harness: Harness;
let ownerId = '';

beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.stop());
beforeEach(async () => {
  harness.clear();
  ownerId = harness.userId('priya.nair');
});

const insertCase = (values: Record<string, string>): string =>
  harness.insert(CASES, { confidential: 'false', ...values });

describe('lists (section 2.2)', () => {
  it('sends labels on request, dates of an empty field empty', async () => {
    const id = insertCase({ name: 'one', severity: '1' });
    const shown = await harness.ask('GET', `${table}/${id}?sysparm_display_value=true`, { user: WORKER });
    expect(shown.json['result']).toMatchObject({ confidential: 'false', severity: 'High', due: '' });
  });

  it('refuses a negative offset', async () => {
    expect((await harness.ask('GET', `${table}?sysparm_offset=-1`, { user: WORKER })).status).toBe(400);
  });
});

describe('reads and writes (sections 1.2, 2.1, 2.5)', () => {
  it('keeps a choice when the body clears it, clears other fields', async () => {
    const id = insertCase({ name: 'one', severity: '1', code: 'C1' });
    const { json } = await harness.ask('PATCH', `${table}/${id}`, { user: WORKER, body: { severity: '', code: '' } });
    expect(json['result']).toMatchObject({ severity: '1', code: '' });
  });

  it('takes display values on request', async () => {
    const body = { name: 'one', severity: 'Low', owner: 'Priya Nair' };
    const { json } = await harness.ask('POST', `${table}?sysparm_input_display_value=true`, { user: WORKER, body });
    expect(json['result']).toMatchObject({ severity: '2', owner: { value: ownerId } });
  });

  it.each([
    ['/api/now/table/x_rest_hidden', 403, 'User Not Authorized'],
    ['/api/now/v1/graphql', 501, 'not emulated: graphql API'],
    ['/api/now/v1/batch', 405, 'Method not allowed'],
  ])('GET %s answers %d', async (path, status, message) => {
    const answer = await harness.ask('GET', path, { user: WORKER });
    expect([answer.status, answer.json['error']?.['message']]).toEqual([status, message]);
  });

  it('refuses no and wrong credentials with 401', async () => {
    const wrong: Record<string, string>[] = [
      {},
      { Authorization: `Basic ${btoa('sofia.ricci:wrong')}` },
      { Authorization: 'Bearer no' },
    ];
    for (const headers of wrong) {
      const { status, json } = await harness.ask('GET', table, { headers });
      expect([status, json]).toEqual([
        401,
        {
          error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
          status: 'failure',
        },
      ]);
    }
  });

  it('rejects a body above 10 MB', async () => {
    const { status, json } = await harness.ask('POST', table, { user: WORKER, body: { name: 'x'.repeat(10_485_760) } });
    expect([status, json['error']?.['message']]).toEqual([400, 'Exception while reading request']);
    expect(json['error']?.['detail']).toContain('Max allowed: 10485760 bytes');
  });
});

describe('queries (sections 2.2, 10.5)', () => {
  it('filters by simple pairs with labels and display values', async () => {
    insertCase({ name: 'a', severity: '1', owner: ownerId });
    insertCase({ name: 'b', severity: '2' });
    const byLabel = await harness.ask('GET', `${table}?severity=High&sysparm_fields=name`, { user: WORKER });
    expect(byLabel.json).toEqual({ result: [{ name: 'a' }] });
    const byName = await harness.ask('GET', `${table}?owner=Priya+Nair&sysparm_fields=name`, { user: WORKER });
    expect(byName.json).toEqual({ result: [{ name: 'a' }] });
  });

  it.each(['nonsense=1', 'amount=1'])('refuses a query on an unknown or unreadable field: %s', async (query) => {
    const answer = await harness.ask('GET', `${table}?sysparm_query=${query}`, { user: 'daniel.kim' });
    expect([answer.status, answer.json['error']?.['message']]).toEqual([403, 'Insufficient rights to query records']);
  });
});
