/**
 * Both sides of one field as a model: the real merge and the real difference, with people, events, lost and repeated
 * calls and processes that die in between. Whatever the order, both sides end equal and no edit that counts is lost.
 *
 * One step of the model is what is one step outside: an import is one transaction of the instance; the companion looks
 * at Onspring's value right before it saves (Onspring has no conditional save, so an edit within those milliseconds
 * cannot be seen by anyone) and saves and reads of one record never overlap.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toComparable, toElements } from '../contract/comparable.ts';
import type { FieldMap, Owner } from '../contract/protocol.ts';
import { mergeRecord } from './merge.ts';
import { toDifference } from './outbound-difference.ts';

type Step =
  /** A person types in Onspring; the event may get lost. */
  | { readonly kind: 'edit_there'; readonly clears: boolean; readonly event: boolean }
  | { readonly kind: 'edit_here'; readonly clears: boolean }
  /** The companion handles an event; `dies` before it has told its queue. */
  | { readonly kind: 'event'; readonly dies: boolean }
  | { readonly kind: 'poll' }
  /** The companion tells one pending change; it may die after the save, before the acknowledgement. */
  | { readonly kind: 'drain'; readonly dies: boolean }
  | { readonly kind: 'settle'; readonly choice: 'ours' | 'theirs' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('edit_there' as const), clears: fc.boolean(), event: fc.boolean() }),
  fc.record({ kind: fc.constant('edit_here' as const), clears: fc.boolean() }),
  fc.record({ kind: fc.constant('event' as const), dies: fc.boolean() }),
  fc.record({ kind: fc.constant('poll' as const) }),
  fc.record({ kind: fc.constant('drain' as const), dies: fc.boolean() }),
  fc.record({
    kind: fc.constant('settle' as const),
    choice: fc.constantFrom('ours' as const, 'theirs' as const),
  }),
);

interface Model {
  readonly run: (step: Step) => void;
  /** Polls, tells and settles until nothing moves; how many rounds that took. */
  readonly quiesce: () => number;
  readonly sides: () => { readonly there: string; readonly here: string };
  /** Values written here that an import replaced although Onspring was never told of them. */
  readonly lost: () => readonly string[];
}

function createModel(owner: Owner, transform: 'text' | 'multi_list'): Model {
  const map: FieldMap = {
    id: 'm',
    onspringField: 'F',
    field: 'f',
    direction: 'both',
    owner,
    transform,
    valueMap: null,
    referenceKey: null,
    onspringKeyField: null,
    createdBy: null,
    template: null,
  };
  const same = (a: string, b: string) => toComparable(transform, a) === toComparable(transform, b);
  let there = 'start';
  let here = 'start';
  let agreed: Record<string, string> = { f: 'start' };
  let conflict: string | null = null;
  let row = false;
  let events = 0;
  let edits = 0;
  const lost: string[] = [];

  function nextValue(current: string, clears: boolean): string {
    edits += 1;
    if (owner === 'append' || transform === 'multi_list') {
      const separator = transform === 'multi_list' ? ',' : '\n';
      return clears && owner !== 'append' ? '' : [current, `e${edits}`].filter((part) => part !== '').join(separator);
    }
    return clears && current !== '' ? '' : `e${edits}`;
  }

  const difference = () =>
    toDifference([map], { f: here }, { agreed, incoming: {}, conflictFields: conflict === null ? [] : ['f'] }, false);

  /** Reads Onspring and merges. */
  function land(): void {
    const base = agreed['f'] ?? null;
    const merged = mergeRecord([{ ...map, base, theirs: there, ours: here }], agreed);
    const next = merged.changes['f'] ?? here;
    const untold = transform === 'multi_list' ? toElements(here) : [here];
    const known = transform === 'multi_list' ? toElements(base ?? '') : [base ?? ''];
    const gone = untold.filter((part) => !known.includes(part) && !(toElements(next).includes(part) || next === part));
    // Where Onspring decides, its newer text may replace an edit here; elsewhere nothing untold may vanish.
    if (gone.length > 0 && (transform === 'multi_list' || owner !== 'onspring') && owner !== 'append')
      lost.push(`${gone.join(' and ')} by ${next}`);
    here = next;
    agreed = { ...merged.agreed };
    conflict = merged.conflicts[0]?.theirs ?? null;
    if (merged.kept.length > 0 && difference().length > 0) row = true;
  }

  function drain(dies: boolean): void {
    if (!row) return;
    if (difference().length === 0) {
      row = false;
      return;
    }
    if (!same(there, agreed['f'] ?? '')) {
      // Newer in Onspring than what both agreed on: it lands first, the row stays.
      land();
      return;
    }
    there = here;
    events += 1;
    if (dies) return;
    agreed = { f: here };
    row = false;
  }

  function settle(choice: 'ours' | 'theirs'): void {
    if (conflict === null) return;
    if (choice === 'theirs') here = conflict;
    agreed = { f: conflict };
    conflict = null;
    if (difference().length > 0) row = true;
  }

  function run(one: Step): void {
    switch (one.kind) {
      case 'edit_there':
        there = nextValue(there, one.clears);
        if (one.event) events += 1;
        break;
      case 'edit_here':
        here = nextValue(here, one.clears);
        if (difference().length > 0) row = true;
        break;
      case 'event':
        if (events === 0) break;
        land();
        if (!one.dies) events -= 1;
        break;
      case 'poll':
        land();
        break;
      case 'drain':
        drain(one.dies);
        break;
      case 'settle':
        settle(one.choice);
        break;
    }
  }

  return {
    run,
    quiesce() {
      for (let round = 1; round < 20; round += 1) {
        const before = JSON.stringify([there, here, agreed, conflict, row]);
        land();
        if (conflict !== null) settle('ours');
        drain(false);
        if (before === JSON.stringify([there, here, agreed, conflict, row])) return round;
      }
      return Number.POSITIVE_INFINITY;
    },
    sides: () => ({ there, here }),
    lost: () => lost,
  };
}

const owners = ['onspring', 'servicenow', 'manual', 'append'] as const;
const transforms = ['text', 'multi_list'] as const;
const cases = owners.flatMap((owner) => transforms.map((transform) => [owner, transform] as const));

describe('two sides of one field', () => {
  it.each(cases)('end equal and stay so, whatever happened (owner %s, %s)', (owner, transform) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const model = createModel(owner, transform);
        for (const one of steps) model.run(one);
        expect(model.quiesce()).toBeLessThan(6);
        const { there, here } = model.sides();
        expect(toComparable(transform, here)).toBe(toComparable(transform, there));
        expect(model.lost()).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(transforms)('lose nothing that was ever written where a field only grows (%s)', (transform) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const model = createModel('append', transform);
        const written = new Set<string>();
        for (const one of steps) {
          model.run(one);
          const { there, here } = model.sides();
          for (const part of `${there}\n${here}`.split(/[\n,]/)) written.add(part);
        }
        model.quiesce();
        const parts = new Set(model.sides().here.split(/[\n,]/));
        expect([...written].filter((part) => part !== '' && !parts.has(part))).toEqual([]);
      }),
    );
  });

  it('end with the last edit of the owner, whatever the other side had under way', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, isOnspring) => {
        const model = createModel(isOnspring ? 'onspring' : 'servicenow', 'text');
        for (const one of steps) model.run(one);
        model.run(
          isOnspring ? { kind: 'edit_there', clears: false, event: false } : { kind: 'edit_here', clears: false },
        );
        const { there, here } = model.sides();
        for (const one of steps) if (one.kind !== 'edit_here' && one.kind !== 'edit_there') model.run(one);
        model.quiesce();
        expect(model.sides().here).toBe(isOnspring ? there : here);
      }),
    );
  });
});
