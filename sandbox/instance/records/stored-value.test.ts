import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createColumn } from '../database/schema.ts';
import { createSecrets } from './secrets.ts';
import { toStored } from './stored-value.ts';

const secrets = createSecrets();

function store(type: string, value: string, maxLength = 40): string {
  return toStored(createColumn({ name: 'c', table: 't', type, maxLength }), value, secrets);
}

describe('toStored (servicenow-instance.md 11.3)', () => {
  it.each([
    ['boolean', '1', 'true'],
    ['boolean', 'TRUE', 'true'],
    ['boolean', '0', 'false'],
    ['boolean', 'nonsense', 'false'],
    ['integer', ' 7 ', '7'],
    ['integer', '7.9', '7'],
    ['integer', 'seven', ''],
    ['decimal', '7.50', '7.5'],
    ['glide_date_time', '2026-02-28 10:00:00', '2026-02-28 10:00:00'],
    ['glide_date_time', '2026-02-28', '2026-02-28 00:00:00'],
    ['glide_date_time', '2026-02-30 10:00:00', ''],
    ['glide_date_time', '2026-02-28 24:00:00', ''],
    ['glide_date_time', 'soon', ''],
    ['glide_date', '2026-02-28 10:00:00', '2026-02-28'],
    ['string', 'x'.repeat(50), 'x'.repeat(40)],
    ['journal_input', 'x'.repeat(50), 'x'.repeat(50)],
    ['reference', 'abc', 'abc'],
    ['string', '', ''],
  ])('%s %j becomes %j', (type, value, expected) => {
    expect(store(type, value)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const type = fc.constantFrom(
      'boolean',
      'integer',
      'decimal',
      'glide_date_time',
      'glide_date',
      'string',
      'password',
      'password2',
    );
    fc.assert(
      fc.property(type, fc.string(), (kind, value) => {
        const once = store(kind, value, 255);
        expect(store(kind, once, 255)).toBe(once);
      }),
    );
  });

  it('keeps secrets opaque and gives them back', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(!text.startsWith('encrypted:'));
        expect(secrets.decrypt(secrets.encrypt(text))).toBe(text);
      }),
    );
    expect(secrets.decrypt('never encrypted')).toBe('');
  });
});
