import { describe, expect, it } from '@jest/globals';
import { isTermMet, parseFlowCondition } from './flow-condition.ts';

describe('flow logic conditions (SDK "Condition Syntax Reference")', () => {
  it('groups ^, ^OR and ^NQ', () => {
    const term = (left: string, right: string) => ({ left: `{{${left}}}`, operator: '=', right });
    expect(parseFlowCondition('{{a.b}}=1^{{c.d}}=2^OR{{e.f}}=3^NQ{{g.h}}=4^EQ')).toEqual([
      [[term('a.b', '1')], [term('c.d', '2'), term('e.f', '3')]],
      [[term('g.h', '4')]],
    ]);
  });

  it.each([
    ['{{x.y}}ISNOTEMPTY', 'ISNOTEMPTY', ''],
    ['{{x.y}}IN1,2', 'IN', '1,2'],
    ['{{x.y}}NOT IN1,2', 'NOT IN', '1,2'],
    ['{{x.y}}>={{a.b}}', '>=', '{{a.b}}'],
    ['{{x.y}}STARTSWITHINC', 'STARTSWITH', 'INC'],
  ])('reads %s', (text, operator, right) => {
    expect(parseFlowCondition(text)).toEqual([[[{ left: '{{x.y}}', operator, right }]]]);
  });

  it.each([
    ['10', '>', '9', true],
    ['', '<', '5', false],
    ['2026-11-21 10:00:00', '<', '2026-11-21 11:00:00', true],
    ['1', '=', 'true', true],
    ['0', '=', 'false', true],
    ['', '=', 'false', true],
    ['a', '!=', 'A', true],
    ['b', 'IN', 'a, b', true],
    ['abc', 'NOT LIKE', 'd', true],
  ])('%j %s %j is %s', (left, operator, right, outcome) => {
    expect(isTermMet(left, operator, right)).toBe(outcome);
  });

  it('refuses scripts and unknown operators', () => {
    expect(() => parseFlowCondition('{{x.y}}<javascript:gs.daysAgo(1)')).toThrow('scripts are not allowed');
    expect(() => parseFlowCondition('{{x.y}}DYNAMICabc')).toThrow('not emulated');
  });
});
