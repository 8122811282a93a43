import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CASES, STAGE } from '../rest/fixtures/rest-package.ts';
import { type Answer, type InstanceTarget, type Json, needsFixture, openTarget } from './target.ts';

/** Batch and attachment run on `incident` and remove what they create. */
const INCIDENTS = '/api/now/table/incident';
const ATTACHMENTS = '/api/now/attachment';

let target: InstanceTarget;
let incident = '';
beforeAll(async () => {
  target = await openTarget();
  const { json } = await target.ask('POST', INCIDENTS, { body: { short_description: 'conformance 17.18' } });
  incident = String(json['result']?.['sys_id']);
});
afterAll(async () => {
  await target.ask('DELETE', `${INCIDENTS}/${incident}`);
  await target.stop();
});

const toBase64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
const fromBase64 = (text: unknown): Json => JSON.parse(Buffer.from(String(text), 'base64').toString('utf8'));

describe('17.18 batch (servicenow-instance.md 6)', () => {
  const JSON_HEADERS = [{ name: 'Content-Type', value: 'application/json' }];
  const batch = (rest_requests: unknown[]): Promise<Answer> =>
    target.ask('POST', '/api/now/v1/batch', { body: { batch_request_id: 'b1', rest_requests } });

  it('runs each item, base64 both ways; a failing item does not stop the others', async () => {
    const { status, json } = await batch([
      { id: '1', method: 'GET', url: `${INCIDENTS}/${incident}?sysparm_fields=short_description` },
      { id: '2', method: 'GET', url: '/api/now/table/no_such_table' },
      {
        id: '3',
        method: 'PATCH',
        url: `${INCIDENTS}/${incident}?sysparm_fields=description`,
        headers: JSON_HEADERS,
        body: toBase64({ description: 'from a batch: ä€😀' }),
        exclude_response_headers: true,
      },
    ]);
    expect([status, json['batch_request_id'], json['unserviced_requests']]).toEqual([200, 'b1', []]);
    const serviced: Json[] = Object.values(json['serviced_requests'] ?? {});
    expect(serviced.map((item) => [item['id'], item['status_code']])).toEqual([
      ['1', 200],
      ['2', 400],
      ['3', 200],
    ]);
    expect(fromBase64(serviced[0]?.['body'])).toEqual({ result: { short_description: 'conformance 17.18' } });
    expect(fromBase64(serviced[1]?.['body'])['error']?.['message']).toBe('Invalid table no_such_table');
    expect(fromBase64(serviced[2]?.['body'])).toEqual({ result: { description: 'from a batch: ä€😀' } });
    expect(serviced[2]?.['headers']).toEqual([]);
    expect(serviced[0]?.['status_text']).toBe('OK');
  });

  it('runs as the caller of the batch, and needs one', async () => {
    const { status } = await target.ask('POST', '/api/now/batch', { user: null, body: { rest_requests: [] } });
    expect(status).toBe(401);
  });

  it('a body that is no batch is 400', async () => {
    const { status } = await target.ask('POST', '/api/now/batch', { body: { rest_requests: 'none' } });
    expect(status).toBe(400);
  });
});

describe('17.18 attachments (servicenow-instance.md 5)', () => {
  const BYTES = Uint8Array.from({ length: 70_000 }, (_, position) => (position * 7919) % 256);
  const place = () => `table_name=incident&table_sys_id=${incident}`;

  it('a binary file makes the round trip, its metadata are strings', async () => {
    const created = await target.ask('POST', `${ATTACHMENTS}/file?${place()}&file_name=bytes.bin`, {
      headers: { 'Content-Type': 'application/octet-stream' },
      body: BYTES,
    });
    expect(created.status).toBe(201);
    const metadata = created.json['result'] ?? {};
    expect(Object.values(metadata).map((value) => typeof value)).toEqual(Object.keys(metadata).map(() => 'string'));
    const id = String(metadata['sys_id']);
    expect(metadata).toMatchObject({
      table_name: 'incident',
      table_sys_id: incident,
      file_name: 'bytes.bin',
      content_type: 'application/octet-stream',
      size_bytes: '70000',
      download_link: `${target.url}${ATTACHMENTS}/${id}/file`,
    });
    expect(created.headers.get('location')).toBe(`${target.url}${ATTACHMENTS}/${id}`);

    const file = await target.ask('GET', `${ATTACHMENTS}/${id}/file`, { headers: { Accept: '*/*' } });
    expect(Buffer.from(file.bytes).equals(Buffer.from(BYTES))).toBe(true);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(JSON.parse(file.headers.get('x-attachment-metadata') ?? '{}')).toMatchObject({ sys_id: id });

    const renamed = await target.ask('PATCH', `${ATTACHMENTS}/${id}`, { body: { file_name: 'other.bin' } });
    expect(renamed.status).toBe(204);
    const listed = await target.ask('GET', `${ATTACHMENTS}?sysparm_query=table_sys_id%3D${incident}`);
    expect(listed.headers.get('x-total-count')).toBe('1');
    expect(listed.json['result']?.['0']).toMatchObject({ sys_id: id, file_name: 'other.bin' });

    expect((await target.ask('DELETE', `${ATTACHMENTS}/${id}`)).status).toBe(204);
    expect((await target.ask('GET', `${ATTACHMENTS}/${id}`)).status).toBe(404);
  });

  it('a form upload takes the fields before the file', async () => {
    const form = new FormData();
    form.append('table_name', 'incident');
    form.append('table_sys_id', incident);
    form.append('file', new Blob([BYTES], { type: 'image/png' }), 'shot.png');
    const created = await target.ask('POST', `${ATTACHMENTS}/upload`, { body: form });
    expect([created.status, created.json['result']]).toEqual([
      201,
      expect.objectContaining({ file_name: 'shot.png', content_type: 'image/png', size_bytes: '70000' }),
    ]);
    await target.ask('DELETE', `${ATTACHMENTS}/${String(created.json['result']?.['sys_id'])}`);
  });

  it('a missing parameter is 400, a missing record 404', async () => {
    const headers = { 'Content-Type': 'text/plain' };
    const nameless = await target.ask('POST', `${ATTACHMENTS}/file?${place()}`, { headers, body: 'x' });
    expect(nameless.status).toBe(400);
    const nowhere = `table_name=incident&table_sys_id=${'0'.repeat(32)}&file_name=a.txt`;
    expect((await target.ask('POST', `${ATTACHMENTS}/file?${nowhere}`, { headers, body: 'x' })).status).toBe(404);
  });
});

describe('17.18 import set envelope (servicenow-instance.md 4)', () => {
  needsFixture('stands at the top level, with the row result of each transform map', async () => {
    const body = { code: 'C18', name: 'one', severity: 'High' };
    const { status, json } = await target.ask('POST', `/api/now/import/${STAGE}`, { body });
    const id = String(json['result']?.['0']?.['sys_id']);
    expect([status, json]).toEqual([
      201,
      {
        import_set: expect.stringMatching(/^ISET\d{7}$/),
        staging_table: STAGE,
        result: [
          {
            transform_map: 'Cases',
            table: CASES,
            display_name: 'name',
            display_value: 'one',
            record_link: `${target.url}/api/now/table/${CASES}/${id}`,
            status: 'inserted',
            status_message: 'new',
            sys_id: id,
          },
        ],
      },
    ]);
  });

  needsFixture('insertMultiple answers before the transform; run_after chains import sets', async () => {
    const path = `/api/now/import/${STAGE}/insertMultiple`;
    const records = (name: string) => ({ records: [{ 'Code label': 'C19', 'Name label': name }] });
    const first = await target.ask('POST', path, { body: records('first') });
    expect([first.status, Object.keys(first.json)]).toEqual([201, ['import_set_id', 'multi_import_set_id']]);
    const chain = `run_after=${String(first.json['import_set_id'])}`;
    expect((await target.ask('POST', `${path}?${chain}`, { body: records('second') })).status).toBe(201);
    await target.ask('POST', '/_sandbox/drain');
    const { json } = await target.ask('GET', `/api/now/table/${CASES}?code=C19&sysparm_fields=name`);
    expect(json['result']).toEqual([{ name: 'second' }]);
  });
});
