import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { everywhere, type OnspringTarget, openTarget } from './target.ts';

let target: OnspringTarget;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

describe('12.1 names in any case, output in camel case, no caching (onspring-api.md 1, 3, 5)', () => {
  for (const words of ['Apps/id', 'apps/id', 'APPS/ID'])
    everywhere(`answers ${words}`, async () => {
      const { status, json } = await target.call('GET', `/${words}/${target.appId}`);
      expect(status).toBe(200);
      expect(json).toEqual({ href: expect.any(String), id: target.appId, name: expect.any(String) });
    });

  everywhere('reads query names in any case', async () => {
    for (const query of ['pageSize=1&pageNumber=1', 'PageSize=1&PAGENUMBER=1']) {
      const { json } = await target.call('GET', `/Fields/appId/${target.appId}?${query}`);
      expect(json).toMatchObject({ pageNumber: 1, pageSize: 1 });
    }
  });

  everywhere('reads body members in any case and tolerates unknown ones', async () => {
    const body = { AppId: target.appId, Filter: `${await target.textField()} notnull`, Weight: 3 };
    const { status, json } = await target.call('POST', '/records/Query?pageSize=1', { body });
    expect(status).toBe(200);
    expect(json).toMatchObject({ pageNumber: 1, items: expect.any(Array) });
  });

  everywhere('forbids caching on every answer', async () => {
    for (const { headers } of [
      await target.call('GET', '/Apps'),
      await target.call('GET', '/Apps', { apiKey: 'wrong' }),
    ]) {
      expect(headers.get('cache-control')).toMatch(/no-store/);
      expect(headers.get('cache-control')).toMatch(/no-cache/);
      expect(headers.get('pragma')).toBe('no-cache');
    }
  });

  everywhere('takes 2 and 2.0 as version', async () => {
    for (const version of ['2', '2.0'])
      expect((await target.call('GET', '/Apps', { headers: { 'x-api-version': version } })).status).toBe(200);
  });
});
