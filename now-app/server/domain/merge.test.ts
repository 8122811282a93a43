import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideField, joinField, type MergeField, mergeRecord } from './merge.ts';

const value = fc.constantFrom('', 'a', 'b', 'c');
const owner = fc.constantFrom('onspring' as const, 'servicenow' as const, 'manual' as const, 'append' as const);
const bothWays = fc.record({
  field: fc.constant('f'),
  transform: fc.constantFrom('text' as const, 'multi_list' as const),
  direction: fc.constant('both' as const),
  owner,
  base: fc.option(value, { nil: null }),
  theirs: value,
  ours: value,
});

function field(part: Partial<MergeField>): MergeField {
  return {
    field: 'f',
    direction: 'both',
    owner: 'onspring',
    transform: 'text',
    base: 'a',
    theirs: 'a',
    ours: 'a',
    ...part,
  };
}

describe('decideField', () => {
  it('takes the side that changed', () => {
    expect(decideField(field({ theirs: 'b' }))).toBe('take_theirs');
    expect(decideField(field({ ours: 'b' }))).toBe('keep_ours');
  });

  it('treats clearing a field as a change', () => {
    expect(decideField(field({ theirs: '' }))).toBe('take_theirs');
    expect(decideField(field({ ours: '' }))).toBe('keep_ours');
  });

  it('lets the owner decide when both changed, and asks when the map says so', () => {
    expect(decideField(field({ theirs: 'b', ours: 'c' }))).toBe('take_theirs');
    expect(decideField(field({ theirs: 'b', ours: 'c', owner: 'servicenow' }))).toBe('keep_ours');
    expect(decideField(field({ theirs: 'b', ours: 'c', owner: 'manual' }))).toBe('conflict');
  });

  it('never lets a local change of an inbound field outlive an import', () => {
    expect(decideField(field({ direction: 'inbound', ours: 'c' }))).toBe('take_theirs');
  });

  it('asks nobody when one side never had a value', () => {
    expect(decideField(field({ owner: 'manual', base: null, theirs: 'b', ours: '' }))).toBe('take_theirs');
    expect(decideField(field({ owner: 'manual', base: null, theirs: '', ours: 'b' }))).toBe('keep_ours');
    expect(decideField(field({ owner: 'servicenow', base: null, theirs: 'b', ours: '' }))).toBe('take_theirs');
  });
});

describe('decideField by comparable values', () => {
  it.each([
    ['text', 'one\r\ntwo  \r\n', 'one\ntwo'],
    ['multi_list', 'sox, gdpr,sox', 'gdpr,sox'],
    ['decimal', '1.50', '1.5'],
    ['boolean', '', '0'],
    ['date', '2030-01-31', '2030-01-31 00:00:00'],
  ] as const)('takes what a %s column adds or drops for no difference', (transform, theirs, ours) => {
    expect(decideField(field({ transform, theirs, ours, base: 'other' }))).toBe('same');
  });
});

describe('joinField', () => {
  it('merges a set element by element: what one side added comes, what one side removed goes', () => {
    const input = field({ transform: 'multi_list', base: 'gdpr,sox', theirs: 'gdpr,pci', ours: 'gdpr,hipaa,sox' });
    expect(decideField(input)).toBe('join');
    expect(joinField(input)).toBe('gdpr,hipaa,pci');
  });

  it('only adds lines where the field says so, and sends what Onspring lacks', () => {
    const input = field({ owner: 'append', base: 'a', theirs: 'a\nthere', ours: 'a\nhere' });
    expect(mergeRecord([input], { f: 'a' })).toMatchObject({
      changes: { f: 'a\nhere\nthere' },
      taken: {},
      agreed: { f: 'a\nthere' },
      kept: ['f'],
    });
  });

  it('does not let a removal through where a field only grows', () => {
    expect(joinField(field({ owner: 'append', base: 'a\nb', theirs: 'b', ours: 'a\nb' }))).toBe('a\nb');
    expect(joinField(field({ owner: 'append', transform: 'multi_list', theirs: '', ours: 'x,y' }))).toBe('x,y');
  });
});

describe('mergeRecord', () => {
  it('leaves no difference that nobody carries on: equal here, to be sent, or in conflict', () => {
    fc.assert(
      fc.property(bothWays, (input) => {
        const merged = mergeRecord([input], input.base === null ? {} : { f: input.base });
        const here = merged.changes['f'] ?? input.ours;
        const conflict = merged.conflicts.length > 0;
        const toSend = here !== merged.agreed['f'];
        expect(conflict || here === input.theirs || toSend).toBe(true);
        if (!conflict) expect(merged.agreed['f']).toBe(input.theirs);
      }),
    );
  });

  it('changes nothing when the same values come again', () => {
    fc.assert(
      fc.property(bothWays, (input) => {
        const first = mergeRecord([input], input.base === null ? {} : { f: input.base });
        fc.pre(first.conflicts.length === 0);
        const ours = first.changes['f'] ?? input.ours;
        const second = mergeRecord([{ ...input, ours, base: first.agreed['f'] ?? null }], first.agreed);
        expect(second.changes).toEqual({});
        expect(second.agreed).toEqual(first.agreed);
      }),
    );
  });

  it('overwrites nothing in a conflict', () => {
    const merged = mergeRecord([field({ owner: 'manual', theirs: 'b', ours: 'c' })], { f: 'a', other: 'x' });
    expect(merged).toEqual({
      changes: {},
      agreed: { f: 'a', other: 'x' },
      conflicts: [{ field: 'f', ours: 'c', theirs: 'b' }],
      taken: {},
      kept: [],
    });
  });
});
