import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { everywhere, type OnspringTarget, openTarget } from './target.ts';

let target: OnspringTarget;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

describe('12.4 paging (onspring-api.md 3)', () => {
  everywhere('pageSize tells the items on the page, not the size asked for', async () => {
    const { json } = await target.call('GET', `/Fields/appId/${target.appId}?PageSize=1000`);
    const total = Number(json['totalRecords']);
    expect(json).toMatchObject({ pageNumber: 1, pageSize: total, totalPages: 1 });
    expect(json['items']).toHaveLength(total);
    const short = await target.call('GET', `/Fields/appId/${target.appId}?PageSize=${total - 1}&PageNumber=2`);
    expect(short.json).toMatchObject({ pageNumber: 2, pageSize: 1, totalPages: 2, totalRecords: total });
  });

  everywhere('tells zeros when nothing is there', async () => {
    const filter = `${await target.textField()} eq 'nothing is called like this 5a4db0c5'`;
    const { json } = await target.call('POST', '/Records/Query', { body: { appId: target.appId, filter } });
    expect(json).toEqual({ pageNumber: 1, pageSize: 0, totalPages: 0, totalRecords: 0, items: [] });
  });

  everywhere('refuses 1001 and takes 1000', async () => {
    for (const path of ['/Apps', `/Fields/appId/${target.appId}`, `/Reports/appId/${target.appId}`]) {
      expect((await target.call('GET', `${path}?PageSize=1001`)).status).toBe(400);
      expect((await target.call('GET', `${path}?PageSize=1000`)).status).toBe(200);
    }
    expect((await target.call('GET', `/Records/appId/${target.appId}?PageSize=1001`)).status).toBe(400);
  });
});
