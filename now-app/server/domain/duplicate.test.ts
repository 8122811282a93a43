import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareTwins, mayBecomeDuplicate, selectParent, toDuplicateKey } from './duplicate.ts';

const columns = ['control', 'cmdb_ci'];

describe('toDuplicateKey', () => {
  it('is the same whatever the letter case and the order of the columns', () => {
    const key = toDuplicateKey(columns, { control: 'AC-02', cmdb_ci: 'a1' });
    expect(key).toMatch(/^[0-9a-f]{16}$/);
    expect(toDuplicateKey(['cmdb_ci', 'control'], { control: ' ac-02 ', cmdb_ci: 'A1' })).toBe(key);
    expect(toDuplicateKey(columns, { control: 'AC-03', cmdb_ci: 'a1' })).not.toBe(key);
  });

  it('is empty when a column is, or when none is named', () => {
    expect(toDuplicateKey(columns, { control: 'AC-02', cmdb_ci: ' ' })).toBe('');
    expect(toDuplicateKey([], {})).toBe('');
  });
});

describe('selectParent', () => {
  const twin = fc.record({
    sysId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    number: fc.constant(''),
    createdOn: fc.constantFrom('2026-01-01 00:00:00', '2026-01-02 00:00:00'),
  });
  const twins = fc
    .uniqueArray(twin, { minLength: 1, maxLength: 5, selector: ({ sysId }) => sysId })
    .map((all) => all.map((one, index) => ({ ...one, number: `FND${index + 8}` })));

  it('leaves exactly one finding without a parent, and all others name that one', () => {
    fc.assert(
      fc.property(twins, (all) => {
        const parents = all.map((self) => selectParent(self, all, false));
        const [oldest] = [...all].sort(compareTwins);
        expect(parents.filter((parent) => parent === null)).toHaveLength(1);
        for (const parent of parents) if (parent !== null) expect(parent).toBe(oldest);
      }),
    );
  });

  it('takes every stored finding for older than one that is being inserted', () => {
    const stored = { sysId: 'b', createdOn: '2026-01-02 00:00:00', number: 'FND2' };
    expect(selectParent({ sysId: 'a', createdOn: '2026-01-02 00:00:00', number: 'FND1' }, [stored], true)).toBe(stored);
  });
});

describe('mayBecomeDuplicate', () => {
  it('leaves findings alone that somebody works on', () => {
    expect(['1', '10', '11', '2', '12', '3', '8'].filter(mayBecomeDuplicate)).toEqual(['1', '10', '11']);
  });
});
