import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTimestamp, toTimestamp } from './clock.ts';

describe('platform text of a moment', () => {
  it('is read as it was written', () => {
    const lastSecond = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;
    const firstSecond = new Date(0).setUTCFullYear(0, 0, 1) / 1000;
    fc.assert(
      fc.property(fc.integer({ min: firstSecond, max: lastSecond }), (second) => {
        expect(parseTimestamp(toTimestamp(second * 1000))).toBe(second * 1000);
      }),
    );
    expect(toTimestamp(Date.UTC(2026, 1, 28, 9, 5, 7))).toBe('2026-02-28 09:05:07');
  });

  it.each([
    '',
    '2026-02-29 00:00:00',
    '2026-13-01 00:00:00',
    '2026-01-01 24:00:00',
    '2026-01-01',
    '2026-01-01T00:00:00',
  ])('is no moment: "%s"', (text) => {
    expect(parseTimestamp(text)).toBeNaN();
  });
});
