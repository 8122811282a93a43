import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTenantFixture, readJson, type TenantFixture } from '../test/tenant-fixture.ts';

let tenant: TenantFixture;

beforeEach(async () => {
  tenant = await createTenantFixture();
});

afterEach(() => {
  tenant.onspring.stop();
});

const open = async (path: string): Promise<string> => {
  const reply = await tenant.onspring.app.request(path, { headers: { Accept: 'text/html' } });
  return reply.text();
};
const post = (path: string, fields: Record<string, string> | URLSearchParams, headers: Record<string, string> = {}) =>
  Promise.resolve(tenant.onspring.app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers }));

describe('reading', () => {
  it('shows the apps with their number of records', async () => {
    const page = await open('/ui');
    expect(page).toContain('href="/ui/apps/210"');
    expect(page).toContain('2</p>');
    const redirect = await tenant.onspring.app.request('/');
    expect(redirect.headers.get('location')).toBe('/ui');
  });

  it('lists records and finds them by words', async () => {
    expect(await open('/ui/apps/210')).toMatch(/Leaver accounts[\s\S]*No backup test/);
    const found = await open('/ui/apps/210?search=BACKUP+no');
    expect(found).toContain('No backup test');
    expect(found).not.toContain('Leaver accounts');
    expect(await open('/ui/apps/210?search=%3Cscript%3E')).toContain('Nothing matches “&lt;script&gt;”');
  });

  it('turns pages', async () => {
    const records = Array.from({ length: 60 }, (_, index) => ({ app: 'Findings', fields: { Title: `Row ${index}` } }));
    await tenant.control('POST', '/seed', { records });
    expect(await open('/ui/apps/210')).toMatch(/1–25 of 62[\s\S]*rel="next"/);
    const last = await open('/ui/apps/210?page=99');
    expect(last).toContain('51–62 of 62');
    expect(last).not.toContain('rel="next"');
  });

  it('shows every value in an input of its kind, in tenant time', async () => {
    const page = await open(`/ui/apps/210/records/${tenant.recordIds.full}`);
    expect(page).toContain('value="2027-01-15"');
    expect(page).toContain('value="2026-05-01T09:03:22"');
    expect(page).toMatch(new RegExp(`value="${tenant.recordIds.ana}" selected>Ana Lopez`));
    expect(page).toMatch(/selected>High/);
    expect(page).toContain('&lt;p&gt;Seen in &lt;b&gt;payroll');
    expect(page).toContain(`<dd>${tenant.recordIds.full}</dd>`);
  });

  it('escapes what people typed', async () => {
    await tenant.control('POST', '/seed', {
      records: [{ app: 'Findings', fields: { Title: '<script>alert("x")</script>' } }],
    });
    for (const path of ['/ui/apps/210', '/ui/apps/210/records/1003']) {
      const page = await open(path);
      expect(page).not.toContain('<script');
      expect(page).toContain('&lt;script&gt;');
    }
  });

  it('loads nothing from elsewhere and runs no scripts', async () => {
    const reply = await tenant.onspring.app.request('/ui/apps/210');
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await reply.text()).not.toMatch(/<script|src="http|href="http/);
  });

  it('says so when there is no such place', async () => {
    const reply = await tenant.onspring.app.request('/ui/apps/9', { headers: { Accept: 'text/html' } });
    expect(reply.status).toBe(404);
    expect((await tenant.onspring.app.request('/ui/apps/210/records/9')).status).toBe(404);
  });
});

describe('saving', () => {
  it('takes names, keys and e-mail addresses from scripts and changes only the fields sent', async () => {
    const id = Number(tenant.recordIds.full);
    const form = new URLSearchParams({ Severity: 'Critical', Owner: 'ben.carter@example.com', Applications: 'claims' });
    const reply = await post(`/ui/apps/210/records/${id}`, form);
    expect([reply.status, await readJson(reply)]).toEqual([200, { appId: 210, recordId: id, recordNumber: 1 }]);
    expect(await tenant.values(id)).toMatchObject({
      Title: { value: 'Leaver accounts stay active' },
      Severity: { value: tenant.item('Severity', 'Critical') },
      Owner: { value: tenant.recordIds.ben },
      Applications: { value: [tenant.recordIds.claims] },
    });
  });

  it('takes JSON too', async () => {
    const id = Number(tenant.recordIds.full);
    const body = JSON.stringify({ Regulations: ['HIPAA'], Cost: 7, 'Due Date': null });
    await tenant.onspring.app.request(`/ui/apps/210/records/${id}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json' },
    });
    const values = await tenant.values(id);
    expect(values).toMatchObject({ Regulations: { value: [tenant.item('Regulations', 'HIPAA')] }, Cost: { value: 7 } });
    expect(values).not.toHaveProperty('Due Date');
  });

  it('leaves a record as it was when its form is posted unchanged', async () => {
    const id = Number(tenant.recordIds.full);
    const before = await tenant.values(id);
    const page = await open(`/ui/apps/210/records/${id}`);
    const form = new URLSearchParams();
    for (const [, name, value] of page.matchAll(
      /<input[^>]*? name="([^"]+)"[^>]*? value="([^"]*)"(?![^>]*type="checkbox")[^>]*>/g,
    )) {
      if (name !== 'Regulations') form.append(name ?? '', value ?? '');
    }
    for (const guid of ['SOX', 'GDPR']) form.append('Regulations', tenant.item('Regulations', guid));
    for (const [, name, body] of page.matchAll(/<select[^>]*? name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)) {
      for (const [, value] of (body ?? '').matchAll(/value="([^"]*)" selected/g)) form.append(name ?? '', value ?? '');
    }
    expect((await post(`/ui/apps/210/records/${id}`, form)).status).toBe(200);
    const after = await tenant.values(id);
    // The form shows whole seconds.
    expect(after).toEqual({ ...before, 'Seen At': { type: 'Date', value: '2026-05-01T14:03:22Z' } });
  });

  it('sends browsers on to the record, and shows them what is wrong', async () => {
    const browser = {
      Accept: 'text/html',
      'Sec-Fetch-Site': 'same-origin',
      Origin: 'http://localhost',
      Host: 'localhost',
    };
    const saved = await post(`/ui/apps/210/records/${tenant.recordIds.full}`, { Cost: '1' }, browser);
    expect([saved.status, saved.headers.get('location')]).toEqual([
      303,
      `/ui/apps/210/records/${tenant.recordIds.full}?saved=1`,
    ]);
    const refused = await post(
      `/ui/apps/210/records/${tenant.recordIds.full}`,
      { Title: 'Typed before', Cost: 'much' },
      browser,
    );
    expect(refused.status).toBe(400);
    const page = await refused.text();
    expect(page).toContain('Not saved. Cost: &quot;much&quot; is not a number');
    expect(page).toContain('value="Typed before"');
  });

  it.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
    [{ Origin: 'https://elsewhere.example' }],
    [{ Origin: 'null' }],
  ])('refuses forms from other sites: %p', async (headers) => {
    const reply = await post(`/ui/apps/210/records/${tenant.recordIds.full}`, { Cost: '1' }, headers);
    expect(reply.status).toBe(403);
    expect(await tenant.values(Number(tenant.recordIds.full))).toMatchObject({ Cost: { value: 1234.5 } });
  });

  it.each([
    [{ Nothing: 'x' }, 'UNKNOWN_FIELD'],
    [{ Severity: 'Huge' }, 'BAD_VALUE'],
    [{ Title: '' }, 'REJECTED'],
  ])('tells scripts what is wrong with %p', async (fields, code) => {
    const reply = await post(`/ui/apps/210/records/${tenant.recordIds.full}`, fields as Record<string, string>);
    expect(reply.status).toBe(400);
    expect((await readJson(reply)).error).toMatchObject({ code });
  });
});

describe('files', () => {
  const fieldId = async (name: string) => {
    const page = await open(`/ui/apps/210/records/${tenant.recordIds.full}`);
    return new RegExp(`for="upload-(\\d+)">${name}<`).exec(page)?.[1] ?? '';
  };
  const upload = async (field: string, file?: File) => {
    const body = new FormData();
    if (file !== undefined) body.append('file', file);
    const path = `/ui/apps/210/records/${tenant.recordIds.full}/files/${field}`;
    return tenant.onspring.app.request(path, { method: 'POST', body });
  };

  it('are added beside those that are there, opened and removed, each as a save by a person', async () => {
    const evidence = await fieldId('Evidence');
    for (const name of ['first.txt', 'zwölf.txt'])
      expect((await upload(evidence, new File([`text of ${name}`], name, { type: 'text/plain' }))).status).toBe(303);
    const page = await open(`/ui/apps/210/records/${tenant.recordIds.full}?saved=uploaded`);
    expect(page).toMatch(/role="status">Uploaded\.[\s\S]*first\.txt[\s\S]*zwölf\.txt/);
    const [, address = ''] = /href="(\/ui\/files\/\d+)">zwölf/.exec(page) ?? [];
    const opened = await tenant.onspring.app.request(address);
    expect(await opened.text()).toBe('text of zwölf.txt');
    expect(opened.headers.get('content-disposition')).toContain("filename*=UTF-8''zw%C3%B6lf.txt");
    expect(opened.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await post(`${address}/remove`, {})).status).toBe(303);
    const values = await tenant.values(Number(tenant.recordIds.full));
    expect(values).toHaveProperty('Evidence.value.length', 1);
  });

  it('are refused in words when there is none, or the field holds none', async () => {
    const refused = await upload(await fieldId('Photo'));
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('Choose a file first.')]);
    expect((await upload('1', new File(['x'], 'x.txt'))).status).toBe(404);
    expect((await tenant.onspring.app.request('/ui/files/999')).status).toBe(404);
  });
});

describe('the form of an outcome', () => {
  const filled = {
    name: 'Tell',
    enabled: 'on',
    outcomeEnabled: 'on',
    method: 'POST',
    url: 'http://127.0.0.1:1/events',
    authorization: 'apiKey',
    keyHeader: 'X-Api-Key',
    keyValue: 'a key',
    headers: 'X-One: 1\nX-Two: a: b',
    retries: '2',
    hasBody: 'on',
    body: '{"id": "{:Record Id}"}',
    mappings: 'answer = Title',
    notify: 'GRC admins',
  };
  const triggers = async () => (await readJson(await tenant.control('GET', '/outcomes'))).triggers;

  it('adds one to an app, shows it again and changes it, rules kept', async () => {
    expect(await open('/ui/apps/210')).toContain('href="/ui/apps/210/outcomes/new"');
    expect(await open('/ui/apps/210/outcomes/new')).toContain('No Authorization Required');
    const added = await post('/ui/apps/210/outcomes', filled);
    const address = added.headers.get('location') ?? '';
    expect(address).toMatch(/^\/ui\/outcomes\/\d+\?saved=1$/);
    const page = await open(address);
    expect(page).toMatch(/role="status">Saved\.[\s\S]*value="http:\/\/127\.0\.0\.1:1\/events"[\s\S]*X-Two: a: b/);
    const { enabled, ...off } = filled;
    expect(enabled).toBe('on');
    await post(address.split('?')[0] ?? '', { ...off, retries: '0' });
    expect(await triggers()).toEqual([
      expect.objectContaining({
        appId: 210,
        definition: expect.objectContaining({
          enabled: false,
          retries: 0,
          authorization: { kind: 'apiKey', header: 'X-Api-Key', value: 'a key' },
          headers: [
            ['X-One', '1'],
            ['X-Two', 'a: b'],
          ],
          mappings: [{ source: 'answer', field: 'Title' }],
        }),
      }),
    ]);
  });

  it('says what does not fit and keeps what was typed', async () => {
    for (const [wrong, words] of [
      [{ url: '' }, 'url'],
      [{ retries: 'many' }, 'retries'],
      [{ notify: '' }, 'at least one user or group'],
      [{ mappings: 'answer = No such field' }, 'has no field “No such field”'],
    ] as const) {
      const refused = await post('/ui/apps/210/outcomes', { ...filled, ...wrong });
      const page = await refused.text();
      expect(refused.status).toBe(400);
      expect(page).toContain(words);
      expect(page).toContain('value="Tell"');
    }
    expect(await triggers()).toEqual([]);
    expect((await tenant.onspring.app.request('/ui/outcomes/99')).status).toBe(404);
  });
});

describe('outcome log', () => {
  it('shows triggers, attempts and failure notices', async () => {
    await tenant.control('POST', '/outcomes', {
      app: 210,
      name: 'Tell',
      url: 'http://127.0.0.1:1/',
      body: '<b>',
      notify: ['GRC admins'],
    });
    await post(`/ui/apps/210/records/${tenant.recordIds.full}`, { Cost: '1' });
    await tenant.control('POST', '/clock', { advanceMs: 1_000 });
    const page = await open('/ui/outcomes');
    expect(page).toMatch(/Tell[\s\S]*to GRC admins[\s\S]*failed/);
    expect(page).toContain('&lt;b&gt;');
    expect(await open(`/ui/apps/210/records/${tenant.recordIds.full}`)).toContain('chip bad');
  });
});
