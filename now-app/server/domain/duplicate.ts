/** Duplicates: open findings about the same thing. Pure; values are canonical strings. */

import { toDigest } from '../contract/digest.ts';
import { FINDING_STATE } from '../contract/states.ts';

/**
 * Key that findings about the same thing share, `''` when one of the columns is empty: then nothing can be said.
 * Letter case and surrounding blanks do not make a difference.
 */
export function toDuplicateKey(columns: readonly string[], values: Readonly<Record<string, string>>): string {
  const entries = columns.map((column) => [column, (values[column] ?? '').trim().toLowerCase()] as const);
  if (entries.length === 0 || entries.some(([, value]) => value === '')) return '';
  return toDigest(Object.fromEntries(entries));
}

/** A finding as far as it matters here. */
export interface Twin {
  readonly sysId: string;
  readonly createdOn: string;
  /** Numbers are given in the order of arrival. */
  readonly number: string;
}

/** Order of findings that repeat each other: the oldest first, then by number, so that everybody picks the same one. */
export function compareTwins(one: Twin, other: Twin): number {
  if (one.createdOn !== other.createdOn) return one.createdOn < other.createdOn ? -1 : 1;
  if (one.number.length !== other.number.length) return one.number.length - other.number.length;
  return one.number < other.number ? -1 : Number(one.number > other.number);
}

/**
 * The finding that `self` repeats: the oldest of the others, `null` when `self` is older than all of them. `isNew`: it
 * is being inserted, so every stored one is older.
 */
export function selectParent<T extends Twin>(self: Twin, others: readonly T[], isNew: boolean): T | null {
  const [oldest] = others.filter((other) => other.sysId !== self.sysId).sort(compareTwins);
  if (oldest === undefined) return null;
  return isNew || compareTwins(oldest, self) < 0 ? oldest : null;
}

/** Whether automation may still set a finding aside as a duplicate: nobody works on it yet. */
export function mayBecomeDuplicate(state: string): boolean {
  return state === FINDING_STATE.created || state === FINDING_STATE.qualified || state === FINDING_STATE.planned;
}
