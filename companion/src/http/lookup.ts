import type { Hono } from 'hono';
import { z } from 'zod';
import { BridgeError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Lookup } from '../sync/lookup.ts';
import { limitBody } from './body-limit.ts';
import { requireSender, type SenderCredentials } from './sender.ts';
import { toErrorBody } from './to-response.ts';

export interface LookupRouteOptions {
  readonly senders: SenderCredentials;
  readonly lookup: Lookup;
  readonly log: Log;
}

const BODY_LIMIT_BYTES = 4 * 1024;
const STATUSES = { LOOKUP_NOT_FOUND: 404, LOOKUP_TIMEOUT: 504 } as const;

const lookupBody = z.object({
  map: z.string().min(1).max(100),
  key: z.union([z.string().trim().min(1).max(255), z.number().transform(String)]),
});

/**
 * Adds `POST /onspring/lookup`, which answers an outcome's response mapping with one flat object. The one route on which
 * Onspring waits for ServiceNow.
 */
export function addLookupRoute(app: Hono, options: LookupRouteOptions): void {
  app.post(
    '/onspring/lookup',
    requireSender(options.senders, () => options.log.warn({ event: 'lookup.refused' })),
    limitBody(BODY_LIMIT_BYTES),
    async (context) => {
      const body: unknown = await context.req.json().catch(() => null);
      const parsed = lookupBody.safeParse(body);
      if (!parsed.success) {
        return context.json(toErrorBody('INVALID_BODY', 'Send {"map": name of a record map, "key": value}'), 400);
      }
      try {
        return context.json(await options.lookup.find(parsed.data.map, parsed.data.key));
      } catch (error) {
        if (!(error instanceof BridgeError) || !(error.code in STATUSES)) throw error;
        const code = error.code === 'LOOKUP_TIMEOUT' ? 'LOOKUP_TIMEOUT' : 'LOOKUP_NOT_FOUND';
        options.log.warn({ event: 'lookup.failed', map: parsed.data.map, code, err: error });
        return context.json(toErrorBody(code, error.message), STATUSES[code]);
      }
    },
  );
}
