import { randomBytes } from 'node:crypto';
import type { Instance, Session } from '../types.ts';
import { parseBasic } from './basic-credentials.ts';
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

  return {
    identify: (headers, query) => {
      const authorization = headers.get('authorization');
      const bearer = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1] ?? query.get('access_token');
      if (bearer !== null) return toCaller(oauth.session(bearer), () => null);
      const cookie = cookieOf(headers);
      if (authorization !== null) {
        const basic = parseBasic(authorization);
        const session = basic === null ? undefined : instance.authenticate(basic.userName, basic.password);
        const known = cookie !== null && cookies.has(cookie);
        return toCaller(session, ({ userName }) => (known ? null : openCookie(userName)));
      }
      const userName = cookie === null ? undefined : cookies.get(cookie);
      if (userName !== undefined) return toCaller(instance.sessionFor(userName), () => null);
      return { session: guest, loggedIn: false, setCookie: null };
    },
  };
};
