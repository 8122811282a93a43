import type { Instance, Values } from '../types.ts';
import { displayOfValue } from './field-text.ts';

/** One step of a list's breadcrumb. */
export interface Crumb {
  readonly words: string;
  /** The query up to and including this step. */
  readonly query: string;
  /** The whole query but this step. */
  readonly without: string;
}

/** Operators by their text in a query, longest first (servicenow-instance.md 10.1), with the words for people. */
const OPERATORS: readonly (readonly [string, string])[] = (
  [
    ['GT_OR_EQUALS_FIELD', 'is at least'],
    ['LT_OR_EQUALS_FIELD', 'is at most'],
    ['DOES NOT CONTAIN', 'does not contain'],
    ['CHANGESFROM', 'changes from'],
    ['EMPTYSTRING', 'is empty'],
    ['ISNOTEMPTY', 'is not empty'],
    ['INSTANCEOF', 'is a'],
    ['STARTSWITH', 'starts with'],
    ['VALCHANGES', 'changes'],
    ['RELATIVEGT', 'is after'],
    ['RELATIVELT', 'is before'],
    ['RELATIVEGE', 'is on or after'],
    ['RELATIVELE', 'is on or before'],
    ['RELATIVEEE', 'is on'],
    ['CHANGESTO', 'changes to'],
    ['NSAMEAS', 'differs from'],
    ['GT_FIELD', 'is greater than'],
    ['LT_FIELD', 'is less than'],
    ['CONTAINS', 'contains'],
    ['ENDSWITH', 'ends with'],
    ['ANYTHING', 'is anything'],
    ['MORETHAN', 'is more than'],
    ['LESSTHAN', 'is less than'],
    ['NOT LIKE', 'does not contain'],
    ['NOTLIKE', 'does not contain'],
    ['DATEPART', 'falls in'],
    ['ISEMPTY', 'is empty'],
    ['DYNAMIC', 'is'],
    ['BETWEEN', 'is between'],
    ['NOT IN', 'is none of'],
    ['SAMEAS', 'is the same as'],
    ['NOTON', 'is not on'],
    ['LIKE', 'contains'],
    ['!=', 'is not'],
    ['>=', 'is at least'],
    ['<=', 'is at most'],
    ['IN', 'is one of'],
    ['ON', 'is on'],
    ['=', 'is'],
    ['>', 'is after'],
    ['<', 'is before'],
    ['*', 'contains'],
  ] satisfies [string, string][]
).sort((a, b) => b[0].length - a[0].length);

const NO_VALUE = new Set(['ISEMPTY', 'ISNOTEMPTY', 'EMPTYSTRING', 'ANYTHING', 'VALCHANGES']);
const DYNAMIC_ME = '90d1921e5f510100a9ad2572f2b477fe';
const DYNAMIC_MY_GROUPS = 'd6435e965f510100a9ad2572f2b477fe';

export interface Condition {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

/** Field, operator and value of one condition, or `null` when the text is no condition. Never throws. */
export function parseCondition(text: string): Condition | null {
  const field = /^[a-z0-9_.]+/.exec(text)?.[0];
  if (field === undefined) return null;
  const rest = text.slice(field.length);
  const operator = OPERATORS.find(([name]) => rest.startsWith(name))?.[0];
  return operator === undefined ? null : { field, operator, value: rest.slice(operator.length) };
}

/** Values that a query fills into a new record: its `=` conditions, as the platform takes them. */
export function toFilledValues(query: string): Values {
  const conditions = query.split('^').map(parseCondition);
  return Object.fromEntries(
    conditions.flatMap((condition) => (condition?.operator === '=' ? [[condition.field, condition.value]] : [])),
  );
}

/** The query without its ordering, and the ordering as field and direction of the first key. */
export function splitOrder(query: string): {
  conditions: string;
  order: { field: string; descending: boolean } | null;
} {
  const parts = query.split('^').filter((part) => part !== '' && part !== 'EQ');
  const isOrder = (part: string) => part.startsWith('ORDERBY') || part.startsWith('GROUPBY');
  const first = parts.find((part) => part.startsWith('ORDERBY'));
  const descending = first?.startsWith('ORDERBYDESC') ?? false;
  const field = first?.slice(descending ? 'ORDERBYDESC'.length : 'ORDERBY'.length) ?? '';
  return {
    conditions: parts.filter((part) => !isOrder(part)).join('^'),
    order: first === undefined ? null : { field, descending },
  };
}

/** Breadcrumb of a list: one step per part joined by AND, alternatives within a step joined by "or". */
export function toCrumbs(instance: Instance, table: string, query: string): Crumb[] {
  const crumbs: { words: string; parts: string[] }[] = [];
  for (const part of splitOrder(query).conditions.split('^')) {
    if (part === '') continue;
    const last = crumbs.at(-1);
    const isAlternative = part.startsWith('OR') && last !== undefined;
    const isGroup = part.startsWith('NQ') && last !== undefined;
    const condition = isAlternative || isGroup ? part.slice(2) : part;
    const words = toWords(instance, table, condition);
    if (last !== undefined && isAlternative) {
      last.words += ` or ${words}`;
      last.parts.push(part);
    } else {
      crumbs.push({ words: isGroup ? `or else ${words}` : words, parts: [part] });
    }
  }
  const join = (parts: readonly string[]) => parts.join('^').replace(/^NQ/, '');
  return crumbs.map((crumb, index) => {
    const before = crumbs.slice(0, index).flatMap((each) => each.parts);
    const [next = '', ...others] = crumbs.slice(index + 1).flatMap((each) => each.parts);
    // The step after the first of a group becomes its first.
    const isGroup = crumb.parts[0]?.startsWith('NQ') && next !== '' && !next.startsWith('NQ');
    const after = next === '' ? [] : [isGroup ? `NQ${next}` : next, ...others];
    return { words: crumb.words, query: join([...before, ...crumb.parts]), without: join([...before, ...after]) };
  });
}

function toWords(instance: Instance, table: string, text: string): string {
  const condition = parseCondition(text);
  if (condition === null) return text;
  const label = fieldLabel(instance, table, condition.field);
  const operator = OPERATORS.find(([name]) => name === condition.operator)?.[1] ?? condition.operator;
  if (NO_VALUE.has(condition.operator)) return `${label} ${operator}`;
  if (condition.value === '' && condition.operator === '=') return `${label} is empty`;
  if (condition.value === '' && condition.operator === '!=') return `${label} is not empty`;
  return `${label} ${operator} ${valueWords(instance, table, condition)}`;
}

function valueWords(instance: Instance, table: string, condition: Condition): string {
  const { field, operator, value } = condition;
  if (value === DYNAMIC_ME || value === 'javascript:gs.getUserID()') return 'me';
  if (value === DYNAMIC_MY_GROUPS) return 'one of my groups';
  if (value.startsWith('javascript:')) return dateWords(value);
  if (operator.startsWith('RELATIVE')) {
    const [, unit, direction, count] = value.split('@');
    return `${count ?? ''} ${unit ?? ''}${count === '1' ? '' : 's'} ${direction ?? ''}`.trim();
  }
  if (operator === 'ON' || operator === 'NOTON') return value.split('@')[0] ?? value;
  if (operator === 'BETWEEN') return value.split('@').map(dateWords).join(' and ');
  if (operator.endsWith('IN') && operator !== 'CONTAINS') {
    return value
      .split(',')
      .map((each) => displayOfValue(instance, table, field, each))
      .join(', ');
  }
  return displayOfValue(instance, table, field, value);
}

/** `javascript:gs.beginningOfThisWeek()` -> `beginning of this week`. */
function dateWords(value: string): string {
  const name = /gs\.(\w+)\(([^)]*)\)/.exec(value);
  if (name?.[1] === undefined) return value.replace(/^javascript:/, '');
  const words = name[1].replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();
  const count = /^\s*'?(\d+)'?\s*$/.exec(name[2] ?? '')?.[1];
  return count === undefined ? words : words.replace(/^(\w+) ago/, `${count} $1 ago`);
}

/** Label of a field; a dotted path shows each label on the way. Unknown names stay as they are. */
export function fieldLabel(instance: Instance, table: string, path: string): string {
  const labels: string[] = [];
  let at: string | null = table;
  for (const name of path.split('.')) {
    const column: ReturnType<Instance['schema']['column']> = at === null ? undefined : instance.schema.column(at, name);
    if (column === undefined) return path;
    labels.push(column.label);
    at = column.reference;
  }
  return labels.join(' › ');
}
