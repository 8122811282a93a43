import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Decision,
  describeDecision,
  judgeDecision,
  toCaseSummary,
  toIndependent,
  toJournalText,
} from './approval-decision.ts';
import { toEnglish } from './message.ts';

const victor = { id: 'victor', name: 'Victor Okafor' };
const priya = { id: 'priya', name: 'Priya Nair' };
const approval: Decision = { outcome: 'approved', approver: victor, actor: victor, comment: '' };
const plan = { subject: 'plan', level: 1, levels: 1, barred: ['owner'] } as const;

describe('toIndependent', () => {
  it('never keeps somebody who asked or works on it, nor anybody twice', () => {
    const people = fc.array(fc.constantFrom<string>('', 'a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(people, people, (candidates, barred) => {
        const kept = toIndependent(candidates, barred);
        expect(kept.some((person) => person === '' || barred.includes(person))).toBe(false);
        expect(new Set(kept).size).toBe(kept.length);
      }),
    );
  });
});

describe('judgeDecision', () => {
  it('asks the next level until the last one approved', () => {
    expect(judgeDecision(approval, { ...plan, levels: 2 })).toBe('next_level');
    expect(judgeDecision(approval, { ...plan, level: 2, levels: 2 })).toBe('approved');
    expect(judgeDecision(approval, plan)).toBe('approved');
  });

  it('does not count an approval of somebody who is barred, as approver or as delegate', () => {
    expect(judgeDecision({ ...approval, actor: priya }, { ...plan, barred: ['priya'] })).toBe('not_independent');
    expect(judgeDecision({ ...approval, actor: priya }, { ...plan, barred: ['victor'] })).toBe('not_independent');
    expect(judgeDecision({ ...approval, actor: priya }, plan)).toBe('approved');
  });

  it('counts every rejection', () => {
    expect(judgeDecision({ ...approval, outcome: 'rejected' }, { ...plan, barred: ['victor'] })).toBe('rejected');
  });
});

describe('describeDecision', () => {
  it('names who decided, for whom, and quotes the comment', () => {
    expect(toEnglish(describeDecision({ ...approval, outcome: 'rejected', comment: 'Add the vendor.' }, plan))).toBe(
      'Victor Okafor rejected the plan: "Add the vendor."',
    );
    expect(toEnglish(describeDecision({ ...approval, actor: priya }, { ...plan, levels: 2 }))).toBe(
      'Priya Nair, on behalf of Victor Okafor, approved the plan (level 1 of 2).',
    );
  });
});

describe('toJournalText', () => {
  it('drops the line with time and author, and keeps text of several lines', () => {
    expect(toJournalText('2026-11-21 20:00:00 - Victor Okafor (Comments)\nFirst.\nSecond.\n\n')).toBe(
      'First.\nSecond.',
    );
    expect(toJournalText('No stamp')).toBe('No stamp');
    expect(toJournalText('')).toBe('');
  });
});

describe('toCaseSummary', () => {
  it('says what, where, whose, what is asked and why', () => {
    const facts = {
      number: 'FND0001001',
      title: 'Weak encryption',
      application: 'Okta',
      priority: '1 - Critical',
      priorityExplanation: 'Severity is high (+3)',
      owner: 'Priya Nair',
      dueDate: '2030-01-31 12:00:00',
      asked: ['The plan has 2 tasks:', '1. Isolate', '2. Patch'],
    };
    expect(toCaseSummary(facts).map(toEnglish)).toEqual([
      'FND0001001: Weak encryption',
      'Okta, owner Priya Nair, due 2030-01-31.',
      '',
      'The plan has 2 tasks:',
      '1. Isolate',
      '2. Patch',
      '',
      'Priority 1 - Critical, because',
      'Severity is high (+3)',
    ]);
    expect(toCaseSummary({ ...facts, application: '', owner: '', dueDate: '' }).map(toEnglish)).toContain(
      'No application, no owner, no due date.',
    );
  });
});
