/** Files of action plans and tasks, and of image fields, on the built package. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { activateMap, setProperties } from '../../scripts/demo/instance-setup.ts';
import { actionPlansAppId, findingsAppId } from '../../scripts/demo/tenant.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { inText } from './support/evidence.ts';
import { createFileScene, type FileScene, findingsTable, tasksTable } from './support/file-scene.ts';

const limitMs = 600_000;

describe('attachments', () => {
  let files: FileScene;
  beforeAll(async () => {
    files = await createFileScene();
  }, limitMs);
  afterAll(() => files.scene.stop());

  it(
    'of an action plan and its task travel both ways, once each, also when plan and file come together',
    async () => {
      const { scene, ofPlans } = files;
      const plan = await files.addPlan('With proof', { 'Evidence Required': 'Yes' });
      const report = randomBytes(200_000);
      await ofPlans.upload(plan, 'report.pdf', report, 'application/pdf');
      const { eventId } = (await (await files.event(actionPlansAppId, plan)).json()) as { eventId: string };
      const task = await files.sysIdOf(tasksTable, plan);
      expect(inText(await files.files(1, () => ofPlans.here(task)))).toEqual(inText([['report.pdf', report]]));
      // The id that the sender of the event was told finds the file in the log.
      await files.settled(1);
      const [line = '{}'] = files.settledLines();
      expect(JSON.parse(line)).toMatchObject({ correlation: eventId, onspringRecord: plan, outcome: 'carried' });
      // The auditor's file is the evidence that the step asks for.
      await scene.admin.update(tasksTable, task, { state: '1' });
      await scene.admin.update(tasksTable, task, { state: '3' });

      await scene.admin.attach(tasksTable, task, { name: 'log.txt', type: 'text/plain', content: 'restored' });
      expect(inText(await files.files(2, () => ofPlans.there(plan)))).toEqual([
        ['log.txt', 'restored'],
        ...inText([['report.pdf', report]]),
      ]);
      await files.event(actionPlansAppId, plan);
      await scene.settle(files.companion);
      expect((await ofPlans.here(task)).length).toBe(2);
      expect((await ofPlans.there(plan)).length).toBe(2);
    },
    limitMs,
  );

  it(
    'of a task made here follow into the action plan that is created for it',
    async () => {
      const { scene, ofPlans } = files;
      await activateMap(scene.settings.access.instance, 'Action Plans', { creates_there: 'true' });
      await setProperties(scene.settings.access.instance, { 'outbound.create': 'true' });
      await scene.settle(files.companion);
      const [finding] = await scene.admin.list(findingsTable, 'onspring_recordISNOTEMPTY', ['sys_id']);
      const task = await scene.admin.create(tasksTable, {
        finding: finding?.['sys_id']?.value ?? '',
        short_description: 'Made here',
        step_order: '50',
      });
      await scene.admin.attach(tasksTable, task, { name: 'sketch.txt', type: 'text/plain', content: 'draft' });
      const plan = await waitFor('the action plan', limitMs, async () => {
        const query = `sys_id=${task}^onspring_recordISNOTEMPTY`;
        const [row] = await scene.admin.list(tasksTable, query, ['onspring_record']);
        return row === undefined ? undefined : Number(row['onspring_record']?.value);
      });
      expect(await files.files(1, () => ofPlans.there(plan))).toEqual([['sketch.txt', Buffer.from('draft')]]);
    },
    limitMs,
  );

  it(
    'of an image field travel both ways under their names, and nothing but images goes into it',
    async () => {
      const { scene, ofImages } = files;
      const [, second] = await scene.onspring.readApp(findingsAppId);
      const record = second?.recordId ?? 0;
      const finding = await files.sysIdOf(findingsTable, record);
      const [screen, photo] = [randomBytes(9_000), randomBytes(7_000)];
      await ofImages.upload(record, 'screen.png', screen, 'image/png');
      await files.event(findingsAppId, record);
      expect(await files.files(1, () => ofImages.here(finding))).toEqual([['screen.png', screen]]);

      await scene.admin.attach(findingsTable, finding, { name: 'photo.png', type: 'image/png', content: photo });
      expect(await files.files(2, () => ofImages.there(record))).toEqual([
        ['photo.png', photo],
        ['screen.png', screen],
      ]);

      await scene.admin.attach(findingsTable, finding, { name: 'plan.pdf', type: 'application/pdf', content: 'plan' });
      const issue = await waitFor('the refused file', limitMs, async () => {
        const query = `kind=file^onspring_record=${record}`;
        return (await scene.admin.list('x_onspr_bridge_sync_issue', query, ['code', 'title', 'cause']))[0];
      });
      expect(issue['code']?.value).toBe('FILE_TYPE_REFUSED');
      expect(issue['title']?.value).toContain('"plan.pdf"');
      expect(issue['cause']?.value).toContain('Allowed: png;');
      expect((await ofImages.there(record)).length).toBe(2);
      await files.settled(6);
    },
    limitMs,
  );
});
