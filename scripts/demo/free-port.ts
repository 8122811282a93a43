import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { readErrorCode } from '../../companion/src/error-code.ts';

/** Systems give ports to whoever names none from 32768 up: one of those could be gone before it is used. */
const FIRST = 12_000;
/** Each worker of the tests has ports of its own, since all of them look at the same time. */
const SHARE = 2_000;
const SHARES = 10;

const first = FIRST + (Number(process.env['JEST_WORKER_ID'] ?? 0) % SHARES) * SHARE;
let place = randomInt(SHARE);

/** A port of this machine that nothing listens on now, and that stays free until it is used. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < SHARE; tries += 1) {
    place = (place + 1) % SHARE;
    if (await isFree(first + place)) return first + place;
  }
  throw new Error(`NO_FREE_PORT: something listens on each port from ${first} to ${first + SHARE - 1}`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = readErrorCode(error);
    if (code === 'EADDRINUSE' || code === 'EACCES') return false;
    throw error;
  }
  server.close();
  await once(server, 'close');
  return true;
}
