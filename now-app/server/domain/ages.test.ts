import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DECISION_AGE, FINDING_AGE, toAgeMoves, toAgeStep } from './ages.ts';

describe('steps of age', () => {
  it('begin at their first day', () => {
    expect([-1, 0, 7, 8, 30, 31, 90, 91, 4000].map((days) => toAgeStep(FINDING_AGE, days))).toEqual([
      'days_0_7',
      'days_0_7',
      'days_0_7',
      'days_8_30',
      'days_8_30',
      'days_31_90',
      'days_31_90',
      'days_91',
      'days_91',
    ]);
  });

  it('are reached by the moves of the job, however long it did not run, each row moving at most once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(FINDING_AGE, DECISION_AGE),
        fc.nat({ max: 200 }),
        fc.nat({ max: 200 }),
        (ageing, then, later) => {
          let step = toAgeStep(ageing, then);
          let moved = 0;
          for (const { from, to, fromDays } of toAgeMoves(ageing)) {
            if (!from.includes(step) || then + later < fromDays) continue;
            step = to;
            moved += 1;
          }
          expect(step).toBe(toAgeStep(ageing, then + later));
          expect(moved).toBeLessThan(2);
        },
      ),
    );
  });
});
