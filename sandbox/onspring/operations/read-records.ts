import { z } from 'zod';
import { notFound, rejected } from '../errors.ts';
import { type DataFormat, type FieldValueReply, toFieldValue } from '../fields.ts';
import { FilterError, parseFilter } from '../filter.ts';
import { compileFilter } from '../filter-evaluator.ts';
import type { App, Field, OnspringRecord } from '../model.ts';
import {
  batchSchema,
  type Call,
  dataFormatSchema,
  idSchema,
  type Paging,
  type Reply,
  readBody,
  readDataFormat,
  readFieldIds,
  readId,
  readPaging,
  toCollection,
  toPage,
} from '../request.ts';
import { isVisible, requireApp, visibleFields } from '../rights.ts';
import { recordsOf } from '../state.ts';

/** The fields asked for, of those the key can see; none asked for means all, unknown ids are ignored (onspring-api.md 4.1). */
function selectFields(call: Call, app: App, fieldIds: readonly number[]): Field[] {
  const fields = visibleFields(call.role, app);
  if (fieldIds.length === 0) return fields;
  const wanted = new Set(fieldIds);
  return fields.filter((field) => wanted.has(field.id));
}

/** A record without its empty fields (4.1). */
function toRecordReply(call: Call, record: OnspringRecord, fields: readonly Field[], format: DataFormat) {
  const fieldData: FieldValueReply[] = [];
  for (const field of fields) {
    const value = record.values.get(field.id);
    if (value) fieldData.push(toFieldValue(call.tenant.state, field, value, format));
  }
  return { appId: record.appId, recordId: record.recordId, fieldData };
}

/** 400 when more would come back than the service gives at once; the threshold is unknown (9 "Result too large"). */
function assertSize(call: Call, records: number, fields: number): void {
  const { largestResultCells } = call.tenant.behaviour;
  if (largestResultCells > 0 && records * fields > largestResultCells) {
    throw rejected('The requested data is too large. Ask for fewer records or fields.');
  }
}

function toRecordPage(
  call: Call,
  records: readonly OnspringRecord[],
  paging: Paging,
  fields: readonly Field[],
  format: DataFormat,
): Reply {
  assertSize(call, Math.min(paging.pageSize, records.length), fields.length);
  return toPage(records, paging, (record) => toRecordReply(call, record, fields, format));
}

/** GET /Records/appId/{appId} */
export function listRecords(call: Call): Reply {
  const appId = readId(call, 'appId');
  const paging = readPaging(call);
  const fieldIds = readFieldIds(call);
  const format = readDataFormat(call, 'dataFormat');
  const app = requireApp(call, appId, 'read');
  return toRecordPage(call, recordsOf(app), paging, selectFields(call, app, fieldIds), format);
}

/** GET /Records/appId/{appId}/recordId/{recordId} */
export function getRecord(call: Call): Reply {
  const appId = readId(call, 'appId');
  const recordId = readId(call, 'recordId');
  const fieldIds = readFieldIds(call);
  const format = readDataFormat(call, 'dataFormat');
  const app = requireApp(call, appId, 'read');
  const record = app.records.get(recordId);
  if (!record) throw notFound();
  return { status: 200, json: toRecordReply(call, record, selectFields(call, app, fieldIds), format) };
}

const fieldIdsSchema = z
  .array(idSchema)
  .nullish()
  .transform((ids) => ids ?? []);

const batchGetSchema = z.object({
  appId: idSchema,
  recordIds: batchSchema,
  fieldIds: fieldIdsSchema,
  dataFormat: dataFormatSchema,
});

/** POST /Records/batch-get: records that are not there are silently absent (3, assumed). */
export async function batchGetRecords(call: Call): Promise<Reply> {
  const body = await readBody(call, batchGetSchema);
  const app = requireApp(call, body.appId, 'read');
  const fields = selectFields(call, app, body.fieldIds);
  const records = [...new Set(body.recordIds)].flatMap((id) => app.records.get(id) ?? []);
  assertSize(call, records.length, fields.length);
  return toCollection(records.map((record) => toRecordReply(call, record, fields, body.dataFormat)));
}

const querySchema = z.object({
  appId: idSchema,
  filter: z.string().trim().min(1),
  fieldIds: fieldIdsSchema,
  dataFormat: dataFormatSchema,
});

/** POST /Records/Query: filter in the body, paging in the query string (5). */
export async function queryRecords(call: Call): Promise<Reply> {
  const paging = readPaging(call);
  const body = await readBody(call, querySchema);
  const { state } = call.tenant;
  const app = requireApp(call, body.appId, 'read');
  try {
    const test = compileFilter(state, app, parseFilter(body.filter), (field) => isVisible(call.role, field));
    const records = recordsOf(app).filter(test);
    return toRecordPage(call, records, paging, selectFields(call, app, body.fieldIds), body.dataFormat);
  } catch (error) {
    if (error instanceof FilterError) throw rejected(error.message);
    throw error;
  }
}
