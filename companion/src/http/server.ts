import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { BridgeError } from '../errors.ts';

/** How long a sender may take; a slow one holds a connection, never a worker. */
export interface RequestLimits {
  readonly headersMs: number;
  /** Headers and body together. */
  readonly requestMs: number;
  /** Longer than proxies keep an idle connection (60 s as a rule): else an event meets one that is just closed. */
  readonly keepAliveMs: number;
  /** How often slow requests are looked for. */
  readonly checkMs: number;
}

/** Events are at most 64 KiB and come from data centres: ten seconds is ample. */
export const REQUEST_LIMITS: RequestLimits = {
  headersMs: 5_000,
  requestMs: 10_000,
  keepAliveMs: 75_000,
  checkMs: 1_000,
};
const HEADER_BYTES = 8 * 1024;
const CONNECTIONS = 1_000;

export interface HttpServerOptions {
  readonly app: Hono;
  readonly host: string;
  readonly port: number;
  readonly limits?: RequestLimits;
}

export interface HttpServerHandle {
  readonly url: string;
  /** Stops accepting and resolves when the requests under way are answered. */
  stop(): Promise<void>;
}

/** Starts to listen. Throws `LISTEN_FAILED` when the address cannot be had. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServerHandle> {
  const limits = options.limits ?? REQUEST_LIMITS;
  const { server, port } = await new Promise<{ server: ServerType; port: number }>((resolve, reject) => {
    const server = serve(
      {
        fetch: options.app.fetch,
        hostname: options.host,
        port: options.port,
        serverOptions: {
          headersTimeout: limits.headersMs,
          requestTimeout: limits.requestMs,
          keepAliveTimeout: limits.keepAliveMs,
          connectionsCheckingInterval: limits.checkMs,
          maxHeaderSize: HEADER_BYTES,
        },
      },
      (address) => resolve({ server, port: address.port }),
    );
    server.maxConnections = CONNECTIONS;
    server.once('error', (cause) =>
      reject(
        new BridgeError({
          code: 'LISTEN_FAILED',
          message: `Cannot listen on ${options.host}:${options.port}: ${cause.message}`,
          cause,
        }),
      ),
    );
  });
  return {
    url: `http://${options.host}:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Idle keep-alive connections would hold the stop until they time out.
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}
