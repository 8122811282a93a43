import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness, WORKER } from './fixtures/harness.ts';
import { CASES } from './fixtures/rest-package.ts';

let harness: Harness;
let high = '';
let low = '';
beforeAll(async () => {
  harness = await createHarness();
  high = harness.insert(CASES, { name: 'a', severity: '1', confidential: 'false' });
  low = harness.insert(CASES, { name: 'b', severity: '2', confidential: 'false' });
  harness.insert('sys_script', {
    name: 'Low ones only',
    collection: CASES,
    when: 'before',
    action_query: 'true',
    active: 'true',
    condition: "gs.getUserName() !== 'admin'",
    script: "current.addQuery('severity', '2');",
  });
  harness.insert('sys_script', {
    name: 'Broken',
    collection: CASES,
    when: 'before',
    action_query: 'true',
    active: 'true',
    script: "throw new Error('no filter today');",
  });
});
afterAll(() => harness.stop());

const table = `/api/now/table/${CASES}`;
const names = async (user: string, query: string): Promise<unknown> =>
  (await harness.ask('GET', `${table}?sysparm_fields=name&sysparm_query=${encodeURIComponent(query)}`, { user })).json[
    'result'
  ];

describe('query business rules over REST (section 12.1)', () => {
  it('add their conditions to each alternative of a list query, count included', async () => {
    expect(await names(WORKER, 'name=a^NQname=b^ORDERBYname')).toEqual([{ name: 'b' }]);
    expect(await names('admin', 'name=a^NQname=b^ORDERBYname')).toEqual([{ name: 'a' }, { name: 'b' }]);
    const { headers } = await harness.ask('GET', table, { user: WORKER });
    expect(headers.get('x-total-count')).toBe('1');
  });

  it('hide a single record, and rows from statistics', async () => {
    const status = async (id: string) => (await harness.ask('GET', `${table}/${id}`, { user: WORKER })).status;
    expect([await status(high), await status(low)]).toEqual([404, 200]);
    const stats = await harness.ask('GET', `/api/now/stats/${CASES}?sysparm_count=true`, { user: WORKER });
    expect(stats.json).toEqual({ result: { stats: { count: '1' } } });
  });

  it('log what goes wrong in them', () => {
    expect(harness.instance.logEntries().some(({ message }) => message.includes('no filter today'))).toBe(true);
  });
});

describe('sysparm_view (section 2.2)', () => {
  it.each([
    ['desktop', ['sys_id', 'name', 'owner']],
    ['mobile', ['sys_id', 'code']],
  ])('%s gives the fields of that form', async (view, fields) => {
    const one = await harness.ask('GET', `${table}/${low}?sysparm_view=${view}`, { user: WORKER });
    expect(Object.keys(one.json['result'] ?? {})).toEqual(fields);
    const list = await harness.ask('GET', `${table}?sysparm_view=${view}`, { user: WORKER });
    expect(Object.keys(list.json['result']?.['0'] ?? {})).toEqual(fields);
  });

  it('gives all fields for a view nobody laid out, and yields to sysparm_fields', async () => {
    const all = await harness.ask('GET', `${table}/${low}?sysparm_view=nonsense`, { user: WORKER });
    expect(Object.keys(all.json['result'] ?? {}).length).toBeGreaterThan(8);
    const some = await harness.ask('GET', `${table}/${low}?sysparm_view=mobile&sysparm_fields=name`, { user: WORKER });
    expect(some.json).toEqual({ result: { name: 'b' } });
  });
});
