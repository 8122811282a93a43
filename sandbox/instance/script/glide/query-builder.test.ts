import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { QueryBuilder } from './query-builder.ts';

const condition = fc.record({
  field: fc.stringMatching(/^[a-z][a-z_]{0,8}$/),
  operator: fc.constantFrom('=', '!=', '>', 'IN', 'STARTSWITH'),
  value: fc.stringMatching(/^[A-Za-z0-9 ,@.-]{1,12}$/),
});

describe('QueryBuilder (servicenow-instance.md 10.1)', () => {
  it('joins conditions by ^ and the or-conditions of one by ^OR, in the order of the conditions', () => {
    fc.assert(
      fc.property(fc.array(fc.array(condition, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), (groups) => {
        const builder = new QueryBuilder();
        const first = groups.map(([head]) => builder.add([head?.field, head?.operator, head?.value]));
        // Or-conditions come after all conditions: each belongs to the one it is called on.
        groups.forEach((group, at) => {
          for (const { field, operator, value } of group.slice(1)) first[at]?.addOrCondition(field, operator, value);
        });
        const expected = groups.map((group) =>
          group.map((one) => `${one.field}${one.operator}${one.value}`).join('^OR'),
        );
        expect(builder.toEncoded()).toBe(expected.join('^'));
      }),
    );
  });

  it('puts the orders behind the conditions', () => {
    const builder = new QueryBuilder();
    builder.order('ORDERBY', 'a');
    builder.addEncoded('b=1^NQc=2');
    builder.order('ORDERBYDESC', 'd');
    expect(builder.toEncoded()).toBe('b=1^NQc=2^ORDERBYa^ORDERBYDESCd');
  });
});
