import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, type Answers, decideApproval, type ResolvedRuleSet } from './approval-decision.ts';
import type { ApprovalKind } from './approval-rules.ts';

const rule = (
  kind: ApprovalKind,
  amount = 0,
  action: ResolvedRuleSet['action'] = 'ApprovesRejects',
): ResolvedRuleSet => ({ action, rules: [[{ kind, amount, members: ['a', 'b', 'c'], manual: false }]] });

const answers = (a: Answer, b: Answer, c: Answer): Answers => ({
  byUser: new Map([
    ['a', a],
    ['b', b],
    ['c', c],
  ]),
  added: [],
});

describe('approval decision (servicenow-instance.md 14.2)', () => {
  it.each([
    ['Any', 0, ['open', 'approved', 'open'], 'approved'],
    ['Any', 0, ['open', 'rejected', 'open'], 'rejected'],
    ['All', 0, ['approved', 'approved', 'open'], null],
    ['All', 0, ['approved', 'approved', 'approved'], 'approved'],
    ['All', 0, ['approved', 'rejected', 'open'], 'cancelled'],
    ['Res', 0, ['approved', 'approved', 'open'], null],
    ['Res', 0, ['approved', 'approved', 'rejected'], 'rejected'],
    ['Count', 2, ['approved', 'open', 'open'], null],
    ['Count', 2, ['approved', 'open', 'approved'], 'approved'],
    ['Percent', 67, ['approved', 'approved', 'open'], null],
    ['Percent', 66, ['approved', 'approved', 'open'], 'approved'],
  ] as const)('%s %i with %j gives %s', (kind, amount, [a, b, c], outcome) => {
    expect(decideApproval([rule(kind, amount)], answers(a, b, c))).toBe(outcome);
  });

  it('cancels an approve rule that can no longer be met', () => {
    expect(decideApproval([rule('All', 0, 'Approves')], answers('rejected', 'open', 'open'))).toBe('cancelled');
  });

  it('takes the first of several rule sets that holds', () => {
    const sets = [rule('All', 0, 'Approves'), rule('Any', 0, 'Rejects')];
    expect(decideApproval(sets, answers('approved', 'rejected', 'open'))).toBe('rejected');
    expect(decideApproval(sets, answers('approved', 'approved', 'approved'))).toBe('approved');
  });

  it('needs every rule of a set and one alternative of each', () => {
    const part = (members: readonly string[]) => ({ kind: 'Any' as const, amount: 0, members, manual: false });
    const set: ResolvedRuleSet = { action: 'Approves', rules: [[part(['a']), part(['b'])], [part(['c'])]] };
    expect(decideApproval([set], answers('open', 'approved', 'open'))).toBeNull();
    expect(decideApproval([set], answers('open', 'approved', 'approved'))).toBe('approved');
  });

  it('waits for people that are added by hand, unless one of all of them is against', () => {
    const byHand = (kind: ApprovalKind): ResolvedRuleSet[] => [
      { action: 'Approves', rules: [[{ kind, amount: 0, members: [], manual: true }]] },
    ];
    const added = (answer: Answer): Answers => ({ byUser: new Map([['a', answer]]), added: ['a'] });
    expect(decideApproval(byHand('All'), { byUser: new Map(), added: [] })).toBeNull();
    expect(decideApproval(byHand('All'), added('open'))).toBeNull();
    expect(decideApproval(byHand('All'), added('approved'))).toBe('approved');
    expect(decideApproval(byHand('All'), added('rejected'))).toBe('cancelled');
    expect(decideApproval(byHand('Any'), added('rejected'))).toBeNull();
  });

  it('is always decided once everybody has answered', () => {
    const answer = fc.constantFrom<Answer>('approved', 'rejected');
    const kind = fc.constantFrom<ApprovalKind>('Any', 'All', 'Res', 'Count', 'Percent');
    fc.assert(
      fc.property(kind, fc.integer({ min: 1, max: 3 }), answer, answer, answer, (name, amount, a, b, c) => {
        expect(decideApproval([rule(name, amount)], answers(a, b, c))).not.toBeNull();
      }),
    );
  });
});
