/** ServiceNow data for Onspring: the mirror of business applications and the look-up that an outcome maps. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readVendorCalls, resetVendorCalls } from '../../scripts/demo/vendor-calls.ts';
import { runCli } from './support/cli.ts';
import { createScene, type Scene } from './support/scene.ts';

const limitMs = 180_000;
const applicationsApp = 209;
const applications = 24;
const table = 'cmdb_ci_business_app';

describe('business applications', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await createScene({ findings: 1 });
    await scene.settle(await scene.startCompanion());
  }, limitMs);
  afterAll(() => scene.stop());

  async function mirror() {
    await resetVendorCalls(scene.standIns.access);
    const result = await runCli(scene.settings, ['mirror', 'Business Applications', '--json']);
    const calls = await readVendorCalls(scene.standIns.access);
    const { runs } = JSON.parse(result.output) as { runs: { progress: Record<string, unknown> }[] };
    return { code: result.code, progress: runs[0]?.progress, calls };
  }
  const readThere = async (name: string) => {
    const records = await scene.onspring.readApp(applicationsApp);
    return records.find(({ values }) => values['Application Name'] === name);
  };
  const lookUp = (body: unknown, key = scene.settings.eventKey) =>
    fetch(`http://127.0.0.1:${scene.settings.port}/onspring/lookup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key },
      body: JSON.stringify(body),
    });

  it(
    'fills the app by key, then costs no write while nothing changes',
    async () => {
      const firstRun = await mirror();
      expect(firstRun.progress).toMatchObject({ updated: applications, inserted: 0, failed: 0 });
      const sap = await readThere('SAP S/4HANA Finance');
      expect(sap?.values).toMatchObject({ Number: 'APM0001000', Description: 'General ledger, payables, receivables' });
      const users = await scene.onspring.readApp(2);
      const owner = users.find(({ recordId }) => recordId === sap?.values['IT Application Owner']);
      expect(owner?.values['Email Address']).toBe('oliver.braun@example.com');

      const again = await mirror();
      expect(again.code).toBe(0);
      expect(again.progress).toMatchObject({ unchanged: applications, updated: 0, inserted: 0 });
      expect(again.calls.onspringWrites).toBe(0);
      expect(again.calls.onspringReads).toBeLessThanOrEqual(2);
    },
    limitMs,
  );

  it(
    'writes the one that changed and creates the one that is new',
    async () => {
      const [intranet] = await scene.admin.list(table, 'name=Intranet', ['sys_id']);
      await scene.admin.update(table, intranet?.['sys_id']?.value ?? '', { short_description: 'News' });
      await scene.admin.create(table, { name: 'Grid Control', short_description: 'Power grid' });
      const { progress, calls } = await mirror();
      expect(progress).toMatchObject({ updated: 1, inserted: 1, unchanged: applications - 1 });
      expect(calls.onspringWrites).toBe(2);
      expect((await readThere('Intranet'))?.values['Description']).toBe('News');
      expect((await readThere('Grid Control'))?.values['Description']).toBe('Power grid');
    },
    limitMs,
  );

  it(
    'takes the first of two records with one key and names the second',
    async () => {
      await scene.admin.create(table, { name: 'GRID CONTROL', short_description: 'Another grid' });
      // The first is the one with the smaller sys_id: the same in every run.
      await mirror();
      const { progress, calls } = await mirror();
      const same = applications + 1;
      expect(progress).toMatchObject({ unchanged: same, identical: same, inserted: 0, failed: 1 });
      expect(calls.onspringWrites).toBe(0);
      const issues = await scene.admin.list('x_onspr_bridge_sync_issue', 'state=open', ['cause']);
      expect(issues.map((issue) => issue['cause']?.value)).toContainEqual(
        expect.stringMatching(/grid control: another record/i),
      );
    },
    limitMs,
  );

  it(
    'answers a look-up with one flat object, owners as Onspring records',
    async () => {
      const reply = await lookUp({ map: 'Business Applications', key: 'Okta Single Sign-On' });
      expect(reply.status).toBe(200);
      const answer = (await reply.json()) as Record<string, unknown>;
      const users = await scene.onspring.readApp(2);
      const owner = users.find(({ values }) => values['Email Address'] === 'victor.okafor@example.com');
      expect(answer).toMatchObject({
        'Application Name': 'Okta Single Sign-On',
        Number: expect.stringMatching(/^APM\d+$/),
        Owner: owner?.recordId,
      });
      expect(Object.values(answer).every((value) => typeof value !== 'object')).toBe(true);
      expect((await lookUp({ map: 'Business Applications', key: 'Nothing' })).status).toBe(404);
      const script = "javascript:'Okta Single ' + 'Sign-On'";
      expect((await lookUp({ map: 'Business Applications', key: script })).status).toBe(404);
      expect((await lookUp({ map: 'sys_user', key: 'admin' })).status).toBe(404);
      expect((await lookUp({ map: 'Findings', key: 'OBF1' })).status).not.toBe(200);
      expect((await lookUp({ table: 'sys_user' })).status).toBe(400);
      expect((await lookUp({ map: 'Business Applications', key: 'x' }, 'a-wrong-key')).status).toBe(401);
    },
    limitMs,
  );
});
