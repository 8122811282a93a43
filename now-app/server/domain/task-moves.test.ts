import { describe, expect, it } from '@jest/globals';
import {
  type ClosingFacts,
  explainClosing,
  explainStart,
  type MoveFacts,
  toChangeEnd,
  toChangeOutcome,
  toChangeRisk,
  toOfferedTaskStates,
} from './task-moves.ts';

const ready: ClosingFacts = {
  evidenceRequired: false,
  evidence: '',
  hasAttachment: () => false,
  needsChange: false,
  changeState: '',
  change: '',
  subflowState: '',
  source: 'playbook',
  closeNotes: '',
};
const complete = (facts: Partial<ClosingFacts>) => explainClosing('3', { ...ready, ...facts })?.text ?? null;

describe('explainStart', () => {
  it.each(['agent', 'playbook'])('has a task of %s begin as Pending, whatever its maker says', (source) => {
    expect(explainStart('-5', source)).toBeNull();
    for (const state of ['1', '2', '3', '4', '7', '']) {
      expect(explainStart(state, source)?.text).toContain('starts as Pending');
    }
  });

  it('takes an action plan as it stands in Onspring', () => {
    expect(explainStart('3', 'onspring')).toBeNull();
  });
});

describe('explainClosing', () => {
  it('lets a task without conditions close', () => {
    expect(complete({})).toBeNull();
    expect(explainClosing('4', { ...ready, evidenceRequired: true, needsChange: true })).toBeNull();
  });

  it('asks for evidence: a text or a file', () => {
    expect(complete({ evidenceRequired: true })).toContain('Fill in Evidence');
    expect(complete({ evidenceRequired: true, evidence: '  ' })).toContain('Fill in Evidence');
    expect(complete({ evidenceRequired: true, evidence: 'Report 12' })).toBeNull();
    expect(complete({ evidenceRequired: true, hasAttachment: () => true })).toBeNull();
  });

  it('does not ask for files when it need not', () => {
    const hasAttachment = (): boolean => {
      throw new Error('asked');
    };
    expect(complete({ hasAttachment })).toBeNull();
    expect(complete({ evidenceRequired: true, evidence: 'Report', hasAttachment })).toBeNull();
  });

  it.each([
    ['', '', 'has none'],
    ['waiting', 'CHG1', 'is not closed'],
    ['refused', 'CHG1', 'was refused'],
  ])('waits for the change (%p)', (changeState, change, words) => {
    expect(complete({ needsChange: true, changeState, change })).toContain(words);
  });

  it('goes on after a successful change', () => {
    expect(complete({ needsChange: true, changeState: 'successful', change: 'CHG1' })).toBeNull();
  });

  it.each(['due', 'running'])('waits for an automation that is %s', (subflowState) => {
    expect(complete({ subflowState })).toContain('has not ended');
  });

  it('wants to know why a step of a playbook is skipped', () => {
    expect(explainClosing('7', ready)?.text).toContain('Close notes');
    expect(explainClosing('7', { ...ready, closeNotes: 'No such system' })).toBeNull();
    expect(explainClosing('7', { ...ready, source: 'onspring' })).toBeNull();
  });
});

describe('toChangeOutcome', () => {
  const change = { state: '-5', closeCode: '', approval: 'requested' };
  it.each([
    [{ state: '-1' }, 'waiting'],
    [{ state: '0' }, 'waiting'],
    [{ state: '3', closeCode: 'successful' }, 'successful'],
    [{ state: '3', closeCode: 'successful_issues' }, 'successful'],
    [{ state: '3', closeCode: 'unsuccessful' }, 'refused'],
    [{ state: '4' }, 'refused'],
    [{ approval: 'rejected' }, 'refused'],
    [{ state: '3', approval: 'rejected' }, 'successful'],
  ])('%p is %s', (facts, outcome) => {
    expect(toChangeOutcome({ ...change, ...facts })).toBe(outcome);
  });
  it('counts a deleted change as refused', () => {
    expect(toChangeOutcome(null)).toBe('refused');
  });
});

describe('toChangeRisk', () => {
  it('follows the priority', () => {
    expect(['1', '2', '3', '4', '5'].map(toChangeRisk)).toEqual(['2', '3', '3', '4', '4']);
  });
});

describe('toChangeEnd', () => {
  const change = { number: 'CHG0030001', state: '3', closeCode: 'unsuccessful', approval: 'approved' };
  it('says how a change ended', () => {
    expect(toChangeEnd(change)).toMatchObject({ values: ['CHG0030001'], text: expect.stringContaining('failed') });
    expect(toChangeEnd({ ...change, state: '4' }).text).toContain('refused');
    expect(toChangeEnd(null).text).toContain('is gone');
  });
});

describe('toOfferedTaskStates', () => {
  const never = (): boolean => {
    throw new Error('asked');
  };
  const yes = () => true;
  const no = () => false;
  const facts = { ...ready, mayStart: never, mayReopen: never, mayComplete: yes };
  const offered = (from: string, more: Partial<MoveFacts> = {}) => toOfferedTaskStates(from, { ...facts, ...more });

  it('lets a pending task start only in its turn, and be skipped at any time', () => {
    expect(offered('')).toEqual(['-5']);
    expect(offered('-5', { mayStart: no, mayComplete: never })).toEqual(['4', '7']);
    expect(offered('-5', { mayStart: yes })).toEqual(['1', '2', '3', '4', '7']);
  });

  it('lets a task close complete when what cannot be entered with it is there', () => {
    expect(offered('1', { evidenceRequired: true })).toEqual(['-5', '2', '3', '4', '7']);
    expect(offered('2', { needsChange: true, mayComplete: never })).toEqual(['-5', '1', '4', '7']);
    expect(offered('2', { subflowState: 'running', mayComplete: never })).toEqual(['-5', '1', '4', '7']);
    expect(offered('2', { mayComplete: no })).toEqual(['-5', '1', '4', '7']);
  });

  it('lets a closed task come back unless another one asks for the step', () => {
    expect(offered('3', { mayReopen: yes })).toEqual(['-5', '1', '2', '4', '7']);
    expect(offered('7', { mayReopen: no })).toEqual(['3', '4']);
  });
});
