/** What a change of a finding means for what is around it: its own duplicates, the finding it repeats, related records. Pure. */

import { FINDING_STATE } from '../contract/states.ts';
import { isClosedState } from './finding-states.ts';
import { type Message, message } from './message.ts';

/** A duplicate as it is being saved. */
export interface DuplicateFacts {
  readonly state: string;
  /** sys_id of the finding it repeats, empty when it was taken away. */
  readonly parent: string;
  readonly keyIsNews: boolean;
  /** It had a duplicate key before. */
  readonly hadKey: boolean;
}

/**
 * What becomes of a duplicate. `own`: a person calls it a finding of its own. `requalify`: its parent is gone.
 * `compare`: its key changed, so it stays only while the key of its parent changed with it.
 */
export type DuplicateVerdict = 'stays' | 'own' | 'requalify' | 'compare';

export function judgeDuplicate({ state, parent, keyIsNews, hadKey }: DuplicateFacts): DuplicateVerdict {
  // A person moves it with its parent in place; automation takes the parent away first.
  if (state === FINDING_STATE.qualified) return parent === '' ? 'stays' : 'own';
  if (state !== FINDING_STATE.duplicate) return 'stays';
  if (parent === '') return 'requalify';
  return keyIsNews && hadKey ? 'compare' : 'stays';
}

export interface CaseFacts {
  /** State before the save, `null` for a finding that arrives. */
  readonly from: string | null;
  readonly state: string;
  readonly duplicateKey: string;
  readonly keyIsNews: boolean;
  /** A person said that it repeats no other. */
  readonly notDuplicate: boolean;
  readonly configurationItem: string;
  readonly itemIsNews: boolean;
  /** An incident, problem or change is still to be found. */
  readonly lacksRelated: boolean;
}

/** What to look for around a finding; empty: nothing. */
export interface CaseQuestion {
  readonly duplicateKey: string;
  readonly configurationItem: string;
}

/**
 * Duplicates are looked for when a finding arrives, comes back or is about something else; related records also when work
 * starts or its configuration item changes. A finding that ended asks for neither: `null`.
 */
export function toCaseQuestion(facts: CaseFacts): CaseQuestion | null {
  const { state } = facts;
  if (isClosedState(state)) return null;
  const from = facts.from ?? FINDING_STATE.created;
  const arrives = from === FINDING_STATE.created || isClosedState(from);
  const starts = state === FINDING_STATE.inRemediation && from !== state;
  const asksForTwins = (arrives || facts.keyIsNews) && !facts.notDuplicate;
  const asksForRelated = facts.lacksRelated && (arrives || starts || facts.itemIsNews);
  return {
    duplicateKey: asksForTwins ? facts.duplicateKey : '',
    configurationItem: asksForRelated ? facts.configurationItem : '',
  };
}

export interface ParentChange {
  readonly number: string;
  readonly from: string;
  readonly state: string;
  /** The finding that this one repeats itself, if it does. */
  readonly parent: string;
  readonly keyBefore: string;
  readonly key: string;
}

/** Where the duplicates of a finding go: those with this key (`null`: all), to another parent or, with none, back to the start. */
export interface ChildrenMove {
  readonly duplicateKey: string | null;
  readonly newParent: string;
  readonly note: Message;
}

/** Duplicates follow the finding they repeat; `null`: they stay with it. */
export function toChildrenMove({ number, from, state, parent, keyBefore, key }: ParentChange): ChildrenMove | null {
  if (from !== state) {
    if (state === FINDING_STATE.closed || state === FINDING_STATE.cancelled) {
      const note = message(
        '{0}, which it repeats, is closed; Onspring keeps this one open. It is qualified anew.',
        number,
      );
      return { duplicateKey: null, newParent: '', note };
    }
    if (state !== FINDING_STATE.duplicate) return null;
    const note = message(
      '{0}, which it repeats, was found to be a duplicate itself: it now follows its parent.',
      number,
    );
    return { duplicateKey: null, newParent: parent, note };
  }
  if (keyBefore === '' || key === keyBefore) return null;
  const note = message('It no longer is about the same thing as {0}, so it is qualified anew.', number);
  return { duplicateKey: keyBefore, newParent: '', note };
}
