import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseLinks } from '../rest/fixtures/link-header.ts';
import { CASES } from '../rest/fixtures/rest-package.ts';
import { type InstanceTarget, needsFixture, openTarget } from './target.ts';

const TABLE = `/api/now/table/${CASES}`;
const WORKER = 'sofia.ricci';

let target: InstanceTarget;
beforeAll(async () => {
  target = await openTarget();
  if (target.isReal) return;
  await target.grant(WORKER, 'x_rest.user');
  for (const [name, confidential] of Object.entries({ a: 'false', b: 'true', c: 'false' })) {
    await target.ask('POST', TABLE, { body: { name, confidential } });
  }
});
afterAll(() => target.stop());

describe('17.2 the limit counts rows before access rules (servicenow-instance.md 2.2, 2.4)', () => {
  needsFixture('a page of two holds one row, the total counts three, and there is a next page', async () => {
    const query = 'sysparm_query=ORDERBYname&sysparm_limit=2&sysparm_fields=name';
    const first = await target.ask('GET', `${TABLE}?${query}`, { user: WORKER });
    expect(first.json).toEqual({ result: [{ name: 'a' }] });
    expect(first.headers.get('x-total-count')).toBe('3');
    const { pathname, search } = new URL(parseLinks(first.headers.get('link') ?? '')['next'] ?? '');
    const second = await target.ask('GET', `${pathname}${search}`, { user: WORKER });
    expect(second.json).toEqual({ result: [{ name: 'c' }] });
    expect(Object.keys(parseLinks(second.headers.get('link') ?? ''))).toEqual(['prev', 'first', 'last']);
  });

  it('links are absolute and repeat the query (2.4)', async () => {
    const path = '/api/now/table/sys_user?sysparm_query=active%3Dtrue&sysparm_limit=1&sysparm_fields=name';
    const { headers } = await target.ask('GET', path);
    const next = new URL(parseLinks(headers.get('link') ?? '')['next'] ?? '');
    expect(next.origin).toBe(target.url);
    expect(Object.fromEntries(next.searchParams)).toEqual({
      sysparm_query: 'active=true',
      sysparm_limit: '1',
      sysparm_fields: 'name',
      sysparm_offset: '1',
    });
  });

  it('headers can be switched off (2.2)', async () => {
    const { headers } = await target.ask('GET', '/api/now/table/sys_user?sysparm_limit=1&sysparm_no_count=true');
    expect(headers.get('x-total-count')).toBeNull();
    const suppressed = 'sysparm_limit=1&sysparm_suppress_pagination_header=true';
    expect((await target.ask('GET', `/api/now/table/sys_user?${suppressed}`)).headers.get('link')).toBeNull();
  });

  it('a list without a match is 200 and empty, in v1 404 (2.1)', async () => {
    const nobody = 'table/sys_user?sysparm_query=user_name%3Dnobody.of.that.name';
    expect((await target.ask('GET', `/api/now/v2/${nobody}`)).json).toEqual({ result: [] });
    expect((await target.ask('GET', `/api/now/v1/${nobody}`)).status).toBe(404);
  });
});
