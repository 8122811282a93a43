import { describe, expect, it } from '@jest/globals';
import { checkSetup, type SetupFacts, type SetupStep, toRingResult } from './setup.ts';

const facts: SetupFacts = {
  accounts: [{ userName: 'bridge', roles: ['x_onspr_bridge.integration'], webServiceOnly: true }],
  hasAgent: true,
  hasApprover: true,
  group: { name: 'GRC', exists: true },
  approver: { name: 'anna', exists: true },
  maps: 1,
  mapFaults: [],
  switchReason: null,
  hasAddress: true,
  seenSecondsAgo: 20,
  isLoaded: true,
};
const check = (step: SetupStep, changes: Partial<SetupFacts>) => checkSetup({ ...facts, ...changes })[step];

describe('checkSetup', () => {
  it('is done when all is there', () => {
    expect(new Set(Object.values(checkSetup(facts)).map(({ state }) => state))).toEqual(new Set(['done']));
  });

  it.each<[SetupStep, Partial<SetupFacts>, string]>([
    ['account', { accounts: [] }, 'open'],
    [
      'account',
      { accounts: [{ userName: 'b', roles: ['x_onspr_bridge.integration', 'admin'], webServiceOnly: true }] },
      'attention',
    ],
    [
      'account',
      { accounts: [{ userName: 'b', roles: ['x_onspr_bridge.integration'], webServiceOnly: false }] },
      'attention',
    ],
    ['account', { accounts: [...facts.accounts, ...facts.accounts] }, 'attention'],
    ['people', { hasAgent: false }, 'open'],
    ['people', { hasApprover: false }, 'open'],
    ['defaults', { group: { name: '', exists: false } }, 'open'],
    ['defaults', { approver: { name: 'gone', exists: false } }, 'attention'],
    ['maps', { maps: 0 }, 'open'],
    ['maps', { mapFaults: ['Title: UNKNOWN_COLUMN'] }, 'attention'],
    ['switch', { switchReason: 'DISABLED' }, 'open'],
    ['switch', { switchReason: 'CLONE' }, 'attention'],
    ['switch', { switchReason: 'PAUSED' }, 'attention'],
    ['connection', { seenSecondsAgo: null }, 'open'],
    ['connection', { seenSecondsAgo: 3600 }, 'attention'],
    ['load', { isLoaded: false }, 'open'],
  ])('finds what %s lacks: %j', (step, changes, state) => {
    expect(check(step, changes).state).toBe(state);
  });

  it('names the roles an account must not have', () => {
    const accounts = [
      { userName: 'b', roles: ['x_onspr_bridge.integration', 'x_onspr_bridge.admin'], webServiceOnly: true },
    ];
    expect(check('account', { accounts }).words.values).toEqual(['b', 'x_onspr_bridge.admin']);
  });
});

describe('toRingResult', () => {
  it('tells a wrong key from a wrong address and from silence', () => {
    expect(toRingResult(202, '').state).toBe('done');
    expect(toRingResult(401, '').words.text).toContain('key');
    expect(toRingResult(404, '').words.text).toContain('address');
    expect(toRingResult(null, 'refused').words.values).toEqual(['refused']);
  });
});
