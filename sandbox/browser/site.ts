import { serve } from '@hono/node-server';

export interface Site {
  readonly url: string;
  stop(): void;
}

/** Serves pages on a free port of this machine. */
export function serveSite(app: { fetch(request: Request): Response | Promise<Response> }): Promise<Site> {
  return new Promise((resolve) => {
    const fetch = (request: Request) => app.fetch(request);
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ url: `http://127.0.0.1:${port}`, stop: () => server.close() }),
    );
  });
}
