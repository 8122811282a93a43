import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Hono } from 'hono';
import { z } from 'zod';
import { type AutomationInstance, createAutomationInstance } from '../fixtures/automation-instance.ts';
import { createServerApp } from '../server.ts';
import { SCHEDULE_PROPERTY } from './cicd-api.ts';
import { createWorkLog } from './work-log.ts';

const link = z.object({ id: z.string(), url: z.string() });
const replySchema = z.object({
  result: z.looseObject({
    links: z.object({ progress: link.optional(), results: link.optional() }).default({}),
    status: z.string(),
    error: z.string(),
  }),
});

describe('CI/CD API', () => {
  let scene: AutomationInstance;
  let app: Hono;
  beforeAll(async () => {
    scene = await createAutomationInstance();
    app = createServerApp(scene.instance, createWorkLog());
  });
  beforeEach(() => {
    scene.reset();
    scene.instance.setProperty(SCHEDULE_PROPERTY, 'true');
  });
  afterAll(() => scene.instance.stop());

  const ask = async (method: string, path: string, user = 'admin') => {
    const authorization = `Basic ${Buffer.from(`${user}:${user}-demo`).toString('base64')}`;
    const response = await app.request(`/api/sn_cicd${path}`, { method, headers: { authorization } });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const insert = (table: string, values: Record<string, string>): string => {
    const result = scene.instance.records.insert(scene.begin(), table, values);
    if (!result.ok) throw new Error(result.message);
    return result.sysId;
  };
  const idOf = (table: string, query: string) => scene.instance.database.select(table, query)[0]?.['sys_id'] ?? '';
  const createSuite = (name: string, ...tests: string[]): string => {
    const suite = insert('sys_atf_test_suite', { name });
    for (const [order, test] of tests.entries())
      insert('sys_atf_test_suite_test', {
        test_suite: suite,
        test: idOf('sys_atf_test', `name=${test}`),
        order: String(order),
        abort_on_failure: 'true',
      });
    return suite;
  };
  /** Starts a suite and follows it to its end, as a client does. */
  const runSuite = async (query: string, user = 'admin') => {
    const started = replySchema.parse((await ask('POST', `/testsuite/run?${query}`, user)).body).result;
    const path = `/progress/${started.links.progress?.id ?? ''}`;
    for (;;) {
      const progress = replySchema.parse((await ask('GET', path, user)).body).result;
      if (progress.status !== '0' && progress.status !== '1') return { started, progress };
    }
  };

  it('runs a suite, is followed by its progress, and gives the results in the shape of the reference', async () => {
    createSuite('Quick', 'Case life', 'Table API');
    const { started, progress } = await runSuite('test_suite_name=Quick');
    expect(started).toMatchObject({ status: '0', status_label: 'Pending', percent_complete: 0, error: '' });
    expect(progress).toMatchObject({ status: '2', status_label: 'Successful', percent_complete: 100 });
    const results = progress.links.results?.id ?? '';
    expect((await ask('GET', `/testsuite/results/${results}`)).body).toMatchObject({
      result: {
        links: { results: { id: results, url: expect.stringContaining('/sys_atf_test_suite_result.do?sys_id=') } },
        status: '2',
        test_suite_status: 'success',
        test_suite_duration: expect.stringMatching(/^\d+ Seconds?$/),
        rolledup_test_success_count: 2,
        rolledup_test_failure_count: 0,
        rolledup_test_error_count: 0,
        rolledup_test_skip_count: 0,
        test_suite_name: 'Quick',
        child_suite_results: [],
      },
    });
    expect(scene.instance.database.count('sys_atf_test_result', `parent=${results}^status=success`)).toBe(2);
  });

  it('skips what follows a failed test, and says which failed and why', async () => {
    const suite = createSuite('Broken', 'Table API', 'Case life');
    const value = idOf('sys_variable_value', 'value=201');
    scene.instance.records.update(scene.begin(), 'sys_variable_value', value, { value: '200' });
    const { progress } = await runSuite(`test_suite_sys_id=${suite}`);
    expect(progress).toMatchObject({ status: '3', status_label: 'Failed' });
    const results = progress.links.results?.id ?? '';
    expect((await ask('GET', `/testsuite/results/${results}`)).body).toMatchObject({
      result: { test_suite_status: 'failure', rolledup_test_failure_count: 1, rolledup_test_skip_count: 1 },
    });
    const rows = scene.instance.database.select('sys_atf_test_result', `parent=${results}`);
    expect(rows.map((row) => [row['test'], row['status']])).toEqual([
      [idOf('sys_atf_test', 'name=Table API'), 'failure'],
      [idOf('sys_atf_test', 'name=Case life'), 'skipped'],
    ]);
    expect(rows[0]?.['output']).toContain('status equals 200: it is 201');
  });

  it('is for admins and the role of CI', async () => {
    const suite = createSuite('Quick', 'Case life');
    expect(await ask('POST', `/testsuite/run?test_suite_sys_id=${suite}`, 'priya.nair')).toMatchObject({ status: 403 });
    insert('sys_user_has_role', {
      user: idOf('sys_user', 'user_name=priya.nair'),
      role: idOf('sys_user_role', 'name=sn_cicd.sys_ci_automation'),
      state: 'active',
    });
    expect((await runSuite(`test_suite_sys_id=${suite}`, 'priya.nair')).progress.status).toBe('2');
    const anonymous = await app.request('/api/sn_cicd/testsuite/run', { method: 'POST' });
    expect(anonymous.status).toBe(401);
  });

  it('refuses as the reference says', async () => {
    createSuite('Twice');
    createSuite('Twice');
    const refusal = async (query: string) => {
      const { status, body } = await ask('POST', `/testsuite/run${query}`);
      return [status, replySchema.parse(body).result.error];
    };
    expect(await refusal('')).toEqual([400, 'Missing parameter: test suite sys_id or name required']);
    expect(await refusal('?test_suite_name=None')).toEqual([404, 'Test suite not found: None']);
    expect(await refusal('?test_suite_name=Twice')).toEqual([409, 'Several test suites are named Twice']);
    expect(await ask('GET', '/testsuite/run')).toMatchObject({ status: 405 });
    expect(await ask('GET', '/progress/0')).toMatchObject({ status: 404 });
    expect(await ask('POST', '/app_repo/install')).toMatchObject({ status: 501 });
    insert('sys_atf_test_suite', { name: 'Child', parent: createSuite('Parent') });
    expect(await ask('POST', '/testsuite/run?test_suite_name=Parent')).toMatchObject({ status: 501 });
    scene.instance.setProperty(SCHEDULE_PROPERTY, 'false');
    createSuite('Quick');
    expect(await refusal('?test_suite_name=Quick')).toEqual([400, expect.stringContaining(SCHEDULE_PROPERTY)]);
  });
});
