import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { toErrorBody } from './to-response.ts';

/**
 * Refuses a body of more than `maxBytes` with 413 `BODY_TOO_LARGE`. A body whose length is declared is judged by that alone,
 * since the server reads no byte beyond it: the library would first make a stream of each, a third of the work of an event.
 */
export function limitBody(maxBytes: number, message = `The body may hold ${maxBytes} bytes`): MiddlewareHandler {
  const countingLimit = bodyLimit({
    maxSize: maxBytes,
    onError: (context) => context.json(toErrorBody('BODY_TOO_LARGE', message), 413),
  });
  return async (context, next) => {
    const declared = context.req.header('Content-Length');
    if (declared === undefined || context.req.header('Transfer-Encoding') !== undefined) {
      return await countingLimit(context, next);
    }
    if (Number(declared) <= maxBytes) return await next();
    return context.json(toErrorBody('BODY_TOO_LARGE', message), 413);
  };
}
