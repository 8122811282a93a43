import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { receiveMail } from '../notification/inbound-mail.ts';
import type { AccessExplanation, Instance } from '../types.ts';
import { faultsSchema } from './faults.ts';
import type { RestApp } from './rest-app.ts';
import type { WorkLog } from './work-log.ts';

const clockSchema = z.union([
  z.strictObject({ set: z.union([z.number(), z.iso.datetime()]) }),
  z.strictObject({ advanceMs: z.number().int().nonnegative() }),
]);

const accessSchema = z.strictObject({
  user: z.string(),
  operation: z.enum(['read', 'write', 'create', 'delete']).default('read'),
  table: z.string(),
  field: z.string().optional(),
  sys_id: z.string().optional(),
});

const mailSchema = z.strictObject({
  from: z.email(),
  to: z.string().default(''),
  copied: z.string().default(''),
  subject: z.string().default(''),
  text: z.string().default(''),
  headers: z.record(z.string(), z.string()).default({}),
  attachments: z
    .array(z.strictObject({ fileName: z.string(), contentType: z.string().default('text/plain'), base64: z.base64() }))
    .default([]),
});

const refuseQuery = (path: string, message: string): never => {
  throw new z.ZodRealError([{ code: 'custom', path: [path], message, input: undefined }]);
};

/** Who may do this and why not, in words, for a user as the instance knows them now. */
const explainAccess = (instance: Instance, query: z.output<typeof accessSchema>): AccessExplanation => {
  const { user, operation, table, field, sys_id: sysId } = query;
  const session = instance.sessionFor(user) ?? refuseQuery('user', `No active user '${user}'`);
  if (instance.schema.table(table) === undefined) refuseQuery('table', `No table '${table}'`);
  if (field !== undefined && instance.schema.column(table, field) === undefined) {
    refuseQuery('field', `No field '${field}' in ${table}`);
  }
  const row =
    sysId === undefined ? null : (instance.database.get(table, sysId) ?? refuseQuery('sys_id', 'No such record'));
  return instance.access.explain(instance.begin('explain access', session), {
    operation,
    table,
    row,
    ...(field === undefined ? {} : { column: field }),
  });
};

/** What the control routes show and change beside the instance itself. */
export interface ControlParts extends Pick<RestApp, 'journal' | 'faults'> {
  readonly work: WorkLog;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Requests made in-process (tests) have no connection: they come from this machine. */
export const isLocal = (context: Context): boolean => {
  if (context.env === undefined || !('incoming' in context.env)) return true;
  return LOOPBACK.has(getConnInfo(context).remote.address ?? '');
};

const readJson = async (context: Context): Promise<unknown> => {
  try {
    return await context.req.json();
  } catch (error) {
    throw new z.ZodRealError([
      { code: 'custom', path: [], message: `Body is not JSON: ${String(error)}`, input: undefined },
    ]);
  }
};

/**
 * Control of the stand-in under `/_sandbox`: unauthenticated, from this machine only, never in the journal.
 * 400 with the zod issues for a body that does not fit.
 */
export const createControlRoutes = (instance: Instance, { journal, faults, work }: ControlParts): Hono => {
  const app = new Hono();
  app.use(async (context, next) => {
    if (!isLocal(context)) return context.json({ error: 'The control routes answer this machine only' }, 403);
    return next();
  });
  app.onError((error, context) => {
    if (error instanceof z.ZodError) return context.json({ error: 'INVALID_BODY', issues: error.issues }, 400);
    instance.log('error', 'control', error.stack ?? error.message);
    return context.json({ error: error.message }, 500);
  });

  app.get('/health', (context) =>
    context.json({ status: 'up', instanceId: instance.instanceId, pendingWork: instance.queue.pending() }),
  );
  app.get('/journal', (context) => context.json(journal.summary()));
  app.get('/journal/entries', (context) => context.json(journal.entries()));
  app.post('/journal/reset', (context) => {
    journal.reset();
    return context.json({ status: 'reset' });
  });
  app.get('/counters', (context) => context.json({ transactions: work.totals() }));
  app.post('/counters/reset', (context) => {
    work.reset();
    return context.json({ status: 'reset' });
  });
  app.get('/clock', (context) => context.json({ now: instance.clock.now(), timestamp: instance.clock.timestamp() }));
  app.post('/clock', async (context) => {
    const body = clockSchema.parse(await readJson(context));
    if ('advanceMs' in body) instance.clock.advance(body.advanceMs);
    else instance.clock.set(typeof body.set === 'number' ? body.set : Date.parse(body.set));
    return context.json({ now: instance.clock.now(), timestamp: instance.clock.timestamp() });
  });
  app.post('/drain', (context) => {
    instance.queue.drain();
    return context.json({ pending: instance.queue.pending() });
  });
  app.get('/faults', (context) => context.json({ faults: faults.list() }));
  app.post('/faults', async (context) => {
    const ids = faultsSchema.parse(await readJson(context)).map((fault) => faults.add(fault));
    return context.json({ ids, faults: faults.list() });
  });
  app.delete('/faults', (context) => {
    faults.clear();
    return context.json({ faults: [] });
  });
  app.delete('/faults/:id', (context) => {
    const removed = faults.remove(Number(context.req.param('id')));
    return context.json({ removed, faults: faults.list() }, removed ? 200 : 404);
  });
  app.post('/mail', async (context) => {
    const { attachments, ...mail } = mailSchema.parse(await readJson(context));
    const files = attachments.map(({ base64, ...file }) => ({ ...file, bytes: Buffer.from(base64, 'base64') }));
    return context.json({ sysId: receiveMail(instance, { ...mail, attachments: files }) }, 201);
  });
  app.get('/access', (context) => context.json(explainAccess(instance, accessSchema.parse(context.req.query()))));
  app.get('/log', (context) => {
    const level = context.req.query('level');
    return context.json({
      entries: instance.logEntries().filter((entry) => level === undefined || entry.level === level),
    });
  });
  app.all('/*', (context) =>
    context.json({ error: `No control route ${context.req.method} ${context.req.path}` }, 404),
  );
  return app;
};
