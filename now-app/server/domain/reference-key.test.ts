import { describe, expect, it } from '@jest/globals';
import { findSentKey, isPlainKey, noteSentKey, toKeyColumns } from './reference-key.ts';

describe('keys of references', () => {
  it('are tried in order, each once', () => {
    expect(toKeyColumns('number, name,number')).toEqual(['number', 'name']);
    expect(toKeyColumns(null)).toEqual(['name']);
    expect(toKeyColumns(' , ')).toEqual(['name']);
  });

  it('are no scripts', () => {
    for (const key of ['javascript:gs.getUserID()', ' JavaScript:1', 'javascript:'])
      expect(isPlainKey(key)).toBe(false);
    for (const key of ['JavaScript', 'Uses javascript: links', '']) expect(isPlainKey(key)).toBe(true);
  });

  it('are remembered as Onspring sent them, for the record they named', () => {
    const agreed = { ci: 'a1', ...noteSentKey('ci', 'a1', 'Pay roll') };
    expect(findSentKey(agreed, 'ci', 'a1')).toBe('Pay roll');
    expect(findSentKey(agreed, 'ci', 'b2')).toBeNull();
    expect(findSentKey(agreed, 'ci', '')).toBeNull();
    expect(findSentKey({}, 'ci', 'a1')).toBeNull();
  });
});
