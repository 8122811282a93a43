import { describe, expect, it } from '@jest/globals';
import { toRegulations } from './regulations.ts';

describe('toRegulations', () => {
  it('names each regulation once, by its label', () => {
    expect(toRegulations('sox,gdpr,sox', 'SOX, GDPR, SOX')).toEqual([
      { value: 'sox', name: 'SOX' },
      { value: 'gdpr', name: 'GDPR' },
    ]);
    expect(toRegulations('', '')).toEqual([]);
  });

  it('falls back on the values where labels do not pair up', () => {
    expect(toRegulations('dora', 'DORA, Digital Operational Resilience Act')).toEqual([
      { value: 'dora', name: 'dora' },
    ]);
  });
});
