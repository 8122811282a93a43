import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTenantFixture, type TenantFixture } from '../onspring/test/tenant-fixture.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { type Site, serveSite } from './site.ts';

const PAGE_FAULTS = readFileSync(new URL('./page-faults.js', import.meta.url), 'utf8');
/** One black point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

let tenant: TenantFixture;
let chromium: Chromium;
let site: Site;

beforeAll(async () => {
  tenant = await createTenantFixture();
  chromium = await startChromium();
  site = await serveSite(tenant.onspring.app);
});

afterAll(async () => {
  await chromium?.stop();
  site?.stop();
  tenant?.onspring.stop();
});

describe('files of a record in Onspring', () => {
  it('are uploaded, opened and removed by an analyst', async () => {
    const analyst = await chromium.visit(site.url);
    const { page } = analyst;
    await page.goto(`/ui/apps/210/records/${tenant.recordIds.full}`);
    const files = page.getByRole('region', { name: 'Files' });
    const upload = async (label: string, name: string, mimeType: string, buffer: Buffer) => {
      await files.getByLabel(label, { exact: true }).setInputFiles({ name, mimeType, buffer });
      await files.locator('.files', { hasText: label }).getByRole('button', { name: 'Upload' }).click();
      await page.getByRole('status').filter({ hasText: 'Uploaded.' }).waitFor();
    };
    await upload('Evidence', 'restore-log.txt', 'text/plain', Buffer.from('Restored on Tuesday.'));
    await upload('Photo', 'server-room.png', 'image/png', PICTURE);
    expect(await page.locator('.files img').evaluate((image: { naturalWidth: number }) => image.naturalWidth)).toBe(1);
    const download = page.waitForEvent('download');
    await files.getByRole('link', { name: 'restore-log.txt' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toBe('Restored on Tuesday.');
    expect(await page.evaluate<string[]>(PAGE_FAULTS)).toEqual([]);
    await files.getByRole('button', { name: 'Remove restore-log.txt' }).click();
    await page.getByRole('status').filter({ hasText: 'Removed.' }).waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate<string[]>(PAGE_FAULTS)).toEqual([]);
    await analyst.leave();
    expect(analyst.faults).toEqual([]);
  });
});
