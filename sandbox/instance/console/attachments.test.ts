import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AGENT, type Desk, NOBODY, openDesk, READER, REQUEST } from './fixtures/desk.ts';

let desk: Desk;
let id: string;
beforeEach(async () => {
  desk = await openDesk();
  id = desk.insert(REQUEST, { short_description: 'With a file' });
});
afterEach(() => desk.instance.stop());

const page = () => `/now/record/${REQUEST}/${id}`;
const note = () => new File(['Grüße'], 'nöte "1".html', { type: 'text/html' });
const stored = () => desk.instance.database.select('sys_attachment', `table_sys_id=${id}`);

describe('attachments of a record', () => {
  it('are added, listed, downloaded and removed by those who may write the record', async () => {
    const browser = await desk.signIn(AGENT);
    await browser.get(page());
    expect((await browser.post(`${page()}/attachments`, {}, note())).location).toBe(page());
    const file = stored()[0]?.['sys_id'];
    const { text } = await browser.get(page());
    expect(text).toContain('Attached nöte &quot;1&quot;.html.');
    expect(text).toContain(`href="/now/attachment/${file}"`);
    const download = await browser.get(`/now/attachment/${file}`);
    expect(download.text).toBe('Grüße');
    expect(download.headers.get('content-type')).toBe('application/octet-stream');
    expect(download.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''n%C3%B6te%20%221%22.html");
    await browser.post(`/now/attachment/${file}/remove`, {});
    expect(stored()).toHaveLength(0);
    expect((await browser.get(`/now/attachment/${file}`)).status).toBe(404);
  });

  it('are for reading only without write access, and hidden with their record', async () => {
    const agent = await desk.signIn(AGENT);
    await agent.get(page());
    await agent.post(`${page()}/attachments`, {}, note());
    const file = stored()[0]?.['sys_id'];
    const reader = await desk.signIn(READER);
    const { text } = await reader.get(page());
    expect(text).toContain(`/now/attachment/${file}`);
    expect(text).not.toContain('type="file"');
    expect(text).not.toContain('Remove');
    await reader.post(`${page()}/attachments`, {}, note());
    await reader.post(`/now/attachment/${file}/remove`, {});
    expect(stored()).toHaveLength(1);
    const nobody = await desk.signIn(NOBODY);
    expect((await nobody.get(`/now/attachment/${file}`)).status).toBe(404);
  });

  it('need a file and the token of this sign-in', async () => {
    const browser = await desk.signIn(AGENT);
    await browser.get(page());
    await browser.post(`${page()}/attachments`, {});
    expect((await browser.get(page())).text).toContain('Choose a file first.');
    expect((await browser.post(`${page()}/attachments`, { csrf: 'guessed' }, note())).status).toBe(403);
    expect(stored()).toHaveLength(0);
  });
});
