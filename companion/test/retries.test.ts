/** What people decide about issues in ServiceNow, and what an operator repeats by name, reaches the companion. */
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CompanionProcess } from '../../scripts/demo/companion-process.ts';
import { callJson } from '../../scripts/demo/rest.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { runCli } from './support/cli.ts';
import { openConsole } from './support/console.ts';
import { createEvidence, inText, mapFiles } from './support/evidence.ts';
import { createScene, type Scene } from './support/scene.ts';
import { createSilentEdits, type SilentEdits } from './support/silent-edits.ts';

const limitMs = 600_000;
const issueTable = 'x_onspr_bridge_sync_issue';
const missing = 999_999;

describe('retries', () => {
  let scene: Scene;
  let companion: CompanionProcess;
  let edits: SilentEdits;
  let record: number;
  beforeAll(async () => {
    scene = await createScene({ findings: 3 });
    companion = await scene.startCompanion();
    await scene.settle(companion);
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
    waitFor(`the title ${title}`, 300_000, async () =>
      (await scene.admin.count('x_onspr_bridge_finding', `short_description=${title}`)) === 1 ? true : undefined,
    );

  it(
    'tries a dead letter again when a person asks for it, here or by the command line, and forgets it when a person ignores it',
    async () => {
      await scene.postEvent({ appId: 210, recordId: missing });
      const issue = await waitFor('the issue', 300_000, issueOf);
      const occurrences = Number(issue['occurrences']?.value);
      const agent = await openConsole(scene.standIns, 'priya.nair');
      await agent.press(issueTable, issue['sys_id']?.value ?? '', 'Retry');
      await waitFor('another try', 300_000, async () =>
        Number((await issueOf())?.['occurrences']?.value) > occurrences ? true : undefined,
      );
      expect((await issueOf())?.['state']?.value).toBe('open');
      expect((await runCli(scene.settings, ['issues'])).code).toBe(3);

      const tried = Number((await issueOf())?.['occurrences']?.value);
      const replayed = await runCli(scene.settings, ['replay', '--issue', `dead_letter:210:${missing}`, '--json']);
      expect(replayed).toMatchObject({ code: 0, output: expect.stringContaining('eventId') });
      await waitFor('the try that the command line asked for', 300_000, async () =>
        Number((await issueOf())?.['occurrences']?.value) > tried ? true : undefined,
      );

      const reason = { ignore_reason: 'The record was deleted on purpose.' };
      await agent.press(issueTable, issue['sys_id']?.value ?? '', 'Ignore', reason);
      await waitFor('the issue to be forgotten', 300_000, async () =>
        (await runCli(scene.settings, ['issues'])).code === 0 ? true : undefined,
      );
    },
    limitMs,
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

  it(
    'carries files both ways once each, whatever is refused, cut off, killed or forgotten, and names none of them in its log',
    async () => {
      const evidence = await createEvidence(scene.standIns.access);
      const { admin } = scene;
      const { onspring } = scene.standIns.access;
      const fault = (body: object) => callJson(`${onspring.url}/_sandbox/faults`, { method: 'POST', body });
      const version = (await companion.status()).configVersion;
      const fieldMap = await mapFiles(admin, 'Findings', {
        onspring_field: 'Evidence',
        file_types: 'pdf,txt',
        file_megabytes: '1',
      });
      await waitFor('the companion to work by the new map', 300_000, async () =>
        (await companion.status()).configVersion === version ? undefined : true,
      );
      const [finding] = await admin.list('x_onspr_bridge_finding', `onspring_record=${record}`, ['sys_id']);
      const sysId = finding?.['sys_id']?.value ?? '';
      const here = (names: readonly string[]) =>
        waitFor(`${names.length} files here`, 300_000, async () => {
          const files = await evidence.here(sysId);
          return files.length === names.length ? files : undefined;
        });
      const there = (count: number) =>
        waitFor(`${count} files in Onspring`, 300_000, async () => {
          const files = await evidence.there(record);
          return files.length === count ? files : undefined;
        });
      /** Waits until this many files are settled since the companion started last. */
      const settled = (count: number) =>
        waitFor(`${count} settled files`, 300_000, async () => {
          const lines = readFileSync(scene.settings.logFile, 'utf8').split('\n');
          const start = lines.findLastIndex((line) => line.includes('"companion.started"'));
          return lines.slice(start).filter((line) => line.includes('file.settled')).length >= count ? true : undefined;
        });
      const event = () => scene.postEvent({ appId: onspring.appId, recordId: record });
      const fileIssues = async (state: string) =>
        (await admin.list(issueTable, `kind=file^state=${state}`, ['code', 'title', 'sys_id', 'finding'])).sort(
          (a, b) => (a['code']?.value ?? '').localeCompare(b['code']?.value ?? ''),
        );

      // From Onspring: one file, its double, one too large, one of a type that is not allowed; the download breaks once.
      const plan = randomBytes(300_000);
      await evidence.upload(record, 'secret plan.pdf', plan);
      await evidence.upload(record, 'secret plan.pdf', plan);
      await evidence.upload(record, 'large.pdf', Buffer.alloc(1_200_000, 1));
      await evidence.upload(record, 'tool.exe', Buffer.from('MZ'));
      await fault({ kind: 'truncate', path: '/files/recordid', times: 1 });
      await event();
      const issues = await waitFor('two refused files', 300_000, async () => {
        const rows = await fileIssues('open');
        return rows.length === 2 ? rows : undefined;
      });
      expect(issues.map((row) => [row['code']?.value, row['title']?.value])).toEqual([
        ['FILE_TOO_LARGE', expect.stringContaining('"large.pdf"')],
        ['FILE_TYPE_REFUSED', expect.stringContaining('"tool.exe"')],
      ]);
      expect(issues.map((row) => row['finding']?.value)).toEqual([sysId, sysId]);
      expect(inText(await here(['secret plan.pdf']))).toEqual(inText([['secret plan.pdf', plan]]));

      // To Onspring: the answer to the upload never comes, and the companion is killed meanwhile.
      await fault({ kind: 'timeout', method: 'POST', path: '/files', times: 1, commits: true, delayMs: 120_000 });
      const proof = { name: 'Nachweis \u00e9.txt', type: 'text/plain', content: 'seen' };
      await admin.attach('x_onspr_bridge_finding', sysId, proof);
      await there(5);
      process.kill(companion.pid, 'SIGKILL');
      await companion.ended;
      await callJson(`${onspring.url}/_sandbox/faults`, { method: 'DELETE' });
      companion = await scene.startCompanion();
      await settled(1);
      const sent = (await there(5)).find(([name]) => name === proof.name);
      expect(sent?.[1].toString()).toBe('seen');

      // A person allows the size and asks again.
      await admin.update('x_onspr_bridge_field_map', fieldMap, { file_megabytes: '2' });
      const agent = await openConsole(scene.standIns, 'priya.nair');
      await agent.press(issueTable, issues[0]?.['sys_id']?.value ?? '', 'Retry');
      await waitFor('the issue to close', 300_000, async () =>
        (await fileIssues('solved')).length === 1 ? true : undefined,
      );
      const names = ['large.pdf', proof.name, 'secret plan.pdf'];
      expect((await here(names)).map(([name]) => name)).toEqual(names);

      // The store is lost: what is there on both sides is taken for the same.
      await companion.stop();
      rmSync(scene.settings.dataDirectory, { recursive: true });
      companion = await scene.startCompanion({ initialLoad: false });
      await event();
      await settled(5);
      expect((await there(5)).length).toBe(5);
      expect((await here(names)).map(([name]) => name)).toEqual(names);

      // What is known costs one call: the read of the record. The second event is worked on when the first is done.
      await callJson(`${onspring.url}/_sandbox/journal/reset`, { method: 'POST' });
      for (const reads of [1, 2]) {
        await event();
        await waitFor(`${reads} reads of the record`, 300_000, async () => {
          const { calls } = (await callJson(`${onspring.url}/_sandbox/journal`)) as {
            calls: { route: string; count: number }[];
          };
          expect(calls.filter(({ route }) => route.startsWith('/files'))).toEqual([]);
          const count = calls.find(({ route }) => route.endsWith('/recordid/:recordId'))?.count ?? 0;
          return count >= reads ? true : undefined;
        });
      }
      const log = readFileSync(scene.settings.logFile, 'utf8');
      expect(log).toContain('file.settled');
      for (const name of ['secret plan', 'large.pdf', 'tool.exe', 'Nachweis']) expect(log).not.toContain(name);
    },
    limitMs,
  );
});
