import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTenantFixture, type TenantFixture } from './test/tenant-fixture.ts';

let tenant: TenantFixture;
const failures: unknown[] = [];

beforeAll(async () => {
  tenant = await createTenantFixture({ onError: (error) => failures.push(error) });
});

afterAll(() => {
  tenant.onspring.stop();
});

/** Hundreds of calls on a busy machine need more than Jest's five seconds. */
const LIMIT_MS = 600_000;

const ids = fc.oneof(
  fc.constantFrom(210, 2, 1001, 1002, 501, 9001, 0),
  fc.integer({ min: -5, max: 9040 }),
  fc.integer(),
);
const values = fc.oneof(
  fc.jsonValue(),
  ids,
  fc.constantFrom('', 'High', null, [], [1001], '2026-01-01', { quantity: 1 }),
);
const members = fc.dictionary(
  fc.constantFrom(
    'appId',
    'AppId',
    'recordId',
    'recordIds',
    'fieldIds',
    'fields',
    'filter',
    'dataFormat',
    'name',
    'id',
    'color',
  ),
  values,
);
const bodies = fc.oneof(
  fc.jsonValue(),
  members,
  fc.record({ appId: ids, recordId: fc.option(ids), fields: fc.dictionary(ids.map(String), values) }),
  fc.record({
    appId: fc.constant(210),
    recordId: fc.constantFrom(1001, 1002, null),
    fields: fc.dictionary(fc.integer({ min: 9001, max: 9035 }).map(String), values),
  }),
  fc.record({ appId: fc.constant(210), filter: fc.string() }),
);

/** Filters near the grammar (5): every field with every operator, right and wrong values, nesting, odd blanks. */
const filters = fc.letrec<{ filter: string }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    fc
      .tuple(
        fc.integer({ min: 9000, max: 9036 }),
        fc.constantFrom('eq', 'ne', 'gt', 'lt', 'contains', 'isnull', 'notnull', 'EQ', 'like', ''),
        fc.oneof(
          fc.constantFrom("'High'", "'O''Brien'", "'", '', 'null', "datetime'2026-05-01T00:00:00.0000000Z'"),
          fc.constantFrom("datetime'soon'", "datetime'2026-13-40'", '1e400', '-0', '007'),
          fc.string({ maxLength: 8 }).map((text) => `'${text}'`),
          fc.double().map(String),
          fc.integer().map(String),
        ),
      )
      .map((parts) => parts.join(' ')),
    fc
      .tuple(tie('filter'), fc.constantFrom(' and ', ' or ', ' AND ', ' '), tie('filter'))
      .map((parts) => parts.join('')),
    tie('filter').map((filter) => `(${filter})`),
    tie('filter').map((filter) => `not ${filter}`),
  ),
})).filter;
const calls = fc.oneof(
  fc.tuple(
    fc.constantFrom('POST', 'PUT'),
    fc.constantFrom(
      '/records',
      '/records/query',
      '/records/batch-get',
      '/records/batch-delete',
      '/apps/batch-get',
      '/fields/batch-get',
      '/lists/id/501/items',
      '/files',
    ),
    bodies,
  ),
  fc.tuple(
    fc.constantFrom('GET', 'DELETE'),
    fc
      .tuple(
        fc.constantFrom('records/appid', 'fields/appid', 'reports/id', 'apps/id', 'lists/id', 'files/recordid'),
        ids,
        fc.constantFrom('', '/recordid/1001', '/fieldid/9022/fileid/1', '/itemid/x'),
        fc.webQueryParameters(),
      )
      .map(([kind, id, rest, query]) => `/${kind}/${id}${rest}?${query}&dataFormat=${id}`),
    fc.constant(undefined),
  ),
);

describe('random calls', () => {
  it(
    'never make the API fail in a way the vendor does not',
    async () => {
      await fc.assert(
        fc.asyncProperty(calls, async ([method, path, body]) => {
          const reply = await tenant.call(method, path, body);
          expect(failures).toEqual([]);
          expect([200, 201, 204, 400, 403, 404, 405, 415]).toContain(reply.status);
          const text = await reply.text();
          if (text !== '') expect(() => JSON.parse(text)).not.toThrow();
        }),
        { numRuns: 400, seed: 21 },
      );
    },
    LIMIT_MS,
  );

  it(
    'with random filters are answered or refused',
    async () => {
      const seen = new Set<number>();
      await fc.assert(
        fc.asyncProperty(filters, async (filter) => {
          const reply = await tenant.call('POST', '/records/query', { appId: 210, filter });
          seen.add(reply.status);
          expect(failures).toEqual([]);
          expect([200, 400]).toContain(reply.status);
        }),
        { numRuns: 300, seed: 23 },
      );
      expect([...seen].sort()).toEqual([200, 400]);
    },
    LIMIT_MS,
  );

  it(
    'never make the pages fail',
    async () => {
      const forms = fc.dictionary(
        fc.constantFrom('Title', 'Severity', 'Owner', 'Due Date', 'Cost', 'Regulations', 'Review', 'Record Id', 'x'),
        fc.string(),
      );
      await fc.assert(
        fc.asyncProperty(forms, fc.webQueryParameters(), async (form, query) => {
          const saved = await tenant.onspring.app.request('/ui/apps/210/records/1002', {
            method: 'POST',
            body: new URLSearchParams(form),
          });
          expect([200, 400, 404]).toContain(saved.status);
          const list = await tenant.onspring.app.request(`/ui/apps/210?page=2&search=a&${query}`);
          expect(list.status).toBe(200);
          expect(failures).toEqual([]);
        }),
        { numRuns: 50, seed: 22 },
      );
    },
    LIMIT_MS,
  );
});
