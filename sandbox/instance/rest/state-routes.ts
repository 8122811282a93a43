import { Hono } from 'hono';
import { z } from 'zod';
import type { AtfRunner } from '../atf/atf-runner.ts';
import type { InstanceSnapshot, LoadedInstance } from '../instance.ts';
import { isLocal } from './control-routes.ts';

const travelSchema = z.strictObject({
  advanceMs: z.number().int().nonnegative(),
  stepMs: z.number().int().nonnegative().default(0),
});
const testsSchema = z.strictObject({ tests: z.array(z.string()).default([]) });
const nameSchema = z.strictObject({ name: z.string().min(1).default('default') });

/**
 * Control routes that move the whole instance: `POST /snapshot` and `POST /restore` keep and put back its data under a
 * name, `POST /clock/travel` runs what falls due on the way, each at its time or at the end of a step, `POST /atf/run` runs tests of the package by
 * name or sys_id. Unauthenticated, from this machine only; 400 for a body that does not fit, 404 for an unknown snapshot.
 */
export const createStateRoutes = (instance: LoadedInstance, atf: AtfRunner): Hono => {
  const app = new Hono();
  const snapshots = new Map<string, InstanceSnapshot>();
  for (const path of ['/snapshot', '/restore', '/clock/travel', '/atf/run']) {
    app.use(path, async (context, next) => {
      if (!isLocal(context)) return context.json({ error: 'The control routes answer this machine only' }, 403);
      return next();
    });
  }
  app.onError((error, context) => {
    if (error instanceof z.ZodError) return context.json({ error: 'INVALID_BODY', issues: error.issues }, 400);
    if (error instanceof SyntaxError) return context.json({ error: 'INVALID_BODY', issues: [error.message] }, 400);
    instance.log('error', 'control', error.stack ?? error.message);
    return context.json({ error: error.message }, 500);
  });
  const read = async (request: { text(): Promise<string> }): Promise<unknown> =>
    JSON.parse((await request.text()) || '{}');

  app.post('/snapshot', async (context) => {
    const { name } = nameSchema.parse(await read(context.req));
    snapshots.set(name, instance.snapshot());
    return context.json({ snapshot: name });
  });
  app.post('/restore', async (context) => {
    const { name } = nameSchema.parse(await read(context.req));
    const snapshot = snapshots.get(name);
    if (snapshot === undefined)
      return context.json({ error: `No snapshot ${name}: POST /_sandbox/snapshot first` }, 404);
    instance.restore(snapshot);
    return context.json({ restored: name });
  });
  app.post('/clock/travel', async (context) => {
    const { advanceMs, stepMs } = travelSchema.parse(await read(context.req));
    instance.travel(instance.clock.now() + advanceMs, stepMs);
    return context.json({ now: instance.clock.now(), timestamp: instance.clock.timestamp() });
  });
  app.post('/atf/run', async (context) => {
    const { tests } = testsSchema.parse(await read(context.req));
    const results = await atf.run(tests);
    const isGood = results.every(({ status }) => status === 'success');
    return context.json({ status: isGood ? 'success' : 'failure', tests: results });
  });
  return app;
};
