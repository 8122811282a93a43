import { Buffer } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toBase64, toHexFromBase64 } from './mac.ts';

describe('base64 and hex', () => {
  it('encodes any text as Node does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(toBase64(text)).toBe(Buffer.from(text, 'utf8').toString('base64'));
      }),
    );
  });

  it('turns any bytes from base64 into lower-case hex', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const buffer = Buffer.from(bytes);
        expect(toHexFromBase64(buffer.toString('base64'))).toBe(buffer.toString('hex'));
      }),
    );
  });
});
