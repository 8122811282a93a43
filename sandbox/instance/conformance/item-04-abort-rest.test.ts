import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { idOf } from '../rest/fixtures/package-folder.ts';
import { CASES, restPackage } from '../rest/fixtures/rest-package.ts';
import { type InstanceTarget, needsFixture, openTarget } from './target.ts';

const TABLE = `/api/now/table/${CASES}`;
const LOUD = 'Refuse loud names';

/** A before rule that writes beside the record it refuses, and a later one that counts on running all the same. */
const rules = [
  [
    LOUD,
    '50',
    "var other = new GlideRecord('x_rest_bare'); other.setValue('name', 'side write'); other.insert(); current.setAbortAction(true);",
  ],
  [
    'Write after a refusal',
    '60',
    "var other = new GlideRecord('x_rest_bare'); other.setValue('name', 'later rule'); other.insert();",
  ],
].map(([name = '', order = '', script = '']) => ({
  table: 'sys_script',
  key: name,
  values: {
    name,
    collection: CASES,
    when: 'before',
    order,
    action_insert: 'true',
    active: 'true',
    advanced: 'true',
    filter_condition: 'name=loud',
    script,
  },
}));

let target: InstanceTarget;
beforeAll(async () => {
  target = await openTarget([...restPackage, ...rules]);
});
afterAll(() => target.stop());

describe('17.4 a before rule aborts, REST half (servicenow-instance.md 1.2, 12.3)', () => {
  needsFixture('403 names the rule; side writes stay and later before rules ran', async () => {
    const { status, json } = await target.ask('POST', TABLE, { body: { name: 'loud' } });
    const rule = idOf('sys_script', LOUD);
    expect([status, json]).toEqual([
      403,
      {
        error: {
          message: 'Operation Failed',
          detail: `Operation against file '${CASES}' was aborted by Business Rule '${LOUD}^${rule}'. Business Rule Stack:${LOUD}`,
        },
        status: 'failure',
      },
    ]);
    const others = await target.ask('GET', '/api/now/table/x_rest_bare?sysparm_fields=name&sysparm_query=ORDERBYname');
    expect(others.json['result']).toEqual([{ name: 'later rule' }, { name: 'side write' }]);
    expect((await target.ask('GET', `${TABLE}?name=loud`)).json['result']).toEqual([]);
  });
});
