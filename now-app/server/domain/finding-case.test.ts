import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FINDING_STATE as S } from '../contract/states.ts';
import { type CaseFacts, judgeDuplicate, type ParentChange, toCaseQuestion, toChildrenMove } from './finding-case.ts';
import { isClosedState } from './finding-states.ts';

describe('judgeDuplicate', () => {
  const facts = { state: S.duplicate, parent: 'parent', keyIsNews: false, hadKey: true };

  it.each([
    ['stays', {}],
    ['own', { state: S.qualified }],
    ['stays', { state: S.qualified, parent: '' }],
    ['requalify', { parent: '' }],
    ['compare', { keyIsNews: true }],
    ['stays', { keyIsNews: true, hadKey: false }],
    ['stays', { state: S.cancelled, parent: '' }],
  ] as const)('%s with %o', (verdict, changes) => {
    expect(judgeDuplicate({ ...facts, ...changes })).toBe(verdict);
  });
});

describe('toCaseQuestion', () => {
  const arriving: CaseFacts = {
    from: null,
    state: S.qualified,
    duplicateKey: 'key',
    keyIsNews: true,
    notDuplicate: false,
    configurationItem: 'item',
    itemIsNews: false,
    lacksRelated: true,
  };
  const working: CaseFacts = { ...arriving, from: S.inRemediation, state: S.inRemediation, keyIsNews: false };

  it('asks for both when a finding arrives or comes back, for nothing while it is worked on', () => {
    const both = { duplicateKey: 'key', configurationItem: 'item' };
    expect(toCaseQuestion(arriving)).toEqual(both);
    expect(toCaseQuestion({ ...arriving, from: S.closed, keyIsNews: false })).toEqual(both);
    expect(toCaseQuestion(working)).toEqual({ duplicateKey: '', configurationItem: '' });
  });

  it('asks for related records when work starts or the item changes, unless all are known', () => {
    const related = { duplicateKey: '', configurationItem: 'item' };
    expect(toCaseQuestion({ ...working, from: S.planned })).toEqual(related);
    expect(toCaseQuestion({ ...working, itemIsNews: true })).toEqual(related);
    expect(toCaseQuestion({ ...working, itemIsNews: true, lacksRelated: false })?.configurationItem).toBe('');
  });

  it('believes a person who says that it repeats no other', () => {
    expect(toCaseQuestion({ ...arriving, notDuplicate: true })?.duplicateKey).toBe('');
  });

  it('never asks about a finding that ended', () => {
    const state = fc.constantFrom(...Object.values(S));
    fc.assert(
      fc.property(state, fc.option(state), fc.boolean(), fc.boolean(), (to, from, keyIsNews, itemIsNews) => {
        const question = toCaseQuestion({ ...arriving, from, state: to, keyIsNews, itemIsNews });
        expect(question === null).toBe(isClosedState(to));
      }),
    );
  });
});

describe('toChildrenMove', () => {
  const change: ParentChange = {
    number: 'OBF1',
    from: S.inRemediation,
    state: S.inRemediation,
    parent: 'grandparent',
    keyBefore: 'key',
    key: 'key',
  };

  it('leaves duplicates with a finding that is worked on', () => {
    expect(toChildrenMove(change)).toBeNull();
    expect(toChildrenMove({ ...change, state: S.awaitingValidation })).toBeNull();
    expect(toChildrenMove({ ...change, keyBefore: '', key: 'new' })).toBeNull();
  });

  it.each([S.closed, S.cancelled])('sends all back to the start when it ends in state %s', (state) => {
    expect(toChildrenMove({ ...change, state })).toMatchObject({ duplicateKey: null, newParent: '' });
  });

  it('hands all to the finding that it repeats itself', () => {
    expect(toChildrenMove({ ...change, state: S.duplicate })).toMatchObject({
      duplicateKey: null,
      newParent: 'grandparent',
    });
  });

  it('lets those go that share its former key', () => {
    expect(toChildrenMove({ ...change, key: 'new' })).toMatchObject({ duplicateKey: 'key', newParent: '' });
  });
});
