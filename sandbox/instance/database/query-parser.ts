import { NotEmulatedError } from '../not-emulated.ts';
import { VALUE_CARET } from '../value-caret.ts';

/**
 * Encoded queries as text: servicenow-instance.md 10.1 and 10.2. The parser knows no tables; whether a field exists is
 * the evaluator's matter.
 */
export interface Condition {
  /** Dotted path. */
  readonly field: string;
  readonly operator: Operator;
  readonly value: string;
  /** The condition as written. */
  readonly text: string;
}

export interface OrderBy {
  readonly field: string;
  readonly descending: boolean;
}

export interface ParsedQuery {
  /** `^NQ` groups, any of which may hold; in each, all lists must; in each list, one condition must. */
  readonly groups: readonly (readonly (readonly Condition[])[])[];
  readonly orderBy: readonly OrderBy[];
  readonly groupBy: readonly string[];
  /** Conditions without a known operator, as written. */
  readonly invalid: readonly string[];
}

/** Spelling to meaning; several spellings may mean the same. */
export const operators = {
  '=': '=',
  '!=': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  LIKE: 'LIKE',
  CONTAINS: 'LIKE',
  '*': 'LIKE',
  'NOT LIKE': 'NOT LIKE',
  NOTLIKE: 'NOT LIKE',
  'DOES NOT CONTAIN': 'NOT LIKE',
  '!*': 'NOT LIKE',
  STARTSWITH: 'STARTSWITH',
  ENDSWITH: 'ENDSWITH',
  '%': 'ENDSWITH',
  IN: 'IN',
  'NOT IN': 'NOT IN',
  ISEMPTY: 'ISEMPTY',
  ISNOTEMPTY: 'ISNOTEMPTY',
  EMPTYSTRING: 'EMPTYSTRING',
  ANYTHING: 'ANYTHING',
  BETWEEN: 'BETWEEN',
  SAMEAS: 'SAMEAS',
  NSAMEAS: 'NSAMEAS',
  GT_FIELD: 'GT_FIELD',
  LT_FIELD: 'LT_FIELD',
  GT_OR_EQUALS_FIELD: 'GT_OR_EQUALS_FIELD',
  LT_OR_EQUALS_FIELD: 'LT_OR_EQUALS_FIELD',
  MORETHAN: 'MORETHAN',
  LESSTHAN: 'LESSTHAN',
  RELATIVEGT: 'RELATIVEGT',
  RELATIVELT: 'RELATIVELT',
  RELATIVEGE: 'RELATIVEGE',
  RELATIVELE: 'RELATIVELE',
  RELATIVEEE: 'RELATIVEEE',
  ON: 'ON',
  NOTON: 'NOTON',
  DATEPART: 'DATEPART',
  INSTANCEOF: 'INSTANCEOF',
  DYNAMIC: 'DYNAMIC',
  VALCHANGES: 'VALCHANGES',
  CHANGESFROM: 'CHANGESFROM',
  CHANGESTO: 'CHANGESTO',
} as const;

export type Operator = (typeof operators)[keyof typeof operators];

/** Operators an instance has and nothing here needs: refused, because a dropped condition would widen the result. */
export const refusedOperators = ['IN_HIERARCHY', 'DOESNOTHAVE', 'EXCLUDING'];

/** Longest first, so that `NOT IN` is not read as a field followed by `IN` (10.1, C). */
const spellings: readonly (readonly [spelling: string, operator: Operator])[] = Object.entries(operators).sort(
  ([left], [right]) => right.length - left.length,
);

const fieldPattern = /^[a-z0-9_][a-z0-9_.]*/;

function parseCondition(text: string): Condition | undefined {
  const field = fieldPattern.exec(text)?.[0];
  if (field === undefined) return undefined;
  const rest = text.slice(field.length);
  const refused = refusedOperators.find((operator) => rest.startsWith(operator));
  if (refused !== undefined) throw new NotEmulatedError(`query operator ${refused} (${text})`);
  for (const [spelling, operator] of spellings) {
    if (!rest.startsWith(spelling)) continue;
    return { field, operator, value: rest.slice(spelling.length).replaceAll(VALUE_CARET, '^'), text };
  }
  return undefined;
}

/**
 * Text to structure. Never fails on odd text: what is no condition is listed in `invalid`. Throws NotEmulatedError for
 * what the platform has and this stand-in has not (related-list queries, full text, tree operators).
 */
export function parseQuery(query: string): ParsedQuery {
  const groups: Condition[][][] = [[]];
  const orderBy: OrderBy[] = [];
  const groupBy: string[] = [];
  const invalid: string[] = [];
  let last: Condition[] | undefined;

  for (const [position, raw] of query.split('^').entries()) {
    let part = position === 0 && raw.startsWith('GOTO') ? raw.slice(4) : raw;
    if (part.startsWith('RLQUERY')) throw new NotEmulatedError('related list query RLQUERY');
    if (part.includes('TEXTQUERY')) throw new NotEmulatedError('full text query 123TEXTQUERY321');
    if (part === '' || part === 'EQ') continue;
    if (part.startsWith('ORDERBYDESC')) {
      orderBy.push({ field: part.slice(11), descending: true });
      continue;
    }
    if (part.startsWith('ORDERBY')) {
      orderBy.push({ field: part.slice(7), descending: false });
      continue;
    }
    if (part.startsWith('GROUPBY')) {
      groupBy.push(part.slice(7));
      continue;
    }
    if (part.startsWith('NQ')) {
      groups.push([]);
      last = undefined;
      part = part.slice(2);
      if (part === '') continue;
    }
    const alternative = part.startsWith('OR');
    const condition = parseCondition(alternative ? part.slice(2) : part);
    if (condition === undefined) {
      invalid.push(part);
      if (!alternative) {
        // An alternative that follows belongs to this dropped condition, not to the one before it.
        last = [];
        groups.at(-1)?.push(last);
      }
    } else if (alternative && last !== undefined) {
      last.push(condition);
    } else {
      last = [condition];
      groups.at(-1)?.push(last);
    }
  }
  const filled = groups.map((group) => group.filter((list) => list.length > 0)).filter((group) => group.length > 0);
  return { groups: filled, orderBy, groupBy, invalid };
}
