import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface ForwardProxy {
  readonly host: string;
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts an HTTP proxy that hands every request to `target`, whatever host it names. Clients that only know
 * `https://<instance>` reach a stand-in on this machine through it, by their own proxy option.
 */
export async function startForwardProxy(target: string): Promise<ForwardProxy> {
  const server = createServer((request, response) => {
    forward(target, request, response).catch((error: unknown) => {
      response.statusCode = 502;
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { host: '127.0.0.1', port, stop: () => close(server) };
}

async function forward(target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', target);
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name) ? [[name, value]] : [],
  );
  const body = await buffer(request);
  const answer = await fetch(`${target}${pathname}${search}`, {
    method: request.method ?? 'GET',
    headers: Object.fromEntries(headers),
    ...(body.length === 0 ? {} : { body }),
  });
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
  response.end(Buffer.from(await answer.arrayBuffer()));
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
