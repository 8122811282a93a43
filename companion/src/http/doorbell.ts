import type { Hono } from 'hono';
import { DOORBELL_HEADERS } from '../../../now-app/server/contract/protocol.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { limitBody } from './body-limit.ts';
import { createRepeatFilter, verifyDoorbell } from './doorbell-signature.ts';
import { toErrorBody } from './to-response.ts';

export interface DoorbellRouteOptions {
  /** Secrets by key id. */
  readonly keys: ReadonlyMap<string, string>;
  readonly nowMs: () => number;
  readonly onRing: () => void;
  readonly metrics: Pick<Metrics, 'doorbells'>;
  readonly log: Log;
}

const BODY_LIMIT_BYTES = 4 * 1024;

/**
 * Adds `POST /servicenow/doorbell`: ServiceNow says that changes wait. It carries no data, so its body is not read further. A
 * doorbell that was rung before is answered alike and rings nothing: whoever replays one makes no calls and learns nothing.
 */
export function addDoorbellRoute(app: Hono, options: DoorbellRouteOptions): void {
  const isRepeated = createRepeatFilter(options.nowMs);
  app.post('/servicenow/doorbell', limitBody(BODY_LIMIT_BYTES, 'A doorbell carries no data'), async (context) => {
    const doorbell = {
      timestamp: context.req.header(DOORBELL_HEADERS.timestamp) ?? '',
      keyId: context.req.header(DOORBELL_HEADERS.keyId) ?? '',
      signature: context.req.header(DOORBELL_HEADERS.signature) ?? '',
      body: await context.req.text(),
    };
    const verdict = verifyDoorbell(doorbell, options.keys, options.nowMs());
    const isReplay = verdict === 'valid' && isRepeated(doorbell.signature.toLowerCase());
    options.metrics.doorbells.inc({ result: isReplay ? 'repeated' : verdict });
    if (verdict !== 'valid') {
      options.log.warn({ event: 'doorbell.refused', verdict, keyId: doorbell.keyId.slice(0, 64) });
      return context.json(toErrorBody('UNAUTHENTICATED', 'The doorbell is not signed as agreed'), 401);
    }
    if (!isReplay) options.onRing();
    return context.json({ accepted: true }, 202);
  });
}
