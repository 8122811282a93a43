import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Hono } from 'hono';
import { until } from '../../test/support/until.ts';
import { readErrorCode } from '../error-code.ts';
import { type HttpServerHandle, REQUEST_LIMITS, type RequestLimits, startHttpServer } from './server.ts';

const IMPATIENT: RequestLimits = { ...REQUEST_LIMITS, headersMs: 30, requestMs: 60, checkMs: 10 };

describe('startHttpServer', () => {
  let server: HttpServerHandle | null = null;
  afterEach(async () => {
    await server?.stop();
    server = null;
  });

  async function start(limits: RequestLimits = REQUEST_LIMITS, trustedProxies: readonly string[] = []): Promise<URL> {
    const app = new Hono();
    app.post('/', async (context) => context.text(await context.req.text()));
    server = await startHttpServer({ app, host: '127.0.0.1', port: 0, limits, trustedProxies });
    return new URL(server.url);
  }

  /** Sends the text, says no more, and resolves with all the server answers before it hangs up. */
  function stall(address: URL, text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const chunks: string[] = [];
      const socket = connect(Number(address.port), address.hostname, () => socket.write(text));
      socket.setEncoding('utf8');
      socket.on('data', (chunk: string) => chunks.push(chunk));
      // Hanging up on what was not read resets the connection: the answer came before.
      socket.on('error', (error) => {
        if (readErrorCode(error) !== 'ECONNRESET') reject(error);
      });
      socket.on('close', () => resolve(chunks.join('')));
    });
  }

  /** Opens a connection and asks once; it then rests. Empty when the server hangs up without an answer. */
  async function ask(address: URL): Promise<{ readonly socket: Socket; readonly answer: string }> {
    const socket = connect(Number(address.port), address.hostname);
    socket.setEncoding('utf8');
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody');
    const answer = await new Promise<string>((resolve) => {
      socket.once('data', (chunk: string) => resolve(chunk));
      // Reset or closed: either way there was no answer.
      socket.once('error', () => resolve(''));
      socket.once('close', () => resolve(''));
    });
    return { socket, answer };
  }

  it('hangs up on a connection on which nothing is ever sent', async () => {
    expect(await stall(await start(IMPATIENT), '')).toContain('408 Request Timeout');
  });

  it('gives one caller only its share of the connections, and a place back when it leaves', async () => {
    const address = await start({ ...REQUEST_LIMITS, connectionsOfOne: 2 });
    const [first, second] = [await ask(address), await ask(address)];
    expect([first.answer, second.answer].every((answer) => answer.startsWith('HTTP/1.1 200'))).toBe(true);
    expect((await ask(address)).answer).toBe('');
    first.socket.end();
    // The server may hear of it later than the sender.
    await until(async () => (await ask(address)).answer.startsWith('HTTP/1.1 200'));
  });

  it('gives a trusted proxy as many as there are', async () => {
    const address = await start({ ...REQUEST_LIMITS, connectionsOfOne: 1 }, ['127.0.0.0/8']);
    for (let request = 0; request < 5; request += 1) expect((await ask(address)).answer).toContain('HTTP/1.1 200');
  });

  it('lets connections that rest make room when all places are taken', async () => {
    const address = await start({ ...REQUEST_LIMITS, connections: 2 });
    const resting = [await ask(address), await ask(address)].map(({ socket }) => once(socket, 'close'));
    // The one that finds no place is turned away; it makes room for the next.
    expect((await ask(address)).answer).toBe('');
    await Promise.all(resting);
    expect((await ask(address)).answer).toContain('HTTP/1.1 200');
  });

  it.each([
    ['headers', 'POST / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['a body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc'],
  ])('hangs up on a sender that stalls within %s', async (_, text) => {
    expect(await stall(await start(IMPATIENT), text)).toContain('408 Request Timeout');
  });

  it.each([
    ['two lengths', 'Content-Length: 4\r\nContent-Length: 30\r\n\r\nbody'],
    [
      'a length beside chunks',
      'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n',
    ],
    ['a header on two lines', 'X-Api-Key: one\r\n two\r\n\r\n'],
  ])('refuses a request with %s, which a proxy might read in another way', async (_, rest) => {
    expect(await stall(await start(), `POST / HTTP/1.1\r\nHost: x\r\n${rest}`)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('refuses headers that are too large', async () => {
    const head = `POST / HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(9_000)}\r\n\r\n`;
    expect(await stall(await start(), head)).toContain('431');
  });

  it('names the address it cannot have', async () => {
    const address = await start();
    const port = Number(address.port);
    const second = startHttpServer({ app: new Hono(), host: '127.0.0.1', port, trustedProxies: [] });
    await expect(second).rejects.toMatchObject({ code: 'LISTEN_FAILED' });
  });
});
