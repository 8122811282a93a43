import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CASES } from '../rest/fixtures/rest-package.ts';
import { type InstanceTarget, needsFixture, openTarget } from './target.ts';

/** Creates incidents and removes them; what needs roles of its own runs on the fixture. */
const TABLE = '/api/now/table/incident';
const NO_RECORD = {
  error: { message: 'No Record found', detail: "Record doesn't exist or ACL restricts the record retrieval" },
  status: 'failure',
};

let target: InstanceTarget;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

const create = async (body: Record<string, unknown>): Promise<string> => {
  const { status, headers } = await target.ask('POST', TABLE, { body });
  expect(status).toBe(201);
  return new URL(headers.get('location') ?? '').pathname;
};

describe('17.3 writes of the table API (servicenow-instance.md 1.2, 2.1, 2.5)', () => {
  it('POST is 201 with a Location, PUT and PATCH are partial, DELETE is 204 and then 404', async () => {
    const path = await create({ short_description: 'conformance 17.3', description: 'kept', nonsense: 'x' });
    for (const method of ['PUT', 'PATCH']) {
      const changed = await target.ask(method, path, { body: { short_description: method } });
      expect([changed.status, changed.json['result']]).toEqual([
        200,
        expect.objectContaining({ short_description: method, description: 'kept' }),
      ]);
    }
    const removed = await target.ask('DELETE', path);
    expect([removed.status, removed.text]).toEqual([204, '']);
    const again = await target.ask('DELETE', path);
    expect([again.status, again.json]).toEqual([404, NO_RECORD]);
  });

  it('system fields of a body are ignored, and no change is no new version (2.1, 2.5)', async () => {
    const path = await create({ short_description: 'same', sys_mod_count: '9', sys_created_by: 'somebody' });
    const { json, status } = await target.ask('PATCH', path, { body: { short_description: 'same' } });
    expect([status, json['result']]).toEqual([
      200,
      expect.objectContaining({ sys_mod_count: '0', sys_created_by: target.user }),
    ]);
    await target.ask('DELETE', path);
  });

  it('X-no-response-body leaves the body out (2.1), X-HTTP-Method-Override names the method (1)', async () => {
    const path = await create({ short_description: 'before' });
    const headers = { 'X-HTTP-Method-Override': 'PATCH', 'X-no-response-body': 'true' };
    const { status, text } = await target.ask('POST', path, { headers, body: { short_description: 'after' } });
    expect([status, text]).toEqual([200, '']);
    const { json } = await target.ask('GET', `${path}?sysparm_fields=short_description`);
    expect(json).toEqual({ result: { short_description: 'after' } });
    await target.ask('DELETE', path);
  });

  it('an unknown table is 400, an unknown address too (1, 1.2)', async () => {
    const unknown = await target.ask('GET', '/api/now/table/no_such_table');
    expect([unknown.status, unknown.json['error']?.['message']]).toEqual([400, 'Invalid table no_such_table']);
    const nowhere = await target.ask('GET', '/api/now/nonsense');
    expect([nowhere.status, nowhere.json['error']]).toEqual([
      400,
      { message: 'Requested URI does not represent any resource', detail: null },
    ]);
  });

  it('a method, an answer type or a body type that is not served is 405, 406, 415 (1, 1.1)', async () => {
    expect((await target.ask('DELETE', TABLE)).status).toBe(405);
    expect((await target.ask('GET', `${TABLE}?sysparm_limit=1`, { headers: { Accept: 'image/png' } })).status).toBe(
      406,
    );
    const csv = { headers: { 'Content-Type': 'text/csv' }, body: 'a,b' };
    expect((await target.ask('POST', TABLE, csv)).status).toBe(415);
  });

  it('malformed JSON is 400 (1)', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const { status, json } = await target.ask('POST', TABLE, { headers, body: '{"short_description":' });
    expect([status, json['error']?.['message']]).toEqual([400, 'Exception while reading request']);
  });

  it('XML is read and written like JSON (1)', async () => {
    const headers = { 'Content-Type': 'application/xml', Accept: 'application/xml' };
    const body = '<request><entry><short_description>a &amp; b</short_description></entry></request>';
    const created = await target.ask('POST', TABLE, { headers, body });
    expect([created.status, created.headers.get('content-type')]).toEqual([201, 'application/xml;charset=UTF-8']);
    expect(created.text).toContain('<short_description>a &amp; b</short_description>');
    expect(created.text).toMatch(/^<\?xml[^>]*\?><response><result>/);
    const { pathname } = new URL(created.headers.get('location') ?? '');
    await target.ask('DELETE', pathname);
    const gone = await target.ask('GET', pathname, { headers: { Accept: 'text/xml' } });
    expect(gone.text).toContain('<response><error><message>No Record found</message>');
  });

  it('HEAD is GET without the body (1)', async () => {
    const { status, text, headers } = await target.ask('HEAD', '/api/now/table/sys_user?sysparm_limit=1');
    expect([status, text, Number(headers.get('x-total-count')) > 0]).toEqual([200, '', true]);
  });

  needsFixture('an unreadable record is 404 and not 403, a refused insert 403 (1.2, 13.6)', async () => {
    await target.grant('daniel.kim', 'x_rest.reader');
    const { json } = await target.ask('POST', `/api/now/table/${CASES}`, { body: { name: 'x', confidential: 'true' } });
    const path = `/api/now/table/${CASES}/${String(json['result']?.['sys_id'])}`;
    const hidden = await target.ask('GET', path, { user: 'daniel.kim' });
    expect([hidden.status, hidden.json]).toEqual([404, NO_RECORD]);
    const refused = await target.ask('POST', `/api/now/table/${CASES}`, { user: 'daniel.kim', body: { name: 'y' } });
    expect([refused.status, refused.json['error']]).toEqual([
      403,
      { message: 'Operation Failed', detail: 'ACL Exception Insert Failed due to security constraints' },
    ]);
  });
});
