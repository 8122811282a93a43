import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FINDING_STATE } from '../contract/states.ts';
import { STRICTEST_RULES } from './decision-rules.ts';
import {
  type DecisionPeople,
  type EscalationFacts,
  explainDecision,
  REASONS,
  selectDecisionOwner,
  toEscalationStep,
  toFollowUp,
  toLevel,
  toNextCheck,
  toNextRise,
  toReasons,
} from './escalation.ts';
import { toEnglish } from './message.ts';

const DAY = 86_400;
const rules = { ...STRICTEST_RULES, renewals: 1, escalationDays: 5 };
const calm: EscalationFacts = {
  state: FINDING_STATE.inRemediation,
  cannotResolve: false,
  cannotResolveReason: '',
  acceptance: '',
  accepted: 0,
  blockedBy: '',
  tasksLeft: 2,
  approval: 'approved',
  approvalDue: null,
  approvalDueDay: '',
  planRejections: 0,
  unasked: false,
  owner: 'active',
  opened: -10 * DAY,
  due: 10 * DAY,
  dueDay: '2026-12-09',
  syncBroken: false,
  decisionUntil: null,
  rules,
};
const codes = (part: Partial<EscalationFacts>) => toReasons({ ...calm, ...part }).map((reason) => reason.code);
const planned = { state: FINDING_STATE.planned, approval: 'requested' };

describe('toReasons', () => {
  it('finds nothing where nothing stands in the way', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ ...planned, approvalDue: DAY })).toEqual([]);
    expect(codes({ owner: 'none', opened: -DAY / 2 })).toEqual([]);
    expect(codes({ ...planned, tasksLeft: 0 })).toEqual([]);
  });

  it.each<[(typeof REASONS)[number], Partial<EscalationFacts>]>([
    ['cannot_resolve', { cannotResolve: true, cannotResolveReason: 'No patch' }],
    ['exception_expired', { acceptance: 'expired' }],
    ['repeated_deferral', { accepted: 2 }],
    ['task_incomplete', { blockedBy: 'incomplete' }],
    ['nothing_left', { tasksLeft: 0 }],
    ['change_refused', { blockedBy: 'change' }],
    ['blocked_by_vendor', { blockedBy: 'vendor' }],
    ['approval_stuck', { ...planned, approvalDue: -DAY }],
    ['approval_stuck', { ...planned, approval: 'not requested', approvalDue: DAY, unasked: true }],
    ['approval_stuck', { ...planned, approval: 'rejected', planRejections: 2 }],
    ['approval_stuck', { acceptance: 'requested', approvalDue: -1 }],
    ['no_owner', { owner: 'none' }],
    ['no_owner', { owner: 'left' }],
    ['overdue', { due: -DAY }],
    ['sync_broken', { syncBroken: true }],
  ])('finds %s', (code, part) => {
    expect(codes(part)).toEqual([code]);
  });

  it('names every reason, the most urgent first', () => {
    expect(codes({ due: -DAY, cannotResolve: true, blockedBy: 'vendor' })).toEqual([
      'cannot_resolve',
      'blocked_by_vendor',
      'overdue',
    ]);
  });

  it('says of what is late since which day, in words that are the same the day after', () => {
    const words = (due: number) => toReasons({ ...calm, due }).map((reason) => toEnglish(reason.words));
    expect(words(-DAY)).toEqual(['It was due on 2026-12-09.']);
    expect(words(-2 * DAY)).toEqual(words(-DAY));
  });

  it('rests when the finding is over, while a decision holds, and when the work is done', () => {
    const stuck = { due: -DAY, cannotResolve: true };
    expect(codes({ ...stuck, state: FINDING_STATE.closed })).toEqual([]);
    expect(codes({ ...stuck, decisionUntil: 1 })).toEqual([]);
    expect(codes({ ...stuck, decisionUntil: 0 })).not.toEqual([]);
    expect(codes({ ...stuck, state: FINDING_STATE.awaitingValidation })).toEqual([]);
    expect(codes({ syncBroken: true, state: FINDING_STATE.awaitingValidation })).toEqual(['sync_broken']);
  });
});

describe('toLevel', () => {
  it('rises with time, never falls, and ends at 3', () => {
    const times = fc.integer({ min: 0, max: 100 * DAY });
    fc.assert(
      fc.property(times, times, fc.integer({ min: 0, max: 3 }), (one, other, level) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        const before = toLevel(earlier, level, rules);
        expect(toLevel(later, before, rules)).toBeGreaterThanOrEqual(before);
        expect(before).toBeGreaterThanOrEqual(Math.max(1, level));
        expect(before).toBeLessThanOrEqual(3);
      }),
    );
    expect([0, 5 * DAY, 10 * DAY, 50 * DAY].map((time) => toLevel(time, 0, rules))).toEqual([1, 2, 3, 3]);
  });

  it('rises when its next rise says so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * DAY }), (since) => {
        const level = toLevel(since, 0, rules);
        const rise = toNextRise(since, level, rules);
        if (rise === null) expect(level).toBe(3);
        else {
          expect(rise).toBeGreaterThan(0);
          expect(toLevel(since + rise, level, rules)).toBe(level + 1);
        }
      }),
    );
  });
});

describe('selectDecisionOwner', () => {
  const people: DecisionPeople = {
    approver: 'approver',
    groupManager: 'manager',
    riskManager: 'risk',
    executive: 'executive',
    syncOwner: 'sync',
  };

  it('goes up with the level', () => {
    expect([1, 2, 3].map((level) => selectDecisionOwner('overdue', level, people))).toEqual([
      'approver',
      'risk',
      'executive',
    ]);
    expect(selectDecisionOwner('sync_broken', 1, people)).toBe('sync');
  });

  it('finds somebody whenever anybody is known', () => {
    const anyone = fc.constantFrom('', 'somebody');
    const anyPeople = fc.record({
      approver: anyone,
      groupManager: anyone,
      riskManager: anyone,
      executive: anyone,
      syncOwner: fc.constant(''),
    });
    fc.assert(
      fc.property(fc.constantFrom(...REASONS), fc.integer({ min: 1, max: 3 }), anyPeople, (reason, level, known) => {
        const expected = Object.values(known).includes('somebody') ? 'somebody' : '';
        expect(selectDecisionOwner(reason, level, known)).toBe(expected);
      }),
    );
  });
});

describe('toNextCheck', () => {
  it('takes the next time ahead, and a day at most', () => {
    expect(toNextCheck([null, -5, 300, 60])).toBe(60);
    expect(toNextCheck([null, -5])).toBe(DAY);
    expect(toNextCheck([9 * DAY])).toBe(DAY);
  });
});

describe('explainDecision', () => {
  it('asks for what is missing', () => {
    const entry = { decision: 'fund', comment: 'Budget 2027', until: DAY };
    expect(explainDecision(entry)).toBeNull();
    expect(explainDecision({ ...entry, decision: '' })?.text).toContain('Choose');
    expect(explainDecision({ ...entry, comment: '' })?.text).toContain('comment');
    expect(explainDecision({ ...entry, until: 0 })?.text).toContain('to come');
  });
});

describe('toEscalationStep', () => {
  const people = { approver: 'ann', groupManager: '', riskManager: 'rob', executive: 'eve', syncOwner: '' };
  const overdue = { reason: 'overdue', detail: 'It is late.' } as const;

  it('begins with the first person of the chain', () => {
    const before = { level: 0, secondsSince: 0, detail: '', owner: '' };
    expect(toEscalationStep(before, overdue, people, rules)).toEqual({
      level: 1,
      owner: 'ann',
      begins: true,
      rises: true,
      tells: true,
    });
  });

  it('stays while neither its level, its words nor its owner change, and follows its words without telling anybody', () => {
    const before = { level: 1, secondsSince: 60, detail: 'It is late.', owner: 'ann' };
    expect(toEscalationStep(before, overdue, people, rules)).toBeNull();
    const later = { ...overdue, detail: 'It is later.' };
    expect(toEscalationStep(before, later, people, rules)).toMatchObject({ level: 1, begins: false, tells: false });
  });

  it('goes to another person at the same level when people change, and tells that person', () => {
    const before = { level: 1, secondsSince: 60, detail: 'It is late.', owner: 'adam' };
    const step = { level: 1, owner: 'ann', begins: false, rises: false, tells: true };
    expect(toEscalationStep(before, overdue, people, rules)).toEqual(step);
  });

  it('rises to the next person with time', () => {
    const before = { level: 1, secondsSince: 5 * DAY, detail: 'It is late.', owner: 'ann' };
    expect(toEscalationStep(before, overdue, people, rules)).toMatchObject({ level: 2, owner: 'rob', rises: true });
  });
});

describe('toFollowUp', () => {
  it.each([
    ['never', FINDING_STATE.closed, false, true],
    ['by_its_times', FINDING_STATE.riskAccepted, false, true],
    ['later', FINDING_STATE.qualified, true, true],
    ['now', FINDING_STATE.inRemediation, false, true],
    ['kept', FINDING_STATE.inRemediation, false, false],
  ] as const)('%s for state %s, new: %s, changed: %s', (when, state, isNew, changed) => {
    expect(toFollowUp(state, isNew, changed)).toBe(when);
  });
});
