import type { Values } from '../types.ts';
import { compareValues } from './condition-tests.ts';
import type { Condition } from './query-parser.ts';
import { type Field, fieldOf, type Reader, type RowSource } from './row-reader.ts';

/** A stored row, and in rule conditions the row before the change (`null` on insert, undefined in queries). */
export type Test = (row: Readonly<Values>, previous: Readonly<Values> | null | undefined) => boolean;

/** `field@day` compares at the granularity of a unit of the date text. */
const granularity: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10, hour: 13, minute: 16 };

/** `SAMEAS`, `GT_FIELD` and kin: undefined when the other field or the unit does not exist. */
export function bindFieldComparison(
  source: RowSource,
  table: string,
  field: Field,
  condition: Condition,
  comparable: (value: string) => string,
): { readonly test: Test } | undefined {
  const [name = '', unit = ''] = condition.value.split('@');
  const other = fieldOf(source, table, name);
  const length = unit === '' ? undefined : granularity[unit];
  if (other === undefined || (unit !== '' && length === undefined)) return undefined;
  const read = (reader: Reader, row: Readonly<Values>): string => comparable(reader(row) ?? '').slice(0, length);
  const compare = (row: Readonly<Values>): number =>
    compareValues(field.kind, read(field.read, row), read(other.read, row));
  const isFilled = (row: Readonly<Values>): boolean => (field.read(row) ?? '') !== '' && (other.read(row) ?? '') !== '';
  switch (condition.operator) {
    case 'SAMEAS':
      return { test: (row) => read(field.read, row) === read(other.read, row) };
    case 'NSAMEAS':
      return { test: (row) => read(field.read, row) !== read(other.read, row) };
    case 'GT_FIELD':
      return { test: (row) => isFilled(row) && compare(row) > 0 };
    case 'LT_FIELD':
      return { test: (row) => isFilled(row) && compare(row) < 0 };
    case 'GT_OR_EQUALS_FIELD':
      return { test: (row) => isFilled(row) && compare(row) >= 0 };
    default:
      return { test: (row) => isFilled(row) && compare(row) <= 0 };
  }
}

/** Trigger conditions: true only where the row before the change is known (rules, flows, notifications). */
export function bindChange(read: Reader, condition: Condition, comparable: (value: string) => string): Test {
  const wanted = condition.value === '' ? '' : comparable(condition.value);
  const comparableOf = (row: Readonly<Values> | null): string => {
    const value = row === null ? '' : (read(row) ?? '');
    return value === '' ? '' : comparable(value);
  };
  return (row, previous) => {
    if (previous === undefined) return false;
    const now = comparableOf(row);
    const before = comparableOf(previous);
    if (now === before) return false;
    if (condition.operator === 'CHANGESTO') return now === wanted;
    if (condition.operator === 'CHANGESFROM') return previous !== null && before === wanted;
    return true;
  };
}
