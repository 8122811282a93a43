import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseRuleLogic } from './rule-logic.ts';

describe('filter logic of trigger rules (onspring-api.md 10)', () => {
  it.each([
    ['1', [true], true],
    ['1 and 2', [true, false], false],
    ['1 OR 2', [true, false], true],
    ['1 or 2 and 3', [true, false, false], true],
    ['(1 or 2) and 3', [true, false, false], false],
    ['not 1 and not (2 or 3)', [false, false, false], true],
  ])('%s of %j is %s', (text, results, met) => {
    expect(parseRuleLogic(text, results.length)?.(results)).toBe(met);
  });

  it.each(['', '1 and', 'and 1', '(1', '1)', '0', '3', '1 2', '1 xor 2', 'not', '1 & 2'])('refuses %j', (text) => {
    expect(parseRuleLogic(text, 2)).toBeUndefined();
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('1', '2', 'and', 'or', 'not', '(', ')', '#')), (words) => {
        const logic = parseRuleLogic(words.join(' '), 2);
        expect(typeof (logic === undefined ? false : logic([true, false]))).toBe('boolean');
      }),
    );
  });
});
