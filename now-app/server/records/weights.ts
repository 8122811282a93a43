/** The table of priority weights. */

import { GlideRecord } from '@servicenow/glide';
import { TABLES } from '../contract/states.ts';
import { type DecisionRules, STRICTEST_RULES } from '../domain/decision-rules.ts';
import { type Band, type Factor, isPriority, type Weight, type Weights } from '../domain/qualification.ts';
import type { WeightRow } from '../domain/weight-check.ts';
import { readField, readInteger } from './field-value.ts';
import { hold } from './held.ts';

const MOST_WEIGHTS = 500;

/** Decision rules of a band; what an admin left empty is as strict as can be. */
function readRules(record: GlideRecord): DecisionRules {
  const days = (column: string, fallback: number) => Math.max(1, readInteger(record, column) ?? fallback);
  return {
    approvalLevels: readInteger(record, 'approval_levels') === 1 ? 1 : 2,
    approverGroup: readField(record, 'approver_group'),
    approvalDays: days('approval_days', STRICTEST_RULES.approvalDays),
    acceptanceDays: days('acceptance_days', STRICTEST_RULES.acceptanceDays),
    renewals: Math.max(0, readInteger(record, 'renewals') ?? STRICTEST_RULES.renewals),
    escalationDays: days('escalation_days', STRICTEST_RULES.escalationDays),
  };
}

function queryWeights(except: string): GlideRecord {
  const record = new GlideRecord(TABLES.weight);
  record.addQuery('active', true);
  if (except !== '') record.addQuery('sys_id', '!=', except);
  record.orderBy('factor');
  record.orderBy('label');
  record.setLimit(MOST_WEIGHTS);
  record.query();
  return record;
}

/** Active weights but one, as they stand now. One query. */
export function readOtherWeights(except: string): readonly WeightRow[] {
  const record = queryWeights(except);
  const rows: WeightRow[] = [];
  while (record.next()) {
    const [factor, value] = [readField(record, 'factor'), readField(record, 'value')];
    rows.push({ factor, value, points: readInteger(record, 'points') ?? 0 });
  }
  return rows;
}

/** Active weights. One query. */
function readWeights(): Weights {
  const record = queryWeights('');
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
      bands.push({
        priority: value,
        label,
        from: points,
        dueDays: readInteger(record, 'due_days'),
        rules: readRules(record),
      });
    }
  }
  return { factors, bands };
}

/** Weights for rules: one read serves all rows of an import; an admin's change reaches the rules within seconds. */
export const readHeldWeights = hold(readWeights);
