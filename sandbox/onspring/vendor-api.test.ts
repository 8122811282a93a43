import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTenantFixture, FINDINGS, readJson, type TenantFixture } from './test/tenant-fixture.ts';

let tenant: TenantFixture;

beforeEach(async () => {
  tenant = await createTenantFixture();
});

afterEach(() => {
  tenant.onspring.stop();
});

const save = (fields: Record<string, unknown>, recordId?: number | null) =>
  tenant.call('PUT', '/Records', { appId: FINDINGS, ...(recordId === undefined ? {} : { recordId }), fields });

describe('onspring-api.md 12.1: names in any case, output in camel case, no caching', () => {
  it.each(['/Apps/id/210', '/apps/id/210', '/APPS/ID/210'])('answers %s', async (path) => {
    expect(await readJson(await tenant.call('GET', path))).toEqual({
      href: 'https://api.onspring.com/apps/id/210',
      id: 210,
      name: 'Findings',
    });
  });

  it('reads query names in any case', async () => {
    for (const query of ['pageSize=1&pageNumber=2', 'PageSize=1&PAGENUMBER=2']) {
      const page = await readJson(await tenant.call('GET', `/Records/appId/210?${query}`));
      expect(page).toMatchObject({ pageNumber: 2, pageSize: 1, totalPages: 2, totalRecords: 2 });
    }
  });

  it('reads body members in any case and tolerates unknown ones', async () => {
    const reply = await tenant.call('POST', '/records/Query', {
      AppId: 210,
      Filter: `${tenant.field('Title')} notnull`,
      Weight: 3,
      DataFormat: 1,
    });
    expect(await readJson(reply)).toMatchObject({ totalRecords: 2 });
  });

  it('forbids caching on every answer', async () => {
    for (const reply of [
      await tenant.call('GET', '/ping'),
      await tenant.call('GET', '/apps', undefined, { 'X-ApiKey': 'wrong' }),
    ]) {
      expect(reply.headers.get('cache-control')).toBe('no-store, no-cache');
      expect(reply.headers.get('pragma')).toBe('no-cache');
    }
  });

  it('refuses an unknown version (1, assumed) and API v1 loudly', async () => {
    expect((await tenant.call('GET', '/apps', undefined, { 'x-api-version': '2.0' })).status).toBe(200);
    expect((await tenant.call('GET', '/apps', undefined, { 'x-api-version': '3' })).status).toBe(400);
    expect(await readJson(await tenant.call('GET', '/v1/apps'))).toEqual({ message: 'not emulated: API version 1' });
  });

  it('answers 404 to unknown paths, 405 to wrong methods, 415 to other content types', async () => {
    expect((await tenant.call('GET', '/nothing')).status).toBe(404);
    const wrong = await tenant.call('POST', '/records/appId/210');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET']);
    expect((await tenant.call('PUT', '/records', {}, { 'Content-Type': 'text/plain' })).status).toBe(415);
  });
});

describe('onspring-api.md 12.2: keys and rights', () => {
  it('answers 401 with an empty body to an unknown key, yet pings without one', async () => {
    for (const header of ['X-ApiKey', 'x-api-key']) {
      const reply = await tenant.onspring.app.request('/apps', { headers: { [header]: 'nobody' } });
      expect([reply.status, await reply.text()]).toEqual([401, '']);
    }
    const ping = await tenant.onspring.app.request('/Ping');
    expect([ping.status, await ping.text()]).toEqual([200, '']);
  });

  it('gives a limited key only what its role allows', async () => {
    await tenant.control('POST', '/keys', {
      key: 'limited',
      apps: { Findings: { hiddenFields: ['Cost'], lockedFields: ['Title'], update: true } },
    });
    const call = (method: string, path: string, body?: unknown) =>
      tenant.call(method, path, body, { 'X-ApiKey': 'limited' });
    expect(await readJson(await call('GET', '/apps'))).toMatchObject({ totalRecords: 1 });
    const refused = await call('GET', '/records/appId/2');
    expect(refused.status).toBe(403);
    expect((await readJson(refused)).message).toContain('app 2');
    expect((await call('GET', `/fields/id/${tenant.field('Cost')}`)).status).toBe(403);
    const record = JSON.stringify(
      await readJson(await call('GET', `/records/appId/210/recordId/${tenant.recordIds.full}`)),
    );
    expect(record).not.toContain(`"fieldId":${tenant.field('Cost')}`);
    const put = { appId: 210, recordId: tenant.recordIds.full, fields: { [tenant.field('Title')]: 'x' } };
    expect((await call('PUT', '/records', put)).status).toBe(403);
    expect((await call('PUT', '/records', { appId: 210, fields: { [tenant.field('Title')]: 'x' } })).status).toBe(403);
    expect((await call('DELETE', `/records/appId/210/recordId/${tenant.recordIds.full}`)).status).toBe(403);
  });
});

describe('onspring-api.md 12.3: bodies of 404', () => {
  it.each([
    ['GET', '/apps/id/999'],
    ['GET', '/fields/id/1'],
    ['GET', '/records/appId/210/recordId/1'],
    ['DELETE', '/records/appId/210/recordId/1'],
    ['GET', '/reports/id/0'],
  ])('%s %s has none', async (method, path) => {
    const reply = await tenant.call(method, path);
    expect([reply.status, await reply.text()]).toEqual([404, '']);
  });

  it('lists, files and PUT records carry a message', async () => {
    const evidence = tenant.field('Evidence');
    const replies = [
      await tenant.call('PUT', '/lists/id/1/items', { name: 'New' }),
      await tenant.call('GET', `/files/recordId/${tenant.recordIds.full}/fieldId/${evidence}/fileId/99`),
      await save({ [tenant.field('Title')]: 'x' }, 9),
    ];
    for (const reply of replies) {
      expect(reply.status).toBe(404);
      expect((await readJson(reply)).message).toEqual(expect.any(String));
    }
  });
});

describe('onspring-api.md 12.4: paging', () => {
  it('tells the items on the page, and zeros when nothing is there', async () => {
    const query = `${tenant.field('Title')} eq 'nothing like it'`;
    expect(await readJson(await tenant.call('GET', '/records/appId/210'))).toMatchObject({
      pageSize: 2,
      totalPages: 1,
    });
    expect(await readJson(await tenant.call('POST', '/records/query', { appId: 210, filter: query }))).toEqual({
      pageNumber: 1,
      pageSize: 0,
      totalPages: 0,
      totalRecords: 0,
      items: [],
    });
    expect(await readJson(await tenant.call('GET', '/records/appId/210?pageNumber=9'))).toMatchObject({
      pageSize: 0,
      totalRecords: 2,
      items: [],
    });
  });

  it.each(['pageSize=1001', 'pageSize=0', 'pageNumber=0', 'pageNumber=x'])('refuses %s', async (query) => {
    for (const path of ['/apps', '/fields/appId/210', '/records/appId/210', '/reports/appId/210']) {
      expect((await tenant.call('GET', `${path}?${query}`)).status).toBe(400);
    }
  });

  it('accepts 1000', async () => {
    expect((await tenant.call('GET', '/records/appId/210?pageSize=1000')).status).toBe(200);
  });
});

describe('onspring-api.md 12.5: PUT /Records', () => {
  it('creates with 201 and updates with 200, changing only what is listed', async () => {
    const created = await save({ [tenant.field('Title')]: 'New' }, null);
    const body = await readJson(created);
    expect([created.status, body]).toEqual([201, { id: 1003, warnings: [] }]);
    const updated = await save({ [tenant.field('Cost')]: 5 }, 1003);
    expect([updated.status, await readJson(updated)]).toEqual([200, { id: 1003, warnings: [] }]);
    expect(await tenant.values(1003)).toMatchObject({ Title: { value: 'New' }, Cost: { value: 5 } });
  });

  it('answers 404 to record id 0, and 403 and 404 before 400 for empty fields', async () => {
    expect((await save({}, 0)).status).toBe(404);
    expect((await tenant.call('PUT', '/records', { appId: 999, fields: {} })).status).toBe(403);
    expect((await save({}, 5)).status).toBe(404);
    expect((await save({})).status).toBe(400);
  });

  it('takes list values by GUID and refuses names', async () => {
    const severity = tenant.field('Severity');
    expect((await save({ [severity]: 'Critical' }, tenant.recordIds.full)).status).toBe(400);
    expect(
      (await save({ [severity]: tenant.item('Severity', 'Critical').toUpperCase() }, tenant.recordIds.full)).status,
    ).toBe(200);
    expect(await tenant.values(Number(tenant.recordIds.full), '?dataFormat=formatted')).toMatchObject({
      Severity: { value: 'Critical' },
    });
  });

  it('refuses fields as an array of pairs, unknown fields and values of the wrong type', async () => {
    const [title, cost, owner, due] = ['Title', 'Cost', 'Owner', 'Due Date'].map(tenant.field);
    expect(
      (await tenant.call('PUT', '/records', { appId: 210, fields: [{ fieldId: title, value: 'x' }] })).status,
    ).toBe(400);
    for (const fields of [
      { 1: 'x' },
      { [`${title}`]: 4 },
      { [`${cost}`]: '4' },
      { [`${owner}`]: 77 },
      { [`${due}`]: 'soon' },
    ]) {
      expect((await save(fields, tenant.recordIds.bare)).status).toBe(400);
    }
  });

  it('keeps required and unique rules (4.4, assumed 400)', async () => {
    expect((await save({ [tenant.field('Cost')]: 1 })).status).toBe(400);
    expect((await save({ [tenant.field('Title')]: '' }, tenant.recordIds.bare)).status).toBe(400);
    expect((await save({ [tenant.field('External Key')]: 'f-1' }, tenant.recordIds.bare)).status).toBe(400);
    expect((await save({ [tenant.field('External Key')]: 'F-1' }, tenant.recordIds.full)).status).toBe(200);
  });

  it('warns of read-only and file fields without failing (4.2, 4.4)', async () => {
    const reply = await save(
      { [tenant.field('Record Id')]: 9, [tenant.field('Photo')]: { junk: true }, [tenant.field('Score')]: 1 },
      tenant.recordIds.bare,
    );
    expect(reply.status).toBe(200);
    expect((await readJson(reply)).warnings).toHaveLength(3);
    expect(await tenant.values(Number(tenant.recordIds.bare))).not.toHaveProperty('Photo');
  });

  it('clears with null, empty text and empty lists', async () => {
    const id = Number(tenant.recordIds.full);
    const cleared = ['Severity', 'Regulations', 'Owner', 'Due Date', 'Cost'];
    const empty: Record<string, unknown> = { Severity: null, Regulations: [], Owner: [], 'Due Date': '', Cost: null };
    expect((await save(Object.fromEntries(cleared.map((name) => [tenant.field(name), empty[name]])), id)).status).toBe(
      200,
    );
    const values = await tenant.values(id);
    for (const name of cleared) expect(values).not.toHaveProperty(name);
  });

  it('takes a single reference as a one-element array and replaces a multiple one as a whole', async () => {
    const id = Number(tenant.recordIds.full);
    await save(
      { [tenant.field('Owner')]: [tenant.recordIds.ben], [tenant.field('Applications')]: [tenant.recordIds.claims] },
      id,
    );
    expect(await tenant.values(id)).toMatchObject({
      Owner: { type: 'Integer', value: tenant.recordIds.ben },
      Applications: { type: 'IntegerList', value: [tenant.recordIds.claims] },
    });
  });

  it('writes Last Saved Date', async () => {
    await tenant.control('POST', '/clock', { advanceMs: 60_500 });
    await save({ [tenant.field('Cost')]: 1 }, tenant.recordIds.full);
    expect(await tenant.values(Number(tenant.recordIds.full))).toMatchObject({
      'Created Date': { value: '2026-11-21T12:00:00Z' },
      'Last Saved Date': { value: '2026-11-21T12:01:00.5Z' },
    });
  });
});

describe('onspring-api.md 12.6: values', () => {
  it('sends Raw types and omits empty fields', async () => {
    expect(await tenant.values(Number(tenant.recordIds.full))).toMatchObject({
      'Record Id': { type: 'Integer', value: 1 },
      Title: { type: 'String', value: 'Leaver accounts stay active' },
      Description: { type: 'String', value: '<p>Seen in <b>payroll</b> &amp; claims.</p>' },
      Severity: { type: 'Guid', value: tenant.item('Severity', 'High') },
      Regulations: { type: 'GuidList', value: [tenant.item('Regulations', 'SOX'), tenant.item('Regulations', 'GDPR')] },
      Owner: { type: 'Integer', value: tenant.recordIds.ana },
      Applications: { type: 'IntegerList', value: [tenant.recordIds.payroll, tenant.recordIds.claims] },
      'Due Date': { type: 'Date', value: '2027-01-15T06:00:00Z' },
      'Seen At': { type: 'Date', value: '2026-05-01T14:03:22.63Z' },
      Cost: { type: 'Decimal', value: 1234.5 },
      Review: {
        type: 'TimeSpan',
        value: { quantity: 3, increment: 'Days', recurrence: 'EndAfterOccurrences', endAfterOccurrences: 2 },
      },
      Score: { type: 'Decimal', value: 7 },
      'Created By': { type: 'Integer', value: tenant.recordIds.ana },
    });
    expect(Object.keys(await tenant.values(Number(tenant.recordIds.bare)))).toEqual([
      'Record Id',
      'Created Date',
      'Created By',
      'Last Saved Date',
      'Last Saved By',
      'Title',
    ]);
  });

  it('formats as people read, on the UTC clock, and leaves references alone', async () => {
    expect(await tenant.values(Number(tenant.recordIds.full), '?dataFormat=Formatted')).toMatchObject({
      Description: { type: 'String', value: 'Seen in payroll & claims.' },
      Severity: { type: 'String', value: 'High' },
      Regulations: { type: 'StringList', value: ['SOX', 'GDPR'] },
      Owner: { type: 'Integer', value: tenant.recordIds.ana },
      Applications: { type: 'IntegerList' },
      'Seen At': { type: 'String', value: '5/1/2026 2:03 PM' },
      Cost: { type: 'String', value: '$1234.50' },
      Review: { type: 'String', value: 'Every 3 Day(s) End After 2 Occurrences' },
    });
  });

  it('keeps date-only fields at midnight of the tenant zone, winter and summer (4.5)', async () => {
    const form = new URLSearchParams({ 'Due Date': '2027-04-15' });
    await tenant.onspring.app.request(`/ui/apps/210/records/${tenant.recordIds.full}`, { method: 'POST', body: form });
    expect(await tenant.values(Number(tenant.recordIds.full))).toMatchObject({
      'Due Date': { value: '2027-04-15T05:00:00Z' },
    });
  });

  it('reads dates without offset as UTC, with offset as written, and the MM/dd/yyyy of the samples', async () => {
    const seen = tenant.field('Seen At');
    for (const [input, wire] of [
      ['2026-01-02T03:04:05', '2026-01-02T03:04:05Z'],
      ['2026-01-02T03:04:05.120+02:00', '2026-01-02T01:04:05.12Z'],
      ['01/02/2026', '2026-01-02T00:00:00Z'],
    ]) {
      await save({ [seen]: input }, tenant.recordIds.bare);
      expect(await tenant.values(Number(tenant.recordIds.bare))).toMatchObject({ 'Seen At': { value: wire } });
    }
  });

  it('selects fields, ignoring ids that are not in the app', async () => {
    const title = tenant.field('Title');
    expect(Object.keys(await tenant.values(Number(tenant.recordIds.full), `?fieldIds=${title},1`))).toEqual(['Title']);
    const body = { appId: 210, recordIds: [tenant.recordIds.full], fieldIds: [] };
    const batch = await readJson(await tenant.call('POST', '/records/batch-get', body));
    expect((batch.items as { fieldData: unknown[] }[])[0]?.fieldData.length).toBeGreaterThan(10);
  });
});

describe('onspring-api.md 12.7: bounds and patterns', () => {
  it('takes 1 to 100 ids and leaves unknown ones out', async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => 1001 + index);
    const batch = (recordIds: number[]) => tenant.call('POST', '/records/batch-get', { appId: 210, recordIds });
    expect(await readJson(await batch(ids(100)))).toMatchObject({ count: 2 });
    expect((await batch(ids(101))).status).toBe(400);
    expect((await batch([])).status).toBe(400);
    expect((await tenant.call('POST', '/apps/batch-get', ids(101))).status).toBe(400);
    expect(await readJson(await tenant.call('POST', '/apps/batch-get', [210, 5]))).toMatchObject({ count: 1 });
    expect((await tenant.call('POST', '/fields/batch-get', [1, 2])).status).toBe(403);
  });

  it('keeps list items: colour, name, update, delete', async () => {
    const definition = tenant.onspring.tenant.state.fields.get(tenant.field('Severity'));
    const path = `/lists/id/${definition?.type === 'List' ? definition.listId : 0}`;
    for (const bad of [
      { name: '' },
      { name: 'x', color: 'red' },
      { name: 'x', color: '#12345' },
      { name: 'x', id: 'no-guid' },
    ]) {
      expect((await tenant.call('PUT', `${path}/items`, bad)).status).toBe(400);
    }
    const created = await tenant.call('PUT', `${path}/items`, {
      id: null,
      name: 'Severe',
      numericValue: 9,
      color: '#f80',
    });
    const { id } = await readJson(created);
    expect(created.status).toBe(201);
    expect((await tenant.call('PUT', `${path}/items`, { id, name: 'Very severe' })).status).toBe(200);
    const field = await readJson(await tenant.call('GET', `/fields/id/${tenant.field('Severity')}`));
    expect(field).toMatchObject({ type: 'List', multiplicity: 'SingleSelect' });
    expect(field.values).toContainEqual({
      id,
      name: 'Very severe',
      sortOrder: 4,
      numericValue: null,
      color: '#ffffff',
    });
    await save({ [tenant.field('Severity')]: id }, tenant.recordIds.full);
    expect((await tenant.call('DELETE', `${path}/itemId/${String(id).toUpperCase()}`)).status).toBe(204);
    expect(await tenant.values(Number(tenant.recordIds.full))).not.toHaveProperty('Severity');
    expect((await tenant.call('DELETE', `${path}/itemId/${id}`)).status).toBe(404);
  });

  it('hides new list items for as many calls as asked (8)', async () => {
    await tenant.control('POST', '/behaviour', { listItemLagCalls: 2 });
    const definition = tenant.onspring.tenant.state.fields.get(tenant.field('Severity'));
    const path = `/lists/id/${definition?.type === 'List' ? definition.listId : 0}`;
    const { id } = await readJson(await tenant.call('PUT', `${path}/items`, { name: 'Late' }));
    const statuses = [];
    for (let call = 0; call < 2; call += 1) statuses.push((await tenant.call('DELETE', `${path}/itemId/${id}`)).status);
    expect(statuses).toEqual([404, 204]);
  });

  it('stores files, tells about them and deletes them (7)', async () => {
    const evidence = tenant.field('Evidence');
    const upload = (fieldId: number, recordId: number, text: string) => {
      const form = new FormData();
      form.set('recordid', String(recordId));
      form.set('FIELDID', String(fieldId));
      form.set('file', new File([text], 'plan ä.pdf', { type: 'application/pdf' }));
      form.set('Notes', 'first');
      form.set('unknown', 'tolerated');
      form.set('ModifiedDate', 'Wed, 21 Oct 2026 07:28:00 GMT');
      return tenant.onspring.app.request('/files', {
        method: 'POST',
        body: form,
        headers: { 'X-ApiKey': [...tenant.onspring.tenant.state.roles.keys()][0] ?? '' },
      });
    };
    const id = Number(tenant.recordIds.full);
    expect((await upload(1, id, 'x')).status).toBe(404);
    expect((await upload(tenant.field('Title'), id, 'x')).status).toBe(400);
    expect((await upload(evidence, 5, 'x')).status).toBe(404);
    const created = await upload(evidence, id, 'evidence');
    expect([created.status, await readJson(created)]).toEqual([201, { id: 1 }]);
    const path = `/files/recordId/${id}/fieldId/${evidence}/fileId/1`;
    const info = await readJson(await tenant.call('GET', path));
    expect(info).toMatchObject({
      type: 'Attachment',
      name: 'plan ä.pdf',
      contentType: 'application/pdf',
      notes: 'first',
      modifiedDate: '2026-10-21T07:28:00.000Z',
    });
    const download = await tenant.call('GET', `${path}/file`);
    expect(await download.text()).toBe('evidence');
    expect(download.headers.get('content-disposition')).toBe(
      `attachment; filename="plan _.pdf"; filename*=UTF-8''plan%20%C3%A4.pdf`,
    );
    expect(await tenant.values(id)).toMatchObject({
      Evidence: {
        type: 'AttachmentList',
        value: [{ fileId: 1, fileName: 'plan ä.pdf', notes: 'first', storageLocation: 'Internal' }],
      },
    });
    await tenant.control('POST', '/behaviour', { largestUploadBytes: 8 });
    expect((await upload(evidence, id, 'far too large')).status).toBe(413);
    expect((await tenant.call('DELETE', path)).status).toBe(204);
    expect((await tenant.call('GET', path)).status).toBe(404);
    expect(await tenant.values(id)).not.toHaveProperty('Evidence');
  });

  it('refuses a result above the bound (9)', async () => {
    await tenant.control('POST', '/behaviour', { largestResultCells: 30 });
    expect((await tenant.call('GET', '/records/appId/210')).status).toBe(400);
    expect((await tenant.call('GET', '/records/appId/210?pageSize=1')).status).toBe(200);
  });

  it('refuses filters outside the grammar', async () => {
    const title = tenant.field('Title');
    for (const filter of [
      '',
      `${title} like 'x'`,
      `${title} contains 'x'`,
      `${tenant.field('Owner')} eq 1001`,
      '1 eq 2',
      `${title} eq 4`,
      `${title} eq 'x`,
    ]) {
      expect((await tenant.call('POST', '/records/query', { appId: 210, filter })).status).toBe(400);
    }
  });
});

describe('onspring-api.md 12.8: record ids', () => {
  it('never equal the number people see, which a query resolves', async () => {
    const record = Number(tenant.recordIds.full);
    expect(await tenant.values(record)).toMatchObject({ 'Record Id': { value: record - 1000 } });
    const filter = `${tenant.field('Record Id')} eq ${record - 1000} or ${tenant.field('Record Id')} eq 77`;
    const found = await readJson(
      await tenant.call('POST', '/records/query?pageSize=5', { appId: 210, filter, fieldIds: [tenant.field('Title')] }),
    );
    expect(found).toMatchObject({ totalRecords: 1, items: [{ appId: 210, recordId: record }] });
  });
});

describe('onspring-api.md 2 and 6: deletes and reports', () => {
  it('deletes one record and many', async () => {
    expect((await tenant.call('DELETE', `/records/appId/2/recordId/${tenant.recordIds.ana}`)).status).toBe(204);
    expect(await tenant.values(Number(tenant.recordIds.full))).not.toHaveProperty('Owner');
    expect((await tenant.call('POST', '/records/batch-delete', { appId: 210, recordIds: [] })).status).toBe(400);
    expect(
      (await tenant.call('POST', '/records/batch-delete', { appId: 210, recordIds: [1001, 1002, 7] })).status,
    ).toBe(204);
    expect(await readJson(await tenant.call('GET', '/records/appId/210'))).toMatchObject({ totalRecords: 0 });
  });

  it('lists reports, gives rows in both formats and charts where there is one', async () => {
    expect(await readJson(await tenant.call('GET', '/reports/appId/210'))).toMatchObject({
      items: [{ appId: 210, id: 1, name: 'By severity' }, { id: 2 }],
    });
    const raw = await readJson(await tenant.call('GET', '/reports/id/1'));
    expect(raw).toMatchObject({
      columns: ['Title', 'Severity', 'Applications', 'Due Date'],
      rows: [
        { recordId: 1001, cells: ['Leaver accounts stay active', 'High', 'Payroll|Claims', '1/15/2027 6:00 AM'] },
        { recordId: 1002, cells: ['No backup test', null, null, null] },
      ],
    });
    const formatted = JSON.stringify(await readJson(await tenant.call('GET', '/reports/id/1?apiDataFormat=formatted')));
    expect(formatted).toContain('Payroll\\r\\nClaims');
    expect(await readJson(await tenant.call('GET', '/reports/id/1?dataType=ChartData'))).toMatchObject({
      rows: [{ recordId: null, cells: ['High', 1] }, { cells: ['', 1] }],
    });
    expect((await tenant.call('GET', '/reports/id/2?dataType=ChartData')).status).toBe(400);
  });
});
