import { z } from 'zod';
import { ControlError } from './errors.ts';
import { type FieldInput, isTimeSpan } from './field-input.ts';
import { parseFieldText } from './field-text.ts';
import { type Field, type StoredFile, VALUE_TYPES } from './model.ts';
import type { Tenant } from './tenant.ts';

const fileSchema = z.array(
  z.strictObject({
    name: z.string(),
    contentType: z.string().default('application/octet-stream'),
    base64: z.base64(),
    notes: z.string().nullable().default(null),
    storage: z
      .strictObject({
        location: z.enum(['OneDrive', 'GoogleDrive']),
        downloadLink: z.url(),
        quickEditLink: z.url(),
      })
      .nullable()
      .default(null),
  }),
);
const fixedSchema = z.strictObject({ type: z.enum(VALUE_TYPES), value: z.unknown() });

function toTexts(input: unknown): string[] {
  if (input === null || input === undefined) return [];
  return (Array.isArray(input) ? input : [input]).map(String);
}

function createFiles(tenant: Tenant, field: Field, recordId: number, input: unknown): FieldInput {
  const { state, clock } = tenant;
  const fileIds = fileSchema.parse(input).map((file) => {
    const stored: StoredFile = {
      id: state.nextFileId,
      appId: field.appId,
      recordId,
      fieldId: field.id,
      name: file.name,
      contentType: file.contentType,
      bytes: new Uint8Array(Buffer.from(file.base64, 'base64')),
      notes: file.notes,
      createdMs: clock.now(),
      modifiedMs: clock.now(),
      storage: file.storage,
    };
    state.nextFileId += 1;
    state.files.set(stored.id, stored);
    return stored.id;
  });
  return { kind: 'set', value: { kind: 'files', fileIds } };
}

/** Formula and survey values are taken as given: the stand-in computes neither. */
function parseComputed(tenant: Tenant, field: Field, input: unknown): FieldInput {
  if (field.type === 'Formula') {
    const base = { ...field, system: null, status: 'Enabled' } as const;
    const text = toTexts(input);
    const context = { state: tenant.state, timeZone: tenant.timeZone, resolveRecord: () => undefined };
    switch (field.outputType) {
      case 'Text':
        return parseFieldText(context, { ...base, type: 'Text', multiline: false }, text);
      case 'Numeric':
        return parseFieldText(context, { ...base, type: 'Number', prefix: '', suffix: '', decimals: null }, text);
      case 'DateAndTime':
        return parseFieldText(context, { ...base, type: 'Date', dateOnly: false }, text);
      case 'ListValue':
        return parseFieldText(
          context,
          { ...base, type: 'List', multiplicity: 'MultiSelect', listId: field.listId ?? 0 },
          text,
        );
    }
  }
  const { type, value } = fixedSchema.parse(input);
  return { kind: 'set', value: { kind: 'fixed', type, value } };
}

/** One value of a seed's record, as people write it. Throws `ControlError` BAD_VALUE or a `ZodError`. */
export function parseSeedValue(tenant: Tenant, field: Field, recordId: number, input: unknown): FieldInput {
  switch (field.type) {
    case 'Attachment':
    case 'Image':
      return createFiles(tenant, field, recordId, input);
    case 'TimeSpan':
      if (!isTimeSpan(input)) throw new ControlError('BAD_VALUE', `${field.name}: a time span object is expected`);
      return { kind: 'set', value: { kind: 'timeSpan', span: input } };
    case 'Formula':
    case 'SurveyCampaign':
    case 'SurveyDelegation':
    case 'SurveyGroupScoring':
    case 'SurveyUnifiedAnswer':
      return parseComputed(tenant, field, input);
    default:
      return parseFieldText(
        {
          state: tenant.state,
          timeZone: tenant.timeZone,
          resolveRecord: (appId, text) => {
            const app = tenant.state.apps.get(appId);
            return app?.keys.get(text) ?? (app?.records.has(Number(text)) ? Number(text) : undefined);
          },
        },
        field,
        toTexts(input),
      );
  }
}
