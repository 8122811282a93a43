/** What is wrong with a row of the priority weights. Pure. */

import { type Message, message } from './message.ts';
import { isPriority } from './qualification.ts';

/** A row as far as it matters here; `points` of a priority are the sum it starts from. */
export interface WeightRow {
  readonly factor: string;
  readonly value: string;
  readonly points: number;
}

/** Factors whose values are numbers, 1 for the worst. */
const LADDERS: readonly string[] = ['severity', 'likelihood', 'criticality'];
const RUNGS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Why a value can never meet one of a finding, `null` when it can. */
function explainValue({ factor, value }: WeightRow): Message | null {
  switch (factor) {
    case 'severity':
    case 'likelihood':
      return /^[1-9]?$/.test(value)
        ? null
        : message('Value is a number from 1 for the worst, or empty for findings that are not rated.');
    case 'criticality':
      return /^[1-9]$/.test(value) ? null : message('Value is a number from 1 for the most critical application.');
    case 'due':
      return /^-?\d+$/.test(value) ? null : message('Value is a whole number of days until the due date.');
    case 'exploited':
      return value === '1' ? null : message('Value is 1: exploitation is known.');
    case 'priority':
      return isPriority(value) ? null : message('Value is a priority from 1 to 5.');
    default:
      return value.trim() === '' ? message('Value names a regulation as findings do, for example sox.') : null;
  }
}

/** Values of a ladder and their points; a priority without a row is never given, a rating without one counts nothing. */
function toRungs(factor: string, rows: readonly WeightRow[]): ReadonlyMap<string, number> {
  const unrated = factor === 'priority' ? [] : RUNGS.map((rung) => [rung, 0] as const);
  const rated = rows.filter((row) => row.factor === factor && row.value !== '');
  return new Map([...unrated, ...rated.map((row) => [row.value, row.points] as const)]);
}

/** Two values of one ladder in the wrong order, if `value` is one of them: the worse one and the milder one. */
function findDisorder(factor: string, value: string, rows: readonly WeightRow[]): readonly [string, string] | null {
  const rungs = toRungs(factor, rows);
  const own = rungs.get(value);
  if (own === undefined) return null;
  for (const [other, points] of rungs) {
    if (Number(other) > Number(value) && points > own) return [value, other];
    if (Number(other) < Number(value) && points < own) return [other, value];
  }
  return null;
}

/**
 * Why the table cannot become `rows`, with the next step; `null` when it can. Whatever passes keeps the priority
 * monotonic: what is worse is never less urgent. `saved`: the row that is saved, `null` when it goes; `touched`: factor
 * and value before and after. Only what this row has a part in is looked at, so that a table is mended row by row.
 */
export function findWeightFault(
  saved: WeightRow | null,
  touched: readonly Pick<WeightRow, 'factor' | 'value'>[],
  rows: readonly WeightRow[],
): Message | null {
  const fault = saved === null ? null : explainValue(saved);
  if (fault !== null) return fault;
  if (saved !== null && saved.factor !== 'priority' && saved.points < 0) {
    return message('Points are 0 or more: nothing makes a finding less urgent.');
  }
  for (const { factor, value } of touched) {
    const isBand = factor === 'priority';
    const pair = isBand || LADDERS.includes(factor) ? findDisorder(factor, value, rows) : null;
    if (pair === null) continue;
    const [worse, milder] = pair;
    return isBand
      ? message(
          'Priority {0} must not start from fewer points than priority {1}. Change the other one first.',
          worse,
          milder,
        )
      : message(
          'What is worse counts no less: {0} must not have fewer points than {1}. Change the other one first.',
          worse,
          milder,
        );
  }
  return null;
}
