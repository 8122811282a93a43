import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FINDING_STATE as S } from '../contract/states.ts';
import {
  explainRefusal,
  type FindingFacts,
  MOVES,
  toApprovedState,
  toOfferedStates,
  toStateFromSource,
} from './finding-states.ts';
import { toEnglish } from './message.ts';

const open: FindingFacts = {
  approval: 'not requested',
  sourceStatus: 'open',
  tasksTotal: 3,
  tasksDone: 0,
  parent: '',
  deferredUntil: '',
  acceptance: '',
};
const accepted = { acceptance: 'approved', deferredUntil: '2027-01-31 00:00:00' };

describe('explainRefusal', () => {
  it('lets the planned way through', () => {
    expect(explainRefusal('', S.qualified, open)).toBeNull();
    expect(explainRefusal(S.created, S.qualified, open)).toBeNull();
    expect(explainRefusal(S.qualified, S.planned, open)).toBeNull();
    expect(explainRefusal(S.planned, S.inRemediation, { ...open, approval: 'approved' })).toBeNull();
    expect(explainRefusal(S.inRemediation, S.awaitingValidation, { ...open, tasksDone: 3 })).toBeNull();
    expect(explainRefusal(S.awaitingValidation, S.closed, { ...open, sourceStatus: 'closed' })).toBeNull();
  });

  it('refuses work before approval and says what to do', () => {
    expect(explainRefusal(S.planned, S.inRemediation, open)?.text).toContain('Resubmit plan');
  });

  it('refuses validation while tasks are left', () => {
    const refusal = explainRefusal(S.inRemediation, S.awaitingValidation, { ...open, tasksDone: 1 });
    expect(refusal).toMatchObject({ text: expect.stringContaining('tasks are done'), values: ['1', '3'] });
  });

  it('lets a plan whose steps were all skipped go to validation once it is approved, not before', () => {
    const skipped = { ...open, tasksDone: 3 };
    expect(explainRefusal(S.planned, S.awaitingValidation, skipped)?.text).toContain('Resubmit plan');
    expect(explainRefusal(S.planned, S.awaitingValidation, { ...skipped, approval: 'approved' })).toBeNull();
    expect(explainRefusal(S.planned, S.awaitingValidation, { ...open, approval: 'approved' })?.text).toContain(
      'tasks are done',
    );
  });

  it('refuses a closure or cancellation that Onspring did not confirm', () => {
    expect(explainRefusal(S.awaitingValidation, S.closed, open)?.text).toContain('Onspring confirms');
    expect(explainRefusal(S.inRemediation, S.cancelled, open)?.text).toContain('cancel it there');
  });

  it('refuses to reopen what is over in Onspring', () => {
    expect(explainRefusal(S.closed, S.inRemediation, { ...open, sourceStatus: 'closed' })?.text).toContain(
      'Reopen it there',
    );
    expect(explainRefusal(S.cancelled, S.qualified, { ...open, sourceStatus: 'cancelled' })?.text).toContain(
      'Reopen it there',
    );
  });

  it('accepts a risk only after a risk manager did, with an end', () => {
    expect(explainRefusal(S.planned, S.riskAccepted, { ...open, ...accepted })).toBeNull();
    const missing = [{ acceptance: '' }, { acceptance: 'requested' }, { deferredUntil: '' }];
    for (const facts of missing) {
      expect(explainRefusal(S.planned, S.riskAccepted, { ...open, ...accepted, ...facts })?.text).toContain(
        'Request risk acceptance',
      );
    }
  });

  it('starts work after an accepted risk only with an approved plan', () => {
    expect(explainRefusal(S.riskAccepted, S.inRemediation, open)?.text).toContain('approved');
    expect(explainRefusal(S.riskAccepted, S.inRemediation, { ...open, approval: 'approved' })).toBeNull();
    expect(explainRefusal(S.riskAccepted, S.planned, open)).toBeNull();
  });

  it('asks which finding a duplicate repeats', () => {
    expect(explainRefusal(S.qualified, S.duplicate, open)?.text).toContain('Parent');
    expect(explainRefusal(S.qualified, S.duplicate, { ...open, parent: 'a'.repeat(32) })).toBeNull();
  });

  it('names the possible states when a step is skipped', () => {
    expect(toEnglish(explainRefusal(S.created, S.inRemediation, open) ?? '')).toBe(
      'A finding cannot go from New to In remediation. Next possible: Qualified, Closed, Cancelled, Risk accepted, Duplicate.',
    );
  });

  it('refuses a plan without tasks and an unknown state', () => {
    expect(explainRefusal(S.qualified, S.planned, { ...open, tasksTotal: 0 })?.text).toContain('at least one task');
    expect(explainRefusal(S.qualified, '99', open)?.text).toContain('not a state');
  });

  it('mirrors a finding that arrives closed or cancelled', () => {
    expect(explainRefusal('', S.closed, { ...open, sourceStatus: 'closed' })).toBeNull();
    expect(explainRefusal('', S.cancelled, { ...open, sourceStatus: 'cancelled' })).toBeNull();
    expect(explainRefusal('', S.inRemediation, open)).not.toBeNull();
  });
});

const states = Object.values(S);
const anyFacts: fc.Arbitrary<FindingFacts> = fc.record({
  approval: fc.constantFrom('not requested', 'requested', 'approved', 'rejected'),
  sourceStatus: fc.constantFrom('', 'open', 'closed', 'cancelled'),
  tasksTotal: fc.integer({ min: 0, max: 5 }),
  tasksDone: fc.integer({ min: 0, max: 5 }),
  parent: fc.constantFrom('', 'p'),
  deferredUntil: fc.constantFrom('', '2027-01-31 00:00:00'),
  acceptance: fc.constantFrom('', 'requested', 'approved'),
});

/** What must hold at the moment a finding enters a state from another one. */
function isEntered(to: string, from: string, facts: FindingFacts): boolean {
  switch (to) {
    case S.planned:
      return facts.tasksTotal > 0;
    case S.inRemediation:
      return (from !== S.planned && from !== S.riskAccepted) || facts.approval === 'approved';
    case S.awaitingValidation:
      return (
        (from === S.inRemediation || (from === S.planned && facts.approval === 'approved')) &&
        facts.tasksTotal > 0 &&
        facts.tasksDone >= facts.tasksTotal
      );
    case S.closed:
      return facts.sourceStatus === 'closed';
    case S.cancelled:
      return facts.sourceStatus === 'cancelled';
    case S.riskAccepted:
      return facts.acceptance === 'approved' && facts.deferredUntil !== '';
    case S.duplicate:
      return facts.parent !== '';
    default:
      return true;
  }
}

describe('the state model', () => {
  it('reaches no state without what it asks for, whatever is tried in whatever order', () => {
    const attempt = fc.record({ to: fc.constantFrom(...states, '99', ''), facts: anyFacts });
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
        let state: string = '';
        for (const { to, facts } of attempts) {
          if (to === state || explainRefusal(state, to, facts) !== null) continue;
          expect({ state, to, facts, entered: isEntered(to, state, facts) }).toMatchObject({ entered: true });
          expect(states).toContain(to);
          if (state !== '') expect(MOVES.some((move) => move.from === state && move.to === to)).toBe(true);
          state = to;
        }
      }),
    );
  });

  it('lists each move once', () => {
    const names = MOVES.map((move) => `${move.from} ${move.to}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('toApprovedState', () => {
  it('leads to a legal move: to work while some is left, else to validation', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const facts = { ...any, approval: 'approved' };
        const next = toApprovedState(facts.tasksTotal, facts.tasksDone);
        expect(explainRefusal(S.planned, next, facts)).toBeNull();
      }),
    );
    expect([toApprovedState(3, 0), toApprovedState(3, 3), toApprovedState(0, 0)]).toEqual([
      S.inRemediation,
      S.awaitingValidation,
      S.inRemediation,
    ]);
  });
});

describe('toStateFromSource', () => {
  it('leads to a legal move from every state, whatever Onspring says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), anyFacts, (state, facts) => {
        const next = toStateFromSource(state, facts.sourceStatus, facts);
        if (next !== null) expect(explainRefusal(state, next, facts)).toBeNull();
      }),
    );
  });

  it('reopens a closed finding where the work is', () => {
    expect(toStateFromSource(S.closed, 'open', { approval: 'approved', tasksTotal: 3 })).toBe(S.inRemediation);
    expect(toStateFromSource(S.closed, 'open', { approval: 'cancelled', tasksTotal: 3 })).toBe(S.planned);
    expect(toStateFromSource(S.closed, 'open', { approval: 'not requested', tasksTotal: 0 })).toBe(S.qualified);
  });
});

describe('toOfferedStates', () => {
  it('offers what the table gives to agents and the facts allow', () => {
    expect(toOfferedStates('', open)).toEqual([S.created]);
    expect(toOfferedStates(S.planned, open)).toEqual([S.qualified, S.duplicate]);
    expect(toOfferedStates(S.riskAccepted, open)).toEqual([S.planned, S.qualified]);
    expect(toOfferedStates(S.riskAccepted, { ...open, approval: 'approved' })).toContain(S.inRemediation);
    expect(toOfferedStates(S.closed, open)).toEqual([]);
  });

  it('offers nothing that is refused once a parent is entered', () => {
    const facts = fc.record({
      approval: fc.constantFrom('not requested', 'requested', 'approved', 'rejected'),
      sourceStatus: fc.constantFrom('open', 'closed', 'cancelled'),
      tasksTotal: fc.nat(3),
      tasksDone: fc.nat(3),
      parent: fc.constantFrom('', 'p'),
      deferredUntil: fc.constantFrom('', '2027-01-31 00:00:00'),
      acceptance: fc.constantFrom('', 'requested', 'approved'),
    });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(S)), facts, (from, some) => {
        for (const to of toOfferedStates(from, some)) {
          expect(explainRefusal(from, to, { ...some, parent: 'p' })).toBeNull();
        }
      }),
    );
  });
});
