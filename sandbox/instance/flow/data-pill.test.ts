import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePills } from './data-pill.ts';

describe('data pills in a text', () => {
  it('parts literals and pills in order', () => {
    expect(parsePills('Case {{Created or Updated_1.current.number}} of {{x.y}}')).toEqual([
      { literal: 'Case ' },
      { pill: 'Created or Updated_1.current.number' },
      { literal: ' of ' },
      { pill: 'x.y' },
    ]);
  });

  it('loses no text', () => {
    const part = fc.oneof(
      fc.stringMatching(/^[^{}]*$/),
      fc.stringMatching(/^[a-z]+(\.[a-z]+)*$/).map((pill) => `{{${pill}}}`),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        const joined = parsePills(text).map((piece) => ('pill' in piece ? `{{${piece.pill}}}` : piece.literal));
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});
