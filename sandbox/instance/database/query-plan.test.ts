import { describe, expect, it } from '@jest/globals';
import { createBaseSchema } from '../base/base.ts';
import { defaultBehaviour } from '../behaviour.ts';
import type { Values } from '../types.ts';
import { bindQuery } from './query-binder.ts';
import { parseQuery } from './query-parser.ts';
import { createPlan, type QueryPlan } from './query-plan.ts';
import { createSchema } from './schema.ts';
import { createStore } from './store.ts';

const schema = createSchema(createBaseSchema());
const store = createStore(schema);
const TABLE = 'incident';
for (let index = 0; index < 2000; index += 1) {
  const row: Values = { sys_id: `i${index}`, sys_class_name: TABLE, number: `INC${index}`, state: '1' };
  store.put(TABLE, { ...row, caller_id: `c${Math.floor(index / 10)}`, short_description: `d${index}` });
}
store.put('sys_user', { sys_id: 'c7', sys_class_name: 'sys_user', user_name: 'seven' });

function plan(query: string): QueryPlan {
  const context = {
    now: 0,
    timeZone: 'UTC',
    userId: '',
    weekStart: defaultBehaviour.weekStart,
    caseSensitive: false,
    notEqualIncludesEmpty: true,
  };
  const source = { schema, get: store.get, displayOf: () => '', groupsOf: () => [] };
  const bound = bindQuery(source, { table: TABLE, query: parseQuery(query), context, invalidQuery: 'drop' });
  return createPlan({ schema, store }, TABLE, bound);
}

describe('query plan: how many records a look-up touches', () => {
  it.each([
    ['sys_id=i5', 1],
    ['caller_id=c7', 10],
    ['caller_id=c7^state=1^short_descriptionLIKEd', 10],
    ['caller_id=c7^sys_id=i71', 1],
    ['caller_id.user_name=seven', 10],
    ['caller_idINc7,c8', 20],
    ['caller_id=c7^NQsys_id=i5', 11],
    ['caller_id=nobody', 0],
    ['sys_id=nothing', 0],
  ])('%s: %d of 2,000', (query, touched) => {
    const { candidates, scan } = plan(query);
    expect({ touched: candidates?.size, scan }).toEqual({ touched, scan: false });
  });

  it.each(['short_descriptionLIKE5', 'caller_id=c7^ORshort_description=d5', 'caller_id=c7^NQshort_description=d5', ''])(
    'reads every row for %s',
    (query) => {
      expect(plan(query)).toEqual({ candidates: undefined, scan: true });
    },
  );

  it('follows records that move between keys and disappear', () => {
    const row = store.get(TABLE, 'i0') ?? {};
    store.put(TABLE, { ...row, caller_id: 'c7' });
    expect(plan('caller_id=c7').candidates?.size).toBe(11);
    expect(plan('caller_id=c0').candidates?.size).toBe(9);
    store.remove(TABLE, 'i0');
    expect(plan('caller_id=c7').candidates?.size).toBe(10);
    expect(plan('sys_id=i0').candidates?.size).toBe(0);
  });
});
