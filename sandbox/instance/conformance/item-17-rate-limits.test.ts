import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { type Answer, destructive, type InstanceTarget, openTarget } from './target.ts';

const only = destructive('adds rate limit rules and moves the clock');
const WORKER = 'sofia.ricci';
const OTHER = 'daniel.kim';
const START = Date.parse('2026-03-01T10:59:00Z');

let target: InstanceTarget;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

const setClock = (ms: number): Promise<Answer> => target.ask('POST', '/_sandbox/clock', { body: { set: ms } });
const ask = (user: string): Promise<Answer> => target.ask('GET', '/api/now/table/sys_user?sysparm_limit=1', { user });
const addRule = async (values: Record<string, string>): Promise<string> => {
  const body = { active: 'true', uri_path: '/api/now/table/sys_user', ...values };
  const { json } = await target.ask('POST', '/api/now/table/sys_rate_limit_rules', { body });
  return String(json['result']?.['sys_id']);
};
const userId = async (name: string): Promise<string> => {
  const { json } = await target.ask('GET', `/api/now/table/sys_user?user_name=${name}`);
  return String(json['result']?.['0']?.['sys_id']);
};

describe('17.17 rate limits (servicenow-instance.md 8)', () => {
  only('no rule, no headers; with one 429 above the limit, until the hour ends; others are not held', async () => {
    expect((await ask(WORKER)).headers.get('x-ratelimit-limit')).toBeNull();
    const user = await userId(WORKER);
    await setClock(START);
    const rule = await addRule({ name: 'two an hour', request_limit_per_hour: '2', user });
    const first = await ask(WORKER);
    const names = ['x-ratelimit-limit', 'x-ratelimit-rule', 'x-ratelimit-reset'];
    expect(names.map((name) => first.headers.get(name))).toEqual(['2', rule, String((START + 60_000) / 1_000)]);
    await ask(WORKER);
    const refused = await ask(WORKER);
    expect([refused.status, refused.json['error']]).toEqual([
      429,
      {
        message: 'Rate limit exceeded',
        detail: 'Rate limit of 2 requests per hour for /api/now/table/sys_user exceeded',
      },
    ]);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThanOrEqual(1);
    expect(wait).toBeLessThanOrEqual(60);
    expect((await ask(OTHER)).status).toBe(200);
    await setClock(START + 60_000);
    expect((await ask(WORKER)).status).toBe(200);
  });

  only('a rule for the user wins over one for all', async () => {
    await addRule({ name: 'none for all', request_limit_per_hour: '0' });
    expect((await ask(WORKER)).headers.get('x-ratelimit-limit')).toBe('2');
    const other = await ask(OTHER);
    expect([other.status, other.headers.get('x-ratelimit-limit')]).toEqual([429, '0']);
  });
});
