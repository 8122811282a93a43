import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CASES } from '../rest/fixtures/rest-package.ts';
import { type InstanceTarget, needsFixture, openTarget } from './target.ts';

let target: InstanceTarget;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.stop());

const REFUSED = {
  message: 'Insufficient rights to query records',
  detail: 'Field(s) present in the query do not have permission to be read',
};

describe('17.7 unknown field in a query, REST half (servicenow-instance.md 1.2, 10.5)', () => {
  it('recent releases answer 403', async () => {
    const { status, json } = await target.ask('GET', '/api/now/table/sys_user?sysparm_query=no_such_field%3D1');
    expect([status, json['error']]).toEqual([403, REFUSED]);
  });

  it('a simple pair with an unknown name is no condition (2.2)', async () => {
    const { status } = await target.ask('GET', '/api/now/table/sys_user?no_such_field=1&sysparm_limit=1');
    expect(status).toBe(200);
  });

  needsFixture('an unreadable field in a query is 403', async () => {
    await target.grant('daniel.kim', 'x_rest.reader');
    const path = `/api/now/table/${CASES}?sysparm_query=amount%3E1`;
    const { status, json } = await target.ask('GET', path, { user: 'daniel.kim' });
    expect([status, json['error']]).toEqual([403, REFUSED]);
  });
});
