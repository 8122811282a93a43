import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AutomationInstance, CASE, createAutomationInstance } from '../fixtures/automation-instance.ts';
import { createWorkLog } from '../rest/work-log.ts';
import { createServerApp } from '../server.ts';

describe('ATF runner', () => {
  let scene: AutomationInstance;
  beforeAll(async () => {
    scene = await createAutomationInstance();
  });
  beforeEach(() => scene.reset());
  afterAll(() => scene.instance.stop());

  const run = async (...tests: string[]) => {
    const app = createServerApp(scene.instance, createWorkLog());
    const response = await app.request('/_sandbox/atf/run', { method: 'POST', body: JSON.stringify({ tests }) });
    return { status: response.status, body: await response.json() };
  };
  const change = (table: string, query: string, values: Readonly<Record<string, string>>) => {
    const [row] = scene.instance.database.select(table, query);
    scene.instance.records.update(scene.begin(), table, row?.['sys_id'] ?? '', { ...values });
  };
  const success = (type: string) => expect.objectContaining({ type, status: 'success' });

  it('runs record steps, hands outputs on, and rolls everything back', async () => {
    const { body } = await run('Case life');
    expect(body).toMatchObject({
      status: 'success',
      tests: [
        {
          name: 'Case life',
          status: 'success',
          serverErrors: [],
          steps: [
            success('server.log'),
            success('server.recordInsert'),
            success('server.recordValidation'),
            success('server.recordUpdate'),
            success('server.recordQuery'),
            expect.objectContaining({ type: 'server.runServerSideScript', message: 'fine' }),
            success('server.recordDelete'),
          ],
        },
      ],
    });
    const { database } = scene.instance;
    expect([database.count(CASE, ''), database.count('task_sla', ''), database.count('sys_email', '')]).toEqual([
      0, 0, 0,
    ]);
  });

  it('impersonates, and holds a user to the rights of the package', async () => {
    expect((await run('Rights of a worker')).body).toMatchObject({
      tests: [{ status: 'success', steps: [{}, { message: `insert into ${CASE}: done` }, {}, { status: 'success' }] }],
    });
    expect(scene.instance.database.count('sys_user', 'last_name=Tester')).toBe(0);
  });

  it('runs REST steps against this instance', async () => {
    const { body } = await run('Table API');
    expect(body).toMatchObject({
      status: 'success',
      tests: [{ steps: expect.arrayContaining([expect.objectContaining({ message: 'status equals 201' })]) }],
    });
  });

  it('fails at the first assertion that does not hold, and skips the rest', async () => {
    change('sys_variable_value', 'value=201', { value: '200' });
    expect((await run('Table API')).body).toMatchObject({
      status: 'failure',
      tests: [
        {
          status: 'failure',
          steps: [
            { status: 'success' },
            { status: 'failure', message: 'status equals 200: it is 201' },
            ...Array.from({ length: 6 }, () => ({ status: 'skipped' })),
          ],
        },
      ],
    });
  });

  it('fails a test for errors in the log when it is set to', async () => {
    change('sys_variable_value', 'valueLIKEsetOutputMessage', {
      value: "gs.error('bad news');",
    });
    expect((await run('Case life')).body).toMatchObject({
      tests: [{ status: 'failure', serverErrors: [expect.stringContaining('bad news')] }],
    });
  });

  it('refuses what it does not have: Jasmine in a scope, steps on forms, unknown tests', async () => {
    expect((await run('Jasmine')).body).toMatchObject({
      tests: [{ status: 'error', steps: [{ message: expect.stringContaining('not emulated: Jasmine') }] }],
    });
    // Application Menu Visibility of the SDK's step types.
    change('sys_atf_step', 'display_name=Log', { step_config: '6228cf753752030064a52f3c8e41f1a8' });
    expect((await run('Case life')).body).toMatchObject({
      tests: [
        {
          status: 'error',
          steps: expect.arrayContaining([
            expect.objectContaining({
              message: 'not emulated: ATF step applicationNavigator.applicationMenuVisibility',
            }),
          ]),
        },
      ],
    });
    expect(await run('Nothing')).toMatchObject({
      status: 500,
      body: { error: expect.stringContaining('ATF_TEST_MISSING') },
    });
  });
});
