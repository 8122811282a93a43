import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { everywhere, type OnspringTarget, openTarget } from './target.ts';

let target: OnspringTarget;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

describe('12.2 keys (onspring-api.md 1, 2, 9)', () => {
  everywhere('answers 401 without a message to an unknown key and to none', async () => {
    for (const apiKey of ['nobody', null]) {
      const { status, json } = await target.call('GET', '/Apps', { apiKey });
      expect([status, json['message']]).toEqual([401, undefined]);
    }
  });

  everywhere('does not read the key from x-api-key', async () => {
    const answer = await target.call('GET', '/Apps', { apiKey: null, headers: { 'x-api-key': target.apiKey } });
    expect(answer.status).toBe(401);
  });

  everywhere('pings without a key, and answers nothing', async () => {
    const { status, text } = await target.call('GET', '/Ping', { apiKey: null });
    expect([status, text]).toEqual([200, '']);
  });
});
