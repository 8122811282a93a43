import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHarness, type Harness, WORKER } from './fixtures/harness.ts';
import { CASES, STAGE } from './fixtures/rest-package.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.stop());

const word = fc.oneof(
  fc.constantFrom(
    'name',
    'owner',
    'owner.email',
    'amount',
    'secret',
    'nonsense',
    'sys_id',
    '',
    '^',
    'true',
    'all',
    '-1',
  ),
  fc.string({ maxLength: 12 }),
);
const operator = fc.constantFrom('=', '!=', 'LIKE', 'IN', 'ISEMPTY', '>', 'BETWEEN', '^OR', '^NQ', '^ORDERBY', '');
const query = fc.array(fc.tuple(word, operator, word), { maxLength: 3 }).map((parts) => parts.flat().join(''));
const parameter = fc.tuple(
  fc.constantFrom(
    'sysparm_fields',
    'sysparm_limit',
    'sysparm_offset',
    'sysparm_display_value',
    'sysparm_group_by',
    'sysparm_having',
    'sysparm_order_by',
    'sysparm_avg_fields',
    'name',
    'owner',
  ),
  word,
);
const path = fc.constantFrom(
  `/api/now/table/${CASES}`,
  `/api/now/table/${CASES}/${'0'.repeat(32)}`,
  '/api/now/table/nonsense',
  `/api/now/stats/${CASES}`,
  `/api/now/import/${STAGE}`,
  `/api/now/import/${STAGE}/insertMultiple`,
  '/api/x_rest/v1/demo/public',
  '/api/now/v9/table',
);
const body = fc.oneof(
  fc.constant(undefined),
  fc.json(),
  fc.string(),
  fc.dictionary(fc.constantFrom('name', 'owner', 'severity', 'due', 'records', 'sys_id', 'x'), fc.jsonValue()),
);

describe('arbitrary calls', () => {
  it('are answered in JSON and never break the server', async () => {
    const call = fc.record({
      method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
      path,
      query,
      parameters: fc.array(parameter, { maxLength: 4 }),
      body,
    });
    await fc.assert(
      fc.asyncProperty(call, async ({ method, path: at, query: encoded, parameters, body: sent }) => {
        const search = new URLSearchParams([...parameters, ['sysparm_query', encoded]]);
        const carries = method === 'GET' ? undefined : sent;
        const answer = await harness.ask(method, `${at}?${search}`, {
          user: WORKER,
          ...(carries === undefined ? {} : { body: carries }),
        });
        if (answer.status !== 204) expect(() => JSON.parse(answer.text || 'null')).not.toThrow();
        if (answer.status >= 400) expect(answer.json['status']).toBe('failure');
        expect([500, 502, 503]).not.toContain(answer.status);
      }),
      { numRuns: 300, seed: 17 },
    );
    harness.instance.queue.drain();
  });
});
