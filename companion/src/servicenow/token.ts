import type { ServiceNowCredentials } from '../config.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { RetryOptions } from '../vendor/retry.ts';
import { type Authorizer, createVendorHttp, parseReply, type VendorHttp } from '../vendor/vendor-http.ts';
import { tokenReply } from './schemas.ts';

export interface AuthorizerOptions {
  readonly url: string;
  readonly credentials: ServiceNowCredentials;
  readonly redact: (text: string) => string;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly retry: RetryOptions;
  readonly nowMs: () => number;
}

/** Part of a token's life after which a new one is asked for, so that no call starts with one about to expire. */
const REFRESH_AT = 0.8;
const TIMEOUT_MS = 30_000;

/**
 * Creates what adds credentials to ServiceNow calls: OAuth client credentials (servicenow-instance.md 7.2), or basic for
 * instances where that grant is off. One token request at a time, whatever the number of callers.
 */
export function createAuthorizer(options: AuthorizerOptions): Authorizer & { close(): void } {
  const { credentials } = options;
  if (credentials.kind === 'basic') {
    const encoded = Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64');
    return { headers: async () => ({ Authorization: `Basic ${encoded}` }), close: () => undefined };
  }
  const http = createVendorHttp({
    vendor: 'servicenow',
    baseUrl: options.url,
    timeoutMs: TIMEOUT_MS,
    authorizer: { headers: async () => ({}) },
    redact: options.redact,
    log: options.log,
    metrics: options.metrics,
    retry: options.retry,
    probe: null,
  });
  let token: { readonly value: string; readonly refreshAtMs: number } | null = null;
  let pending: Promise<string> | null = null;

  const fetchToken = async (): Promise<string> => {
    const fetched = await requestToken(http, credentials);
    token = { value: fetched.value, refreshAtMs: options.nowMs() + fetched.lifeSeconds * 1000 * REFRESH_AT };
    return fetched.value;
  };

  return {
    async headers() {
      if (token !== null && options.nowMs() < token.refreshAtMs) return { Authorization: `Bearer ${token.value}` };
      pending ??= fetchToken().finally(() => {
        pending = null;
      });
      return { Authorization: `Bearer ${await pending}` };
    },
    renew() {
      token = null;
      return true;
    },
    close: () => http.close(),
  };
}

async function requestToken(http: VendorHttp, credentials: ServiceNowCredentials & { kind: 'oauth' }) {
  const operation = 'get token';
  const reply = await http.request({
    method: 'POST',
    path: '/oauth_token.do',
    operation,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
    }).toString(),
  });
  const parsed = parseReply('servicenow', operation, tokenReply, reply.body);
  return { value: parsed.access_token, lifeSeconds: parsed.expires_in };
}
