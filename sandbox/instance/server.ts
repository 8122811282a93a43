import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createConsole } from './console/console.ts';
import type { ConsoleParts } from './console/visit.ts';
import { createInstance, type InstanceOptions, type LoadedInstance } from './instance.ts';
import { createControlRoutes } from './rest/control-routes.ts';
import { createRestApp } from './rest/rest-app.ts';
import { createStateRoutes } from './rest/state-routes.ts';
import { createWorkLog, type WorkLog } from './rest/work-log.ts';

export interface ServerOptions extends InstanceOptions {
  /** 0 (default) takes any free port. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
}

export interface RunningInstance {
  /** Base URL, no slash at its end. */
  readonly url: string;
  readonly instance: LoadedInstance;
  /** Ends open connections and background work. */
  stop(): Promise<void>;
}

/** Longer than clients keep theirs: an idle connection is never closed in the moment it is used again. */
const serverOptions = { keepAliveTimeout: 620_000 };

const listen = (app: Hono, port: number, host: string): Promise<{ server: ServerType; port: number }> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host, serverOptions }, (address) => {
      server.off('error', reject);
      resolve({ server, port: address.port });
    });
    server.once('error', reject);
  });

/** How long a stopping server waits for requests that are still running. */
const STOP_MS = 5_000;

const close = (server: ServerType): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, STOP_MS);
    server.close((error) => {
      clearTimeout(timer);
      if (error === undefined) resolve();
      else reject(error);
    });
  });

/** Everything the stand-in serves: control routes, REST APIs, console. */
export const createServerApp = (instance: LoadedInstance, work: WorkLog): Hono => {
  const rest = createRestApp(instance);
  const app = new Hono();
  app.route('/_sandbox', createStateRoutes(instance, rest.atf));
  app.route('/_sandbox', createControlRoutes(instance, { ...rest, work }));
  app.route('/', rest.app);
  const parts: ConsoleParts = {
    codes: rest.codes,
    restCalls: (limit) => rest.journal.entries().slice(-limit).reverse(),
    ...(instance.flowEngine === null ? {} : { flows: instance.flowEngine }),
  };
  app.route('/', createConsole(instance, parts));
  return app;
};

/**
 * Loads the package and serves the stand-in instance. Rejects when the package cannot be loaded or the port is taken.
 */
export const startInstance = async (options: ServerOptions): Promise<RunningInstance> => {
  const { port = 0, host = '127.0.0.1', ...instanceOptions } = options;
  const work = createWorkLog();
  const instance = await createInstance({ onBegin: work.add, ...instanceOptions });
  const listening = await listen(createServerApp(instance, work), port, host);
  instance.baseUrl = `http://${host === '0.0.0.0' ? 'localhost' : host}:${listening.port}`;
  instance.setProperty('glide.servlet.uri', `${instance.baseUrl}/`);
  return {
    url: instance.baseUrl,
    instance,
    stop: async () => {
      instance.stop();
      await close(listening.server);
    },
  };
};
