import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { needsSeed, type OnspringTarget, openTarget } from './target.ts';

let target: OnspringTarget;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

describe('12.8 record ids (onspring-api.md 4.1)', () => {
  // On a real tenant both may be equal in an app of its own age: only the stand-in keeps them apart on purpose.
  needsSeed('the id of the API is not the number people see, which a query resolves', async () => {
    const number = (await target.fields()).get('Record Id')?.id;
    const id = target.recordIds['full'] ?? 0;
    const path = `/Records/appId/${target.appId}/recordId/${id}?fieldIds=${number}`;
    const { text } = await target.call('GET', path);
    const shown = (JSON.parse(text) as { fieldData: { value: number }[] }).fieldData[0]?.value;
    expect(shown).not.toBe(id);
    const body = { appId: target.appId, filter: `${number} eq ${shown}`, fieldIds: [number] };
    const found = await target.call('POST', '/Records/Query', { body });
    expect(found.json).toMatchObject({ totalRecords: 1, items: [{ recordId: id }] });
  });
});
