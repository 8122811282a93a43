import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness, READER, WORKER } from './fixtures/harness.ts';
import { CASES } from './fixtures/rest-package.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.stop());
beforeEach(async () => {
  harness.clear();
  harness.instance.clock.set(Date.parse('2026-03-01T10:59:30Z'));
});

const ask = (user: string) => harness.ask('GET', `/api/now/table/${CASES}`, { user });

describe('17.17 rate limits (section 8)', () => {
  it('sends no headers without a rule', async () => {
    const { headers } = await ask(WORKER);
    expect(headers.get('x-ratelimit-limit')).toBeNull();
  });

  it('refuses above the limit, says when to return, and starts again with the hour', async () => {
    const ruleId = harness.insert('sys_rate_limit_rules', {
      name: 'Table API',
      active: 'true',
      uri_path: '/api/now/table',
      request_limit_per_hour: '2',
      user: harness.userId(WORKER),
    });
    const first = await ask(WORKER);
    expect(first.headers.get('x-ratelimit-limit')).toBe('2');
    expect(first.headers.get('x-ratelimit-rule')).toBe(ruleId);
    expect(first.headers.get('x-ratelimit-reset')).toBe(String(Date.parse('2026-03-01T11:00:00Z') / 1_000));
    await ask(WORKER);
    const refused = await ask(WORKER);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
    expect(refused.json['error']).toEqual({
      message: 'Rate limit exceeded',
      detail: 'Rate limit of 2 requests per hour for /api/now/table exceeded',
    });
    expect((await ask(READER)).status).toBe(200);
    harness.instance.clock.advance(30_000);
    expect((await ask(WORKER)).status).toBe(200);
  });

  it('lets a rule for the user win over one for all', async () => {
    const common = { active: 'true', uri_path: '/api/now/table' };
    harness.insert('sys_rate_limit_rules', { name: 'all', request_limit_per_hour: '1', ...common });
    harness.insert('sys_rate_limit_rules', {
      name: 'one',
      request_limit_per_hour: '50',
      user: harness.userId(WORKER),
      ...common,
    });
    expect((await ask(WORKER)).headers.get('x-ratelimit-limit')).toBe('50');
    expect((await ask(READER)).headers.get('x-ratelimit-limit')).toBe('1');
    expect((await ask(READER)).status).toBe(429);
  });
});
