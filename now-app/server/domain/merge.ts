/** Three-way merge of the mapped fields of one record. Pure; values are canonical strings, `''` is empty. */

import { toComparable, toElements } from '../contract/comparable.ts';
import type { Direction, Owner, Transform } from '../contract/protocol.ts';

export interface MergeField {
  readonly field: string;
  readonly direction: Direction;
  readonly owner: Owner;
  readonly transform: Transform;
  /** Value both sides last agreed on, `null` when they never agreed on this field. */
  readonly base: string | null;
  /** Value in Onspring. */
  readonly theirs: string;
  /** Value here. */
  readonly ours: string;
}

export type MergeDecision = 'same' | 'take_theirs' | 'keep_ours' | 'join' | 'conflict';

/**
 * What to do with one field, by comparable values. One side changed: that side wins. Both changed to the same: agreed.
 * Both changed differently: the elements of a set are merged one by one; else the owner decides, and `manual` makes a
 * conflict in which nothing is overwritten. `append` never takes anything away: what one side lacks is added.
 * A field that only comes in has one writer, so a local change never outlives the next import.
 */
export function decideField(input: MergeField): MergeDecision {
  const { ours, theirs, base } = toComparableSides(input);
  if (theirs === ours) return 'same';
  if (input.owner === 'append') return 'join';
  if (input.direction === 'inbound' && input.owner === 'onspring') return 'take_theirs';
  // Never agreed and one side empty: taking the other loses nothing, so neither owner nor person needs to be asked.
  if (base === null && ours === '') return 'take_theirs';
  if (base === null && theirs === '') return 'keep_ours';
  if (base !== null && ours === base) return 'take_theirs';
  if (base !== null && theirs === base) return 'keep_ours';
  if (input.transform === 'multi_list' && input.direction === 'both') return 'join';
  if (input.owner === 'onspring') return 'take_theirs';
  if (input.owner === 'servicenow') return 'keep_ours';
  return 'conflict';
}

interface Sides {
  readonly base: string | null;
  readonly theirs: string;
  readonly ours: string;
}

function toComparableSides({ transform, base, theirs, ours }: MergeField): Sides {
  return {
    base: base === null ? null : toComparable(transform, base),
    theirs: toComparable(transform, theirs),
    ours: toComparable(transform, ours),
  };
}

/** Elements both sides hold, and those one side added; an element one side removed goes. */
function joinElements({ base, theirs, ours }: Sides, keepAll: boolean): string {
  const [here, there, before] = [ours, theirs, base ?? ''].map(toElements);
  const kept = [...(here ?? []), ...(there ?? [])].filter((element) => {
    const isOnBoth = here?.includes(element) === true && there?.includes(element) === true;
    return keepAll || isOnBoth || before?.includes(element) !== true;
  });
  return toElements(kept.join(',')).join(',');
}

/** Our lines, then each of theirs that we lack. */
function joinLines({ theirs, ours }: Sides): string {
  const lines = ours === '' ? [] : ours.split('\n');
  const known = new Set(lines.map((line) => line.trim()));
  for (const line of theirs.split('\n')) {
    if (line.trim() === '' || known.has(line.trim())) continue;
    known.add(line.trim());
    lines.push(line);
  }
  return lines.join('\n');
}

/** Value of a field that is merged piece by piece. */
export function joinField(input: MergeField): string {
  const sides = toComparableSides(input);
  const keepAll = input.owner === 'append';
  return input.transform === 'multi_list' ? joinElements(sides, keepAll) : joinLines(sides);
}

export interface Conflict {
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface MergeResult {
  /** Columns to write here. */
  readonly changes: Readonly<Record<string, string>>;
  /** Those of `changes` that Onspring holds already, so that writing them is no news to it. */
  readonly taken: Readonly<Record<string, string>>;
  /** What Onspring now holds of the merged fields, laid over the former agreed values. Fields in conflict keep theirs. */
  readonly agreed: Readonly<Record<string, string>>;
  readonly conflicts: readonly Conflict[];
  /** Fields whose value here Onspring has to be told. */
  readonly kept: readonly string[];
}

/**
 * Merges the fields of one record. `agreed` is the former record of agreed values; fields not in `fields` are kept.
 * After `keep_ours` and `join` the agreed value is Onspring's, so that the difference is what goes out.
 */
export function mergeRecord(fields: readonly MergeField[], agreed: Readonly<Record<string, string>>): MergeResult {
  const changes: Record<string, string> = {};
  const taken: Record<string, string> = {};
  const nextAgreed: Record<string, string> = { ...agreed };
  const conflicts: Conflict[] = [];
  const kept: string[] = [];
  for (const input of fields) {
    const { field, theirs } = input;
    const decision = decideField(input);
    if (decision === 'conflict') {
      conflicts.push({ field, ours: input.ours, theirs });
      continue;
    }
    nextAgreed[field] = theirs;
    if (decision === 'take_theirs') taken[field] = theirs;
    if (decision === 'join') {
      const joined = joinField(input);
      const isOurs = joined === toComparable(input.transform, input.ours);
      if (joined === toComparable(input.transform, theirs)) taken[field] = theirs;
      else if (!isOurs) changes[field] = joined;
    }
    if (decision !== 'same' && taken[field] === undefined) kept.push(field);
  }
  return { changes: { ...changes, ...taken }, taken, agreed: nextAgreed, conflicts, kept };
}
