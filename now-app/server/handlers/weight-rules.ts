/** Rule of the priority weights: what would make the priority senseless is refused when it is saved. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { findWeightFault, type WeightRow } from '../domain/weight-check.ts';
import { readField, readInteger } from '../records/field-value.ts';
import { toWords } from '../records/messages.ts';
import { readOtherWeights } from '../records/weights.ts';

const toRow = (record: GlideRecord): WeightRow => ({
  factor: readField(record, 'factor'),
  value: readField(record, 'value'),
  points: readInteger(record, 'points') ?? 0,
});

/** Before insert, update and delete of a weight. One query. */
export function checkWeight(current: GlideRecord, previous: GlideRecord | null): void {
  const own = toRow(current);
  const counts = current.operation() !== 'delete' && readField(current, 'active') === '1';
  const others = readOtherWeights(current.getUniqueValue());
  const touched = previous === null ? [own] : [own, toRow(previous)];
  const fault = findWeightFault(counts ? own : null, touched, counts ? [...others, own] : others);
  if (fault === null) return;
  gs.addErrorMessage(toWords(fault));
  current.setAbortAction(true);
}
