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

describe('onspring-api.md 1: versions, paths, methods, content types', () => {
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

describe('onspring-api.md 1, 9: rights of a key', () => {
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

  it('prints the scores of a group by name (6)', async () => {
    const score = (name: string, value: number) => ({ listValueId: name, name, score: value, maximumScore: 9 });
    const reply = await tenant.control('POST', '/seed', {
      apps: [{ name: 'Survey', fields: [{ name: 'Scores', type: 'SurveyGroupScoring' }] }],
      records: [
        {
          app: 'Survey',
          key: 'answer',
          fields: { Scores: { type: 'ScoringGroupList', value: [score('Access', 5), score('Backup', 2)] } },
        },
      ],
      reports: [{ app: 'Survey', name: 'Scores', fields: ['Scores'] }],
    });
    expect(reply.status).toBe(200);
    expect(await readJson(await tenant.call('GET', '/reports/id/3'))).toMatchObject({
      rows: [{ cells: ['Access: 5|Backup: 2'] }],
    });
  });

  it('names the drive of a file that does not lie in Onspring (4.2)', async () => {
    const storage = {
      location: 'OneDrive',
      downloadLink: 'https://drive.example.com/plan.pdf',
      quickEditLink: 'https://drive.example.com/edit/plan.pdf',
    };
    await tenant.control('POST', '/seed', {
      records: [
        {
          app: 'Findings',
          key: 'away',
          fields: { Title: 'Away', Evidence: [{ name: 'plan.pdf', base64: '', storage }] },
        },
      ],
    });
    expect(await tenant.values(1003)).toMatchObject({
      Evidence: {
        value: [
          {
            fileName: 'plan.pdf',
            storageLocation: 'OneDrive',
            downloadLink: storage.downloadLink,
            quickEditLink: storage.quickEditLink,
          },
        ],
      },
    });
  });
});
