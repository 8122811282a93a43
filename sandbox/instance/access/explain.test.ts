import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createControlRoutes } from '../rest/control-routes.ts';
import { createHarness, type Harness, OUTSIDER, READER, WORKER } from '../rest/fixtures/harness.ts';
import { CASES } from '../rest/fixtures/rest-package.ts';
import type { AccessExplanation } from '../types.ts';

let harness: Harness;
let openCase = '';
let hiddenCase = '';
beforeAll(async () => {
  harness = await createHarness();
  openCase = harness.insert(CASES, { name: 'one', amount: '5', confidential: 'false' });
  hiddenCase = harness.insert(CASES, { name: 'two', confidential: 'true' });
});
afterAll(() => harness.stop());

const explain = async (query: Record<string, string>) => {
  const control = createControlRoutes(harness.instance, { ...harness.rest, work: harness.work });
  const response = await control.request(`/access?${new URLSearchParams({ table: CASES, ...query })}`);
  return { status: response.status, json: await response.json() };
};

describe('GET /_sandbox/access: who may do this and why not (section 13)', () => {
  it('names the rule that lets a role through', async () => {
    const { json } = await explain({ user: READER, sys_id: openCase });
    expect(json).toEqual({
      allowed: true,
      because: 'A table rule passes',
      steps: [
        {
          gate: 'table',
          rule: `read ${CASES}`,
          sysId: expect.stringMatching(/^\w{32}$/),
          decision: 'allow',
          roles: expect.arrayContaining(['x_rest.user', 'x_rest.reader']),
          condition: 'confidential=false^ORconfidentialISEMPTY',
          passes: true,
          words: 'passes: roles, attribute, condition and script fit',
        },
      ],
    });
  });

  it.each([
    ['no role', { user: OUTSIDER, sys_id: '' }, 'refuses: the user holds none of the roles'],
    ['the condition', { user: WORKER, sys_id: 'hidden' }, 'refuses: the record does not meet the condition'],
    [
      'a blank rule',
      { user: 'admin', table: 'x_rest_blank' },
      'refuses: the rule names no role, attribute, condition or script',
    ],
  ])('says why: %s', async (_why, query: Record<string, string>, words) => {
    const { sys_id: which, ...rest } = query;
    const { json } = await explain({ ...rest, ...(which === 'hidden' ? { sys_id: hiddenCase } : {}) });
    expect(json).toMatchObject({ allowed: false, steps: [{ words }] });
  });

  it('shows both gates of a field: the first rule refuses by its script, the second grants', async () => {
    const query = { field: 'amount', sys_id: openCase };
    const { json } = await explain({ user: READER, ...query });
    expect(json).toMatchObject({
      allowed: false,
      because: `The rules of ${CASES}.amount refuse it`,
      steps: [{ gate: 'table' }, { gate: 'field' }, { gate: 'field' }],
    });
    const words = (json as AccessExplanation).steps.slice(1).map((step) => step.words);
    expect(words.sort()).toEqual(['refuses: the script does not say yes', 'refuses: the user holds none of the roles']);
    expect((await explain({ user: WORKER, ...query })).json).toMatchObject({ allowed: true });
  });

  it('says so when no rule speaks about a table', async () => {
    const { json } = await explain({ user: WORKER, table: 'x_rest_bare' });
    expect(json).toEqual({
      allowed: false,
      because: 'No rule speaks about read of x_rest_bare: admins only',
      steps: [],
    });
  });

  it('answers as the rules do, whoever asks for whatever', async () => {
    const { instance } = harness;
    const tables = [
      CASES,
      'x_rest_bare',
      'x_rest_blank',
      'incident',
      'sys_user',
      'sysapproval_approver',
      'sys_attachment',
    ];
    for (const user of ['admin', WORKER, READER, OUTSIDER]) {
      const session = instance.sessionFor(user);
      if (session === undefined) throw new Error(`no user ${user}`);
      const transaction = instance.begin('test', session);
      for (const table of tables) {
        const rows = [null, ...instance.database.select(table, '', { limit: 2 })];
        for (const operation of ['read', 'write', 'create'] as const) {
          for (const row of rows) {
            const question = { operation, table, row };
            expect(instance.access.explain(transaction, question).allowed).toBe(
              instance.access.can(transaction, operation, table, row),
            );
            for (const column of [...instance.schema.columns(table).keys()].slice(0, 12)) {
              expect(instance.access.explain(transaction, { ...question, column }).allowed).toBe(
                instance.access.canField(transaction, operation, table, column, row),
              );
            }
          }
        }
      }
    }
  });

  it('refuses unknown users, tables and fields', async () => {
    const statuses = [
      await explain({ user: 'nobody' }),
      await explain({ user: WORKER, table: 'nonsense' }),
      await explain({ user: WORKER, field: 'nonsense' }),
      await explain({ user: WORKER, operation: 'wish' }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([400, 400, 400, 400]);
  });
});

describe('impersonation, admins only', () => {
  const asWorker = { 'X-Sandbox-Impersonate': WORKER };

  it('gives an admin the rights of somebody else, and the journal says so', async () => {
    const path = `/api/now/table/${CASES}`;
    const read = await harness.ask('GET', `${path}/${hiddenCase}`, { user: 'admin', headers: asWorker });
    expect(read.status).toBe(404);
    const body = { name: 'as a worker' };
    const created = await harness.ask('POST', path, { user: 'admin', headers: asWorker, body });
    expect(created.json['result']).toMatchObject({ sys_created_by: WORKER });
    expect(harness.rest.journal.entries().at(-1)).toMatchObject({ userName: WORKER, impersonatedBy: 'admin' });
  });

  it('is refused to others, and for users who do not exist', async () => {
    const path = '/api/now/table/sys_user?sysparm_limit=1';
    expect((await harness.ask('GET', path, { user: READER, headers: asWorker })).status).toBe(403);
    const nobody = { 'X-Sandbox-Impersonate': 'nobody' };
    expect((await harness.ask('GET', path, { user: 'admin', headers: nobody })).status).toBe(400);
  });
});
