import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { type Behaviour, DEFAULT_BEHAVIOUR } from './behaviour.ts';
import { createControl } from './control.ts';
import { createPages } from './pages/pages.ts';
import { DEMO_API_KEY } from './state.ts';
import { createTenant, type Tenant } from './tenant.ts';
import { type Environment, mountVendorApi, serveUnmatched } from './vendor-api.ts';

/** Default port of the stand-in tenant. */
export const DEFAULT_PORT = 18_081;
/** Longer than clients keep theirs: an idle connection is never closed in the moment it is used again. */
const IDLE_MS = 620_000;
const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_TIME_ZONE = 'America/Chicago';

export interface OnspringOptions {
  /** Keys with full access; default the documented demo key. `POST /_sandbox/keys` adds limited ones. */
  readonly apiKeys?: readonly string[];
  /** IANA zone of pages and date-only fields. Default America/Chicago. */
  readonly timeZone?: string;
  readonly behaviour?: Partial<Behaviour>;
  /** Start of the `href` members; default the vendor's own API host. */
  readonly publicUrl?: string;
  /** Receives failures of background work; default: the process's standard error. */
  readonly onError?: (error: unknown) => void;
}

export interface Onspring {
  /** Vendor API, control routes and pages in one. */
  readonly app: Hono<Environment>;
  readonly tenant: Tenant;
  /** Ends timers and requests under way. */
  stop(): void;
}

/** Builds a stand-in tenant without a socket: `onspring.app.request(...)` calls it. */
export function createOnspring(options: OnspringOptions = {}): Onspring {
  const onError = options.onError ?? ((error: unknown) => console.error('onspring stand-in:', error));
  const tenant = createTenant({
    apiKeys: options.apiKeys ?? [DEMO_API_KEY],
    timeZone: options.timeZone ?? DEFAULT_TIME_ZONE,
    publicUrl: options.publicUrl ?? 'https://api.onspring.com',
    behaviour: { ...DEFAULT_BEHAVIOUR, ...options.behaviour },
    onError,
  });
  const app = new Hono<Environment>({ getPath: (request) => new URL(request.url).pathname.toLowerCase() });
  app.route('/_sandbox', createControl(tenant));
  app.route('/ui', createPages(tenant));
  app.get('/', (context) => context.redirect('/ui'));
  mountVendorApi(app, tenant);
  app.notFound((context) => serveUnmatched(tenant, context));
  app.onError((error, context) => {
    onError(error);
    return context.json({ message: 'The stand-in failed; see its log.' }, 500);
  });
  return { app, tenant, stop: () => tenant.stop() };
}

export interface StartOptions extends OnspringOptions {
  /** 0 takes a free port. */
  readonly port?: number;
  readonly host?: string;
}

export interface RunningOnspring extends Onspring {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a stand-in tenant on a socket. Rejects when the port is taken. */
export async function startOnspring(options: StartOptions = {}): Promise<RunningOnspring> {
  const onspring = createOnspring(options);
  const host = options.host ?? DEFAULT_HOST;
  const { server, port } = await new Promise<{ server: ServerType; port: number }>((resolve, reject) => {
    const place = { hostname: host, port: options.port ?? DEFAULT_PORT };
    const starting = serve(
      { fetch: onspring.app.fetch, ...place, serverOptions: { keepAliveTimeout: IDLE_MS } },
      (info) => resolve({ server: starting, port: info.port }),
    );
    starting.once('error', reject);
  });
  return {
    ...onspring,
    url: `http://${host}:${port}`,
    stop() {
      onspring.stop();
      return new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}
