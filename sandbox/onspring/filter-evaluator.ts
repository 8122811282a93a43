import { itemsOf } from './fields.ts';
import { type Filter, FilterError, type FilterLiteral, type FilterOperator } from './filter.ts';
import type { App, Field, OnspringRecord, Value } from './model.ts';
import type { TenantState } from './state.ts';

export type RecordTest = (record: OnspringRecord) => boolean;

/** What a field compares as; null: no operator is documented for it. References are left out on purpose (5). */
function comparisonOf(field: Field): 'text' | 'number' | 'date' | 'list' | null {
  switch (field.type) {
    case 'Text':
      return 'text';
    case 'Number':
    case 'AutoNumber':
      return 'number';
    case 'Date':
      return 'date';
    case 'List':
      return 'list';
    case 'Formula':
      return ({ Text: 'text', Numeric: 'number', DateAndTime: 'date', ListValue: 'list' } as const)[field.outputType];
    default:
      return null;
  }
}

/** Text compares without case (5, assumed: "client: re-compare returned values"). */
function toComparable(value: Value): string | number | undefined {
  switch (value.kind) {
    case 'text':
      return value.text.toLowerCase();
    case 'number':
      return value.number;
    case 'date':
      return value.epochMs;
    default:
      return undefined;
  }
}

function literalKey(literal: FilterLiteral): string | number {
  if (literal.kind === 'text') return literal.text.toLowerCase();
  return literal.kind === 'number' ? literal.number : literal.epochMs;
}

/** An absent value is unequal to every literal, so `ne` finds empty fields (assumed). */
function compileComparison(
  fieldId: number,
  operator: Exclude<FilterOperator, 'contains'>,
  literal: FilterLiteral,
): RecordTest {
  const wanted = literalKey(literal);
  const read = (record: OnspringRecord): string | number | undefined => {
    const value = record.values.get(fieldId);
    return value && toComparable(value);
  };
  switch (operator) {
    case 'eq':
      return (record) => read(record) === wanted;
    case 'ne':
      return (record) => read(record) !== wanted;
    case 'gt':
      return (record) => (read(record) ?? Number.NaN) > wanted;
    case 'lt':
      return (record) => (read(record) ?? Number.NaN) < wanted;
  }
}

function compileContains(state: TenantState, field: Field, literal: FilterLiteral): RecordTest {
  const wanted = literal.kind === 'text' ? literal.text.toLowerCase() : '';
  const item = itemsOf(state, field).find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  return (record) => {
    const value = record.values.get(field.id);
    return item !== undefined && value?.kind === 'list' && value.itemIds.includes(item.id);
  };
}

function compileRule(state: TenantState, field: Field, filter: Extract<Filter, { kind: 'rule' }>): RecordTest {
  const comparison = comparisonOf(field);
  const { operator, literal } = filter;
  if (operator === 'contains') {
    if (comparison !== 'list' || literal.kind !== 'text')
      throw new FilterError(`"contains" needs a list field and a quoted value (field ${field.id})`, 0);
    return compileContains(state, field, literal);
  }
  if (comparison === null || comparison === 'list' || comparison !== literal.kind) {
    throw new FilterError(
      `"${operator}" with a ${literal.kind} value does not suit field ${field.id} (${field.type})`,
      0,
    );
  }
  if (comparison === 'text' && (operator === 'gt' || operator === 'lt')) {
    throw new FilterError(`"${operator}" does not suit text field ${field.id}`, 0);
  }
  return compileComparison(field.id, operator, literal);
}

/**
 * Makes a filter testable against an app's records. `fields` are those the key can see.
 * Throws `FilterError` for an unknown field or an operator that does not suit it (onspring-api.md 5: 400, assumed).
 */
export function compileFilter(
  state: TenantState,
  app: App,
  filter: Filter,
  isVisible: (field: Field) => boolean,
): RecordTest {
  const fields = new Map(app.fields.filter(isVisible).map((field) => [field.id, field]));

  const fieldOf = (fieldId: number): Field => {
    const field = fields.get(fieldId);
    if (!field) throw new FilterError(`field ${fieldId} is not in app ${app.id}`, 0);
    return field;
  };

  const compile = (node: Filter): RecordTest => {
    switch (node.kind) {
      case 'and': {
        const tests = node.terms.map(compile);
        return (record) => tests.every((test) => test(record));
      }
      case 'or': {
        const tests = node.terms.map(compile);
        return (record) => tests.some((test) => test(record));
      }
      case 'not': {
        const test = compile(node.term);
        return (record) => !test(record);
      }
      case 'null': {
        const field = fieldOf(node.fieldId);
        const comparison = comparisonOf(field);
        if (comparison === null || comparison === 'list') {
          throw new FilterError(`"isnull" and "notnull" do not suit field ${field.id} (${field.type})`, 0);
        }
        return (record) => record.values.has(node.fieldId) !== node.isNull;
      }
      case 'rule':
        return compileRule(state, fieldOf(node.fieldId), node);
    }
  };
  return compile(filter);
}
