import type { MiddlewareHandler } from 'hono';
import { createSecretMatcher } from './secret-matcher.ts';
import { toErrorBody } from './to-response.ts';

/** Lets requests pass whose `X-Api-Key` header is one of the keys; others get 401 and nothing of them is kept. */
export function requireApiKey(keys: readonly string[], onRefused: () => void): MiddlewareHandler {
  const isAllowed = createSecretMatcher(keys);
  return async (context, next) => {
    if (isAllowed(context.req.header('X-Api-Key') ?? '')) return await next();
    onRefused();
    return context.json(toErrorBody('UNAUTHENTICATED', 'Header X-Api-Key is missing or wrong'), 401);
  };
}
