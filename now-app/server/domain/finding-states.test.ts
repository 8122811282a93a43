import { describe, expect, it } from '@jest/globals';
import { FINDING_STATE as S } from '../contract/states.ts';
import { explainRefusal, toStateFromSource } from './finding-states.ts';

const open = { approval: 'not requested', sourceStatus: 'open', tasksTotal: 3 };

describe('explainRefusal', () => {
  it('lets the planned way through', () => {
    expect(explainRefusal('', S.qualified, open)).toBeNull();
    expect(explainRefusal(S.created, S.qualified, open)).toBeNull();
    expect(explainRefusal(S.qualified, S.planned, open)).toBeNull();
    expect(explainRefusal(S.planned, S.inRemediation, { ...open, approval: 'approved' })).toBeNull();
    expect(explainRefusal(S.inRemediation, S.awaitingValidation, open)).toBeNull();
    expect(explainRefusal(S.awaitingValidation, S.closed, { ...open, sourceStatus: 'closed' })).toBeNull();
  });

  it('refuses work before approval and says what to do', () => {
    expect(explainRefusal(S.planned, S.inRemediation, open)).toContain('Resubmit plan');
  });

  it('refuses a closure that Onspring did not confirm', () => {
    expect(explainRefusal(S.awaitingValidation, S.closed, open)).toContain('Onspring confirms');
  });

  it('refuses to reopen what is closed in Onspring', () => {
    expect(explainRefusal(S.closed, S.inRemediation, { ...open, sourceStatus: 'closed' })).toContain('Reopen it there');
  });

  it('names the possible states when a step is skipped', () => {
    expect(explainRefusal(S.created, S.inRemediation, open)).toBe(
      'A finding cannot go from New to In remediation. Next possible: Qualified, Closed, Risk accepted, Cancelled, Duplicate.',
    );
  });

  it('refuses a plan without tasks and an unknown state', () => {
    expect(explainRefusal(S.qualified, S.planned, { ...open, tasksTotal: 0 })).toContain('at least one task');
    expect(explainRefusal(S.qualified, '99', open)).toContain('not a state');
  });

  it('mirrors a finding that arrives closed or cancelled', () => {
    expect(explainRefusal('', S.closed, { ...open, sourceStatus: 'closed' })).toBeNull();
    expect(explainRefusal('', S.cancelled, { ...open, sourceStatus: 'cancelled' })).toBeNull();
    expect(explainRefusal('', S.inRemediation, open)).not.toBeNull();
  });
});

describe('toStateFromSource', () => {
  const states = Object.values(S);

  it('leads to a legal move from every state, whatever Onspring says', () => {
    for (const state of states) {
      for (const sourceStatus of ['open', 'closed', 'cancelled', '']) {
        for (const tasksTotal of [0, 3]) {
          const next = toStateFromSource(state, sourceStatus, tasksTotal);
          if (next === null) continue;
          const facts = { approval: 'approved', sourceStatus, tasksTotal };
          expect({ state, next, refusal: explainRefusal(state, next, facts) }).toEqual({ state, next, refusal: null });
        }
      }
    }
  });

  it('reopens a closed finding where the work is', () => {
    expect(toStateFromSource(S.closed, 'open', 3)).toBe(S.inRemediation);
    expect(toStateFromSource(S.closed, 'open', 0)).toBe(S.qualified);
  });
});
