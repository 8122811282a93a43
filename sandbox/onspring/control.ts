import { Hono } from 'hono';
import { z } from 'zod';
import { ApiError, ControlError } from './errors.ts';
import { faultSchema } from './faults.ts';
import { toFieldValue } from './fields.ts';
import type { App, AppRights } from './model.ts';
import { triggerSchema } from './outcomes/definition.ts';
import { isSameSite } from './same-site.ts';
import { seedSchema, seedTenant } from './seed.ts';
import { findApp, recordsOf } from './state.ts';
import type { Tenant } from './tenant.ts';
import type { Environment } from './vendor-api.ts';

const clockSchema = z.strictObject({
  /** True stops time now, an ISO instant stops it there. */
  freeze: z.union([z.literal(true), z.iso.datetime({ offset: true })]).optional(),
  advanceMs: z.number().int().nonnegative().optional(),
  resume: z.literal(true).optional(),
  /** Wait until no outcome request is under way before answering. */
  settle: z.boolean().default(true),
});

const behaviourSchema = z.strictObject({
  apiSavesFireOutcomes: z.boolean().optional(),
  outcomeDelayMs: z.number().int().nonnegative().optional(),
  outcomeTimeoutMs: z.number().int().positive().optional(),
  outcomeRetryDelayMs: z.number().int().nonnegative().optional(),
  escapeTokens: z.boolean().optional(),
  listItemLagCalls: z.number().int().nonnegative().optional(),
  largestResultCells: z.number().int().nonnegative().optional(),
  largestUploadBytes: z.number().int().positive().optional(),
});

const rightsSchema = z.strictObject({
  read: z.boolean().default(true),
  create: z.boolean().default(false),
  update: z.boolean().default(false),
  delete: z.boolean().default(false),
  hiddenFields: z.array(z.string()).default([]),
  lockedFields: z.array(z.string()).default([]),
  reports: z.boolean().default(false),
});

const keySchema = z.strictObject({
  key: z.string().min(1),
  name: z.string().default('Limited'),
  manageLists: z.boolean().default(false),
  /** By app name or id. */
  apps: z.union([z.literal('all'), z.record(z.string(), rightsSchema)]),
});

function requireApp(tenant: Tenant, reference: string): App {
  const app = findApp(tenant.state, reference);
  if (!app) throw new ControlError('UNKNOWN_APP', `no app "${reference}"`);
  return app;
}

/** All records by field name, formatted: lets a test or a demo compare without counting as API calls. */
function toNamedRecords(tenant: Tenant, app: App) {
  return recordsOf(app).map((record) => ({
    recordId: record.recordId,
    recordNumber: record.recordNumber,
    fields: Object.fromEntries(
      app.fields.flatMap((field) => {
        const value = record.values.get(field.id);
        // Dates stay exact, everything else reads as people write it.
        const format = value?.kind === 'date' || value?.kind === 'text' ? 'Raw' : 'Formatted';
        return value ? [[field.name, toFieldValue(tenant.state, field, value, format).value]] : [];
      }),
    ),
  }));
}

/**
 * Control routes under `/_sandbox`: no part of the vendor's API, never in its journal. Bad input answers 400
 * `{ error: { code, message } }`.
 */
export function createControl(tenant: Tenant): Hono<Environment> {
  const control = new Hono<Environment>();
  const read = async <S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> =>
    schema.parse(await request.json());

  control.use(async (context, next) => {
    if (context.req.method === 'GET' || isSameSite(context.req.raw)) return next();
    return context.json({ error: { code: 'CROSS_SITE', message: 'requests are accepted from this site only' } }, 403);
  });
  control.onError((error, context) => {
    if (error instanceof z.ZodError)
      return context.json({ error: { code: 'INVALID', message: z.prettifyError(error) } }, 400);
    if (error instanceof ControlError)
      return context.json({ error: { code: error.code, message: error.message } }, 400);
    if (error instanceof ApiError) return context.json({ error: { code: 'REJECTED', message: error.message } }, 400);
    if (error instanceof SyntaxError)
      return context.json({ error: { code: 'INVALID', message: `body: ${error.message}` } }, 400);
    throw error;
  });

  control.get('/health', (context) => {
    const apps = [...tenant.state.apps.values()];
    const records = apps.reduce((sum, app) => sum + app.records.size, 0);
    return context.json({ status: 'ok', apps: apps.length, records, pendingOutcomes: tenant.outcomes.pending() });
  });
  control.post('/reset', (context) => {
    tenant.reset();
    return context.json({ reset: true });
  });
  control.post('/seed', async (context) => context.json(seedTenant(tenant, await read(context.req.raw, seedSchema))));
  control.get('/apps/:app/records', (context) =>
    context.json({ records: toNamedRecords(tenant, requireApp(tenant, context.req.param('app'))) }),
  );

  control.get('/outcomes', (context) => {
    const { outcomes } = tenant;
    return context.json({
      triggers: outcomes.triggers(),
      attempts: outcomes.attempts(),
      notifications: outcomes.notifications(),
      pending: outcomes.pending(),
    });
  });
  control.post('/outcomes', async (context) =>
    context.json(tenant.outcomes.define(await read(context.req.raw, triggerSchema)), 201),
  );
  control.post('/outcomes/clear', (context) => {
    tenant.outcomes.clearLog();
    return context.json({ cleared: true });
  });
  control.post('/outcomes/:id/test', async (context) => {
    const { recordId } = await read(context.req.raw, z.strictObject({ recordId: z.number().int() }));
    tenant.outcomes.test(Number(context.req.param('id')), recordId);
    return context.json({ queued: true }, 202);
  });
  control.delete('/outcomes/:id', (context) =>
    context.json({ removed: tenant.outcomes.remove(Number(context.req.param('id'))) }),
  );

  const clockState = () => ({ now: new Date(tenant.clock.now()).toISOString(), frozen: tenant.clock.frozen });
  control.get('/clock', (context) => context.json(clockState()));
  control.post('/clock', async (context) => {
    const { freeze, advanceMs, resume, settle } = await read(context.req.raw, clockSchema);
    if (freeze !== undefined) tenant.clock.freeze(freeze === true ? undefined : Date.parse(freeze));
    if (advanceMs !== undefined) await tenant.clock.advance(advanceMs);
    if (resume) tenant.clock.resume();
    if (settle) await tenant.outcomes.settled();
    return context.json(clockState());
  });

  control.get('/faults', (context) => context.json({ faults: tenant.faults.list() }));
  control.post('/faults', async (context) =>
    context.json({ id: tenant.faults.add(await read(context.req.raw, faultSchema)) }, 201),
  );
  control.delete('/faults', (context) => {
    tenant.faults.clear();
    return context.json({ cleared: true });
  });
  control.delete('/faults/:id', (context) =>
    context.json({ removed: tenant.faults.remove(Number(context.req.param('id'))) }),
  );

  control.get('/behaviour', (context) => context.json(tenant.behaviour));
  control.post('/behaviour', async (context) => {
    const changes = await read(context.req.raw, behaviourSchema);
    Object.assign(tenant.behaviour, changes);
    return context.json(tenant.behaviour);
  });

  control.post('/keys', async (context) => {
    const { key, name, manageLists, apps } = await read(context.req.raw, keySchema);
    const rights =
      apps === 'all'
        ? apps
        : new Map(
            Object.entries(apps).map(([app, granted]): [number, AppRights] => [requireApp(tenant, app).id, granted]),
          );
    tenant.state.roles.set(key, { name, manageLists, apps: rights });
    return context.json({ keys: tenant.state.roles.size }, 201);
  });
  control.delete('/keys/:name', (context) => {
    const name = context.req.param('name');
    const keys = [...tenant.state.roles].filter(([, role]) => role.name.toLowerCase() === name).map(([key]) => key);
    for (const key of keys) tenant.state.roles.delete(key);
    return context.json({ removed: keys.length });
  });

  control.get('/journal', (context) => context.json(tenant.journal.summary()));
  control.post('/journal/reset', (context) => {
    tenant.journal.reset();
    return context.json({ reset: true });
  });
  return control;
}
