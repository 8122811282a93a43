import { describe, expect, it } from '@jest/globals';
import type { FieldMap } from '../contract/protocol.ts';
import { FINDING_STATE } from '../contract/states.ts';
import { isQuestionNext, NOTHING_AGREED, toDifference } from './outbound-difference.ts';

function map(field: string, direction: FieldMap['direction']): FieldMap {
  return {
    id: field,
    onspringField: field,
    field,
    direction,
    owner: 'onspring',
    transform: 'text',
    valueMap: null,
    referenceKey: null,
    onspringKeyField: null,
    createdBy: null,
    template: null,
  };
}
const fields = [map('title', 'both'), map('state', 'outbound'), map('control', 'inbound')];

describe('toDifference', () => {
  it('names outbound columns that differ from the agreed values', () => {
    const agreed = { ...NOTHING_AGREED, agreed: { title: 'a', state: '1' } };
    expect(toDifference(fields, { title: 'a', state: '2', control: 'x' }, agreed, false)).toEqual(['state']);
  });

  it('ends echoes: what an import writes is no news', () => {
    const state = { agreed: { title: 'old', state: '1' }, incoming: { title: 'new' }, conflictFields: [] };
    expect(toDifference(fields, { title: 'new', state: '1' }, state, false)).toEqual([]);
  });

  it('sends nothing of a field in conflict', () => {
    const state = { agreed: { title: 'a' }, incoming: {}, conflictFields: ['title'] };
    expect(toDifference(fields, { title: 'b' }, state, false)).toEqual([]);
  });

  it('tells a new record only what Onspring did not send', () => {
    expect(toDifference(fields, { title: 'a', state: '1' }, NOTHING_AGREED, true)).toEqual(['state']);
  });

  it('takes a field never agreed on as empty', () => {
    expect(toDifference(fields, { title: '', state: '' }, NOTHING_AGREED, false)).toEqual([]);
    expect(
      toDifference(fields, { title: '', state: '' }, { ...NOTHING_AGREED, agreed: { title: 'a' } }, false),
    ).toEqual(['title']);
  });
});

describe('isQuestionNext', () => {
  const { qualified, planned, inRemediation } = FINDING_STATE;

  it('is true for a plan just made that somebody is asked about', () => {
    expect(isQuestionNext(qualified, planned, 'ann')).toBe(true);
  });

  it.each([
    ['nobody can be asked', qualified, planned, ''],
    ['the plan was there before', planned, planned, 'ann'],
    ['work goes on', planned, inRemediation, 'ann'],
    ['a plan returns after work began', inRemediation, planned, 'ann'],
  ])('is false when %s', (_, from, to, approvers) => {
    expect(isQuestionNext(from, to, approvers)).toBe(false);
  });
});
