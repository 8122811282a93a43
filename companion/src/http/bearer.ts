import type { MiddlewareHandler } from 'hono';
import { createSecretMatcher } from './secret-matcher.ts';
import { toErrorBody } from './to-response.ts';

/** Lets requests pass that carry the bearer token; without a configured token the route is closed. */
export function requireBearer(token: string | null, setting = 'BRIDGE_METRICS_TOKEN'): MiddlewareHandler {
  const isAllowed = createSecretMatcher(token === null ? [] : [token]);
  return async (context, next) => {
    const [scheme, presented] = (context.req.header('Authorization') ?? '').split(' ', 2);
    if (scheme?.toLowerCase() === 'bearer' && isAllowed(presented ?? '')) return await next();
    context.header('WWW-Authenticate', 'Bearer');
    return context.json(toErrorBody('UNAUTHENTICATED', `A bearer token (${setting}) is required`), 401);
  };
}
