import type { SuiteRunner } from '../atf/suite-runner.ts';
import type { Instance, Session } from '../types.ts';
import type { Authentication, Caller } from './authentication.ts';
import { createBatchApi } from './batch-api.ts';
import { createPlatformRoutes } from './platform-routes.ts';
import { createRateLimits } from './rate-limits.ts';
import { checkContentType, negotiateFormat, notAcceptable, type ReplyFormat } from './request-checks.ts';
import type { FormPart, RestCall, RestReply } from './rest-call.ts';
import { RestError, restErrors } from './rest-error.ts';
import { toErrorReply, toWireReply, type WireReply } from './rest-response.ts';
import { createScriptedApi } from './scripted-api.ts';

/** A request whose body has been read. */
export interface IncomingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly form: readonly FormPart[];
}

export interface Dispatched {
  readonly reply: WireReply;
  /** Path template, the path itself when none fits. */
  readonly route: string;
  /** Who acted, `''` without a login. */
  readonly userName: string;
  /** Admin who acted as somebody else, or `''`. */
  readonly impersonatedBy: string;
}

export interface Dispatcher {
  /** Runs one request to its end; never throws. A given caller has been authenticated before. */
  dispatch(request: IncomingRequest, caller?: Caller): Dispatched;
  /** True when the body is content of an attachment: another limit, any type. */
  takesContent(method: string, path: string): boolean;
}

/** What a request resolved to: its path template and what answers it. */
interface Resolved {
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly version: string;
  /** `platform` checks Accept and Content-Type; `content` takes and gives bytes; `scripted` leaves both to its script. */
  readonly kind: 'platform' | 'content' | 'scripted';
  readonly handle: (call: RestCall, caller: Caller) => RestReply;
}

/** Admins act as somebody else with this header, which no real instance has: the console's impersonation, for tests. */
export const IMPERSONATE_HEADER = 'x-sandbox-impersonate';

const effectiveMethod = ({ method, headers }: IncomingRequest): string =>
  (headers.get('x-http-method-override') ?? method).toUpperCase();

/** Routing, rights and limits of one request: servicenow-instance.md 1, 7-9. */
export const createDispatcher = (
  instance: Instance,
  authentication: Authentication,
  suites: SuiteRunner,
): Dispatcher => {
  const rateLimits = createRateLimits(instance);
  const scripted = createScriptedApi(instance);
  const platform = createPlatformRoutes(instance, suites);
  const batch = createBatchApi(instance, (request, caller) => dispatch(request, caller).reply);

  const resolve = (method: string, path: string): Resolved => {
    const lookUp = method === 'HEAD' ? 'GET' : method;
    const batchVersion = /^\/api\/now(?:\/(v\d+))?\/batch\/?$/.exec(path);
    if (batchVersion !== null) {
      if (lookUp !== 'POST') throw restErrors.methodNotAllowed();
      return { route: '/api/now/batch', params: {}, version: batchVersion[1] ?? '', kind: 'platform', handle: batch };
    }
    const known = platform.match(lookUp, path);
    if (known !== null && known !== 'wrong_method') {
      return { ...known, kind: known.content ? 'content' : 'platform', handle: known.handler };
    }
    const operation = scripted.match(lookUp, path);
    if (operation !== null && operation !== 'wrong_method') {
      return {
        route: operation.template,
        params: operation.params,
        version: '',
        kind: 'scripted',
        handle: (call, caller) => scripted.run(call, operation.target, caller.loggedIn),
      };
    }
    if (known === 'wrong_method' || operation === 'wrong_method') throw restErrors.methodNotAllowed();
    const missing = platform.notEmulated(path);
    throw missing === null ? restErrors.unknownUri() : restErrors.notEmulated(missing);
  };

  /** Path-based endpoint rules that match the URI must all pass (9.2). */
  const checkPathRules = (call: RestCall): void => {
    const rules = instance.database.select('sys_security_acl', 'type=REST_Endpoint^active=true^nameSTARTSWITH/');
    for (const rule of rules) {
      if (!call.path.startsWith(rule['name'] ?? '')) continue;
      if (!instance.access.canExecute(call.transaction, [rule['sys_id'] ?? ''])) throw restErrors.notAuthorized();
    }
  };

  /** The session an admin asked to act in; the caller's own without the header. */
  const actingSession = (caller: Caller, headers: Headers): Session => {
    const name = headers.get(IMPERSONATE_HEADER);
    if (name === null) return caller.session;
    if (!caller.session.roles.has('admin')) throw restErrors.notAuthorized('Impersonation needs the role admin');
    const session = instance.sessionFor(name);
    if (session === undefined) throw new RestError(400, 'Invalid user', `No active user '${name}' to impersonate`);
    return { ...session, interactive: false };
  };

  const checkFormats = (kind: Resolved['kind'], format: ReplyFormat | null, request: IncomingRequest): void => {
    if (kind !== 'platform') return;
    if (format === null) throw notAcceptable();
    checkContentType(request.headers, request.bytes);
  };

  const toCall = (request: IncomingRequest, resolved: Resolved, session: Session): RestCall => {
    const { url, headers, bytes, form } = request;
    const method = effectiveMethod(request);
    let text: string | null = null;
    return {
      method: method === 'HEAD' ? 'GET' : method,
      path: url.pathname,
      url,
      origin: instance.baseUrl === '' ? url.origin : instance.baseUrl,
      version: resolved.version,
      params: resolved.params,
      query: url.searchParams,
      headers,
      get body() {
        text ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
        return text;
      },
      bytes,
      form,
      session,
      transaction: instance.begin(`${method} ${resolved.route}`, session),
    };
  };

  const dispatch = (request: IncomingRequest, known?: Caller): Dispatched => {
    const { url, headers } = request;
    const method = effectiveMethod(request);
    const format = negotiateFormat(headers);
    const extra: Record<string, string> = { 'X-Is-Logged-In': 'false' };
    let route = url.pathname;
    let userName = '';
    let impersonatedBy = '';
    const finish = (reply: RestReply): Dispatched => ({
      reply: toWireReply(reply, extra, format ?? 'json'),
      route,
      userName,
      impersonatedBy,
    });
    try {
      const resolved = resolve(method, url.pathname);
      route = resolved.route;
      const caller = known ?? authentication.identify(headers, url.searchParams);
      extra['X-Is-Logged-In'] = String(caller.loggedIn);
      userName = caller.session.userName;
      if (caller.setCookie !== null) extra['Set-Cookie'] = caller.setCookie;
      const session = actingSession(caller, headers);
      if (session !== caller.session) impersonatedBy = caller.session.userName;
      userName = session.userName;
      Object.assign(extra, rateLimits.count({ session, method, path: url.pathname }));
      if (resolved.kind !== 'scripted' && !caller.loggedIn) throw restErrors.notAuthenticated();
      checkFormats(resolved.kind, format, request);
      const call = toCall(request, resolved, session);
      extra['X-Transaction-ID'] = call.transaction.id;
      checkPathRules(call);
      return finish(resolved.handle(call, { ...caller, session }));
    } catch (error) {
      return finish(toErrorReply(instance, error));
    }
  };

  return {
    dispatch,
    takesContent: (method, path) => {
      const known = platform.match(method, path);
      return known !== null && known !== 'wrong_method' && known.content;
    },
  };
};
