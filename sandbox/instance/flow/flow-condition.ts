/**
 * Conditions of flow logic: encoded queries whose left sides are data pills (SDK "Condition Syntax Reference").
 * `^` joins, `^OR` extends the term before it, `^NQ` starts an alternative; no scripts, no dates relative to now.
 */
import { NotEmulatedError } from '../not-emulated.ts';
import { type PillScope, resolveText } from './data-pill.ts';
import { FlowError } from './flow-error.ts';
import { toText } from './flow-value.ts';

export interface ConditionTerm {
  readonly left: string;
  readonly operator: string;
  readonly right: string;
}

/** Alternatives of conjunctions of disjunctions. */
export type FlowCondition = readonly (readonly (readonly ConditionTerm[])[])[];

const operators = [
  'ISNOTEMPTY',
  'ISEMPTY',
  'ANYTHING',
  'STARTSWITH',
  'ENDSWITH',
  'DOES NOT CONTAIN',
  'CONTAINS',
  'NOT LIKE',
  'LIKE',
  'NOT IN',
  'IN',
  '!=',
  '>=',
  '<=',
  '=',
  '>',
  '<',
] as const;

const parseTerm = (text: string): ConditionTerm => {
  const match = /^(\{\{[^{}]+\}\}|[A-Za-z0-9_.-]*?)\s*(?=[A-Z!<>=])(.*)$/s.exec(text);
  const operator = operators.find((candidate) => match?.[2]?.startsWith(candidate));
  if (match === null || operator === undefined) {
    throw new NotEmulatedError(`flow logic condition "${text}"; use a data pill and one of ${operators.join(' ')}`);
  }
  return { left: match[1] ?? '', operator, right: (match[2] ?? '').slice(operator.length).trim() };
};

export const parseFlowCondition = (text: string): FlowCondition => {
  if (/javascript:/i.test(text)) {
    throw new FlowError('CONDITION_SCRIPT', 'scripts are not allowed in flow logic conditions; compare data pills');
  }
  return text
    .split('^NQ')
    .map((alternative) => {
      const conjunction: ConditionTerm[][] = [];
      for (const part of alternative.split('^')) {
        if (part === '' || part === 'EQ') continue;
        const last = conjunction.at(-1);
        if (part.startsWith('OR') && last !== undefined) last.push(parseTerm(part.slice(2)));
        else conjunction.push([parseTerm(part)]);
      }
      return conjunction;
    })
    .filter((conjunction) => conjunction.length > 0);
};

/** True when the condition holds now; an empty condition holds. */
export const isConditionMet = (scope: PillScope, condition: FlowCondition): boolean =>
  condition.length === 0 ||
  condition.some((conjunction) =>
    conjunction.every((terms) =>
      terms.some((term) =>
        isTermMet(toText(resolveText(scope, term.left)), term.operator, toText(resolveText(scope, term.right))),
      ),
    ),
  );

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

/** Numbers compare as numbers, everything else as text (platform dates sort as text). */
const compare = (left: string, right: string): number => {
  if (isNumber(left) && isNumber(right)) return Number(left) - Number(right);
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Booleans read `1` / `0` from scripts and `true` / `false` from records. */
const toComparable = (text: string, other: string): string => {
  const isBoolean = other === 'true' || other === 'false';
  if (isBoolean && (text === '1' || text === '0' || text === '')) return text === '1' ? 'true' : 'false';
  return text;
};

const isEqual = (left: string, right: string): boolean =>
  compare(toComparable(left, right), toComparable(right, left)) === 0;

const toItems = (text: string): string[] => text.split(',').map((item) => item.trim());

export const isTermMet = (left: string, operator: string, right: string): boolean => {
  switch (operator) {
    case 'ISEMPTY':
      return left === '';
    case 'ISNOTEMPTY':
      return left !== '';
    case 'ANYTHING':
      return true;
    case '=':
      return isEqual(left, right);
    case '!=':
      return !isEqual(left, right);
    case '>':
      return left !== '' && compare(left, right) > 0;
    case '>=':
      return left !== '' && compare(left, right) >= 0;
    case '<':
      return left !== '' && compare(left, right) < 0;
    case '<=':
      return left !== '' && compare(left, right) <= 0;
    case 'STARTSWITH':
      return left.startsWith(right);
    case 'ENDSWITH':
      return left.endsWith(right);
    case 'LIKE':
    case 'CONTAINS':
      return left.includes(right);
    case 'NOT LIKE':
    case 'DOES NOT CONTAIN':
      return !left.includes(right);
    case 'IN':
      return toItems(right).includes(left);
    case 'NOT IN':
      return !toItems(right).includes(left);
    default:
      throw new NotEmulatedError(`operator ${operator} in a flow logic condition`);
  }
};
