/** Child records: action plans in Onspring and remediation tasks here, comments and journals, whichever side made them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CompanionProcess } from '../../scripts/demo/companion-process.ts';
import { activateMap, setProperties } from '../../scripts/demo/instance-setup.ts';
import { callJson, type TableRow } from '../../scripts/demo/rest.ts';
import { actionPlansAppId, findingsAppId } from '../../scripts/demo/tenant.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { describeComments } from './support/comment-cases.ts';
import { createScene, type Scene } from './support/scene.ts';

const limitMs = 600_000;
const tasks = 'x_onspr_bridge_remediation_task';
const findings = 'x_onspr_bridge_finding';

describe('action plans', () => {
  let scene: Scene;
  let companion: CompanionProcess;
  beforeAll(async () => {
    scene = await createScene({ findings: 6, planned: 2 });
    companion = await scene.startCompanion();
    await scene.settle(companion);
  });
  afterAll(() => scene.stop());

  /** Seeds records without an event; returns their record ids. */
  async function seed(records: readonly { app: string; key?: string; fields: object }[]): Promise<number[]> {
    const url = `${scene.settings.access.onspring.url}/_sandbox/seed`;
    const reply = (await callJson(url, { method: 'POST', body: { records } })) as { records: { recordId: number }[] };
    return reply.records.map(({ recordId }) => recordId);
  }
  const planOf = (finding: string | number, title: string) => ({
    app: 'Action Plans',
    fields: { 'Action Plan Title': title, Finding: finding, Step: '7' },
  });
  async function save(appId: number, record: number, fields: Record<string, string>): Promise<void> {
    const url = `${scene.settings.access.onspring.url}/ui/apps/${appId}/records/${record}`;
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    expect(response.status).toBeLessThan(400);
  }
  const taskColumns = [
    'sys_id',
    'number',
    'source',
    'finding',
    'finding.onspring_record',
    'short_description',
    'state',
  ];
  const taskOf = (record: number): Promise<TableRow> =>
    waitFor(`the task of action plan ${record}`, limitMs, async () => {
      return (await scene.admin.list(tasks, `onspring_record=${record}`, taskColumns))[0];
    });
  async function readFinding(record: number): Promise<TableRow> {
    const [row] = await scene.admin.list(findings, `onspring_record=${record}`, ['sys_id', 'tasks_total']);
    if (row === undefined) throw new Error(`no finding of record ${record}`);
    return row;
  }
  const totalOf = async (record: number) => Number((await readFinding(record))['tasks_total']?.value);

  it('become tasks of their finding with the first load, and agree in every field', async () => {
    const rows = await scene.admin.list(tasks, 'source=onspring', taskColumns);
    expect(rows.map((row) => row['finding.onspring_record']?.value).sort()).toHaveLength(4);
    const agreement = await scene.agreement();
    expect(agreement.differences).toEqual([]);
    expect(agreement.identicalPlans).toBe(4);
  });

  it(
    'bring their finding along when they arrive before it',
    async () => {
      const [finding = 0, plan = 0] = await seed([
        { app: 'Findings', key: 'late', fields: { 'Finding Title': 'Late finding', 'Finding Status': 'Open' } },
        planOf('late', 'Early plan'),
      ]);
      await scene.postEvent({ appId: actionPlansAppId, recordId: plan, reason: 'test' });
      expect((await taskOf(plan))['finding.onspring_record']?.value).toBe(String(finding));
    },
    limitMs,
  );

  it(
    'follow to another finding, and both findings count anew',
    async () => {
      const records = (await scene.onspring.readApp(findingsAppId)).map(({ recordId }) => recordId);
      const [from = 0, to = 0] = records.slice(2, 4);
      const [plan = 0] = await seed([planOf(from, 'Moving plan')]);
      await scene.postEvent({ appId: actionPlansAppId, recordId: plan, reason: 'test' });
      await taskOf(plan);
      await scene.settle(companion);
      const [fromTotal, toTotal] = [await totalOf(from), await totalOf(to)];
      await save(actionPlansAppId, plan, { Finding: String(to) });
      await scene.postEvent({ appId: actionPlansAppId, recordId: plan, reason: 'test' });
      await waitFor('the task to move', limitMs, async () =>
        (await taskOf(plan))['finding.onspring_record']?.value === String(to) ? true : undefined,
      );
      await scene.settle(companion);
      expect([await totalOf(from), await totalOf(to)]).toEqual([fromTotal - 1, toTotal + 1]);
      expect((await scene.agreement()).differences).toEqual([]);
    },
    limitMs,
  );

  it(
    'go on while an admin pauses the map of findings, which catches up by itself when it goes on',
    async () => {
      const [map] = await scene.admin.list('x_onspr_bridge_record_map', 'name=Findings', ['sys_id']);
      const pause = async (paused: boolean) => {
        const before = (await companion.status()).configVersion;
        await scene.admin.update('x_onspr_bridge_record_map', map?.['sys_id']?.value ?? '', { paused: String(paused) });
        await waitFor('the companion to know', limitMs, async () =>
          (await companion.status()).configVersion === before ? undefined : true,
        );
      };
      const [finding = 0] = (await scene.onspring.readApp(findingsAppId)).map(({ recordId }) => recordId);
      const titleHere = async () =>
        (await scene.admin.list(findings, `onspring_record=${finding}`, ['short_description']))[0]?.[
          'short_description'
        ]?.value;
      const read = async () => (await scene.onspring.readRecord(findingsAppId, finding))['Due Date'];
      const before = { title: await titleHere(), due: await read() };

      await pause(true);
      await save(findingsAppId, finding, { 'Finding Title': 'Renamed while paused' });
      const { sys_id: sysId } = await readFinding(finding);
      await scene.admin.update(findings, sysId?.value ?? '', { due_date: '2031-03-04 12:00:00' });
      const [plan = 0] = await seed([planOf(finding, 'Plan beside the pause')]);
      await scene.postEvent({ appId: actionPlansAppId, recordId: plan, reason: 'test' });
      await taskOf(plan);
      await scene.settle(companion);
      expect({ title: await titleHere(), due: await read() }).toEqual(before);

      await pause(false);
      await waitFor('both sides to catch up', limitMs, async () =>
        (await titleHere()) === 'Renamed while paused' && (await read()) !== before.due ? true : undefined,
      );
      await scene.settle(companion);
      expect((await scene.agreement()).differences).toEqual([]);
    },
    limitMs,
  );

  it(
    'without a finding are seen by a person, and land once they name one',
    async () => {
      const [plan = 0] = await seed([{ app: 'Action Plans', fields: { 'Action Plan Title': 'Orphan', Step: '7' } }]);
      await scene.postEvent({ appId: actionPlansAppId, recordId: plan, reason: 'test' });
      const query = `onspring_app=${actionPlansAppId}^onspring_record=${plan}`;
      const issue = await waitFor('an issue about the orphan', limitMs, async () => {
        const rows = await scene.admin.list('x_onspr_bridge_sync_issue', `${query}^state=open`, ['code', 'cause']);
        return rows[0];
      });
      expect(issue['code']?.value).toBe('PARENT_MISSING');
      expect(issue['cause']?.value).toContain('Finding');
      const [first] = await scene.onspring.readApp(findingsAppId);
      await save(actionPlansAppId, plan, { Finding: String(first?.recordId) });
      await scene.postEvent({ appId: actionPlansAppId, recordId: plan, reason: 'test' });
      await taskOf(plan);
      await waitFor('the issue to be solved', limitMs, async () => {
        const rows = await scene.admin.list('x_onspr_bridge_sync_issue', `${query}^state=solved`, ['sys_id']);
        return rows.length === 1 ? true : undefined;
      });
    },
    limitMs,
  );

  it(
    'whose finding does not come are seen waiting at once, and land by themselves when it comes after all',
    async () => {
      const { instance } = scene.settings.access;
      await activateMap(instance, 'Findings', { active: 'false' });
      await scene.settle(companion);
      const [finding = 0, plan = 0] = await seed([
        { app: 'Findings', key: 'held', fields: { 'Finding Title': 'Held finding', 'Finding Status': 'Open' } },
        planOf('held', 'Patient plan'),
      ]);
      await scene.postEvent({ appId: actionPlansAppId, recordId: plan, reason: 'test' });
      const query = `onspring_app=${actionPlansAppId}^onspring_record=${plan}`;
      const issue = await waitFor('an issue about the plan that waits', limitMs, async () => {
        return (await scene.admin.list('x_onspr_bridge_sync_issue', query, ['title', 'code', 'cause']))[0];
      });
      expect(issue['title']?.value).toContain('waits for its parent');
      expect(issue['cause']?.value).toContain('(attempts: 1)');
      await activateMap(instance, 'Findings', { active: 'true' });
      await scene.postEvent({ appId: findingsAppId, recordId: finding, reason: 'test' });
      expect((await taskOf(plan))['finding.onspring_record']?.value).toBe(String(finding));
      await waitFor('the issue to be solved', limitMs, async () => {
        const [row] = await scene.admin.list('x_onspr_bridge_sync_issue', query, ['state']);
        return row?.['state']?.value === 'solved' ? true : undefined;
      });
    },
    limitMs,
  );

  it(
    'are created in Onspring for tasks made here where settings and map say so, each once',
    async () => {
      const { instance } = scene.settings.access;
      await activateMap(instance, 'Action Plans', { creates_there: 'true' });
      await setProperties(instance, { 'outbound.create': 'true' });
      await scene.settle(companion);
      const [first] = await scene.onspring.readApp(findingsAppId);
      const finding = await readFinding(first?.recordId ?? 0);
      const before = (await scene.onspring.readApp(actionPlansAppId)).length;
      await scene.admin.create(tasks, {
        finding: finding['sys_id']?.value ?? '',
        short_description: 'Made by an agent',
        instructions: '<p>Look & see</p>',
        step_order: '40',
      });
      const created = await waitFor('the task to be known in Onspring', limitMs, async () => {
        const query = 'short_description=Made by an agent^onspring_recordISNOTEMPTY';
        return (await scene.admin.list(tasks, query, ['sys_id', 'number', 'onspring_record']))[0];
      });
      await scene.settle(companion);
      const plans = await scene.onspring.readApp(actionPlansAppId);
      expect(plans).toHaveLength(before + 1);
      const plan = plans.find(({ recordId }) => String(recordId) === created['onspring_record']?.value);
      expect(plan?.values).toMatchObject({
        'Action Plan Title': 'Made by an agent',
        Finding: first?.recordId,
        'ServiceNow Number': created['number']?.value,
      });
      // The event of the new record finds the task it came from.
      await scene.postEvent({ appId: actionPlansAppId, recordId: plan?.recordId, reason: 'test' });
      await scene.settle(companion);
      expect(await scene.admin.count(tasks, 'short_description=Made by an agent')).toBe(1);
      const agreement = await scene.agreement();
      expect(agreement.differences).toEqual([]);
    },
    limitMs,
  );

  it(
    'whose creation was not told here before the companion died are adopted by their number',
    async () => {
      const [first] = await scene.onspring.readApp(findingsAppId);
      const finding = await readFinding(first?.recordId ?? 0);
      await companion.stop();
      await scene.admin.create(tasks, {
        finding: finding['sys_id']?.value ?? '',
        short_description: 'Created, then silence',
        step_order: '41',
      });
      const query = 'short_description=Created, then silence';
      const [task] = await scene.admin.list(tasks, query, ['sys_id', 'number']);
      const [plan = 0] = await seed([
        {
          app: 'Action Plans',
          fields: {
            'Action Plan Title': 'Created, then silence',
            Finding: first?.recordId,
            Step: '41',
            'ServiceNow Number': task?.['number']?.value,
          },
        },
      ]);
      companion = await scene.startCompanion();
      await scene.postEvent({ appId: actionPlansAppId, recordId: plan, reason: 'test' });
      await waitFor('the task to be linked', limitMs, async () => {
        const rows = await scene.admin.list(tasks, `${query}^onspring_record=${plan}`, ['sys_id']);
        return rows.length === 1 ? true : undefined;
      });
      await scene.settle(companion);
      expect(await scene.admin.count(tasks, query)).toBe(1);
      expect((await scene.agreement()).differences).toEqual([]);
    },
    limitMs,
  );

  describeComments({
    scene: () => scene,
    companion: () => companion,
    async restart() {
      companion = await scene.startCompanion();
      return companion;
    },
  });
});
