/** The table of priority weights. */

import { GlideRecord } from '@servicenow/glide';
import { TABLES } from '../contract/states.ts';
import { type Band, type Factor, isPriority, type Weight, type Weights } from '../domain/qualification.ts';
import { readMilliseconds } from './clock.ts';
import { readField, readInteger } from './field-value.ts';

const MOST_WEIGHTS = 500;
const FRESH_MS = 10_000;
let held: { readonly at: number; readonly weights: Weights } | null = null;

/** Active weights. One query. */
function readWeights(): Weights {
  const record = new GlideRecord(TABLES.weight);
  record.addQuery('active', true);
  record.orderBy('factor');
  record.orderBy('label');
  record.setLimit(MOST_WEIGHTS);
  record.query();
  const factors: Weight[] = [];
  const bands: Band[] = [];
  while (record.next()) {
    const factor = readField(record, 'factor');
    const value = readField(record, 'value');
    const label = readField(record, 'label');
    const points = readInteger(record, 'points') ?? 0;
    if (factor !== 'priority') {
      // The column is a choice of exactly these values.
      factors.push({ factor: factor as Factor, value, label, points });
    } else if (isPriority(value)) {
      bands.push({ priority: value, label, from: points, dueDays: readInteger(record, 'due_days') });
    }
  }
  return { factors, bands };
}

/** Weights for rules: one read serves all rows of an import; an admin's change reaches the rules within seconds. */
export function readHeldWeights(): Weights {
  const now = readMilliseconds();
  if (held === null || now < held.at || now - held.at > FRESH_MS) held = { at: now, weights: readWeights() };
  return held.weights;
}
