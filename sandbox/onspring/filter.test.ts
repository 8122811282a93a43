import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createApp, createField, createFieldSchema } from './app-builder.ts';
import { type Filter, FilterError, type FilterLiteral, parseFilter } from './filter.ts';
import { compileFilter } from './filter-evaluator.ts';
import type { Value } from './model.ts';
import { saveRecord } from './record-store.ts';
import { createState } from './state.ts';

const literals: fc.Arbitrary<FilterLiteral> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), number: fc.integer({ min: -1000, max: 1000 }) }),
  fc.record({ kind: fc.constant('text' as const), text: fc.string() }),
  fc.record({ kind: fc.constant('date' as const), epochMs: fc.integer({ min: 0, max: 4_000_000_000_000 }) }),
);

const filters = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      kind: fc.constant('rule' as const),
      fieldId: fc.nat(),
      operator: fc.constantFrom('eq' as const, 'ne' as const, 'gt' as const, 'lt' as const, 'contains' as const),
      literal: literals,
    }),
    fc.record({ kind: fc.constant('null' as const), fieldId: fc.nat(), isNull: fc.boolean() }),
    fc.record({ kind: fc.constant('not' as const), term: tie('filter') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      terms: fc.array(tie('filter'), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).filter;

function printLiteral(literal: FilterLiteral): string {
  if (literal.kind === 'number') return String(literal.number);
  if (literal.kind === 'date') return `datetime'${new Date(literal.epochMs).toISOString()}'`;
  return `'${literal.text.replaceAll("'", "''")}'`;
}

function print(filter: Filter): string {
  switch (filter.kind) {
    case 'rule':
      return `${filter.fieldId} ${filter.operator} ${printLiteral(filter.literal)}`;
    case 'null':
      return `${filter.fieldId} ${filter.isNull ? 'isnull' : 'notnull'}`;
    case 'not':
      return `not (${print(filter.term)})`;
    default:
      return filter.terms.map((term) => `(${print(term)})`).join(` ${filter.kind} `);
  }
}

describe('parseFilter (onspring-api.md 5)', () => {
  it('reads back every filter that can be written', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseFilter(print(filter))).toEqual(filter);
      }),
    );
  });

  it('refuses any other text with FilterError and nothing else', () => {
    const pieces = fc.constantFrom(
      '9001',
      'eq',
      'and',
      'or',
      'not',
      '(',
      ')',
      "'a'",
      "'",
      "''",
      'isnull',
      "datetime'x'",
      ' ',
      'ge',
      '1.5',
      '-',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join(' ')),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          try {
            parseFilter(text);
          } catch (error) {
            expect(error).toBeInstanceOf(FilterError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('binds not before and before or', () => {
    const rule = (fieldId: number): Filter => ({ kind: 'null', fieldId, isNull: true });
    expect(parseFilter('1 isnull or not 2 isnull and 3 isnull')).toEqual({
      kind: 'or',
      terms: [rule(1), { kind: 'and', terms: [{ kind: 'not', term: rule(2) }, rule(3)] }],
    });
  });

  it('reads doubled quotes, seven fraction digits and dates without zone', () => {
    expect(parseFilter("1 eq 'O''Brien'")).toMatchObject({ literal: { text: "O'Brien" } });
    expect(parseFilter("1 gt datetime'2024-05-01T00:00:00.1230000'")).toMatchObject({
      literal: { epochMs: Date.UTC(2024, 4, 1, 0, 0, 0, 123) },
    });
  });

  it.each([
    '',
    '1',
    '1 eq',
    "1 ge 'x'",
    "1 eq 'x",
    "1 eq 'O'Brien'",
    '1 eq x',
    '(1 isnull',
    '1 isnull)',
    '1 isnull 2 isnull',
    "x eq 'y'",
    '1.5 isnull',
    "1 eq datetime'soon'",
  ])('refuses %p', (text) => {
    expect(() => parseFilter(text)).toThrow(FilterError);
  });

  it('refuses nesting that would exhaust the stack', () => {
    expect(() => parseFilter(`${'('.repeat(100_000)}1 isnull`)).toThrow(FilterError);
    expect(() => parseFilter(`${'not '.repeat(100_000)}1 isnull`)).toThrow(FilterError);
  });
});

describe('compileFilter (onspring-api.md 5)', () => {
  const state = createState([]);
  const app = createApp(state, { name: 'Findings', listColumns: [] });
  const add = (name: string, type: string, values: string[] = []) =>
    createField(state, app, createFieldSchema.parse({ name, type, values }));
  const number = add('Cost', 'Number');
  const text = add('Title', 'Text');
  const list = add('Severity', 'List', ['High', 'Low']);
  const highId = state.lists.values().next().value?.items[0]?.id ?? '';

  const record = (values: [typeof number, Value][]) =>
    saveRecord(state, {
      app,
      inputs: new Map(values.map(([field, value]) => [field, { kind: 'set', value }])),
      cause: 'seed',
      nowMs: 0,
    }).record;
  const matches = (filter: string, target: ReturnType<typeof record>) =>
    compileFilter(state, app, parseFilter(filter), () => true)(target);

  it('agrees with plain comparison of numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }), (stored, wanted) => {
        const target = record([[number, { kind: 'number', number: stored }]]);
        expect(matches(`${number.id} eq ${wanted}`, target)).toBe(stored === wanted);
        expect(matches(`${number.id} ne ${wanted}`, target)).toBe(stored !== wanted);
        expect(matches(`${number.id} gt ${wanted}`, target)).toBe(stored > wanted);
        expect(matches(`${number.id} lt ${wanted}`, target)).toBe(stored < wanted);
        expect(matches(`not ${number.id} lt ${wanted} and ${number.id} notnull`, target)).toBe(stored >= wanted);
      }),
    );
  });

  it('compares text without case, lists by GUID or name, and finds empty fields', () => {
    const full = record([
      [text, { kind: 'text', text: "O'Brien" }],
      [list, { kind: 'list', itemIds: [highId] }],
    ]);
    const bare = record([]);
    expect(matches(`${text.id} eq 'o''brien'`, full)).toBe(true);
    expect(matches(`${list.id} contains '${highId}'`, full)).toBe(true);
    expect(matches(`${list.id} contains 'High'`, full)).toBe(true);
    expect(matches(`${list.id} contains 'Low'`, full)).toBe(false);
    expect(matches(`${text.id} isnull`, bare)).toBe(true);
    expect(matches(`${number.id} gt 0 or ${number.id} lt 1`, bare)).toBe(false);
  });

  it.each([
    `${list.id} eq 'High'`,
    `${text.id} contains 'x'`,
    `${text.id} gt 'a'`,
    `${text.id} eq 1`,
    '77 isnull',
    `${list.id} isnull`,
  ])('refuses %p: the operator does not suit the field', (filter) => {
    expect(() => matches(filter, record([]))).toThrow(FilterError);
  });
});
