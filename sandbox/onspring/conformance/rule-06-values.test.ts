import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { everywhere, needsSeed, type OnspringTarget, openTarget } from './target.ts';

let target: OnspringTarget;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

const TYPES = [
  ...['String', 'Integer', 'Decimal', 'Date', 'TimeSpan', 'Guid', 'StringList', 'IntegerList', 'GuidList'],
  ...['AttachmentList', 'ScoringGroupList', 'FileList'],
];

/** Values of the seeded record by field name. */
const valuesOf = async (format: string): Promise<Record<string, unknown>> => {
  const names = new Map([...(await target.fields())].map(([name, { id }]) => [id, name]));
  const path = `/Records/appId/${target.appId}/recordId/${target.recordIds['full']}?dataFormat=${format}`;
  const { text } = await target.call('GET', path);
  const { fieldData } = JSON.parse(text) as { fieldData: { type: string; fieldId: number; value: unknown }[] };
  return Object.fromEntries(fieldData.map(({ fieldId, type, value }) => [names.get(fieldId), { type, value }]));
};

describe('12.6 values (onspring-api.md 4.1, 4.2)', () => {
  everywhere('records hold known types and no empty values', async () => {
    const { text } = await target.call('GET', `/Records/appId/${target.appId}?PageSize=10`);
    const { items } = JSON.parse(text) as { items: { fieldData: { type: string; value: unknown }[] }[] };
    const values = items.flatMap(({ fieldData }) => fieldData);
    expect(values.map(({ type }) => type).filter((type) => !TYPES.includes(type))).toEqual([]);
    expect(values.filter(({ value }) => value === null || value === undefined || value === '')).toEqual([]);
  });

  needsSeed('Raw: ids and GUIDs, UTC with trailing zeros dropped', async () => {
    const high = (await target.fields()).get('Severity')?.values?.find(({ name }) => name === 'High');
    expect(await valuesOf('Raw')).toMatchObject({
      Title: { type: 'String', value: 'Leaver accounts stay active' },
      Description: { type: 'String', value: '<p>Seen in <b>payroll</b> &amp; claims.</p>' },
      Severity: { type: 'Guid', value: high?.id },
      Owner: { type: 'Integer', value: target.recordIds['ana'] },
      'Seen At': { type: 'Date', value: '2026-05-01T14:03:22.63Z' },
      Cost: { type: 'Decimal', value: 1234.5 },
    });
  });

  needsSeed('Formatted: names and words, references left alone, the UTC clock', async () => {
    expect(await valuesOf('formatted')).toMatchObject({
      Description: { type: 'String', value: 'Seen in payroll & claims.' },
      Severity: { type: 'String', value: 'High' },
      Regulations: { type: 'StringList', value: ['SOX', 'GDPR'] },
      Owner: { type: 'Integer', value: target.recordIds['ana'] },
      'Seen At': { type: 'String', value: '5/1/2026 2:03 PM' },
      Cost: { type: 'String', value: '$1234.50' },
    });
  });
});
