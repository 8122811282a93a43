import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseFilter } from '../../../sandbox/onspring/filter.ts';
import { toNumberFilters, toTextFilters } from './query.ts';

describe('Onspring filters', () => {
  it('joins numbers', () => {
    expect(toNumberFilters(9001, [31, 32])).toEqual(['9001 eq 31 or 9001 eq 32']);
    expect(toNumberFilters(9001, [])).toEqual([]);
  });

  it('splits what would be too long and loses nothing', () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => index + 1);
    const filters = toNumberFilters(9001, numbers);
    expect(Math.max(...filters.map((filter) => filter.length))).toBeLessThanOrEqual(4000);
    const found = filters.flatMap((filter) => [...filter.matchAll(/eq (\d+)/g)].map((match) => Number(match[1])));
    expect(found).toEqual(numbers);
  });

  it('doubles quotes and refuses control characters', () => {
    expect(toTextFilters(9001, ["O'Brien"])).toEqual(["9001 eq 'O''Brien'"]);
    expect(() => toTextFilters(9001, ['a\nb'])).toThrow('control character');
    expect(() => toNumberFilters(0, [1])).toThrow('positive field id');
    expect(() => toNumberFilters(9001, [Number.NaN])).toThrow('whole number');
  });

  it('cannot be broken out of: any text stays one rule', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => ![...text].some((character) => character < ' ')),
        (text) => {
          const [filter = ''] = toTextFilters(9001, [text]);
          expect(parseFilter(filter)).toMatchObject({ fieldId: 9001 });
        },
      ),
    );
  });
});
