import { setTimeout as sleep } from 'node:timers/promises';
import { type Context, Hono } from 'hono';
import type { Instance } from '../types.ts';
import { type Caller, createAuthentication } from './authentication.ts';
import { createFaults, type Faults } from './faults.ts';
import { createJournal, type Journal } from './journal.ts';
import { createOAuth } from './oauth.ts';
import { createPlatformRoutes } from './platform-routes.ts';
import { createRateLimits } from './rate-limits.ts';
import { checkAccept, checkBodySize, checkContentType } from './request-checks.ts';
import type { RestCall, RestHandler, RestReply } from './rest-call.ts';
import { RestError, restErrors } from './rest-error.ts';
import { createSleepingPage, toErrorReply, toResponse } from './rest-response.ts';
import { createScriptedApi } from './scripted-api.ts';

export interface RestApp {
  readonly app: Hono;
  readonly journal: Journal;
  readonly faults: Faults;
}

/** What a request resolved to: its path template and what answers it. */
interface Resolved {
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly version: string;
  readonly scripted: boolean;
  readonly handle: (call: RestCall, caller: Caller) => RestReply;
}

interface Answered {
  readonly response: Response;
  readonly route: string;
  readonly userName: string;
}

const requireLogin =
  (handler: RestHandler) =>
  (call: RestCall, caller: Caller): RestReply => {
    if (!caller.loggedIn) throw restErrors.notAuthenticated();
    return handler(call);
  };

/** The platform's REST APIs, OAuth and the package's own routes: servicenow-instance.md 1-4, 7-9. */
export const createRestApp = (instance: Instance): RestApp => {
  const journal = createJournal();
  const faults = createFaults();
  const oauth = createOAuth(instance);
  const authentication = createAuthentication(instance, oauth);
  const rateLimits = createRateLimits(instance);
  const scripted = createScriptedApi(instance);
  const platform = createPlatformRoutes(instance);

  const resolve = (method: string, path: string): Resolved => {
    const lookUp = method === 'HEAD' ? 'GET' : method;
    const known = platform.match(lookUp, path);
    if (known !== null && known !== 'wrong_method') {
      return { ...known, scripted: false, handle: requireLogin(known.handler) };
    }
    const operation = scripted.match(lookUp, path);
    if (operation !== null && operation !== 'wrong_method') {
      return {
        route: operation.template,
        params: operation.params,
        version: '',
        scripted: true,
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

  const toErrorResponse = (error: unknown, headers: Readonly<Record<string, string>>): Response =>
    toResponse(toErrorReply(instance, error), headers);

  const answer = (context: Context, body: string): Answered => {
    const url = new URL(context.req.url);
    const headers = context.req.raw.headers;
    const method = (headers.get('x-http-method-override') ?? context.req.method).toUpperCase();
    const extra: Record<string, string> = { 'X-Is-Logged-In': 'false' };
    let route = url.pathname;
    let userName = '';
    try {
      const resolved = resolve(method, url.pathname);
      route = resolved.route;
      const caller = authentication.identify(headers, url.searchParams);
      extra['X-Is-Logged-In'] = String(caller.loggedIn);
      userName = caller.session.userName;
      if (caller.setCookie !== null) extra['Set-Cookie'] = caller.setCookie;
      Object.assign(extra, rateLimits.count({ session: caller.session, method, path: url.pathname }));
      if (!resolved.scripted) {
        checkAccept(headers);
        checkContentType(headers, body);
      }
      const transaction = instance.begin(`${method} ${resolved.route}`, caller.session);
      extra['X-Transaction-ID'] = transaction.id;
      const call: RestCall = {
        method: method === 'HEAD' ? 'GET' : method,
        path: url.pathname,
        url,
        origin: instance.baseUrl === '' ? url.origin : instance.baseUrl,
        version: resolved.version,
        params: resolved.params,
        query: url.searchParams,
        headers,
        body,
        session: caller.session,
        transaction,
      };
      checkPathRules(call);
      return { response: toResponse(resolved.handle(call, caller), extra), route, userName };
    } catch (error) {
      return { response: toErrorResponse(error, extra), route, userName };
    }
  };

  const journaled = async (context: Context, run: () => Promise<Answered>): Promise<Response> => {
    const started = performance.now();
    const method = context.req.method;
    const path = new URL(context.req.url).pathname;
    const hit = faults.take(method, path);
    if (hit !== null && hit.delayMs > 0) await sleep(hit.delayMs);
    let answered: Answered | null = null;
    if (hit === null || hit.answer === null || hit.answer.afterwards) answered = await run();
    let response = answered?.response;
    if (hit !== null && hit.answer !== null) {
      const { status, sleeping } = hit.answer;
      response = sleeping ? createSleepingPage(status) : toErrorResponse(new RestError(status, 'Injected fault'), {});
    }
    const final = response ?? toResponse({ status: 500 }, {});
    journal.record({
      method,
      route: answered?.route ?? path,
      path,
      userName: answered?.userName ?? '',
      status: final.status,
      milliseconds: Math.round(performance.now() - started),
      at: instance.clock.timestamp(),
    });
    return final;
  };

  const app = new Hono();
  app.all('/api/*', (context) =>
    journaled(context, async () => {
      try {
        return answer(context, await checkBodySize(context.req.raw));
      } catch (error) {
        const { pathname } = new URL(context.req.url);
        return { response: toErrorResponse(error, {}), route: pathname, userName: '' };
      }
    }),
  );
  app.post('/oauth_token.do', (context) =>
    journaled(context, async () => {
      const request = context.req.raw;
      const contentType = request.headers.get('content-type') ?? '';
      const reply = oauth.issue(contentType, await request.text(), request.headers.get('authorization'));
      return { response: toResponse(reply, {}), route: '/oauth_token.do', userName: '' };
    }),
  );
  app.all('/oauth_revoke_token.do', (context) =>
    journaled(context, async () => {
      oauth.revoke(context.req.query('token') ?? '');
      return { response: toResponse({ status: 200 }, {}), route: '/oauth_revoke_token.do', userName: '' };
    }),
  );
  return { app, journal, faults };
};
