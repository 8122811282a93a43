import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { destructive, everywhere, needsSeed, type OnspringTarget, openTarget } from './target.ts';

let target: OnspringTarget;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

const query = (filter: string) =>
  target.call('POST', '/Records/Query', { body: { appId: target.appId, filter, fieldIds: [] } });
const idOf = async (name: string): Promise<number> => (await target.fields()).get(name)?.id ?? 0;
const titlesOf = async (filter: string): Promise<number> => Number((await query(filter)).json['totalRecords']);

describe('12.7 filters and bounds (onspring-api.md 4.3, 5, 7, 8)', () => {
  everywhere('refuses what the grammar does not know', async () => {
    const field = await target.textField();
    for (const filter of ['', `${field} like 'x'`, `${field} eq 'x`, `${field} eq`, 'and'])
      expect([filter, (await query(filter)).status]).toEqual([filter, 400]);
  });

  needsSeed('compares texts, numbers, dates and lists', async () => {
    const [title, cost, seen, regulations] = [
      await idOf('Title'),
      await idOf('Cost'),
      await idOf('Seen At'),
      await idOf('Regulations'),
    ];
    expect(await titlesOf(`${title} eq 'No backup test'`)).toBe(1);
    expect(await titlesOf(`${cost} gt 1000 and ${cost} lt 2000`)).toBe(1);
    expect(await titlesOf(`${seen} gt datetime'2026-04-30T00:00:00.000Z'`)).toBe(1);
    expect(await titlesOf(`${regulations} contains 'SOX'`)).toBe(1);
    expect(await titlesOf(`${cost} isnull or not (${cost} isnull)`)).toBe(2);
  });

  everywhere('takes at most 100 ids, leaves unknown ones out', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => 2_000_000_000 + index);
    const batch = (recordIds: readonly number[]) =>
      target.call('POST', '/Records/batch-get', { body: { appId: target.appId, recordIds } });
    expect((await batch(ids)).status).toBe(400);
    expect((await batch([])).status).toBe(400);
    expect((await batch(ids.slice(1))).json).toEqual({ count: 0, items: [] });
  });

  destructive('writes a list')('wants names and hex colours of list values', async () => {
    const list = (await target.fields()).get('Severity')?.listId;
    for (const item of [{ name: '' }, { name: 'x', color: 'red' }, { name: 'x', color: '#12345' }])
      expect((await target.call('PUT', `/Lists/id/${list}/items`, { body: item })).status).toBe(400);
  });

  destructive('uploads 51 MB')('answers 413 to a file above 50 MB', async () => {
    const form = new FormData();
    form.set('RecordId', String(target.recordIds['full']));
    form.set('FieldId', String(await idOf('Evidence')));
    form.set('File', new File([new Uint8Array(51 * 1024 * 1024)], 'large.bin'));
    expect((await target.call('POST', '/Files', { body: form })).status).toBe(413);
  });
});
