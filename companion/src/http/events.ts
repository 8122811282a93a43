import type { Hono } from 'hono';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { EventQueue } from '../sync/ports.ts';
import { limitBody } from './body-limit.ts';
import { parseEventBody } from './event-body.ts';
import { requireSender, type SenderCredentials } from './sender.ts';
import { toErrorBody } from './to-response.ts';

export interface EventRouteOptions {
  readonly senders: SenderCredentials;
  readonly queue: Pick<EventQueue, 'accept'>;
  /** Called after events were stored. */
  readonly onAccepted: () => void;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** A hundred events with reasons fit in a third of this. */
const BODY_LIMIT_BYTES = 64 * 1024;

/**
 * Adds `POST /onspring/events`, the receiver of Onspring's REST API outcomes. Answers 202 only after the event is durable,
 * never after the work: the sender gives up within about 30 s (onspring-api.md 11).
 */
export function addEventRoute(app: Hono, options: EventRouteOptions): void {
  const { queue, metrics, log } = options;
  app.post(
    '/onspring/events',
    requireSender(options.senders, () => metrics.events.inc({ result: 'unauthenticated' })),
    limitBody(BODY_LIMIT_BYTES),
    async (context) => {
      const parsed = parseEventBody(await context.req.text());
      if ('issues' in parsed) {
        metrics.events.inc({ result: 'invalid' });
        log.warn({ event: 'event.refused', issues: parsed.issues }, 'an event was not understood');
        const [first] = parsed.issues;
        const message = `The event is not valid: ${first?.field || 'body'} ${first?.reason ?? ''}`;
        return context.json(toErrorBody('INVALID_EVENT', message, parsed.issues), 400);
      }
      const eventIds: string[] = [];
      for (const event of parsed.events) {
        const { eventId, coalesced } = await queue.accept(event);
        eventIds.push(eventId);
        metrics.events.inc({ result: coalesced ? 'coalesced' : 'accepted' });
        log.info({
          event: 'event.accepted',
          correlation: eventId,
          coalesced,
          appId: event.appId,
          record: event.record,
        });
      }
      options.onAccepted();
      return context.json({ accepted: true, eventId: eventIds[0], ...(eventIds.length > 1 ? { eventIds } : {}) }, 202);
    },
  );
}
