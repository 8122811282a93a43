import { describe, expect, it } from '@jest/globals';
import { toBatches } from './batches.ts';

describe('toBatches', () => {
  it('keeps all items in their order, the rest in the last batch', () => {
    expect(toBatches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(toBatches([1, 2], 2)).toEqual([[1, 2]]);
    expect(toBatches([], 2)).toEqual([]);
  });
});
