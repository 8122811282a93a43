import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createFaults, faultsSchema } from './faults.ts';

const arm = (fault: unknown) => {
  const faults = createFaults();
  for (const each of faultsSchema.parse(fault)) faults.add(each);
  return faults;
};
const nobody = (): string => '';

describe('faults', () => {
  it('hits by path and method, after and as often as asked', () => {
    const faults = arm({ kind: 'status', path: '/api/now/import', method: 'post', after: 1, times: 1 });
    expect(faults.draw('GET', '/api/now/import/x', nobody)).toBeNull();
    expect(faults.draw('POST', '/api/now/table/x', nobody)).toBeNull();
    const hits = [1, 2, 3].map(() => faults.draw('POST', '/api/now/import/x', nobody)?.status);
    expect(hits).toEqual([undefined, 503, undefined]);
    expect(faults.list()[0]?.hits).toBe(1);
  });

  it('asks who calls only when a rule names a user', () => {
    const asked: string[] = [];
    const caller = (): string => {
      asked.push('asked');
      return 'beth.anglin';
    };
    expect(arm({ kind: 'hang' }).draw('GET', '/', caller)?.kind).toBe('hang');
    expect(asked).toEqual([]);
    expect(arm({ kind: 'hang', user: 'abel.tuter' }).draw('GET', '/', caller)).toBeNull();
    expect(arm({ kind: 'hang', user: 'beth.anglin' }).draw('GET', '/', caller)?.kind).toBe('hang');
  });

  it('hits calls that hold a text', () => {
    const faults = arm({ kind: 'hang', holding: '"record":7' });
    expect(faults.asksForText).toBe(true);
    expect(faults.draw('POST', '/', nobody, '{"record":8}')).toBeNull();
    expect(faults.draw('POST', '/', nobody, '{"record":7}')?.kind).toBe('hang');
  });

  it('hits the same calls for the same seed, about as many as its probability says', () => {
    const pattern = (seed: number): boolean[] => {
      const faults = arm({ kind: 'reset', probability: 0.3, seed });
      return Array.from({ length: 200 }, () => faults.draw('GET', '/', nobody) !== null);
    };
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(pattern(seed)).toEqual(pattern(seed));
      }),
      { numRuns: 20, seed: 1 },
    );
    const hits = pattern(1).filter(Boolean).length;
    expect(hits).toBeGreaterThan(30);
    expect(hits).toBeLessThan(90);
  });

  it('is removed one by one and refuses what it does not know', () => {
    const faults = arm([{ kind: 'delay', delayMs: 5 }, { kind: 'drop' }]);
    expect(faults.remove(1)).toBe(true);
    expect(faults.remove(1)).toBe(false);
    expect(faults.list().map(({ id }) => id)).toEqual([2]);
    expect(faultsSchema.safeParse({ kind: 'status', prefix: '/' }).success).toBe(false);
    expect(faultsSchema.safeParse({ path: '/' }).success).toBe(false);
  });
});
