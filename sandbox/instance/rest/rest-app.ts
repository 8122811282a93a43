import { type Context, Hono } from 'hono';
import { type AtfRunner, createAtfRunner } from '../atf/atf-runner.ts';
import { createSuiteRunner } from '../atf/suite-runner.ts';
import type { LoadedInstance } from '../instance.ts';
import { bearerOf, type Caller, createAuthentication } from './authentication.ts';
import type { AuthorizationCodes } from './authorization-codes.ts';
import { createDispatcher, type Dispatched } from './dispatcher.ts';
import { isBroken, playFault, type RestEnvironment } from './fault-play.ts';
import { createFaults, type Faults } from './faults.ts';
import { parseForm } from './form-body.ts';
import { createJournal, type Journal } from './journal.ts';
import { createOAuth } from './oauth.ts';
import { bodyLimit, readBody } from './request-checks.ts';
import { toErrorReply, toResponse, toWireReply } from './rest-response.ts';

export interface RestApp {
  readonly app: Hono<RestEnvironment>;
  readonly journal: Journal;
  readonly faults: Faults;
  /** Tests of the Automated Test Framework, with this REST API under their REST steps. */
  readonly atf: AtfRunner;
  /** For the page on which a person lets a client act for them. */
  readonly codes: AuthorizationCodes;
}

/** The answer to one request, with what the journal notes about it. */
type Answered = Omit<Dispatched, 'reply'> & { readonly response: Response };

/** Status the journal notes for a connection that was broken. */
const BROKEN = 0;

/** The platform's REST APIs, OAuth and the package's own routes over HTTP, with faults and journal. */
export const createRestApp = (instance: LoadedInstance): RestApp => {
  /** Passwords are stored one way: the tests of the package call as a user without one. */
  const atf = createAtfRunner(instance, async (path, init, session) => {
    const request = new Request(new URL(path, 'http://localhost'), init);
    const caller =
      session === null ? [] : [{ session: { ...session, interactive: false }, loggedIn: true, setCookie: null }];
    const run = await prepareApi(request, new URL(request.url), ...caller);
    return run().response;
  });
  const journal = createJournal();
  const faults = createFaults();
  const oauth = createOAuth(instance);
  const authentication = createAuthentication(instance, oauth);
  const dispatcher = createDispatcher(instance, authentication, createSuiteRunner(instance, atf));

  const anonymous = (response: Response, route: string): Answered => ({
    response,
    route,
    userName: '',
    impersonatedBy: '',
  });

  /** Reads the body before any work, so that the work itself runs without a pause. */
  const prepareApi = async (request: Request, url: URL, caller?: Caller): Promise<() => Answered> => {
    try {
      const limit = bodyLimit(instance, dispatcher.takesContent(request.method, url.pathname));
      const bytes = await readBody(request, limit);
      const form = await parseForm(request.headers, bytes);
      const incoming = { method: request.method, url, headers: request.headers, bytes, form };
      return () => {
        const { reply, ...rest } = dispatcher.dispatch(incoming, caller);
        return { ...rest, response: toResponse(reply) };
      };
    } catch (error) {
      return () => anonymous(toResponse(toWireReply(toErrorReply(instance, error), {})), url.pathname);
    }
  };

  const prepareToken = async (request: Request, url: URL): Promise<() => Answered> => {
    const contentType = request.headers.get('content-type') ?? '';
    const body = await request.text();
    const authorization = request.headers.get('authorization');
    return () => {
      const reply = oauth.issue({ contentType, body, authorization, query: url.searchParams });
      return anonymous(toResponse(toWireReply(reply, {})), '/oauth_token.do');
    };
  };

  const prepareRevocation =
    async (_request: Request, url: URL): Promise<() => Answered> =>
    () => {
      oauth.revoke(url.searchParams.get('token') ?? '');
      return anonymous(toResponse(toWireReply({ status: 200 }, {})), '/oauth_revoke_token.do');
    };

  const serve =
    (prepare: (request: Request, url: URL) => Promise<() => Answered>) =>
    async (context: Context<RestEnvironment>): Promise<Response> => {
      const started = performance.now();
      const request = context.req.raw;
      const url = new URL(request.url);
      const { method, headers } = request;
      const copy = faults.asksForText ? request.clone() : null;
      const run = await prepare(request, url);
      const text = copy === null ? '' : method === 'GET' ? await run().response.text() : await copy.text();
      let answered: Answered | null = null;
      const work = (): Response => {
        answered = run();
        return answered.response;
      };
      const fault = faults.draw(method, url.pathname, () => authentication.peek(headers, url.searchParams), text);
      const response =
        fault === null
          ? work()
          : await playFault(fault, {
              instance,
              context,
              path: url.pathname,
              work,
              expireToken: () => oauth.revoke(bearerOf(headers, url.searchParams) ?? ''),
            });
      const { route, userName, impersonatedBy } = answered ?? anonymous(response, url.pathname);
      if (fault?.kind === 'drop') return response;
      journal.record({
        method,
        route,
        path: url.pathname,
        userName,
        ...(impersonatedBy === '' ? {} : { impersonatedBy }),
        status: isBroken(response) ? BROKEN : response.status,
        milliseconds: Math.round(performance.now() - started),
        at: instance.clock.timestamp(),
      });
      return response;
    };

  const app = new Hono<RestEnvironment>();
  app.all(
    '/api/*',
    serve((request, url) => prepareApi(request, url)),
  );
  app.post('/oauth_token.do', serve(prepareToken));
  app.all('/oauth_revoke_token.do', serve(prepareRevocation));
  return { app, atf, journal, faults, codes: oauth.codes };
};
