/** Three-way merge of the mapped fields of one record. Pure; values are canonical strings, `''` is empty. */

import type { Direction, Owner } from '../contract/protocol.ts';

export interface MergeField {
  readonly field: string;
  readonly direction: Direction;
  readonly owner: Owner;
  /** Value both sides last agreed on, `null` when they never agreed on this field. */
  readonly base: string | null;
  /** Value in Onspring. */
  readonly theirs: string;
  /** Value here. */
  readonly ours: string;
}

export type MergeDecision = 'same' | 'take_theirs' | 'keep_ours' | 'conflict';

/**
 * What to do with one field. One side changed: that side wins. Both changed to the same: agreed. Both changed
 * differently: the owner decides, `manual` makes a conflict in which nothing is overwritten.
 * A field that only comes in has one writer, so a local change never outlives the next import.
 */
export function decideField(input: MergeField): MergeDecision {
  const { base, theirs, ours } = input;
  if (theirs === ours) return 'same';
  if (input.direction === 'inbound' && input.owner === 'onspring') return 'take_theirs';
  if (base !== null && ours === base) return 'take_theirs';
  if (base !== null && theirs === base) return 'keep_ours';
  if (input.owner === 'onspring') return 'take_theirs';
  if (input.owner === 'servicenow') return 'keep_ours';
  // Never agreed and one side empty: nothing would be lost, so nobody needs to be asked.
  if (base === null && ours === '') return 'take_theirs';
  if (base === null && theirs === '') return 'keep_ours';
  return 'conflict';
}

export interface Conflict {
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface MergeResult {
  /** Columns to write here. */
  readonly changes: Readonly<Record<string, string>>;
  /** What Onspring now holds of the merged fields, laid over the former agreed values. Fields in conflict keep theirs. */
  readonly agreed: Readonly<Record<string, string>>;
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges the fields of one record. `agreed` is the former record of agreed values; fields not in `fields` are kept.
 * After `keep_ours` the agreed value is Onspring's, so that the difference is what goes out.
 */
export function mergeRecord(fields: readonly MergeField[], agreed: Readonly<Record<string, string>>): MergeResult {
  const changes: Record<string, string> = {};
  const nextAgreed: Record<string, string> = { ...agreed };
  const conflicts: Conflict[] = [];
  for (const input of fields) {
    const decision = decideField(input);
    if (decision === 'conflict') {
      conflicts.push({ field: input.field, ours: input.ours, theirs: input.theirs });
      continue;
    }
    if (decision === 'take_theirs') changes[input.field] = input.theirs;
    nextAgreed[input.field] = input.theirs;
  }
  return { changes, agreed: nextAgreed, conflicts };
}
