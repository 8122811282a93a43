import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { CASES } from '../rest/fixtures/rest-package.ts';
import { type InstanceTarget, needsFixture, openTarget } from './target.ts';

const WORKER = 'sofia.ricci';
const READER = 'daniel.kim';
const OUTSIDER = 'oliver.braun';

let target: InstanceTarget;
beforeAll(async () => {
  target = await openTarget();
  if (target.isReal) return;
  await target.grant(WORKER, 'x_rest.user');
  await target.grant(READER, 'x_rest.reader');
});
afterAll(() => target.stop());

const create = async (table: string, body: Record<string, string>): Promise<string> => {
  const { json } = await target.ask('POST', `/api/now/table/${table}`, { body });
  return `/api/now/table/${table}/${String(json['result']?.['sys_id'])}`;
};

describe('17.14 access rules over REST (servicenow-instance.md 13)', () => {
  needsFixture('a table without rules is for admins only (13.3)', async () => {
    const path = await create('x_rest_bare', { name: 'one' });
    expect((await target.ask('GET', path)).status).toBe(200);
    expect((await target.ask('GET', path, { user: WORKER })).status).toBe(404);
    expect((await target.ask('POST', '/api/now/table/x_rest_bare', { user: WORKER, body: {} })).status).toBe(403);
  });

  needsFixture('a blank rule denies, admins too when it does not let them override (13.2)', async () => {
    const path = await create('x_rest_blank', { name: 'one' });
    expect((await target.ask('GET', path)).status).toBe(404);
  });

  needsFixture('any role of the list is enough, none reads nothing with 200 (13.2, 13.6)', async () => {
    await create(CASES, { name: 'listed', confidential: 'false' });
    const path = `/api/now/table/${CASES}?sysparm_fields=name&sysparm_limit=1`;
    const names = async (user: string): Promise<unknown> => (await target.ask('GET', path, { user })).json['result'];
    expect(await names(WORKER)).toEqual([{ name: 'listed' }]);
    expect(await names(READER)).toEqual([{ name: 'listed' }]);
    expect(await names(OUTSIDER)).toEqual([]);
  });

  needsFixture('one passing rule of a level is enough: its script refuses, its role grants (13.3)', async () => {
    const path = await create(CASES, { name: 'level', amount: '5', confidential: 'false' });
    const read = async (user: string): Promise<unknown> =>
      (await target.ask('GET', `${path}?sysparm_fields=name,amount`, { user })).json['result'];
    expect(await read(WORKER)).toEqual({ name: 'level', amount: '5' });
    expect(await read(READER)).toEqual({ name: 'level' });
  });

  needsFixture('a refused field drops its key, by a script on the stored record (13.6)', async () => {
    const read = async (path: string): Promise<unknown> =>
      (await target.ask('GET', `${path}?sysparm_fields=secret`, { user: WORKER })).json['result'];
    expect(await read(await create(CASES, { name: 'closed', secret: 's', confidential: 'false' }))).toEqual({});
    expect(await read(await create(CASES, { name: 'open book', secret: 's', confidential: 'false' }))).toEqual({
      secret: 's',
    });
  });
});
