import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, createHarness, type Harness, type Json, WORKER } from './fixtures/harness.ts';
import { CASES } from './fixtures/rest-package.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.stop());
beforeEach(() => harness.clear());

const table = `/api/now/table/${CASES}`;
const batch = (items: unknown[], headers: Record<string, string> = {}): Promise<Answer> =>
  harness.ask('POST', '/api/now/batch', { user: WORKER, headers, body: { rest_requests: items } });
const create = (id: string, name: string) => ({
  id,
  method: 'POST',
  url: table,
  headers: [{ name: 'Content-Type', value: 'application/json' }],
  body: Buffer.from(JSON.stringify({ name })).toString('base64'),
});
const items = (answer: Answer): Json[] => Object.values(answer.json['serviced_requests'] ?? {});

describe('batches (section 6)', () => {
  it('refuses items that leave the instance, nest, or cannot be sent, and serves the others', async () => {
    const answer = await batch([
      { id: 'away', url: 'https://elsewhere.example.com/api' },
      { id: 'other host', url: '//elsewhere.example.com/api/now/table/incident' },
      { id: 'nested', url: '/api/now/./v1/batch', method: 'POST' },
      { id: 'header', url: table, headers: [{ name: 'bad name', value: 'x' }] },
      create('good', 'one'),
    ]);
    expect(items(answer).map((item) => [item['id'], item['status_code'], typeof item['error_message']])).toEqual([
      ['away', 400, 'string'],
      ['other host', 400, 'string'],
      ['nested', 400, 'string'],
      ['header', 400, 'string'],
      ['good', 201, 'undefined'],
    ]);
  });

  it('lists what does not fit into the output as unserviced', async () => {
    const size = String(items(await batch([create('a', 'one')]))[0]?.['body']).length;
    const answer = await batch([create('a', 'one'), create('b', 'two'), create('c', 'three')], {
      'X-BATCHREQUEST-MAX-OUTPUT-SIZE': String(size + 10),
    });
    expect([items(answer).map((item) => item['id']), answer.json['unserviced_requests']]).toEqual([['a'], ['b', 'c']]);
  });

  it('refuses a request above 5 MB', async () => {
    const answer = await batch([create('a', 'x'.repeat(5_300_000))]);
    expect([answer.status, answer.json['error']?.['message']]).toEqual([400, 'Batch request too large']);
  });

  it('does not let an aborted item undo another', async () => {
    const answer = await batch([create('a', 'kept'), create('b', 'forbidden')]);
    expect(items(answer).map((item) => item['status_code'])).toEqual([201, 403]);
    expect(harness.instance.database.count(CASES, 'name=kept')).toBe(1);
  });
});
