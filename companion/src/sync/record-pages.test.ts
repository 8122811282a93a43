import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { VendorError } from '../errors.ts';
import { fetchPageThatFits } from './record-pages.ts';

const log = pino({ level: 'silent' });
const RECORDS = 2_000;

/** A tenant whose results may hold so many records; `asked` keeps the sizes it was asked for. */
function createTenant(most: number) {
  const asked: number[] = [];
  return {
    asked,
    async fetchPage({ page, pageSize }: { readonly page: number; readonly pageSize: number }) {
      asked.push(pageSize);
      if (pageSize > most) {
        const message = 'the result is too large';
        throw new VendorError({ vendor: 'onspring', failure: 'refused', code: 'VENDOR_400', message, status: 400 });
      }
      const records = Array.from({ length: pageSize }, (_, index) => ({
        appId: 210,
        recordId: (page - 1) * pageSize + index + 1,
        values: new Map<number, unknown>(),
      }));
      return { records, totalRecords: RECORDS, totalPages: Math.ceil(RECORDS / pageSize) };
    },
  };
}

describe('fetchPageThatFits', () => {
  it.each([
    [1_000, [1_000]],
    [499, [1_000, 500, 250]],
    [100, [1_000, 500, 250, 125, 25]],
    [25, [1_000, 500, 250, 125, 25]],
  ])('finds the page that a tenant of %d records allows, from the same record on', async (most, sizes) => {
    const tenant = createTenant(most);
    const options = { appId: 210, fieldIds: [1], offset: 1_000, pageSize: 1_000 };
    const { page, pageSize, unread } = await fetchPageThatFits(tenant, log, options);
    expect(tenant.asked).toEqual(sizes);
    expect(page.records[0]?.recordId).toBe(1_001);
    expect({ read: page.records.length, unread }).toEqual({ read: pageSize, unread: 0 });
  });

  it('gives up when not even the smallest page is allowed', async () => {
    const options = { appId: 210, fieldIds: [1], offset: 0, pageSize: 1_000 };
    await expect(fetchPageThatFits(createTenant(24), log, options)).rejects.toMatchObject({ status: 400 });
  });
});
