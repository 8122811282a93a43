import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createInstance, type InstanceOptions } from './instance.ts';
import { createControlRoutes } from './rest/control-routes.ts';
import { createRestApp } from './rest/rest-app.ts';
import type { Instance } from './types.ts';

export interface ServerOptions extends InstanceOptions {
  /** 0 (default) takes any free port. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
}

export interface RunningInstance {
  /** Base URL, no slash at its end. */
  readonly url: string;
  readonly instance: Instance;
  /** Ends open connections and background work. */
  stop(): Promise<void>;
}

const listen = (app: Hono, port: number, host: string): Promise<{ server: ServerType; port: number }> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (address) => {
      server.off('error', reject);
      resolve({ server, port: address.port });
    });
    server.once('error', reject);
  });

const close = (server: ServerType): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });

/** Everything the stand-in serves: control routes, REST APIs, console. */
export const createServerApp = (instance: Instance): Hono => {
  const rest = createRestApp(instance);
  const app = new Hono();
  app.route('/_sandbox', createControlRoutes(instance, rest));
  app.route('/', rest.app);
  return app;
};

/**
 * Loads the package and serves the stand-in instance. Rejects when the package cannot be loaded or the port is taken.
 */
export const startInstance = async (options: ServerOptions): Promise<RunningInstance> => {
  const { port = 0, host = '127.0.0.1', ...instanceOptions } = options;
  const instance = await createInstance(instanceOptions);
  const listening = await listen(createServerApp(instance), port, host);
  instance.baseUrl = `http://${host === '0.0.0.0' ? 'localhost' : host}:${listening.port}`;
  return {
    url: instance.baseUrl,
    instance,
    stop: () => close(listening.server),
  };
};
