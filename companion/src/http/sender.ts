import type { Context, MiddlewareHandler } from 'hono';
import { createSecretMatcher } from './secret-matcher.ts';
import { toErrorBody } from './to-response.ts';

/** What Onspring may present; several of each while one is rotated. */
export interface SenderCredentials {
  /** Values of the header `X-Api-Key`. */
  readonly keys: readonly string[];
  /** `user:password` of Basic authentication. */
  readonly logins: readonly string[];
}

/**
 * Lets requests pass that carry one of the keys or logins; others get 401 and nothing of them is kept. Both kinds go
 * through the same matcher, so the answer to a wrong key takes as long as the answer to a wrong password.
 */
export function requireSender(credentials: SenderCredentials, onRefused: () => void): MiddlewareHandler {
  const isKey = createSecretMatcher(credentials.keys);
  const isLogin = createSecretMatcher(credentials.logins);
  return async (context, next) => {
    const key = context.req.header('X-Api-Key');
    const isAllowed = key === undefined ? isLogin(readLogin(context)) : isKey(key);
    if (isAllowed) return await next();
    onRefused();
    if (credentials.logins.length > 0)
      context.header('WWW-Authenticate', 'Basic realm="onspring-bridge", charset="UTF-8"');
    const expected = credentials.logins.length === 0 ? 'Header X-Api-Key is' : 'X-Api-Key or the Basic credentials are';
    return context.json(toErrorBody('UNAUTHENTICATED', `${expected} missing or wrong`), 401);
  };
}

/** `user:password` from the Authorization header; empty when it is not Basic. */
function readLogin(context: Context): string {
  const [scheme, encoded] = (context.req.header('Authorization') ?? '').split(' ', 2);
  return scheme?.toLowerCase() === 'basic' ? Buffer.from(encoded ?? '', 'base64').toString('utf8') : '';
}
