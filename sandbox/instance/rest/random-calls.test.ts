import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { basic, createHarness, type Harness, WORKER } from './fixtures/harness.ts';
import { CASES, STAGE } from './fixtures/rest-package.ts';

/** Seeded and bounded: the same calls on every run. What they must never do is break the server or answer a 5xx. */
const SEED = 17;

let harness: Harness;
let caseId = '';
let attachmentId = '';
beforeAll(async () => {
  harness = await createHarness();
  caseId = harness.insert(CASES, { name: 'one', severity: '1', confidential: 'false' });
  harness.insert('oauth_entity', { name: 'C', client_id: 'c', client_secret: 's', user: harness.userId(WORKER) });
  const path = `/api/now/attachment/file?table_name=${CASES}&table_sys_id=${caseId}&file_name=a.txt`;
  const headers = { 'Content-Type': 'text/plain' };
  const attached = await harness.ask('POST', path, { user: WORKER, headers, body: 'text' });
  attachmentId = String(attached.json['result']?.['sys_id']);
});
afterAll(() => {
  harness.instance.queue.drain();
  harness.stop();
});

const field = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('name', 'owner', 'severity', 'due', 'amount', 'secret', 'sys_id', 'confidential'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('owner.email', 'owner.manager.name', 'sys_created_on', 'nonsense', 'name.name'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const operator = fc.constantFrom(
  ...['=', '!=', '<', '<=', '>', '>=', 'LIKE', 'NOT LIKE', 'NOTLIKE', '*', '!*', 'STARTSWITH', 'ENDSWITH', '%', 'IN'],
  ...['NOT IN', 'ISEMPTY', 'ISNOTEMPTY', 'EMPTYSTRING', 'ANYTHING', 'BETWEEN', 'SAMEAS', 'NSAMEAS', 'GT_FIELD'],
  ...[
    'LT_OR_EQUALS_FIELD',
    'MORETHAN',
    'LESSTHAN',
    'RELATIVEGT',
    'RELATIVEEE',
    'ON',
    'NOTON',
    'DATEPART',
    'INSTANCEOF',
  ],
  ...['DYNAMIC', 'VALCHANGES', 'CHANGESFROM', 'CHANGESTO', 'CONTAINS', 'NONSENSE', ''],
);
const value = fc.oneof(
  fc.constantFrom('', 'true', '1', '-1', 'a,b', 'NULL', '1@5', '@', '@hour@ago@1', '@day@ahead@x', 'Today@start@end'),
  fc.constantFrom('2026-03-01 10:00:00', '2026-02-30', 'javascript:gs.getUserID()', 'javascript:gs.daysAgoStart(3)'),
  fc.constantFrom(
    'javascript:',
    'javascript:while(1){}',
    'javascript:gs.nonsense()',
    'name@day@before@2',
    'dayofweek@Monday',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const condition = fc.tuple(field, operator, value).map((parts) => parts.join(''));
const tail = fc.constantFrom(
  'ORDERBYname',
  'ORDERBYDESCdue',
  'ORDERBYnonsense',
  'GROUPBYseverity',
  'EQ',
  'NQ',
  'ENDRLQUERY',
);
/** Mostly well formed, sometimes any text. */
const encodedQuery = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(
        fc.tuple(fc.constantFrom('^', '^OR', '^NQ', '^^', ''), fc.oneof({ weight: 6, arbitrary: condition }, tail)),
        {
          maxLength: 5,
        },
      )
      .map((parts) => parts.flat().join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const word = fc.oneof(field, value);
const parameter = fc.tuple(
  fc.constantFrom(
    ...['sysparm_fields', 'sysparm_limit', 'sysparm_offset', 'sysparm_display_value', 'sysparm_view', 'sysparm_count'],
    ...['sysparm_group_by', 'sysparm_having', 'sysparm_order_by', 'sysparm_avg_fields', 'sysparm_min_fields'],
    ...['sysparm_input_display_value', 'sysparm_exclude_reference_link', 'sysparm_no_count', 'run_after'],
    ...['table_name', 'table_sys_id', 'file_name', 'encryption_context', 'access_token', 'name', 'owner', 'token'],
  ),
  word,
);
const id = fc.constantFrom('CASE', 'ATTACHMENT', '0'.repeat(32), 'x', '%zz', '..', '%00');
const path = fc.oneof(
  fc.constantFrom(
    ...[`/api/now/table/${CASES}`, '/api/now/table/incident', '/api/now/v1/table/sys_user', '/api/now/table/nonsense'],
    ...[`/api/now/stats/${CASES}`, '/api/now/stats/nonsense', `/api/now/import/${STAGE}`, '/api/now/attachment'],
    ...[`/api/now/import/${STAGE}/insertMultiple`, '/api/now/attachment/file', '/api/now/attachment/upload'],
    ...['/api/now/batch', '/api/now/v1/batch', '/api/now/v9/table', '/api/now', '/api/', '/api/x_rest/v1/demo/public'],
    ...['/api/x_rest/v1/demo/entries', '/api/x_rest/demo/etag', '/oauth_token.do', '/oauth_revoke_token.do'],
  ),
  fc
    .tuple(fc.constantFrom(`/api/now/table/${CASES}`, '/api/now/attachment', `/api/now/import/${STAGE}`), id)
    .map((parts) => parts.join('/')),
  fc
    .tuple(id, fc.constantFrom('file', 'attributes', 'attributes/key', 'x'))
    .map((parts) => `/api/now/attachment/${parts.join('/')}`),
);

const json = fc
  .oneof(
    fc.dictionary(fc.oneof(field, fc.constantFrom('records', 'file_name', '__proto__', 'entry')), fc.jsonValue()),
    fc.record({ records: fc.array(fc.dictionary(field, fc.jsonValue()), { maxLength: 3 }) }),
    fc.record({
      batch_request_id: word,
      rest_requests: fc.array(
        fc.record(
          {
            id: word,
            url: fc.oneof(path, word),
            method: word,
            body: word,
            headers: fc.array(fc.dictionary(field, word)),
          },
          { requiredKeys: ['id', 'url'] },
        ),
        { maxLength: 3 },
      ),
    }),
    fc.jsonValue(),
  )
  .map((some) => JSON.stringify(some));
const xml = fc.oneof(
  fc.dictionary(field, value).map(
    (some) =>
      `<request><entry>${Object.entries(some)
        .map(([k, v]) => `<${k}>${v}</${k}>`)
        .join('')}</entry></request>`,
  ),
  fc.constantFrom(
    '<request/>',
    '<a><entry><b/></entry></a>',
    '<',
    '<?xml version="1.0"?>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  ),
);
const form = fc
  .array(
    fc.tuple(
      fc.constantFrom('grant_type', 'client_id', 'client_secret', 'username', 'refresh_token', 'assertion'),
      fc.oneof(
        fc.constantFrom(
          'c',
          's',
          'client_credentials',
          'password',
          'refresh_token',
          'urn:ietf:params:oauth:grant-type:jwt-bearer',
          'a.b.c',
        ),
        word,
      ),
    ),
  )
  .map((pairs) => new URLSearchParams(pairs).toString());
const body = fc.oneof(
  fc.record({
    type: fc.constant('application/json'),
    content: fc.oneof({ weight: 4, arbitrary: json }, fc.string()),
  }),
  fc.record({ type: fc.constantFrom('application/xml', 'text/xml'), content: xml }),
  fc.record({ type: fc.constant('application/x-www-form-urlencoded'), content: form }),
  fc.record({
    type: fc.constantFrom('multipart/form-data; boundary=b', 'multipart/form-data', 'text/plain', 'x', ';'),
    content: fc.string(),
  }),
);
const headers = fc.dictionary(
  fc.constantFrom(
    'Accept',
    'X-HTTP-Method-Override',
    'X-no-response-body',
    'Content-Encoding',
    'Cookie',
    'X-Sandbox-Impersonate',
  ),
  fc.constantFrom(
    'application/json',
    'application/xml',
    'text/*',
    '*/*;q=0.1',
    ',',
    'PATCH',
    'delete',
    'HEAD',
    'true',
    'gzip',
    'JSESSIONID=x',
    'beth.anglin',
  ),
  { maxKeys: 2 },
);
const method = fc.constantFrom('GET', 'GET', 'POST', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS');

/** Statuses the vendor documents (servicenow-instance.md 1.1), and 501 for what is refused as not emulated. */
const STATUSES = new Set([200, 201, 204, 304, 400, 401, 403, 404, 405, 406, 415, 429, 501]);

/** What an operation script did not catch is a 500 of the vendor as well, and `data` of a body that has none (9.3, 9.5). */
const isScriptError = (status: number, text: string): boolean =>
  status === 500 && /\(sys_ws_operation\.\w{32}\.operation_script; line \d+\)|Request body is not JSON/.test(text);

const send = async (
  address: string,
  init: RequestInit & { readonly headers: Record<string, string> },
): Promise<void> => {
  const url = address.replace('CASE', caseId).replace('ATTACHMENT', attachmentId);
  const response = await harness.rest.app.request(url, init);
  const text = await response.text();
  const place = `${init.method} ${url} ${JSON.stringify(init.headers)} ${String(init.body)} -> ${response.status} ${text}`;
  if (!STATUSES.has(response.status) && !isScriptError(response.status, text)) throw new Error(place);
  const contentType = response.headers.get('content-type') ?? '';
  const isJson = contentType.includes('application/json') && text !== '';
  const parsed: unknown = isJson ? JSON.parse(text) : null;
  if (response.status >= 400 && isJson && !url.startsWith('/oauth'))
    expect(parsed).toMatchObject({ status: 'failure' });
};

describe('arbitrary calls', () => {
  it('random encoded queries on lists and statistics are answered or refused, never broken', async () => {
    const paths = fc.constantFrom(`/api/now/table/${CASES}`, `/api/now/stats/${CASES}`, '/api/now/table/incident');
    await fc.assert(
      fc.asyncProperty(paths, encodedQuery, fc.constantFrom(WORKER, 'admin'), async (at, query, user) => {
        const search = new URLSearchParams({ sysparm_query: query, sysparm_count: 'true', sysparm_limit: '5' });
        await send(`${at}?${search}`, { method: 'GET', headers: { Authorization: basic(user) } });
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  it('random methods, headers, parameters and bodies on every route', async () => {
    const call = fc.record({
      method,
      path,
      headers,
      body,
      parameters: fc.array(parameter, { maxLength: 4 }),
      query: encodedQuery,
    });
    await fc.assert(
      fc.asyncProperty(call, fc.constantFrom(WORKER, 'admin', null), async (made, user) => {
        const search = new URLSearchParams([...made.parameters, ['sysparm_query', made.query]]);
        const carries = !['GET', 'HEAD'].includes(made.method);
        await send(`${made.path}?${search}`, {
          method: made.method,
          headers: {
            ...made.headers,
            ...(carries ? { 'Content-Type': made.body.type } : {}),
            ...(user === null ? {} : { Authorization: basic(user) }),
          },
          ...(carries ? { body: made.body.content } : {}),
        });
      }),
      { numRuns: 600, seed: SEED },
    );
  });
});
