/** A reverse proxy that makes every call take its time, and counts calls: the distance to a vendor. */
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

export interface DelayProxy {
  readonly url: string;
  /** Milliseconds added to every call. */
  delayMs: number;
  /** Calls by method and path without its query, since the last reset. */
  readonly calls: Map<string, number>;
  /** Hears of each call as it comes in. */
  onCall: (call: string) => void;
  /** Hears of the body of each call as it comes in; only then bodies are kept whole. */
  onBody: ((body: string) => void) | null;
  stop(): Promise<void>;
}

/** Starts the proxy in front of `target`, a base URL with http. */
export async function startDelayProxy(target: string, delayMs: number): Promise<DelayProxy> {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(target);

  async function forward(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const path = incoming.url ?? '/';
    const call = `${incoming.method} ${path.replace(/\?.*/, '')}`;
    proxy.onCall(call);
    proxy.calls.set(call, (proxy.calls.get(call) ?? 0) + 1);
    const { onBody } = proxy;
    const body = onBody === null ? null : await text(incoming);
    if (body !== null) onBody?.(body);
    await wait(proxy.delayMs);
    const headers = { ...incoming.headers, host: `${hostname}:${port}` };
    const onward = request({ hostname, port, path, method: incoming.method, headers, agent }, (reply) => {
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    if (body === null) incoming.pipe(onward);
    else onward.end(body);
  }

  const server = createServer((incoming, outgoing) => void forward(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: DelayProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    delayMs,
    calls: new Map(),
    onCall: () => undefined,
    onBody: null,
    stop: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}

/** Calls whose name the pattern fits. */
export function countCalls(proxy: DelayProxy, pattern: RegExp): number {
  let total = 0;
  for (const [call, count] of proxy.calls) if (pattern.test(call)) total += count;
  return total;
}
