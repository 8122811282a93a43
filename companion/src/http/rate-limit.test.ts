import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRateLimit } from './rate-limit.ts';

describe('createRateLimit', () => {
  it('never lets more pass than the burst and the rate allow, and always as many', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(pauses, (pausesMs) => {
        let atMs = 0;
        const limit = createRateLimit({ perSecond: 2, burst: 5, callers: 10, nowMs: () => atMs });
        let passed = 0;
        for (const pause of pausesMs) {
          atMs += pause;
          const wait = limit('a');
          if (wait === 0) passed += 1;
          else expect(wait).toBe(1);
        }
        expect(passed).toBeLessThanOrEqual(5 + (atMs / 1000) * 2);
        expect(passed).toBeGreaterThanOrEqual(Math.min(pausesMs.length, 5));
      }),
    );
  });

  it('forgets the caller seen longest ago, not the busiest', () => {
    const limit = createRateLimit({ perSecond: 1, burst: 1, callers: 2, nowMs: () => 0 });
    expect([limit('a'), limit('b'), limit('a'), limit('c'), limit('a'), limit('b')]).toEqual([0, 0, 1, 0, 1, 0]);
  });
});
