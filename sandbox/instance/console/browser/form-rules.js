/**
 * UI policies, decided alike on the server for the first drawing of a form and in the browser while a person types.
 * Shapes: `form-rules.d.ts`. Order, reversal and "leave alone" as the SDK's guide on UI policies describes them.
 */

/** Operators that need nothing but the value in the form, longest first. */
const OPERATORS = [
  'DOES NOT CONTAIN',
  'ISNOTEMPTY',
  'STARTSWITH',
  'ENDSWITH',
  'NOT LIKE',
  'CONTAINS',
  'ANYTHING',
  'ISEMPTY',
  'NOTLIKE',
  'NOT IN',
  'LIKE',
  'IN',
  '!=',
  '>=',
  '<=',
  '=',
  '>',
  '<',
];
const CONDITION = /^([a-z0-9_.]+)(.*)$/s;

/** Groups joined by `^NQ`, of steps joined by `^`, of alternatives joined by `^OR`. */
export function parseConditions(query) {
  const groups = [[]];
  for (const part of query.split('^')) {
    if (part === '' || part === 'EQ') continue;
    const isGroup = part.startsWith('NQ');
    const isAlternative = part.startsWith('OR');
    const condition = toCondition(isGroup || isAlternative ? part.slice(2) : part);
    if (isGroup) groups.push([[condition]]);
    else if (isAlternative && groups.at(-1).length > 0) groups.at(-1).at(-1).push(condition);
    else groups.at(-1).push([condition]);
  }
  return groups;
}

function toCondition(text) {
  const [, field, rest] = CONDITION.exec(text) ?? [];
  const operator = field === undefined ? undefined : OPERATORS.find((name) => rest.startsWith(name));
  if (operator === undefined) return { text, field: '', operator: '', value: '' };
  return { text, field, operator, value: rest.slice(operator.length) };
}

/** Conditions that cannot be decided from the values of a form. */
export function unknownConditions(query) {
  return parseConditions(query)
    .flat(2)
    .filter(({ operator, value }) => operator === '' || value.startsWith('javascript:'))
    .map(({ text }) => text);
}

export function meetsConditions(query, values) {
  return parseConditions(query).some((steps) =>
    steps.every((alternatives) => alternatives.some((condition) => meets(condition, values[condition.field] ?? ''))),
  );
}

function meets({ operator, value }, actual) {
  switch (operator) {
    case '=':
      return actual === value;
    case '!=':
      return actual !== value;
    case 'IN':
      return value.split(',').includes(actual);
    case 'NOT IN':
      return !value.split(',').includes(actual);
    case 'ISEMPTY':
      return actual === '';
    case 'ISNOTEMPTY':
      return actual !== '';
    case 'LIKE':
    case 'CONTAINS':
      return actual.toLowerCase().includes(value.toLowerCase());
    case 'NOTLIKE':
    case 'NOT LIKE':
    case 'DOES NOT CONTAIN':
      return !actual.toLowerCase().includes(value.toLowerCase());
    case 'STARTSWITH':
      return actual.toLowerCase().startsWith(value.toLowerCase());
    case 'ENDSWITH':
      return actual.toLowerCase().endsWith(value.toLowerCase());
    case 'ANYTHING':
      return true;
    default:
      return actual !== '' && isOrdered(operator, actual, value);
  }
}

function isOrdered(operator, actual, value) {
  const numbers = [Number(actual), Number(value)];
  const [left, right] = numbers.some(Number.isNaN) ? [actual, value] : numbers;
  if (operator === '>') return left > right;
  if (operator === '>=') return left >= right;
  return operator === '<' ? left < right : left <= right;
}

const PROPERTIES = ['visible', 'mandatory', 'readOnly'];

/**
 * What the policies make of a form: `fields` starts as the dictionary, the access rules and client scripts have it.
 * What those forbid no policy allows, and a mandatory field that is still empty stays in sight and writable, else
 * nobody could save.
 */
export function decideForm(policies, fields, values) {
  const decided = { fields: {}, lists: {}, changes: {}, held: {} };
  for (const [name, field] of Object.entries(fields)) decided.fields[name] = { ...field, message: null };
  for (const policy of policies) {
    const holds = meetsConditions(policy.conditions, values);
    decided.held[policy.sysId] = holds;
    if (!holds && !policy.reverse) continue;
    for (const action of policy.actions) applyAction(decided, action, holds);
    for (const { list, visible } of policy.lists) if (visible !== null) decided.lists[list] = holds === visible;
  }
  for (const [name, field] of Object.entries(decided.fields)) {
    if (fields[name].readOnly) Object.assign(field, { readOnly: true, mandatory: false });
    if (!field.mandatory || (decided.changes[name] ?? values[name] ?? '') !== '') continue;
    field.visible = true;
    field.readOnly = fields[name].readOnly;
  }
  return decided;
}

function applyAction(decided, action, holds) {
  const field = decided.fields[action.field];
  if (field === undefined) return;
  for (const property of PROPERTIES) if (action[property] !== null) field[property] = holds === action[property];
  if (action.message !== null) field.message = holds ? action.message : null;
  if (holds && action.value !== null) decided.changes[action.field] = action.value;
}
