import { z } from 'zod';
import { createApp, createField, createFieldSchema } from './app-builder.ts';
import { ControlError } from './errors.ts';
import type { FieldInput } from './field-input.ts';
import type { App, Field } from './model.ts';
import { saveRecord } from './record-store.ts';
import { parseSeedValue } from './seed-value.ts';
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

interface PlannedRecord {
  readonly app: App;
  readonly recordId: number;
  readonly record: Seed['records'][number];
}

/** Reads all values before any record is saved; if one does not fit, the keys of the plan are taken back. */
function parsePlan(tenant: Tenant, planned: readonly PlannedRecord[]) {
  try {
    return planned.map(({ app, recordId, record }) => {
      const inputs = new Map<Field, FieldInput>();
      for (const [name, input] of Object.entries(record.fields)) {
        const field = requireSeedField(app, name);
        inputs.set(field, parseSeedValue(tenant, field, recordId, input));
      }
      return { app, inputs, key: record.key };
    });
  } catch (error) {
    for (const { app, record } of planned) if (record.key !== undefined) app.keys.delete(record.key);
    throw error;
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
  const parsed = parsePlan(tenant, planned);
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
