import { NotEmulatedError } from '../../not-emulated.ts';
import type { Values } from '../../types.ts';

type Compute = (texts: readonly string[], numbers: readonly number[]) => string;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const average = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

/** Empty values do not take part, as in SQL; AVG and STDDEV with four decimals (servicenow-instance.md 11.6). */
const FUNCTIONS: Readonly<Record<string, Compute>> = {
  SUM: (_texts, numbers) => (numbers.length === 0 ? '' : String(sum(numbers))),
  AVG: (_texts, numbers) => (numbers.length === 0 ? '' : average(numbers).toFixed(4)),
  STDDEV(_texts, numbers) {
    if (numbers.length === 0) return '';
    const mean = average(numbers);
    return Math.sqrt(average(numbers.map((number) => (number - mean) ** 2))).toFixed(4);
  },
  MIN: (texts) => toSorted(texts)[0] ?? '',
  MAX: (texts) => toSorted(texts).at(-1) ?? '',
  'COUNT(DISTINCT': (texts) => String(new Set(texts).size),
  GROUP_CONCAT: (texts) => texts.join(','),
  GROUP_CONCAT_DISTINCT: (texts) => [...new Set(texts)].join(','),
};

/** Text of an aggregate over rows. Throws `not emulated` for a name the platform's list does not have. */
export function toAggregateText(aggregate: string, field: string, rows: readonly Readonly<Values>[]): string {
  if (aggregate === 'COUNT') return String(rows.length);
  const compute = FUNCTIONS[aggregate];
  if (compute === undefined) throw new NotEmulatedError(`aggregate ${aggregate}`);
  const texts = rows.map((row) => row[field] ?? '').filter((text) => text !== '');
  return compute(texts, texts.map(Number).filter(Number.isFinite));
}

function toSorted(texts: readonly string[]): string[] {
  const isNumeric = texts.every((text) => Number.isFinite(Number(text)));
  return isNumeric ? texts.toSorted((a, b) => Number(a) - Number(b)) : texts.toSorted();
}
