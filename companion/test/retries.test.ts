/** What people decide about issues in ServiceNow, and what an operator repeats by name, reaches the companion. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor } from '../../scripts/demo/wait.ts';
import { runCli } from './support/cli.ts';
import { openConsole } from './support/console.ts';
import { createScene, type Scene } from './support/scene.ts';
import { createSilentEdits, type SilentEdits } from './support/silent-edits.ts';

const limitMs = 180_000;
const issueTable = 'x_onspr_bridge_sync_issue';
const missing = 999_999;

describe('retries', () => {
  let scene: Scene;
  let edits: SilentEdits;
  let record: number;
  beforeAll(async () => {
    scene = await createScene({ findings: 3 });
    await scene.settle(await scene.startCompanion());
    edits = createSilentEdits(scene.standIns.access);
    record = (await edits.recordIds())[0] ?? 0;
  }, limitMs);
  afterAll(() => scene.stop());

  const issueOf = async () => {
    const [row] = await scene.admin.list(issueTable, `issue_key=dead_letter:210:${missing}`, [
      'sys_id',
      'state',
      'occurrences',
    ]);
    return row;
  };
  const hasTitle = (title: string) =>
    waitFor(`the title ${title}`, 60_000, async () =>
      (await scene.admin.count('x_onspr_bridge_finding', `short_description=${title}`)) === 1 ? true : undefined,
    );

  it(
    'tries a dead letter again when a person asks for it, here or by the command line, and forgets it when a person ignores it',
    async () => {
      await scene.postEvent({ appId: 210, recordId: missing });
      const issue = await waitFor('the issue', 60_000, issueOf);
      const occurrences = Number(issue['occurrences']?.value);
      const agent = await openConsole(scene.standIns, 'priya.nair');
      await agent.press(issueTable, issue['sys_id']?.value ?? '', 'Retry');
      await waitFor('another try', 120_000, async () =>
        Number((await issueOf())?.['occurrences']?.value) > occurrences ? true : undefined,
      );
      expect((await issueOf())?.['state']?.value).toBe('open');
      expect((await runCli(scene.settings, ['issues'])).code).toBe(3);

      const tried = Number((await issueOf())?.['occurrences']?.value);
      const replayed = await runCli(scene.settings, ['replay', '--issue', `dead_letter:210:${missing}`, '--json']);
      expect(replayed).toMatchObject({ code: 0, output: expect.stringContaining('eventId') });
      await waitFor('the try that the command line asked for', 120_000, async () =>
        Number((await issueOf())?.['occurrences']?.value) > tried ? true : undefined,
      );

      const reason = { ignore_reason: 'The record was deleted on purpose.' };
      await agent.press(issueTable, issue['sys_id']?.value ?? '', 'Ignore', reason);
      await waitFor('the issue to be forgotten', 120_000, async () =>
        (await runCli(scene.settings, ['issues'])).code === 0 ? true : undefined,
      );
    },
    limitMs * 2,
  );

  it(
    'repeats a record and an event by name',
    async () => {
      await edits.save(record, { 'Finding Title': 'Repeated by record' });
      const byRecord = await runCli(scene.settings, ['replay', '--record', `210/${record}`, '--json']);
      await hasTitle('Repeated by record');

      await edits.save(record, { 'Finding Title': 'Repeated by event' });
      const { eventId } = JSON.parse(byRecord.output) as { eventId: string };
      expect((await runCli(scene.settings, ['replay', '--event', eventId])).code).toBe(0);
      await hasTitle('Repeated by event');

      const unknown = await runCli(scene.settings, ['replay', '--issue', 'dead_letter:210:1']);
      expect(unknown).toMatchObject({ code: 1, errors: expect.stringContaining('RECORD_NOT_FOUND') });
      expect((await runCli(scene.settings, ['replay'])).code).toBe(1);
    },
    limitMs,
  );
});
