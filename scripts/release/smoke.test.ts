import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningInstance, startInstance } from '../../sandbox/instance/server.ts';
import { projectRoot } from '../build.ts';
import { callJson, createTableClient, type TableClient } from '../demo/rest.ts';
import { type SmokeOptions, smoke } from './smoke.ts';

const LIMIT_MS = 600_000;
const ADMIN = { user: 'admin', password: 'admin-demo' };
const CI = { user: 'ci.pipeline', password: 'canary-password-of-ci' };

/**
 * The tests through the CI/CD API of a small instance. That the whole command finds the real package and its companion sound
 * is part of companion/test/installation-guide.test.ts.
 */
describe('the smoke test after an installation', () => {
  let instance: RunningInstance;
  let admin: TableClient;
  let environment: Record<string, string>;
  let suite: string;

  beforeAll(async () => {
    instance = await startInstance({ packageFolder: join(projectRoot, 'sandbox/instance/fixtures/automation') });
    admin = createTableClient({ url: instance.url, ...ADMIN });
    environment = {
      PATH: process.env['PATH'] ?? '',
      SN_SDK_INSTANCE_URL: instance.url,
      SN_SDK_USER: CI.user,
      SN_SDK_USER_PWD: CI.password,
    };
    // As the installation guide says: an account for the pipeline, and tests allowed on this instance.
    const user = await admin.create('sys_user', { user_name: CI.user, user_password: CI.password, active: 'true' });
    await admin.create('sys_user_has_role', { user, role: await idOf('sys_user_role', 'sn_cicd.sys_ci_automation') });
    await allowTests('true');
    suite = await createSuite('Two tests', ['Case life', 'Table API']);
  }, LIMIT_MS);
  afterAll(() => instance.stop());
  afterEach(() => callJson(`${instance.url}/_sandbox/faults`, { method: 'DELETE' }));

  const rows = async (table: string, query: string) =>
    (await admin.list(table, query, ['sys_id'])).map((row) => row['sys_id']?.value ?? '');
  const idOf = async (table: string, name: string) => (await rows(table, `name=${name}`))[0] ?? '';
  const allowTests = async (value: string) =>
    admin.update('sys_properties', await idOf('sys_properties', 'sn_atf.schedule.enabled'), { value });
  async function createSuite(name: string, tests: readonly string[]): Promise<string> {
    const created = await admin.create('sys_atf_test_suite', { name, active: 'true' });
    for (const [order, test] of tests.entries()) {
      const member = { test_suite: created, test: await idOf('sys_atf_test', test), order: String(order) };
      await admin.create('sys_atf_test_suite_test', member);
    }
    return created;
  }
  const arm = (fault: Record<string, unknown>) =>
    callJson(`${instance.url}/_sandbox/faults`, { method: 'POST', body: fault });
  const run = async (changes: Partial<SmokeOptions> = {}) => {
    const report = await smoke({
      environment,
      suite: 'Two tests',
      timeoutMs: LIMIT_MS,
      pollMs: 10,
      parts: new Set(['tests']),
      ...changes,
    });
    expect(JSON.stringify(report)).not.toContain('canary');
    return report;
  };
  const refusal = (code: string) => ({
    exitCode: 3,
    checks: [expect.objectContaining({ state: 'fail', detail: expect.stringContaining(code) })],
  });

  it('finds a sound suite sound, and tells how far it is', async () => {
    const seen: number[] = [];
    expect(await run({ onProgress: (percent) => seen.push(percent) })).toMatchObject({
      exitCode: 0,
      checks: [{ part: 'tests', state: 'ok', detail: expect.stringMatching(/^2 of 2 tests passed in \d+ Second/) }],
    });
    expect([seen.at(0), seen.at(-1)]).toEqual([0, 100]);
  });

  it('runs the tests for an OAuth client as well', async () => {
    const user = await idOfUser(CI.user);
    const client = { client_id: 'ci', client_secret: 'canary-secret' };
    await admin.create('oauth_entity', { name: 'Pipeline', ...client, user, active: 'true' });
    const { SN_SDK_USER: _, SN_SDK_USER_PWD: __, ...others } = environment;
    const oauth = {
      ...others,
      SN_SDK_AUTH_TYPE: 'oauth',
      SN_SDK_OAUTH_CLIENT_ID: client.client_id,
      SN_SDK_OAUTH_CLIENT_SECRET: client.client_secret,
    };
    expect((await run({ environment: oauth })).exitCode).toBe(0);
    const wrong = { ...oauth, SN_SDK_OAUTH_CLIENT_SECRET: 'canary-wrong' };
    expect(await run({ environment: wrong })).toMatchObject(refusal('CICD_SIGN_IN'));
  });
  const idOfUser = async (name: string) => (await rows('sys_user', `user_name=${name}`))[0] ?? '';

  it('names a test that failed, or says that the account may not read which', async () => {
    await createSuite('Broken', ['Case life', 'Jasmine']);
    const asAdmin = { ...environment, SN_SDK_USER: ADMIN.user, SN_SDK_USER_PWD: ADMIN.password };
    const { exitCode, checks } = await run({ environment: asAdmin, suite: 'Broken' });
    expect(exitCode).toBe(3);
    expect(checks).toMatchObject([
      { state: 'fail', detail: expect.stringMatching(/^1 of 2 tests passed/) },
      { state: 'fail', check: 'Jasmine', detail: expect.stringContaining('not emulated') },
    ]);
    const asPipeline = await run({ suite: 'Broken' });
    expect(asPipeline.checks.at(-1)).toMatchObject({ state: 'warn', detail: expect.stringContaining('not known') });
  });

  it('does not take a suite without tests for a good one', async () => {
    await createSuite('Empty', []);
    const { exitCode, checks } = await run({ suite: 'Empty' });
    expect([exitCode, checks[0]?.detail]).toEqual([3, expect.stringMatching(/^0 of 0 tests passed/)]);
  });

  it('tells what is missing: role, plugin, suite, permission to run tests', async () => {
    const asAgent = { ...environment, SN_SDK_USER: 'priya.nair', SN_SDK_USER_PWD: 'priya.nair-demo' };
    const noRole = await run({ environment: asAgent });
    expect(noRole).toMatchObject(refusal('CICD_ROLE'));
    expect(noRole.checks[0]?.next).toContain('sn_cicd.sys_ci_automation');

    const answers = [
      { status: 405, body: '{"error":{"message":"Method not allowed"},"status":"failure"}' },
      { status: 400, body: '{"error":{"message":"Requested URI does not represent any resource"},"status":"failure"}' },
    ];
    for (const answer of answers) {
      await arm({ kind: 'status', path: '/api/sn_cicd', times: 1, ...answer });
      expect(await run()).toMatchObject(refusal('CICD_INACTIVE'));
    }
    expect(await run({ suite: 'Nowhere' })).toMatchObject(refusal('CICD_SUITE'));
    await createSuite('Two tests', []);
    expect((await run()).checks[0]?.detail).toContain('Several test suites');
    await admin.update('sys_atf_test_suite', suite, { active: 'true', name: 'The two tests' });

    await allowTests('false');
    const notAllowed = await run({ suite: 'The two tests' });
    await allowTests('true');
    expect(notAllowed.checks[0]).toMatchObject({ next: expect.stringContaining('never on production') });
  });

  it('gives up at its time, and follows no redirect', async () => {
    await admin.update('sys_atf_test_suite', suite, { name: 'Only one' });
    const running = {
      result: { status: '1', status_label: 'Running', status_message: '', error: '', percent_complete: 40, links: {} },
    };
    await arm({ kind: 'status', path: '/api/sn_cicd/progress', status: 200, body: JSON.stringify(running) });
    expect(await run({ suite: 'Only one', timeoutMs: 50 })).toMatchObject({
      exitCode: 4,
      checks: [{ detail: expect.stringContaining('CICD_TIMEOUT: the suite is at 40 %') }],
    });
    await arm({
      kind: 'status',
      path: '/api/sn_cicd/testsuite',
      status: 302,
      headers: { location: 'http://127.0.0.1:1/' },
      body: 'moved',
      contentType: 'text/plain',
    });
    expect(await run({ suite: 'Only one' })).toMatchObject(refusal('the instance answered 302'));
  });

  it('says when nothing answers, and lists every setting that is wrong', async () => {
    const nowhere = { ...environment, SN_SDK_INSTANCE_URL: 'http://127.0.0.1:1' };
    expect(await run({ environment: nowhere })).toMatchObject({
      exitCode: 4,
      checks: [{ detail: expect.stringContaining('CICD_UNREACHABLE') }],
    });
    expect(await run({ environment: { SN_SDK_INSTANCE_URL: 'http://example.com', SN_SDK_USER: 'ci' } })).toMatchObject({
      exitCode: 2,
      checks: [
        {
          detail: 'SMOKE_SETTINGS: SN_SDK_USER_PWD is not set; SN_SDK_INSTANCE_URL must begin with https://',
        },
      ],
    });
    const { checks, exitCode } = await run({ environment: { PATH: '' }, parts: new Set(['connection']) });
    expect([exitCode, checks[0]?.detail]).toEqual([2, expect.stringContaining('CONFIG_INVALID')]);
  });
});
