import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { freePort } from './free-port.ts';

describe('freePort', () => {
  it('gives a port once, below those that the system gives away, and passes over one that is taken', async () => {
    const port = await freePort();
    const server = createServer().listen(port + 1, '127.0.0.1');
    await once(server, 'listening');
    const next = await freePort();
    server.close();
    await once(server, 'close');
    expect([port, next].every((one) => one >= 12_000 && one < 32_768)).toBe(true);
    expect([port, port + 1]).not.toContain(next);
  });
});
