import { NotEmulatedError } from '../not-emulated.ts';
import type { Values } from '../types.ts';
import {
  compareValues,
  datePartTest,
  distanceTest,
  isTrue,
  type Kind,
  relativeTest,
  toComparable,
} from './condition-tests.ts';
import { bindChange, bindFieldComparison, type Test } from './field-comparison.ts';
import type { Condition } from './query-parser.ts';
import { type Field, fieldOf, type RowSource, textOf } from './row-reader.ts';
import { evaluateValue, type ValueContext } from './value-expression.ts';

export interface BindContext extends ValueContext {
  /** In-memory filters are case-sensitive, database queries are not (10.6, D). */
  readonly caseSensitive: boolean;
  readonly notEqualIncludesEmpty: boolean;
  /** Whether `<` and `<=` hold for empty values. */
  readonly emptyIsLeast?: boolean;
}

/** One condition made ready for a table. */
export interface BoundCondition {
  readonly test: Test;
  /** Stored values (normalised for comparison) one of which the field must have; undefined when it is no equality. */
  readonly equals?: readonly string[];
  /** Records an index finds by `equals` meet the condition: it compares as indexes do, without regard to case. */
  readonly exact: boolean;
  /** An index could serve the comparison on an instance, though this stand-in reads the rows. */
  readonly ranged: boolean;
  readonly path: readonly string[];
}

/** The dynamic filters "Me" and "One of My Groups" of the base system (10.2, SDK). */
const dynamicMe = '90d1921e5f510100a9ad2572f2b477fe';
const dynamicMyGroups = 'd6435e965f510100a9ad2572f2b477fe';

/** Binds one condition to a table. Undefined: the field does not exist or the value cannot be read. */
export function bindCondition(
  source: RowSource,
  table: string,
  condition: Condition,
  context: BindContext,
): BoundCondition | undefined {
  const field = fieldOf(source, table, condition.field);
  if (field === undefined) return undefined;
  const bound = bindTest(source, table, field, condition, context);
  return bound === undefined ? undefined : { ranged: false, exact: false, path: field.path, ...bound };
}

type Bound = Pick<BoundCondition, 'test'> & Partial<BoundCondition>;

function bindTest(
  source: RowSource,
  table: string,
  field: Field,
  condition: Condition,
  context: BindContext,
): Bound | undefined {
  const { read, kind } = field;
  const comparable = (value: string): string => toComparable(kind, value, context.caseSensitive);
  // Of a dotted path the index tells the target, but not whether its class is that of the reference.
  const exact = (kind === 'string' || kind === 'reference') && !context.caseSensitive && field.path.length === 1;
  const evaluated = (value: string): string => evaluateValue(value, context);
  const text = (row: Readonly<Values>): string | null => textOf(source, field, row, context.caseSensitive);

  switch (condition.operator) {
    case '=': {
      const value = evaluated(condition.value);
      if (value === '' || value === 'NULL') return { ranged: true, test: (row) => (read(row) ?? '') === '' };
      const wanted = comparable(value);
      if (kind === 'boolean') {
        // An unset flag counts as false, so only true can be looked up.
        return {
          ranged: true,
          test: (row) => equalsFlag(read(row), wanted),
          ...(wanted === 'true' ? { equals: ['true'] } : {}),
        };
      }
      return { test: (row) => sameAs(read(row), wanted, comparable), equals: [wanted], exact };
    }
    case '!=': {
      const value = evaluated(condition.value);
      if (value === '' || value === 'NULL') return { test: (row) => (read(row) ?? '') !== '' };
      const wanted = comparable(value);
      if (kind === 'boolean') return { test: (row) => read(row) !== null && !equalsFlag(read(row), wanted) };
      return { test: (row) => differs(read(row), (stored) => comparable(stored) === wanted, context) };
    }
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const wanted = comparable(evaluated(condition.value));
      const { operator } = condition;
      return {
        ranged: true,
        test: (row) => {
          const stored = read(row) ?? '';
          if (stored === '') return context.emptyIsLeast === true && operator.startsWith('<');
          return holds(operator, compareValues(kind, comparable(stored), wanted));
        },
      };
    }
    case 'BETWEEN': {
      const at = condition.value.indexOf('@');
      if (at < 0) return undefined;
      const low = comparable(evaluated(condition.value.slice(0, at)));
      const high = comparable(evaluated(condition.value.slice(at + 1)));
      return { ranged: true, test: (row) => isWithin(read(row), low, high, kind, comparable) };
    }
    case 'ON':
    case 'NOTON': {
      const parts = condition.value.split('@');
      if (parts.length < 3) return undefined;
      const low = comparable(evaluated(parts[1] ?? ''));
      const high = comparable(evaluated(parts[2] ?? ''));
      const wanted = condition.operator === 'ON';
      return {
        ranged: wanted,
        test: (row) => (read(row) ?? '') !== '' && isWithin(read(row), low, high, kind, comparable) === wanted,
      };
    }
    case 'IN':
    case 'NOT IN': {
      const listed = evaluated(condition.value)
        .split(',')
        .filter((value) => value !== '');
      const values = new Set(listed.map((value) => comparable(value.trim())));
      if (condition.operator === 'IN') {
        return {
          test: (row) => values.has(comparable(read(row) ?? '')) && read(row) !== '',
          equals: [...values],
          exact,
        };
      }
      return { test: (row) => differs(read(row), (stored) => values.has(comparable(stored)), context) };
    }
    case 'LIKE': {
      const wanted = fold(evaluated(condition.value), context);
      return { test: (row) => text(row)?.includes(wanted) ?? false };
    }
    case 'NOT LIKE': {
      const wanted = fold(evaluated(condition.value), context);
      // "Does not contain" excludes empty values (10.2, D).
      return { test: (row) => !['', null].includes(text(row)) && !text(row)?.includes(wanted) };
    }
    case 'STARTSWITH': {
      const wanted = fold(evaluated(condition.value), context);
      return { ranged: kind === 'string', test: (row) => text(row)?.startsWith(wanted) ?? false };
    }
    case 'ENDSWITH': {
      const wanted = fold(evaluated(condition.value), context);
      return { test: (row) => text(row)?.endsWith(wanted) ?? false };
    }
    case 'ISEMPTY':
    case 'EMPTYSTRING':
      return { ranged: true, test: (row) => (read(row) ?? '') === '' };
    case 'ISNOTEMPTY':
      return { test: (row) => (read(row) ?? '') !== '' };
    case 'ANYTHING':
      return { test: () => true };
    case 'SAMEAS':
    case 'NSAMEAS':
    case 'GT_FIELD':
    case 'LT_FIELD':
    case 'GT_OR_EQUALS_FIELD':
    case 'LT_OR_EQUALS_FIELD':
      return bindFieldComparison(source, table, field, condition, comparable);
    case 'MORETHAN':
    case 'LESSTHAN': {
      const [other = '', unit = '', direction = '', count = ''] = condition.value.split('@');
      const second = fieldOf(source, table, other);
      const test = distanceTest(condition.operator, { unit, direction, count });
      if (second === undefined || test === undefined) return undefined;
      return { test: (row) => test(read(row) ?? '', second.read(row) ?? '') };
    }
    case 'RELATIVEGT':
    case 'RELATIVELT':
    case 'RELATIVEGE':
    case 'RELATIVELE':
    case 'RELATIVEEE': {
      const test = relativeTest(condition.operator, condition.value, context);
      return test === undefined
        ? undefined
        : { ranged: true, test: (row) => (read(row) ?? '') !== '' && test(read(row) ?? '') };
    }
    case 'DATEPART': {
      const description = evaluated(condition.value.slice(condition.value.indexOf('@') + 1));
      const test = datePartTest(description, context);
      return test === undefined ? undefined : { test: (row) => test(read(row) ?? '') };
    }
    case 'INSTANCEOF':
      return { test: (row) => source.schema.isA(read(row) ?? '', condition.value) };
    case 'DYNAMIC': {
      if (condition.value === dynamicMyGroups) {
        const groups = source.groupsOf(context.userId);
        return { test: (row) => groups.includes(read(row) ?? ''), equals: groups };
      }
      if (condition.value !== dynamicMe) throw new NotEmulatedError(`dynamic filter option ${condition.value}`);
      return { test: (row) => read(row) === context.userId, equals: [context.userId] };
    }
    case 'VALCHANGES':
    case 'CHANGESFROM':
    case 'CHANGESTO':
      return { test: bindChange(read, condition, comparable) };
  }
}

function equalsFlag(stored: string | null, wanted: string): boolean {
  return stored !== null && isTrue(stored) === (wanted === 'true') && (stored !== '' || wanted === 'false');
}

function sameAs(stored: string | null, wanted: string, comparable: (value: string) => string): boolean {
  return stored !== null && stored !== '' && comparable(stored) === wanted;
}

function differs(stored: string | null, isSame: (stored: string) => boolean, context: BindContext): boolean {
  if (stored === null) return false;
  return stored === '' ? context.notEqualIncludesEmpty : !isSame(stored);
}

function holds(operator: '<' | '<=' | '>' | '>=', order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function isWithin(
  stored: string | null,
  low: string,
  high: string,
  kind: Kind,
  comparable: (value: string) => string,
): boolean {
  if (stored === null || stored === '') return false;
  const value = comparable(stored);
  return compareValues(kind, value, low) >= 0 && compareValues(kind, value, high) <= 0;
}

function fold(value: string, context: BindContext): string {
  return context.caseSensitive ? value : value.toLowerCase();
}
