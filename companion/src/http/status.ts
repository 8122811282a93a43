import type { Hono } from 'hono';
import type { Registry } from 'prom-client';
import type { Log } from '../log.ts';
import type { LoadProgress } from '../sync/initial-load.ts';
import type { OpenIssue } from '../sync/issues.ts';
import type { DrainTotals } from '../sync/outbound.ts';
import type { QueueDepth } from '../sync/ports.ts';
import type { VendorHealth } from '../vendor/vendor-http.ts';
import { requireBearer } from './bearer.ts';

export interface Status {
  readonly version: string;
  readonly startedAt: string;
  readonly enabled: boolean;
  readonly disabledReason: string | null;
  readonly configVersion: string | null;
  readonly initialLoad: LoadProgress;
  readonly queue: QueueDepth;
  /** Since the start: records brought to ServiceNow, changes told to Onspring. */
  readonly delivered: { readonly records: number; readonly changes: number };
  /** Records brought to ServiceNow since the start, by outcome. */
  readonly records: Readonly<Record<string, number>>;
  readonly changes: DrainTotals;
  readonly deadLetters: number;
  readonly vendors: Readonly<Record<'onspring' | 'servicenow', VendorHealth>>;
}

export interface StatusRouteOptions {
  /** Bearer token of `/metrics`, `/status` and `/issues`; `null` closes them. */
  readonly token: string | null;
  readonly registry: Registry;
  readonly log: Log;
  readonly readStatus: () => Promise<Status>;
  readonly listIssues: () => Promise<readonly OpenIssue[]>;
  /** Throws when the store cannot be used. */
  readonly checkStore: () => Promise<unknown>;
  readonly vendors: () => Status['vendors'];
}

/**
 * Adds the routes for operators. `/healthz`: the process answers. `/readyz`: events can be accepted, which depends on the
 * store alone. A vendor that is down is reported there but does not make the service unready: taking it out of a load
 * balancer then would lose the very events it is there to keep.
 */
export function addStatusRoutes(app: Hono, options: StatusRouteOptions): void {
  let asking: Promise<boolean> | null = null;
  /** One question at a time, however many ask: the route needs no secret, and the store has other work. */
  const askStore = () => {
    asking ??= options
      .checkStore()
      .then(
        () => true,
        (error: unknown) => {
          options.log.error({ event: 'store.down', err: error });
          return false;
        },
      )
      .finally(() => {
        asking = null;
      });
    return asking;
  };

  app.get('/healthz', (context) => context.json({ status: 'ok' }));

  app.get('/readyz', async (context) => {
    const isStoreUp = await askStore();
    const body = {
      status: isStoreUp ? 'ready' : 'unready',
      store: isStoreUp ? 'up' : 'down',
      vendors: options.vendors(),
    };
    return context.json(body, isStoreUp ? 200 : 503);
  });

  app.get('/metrics', requireBearer(options.token), async (context) =>
    context.body(await options.registry.metrics(), 200, { 'Content-Type': options.registry.contentType }),
  );

  app.get('/status', requireBearer(options.token), async (context) => context.json(await options.readStatus()));

  app.get('/issues', requireBearer(options.token), async (context) =>
    context.json({ issues: await options.listIssues() }),
  );
}
