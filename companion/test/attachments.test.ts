/** Files of action plans and tasks, and of image fields, on the built package. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CompanionProcess } from '../../scripts/demo/companion-process.ts';
import { activateMap, setProperties } from '../../scripts/demo/instance-setup.ts';
import { callJson } from '../../scripts/demo/rest.ts';
import { actionPlansAppId, findingsAppId } from '../../scripts/demo/tenant.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { createEvidence, type Evidence } from './support/evidence.ts';
import { createScene, type Scene } from './support/scene.ts';

const limitMs = 120_000;
const tasks = 'x_onspr_bridge_remediation_task';
const findings = 'x_onspr_bridge_finding';
const fileField = 'Evidence';
const imageField = 'Screenshots';

describe('attachments', () => {
  let scene: Scene;
  let companion: CompanionProcess;
  let ofPlans: Evidence;
  let ofImages: Evidence;
  beforeAll(async () => {
    scene = await createScene({ findings: 4, planned: 1 });
    const { access } = scene.settings;
    await seed({
      apps: [
        { name: 'Action Plans', fields: [{ name: fileField, type: 'Attachment' }] },
        { name: 'Findings', fields: [{ name: imageField, type: 'Image' }] },
      ],
    });
    ofPlans = await createEvidence(access, { appId: actionPlansAppId, field: fileField });
    ofImages = await createEvidence(access, { appId: findingsAppId, field: imageField });
    await mapFiles('Action Plans', fileField, 'pdf,txt');
    await mapFiles('Findings', imageField, 'pdf,png');
    companion = await scene.startCompanion();
    await scene.settle(companion);
  }, limitMs);
  afterAll(() => scene.stop());

  async function seed(body: object): Promise<{ records: { recordId: number }[] }> {
    const url = `${scene.settings.access.onspring.url}/_sandbox/seed`;
    return (await callJson(url, { method: 'POST', body })) as { records: { recordId: number }[] };
  }
  async function mapFiles(map: string, field: string, types: string): Promise<void> {
    const [row] = await scene.admin.list('x_onspr_bridge_record_map', `name=${map}`, ['sys_id']);
    await scene.admin.create('x_onspr_bridge_field_map', {
      record_map: row?.['sys_id']?.value ?? '',
      onspring_field: field,
      field: 'attachments',
      transform: 'attachments',
      direction: 'both',
      file_types: types,
    });
  }
  const event = (appId: number, recordId: number) => scene.postEvent({ appId, recordId, reason: 'test' });
  const sysIdOf = (table: string, record: number): Promise<string> =>
    waitFor(`the record of ${record} here`, limitMs, async () => {
      return (await scene.admin.list(table, `onspring_record=${record}`, ['sys_id']))[0]?.['sys_id']?.value;
    });
  /** Waits until a side holds this many files, and returns them. */
  const filesOf = (count: number, read: () => Promise<[string, Buffer][]>) =>
    waitFor(`${count} files`, limitMs, async () => {
      const files = await read();
      return files.length === count ? files : undefined;
    });
  const settledLines = () =>
    readFileSync(scene.settings.logFile, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"file.settled"')).length;

  it(
    'of an action plan and its task travel both ways, once each, also when plan and file come together',
    async () => {
      const [finding] = await scene.onspring.readApp(findingsAppId);
      const { records } = await seed({
        records: [
          {
            app: 'Action Plans',
            fields: { 'Action Plan Title': 'With proof', Finding: finding?.recordId, 'Evidence Required': 'Yes' },
          },
        ],
      });
      const plan = records[0]?.recordId ?? 0;
      const report = randomBytes(200_000);
      await ofPlans.upload(plan, 'report.pdf', report, 'application/pdf');
      await event(actionPlansAppId, plan);
      const task = await sysIdOf(tasks, plan);
      expect(await filesOf(1, () => ofPlans.here(task))).toEqual([['report.pdf', report]]);
      // The auditor's file is the evidence that the step asks for.
      await scene.admin.update(tasks, task, { state: '1' });
      await scene.admin.update(tasks, task, { state: '3' });

      await scene.admin.attach(tasks, task, { name: 'log.txt', type: 'text/plain', content: 'restored' });
      const there = await filesOf(2, () => ofPlans.there(plan));
      expect(there).toEqual([
        ['log.txt', Buffer.from('restored')],
        ['report.pdf', report],
      ]);
      await event(actionPlansAppId, plan);
      await scene.settle(companion);
      expect((await ofPlans.here(task)).length).toBe(2);
      expect((await ofPlans.there(plan)).length).toBe(2);
    },
    limitMs,
  );

  it(
    'of a task made here follow into the action plan that is created for it',
    async () => {
      await activateMap(scene.settings.access.instance, 'Action Plans', { creates_there: 'true' });
      await setProperties(scene.settings.access.instance, { 'outbound.create': 'true' });
      await scene.settle(companion);
      const [finding] = await scene.admin.list(findings, 'onspring_recordISNOTEMPTY', ['sys_id']);
      const task = await scene.admin.create(tasks, {
        finding: finding?.['sys_id']?.value ?? '',
        short_description: 'Made here',
        step_order: '50',
      });
      await scene.admin.attach(tasks, task, { name: 'sketch.txt', type: 'text/plain', content: 'draft' });
      const plan = await waitFor('the action plan', limitMs, async () => {
        const [row] = await scene.admin.list(tasks, `sys_id=${task}^onspring_recordISNOTEMPTY`, ['onspring_record']);
        return row === undefined ? undefined : Number(row['onspring_record']?.value);
      });
      expect(await filesOf(1, () => ofPlans.there(plan))).toEqual([['sketch.txt', Buffer.from('draft')]]);
    },
    limitMs,
  );

  it(
    'of an image field travel both ways under their names, and nothing but images goes into it',
    async () => {
      const [, second] = await scene.onspring.readApp(findingsAppId);
      const record = second?.recordId ?? 0;
      const finding = await sysIdOf(findings, record);
      const settled = settledLines();
      const [screen, photo] = [randomBytes(9_000), randomBytes(7_000)];
      await ofImages.upload(record, 'screen.png', screen, 'image/png');
      await event(findingsAppId, record);
      expect(await filesOf(1, () => ofImages.here(finding))).toEqual([['screen.png', screen]]);

      await scene.admin.attach(findings, finding, { name: 'photo.png', type: 'image/png', content: photo });
      expect(await filesOf(2, () => ofImages.there(record))).toEqual([
        ['photo.png', photo],
        ['screen.png', screen],
      ]);

      await scene.admin.attach(findings, finding, { name: 'plan.pdf', type: 'application/pdf', content: 'plan' });
      const issue = await waitFor('the refused file', limitMs, async () => {
        const query = `kind=file^onspring_record=${record}`;
        return (await scene.admin.list('x_onspr_bridge_sync_issue', query, ['code', 'title', 'cause']))[0];
      });
      expect(issue['code']?.value).toBe('FILE_TYPE_REFUSED');
      expect(issue['title']?.value).toContain('"plan.pdf"');
      expect(issue['cause']?.value).toContain('Allowed: png;');
      expect((await ofImages.there(record)).length).toBe(2);
      expect(settledLines() - settled).toBe(3);
    },
    limitMs,
  );
});
