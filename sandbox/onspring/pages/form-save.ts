import { ControlError } from '../errors.ts';
import type { FieldInput } from '../field-input.ts';
import { parseFieldText } from '../field-text.ts';
import type { App, Field } from '../model.ts';
import { findFieldByName, recordsOf } from '../state.ts';
import type { Tenant } from '../tenant.ts';

/** A form, or a script's JSON object, as field name -> texts. */
export type FormTexts = ReadonlyMap<string, readonly string[]>;

function toTexts(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** Reads an urlencoded or multipart form, or a JSON object. Throws `ControlError` BAD_FORM. */
export async function readFormTexts(request: Request): Promise<FormTexts> {
  const contentType = request.headers.get('content-type') ?? '';
  try {
    if (contentType.startsWith('application/json')) {
      const body: unknown = await request.json();
      if (typeof body !== 'object' || body === null || Array.isArray(body))
        throw new ControlError('BAD_FORM', 'a JSON object by field name is expected');
      return new Map(Object.entries(body).map(([name, value]) => [name, toTexts(value)]));
    }
    const form = await request.formData();
    return new Map(
      [...new Set(form.keys())].map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string')]),
    );
  } catch (error) {
    if (error instanceof ControlError) throw error;
    throw new ControlError(
      'BAD_FORM',
      `the form cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** A referenced record by internal id, seed key, or one of its short texts (name, e-mail) if no other record has it. */
function findReferenced(tenant: Tenant, appId: number, text: string): number | undefined {
  const app = tenant.state.apps.get(appId);
  if (!app) return undefined;
  if (/^\d+$/.test(text) && app.records.has(Number(text))) return Number(text);
  const byKey = app.keys.get(text);
  if (byKey !== undefined) return byKey;
  const names = app.fields.filter((field) => field.type === 'Text' && !field.multiline);
  const found = recordsOf(app).filter((record) =>
    names.some((field) => {
      const value = record.values.get(field.id);
      return value?.kind === 'text' && value.text.toLowerCase() === text.toLowerCase();
    }),
  );
  return found.length === 1 ? found[0]?.recordId : undefined;
}

/**
 * Turns texts into inputs; only named fields change. Throws `ControlError` UNKNOWN_FIELD or BAD_VALUE with the field's
 * name.
 */
export function parseFormTexts(tenant: Tenant, app: App, texts: FormTexts): Map<Field, FieldInput> {
  const inputs = new Map<Field, FieldInput>();
  const context = {
    state: tenant.state,
    timeZone: tenant.timeZone,
    resolveRecord: (appId: number, text: string) => findReferenced(tenant, appId, text),
  };
  for (const [name, values] of texts) {
    const field = findFieldByName(app, name);
    if (!field) throw new ControlError('UNKNOWN_FIELD', `app ${app.name} has no field "${name}"`);
    inputs.set(field, parseFieldText(context, field, values));
  }
  return inputs;
}
