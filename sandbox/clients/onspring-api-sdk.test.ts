/** The public JavaScript client of the Onspring API, unmodified, against the stand-in tenant. */
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DataFormat,
  type Field,
  FilterOperators,
  GetRecordRequest,
  GetRecordsByAppIdRequest,
  GetRecordsRequest,
  type ListField,
  ListItemRequest,
  OnspringClient,
  PagingRequest,
  QueryFilter,
  QueryRecordsRequest,
  ReportDataType,
  SaveFileRequest,
  SaveRecordRequest,
} from 'onspring-api-sdk';
import { type OnspringTarget, openStandIn } from '../onspring/conformance/target.ts';

let target: OnspringTarget;
let client: OnspringClient;
let fields: ReadonlyMap<string, Field>;

beforeAll(async () => {
  target = await openStandIn();
  client = new OnspringClient(target.url, target.apiKey);
  const answer = await client.getFieldsByAppId(target.appId, new PagingRequest(1, 1000));
  fields = new Map((answer.data?.items ?? []).map((field) => [field.name, field]));
});
afterAll(() => target.stop());

const fieldId = (name: string): number => fields.get(name)?.id ?? 0;
const recordId = (key: string): number => target.recordIds[key] ?? 0;

describe('onspring-api-sdk', () => {
  it('connects, and is refused with a wrong key', async () => {
    expect(await client.canConnect()).toBe(true);
    const stranger = await new OnspringClient(target.url, 'wrong').getApps();
    expect([stranger.statusCode, stranger.isSuccessful]).toEqual([401, false]);
  });

  it('reads apps one by one, by page and in a batch', async () => {
    const page = await client.getApps(new PagingRequest(1, 2));
    expect(page.data).toMatchObject({ pageNumber: 1, pageSize: 2, totalPages: 2, totalRecords: 3 });
    expect((await client.getAppById(target.appId)).data).toMatchObject({ id: target.appId, name: 'Findings' });
    expect((await client.getAppsByIds([2, target.appId])).data?.count).toBe(2);
    expect((await client.getAppById(9999)).statusCode).toBe(404);
  });

  it('understands every field type of the tenant', async () => {
    expect([...fields.keys()]).toEqual(
      expect.arrayContaining(['Title', 'Severity', 'Owner', 'Review', 'Score', 'Photo']),
    );
    const severity = fields.get('Severity') as ListField;
    expect(severity.values.map(({ name }) => name)).toEqual(['Critical', 'High', 'Medium']);
    expect((await client.getFieldById(fieldId('Owner'))).data).toMatchObject({ name: 'Owner', referencedAppId: 2 });
    expect((await client.getFieldsByIds([fieldId('Title'), fieldId('Cost')])).data?.count).toBe(2);
  });

  it('reads records in every way, Raw and Formatted', async () => {
    const { data } = await client.getRecordById(new GetRecordRequest(target.appId, recordId('full')));
    const value = (name: string) => data?.fieldData.find((entry) => entry.fieldId === fieldId(name));
    expect(value('Title')?.asString()).toBe('Leaver accounts stay active');
    expect(value('Cost')?.asNumber()).toBe(1234.5);
    expect(value('Seen At')?.asDate()).toEqual(new Date('2026-05-01T14:03:22.630Z'));
    expect(value('Applications')?.asNumberArray()).toEqual([recordId('payroll'), recordId('claims')]);
    expect(value('Review')?.asTimeSpanData()).toMatchObject({ quantity: 3, increment: 'Days' });

    const formatted = await client.getRecordById(
      new GetRecordRequest(target.appId, recordId('full'), [fieldId('Severity')], DataFormat.Formatted),
    );
    expect(formatted.data?.fieldData.map((entry) => entry.value)).toEqual(['High']);
    const all = await client.getRecordsByAppId(new GetRecordsByAppIdRequest(target.appId));
    expect(all.data?.totalRecords).toBe(2);
    const some = await client.getRecordsByIds(
      new GetRecordsRequest(target.appId, [recordId('full'), recordId('bare')]),
    );
    expect(some.data?.count).toBe(2);
  });

  it('queries with its own filter objects', async () => {
    const count = async (name: string, operator: FilterOperators, value: string | number | Date | null) => {
      const filter = new QueryFilter(fieldId(name), operator, value);
      return (await client.queryRecords(new QueryRecordsRequest(target.appId, filter))).data?.totalRecords;
    };
    const high = (fields.get('Severity') as ListField).values.find(({ name }) => name === 'High')?.id ?? '';
    expect(await count('Title', FilterOperators.Equal, 'No backup test')).toBe(1);
    expect(await count('Cost', FilterOperators.GreaterThan, 1000)).toBe(1);
    expect(await count('Seen At', FilterOperators.LessThan, new Date('2026-06-01T00:00:00Z'))).toBe(1);
    expect(await count('Severity', FilterOperators.Contains, high)).toBe(1);
    expect(await count('Cost', FilterOperators.IsNull, null)).toBe(1);
  });

  it('creates, updates and deletes records', async () => {
    const created = await client.saveRecord(
      new SaveRecordRequest(target.appId, null, new Map([[fieldId('Title'), 'Made by a client']])),
    );
    const id = created.data?.id ?? 0;
    expect([created.statusCode, created.data?.warnings]).toEqual([201, []]);
    const values = new Map<number, unknown>([[fieldId('Cost'), 7]]);
    expect((await client.saveRecord(new SaveRecordRequest(target.appId, id, values))).statusCode).toBe(200);
    expect((await client.deleteRecordById(target.appId, id)).statusCode).toBe(204);
    expect((await client.deleteRecordById(target.appId, id)).statusCode).toBe(404);
    expect((await client.deleteRecordsByIds(target.appId, [])).statusCode).toBe(400);
  });

  it('keeps list values', async () => {
    const { listId } = fields.get('Severity') as ListField;
    const created = await client.addOrUpdateListItem(new ListItemRequest(listId, null, 'Severe', 4, '#ff8800'));
    const id = created.data?.id ?? '';
    expect(created.statusCode).toBe(201);
    const updated = await client.addOrUpdateListItem(new ListItemRequest(listId, id, 'Very severe', 5, '#ff8800'));
    expect(updated.statusCode).toBe(200);
    expect((await client.deleteListItemById(listId, id)).statusCode).toBe(204);
  });

  it('stores a file, reads it back and deletes it', async () => {
    const request = new SaveFileRequest(
      recordId('full'),
      fieldId('Evidence'),
      'a note',
      new Date('2026-05-01T00:00:00Z'),
      'plan.txt',
      'text/plain',
      Readable.from(['evidence']),
    );
    const saved = await client.saveFile(request);
    expect(saved.statusCode).toBe(201);
    const at = [recordId('full'), fieldId('Evidence'), saved.data?.id ?? 0] as const;
    expect((await client.getFileInfoById(...at)).data).toMatchObject({ name: 'plan.txt', contentType: 'text/plain' });
    const file = await client.getFileById(...at);
    expect(file.data?.fileName).toBe('plan.txt');
    expect(file.data === null ? '' : await text(file.data.stream)).toBe('evidence');
    const record = await client.getRecordById(new GetRecordRequest(target.appId, recordId('full')));
    const attachments = record.data?.fieldData.find((entry) => entry.fieldId === fieldId('Evidence'));
    expect(attachments?.asAttachmentArray()).toMatchObject([{ fileName: 'plan.txt', notes: 'a note' }]);
    expect((await client.deleteFileById(...at)).statusCode).toBe(204);
  });

  it('reads reports as rows and as chart', async () => {
    const reports = await client.getReportsByAppId(target.appId);
    const chart = reports.data?.items.find(({ name }) => name === 'By severity')?.id ?? 0;
    expect((await client.getReportById(chart)).data?.columns).toEqual([
      'Title',
      'Severity',
      'Applications',
      'Due Date',
    ]);
    const data = await client.getReportById(chart, DataFormat.Raw, ReportDataType.ChartData);
    expect(data.data?.rows[0]?.cells).toEqual(['High', 1]);
  });
});
