import { z } from 'zod';
import { notFound } from '../errors.ts';
import { deleteRecord } from '../record-store.ts';
import { batchSchema, type Call, idSchema, type Reply, readBody, readId } from '../request.ts';
import { requireApp } from '../rights.ts';

/** DELETE /Records/appId/{appId}/recordId/{recordId} */
export function deleteOneRecord(call: Call): Reply {
  const appId = readId(call, 'appId');
  const recordId = readId(call, 'recordId');
  const app = requireApp(call, appId, 'delete');
  if (!app.records.has(recordId)) throw notFound();
  deleteRecord(call.tenant.state, app, recordId);
  return { status: 204 };
}

const batchDeleteSchema = z.object({ appId: idSchema, recordIds: batchSchema });

/** POST /Records/batch-delete: deletes what is there and answers 204 (onspring-api.md 2). */
export async function batchDeleteRecords(call: Call): Promise<Reply> {
  const body = await readBody(call, batchDeleteSchema);
  const app = requireApp(call, body.appId, 'delete');
  for (const recordId of body.recordIds) {
    if (app.records.has(recordId)) deleteRecord(call.tenant.state, app, recordId);
  }
  return { status: 204 };
}
