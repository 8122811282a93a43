import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toBackOffSeconds } from './back-off.ts';

describe('toBackOffSeconds', () => {
  it('doubles up to an hour', () => {
    const waits = [1, 2, 3, 20].map((attempts) => toBackOffSeconds({ attempts, retryAfterSeconds: null, random: 0 }));
    expect(waits).toEqual([15, 30, 60, 3600]);
  });

  it('waits at least as long as the vendor asked, within six hours', () => {
    expect(toBackOffSeconds({ attempts: 1, retryAfterSeconds: 120, random: 0 })).toBe(120);
    expect(toBackOffSeconds({ attempts: 1, retryAfterSeconds: 999999, random: 0 })).toBe(21600);
  });

  it('is a positive whole number for any input', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.option(fc.integer(), { nil: null }),
        fc.double({ noNaN: true }),
        (attempts, asked, random) => {
          const seconds = toBackOffSeconds({ attempts, retryAfterSeconds: asked, random });
          expect(Number.isInteger(seconds) && seconds >= 15 && seconds <= 27000).toBe(true);
        },
      ),
    );
  });
});
