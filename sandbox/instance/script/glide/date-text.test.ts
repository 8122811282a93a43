import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDateTimeText, parseDurationText, toDurationText, toUtcText } from './date-text.ts';

describe('date and duration texts (servicenow-instance.md 11.8, 11.9)', () => {
  it('reads back every second it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000_000_000, max: 250_000_000_000 }), (seconds) => {
        expect(parseDateTimeText(toUtcText(seconds * 1000), 'utc')).toBe(seconds * 1000);
      }),
    );
  });

  it('reads back every duration it writes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000_000 }), (seconds) => {
        expect(parseDurationText(toDurationText(seconds * 1000))).toBe(seconds * 1000);
      }),
    );
  });

  it('answers null or a number for any text, never an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const milliseconds = parseDateTimeText(text, 'utc');
        expect(milliseconds === null || Number.isFinite(milliseconds)).toBe(true);
      }),
    );
  });

  it.each(['2026-03-10T12:00:00Z', '2026-02-30 00:00:00', '10.03.2026', ''])('refuses %s', (text) => {
    expect(parseDateTimeText(text, 'utc')).toBeNull();
  });
});
