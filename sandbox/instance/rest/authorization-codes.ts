import { createHash, randomBytes } from 'node:crypto';
import type { Instance, Values } from '../types.ts';

const STATE_PROPERTY = 'glide.oauth.state.parameter.required';
/** (C) Codes are for at once. */
const CODE_LIFETIME_MS = 60_000;

/** A client's wish to act as somebody: parameters of `GET /oauth_auth.do`, checked. */
export interface AuthorizationRequest {
  /** Name of the registry entry, for the consent page. */
  readonly clientName: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state: string | null;
  /** S256 challenge of PKCE; null for a client with a secret that gave none. */
  readonly challenge: string | null;
}

interface Code extends AuthorizationRequest {
  readonly userName: string;
  readonly expiresAt: number;
}

export interface AuthorizationCodes {
  /** The request behind the parameters, or words for the person why there is none. */
  check(query: URLSearchParams): AuthorizationRequest | string;
  /** Address that takes the person back to the client: with a code, or with `access_denied` (RFC 6749 4.1.2). */
  answer(request: AuthorizationRequest, userName: string | null): string;
  /** Who allowed it; undefined for a code that is unknown, used, too old, or of another client, address or verifier. */
  redeem(form: URLSearchParams, clientId: string): string | undefined;
}

/** Active registry entry of a client; undefined for an unknown one. */
export const findClient = (instance: Instance, clientId: string): Readonly<Values> | undefined =>
  clientId === '' || clientId.includes('^')
    ? undefined
    : instance.database
        .select('oauth_entity', `client_id=${clientId}`)
        .find((row) => row['client_id'] === clientId && row['active'] !== 'false');

/** Authorization code grant with PKCE (servicenow-instance.md 7.2; ServiceNowDocs, authorization-workflow). */
export const createAuthorizationCodes = (instance: Instance): AuthorizationCodes => {
  const codes = new Map<string, Code>();

  /** (C) The registry holds one address or several, separated by commas; what is asked for has to be one of them. */
  const redirectUriOf = (client: Readonly<Values>, asked: string | null): string | undefined => {
    const known = (client['redirect_url'] ?? '')
      .split(',')
      .map((uri) => uri.trim())
      .filter((uri) => uri !== '');
    return asked === null ? (known.length === 1 ? known[0] : undefined) : known.find((uri) => uri === asked);
  };

  return {
    check: (query) => {
      if (query.get('response_type') !== 'code') return 'The response_type has to be code.';
      const clientId = query.get('client_id') ?? '';
      const client = findClient(instance, clientId);
      if (client === undefined) return 'No active application is registered under this client_id.';
      const redirectUri = redirectUriOf(client, query.get('redirect_uri'));
      if (redirectUri === undefined || !URL.canParse(redirectUri)) {
        return 'The redirect_uri is not the one the application is registered with.';
      }
      const state = query.get('state');
      const needsState = instance.property(STATE_PROPERTY) !== 'false';
      if (needsState && (state ?? '').trim() === '') return 'Missing State parameter in request.';
      const challenge = query.get('code_challenge');
      if (challenge === null && client['public_client'] === 'true') {
        return 'A public client has to give a code_challenge.';
      }
      if (challenge !== null && query.get('code_challenge_method') !== 'S256') {
        return 'The code_challenge_method has to be S256.';
      }
      return { clientName: client['name'] ?? '', clientId, redirectUri, state, challenge };
    },
    answer: (request, userName) => {
      const target = new URL(request.redirectUri);
      if (userName === null) {
        target.searchParams.set('error', 'access_denied');
      } else {
        const value = randomBytes(32).toString('base64url');
        codes.set(value, { ...request, userName, expiresAt: instance.clock.now() + CODE_LIFETIME_MS });
        target.searchParams.set('code', value);
      }
      if (request.state !== null) target.searchParams.set('state', request.state);
      return target.href;
    },
    redeem: (form, clientId) => {
      const value = form.get('code') ?? '';
      const code = codes.get(value);
      codes.delete(value);
      if (code === undefined || code.expiresAt <= instance.clock.now() || code.clientId !== clientId) return undefined;
      if (form.get('redirect_uri') !== code.redirectUri) return undefined;
      const isProven = code.challenge === null || code.challenge === toChallenge(form.get('code_verifier') ?? '');
      return isProven ? code.userName : undefined;
    },
  };
};

const toChallenge = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');
