import { NotEmulatedError } from '../../not-emulated.ts';
import type { Instance, Values } from '../../types.ts';
import { startExchange } from '../http/http-client.ts';
import { ScriptError } from '../script-error.ts';

const TOKEN_TIMEOUT_MS = 30_000;

/** Value of the header `Authorization` for a user name and a password. */
export function toBasicAuthorization(userName: string, password: string): string {
  return `Basic ${Buffer.from(`${userName}:${password}`, 'utf8').toString('base64')}`;
}

/**
 * Value of `Authorization` by an authentication profile: `basic` names a `sys_auth_profile_basic`, `oauth2` an
 * `oauth_entity_profile`, whose provider is asked for a token of client credentials (servicenow-instance.md 11.10).
 * Throws HTTP_FAILED when the profile is missing or the provider refuses, `not emulated` for another grant.
 */
export function authorizeByProfile(instance: Instance, type: string, profileId: string): string {
  if (type === 'basic') {
    const profile = find(instance, 'sys_auth_profile_basic', profileId);
    return toBasicAuthorization(profile['username'] ?? '', instance.decrypt(profile['password'] ?? ''));
  }
  if (type !== 'oauth2') throw new ScriptError('HTTP_FAILED', `no authentication profile is of the type '${type}'`);
  const profile = find(instance, 'oauth_entity_profile', profileId);
  if (profile['grant_type'] !== 'client_credentials') {
    throw new NotEmulatedError(`OAuth profile with the grant '${profile['grant_type'] ?? ''}'`);
  }
  return `Bearer ${requestToken(instance, find(instance, 'oauth_entity', profile['oauth_entity'] ?? ''))}`;
}

function requestToken(instance: Instance, provider: Readonly<Values>): string {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
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
  const token = isAnswer && outcome.status < 300 ? readToken(outcome.body) : null;
  if (token !== null) return token;
  const reason = isAnswer ? `status ${outcome.status}` : (outcome?.message ?? 'no answer in time');
  throw new ScriptError('HTTP_FAILED', `no token from the OAuth provider ${provider['name'] ?? ''}: ${reason}`);
}

function readToken(body: string): string | null {
  try {
    const answer: unknown = JSON.parse(body);
    const token = typeof answer === 'object' && answer !== null && 'access_token' in answer ? answer.access_token : '';
    return typeof token === 'string' && token !== '' ? token : null;
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
