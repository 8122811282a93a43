import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { DOORBELL_HEADERS } from '../../../now-app/server/contract/protocol.ts';
import type { Log } from '../log.ts';
import { verifyDoorbell } from './doorbell-signature.ts';
import { toErrorBody } from './to-response.ts';

export interface DoorbellRouteOptions {
  /** Secrets by key id. */
  readonly keys: ReadonlyMap<string, string>;
  readonly nowMs: () => number;
  readonly onRing: () => void;
  readonly log: Log;
}

const BODY_LIMIT_BYTES = 4 * 1024;

/** Adds `POST /servicenow/doorbell`: ServiceNow says that changes wait. It carries no data, so its body is not read further. */
export function addDoorbellRoute(app: Hono, options: DoorbellRouteOptions): void {
  app.post(
    '/servicenow/doorbell',
    bodyLimit({
      maxSize: BODY_LIMIT_BYTES,
      onError: (context) => context.json(toErrorBody('BODY_TOO_LARGE', 'A doorbell carries no data'), 413),
    }),
    async (context) => {
      const doorbell = {
        timestamp: context.req.header(DOORBELL_HEADERS.timestamp) ?? '',
        keyId: context.req.header(DOORBELL_HEADERS.keyId) ?? '',
        signature: context.req.header(DOORBELL_HEADERS.signature) ?? '',
        body: await context.req.text(),
      };
      const verdict = verifyDoorbell(doorbell, options.keys, options.nowMs());
      if (verdict !== 'valid') {
        options.log.warn({ event: 'doorbell.refused', verdict, keyId: doorbell.keyId.slice(0, 64) });
        return context.json(toErrorBody('UNAUTHENTICATED', 'The doorbell is not signed as agreed'), 401);
      }
      options.onRing();
      return context.json({ accepted: true }, 202);
    },
  );
}
