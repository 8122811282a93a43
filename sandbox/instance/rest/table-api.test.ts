import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness, OUTSIDER, WORKER } from './fixtures/harness.ts';
import { parseLinks } from './fixtures/link-header.ts';
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

describe('17.1 reference shapes (section 2.3)', () => {
  const link = 'http://localhost/api/now/table/sys_user/OWNER';
  const shapes: [string, string, unknown][] = [
    ['false', 'false', { link, value: 'OWNER' }],
    ['false', 'true', 'OWNER'],
    ['true', 'false', { display_value: 'Priya Nair', link }],
    ['true', 'true', 'Priya Nair'],
    ['all', 'false', { display_value: 'Priya Nair', value: 'OWNER', link }],
    ['all', 'true', { display_value: 'Priya Nair', value: 'OWNER' }],
  ];
  const withOwner = (shape: unknown): unknown => JSON.parse(JSON.stringify(shape).replaceAll('OWNER', ownerId));

  it.each(shapes)('display_value=%s exclude_reference_link=%s', async (display, exclude, shape) => {
    const id = insertCase({ name: 'one', owner: ownerId });
    const query = `sysparm_display_value=${display}&sysparm_exclude_reference_link=${exclude}&sysparm_fields=owner`;
    const { json } = await harness.ask('GET', `${table}/${id}?${query}`, { user: WORKER });
    expect(json['result']?.['owner']).toEqual(withOwner(shape));
  });

  it.each([
    ['false', ''],
    ['true', ''],
    ['all', { display_value: '', value: '' }],
  ])('empty reference with display_value=%s', async (display, shape) => {
    const id = insertCase({ name: 'one' });
    const { json } = await harness.ask('GET', `${table}/${id}?sysparm_display_value=${display}`, { user: WORKER });
    expect(json['result']?.['owner']).toEqual(shape);
  });

  it('keys a dot-walked field by its path and ignores unknown names', async () => {
    const id = insertCase({ name: 'one', owner: ownerId, severity: '1' });
    const fields = 'owner.email,severity,nonsense,owner.nonsense';
    const { json } = await harness.ask('GET', `${table}/${id}?sysparm_fields=${fields}`, { user: WORKER });
    expect(json['result']).toEqual({ 'owner.email': 'priya.nair@example.com', severity: '1' });
  });

  it('sends strings only: boolean, number, empty date; labels on request', async () => {
    const id = insertCase({ name: 'one', severity: '1' });
    const plain = await harness.ask('GET', `${table}/${id}`, { user: WORKER });
    expect(plain.json['result']).toMatchObject({ confidential: 'false', severity: '1', due: '' });
    const shown = await harness.ask('GET', `${table}/${id}?sysparm_display_value=true`, { user: WORKER });
    expect(shown.json['result']).toMatchObject({ confidential: 'false', severity: 'High', due: '' });
  });
});

describe('17.2 limit before access rules (sections 2.2, 2.4)', () => {
  it('counts and pages before refusing rows', async () => {
    insertCase({ name: 'a' });
    insertCase({ name: 'b', confidential: 'true' });
    insertCase({ name: 'c' });
    const first = await harness.ask('GET', `${table}?sysparm_query=ORDERBYname&sysparm_limit=2&sysparm_fields=name`, {
      user: WORKER,
    });
    expect(first.json).toEqual({ result: [{ name: 'a' }] });
    expect(first.headers.get('x-total-count')).toBe('3');
    const next = new URL(parseLinks(first.headers.get('link') ?? '')['next'] ?? '');
    const second = await harness.ask('GET', `${next.pathname}${next.search}`, { user: WORKER });
    expect(second.json).toEqual({ result: [{ name: 'c' }] });
    expect(parseLinks(second.headers.get('link') ?? '')['next']).toBeUndefined();
  });

  it('leaves headers out on request and refuses a negative offset', async () => {
    const bare = await harness.ask('GET', `${table}?sysparm_no_count=true`, { user: WORKER });
    expect([bare.headers.get('x-total-count'), bare.headers.get('link')]).toEqual([null, null]);
    const negative = await harness.ask('GET', `${table}?sysparm_offset=-1`, { user: WORKER });
    expect(negative.status).toBe(400);
  });

  it('answers an empty list, but 404 in v1', async () => {
    expect((await harness.ask('GET', table, { user: WORKER })).json).toEqual({ result: [] });
    const old = await harness.ask('GET', `/api/now/v1/table/${CASES}`, { user: WORKER });
    expect(old.status).toBe(404);
  });
});

describe('17.3 reads and writes (sections 1.2, 2.1, 2.5)', () => {
  it('creates with 201 and Location, updates partially, deletes with 204', async () => {
    const created = await harness.ask('POST', table, {
      user: WORKER,
      body: { name: 'one', code: 'C1', owner: 'Priya Nair', unknown: 'x', sys_mod_count: '9' },
    });
    expect(created.status).toBe(201);
    expect(created.json['result']).toMatchObject({ name: 'one', sys_mod_count: '0', owner: { value: ownerId } });
    const location = new URL(created.headers.get('location') ?? '').pathname;
    const changed = await harness.ask('PUT', location, { user: WORKER, body: { name: 'two' } });
    expect(changed.json['result']).toMatchObject({ name: 'two', code: 'C1', sys_mod_count: '1' });
    expect((await harness.ask('DELETE', location, { user: WORKER })).status).toBe(204);
    const gone = await harness.ask('GET', location, { user: WORKER });
    expect([gone.status, gone.json]).toEqual([
      404,
      {
        error: { message: 'No Record found', detail: "Record doesn't exist or ACL restricts the record retrieval" },
        status: 'failure',
      },
    ]);
  });

  it('does not bump the version when nothing changes', async () => {
    const id = insertCase({ name: 'one' });
    const same = await harness.ask('PATCH', `${table}/${id}`, { user: WORKER, body: { name: 'one' } });
    expect([same.status, same.json['result']?.['sys_mod_count']]).toEqual([200, '0']);
  });

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

  it('honours X-HTTP-Method-Override and X-no-response-body', async () => {
    const id = insertCase({ name: 'one' });
    const headers = { 'X-HTTP-Method-Override': 'PATCH', 'X-no-response-body': 'true' };
    const { status, text } = await harness.ask('POST', `${table}/${id}`, {
      user: WORKER,
      headers,
      body: { name: 'two' },
    });
    expect([status, text]).toEqual([200, '']);
    expect(harness.instance.database.get(CASES, id)?.['name']).toBe('two');
  });

  it('hides an unreadable record as 404, refuses writes with 403', async () => {
    const hidden = insertCase({ name: 'x', confidential: 'true' });
    expect((await harness.ask('GET', `${table}/${hidden}`, { user: WORKER })).status).toBe(404);
    const refused = await harness.ask('POST', table, { user: OUTSIDER, body: { name: 'x' } });
    expect([refused.status, refused.json['error']?.['detail']]).toEqual([
      403,
      'ACL Exception Insert Failed due to security constraints',
    ]);
  });

  it.each([
    ['/api/now/table/no_such_table', 400, 'Invalid table no_such_table'],
    ['/api/now/table/x_rest_hidden', 403, 'User Not Authorized'],
    ['/api/now/nonsense', 400, 'Requested URI does not represent any resource'],
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

  it('answers 400 to malformed JSON, 405, 406 and 415 to what it does not serve', async () => {
    const statuses = [
      await harness.ask('POST', table, { user: WORKER, body: '{"name":' }),
      await harness.ask('DELETE', table, { user: WORKER }),
      await harness.ask('GET', table, { user: WORKER, headers: { Accept: 'image/png' } }),
      await harness.ask('POST', table, { user: WORKER, body: 'a=b', headers: { 'Content-Type': 'text/csv' } }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([400, 405, 406, 415]);
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

describe('17.4 and 17.9 refused writes (sections 1.2, 12.3)', () => {
  it('names the aborting rule; later before rules ran', async () => {
    const { status, json } = await harness.ask('POST', table, { user: WORKER, body: { name: 'forbidden' } });
    expect([status, json['error']?.['message']]).toEqual([403, 'Operation Failed']);
    expect(json['error']?.['detail']).toMatch(
      /^Operation against file 'x_rest_case' was aborted by Business Rule 'Refuse forbidden names\^\w{32}'\. Business Rule Stack:Refuse forbidden names/,
    );
    expect(harness.instance.logEntries().some(({ message }) => message.includes('later rule ran'))).toBe(true);
    expect(harness.instance.database.count(CASES, '')).toBe(0);
  });

  it('answers 403 to a duplicate of a unique value', async () => {
    insertCase({ name: 'one', code: 'C1' });
    const { status, json } = await harness.ask('POST', table, { user: WORKER, body: { name: 'two', code: 'C1' } });
    expect([status, json['error']]).toEqual([
      403,
      { message: 'Operation Failed', detail: 'Error during insert of x_rest_case (two)' },
    ]);
  });
});
