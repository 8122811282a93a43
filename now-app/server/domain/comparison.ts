/** Values of a record here in the form in which they are compared with Onspring's. Pure. */

import { toComparable } from '../contract/comparable.ts';
import { toDigest } from '../contract/digest.ts';
import type { FieldMap } from '../contract/protocol.ts';
import { expandTemplate } from '../contract/template.ts';

/** What a field of a record reads as. */
export interface ComparedRecord {
  /** Stored value of a column. */
  readonly value: (column: string) => string;
  /** What people read of a column. */
  readonly display: (column: string) => string;
  /** Key of the record that a reference field names, of several with commas between; empty when it has none. */
  readonly key: (field: FieldMap, sysId: string) => string;
  /** Absolute URL of the record. */
  readonly url: string;
}

export function isReferenceField(field: FieldMap): boolean {
  return ['reference', 'onspring_reference', 'onspring_references'].includes(field.transform);
}

/** Without a value map the name people read is what travels out. */
export function travelsAsDisplay(field: FieldMap): boolean {
  return field.transform === 'list' && field.valueMap === null && field.direction === 'outbound';
}

/** The form of one value in which it is compared. `value` is what the column holds, or held. */
function toComparedValue(field: FieldMap, value: string, record: ComparedRecord): string {
  if (value === '') return toComparable(field.transform, '');
  if (field.transform === 'record_url') return record.url;
  if (field.transform === 'template' && field.direction === 'outbound') {
    return toComparable(field.transform, expandTemplate(field.template ?? '', value));
  }
  if (isReferenceField(field)) return toComparable(field.transform, record.key(field, value));
  const isCurrent = value === record.value(field.field);
  return toComparable(field.transform, travelsAsDisplay(field) && isCurrent ? record.display(field.field) : value);
}

/** Comparable values by field map id. `read` answers the canonical value of a column. */
export function toComparedValues(
  fields: readonly FieldMap[],
  record: ComparedRecord,
  read: (column: string) => string,
): Readonly<Record<string, string>> {
  const compared: Record<string, string> = {};
  for (const field of fields) compared[field.id] = toComparedValue(field, read(field.field), record);
  return compared;
}

/** Digests of the values a record has and of those agreed on; equal values are digested once. */
export function toDigestPair(
  current: Readonly<Record<string, string>>,
  agreed: Readonly<Record<string, string>>,
): { readonly current: string; readonly agreed: string } {
  const digest = toDigest(current);
  const isSame = Object.keys(current).every((id) => current[id] === agreed[id]);
  return { current: digest, agreed: isSame ? digest : toDigest(agreed) };
}

/**
 * The agreed values once it is known what Onspring holds of the fields that only travel there: where it holds what the
 * record has they agree; anything else is kept as Onspring has it, which differs, so that the record's value is told again.
 */
export function toHeldAgreed(
  fields: readonly FieldMap[],
  record: ComparedRecord,
  held: Readonly<Record<string, string>>,
  agreed: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const next: Record<string, string> = { ...agreed };
  for (const field of fields) {
    const there = held[field.id];
    if (field.direction !== 'outbound' || there === undefined) continue;
    const value = record.value(field.field);
    const isHeld = toComparable(field.transform, there) === toComparedValue(field, value, record);
    next[field.field] = isHeld ? value : there;
  }
  return next;
}
