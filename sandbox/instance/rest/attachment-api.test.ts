import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readAttachment } from '../attachment/attachments.ts';
import { type Answer, createHarness, type Harness, OUTSIDER, READER, WORKER } from './fixtures/harness.ts';
import { CASES } from './fixtures/rest-package.ts';

let harness: Harness;
let caseId = '';
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.stop());
beforeEach(() => {
  harness.clear();
  caseId = harness.insert(CASES, { name: 'one', confidential: 'false' });
});

const base = '/api/now/attachment';
const attach = (user: string, fileName = 'notes.txt', body = 'some text'): Promise<Answer> =>
  harness.ask(
    'POST',
    `${base}/file?table_name=${CASES}&table_sys_id=${caseId}&file_name=${encodeURIComponent(fileName)}`,
    {
      user,
      body,
      headers: { 'Content-Type': 'text/plain' },
    },
  );
const idOf = async (answer: Promise<Answer>): Promise<string> => String((await answer).json['result']?.['sys_id']);

describe('rights on attachments (section 5)', () => {
  it('follow the record: writing it adds and removes, reading it shows', async () => {
    const id = await idOf(attach(WORKER));
    expect((await attach(READER)).status).toBe(403);
    expect((await attach(OUTSIDER)).status).toBe(404);
    const read = async (user: string) => (await harness.ask('GET', `${base}/${id}/file`, { user })).status;
    expect([await read(WORKER), await read(READER), await read(OUTSIDER)]).toEqual([200, 200, 404]);
    const rename = { user: READER, body: { file_name: 'mine.txt' } };
    expect((await harness.ask('PATCH', `${base}/${id}`, rename)).status).toBe(403);
    expect((await harness.ask('DELETE', `${base}/${id}`, { user: READER })).status).toBe(403);
    expect((await harness.ask('DELETE', `${base}/${id}`, { user: WORKER })).status).toBe(204);
  });

  it('leave the files of a hidden record out of lists', async () => {
    await attach(WORKER);
    const list = async (user: string) => (await harness.ask('GET', base, { user })).json['result'];
    expect(await list(READER)).toEqual([expect.objectContaining({ file_name: 'notes.txt', table_name: CASES })]);
    expect(await list(OUTSIDER)).toEqual([]);
    expect((await harness.ask('GET', `/api/now/table/sys_attachment_doc`, { user: WORKER })).json['result']).toEqual(
      [],
    );
  });
});

it('a file that comes, is renamed and goes is announced by the events of the platform (section 14.5)', async () => {
  const id = await idOf(attach(WORKER));
  await harness.ask('PATCH', `${base}/${id}`, { user: WORKER, body: { file_name: 'mine.txt' } });
  await harness.ask('DELETE', `${base}/${id}`, { user: WORKER });
  const events = harness.instance.database.select('sysevent', `instance=${id}^ORDERBYsys_created_on`);
  expect(events.map(({ name, parm1, parm2, table }) => [name, parm1, parm2, table])).toEqual([
    ['attachment.uploaded', 'notes.txt', CASES, 'sys_attachment'],
    ['attachment.renamed', 'mine.txt', CASES, 'sys_attachment'],
    ['attachment.deleted', 'mine.txt', CASES, 'sys_attachment'],
  ]);
});

describe('parameters of an upload (section 5)', () => {
  const upload = (user: string, more: string): Promise<Answer> =>
    harness.ask('POST', `${base}/file?table_name=${CASES}&table_sys_id=${caseId}&file_name=a.txt&${more}`, {
      user,
      body: 'text',
      headers: { 'Content-Type': 'text/plain' },
    });

  it('set the time a file was made', async () => {
    const { status, json } = await upload(WORKER, 'creation_time=2026-02-01%2010:20:30');
    expect([status, json['result']?.['sys_created_on'], json['result']?.['sys_created_by']]).toEqual([
      201,
      '2026-02-01 10:20:30',
      WORKER,
    ]);
    expect((await upload(WORKER, 'creation_time=yesterday')).status).toBe(400);
  });

  it('keep a file to those who have its encryption context', async () => {
    const { instance, insert } = harness;
    const context = insert('sys_encryption_context', { name: 'case files' });
    expect((await upload(WORKER, `encryption_context=${context}`)).status).toBe(403);
    expect((await upload(WORKER, 'encryption_context=none')).status).toBe(400);
    const role = instance.database.select('sys_user_role', 'name=x_rest.user')[0]?.['sys_id'] ?? '';
    const transaction = instance.begin('test', instance.systemSession);
    instance.records.update(transaction, 'sys_user_role', role, { encryption_context: context });
    const id = await idOf(upload(WORKER, `encryption_context=${context}`));
    const read = async (user: string) => (await harness.ask('GET', `${base}/${id}/file`, { user })).status;
    expect([await read(WORKER), await read(READER), await read('admin')]).toEqual([200, 404, 404]);
    expect((await harness.ask('GET', base, { user: READER })).json['result']).toEqual([]);
  });
});

describe('limits and contents of attachments (section 5)', () => {
  it('refuses an extension off the list and a file above the limit', async () => {
    harness.instance.setProperty('glide.attachment.extensions', 'pdf, .txt');
    expect([(await attach(WORKER)).status, (await attach(WORKER, 'run.exe')).status]).toEqual([201, 403]);
    harness.instance.setProperty('glide.attachment.extensions', '');
    harness.instance.setProperty('com.glide.attachment.max_size', '1');
    const large = await attach(WORKER, 'large.txt', 'x'.repeat(1_048_577));
    expect([large.status, large.json['error']?.['message']]).toEqual([400, 'Exception while reading request']);
    harness.instance.setProperty('com.glide.attachment.max_size', '1024');
  });

  it('keeps a name beyond ASCII in metadata, header and list', async () => {
    const id = await idOf(attach(WORKER, 'Prüfung „1“ 😀.txt'));
    const file = await harness.ask('GET', `${base}/${id}/file`, { user: WORKER });
    expect(JSON.parse(file.headers.get('x-attachment-metadata') ?? '')).toMatchObject({
      file_name: 'Prüfung „1“ 😀.txt',
    });
    expect(file.text).toBe('some text');
  });

  it('is a stored file of several chunks that goes with its record', async () => {
    const bytes = Array.from({ length: 300_000 }, (_, position) => String((position * 2_654_435_761) % 4_294_967_296));
    const text = bytes.join('');
    const id = await idOf(attach(WORKER, 'many.txt', text));
    const { database } = harness.instance;
    expect(database.count('sys_attachment_doc', `sys_attachment=${id}`)).toBeGreaterThan(1);
    expect(readAttachment(harness.instance, id).toString()).toBe(text);
    await harness.ask('DELETE', `/api/now/table/${CASES}/${caseId}`, { user: WORKER });
    expect([database.count('sys_attachment', ''), database.count('sys_attachment_doc', '')]).toEqual([0, 0]);
  });

  it('takes multipart fields only before the file', async () => {
    const form = new FormData();
    form.append('table_name', CASES);
    form.append('file', new Blob(['x']), 'a.txt');
    form.append('table_sys_id', caseId);
    const request = new Request('http://localhost/', { method: 'POST', body: form });
    const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
    const answer = await harness.ask('POST', `${base}/upload`, { user: WORKER, headers, body: await request.text() });
    expect([answer.status, answer.json['error']?.['message']]).toEqual([
      400,
      'Missing required parameter: table_sys_id',
    ]);
    const broken = await harness.ask('POST', `${base}/upload`, { user: WORKER, headers, body: '--nothing' });
    expect(broken.status).toBe(400);
  });

  it('stores attributes by key', async () => {
    const path = `${base}/${await idOf(attach(WORKER))}/attributes`;
    const at = (method: string, key: string, body?: unknown) =>
      harness.ask(method, `${path}${key}`, { user: WORKER, ...(body === undefined ? {} : { body }) });
    expect((await at('POST', '', { origin: 'scan', page: 2 })).status).toBe(201);
    expect((await at('PUT', '/origin', { origin: 'mail' })).status).toBe(200);
    expect((await at('GET', '')).json).toEqual({ result: { origin: 'mail', page: '2' } });
    expect((await at('DELETE', '/origin')).status).toBe(204);
    expect((await at('GET', '/origin')).status).toBe(404);
    expect((await harness.ask('DELETE', path, { user: READER })).status).toBe(403);
  });
});

describe('packed request bodies (section 1)', () => {
  it('are unpacked, and refused above 1 MB packed or when they are not gzip', async () => {
    const post = async (body: Uint8Array<ArrayBuffer>): Promise<number> => {
      const response = await harness.rest.app.request(`/api/now/table/${CASES}`, {
        method: 'POST',
        body,
        headers: {
          Authorization: `Basic ${btoa(`${WORKER}:${WORKER}-demo`)}`,
          'Content-Type': 'application/json',
          'Content-Encoding': 'gzip',
        },
      });
      return response.status;
    };
    expect(await post(new Uint8Array(gzipSync(JSON.stringify({ name: 'packed' }))))).toBe(201);
    expect(harness.instance.database.count(CASES, 'name=packed')).toBe(1);
    expect(await post(new TextEncoder().encode('{"name":"plain"}'))).toBe(400);
    expect(await post(new Uint8Array(1_048_577))).toBe(400);
    expect(await post(new Uint8Array(gzipSync('x'.repeat(11 * 1_048_576))))).toBe(400);
  });
});
