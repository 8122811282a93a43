import { describe, expect, it } from '@jest/globals';
import { toEarlier, toPlanProgress } from './task-plan.ts';

const task = (sysId: string, order: number, state: string, blockedBy = '') => ({ sysId, order, state, blockedBy });

describe('toPlanProgress', () => {
  it('opens all tasks of the lowest order together', () => {
    const progress = toPlanProgress([task('a', 10, '-5'), task('b', 10, '-5'), task('c', 20, '-5')]);
    expect(progress).toEqual({ total: 3, done: 0, open: ['a', 'b'], complete: false, blockedBy: '' });
  });

  it('waits for a parallel task that is still open', () => {
    expect(toPlanProgress([task('a', 10, '3'), task('b', 10, '1'), task('c', 20, '-5')]).open).toEqual([]);
  });

  it('goes on after completed and skipped tasks', () => {
    const progress = toPlanProgress([task('a', 10, '3'), task('b', 10, '7'), task('c', 20, '-5')]);
    expect(progress).toEqual({ total: 3, done: 2, open: ['c'], complete: false, blockedBy: '' });
  });

  it('stops at a task closed incomplete: a person has to decide', () => {
    expect(toPlanProgress([task('a', 10, '4'), task('b', 20, '-5')])).toEqual({
      total: 2,
      done: 0,
      open: [],
      complete: false,
      blockedBy: 'incomplete',
    });
    expect(toPlanProgress([task('a', 10, '2', 'vendor'), task('b', 10, '4')]).blockedBy).toBe('incomplete');
  });

  it('says what holds up the plan, as long as the task is not done', () => {
    const held = [task('a', 10, '2', 'vendor'), task('b', 20, '-5', 'other'), task('c', 30, '3', 'change')];
    expect(toPlanProgress(held).blockedBy).toBe('vendor');
    expect(toPlanProgress([task('a', 10, '3', 'vendor')]).blockedBy).toBe('');
  });

  it('is complete only with tasks', () => {
    expect(toPlanProgress([]).complete).toBe(false);
    expect(toPlanProgress([task('a', 10, '3')]).complete).toBe(true);
  });
});

describe('toEarlier', () => {
  it('keeps a step within its finding', () => {
    expect(toEarlier('2027-01-10 12:00:00', '2027-01-31 12:00:00')).toBe('2027-01-10 12:00:00');
    expect(toEarlier('2027-02-10 12:00:00', '2027-01-31 12:00:00')).toBe('2027-01-31 12:00:00');
    expect(toEarlier('2027-02-10 12:00:00', '')).toBe('2027-02-10 12:00:00');
  });
});
