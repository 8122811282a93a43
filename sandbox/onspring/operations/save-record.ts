import { z } from 'zod';
import { forbidden, notFoundNamed, rejected } from '../errors.ts';
import { type FieldInput, parseFieldInput } from '../field-input.ts';
import type { Field } from '../model.ts';
import { type Call, idSchema, type Reply, readBody } from '../request.ts';
import { isVisible, requireApp, rightsFor } from '../rights.ts';

const saveSchema = z.object({
  appId: idSchema,
  recordId: idSchema.nullish(),
  /** Keyed by field id; an array of pairs fails (onspring-api.md 4.4). */
  fields: z.record(z.string().regex(/^\d+$/, 'expected a field id'), z.unknown()),
});

/**
 * PUT /Records: create (no record id) 201, update 200. Order of checks: readable body, right to the app 403, record
 * 404, then empty `fields` on create and each value 400 (onspring-api.md 4.4).
 */
export async function putRecord(call: Call): Promise<Reply> {
  const body = await readBody(call, saveSchema);
  const isNew = body.recordId === null || body.recordId === undefined;
  const app = requireApp(call, body.appId, isNew ? 'create' : 'update');
  const record = isNew ? undefined : app.records.get(body.recordId ?? 0);
  if (!isNew && !record) throw notFoundNamed(`Record ${body.recordId} in app ${body.appId}`);
  const entries = Object.entries(body.fields);
  if (isNew && entries.length === 0) throw rejected('At least one field is needed to create a record.');

  const inputs = new Map<Field, FieldInput>();
  const warnings: string[] = [];
  for (const [id, input] of entries) {
    const field = call.tenant.state.fields.get(Number(id));
    if (field?.appId !== app.id || !isVisible(call.role, field)) throw rejected(`Field ${id} is not in app ${app.id}.`);
    if (rightsFor(call.role, app.id)?.lockedFields.includes(field.name)) throw forbidden(`edit field ${id}`);
    const parsed = parseFieldInput(call.tenant.state, field, input);
    if (parsed.kind === 'ignored') warnings.push(parsed.warning);
    inputs.set(field, parsed);
  }
  const saved = call.tenant.save({ app, record, inputs, cause: 'api' });
  return { status: isNew ? 201 : 200, json: { id: saved.record.recordId, warnings } };
}
