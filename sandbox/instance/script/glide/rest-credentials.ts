import { z } from 'zod';
import type { Instance, Values } from '../../types.ts';
import type { Environment } from '../environment.ts';
import { startExchange } from '../http/http-client.ts';
import { ScriptError } from '../script-error.ts';
import { toUtcText } from './date-text.ts';

const TOKEN_TIMEOUT_MS = 30_000;

/** Value of the header `Authorization` for a user name and a password. */
export function toBasicAuthorization(userName: string, password: string): string {
  return `Basic ${Buffer.from(`${userName}:${password}`, 'utf8').toString('base64')}`;
}

/**
 * Value of `Authorization` by an authentication profile: `basic` names a `sys_auth_profile_basic`, `oauth2` an
 * `oauth_entity_profile` (servicenow-instance.md 11.10). A token that is still good comes from `oauth_credential`; else
 * the provider is asked with the refresh token that is kept there, or with the client credentials. Grants that need a
 * person begin with a token somebody got before ("Get OAuth Token" on the form).
 * Throws HTTP_FAILED when the profile is missing, no token is kept, or the provider refuses.
 */
export function authorizeByProfile(environment: Environment, type: string, profileId: string): string {
  const { instance } = environment;
  if (type === 'basic') {
    const profile = find(instance, 'sys_auth_profile_basic', profileId);
    return toBasicAuthorization(profile['username'] ?? '', instance.decrypt(profile['password'] ?? ''));
  }
  if (type !== 'oauth2') throw new ScriptError('HTTP_FAILED', `no authentication profile is of the type '${type}'`);
  const profile = find(instance, 'oauth_entity_profile', profileId);
  const provider = find(instance, 'oauth_entity', profile['oauth_entity'] ?? '');
  const kept = keptToken(instance, provider, 'access_token');
  if (kept !== null) return `Bearer ${kept}`;
  const refreshToken = keptToken(instance, provider, 'refresh_token');
  if (refreshToken !== null) {
    const grant = { grant_type: 'refresh_token', refresh_token: refreshToken };
    return `Bearer ${requestToken(environment, provider, grant)}`;
  }
  if (profile['grant_type'] === 'client_credentials') {
    return `Bearer ${requestToken(environment, provider, { grant_type: 'client_credentials' })}`;
  }
  const name = profile['name'] ?? profileId;
  throw new ScriptError('HTTP_FAILED', `no OAuth token is kept for the profile ${name}; get one on its form`);
}

/** Clear text of a provider's token that has not expired; null without one. */
function keptToken(instance: Instance, provider: Readonly<Values>, type: string): string | null {
  const query = `peer=${provider['sys_id'] ?? ''}^type=${type}^ORDERBYDESCexpires`;
  const [row] = instance.database.select('oauth_credential', query, { limit: 1 });
  return row === undefined || (row['expires'] ?? '') <= instance.clock.timestamp()
    ? null
    : instance.decrypt(row['token'] ?? '');
}

function requestToken(
  environment: Environment,
  provider: Readonly<Values>,
  grant: Readonly<Record<string, string>>,
): string {
  const { instance } = environment;
  const form = new URLSearchParams({
    ...grant,
    client_id: provider['client_id'] ?? '',
    client_secret: instance.decrypt(provider['client_secret'] ?? ''),
  });
  const exchange = startExchange({
    url: provider['token_url'] ?? '',
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    timeoutMs: TOKEN_TIMEOUT_MS,
    allowedRedirects: null,
  });
  const outcome = exchange.wait(TOKEN_TIMEOUT_MS);
  const isAnswer = outcome !== null && 'status' in outcome;
  const answer = isAnswer && outcome.status < 300 ? readAnswer(outcome.body) : null;
  if (answer === null) {
    const reason = isAnswer ? `status ${outcome.status}` : (outcome?.message ?? 'no answer in time');
    throw new ScriptError('HTTP_FAILED', `no token from the OAuth provider ${provider['name'] ?? ''}: ${reason}`);
  }
  keepToken(environment, provider, answer);
  return answer.access_token;
}

/** Kept for as long as the provider says; without that the next request asks again. */
function keepToken({ instance, transaction }: Environment, provider: Readonly<Values>, answer: TokenAnswer): void {
  if (answer.expires_in === undefined) return;
  const written = instance.records.insert(transaction, 'oauth_credential', {
    peer: provider['sys_id'] ?? '',
    type: 'access_token',
    token: answer.access_token,
    expires: toUtcText(instance.clock.now() + answer.expires_in * 1000),
  });
  if (!written.ok) throw new ScriptError('HTTP_FAILED', `token was not kept: ${written.message}`);
}

const answerShape = z.object({ access_token: z.string().min(1), expires_in: z.number().optional() });
type TokenAnswer = z.infer<typeof answerShape>;

function readAnswer(body: string): TokenAnswer | null {
  try {
    return answerShape.safeParse(JSON.parse(body)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function find({ database }: Instance, table: string, sysId: string): Readonly<Values> {
  const row = database.get(table, sysId);
  if (row === undefined) throw new ScriptError('HTTP_FAILED', `no ${table} ${sysId}; check the profile`);
  return row;
}
