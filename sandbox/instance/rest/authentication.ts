import { randomBytes } from 'node:crypto';
import type { Instance, Session } from '../types.ts';
import { type BasicCredentials, parseBasic } from './basic-credentials.ts';
import type { OAuth } from './oauth.ts';
import { restErrors } from './rest-error.ts';

const SESSION_COOKIE = 'JSESSIONID';
/** Cookie sessions kept; the oldest leaves first. */
const SESSION_LIMIT = 1_000;

export interface Caller {
  readonly session: Session;
  readonly loggedIn: boolean;
  /** Session cookie to set, or `null`. */
  readonly setCookie: string | null;
}

export interface Authentication {
  /** Caller of a request: guest without credentials; 401 with wrong ones (servicenow-instance.md 7.1, 1.2). */
  identify(headers: Headers, query: URLSearchParams): Caller;
  /** Name the request claims, unproven and without side effects; `''` when it claims none. */
  peek(headers: Headers, query: URLSearchParams): string;
}

const guest: Session = {
  userId: '',
  userName: 'guest',
  roles: new Set<string>(),
  timeZone: 'UTC',
  system: false,
  interactive: false,
};

const cookieOf = (headers: Headers): string | null =>
  new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=([^;]+)`).exec(headers.get('cookie') ?? '')?.[1] ?? null;

/** Access token of a request, `null` without one. */
export const bearerOf = (headers: Headers, query: URLSearchParams): string | null =>
  /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? query.get('access_token');

const BASIC_RESTRICTION = 'glide.authenticate.basic_auth.restriction.enforce';

/** Basic, bearer and cookie sessions. API sessions are not interactive (11.7). */
export const createAuthentication = (instance: Instance, oauth: OAuth): Authentication => {
  const cookies = new Map<string, string>();

  const openCookie = (userName: string): string => {
    const oldest = cookies.keys().next();
    if (cookies.size >= SESSION_LIMIT && !oldest.done) cookies.delete(oldest.value);
    const id = randomBytes(16).toString('hex').toUpperCase();
    cookies.set(id, userName);
    return `${SESSION_COOKIE}=${id}; Path=/; HttpOnly`;
  };

  const toCaller = (session: Session | undefined, setCookie: (session: Session) => string | null): Caller => {
    if (session === undefined) throw restErrors.notAuthenticated();
    return { session: { ...session, interactive: false }, loggedIn: true, setCookie: setCookie(session) };
  };

  /** (O) 7.1: newer instances refuse Basic to accounts that are not made for it. */
  const withBasic = ({ userName, password }: BasicCredentials): Session | undefined => {
    const session = instance.authenticate(userName, password);
    if (session === undefined || instance.property(BASIC_RESTRICTION) !== 'true') return session;
    const isService = instance.database.get('sys_user', session.userId)?.['web_service_access_only'] === 'true';
    return isService || session.roles.has('snc_basic_auth_api_access') ? session : undefined;
  };

  return {
    peek: (headers, query) => {
      const bearer = bearerOf(headers, query);
      if (bearer !== null) return oauth.session(bearer)?.userName ?? '';
      const authorization = headers.get('authorization');
      if (authorization !== null) return parseBasic(authorization)?.userName ?? '';
      return cookies.get(cookieOf(headers) ?? '') ?? '';
    },
    identify: (headers, query) => {
      const authorization = headers.get('authorization');
      const bearer = bearerOf(headers, query);
      if (bearer !== null) return toCaller(oauth.session(bearer), () => null);
      const cookie = cookieOf(headers);
      if (authorization !== null) {
        const basic = parseBasic(authorization);
        const session = basic === null ? undefined : withBasic(basic);
        const known = cookie !== null && cookies.has(cookie);
        return toCaller(session, ({ userName }) => (known ? null : openCookie(userName)));
      }
      const userName = cookie === null ? undefined : cookies.get(cookie);
      if (userName !== undefined) return toCaller(instance.sessionFor(userName), () => null);
      return { session: guest, loggedIn: false, setCookie: null };
    },
  };
};
