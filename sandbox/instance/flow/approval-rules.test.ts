import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ApprovalAlternative, type ApprovalRuleSet, parseApprovalRules } from './approval-rules.ts';

/** Writes rules as the SDK does. */
const toMembers = (letter: string, members: readonly string[]): string =>
  members.length === 0
    ? ''
    : `${letter}[${members.map((member) => (member.startsWith('{{') ? member : `{{static.${member}}}`)).join(',')}]`;

const toAlternative = ({ kind, amount, users, groups, manual }: ApprovalAlternative): string => {
  const head = kind === 'Count' ? `${amount}#` : kind === 'Percent' ? `${amount}%` : kind;
  return manual ? `${head}M` : head + toMembers('U', users) + toMembers('G', groups);
};

const toRuleText = (sets: readonly ApprovalRuleSet[]): string =>
  sets.map((set) => set.action + set.rules.map((rule) => rule.map(toAlternative).join('|')).join('&')).join('Or');

const member = fc.oneof(
  fc.stringMatching(/^[0-9a-f]{32}$/),
  fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,12}_1\.current\.[a-z_]{1,12}$/).map((pill) => `{{${pill}}}`),
);
const amounts = fc.integer({ min: 1, max: 100 });
const alternative: fc.Arbitrary<ApprovalAlternative> = fc
  .tuple(
    fc.constantFrom('Any', 'All', 'Res', 'Count', 'Percent'),
    amounts,
    fc.array(member),
    fc.array(member),
    fc.boolean(),
  )
  .map(([kind, amount, users, groups, manual]) => ({
    kind,
    amount: kind === 'Count' || kind === 'Percent' ? amount : 0,
    users: manual ? [] : users,
    groups: manual ? [] : groups,
    manual,
  }));
const ruleSet: fc.Arbitrary<ApprovalRuleSet> = fc.record({
  action: fc.constantFrom('Approves', 'Rejects', 'ApprovesRejects'),
  rules: fc.array(fc.array(alternative, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
});

describe('approval rule text', () => {
  it('reads back whatever the SDK writes', () => {
    fc.assert(
      fc.property(fc.array(ruleSet, { maxLength: 4 }), (sets) => {
        expect(parseApprovalRules(toRuleText(sets))).toEqual(sets);
      }),
    );
  });

  it('reads the text of a built flow', () => {
    expect(parseApprovalRules('ApprovesRejectsAnyU[{{Created or Updated_1.current.assigned_to}}]')).toEqual([
      {
        action: 'ApprovesRejects',
        rules: [
          [
            {
              kind: 'Any',
              amount: 0,
              users: ['{{Created or Updated_1.current.assigned_to}}'],
              groups: [],
              manual: false,
            },
          ],
        ],
      },
    ]);
  });

  it.each(['Maybe', 'ApprovesSome', 'ApprovesAnyU[a]&', 'ApprovesAny|'])('refuses %s', (text) => {
    expect(() => parseApprovalRules(text)).toThrow('approval rule');
  });
});
