import type { Socket } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { BridgeError } from '../errors.ts';
import { type AddressList, createAddressList, toCaller } from './address-list.ts';

/** How long a sender may take and how many connections it may hold; a slow one holds a connection, never a worker. */
export interface RequestLimits {
  /** Also of a connection on which nothing was ever sent. */
  readonly headersMs: number;
  /** Headers and body together. */
  readonly requestMs: number;
  /** Longer than proxies keep an idle connection (60 s as a rule): else an event meets one that is just closed. */
  readonly keepAliveMs: number;
  /** How often slow requests are looked for. */
  readonly checkMs: number;
  /** Most connections of all. When they are full, those that rest between two requests go. */
  readonly connections: number;
  /** Most connections of one caller; a proxy in front, which speaks for many, may have them all. */
  readonly connectionsOfOne: number;
}

/** Events are at most 64 KiB and come from data centres: ten seconds is ample. */
export const REQUEST_LIMITS: RequestLimits = {
  headersMs: 5_000,
  requestMs: 10_000,
  keepAliveMs: 75_000,
  checkMs: 1_000,
  connections: 1_000,
  connectionsOfOne: 200,
};
const HEADER_BYTES = 8 * 1024;

export interface HttpServerOptions {
  readonly app: Hono;
  readonly host: string;
  readonly port: number;
  /** Networks of reverse proxies. */
  readonly trustedProxies: readonly string[];
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
    limitConnections(server, limits, createAddressList(options.trustedProxies));
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
        closeIdle(server);
      }),
  };
}

/** Keeps places free: one caller cannot take all of them, and a connection that rests makes room for one that asks. */
function limitConnections(server: ServerType, limits: RequestLimits, isTrustedProxy: AddressList): void {
  const held = new Map<string, number>();
  server.maxConnections = limits.connections;
  server.on('drop', () => closeIdle(server));
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    if (isTrustedProxy(address)) return;
    const caller = toCaller(address);
    const count = (held.get(caller) ?? 0) + 1;
    if (count > limits.connectionsOfOne) {
      socket.destroy();
      return;
    }
    held.set(caller, count);
    socket.once('close', () => {
      const left = (held.get(caller) ?? 0) - 1;
      if (left > 0) held.set(caller, left);
      else held.delete(caller);
    });
  });
}

function closeIdle(server: ServerType): void {
  if ('closeIdleConnections' in server) server.closeIdleConnections();
}
