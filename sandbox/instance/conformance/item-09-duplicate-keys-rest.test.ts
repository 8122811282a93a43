import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type InstanceTarget, openTarget } from './target.ts';

/** `sys_user.user_name` is unique on every instance. */
const TABLE = '/api/now/table/sys_user';

let target: InstanceTarget;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

describe('17.9 duplicate of a unique column, REST half (servicenow-instance.md 1.2, 2.5)', () => {
  it('is 403 and stores nothing', async () => {
    const { status, json } = await target.ask('POST', TABLE, { body: { user_name: target.user, last_name: 'Twin' } });
    expect([status, json['error']?.['message']]).toEqual([403, 'Operation Failed']);
    expect(String(json['error']?.['detail'])).toMatch(/^Error during insert of sys_user \(/);
    const found = await target.ask('GET', `${TABLE}?user_name=${target.user}&sysparm_fields=sys_id`);
    expect(found.headers.get('x-total-count')).toBe('1');
  });
});
