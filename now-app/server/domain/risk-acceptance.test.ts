import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FINDING_STATE } from '../contract/states.ts';
import { STRICTEST_RULES } from './decision-rules.ts';
import { type AcceptanceRequest, explainRequest, isUsedUp } from './risk-acceptance.ts';

const request: AcceptanceRequest = {
  state: FINDING_STATE.inRemediation,
  approval: 'approved',
  justification: 'The vendor ends support next year',
  compensatingControl: 'Isolated network',
  secondsUntilEnd: 20 * 86_400,
  accepted: 0,
  decided: false,
  rules: { ...STRICTEST_RULES, acceptanceDays: 30, renewals: 1 },
};

describe('explainRequest', () => {
  it('lets a whole request through, also as a renewal', () => {
    expect(explainRequest(request)).toBeNull();
    expect(explainRequest({ ...request, state: FINDING_STATE.riskAccepted, accepted: 1 })).toBeNull();
  });

  it.each<[string, Partial<AcceptanceRequest>]>([
    ['Justification', { justification: '' }],
    ['Compensating control', { compensatingControl: '' }],
    ['Accept until', { secondsUntilEnd: null }],
    ['Accept until', { secondsUntilEnd: 0 }],
    ['at most {0} days', { secondsUntilEnd: 31 * 86_400 }],
    ['Cannot resolve', { accepted: 2 }],
    ['waits for approval', { state: FINDING_STATE.planned, approval: 'requested' }],
    ['over', { state: FINDING_STATE.closed }],
  ])('says what is missing: %s', (words, part) => {
    expect(explainRequest({ ...request, ...part })?.text).toContain(words);
  });

  it('lets one more through after the decision owner decided so', () => {
    expect(explainRequest({ ...request, accepted: 5, decided: true })).toBeNull();
  });

  it('never accepts a risk longer than its priority allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 1000 }), fc.integer({ min: 1, max: 500 }), (days, acceptanceDays) => {
        const rules = { ...request.rules, acceptanceDays };
        const refused = explainRequest({ ...request, rules, secondsUntilEnd: days * 86_400 }) !== null;
        expect(refused).toBe(days <= 0 || days > acceptanceDays);
      }),
    );
  });
});

describe('isUsedUp', () => {
  it('counts the first acceptance and its renewals', () => {
    expect([0, 1, 2].map((accepted) => isUsedUp(accepted, { ...STRICTEST_RULES, renewals: 1 }))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
