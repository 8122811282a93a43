import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness, OUTSIDER, READER, WORKER } from './fixtures/harness.ts';
import { CASES } from './fixtures/rest-package.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.stop());
beforeEach(async () => {
  harness.clear();
});

describe('17.14 access rules over REST (section 13)', () => {
  it('gives a table without rules to admins only', async () => {
    const id = harness.insert('x_rest_bare', { name: 'one' });
    const path = `/api/now/table/x_rest_bare/${id}`;
    expect((await harness.ask('GET', path, { user: 'admin' })).status).toBe(200);
    expect((await harness.ask('GET', path, { user: WORKER })).status).toBe(404);
  });

  it('denies by a blank rule, admins too when they do not override', async () => {
    const id = harness.insert('x_rest_blank', { name: 'one' });
    expect((await harness.ask('GET', `/api/now/table/x_rest_blank/${id}`, { user: 'admin' })).status).toBe(404);
  });

  it('passes with any role of the list, and reads nothing without one', async () => {
    harness.insert(CASES, { name: 'one', confidential: 'false' });
    const names = async (user: string) =>
      (await harness.ask('GET', `/api/now/table/${CASES}?sysparm_fields=name`, { user })).json['result'];
    expect(await names(WORKER)).toEqual([{ name: 'one' }]);
    expect(await names(READER)).toEqual([{ name: 'one' }]);
    expect(await names(OUTSIDER)).toEqual([]);
  });

  it('needs one passing rule of a level: a script refuses, a role grants', async () => {
    const id = harness.insert(CASES, { name: 'one', amount: '5', confidential: 'false' });
    const path = `/api/now/table/${CASES}/${id}?sysparm_fields=name,amount`;
    expect((await harness.ask('GET', path, { user: WORKER })).json['result']).toEqual({ name: 'one', amount: '5' });
    expect((await harness.ask('GET', path, { user: READER })).json['result']).toEqual({ name: 'one' });
  });

  it('drops the key of a field whose script says no', async () => {
    const closed = harness.insert(CASES, { name: 'closed', secret: 's', confidential: 'false' });
    const open = harness.insert(CASES, { name: 'open book', secret: 's', confidential: 'false' });
    const read = async (id: string) =>
      (await harness.ask('GET', `/api/now/table/${CASES}/${id}?sysparm_fields=secret`, { user: WORKER })).json[
        'result'
      ];
    expect(await read(closed)).toEqual({});
    expect(await read(open)).toEqual({ secret: 's' });
  });
});
