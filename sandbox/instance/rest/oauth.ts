import { randomBytes } from 'node:crypto';
import type { Instance, Session, Values } from '../types.ts';
import { type AuthorizationCodes, createAuthorizationCodes, findClient } from './authorization-codes.ts';
import { type BasicCredentials, parseBasic } from './basic-credentials.ts';
import { createJwtAssertions } from './jwt-assertion.ts';

/** Lifetimes in seconds (servicenow-instance.md 7.2); a registry entry may set its own. */
const ACCESS_SECONDS = 1_800;
const REFRESH_SECONDS = 8_640_000;
const CLIENT_CREDENTIALS_PROPERTY = 'glide.oauth.inbound.client.credential.grant_type.enabled';
const BODY_ONLY_PROPERTY = 'glide.oauth.allow.parameters.in.post.body.only';

interface Token {
  readonly value: string;
  readonly userName: string;
  readonly clientId: string;
  /** Milliseconds of the instance's clock. */
  readonly expiresAt: number;
}

export interface TokenReply {
  readonly status: number;
  readonly body: Readonly<Record<string, string | number>>;
}

export interface TokenRequest {
  readonly contentType: string;
  readonly body: string;
  readonly authorization: string | null;
  /** Parameters of the URL, heeded only where `glide.oauth.allow.parameters.in.post.body.only` is `false`. */
  readonly query: URLSearchParams;
}

export interface OAuth {
  /** `POST /oauth_token.do`: form-encoded body, client authentication in the body or as Basic header. */
  issue(request: TokenRequest): TokenReply;
  /** Codes of the authorization code grant; the consent page gives them out. */
  readonly codes: AuthorizationCodes;
  /** `/oauth_revoke_token.do?token=`: needs no authentication (7.2); unknown tokens are ignored. */
  revoke(token: string): void;
  /** User of a living access token, who must still be active (7.2). */
  session(accessToken: string): Session | undefined;
}

/** (O) One answer for nearly every cause. */
const denied: TokenReply = { status: 401, body: { error: 'server_error', error_description: 'access_denied' } };

const lifetime = (entity: Readonly<Values>, column: string, fallback: number): number => {
  const seconds = Number(entity[column]);
  return Number.isInteger(seconds) && seconds > 0 ? seconds : fallback;
};

/** OAuth of the instance: registry `oauth_entity`, all grants of servicenow-instance.md 7.2. */
export const createOAuth = (instance: Instance): OAuth => {
  const accessTokens = new Map<string, Token>();
  const refreshTokens = new Map<string, Token>();
  const assertions = createJwtAssertions(instance);
  const codes = createAuthorizationCodes(instance);

  const create = (client: string, userName: string, seconds: number): Token => ({
    value: randomBytes(32).toString('base64url'),
    userName,
    clientId: client,
    expiresAt: instance.clock.now() + seconds * 1_000,
  });

  /** While a token lives, the same request gets the same token with less time left (7.2). */
  const living = (tokens: Map<string, Token>, clientId: string, userName: string): Token | undefined => {
    for (const token of tokens.values()) {
      if (token.expiresAt <= instance.clock.now()) tokens.delete(token.value);
      else if (token.clientId === clientId && token.userName === userName) return token;
    }
    return undefined;
  };

  const obtain = (
    tokens: Map<string, Token>,
    owner: { clientId: string; userName: string },
    seconds: number,
  ): Token => {
    const known = living(tokens, owner.clientId, owner.userName);
    if (known !== undefined) return known;
    const token = create(owner.clientId, owner.userName, seconds);
    tokens.set(token.value, token);
    return token;
  };

  const reply = (entity: Readonly<Values>, userName: string, withRefresh: boolean): TokenReply => {
    const owner = { clientId: entity['client_id'] ?? '', userName };
    const access = obtain(accessTokens, owner, lifetime(entity, 'access_token_lifespan', ACCESS_SECONDS));
    const body: Record<string, string | number> = { access_token: access.value };
    if (withRefresh) {
      const seconds = lifetime(entity, 'refresh_token_lifespan', REFRESH_SECONDS);
      body['refresh_token'] = obtain(refreshTokens, owner, seconds).value;
    }
    body['scope'] = 'useraccount';
    body['token_type'] = 'Bearer';
    body['expires_in'] = Math.max(0, Math.floor((access.expiresAt - instance.clock.now()) / 1_000) - 1);
    return { status: 200, body };
  };

  const entityOf = (form: URLSearchParams, basic: BasicCredentials | null): Readonly<Values> | undefined => {
    const clientId = form.get('client_id') ?? basic?.userName ?? '';
    const secret = form.get('client_secret') ?? basic?.password ?? '';
    const entity = findClient(instance, clientId);
    if (entity === undefined) return undefined;
    return secretOf(entity) === secret || entity['public_client'] === 'true' ? entity : undefined;
  };

  /** The registry's secret is a `password2` column: opaque when stored. */
  const secretOf = (entity: Readonly<Values>): string => {
    const stored = entity['client_secret'] ?? '';
    return stored === '' ? '' : instance.decrypt(stored);
  };

  const userNameOf = (entity: Readonly<Values>): string =>
    instance.database.get('sys_user', entity['user'] ?? '')?.['user_name'] ?? '';

  const grant = (entity: Readonly<Values>, form: URLSearchParams): TokenReply => {
    switch (form.get('grant_type')) {
      case 'client_credentials': {
        if (instance.property(CLIENT_CREDENTIALS_PROPERTY) === 'false') return denied;
        const session = instance.sessionFor(userNameOf(entity));
        return session === undefined ? denied : reply(entity, session.userName, false);
      }
      case 'password': {
        const session = instance.authenticate(form.get('username') ?? '', form.get('password') ?? '');
        return session === undefined ? denied : reply(entity, session.userName, true);
      }
      case 'refresh_token': {
        const token = refreshTokens.get(form.get('refresh_token') ?? '');
        if (token === undefined || token.expiresAt <= instance.clock.now()) return denied;
        if (token.clientId !== entity['client_id'] || instance.sessionFor(token.userName) === undefined) return denied;
        return reply(entity, token.userName, true);
      }
      case 'urn:ietf:params:oauth:grant-type:jwt-bearer': {
        const registration = instance.database.get('oauth_jwt', entity['sys_id'] ?? '');
        if (registration === undefined) return denied;
        const session = assertions.session(registration, form.get('assertion') ?? '');
        return session === undefined ? denied : reply(registration, session.userName, false);
      }
      case 'authorization_code': {
        const userName = codes.redeem(form, entity['client_id'] ?? '');
        const session = userName === undefined ? undefined : instance.sessionFor(userName);
        // Refresh tokens are for clients that keep a secret (ServiceNowDocs).
        return session === undefined ? denied : reply(entity, session.userName, entity['public_client'] !== 'true');
      }
      default:
        return denied;
    }
  };

  return {
    codes,
    issue: ({ contentType, body, authorization, query }) => {
      if (body !== '' && !contentType.startsWith('application/x-www-form-urlencoded')) return denied;
      const form = new URLSearchParams(body);
      if (instance.property(BODY_ONLY_PROPERTY) === 'false')
        for (const [name, value] of query) form.append(name, value);
      const entity = entityOf(form, authorization === null ? null : parseBasic(authorization));
      return entity === undefined ? denied : grant(entity, form);
    },
    revoke: (token) => {
      accessTokens.delete(token);
      refreshTokens.delete(token);
    },
    session: (accessToken) => {
      const token = accessTokens.get(accessToken);
      if (token === undefined || token.expiresAt <= instance.clock.now()) return undefined;
      return instance.sessionFor(token.userName);
    },
  };
};
