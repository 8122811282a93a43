import { z } from 'zod';
import { createApp, createField, createFieldSchema } from './app-builder.ts';
import { ControlError } from './errors.ts';
import type { FieldInput } from './field-input.ts';
import { parseFieldText } from './field-text.ts';
import type { App, Field, StoredFile, TimeSpan, ValueType } from './model.ts';
import { saveRecord } from './record-store.ts';
import { findApp, findAppByName, findFieldByName, RECORD_ID_OFFSET } from './state.ts';
import type { Tenant } from './tenant.ts';

const appRefSchema = z.union([z.number().int(), z.string()]);

/** A tenant's content as people write it: names instead of ids. */
export const seedSchema = z.strictObject({
  apps: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        id: z.number().int().positive().optional(),
        /** Fields the record list shows beside title and number. */
        listColumns: z.array(z.string()).default([]),
        fields: z.array(createFieldSchema).default([]),
      }),
    )
    .default([]),
  records: z
    .array(
      z.strictObject({
        app: appRefSchema,
        /** How other records of the seed refer to this one. */
        key: z.string().optional(),
        /** By field name. List values by name, references by key or record id, dates without offset in the tenant's zone. */
        fields: z.record(z.string(), z.unknown()),
      }),
    )
    .default([]),
  reports: z
    .array(
      z.strictObject({
        app: appRefSchema,
        name: z.string(),
        description: z.string().default(''),
        fields: z.array(z.string()),
        filter: z.string().default(''),
        chartField: z.string().optional(),
      }),
    )
    .default([]),
});

export type Seed = z.output<typeof seedSchema>;
export type SeedInput = z.input<typeof seedSchema>;

export interface SeedReply {
  readonly apps: readonly {
    readonly id: number;
    readonly name: string;
    readonly fields: Readonly<Record<string, number>>;
  }[];
  /** In the order of the seed. */
  readonly records: readonly {
    readonly appId: number;
    readonly key?: string;
    readonly recordId: number;
    readonly recordNumber: number;
  }[];
  readonly reports: readonly { readonly id: number; readonly name: string }[];
}

const fileSchema = z.array(
  z.strictObject({
    name: z.string(),
    contentType: z.string().default('application/octet-stream'),
    base64: z.base64(),
    notes: z.string().nullable().default(null),
  }),
);
const fixedSchema = z.strictObject({ type: z.string(), value: z.unknown() });

function requireSeedApp(tenant: Tenant, reference: number | string): App {
  const app = findApp(tenant.state, reference);
  if (!app) throw new ControlError('UNKNOWN_APP', `no app "${reference}"; name it in "apps" first`);
  return app;
}

function requireSeedField(app: App, name: string): Field {
  const field = findFieldByName(app, name);
  if (!field) throw new ControlError('UNKNOWN_FIELD', `app ${app.name} has no field "${name}"`);
  return field;
}

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
  return { kind: 'set', value: { kind: 'fixed', type: type as ValueType, value } };
}

function parseSeedValue(tenant: Tenant, field: Field, recordId: number, input: unknown): FieldInput {
  switch (field.type) {
    case 'Attachment':
    case 'Image':
      return createFiles(tenant, field, recordId, input);
    case 'TimeSpan':
      return { kind: 'set', value: { kind: 'timeSpan', span: input as TimeSpan } };
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

/**
 * Adds apps, then records, then reports. Seeding an app that exists adds the fields it lacks. Record ids are dealt out
 * before values are read, so records may refer to later ones. Fires no outcomes. Throws `ControlError`.
 */
export function seedTenant(tenant: Tenant, seed: Seed): SeedReply {
  const { state } = tenant;
  // Apps with a given id come first, or a dealt-out id could take theirs.
  const byClaim = [...seed.apps].sort((a, b) => Number(b.id !== undefined) - Number(a.id !== undefined));
  for (const app of byClaim) if (!findAppByName(state, app.name)) createApp(state, app);
  const apps = seed.apps.map(({ name }) => requireSeedApp(tenant, name));
  seed.apps.forEach(({ fields }, index) => {
    const app = apps[index];
    if (!app) return;
    for (const definition of fields) if (!findFieldByName(app, definition.name)) createField(state, app, definition);
  });

  const offsets = new Map<App, number>();
  const planned = seed.records.map((record) => {
    const app = requireSeedApp(tenant, record.app);
    const offset = offsets.get(app) ?? 0;
    offsets.set(app, offset + 1);
    const recordId = app.nextRecordNumber + offset + RECORD_ID_OFFSET;
    if (record.key !== undefined) app.keys.set(record.key, recordId);
    return { app, recordId, record };
  });
  const parsed = planned.map(({ app, recordId, record }) => {
    const inputs = new Map<Field, FieldInput>();
    for (const [name, input] of Object.entries(record.fields)) {
      const field = requireSeedField(app, name);
      inputs.set(field, parseSeedValue(tenant, field, recordId, input));
    }
    return { app, inputs, key: record.key };
  });
  const records = parsed.map(({ app, inputs, key }) => {
    const { record } = saveRecord(state, { app, inputs, cause: 'seed', nowMs: tenant.clock.now() });
    return {
      appId: app.id,
      ...(key === undefined ? {} : { key }),
      recordId: record.recordId,
      recordNumber: record.recordNumber,
    };
  });

  const reports = seed.reports.map((definition) => {
    const app = requireSeedApp(tenant, definition.app);
    const id = state.nextReportId;
    state.nextReportId += 1;
    state.reports.set(id, {
      id,
      appId: app.id,
      name: definition.name,
      description: definition.description,
      fieldIds: definition.fields.map((name) => requireSeedField(app, name).id),
      filter: definition.filter,
      chartFieldId: definition.chartField === undefined ? null : requireSeedField(app, definition.chartField).id,
    });
    return { id, name: definition.name };
  });

  return {
    apps: apps.map((app) => ({
      id: app.id,
      name: app.name,
      fields: Object.fromEntries(app.fields.map(({ name, id }) => [name, id])),
    })),
    records,
    reports,
  };
}
