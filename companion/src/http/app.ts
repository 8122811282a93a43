import { Hono } from 'hono';
import type { Log } from '../log.ts';
import { addControlRoutes, type ControlRouteOptions } from './control.ts';
import { addDoorbellRoute, type DoorbellRouteOptions } from './doorbell.ts';
import { addEventRoute, type EventRouteOptions } from './events.ts';
import { addGuard, type GuardOptions } from './guard.ts';
import { addLookupRoute, type LookupRouteOptions } from './lookup.ts';
import { addStatusRoutes, type StatusRouteOptions } from './status.ts';
import { toErrorBody, toResponse } from './to-response.ts';

export interface HttpAppOptions {
  readonly guard: GuardOptions;
  readonly events: EventRouteOptions;
  readonly doorbell: DoorbellRouteOptions;
  readonly lookup: LookupRouteOptions;
  readonly control: ControlRouteOptions;
  readonly status: StatusRouteOptions;
  readonly log: Log;
}

/** Creates the HTTP surface; test it with `app.request(...)`. */
export function createHttpApp(options: HttpAppOptions): Hono {
  const app = new Hono();
  app.onError((error, context) => toResponse(error, context, options.log));
  app.notFound((context) => context.json(toErrorBody('NOT_FOUND', 'There is nothing at this address'), 404));
  addGuard(app, options.guard);
  addEventRoute(app, options.events);
  addDoorbellRoute(app, options.doorbell);
  addLookupRoute(app, options.lookup);
  addControlRoutes(app, options.control);
  addStatusRoutes(app, options.status);
  return app;
}
