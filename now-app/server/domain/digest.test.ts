import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toDigest } from '../contract/digest.ts';

describe('toDigest', () => {
  it('does not depend on the order of fields nor on empty ones', () => {
    expect(toDigest({ a: '1', b: '2', c: '' })).toBe(toDigest({ b: '2', a: '1' }));
    expect(toDigest({ a: '1' })).toMatch(/^[0-9a-f]{16}$/);
  });

  it('differs when one value differs', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        fc.pre(one !== other);
        expect(toDigest({ a: one })).not.toBe(toDigest({ a: other }));
      }),
    );
  });
});
