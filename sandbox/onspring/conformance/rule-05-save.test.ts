import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { destructive, type OnspringTarget, openTarget } from './target.ts';

let target: OnspringTarget;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

const writes = destructive('writes records');
const save = (fields: unknown, recordId?: number | null) =>
  target.call('PUT', '/Records', { body: { appId: target.appId, recordId, fields } });

describe('12.5 PUT /Records (onspring-api.md 4.4)', () => {
  writes('creates with 201, updates with 200, changes only what is listed', async () => {
    const title = await target.textField();
    const cost = (await target.fields()).get('Cost')?.id ?? 0;
    const created = await save({ [title]: 'New' }, null);
    const id = Number(created.json['id']);
    expect([created.status, created.json]).toEqual([201, { id, warnings: [] }]);
    const updated = await save({ [cost]: 5 }, id);
    expect([updated.status, updated.json]).toEqual([200, { id, warnings: [] }]);
    const { json } = await target.call(
      'GET',
      `/Records/appId/${target.appId}/recordId/${id}?fieldIds=${title},${cost}`,
    );
    expect(json['fieldData']).toEqual([
      { type: 'String', fieldId: title, value: 'New' },
      { type: 'Decimal', fieldId: cost, value: 5 },
    ]);
  });

  writes('takes record id 0 for no record: 404, no create', async () => {
    expect((await save({ [await target.textField()]: 'x' }, 0)).status).toBe(404);
  });

  writes('tells of rights and missing records before it tells of empty fields', async () => {
    const foreign = { appId: 2_147_483_647, fields: {} };
    expect((await target.call('PUT', '/Records', { body: foreign })).status).toBe(403);
    expect((await save({}, 2_147_483_647)).status).toBe(404);
    expect((await save({})).status).toBe(400);
  });

  writes('takes list values by GUID and refuses names', async () => {
    const severity = (await target.fields()).get('Severity');
    const high = severity?.values?.find(({ name }) => name === 'High');
    const record = target.recordIds['bare'] ?? null;
    expect((await save({ [severity?.id ?? 0]: 'High' }, record)).status).toBe(400);
    expect((await save({ [severity?.id ?? 0]: high?.id }, record)).status).toBe(200);
  });

  writes('refuses fields as an array of pairs', async () => {
    expect((await save([{ fieldId: await target.textField(), value: 'x' }])).status).toBe(400);
  });
});
