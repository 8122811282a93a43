/** What a record has to tell Onspring: mapped values that differ from the agreed ones. Pure. */

import { toComparable } from '../contract/comparable.ts';
import type { FieldMap } from '../contract/protocol.ts';
import { FINDING_STATE } from '../contract/states.ts';

export interface AgreedState {
  /** Canonical values Onspring holds. */
  readonly agreed: Readonly<Record<string, string>>;
  /** Values an import is about to write: they came from Onspring, so they are no news to it. */
  readonly incoming: Readonly<Record<string, string>>;
  /** Fields a person has to decide on first. */
  readonly conflictFields: readonly string[];
}

export const NOTHING_AGREED: AgreedState = { agreed: {}, incoming: {}, conflictFields: [] };

/** Fields of a map that go out, each column once. */
export function toOutboundFields(fields: readonly FieldMap[]): readonly FieldMap[] {
  return fields.filter((field) => field.direction !== 'inbound');
}

/**
 * Columns whose value Onspring does not know. A field never agreed on counts as empty there, so an empty value here is
 * no news. `isNew`: the record was made from Onspring's values this moment, so only fields it does not send can differ.
 */
export function toDifference(
  fields: readonly FieldMap[],
  values: Readonly<Record<string, string>>,
  state: AgreedState,
  isNew: boolean,
): readonly string[] {
  const columns = toOutboundFields(fields)
    .filter((map) => {
      if (isNew && map.direction === 'both') return false;
      if (state.conflictFields.includes(map.field)) return false;
      const value = toComparable(map.transform, values[map.field] ?? '');
      const incoming = state.incoming[map.field];
      const isIncoming = incoming !== undefined && value === toComparable(map.transform, incoming);
      return !isIncoming && value !== toComparable(map.transform, state.agreed[map.field] ?? '');
    })
    .map((map) => map.field);
  return [...new Set(columns)];
}

/**
 * Whether this save plans a finding whose approvers are asked next: the question is a save of its own within the same
 * second and tells the new state too, so this one need not look for the row that waits.
 */
export function isQuestionNext(from: string, to: string, approvers: string): boolean {
  return from === FINDING_STATE.qualified && to === FINDING_STATE.planned && approvers !== '';
}
