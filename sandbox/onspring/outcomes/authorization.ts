import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Authorization } from './definition.ts';

interface Token {
  readonly text: string;
  readonly expiresMs: number;
}

/** Renewed this much before it ends, so that a token does not run out under way. */
const EARLY_RENEWAL_MS = 10_000;
const DEFAULT_LIFETIME_SECONDS = 300;

/** RFC 6749 5.1; some servers send the lifetime as text. */
const tokenReplySchema = z.object({
  access_token: z.string(),
  expires_in: z.coerce.number().default(DEFAULT_LIFETIME_SECONDS),
});

/** Builds the header an outcome authenticates with. */
export interface Authorizer {
  /** The header, or null when none is needed. Fetches an OAuth token if the cached one ran out; throws if that fails. */
  header(authorization: Authorization, signal: AbortSignal): Promise<readonly [string, string] | null>;
  /** Forgets a refused token. */
  forget(authorization: Authorization): void;
}

function cacheKey(authorization: Extract<Authorization, { kind: 'oauth2' }>): string {
  return JSON.stringify([authorization.tokenUrl, authorization.clientId, authorization.scope]);
}

export function createAuthorizer(clock: Clock): Authorizer {
  const tokens = new Map<string, Token>();

  /** Client credentials, form encoded; encoding and caching are assumed (onspring-api.md 11 "OAuth 2.0"). */
  async function fetchToken(
    authorization: Extract<Authorization, { kind: 'oauth2' }>,
    signal: AbortSignal,
  ): Promise<Token> {
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: authorization.clientId,
      client_secret: authorization.clientSecret,
    });
    if (authorization.scope !== '') form.set('scope', authorization.scope);
    const response = await fetch(authorization.tokenUrl, { method: 'POST', body: form, signal, redirect: 'manual' });
    if (!response.ok) throw new Error(`access token request answered ${response.status}`);
    const { access_token: text, expires_in: seconds } = tokenReplySchema.parse(await response.json());
    return { text, expiresMs: clock.now() + seconds * 1000 };
  }

  return {
    async header(authorization, signal) {
      switch (authorization.kind) {
        case 'none':
          return null;
        case 'apiKey':
          return [authorization.header, authorization.value];
        case 'basic':
          return [
            'Authorization',
            `Basic ${Buffer.from(`${authorization.user}:${authorization.password}`).toString('base64')}`,
          ];
        case 'oauth2': {
          const key = cacheKey(authorization);
          let token = tokens.get(key);
          if (!token || token.expiresMs - EARLY_RENEWAL_MS <= clock.now()) {
            token = await fetchToken(authorization, signal);
            tokens.set(key, token);
          }
          return ['Authorization', `Bearer ${token.text}`];
        }
      }
    },
    forget(authorization) {
      if (authorization.kind === 'oauth2') tokens.delete(cacheKey(authorization));
    },
  };
}
