import { describe, expect, it } from '@jest/globals';
import { toFieldInstant } from './instant.ts';

describe('an instant of the companion', () => {
  it.each([
    ['2026-01-31T09:30:00.125Z', '2026-01-31 09:30:00'],
    ['2026-01-31T09:30:00Z', '2026-01-31 09:30:00'],
    ['2026-01-31T09:30:00+02:00', ''],
    ['yesterday', ''],
  ])('%s is stored as "%s"', (text, stored) => {
    expect(toFieldInstant(text)).toBe(stored);
  });
});
