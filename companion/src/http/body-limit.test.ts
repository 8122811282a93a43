import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Hono } from 'hono';
import { limitBody } from './body-limit.ts';
import { type HttpServerHandle, startHttpServer } from './server.ts';

const LIMIT = 10;

describe('limitBody', () => {
  let server: HttpServerHandle;
  let read: string[];

  beforeAll(async () => {
    const app = new Hono();
    app.post('/', limitBody(LIMIT), async (context) => {
      read.push(await context.req.text());
      return context.text('read');
    });
    server = await startHttpServer({ app, host: '127.0.0.1', port: 0, trustedProxies: [] });
  });
  afterAll(() => server.stop());

  /** Sends the request as it is and resolves with the first answer. */
  function send(rest: string): Promise<string> {
    read = [];
    return new Promise((resolve, reject) => {
      const { port, hostname } = new URL(server.url);
      const socket = connect(Number(port), hostname, () => socket.write(`POST / HTTP/1.1\r\nHost: x\r\n${rest}`));
      socket.on('error', reject);
      socket.setEncoding('utf8').once('data', (answer: string) => {
        socket.destroy();
        resolve(answer);
      });
    });
  }

  it.each([
    ['a declared length', 'Content-Length: 10\r\n\r\n0123456789'],
    ['chunks', 'Transfer-Encoding: chunked\r\n\r\n5\r\n01234\r\n5\r\n56789\r\n0\r\n\r\n'],
  ])('lets a body of the limit pass with %s', async (_, rest) => {
    expect(await send(rest)).toContain(' 200 ');
    expect(read).toEqual(['0123456789']);
  });

  it.each([
    ['a declared length, before a byte of it arrives', 'Content-Length: 11\r\n\r\n'],
    ['chunks that do not end', 'Transfer-Encoding: chunked\r\n\r\n5\r\n01234\r\n6\r\n567890\r\n'],
  ])('refuses a longer body with %s', async (_, rest) => {
    const answer = await send(rest);
    expect(answer).toContain(' 413 ');
    expect(answer).toContain('BODY_TOO_LARGE');
    expect(read).toEqual([]);
  });

  it('reads nothing beyond the declared length, which the server refuses as no request', async () => {
    expect(await send('Content-Length: 3\r\n\r\n0123456789')).toContain(' 400 ');
    expect(read.join()).not.toContain('3');
  });

  it('takes a request without a body for an empty one', async () => {
    expect(await send('\r\n')).toContain(' 200 ');
    expect(read).toEqual(['']);
  });
});
