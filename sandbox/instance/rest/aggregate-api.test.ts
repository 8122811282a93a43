import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness, OUTSIDER, WORKER } from './fixtures/harness.ts';
import { CASES } from './fixtures/rest-package.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
  for (const [severity, amount] of [
    ['1', '1'],
    ['1', '2'],
    ['2', '3'],
  ] as const) {
    harness.insert(CASES, { name: `case ${amount}`, severity, amount, confidential: 'false' });
  }
});
afterAll(() => harness.stop());

const stats = async (query: string, user = WORKER) => harness.ask('GET', `/api/now/stats/${CASES}?${query}`, { user });

describe('aggregate API (section 3)', () => {
  it('answers one object of strings without grouping', async () => {
    const { json } = await stats('sysparm_count=true&sysparm_avg_fields=amount&sysparm_sum_fields=amount');
    expect(json).toEqual({ result: { stats: { count: '3', avg: { amount: '2.0000' }, sum: { amount: '6' } } } });
  });

  it('groups, orders and filters groups', async () => {
    const { json } = await stats('sysparm_count=true&sysparm_group_by=severity&sysparm_order_by=COUNT^DESC');
    expect(json['result']).toEqual([
      { stats: { count: '2' }, groupby_fields: [{ field: 'severity', value: '1' }] },
      { stats: { count: '1' }, groupby_fields: [{ field: 'severity', value: '2' }] },
    ]);
    const having = await stats('sysparm_count=true&sysparm_group_by=severity&sysparm_having=count^severity^>^1');
    expect(having.json['result']).toHaveLength(1);
  });

  it('shows labels of groups on request', async () => {
    const { json } = await stats('sysparm_group_by=severity&sysparm_display_value=true&sysparm_query=severity=2');
    expect(json['result']).toEqual([
      { stats: {}, groupby_fields: [{ display_value: 'Low', field: 'severity', value: '2' }] },
    ]);
  });

  it('refuses a table the caller cannot read', async () => {
    const { status, json } = await stats('sysparm_count=true', OUTSIDER);
    expect([status, json['error']]).toEqual([
      403,
      { message: 'Insufficient rights to query records', detail: `No permission to read table '${CASES}'` },
    ]);
  });
});
