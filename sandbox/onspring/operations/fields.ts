import { forbidden, notFound } from '../errors.ts';
import { toFieldReply } from '../fields.ts';
import { batchSchema, type Call, type Reply, readBody, readId, readPaging, toCollection, toPage } from '../request.ts';
import { isVisible, requireApp, visibleFields } from '../rights.ts';

/** GET /Fields/id/{fieldId} */
export function getField(call: Call): Reply {
  const fieldId = readId(call, 'fieldId');
  const { state } = call.tenant;
  const field = state.fields.get(fieldId);
  if (field?.status !== 'Enabled') throw notFound();
  if (!isVisible(call.role, field)) throw forbidden(`read field ${fieldId}`);
  return { status: 200, json: toFieldReply(state, field) };
}

/** POST /Fields/batch-get */
export async function batchGetFields(call: Call): Promise<Reply> {
  const ids = await readBody(call, batchSchema);
  const { state } = call.tenant;
  const fields = [...new Set(ids)]
    .flatMap((id) => state.fields.get(id) ?? [])
    .filter((field) => isVisible(call.role, field));
  if (fields.length === 0) throw forbidden(`read fields ${ids.join(', ')}`);
  return toCollection(fields.map((field) => toFieldReply(state, field)));
}

/** GET /Fields/appId/{appId}: by name (order assumed, onspring-api.md 3). */
export function listFields(call: Call): Reply {
  const appId = readId(call, 'appId');
  const paging = readPaging(call);
  const app = requireApp(call, appId, 'read');
  const fields = visibleFields(call.role, app).sort((a, b) => a.name.localeCompare(b.name));
  return toPage(fields, paging, (field) => toFieldReply(call.tenant.state, field));
}
