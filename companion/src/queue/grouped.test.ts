import { describe, expect, it } from '@jest/globals';
import { createGrouped } from './grouped.ts';

describe('grouped statements', () => {
  it('puts what arrives during a statement into the next one, no more than the limit', async () => {
    const groups: (readonly number[])[] = [];
    const double = createGrouped(async (items: readonly number[]) => {
      groups.push(items);
      await Promise.resolve();
      return items.map((item) => item * 2);
    }, 3);
    expect(await Promise.all([1, 2, 3, 4, 5].map(double))).toEqual([2, 4, 6, 8, 10]);
    expect(groups).toEqual([[1], [2, 3, 4], [5]]);
    expect(await double(6)).toBe(12);
  });

  it('fails only the item that the store refuses', async () => {
    const write = createGrouped(async (items: readonly string[]) => {
      if (items.includes('poison')) throw new Error('refused');
      return items;
    }, 10);
    const results = await Promise.allSettled(['first', 'second', 'poison', 'third'].map(write));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(await write('later')).toBe('later');
  });
});
