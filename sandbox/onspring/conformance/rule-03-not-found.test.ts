import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { destructive, everywhere, needsSeed, type OnspringTarget, openTarget } from './target.ts';

let target: OnspringTarget;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

describe('12.3 bodies of 404 (onspring-api.md 2, 9)', () => {
  everywhere('apps, fields, records and reports tell nothing', async () => {
    for (const path of [
      '/Apps/id/2147483647',
      '/Fields/id/2147483647',
      `/Records/appId/${target.appId}/recordId/2147483647`,
      '/Reports/id/0',
    ]) {
      const { status, json } = await target.call('GET', path);
      expect([path, status, json['message']]).toEqual([path, 404, undefined]);
    }
  });

  destructive('deletes a record')('so does the deletion of a record', async () => {
    const { status, text } = await target.call('DELETE', `/Records/appId/${target.appId}/recordId/1`);
    expect([status, text]).toEqual([404, '']);
  });

  needsSeed('files carry a message', async () => {
    const field = (await target.fields()).get('Evidence')?.id;
    const path = `/Files/recordId/${target.recordIds['full']}/fieldId/${field}/fileId/99`;
    const { status, json } = await target.call('GET', path);
    expect([status, json['message']]).toEqual([404, expect.any(String)]);
  });

  destructive('writes a record and a list')('saves and lists carry a message', async () => {
    const save = { appId: target.appId, recordId: 2_147_483_647, fields: { [await target.textField()]: 'x' } };
    for (const { status, json } of [
      await target.call('PUT', '/Records', { body: save }),
      await target.call('PUT', '/Lists/id/2147483647/items', { body: { name: 'New' } }),
    ])
      expect([status, json['message']]).toEqual([404, expect.any(String)]);
  });
});
