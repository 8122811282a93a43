/** Neither system can reach the companion: it only dials out, and all that people do on either side still takes effect. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CompanionProcess } from '../../scripts/demo/companion-process.ts';
import { activateMap, setProperties } from '../../scripts/demo/instance-setup.ts';
import { callJson } from '../../scripts/demo/rest.ts';
import { actionPlansAppId, commentsAppId, findingsAppId, internalNotesAppId } from '../../scripts/demo/tenant.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { type Console, openConsole } from './support/console.ts';
import { createEvidence, type Evidence, mapFiles } from './support/evidence.ts';
import { createScene, type Scene } from './support/scene.ts';
import { createSilentEdits, type SilentEdits } from './support/silent-edits.ts';

const LIMIT_MS = 600_000;
const findings = 12;
const findingTable = 'x_onspr_bridge_finding';
const taskTable = 'x_onspr_bridge_remediation_task';
const issueTable = 'x_onspr_bridge_sync_issue';
const mapTable = 'x_onspr_bridge_record_map';
const applicationsAppId = 209;
/** Many rounds in which the companion looks for saves, decisions and changes. */
const ROUND_MS = 300_000;

describe('a companion that only dials out', () => {
  let scene: Scene;
  let companion: CompanionProcess;
  let edits: SilentEdits;
  let evidence: Evidence;
  let nora: Console;
  let fileMap: string;
  /** The finding that people work on: its record there, its sys_id here. */
  let record: number;
  let finding: string;

  beforeAll(async () => {
    scene = await createScene({ findings, planned: 1, connected: false, lookSeconds: 5 });
    const { instance } = scene.settings.access;
    await setProperties(instance, { 'outbound.create': 'true' });
    await activateMap(instance, 'Comments');
    await activateMap(instance, 'Work Notes');
    await activateMap(instance, 'Business Applications', { onspring_app: 'Misspelt', schedule: '* * * * *' });
    fileMap = await mapFiles(scene.admin, 'Findings', {
      onspring_field: 'Evidence',
      file_types: 'pdf,txt',
    });
    companion = await scene.startCompanion();
    await scene.settle(companion);
    edits = createSilentEdits(scene.standIns.access);
    evidence = await createEvidence(scene.standIns.access);
    nora = await openConsole(scene.standIns, 'nora.lindqvist');
    record = (await edits.recordIds())[0] ?? 0;
    finding = (await read(findingTable, `onspring_record=${record}`, 'sys_id')) ?? '';
  }, LIMIT_MS);
  afterAll(() => scene.stop());

  /** A value of the first row, `undefined` without one. */
  const read = async (table: string, query: string, field: string) =>
    (await scene.admin.list(table, query, [field]))[0]?.[field]?.value;
  const mapOf = async (name: string) => (await read(mapTable, `name=${name}`, 'sys_id')) ?? '';
  const until = (what: string, holds: () => Promise<boolean>) =>
    waitFor(what, ROUND_MS, async () => ((await holds()) ? true : undefined));
  const seed = (app: string, fields: object) =>
    callJson(`${scene.settings.access.onspring.url}/_sandbox/seed`, {
      method: 'POST',
      body: { records: [{ app, fields }] },
    });
  const textsOf = async (appId: number) =>
    (await scene.onspring.readApp(appId)).map(({ values }) => String(values['Comment']));
  const inJournal = async (element: string, text: string) =>
    (await scene.admin.count('sys_journal_field', `element_id=${finding}^element=${element}^valueLIKE${text}`)) === 1;

  it(
    'brings everything in and reports back',
    async () => {
      const agreement = await scene.agreement();
      expect(agreement.differences).toEqual([]);
      expect(agreement.identical).toBe(findings);
    },
    LIMIT_MS,
  );

  describe('while people work on both sides', () => {
    /** Action plans whose map is paused before anything else happens. */
    let plans: number[];
    const said = 'Said in ServiceNow';
    const title = 'Saved while nobody could call';
    const proof = Buffer.from('%PDF proof');
    const titleOf = (plan: number | undefined) => read(taskTable, `onspring_record=${plan}`, 'short_description');
    const planTitle = async (plan: number | undefined) =>
      (await scene.onspring.readRecord(actionPlansAppId, plan ?? 0))['Action Plan Title'];
    const saveMap = async (name: string, values: Readonly<Record<string, string>>) => {
      const before = (await companion.status()).configVersion;
      await nora.save(mapTable, await mapOf(name), values);
      await until('the companion to know', async () => (await companion.status()).configVersion !== before);
    };

    beforeAll(async () => {
      plans = await edits.recordIds(actionPlansAppId);
      await saveMap('Action Plans', { paused: 'true' });
      const address = `${scene.settings.access.onspring.url}/ui/apps/${actionPlansAppId}/records/${plans[0]}`;
      const body = new URLSearchParams({ 'Action Plan Title': title });
      expect((await fetch(address, { method: 'POST', body, redirect: 'manual' })).status).toBeLessThan(400);
      const task = (await read(taskTable, `onspring_record=${plans[1]}`, 'sys_id')) ?? '';
      await scene.admin.update(taskTable, task, { short_description: said });

      await edits.save(record, { 'Finding Title': title });
      await evidence.upload(record, 'proof.pdf', proof);
      await evidence.upload(record, 'sheet.csv', Buffer.from('a,b'));
      await seed('Comments', { Finding: record, Comment: '<p>Asked there</p>', Author: 'Jane Doe' });
      await seed('Internal Notes', { Finding: record, Comment: '<p>Noted there</p>', Author: 'Jane Doe' });

      await scene.admin.create('sys_user_group', { name: said });
      await scene.admin.update(findingTable, finding, {
        assignment_group: (await read('sys_user_group', `name=${said}`, 'sys_id')) ?? '',
        comments: 'Answered here',
        work_notes: 'Remembered here',
      });
      await scene.admin.attach(findingTable, finding, { name: 'log.txt', type: 'text/plain', content: 'restored' });
    }, LIMIT_MS);

    it(
      'finds what was saved in Onspring and tells what changed in ServiceNow',
      async () => {
        await until('the change to be told', async () => {
          const there = await scene.onspring.readRecord(findingsAppId, record);
          return there['Assignment Group'] === said;
        });
        await until(
          'the save to land',
          async () => (await read(findingTable, `sys_id=${finding}`, 'short_description')) === title,
        );
      },
      LIMIT_MS,
    );

    it(
      'carries attachments both ways',
      async () => {
        await until('the file of ServiceNow', async () => (await evidence.there(record)).length === 3);
        expect((await evidence.there(record))[0]).toEqual(['log.txt', Buffer.from('restored')]);
        await until('the file of Onspring', async () => (await evidence.here(finding)).length === 2);
        expect((await evidence.here(finding))[1]).toEqual(['proof.pdf', proof]);
      },
      LIMIT_MS,
    );

    it(
      'carries comments and work notes both ways, each in its own place',
      async () => {
        await until('the comment there', () => inJournal('comments', 'Asked there'));
        await until('the internal note there', () => inJournal('work_notes', 'Noted there'));
        await until('the comment here', async () => (await textsOf(commentsAppId)).includes('Answered here'));
        await until('the work note here', async () => (await textsOf(internalNotesAppId)).includes('Remembered here'));
        expect((await textsOf(commentsAppId)).join()).not.toContain('Remembered here');
      },
      LIMIT_MS,
    );

    it(
      'leaves a paused map alone, and catches up on both sides when it goes on',
      async () => {
        // What was saved at the same time under the other maps has travelled.
        expect(await titleOf(plans[0])).not.toBe(title);
        expect(await planTitle(plans[1])).not.toBe(said);
        await saveMap('Action Plans', { paused: 'false' });
        await until('the plan saved there', async () => (await titleOf(plans[0])) === title);
        await until('the task changed here', async () => (await planTitle(plans[1])) === said);
      },
      LIMIT_MS,
    );

    it(
      'tries a refused file and a refused run again when a person asks for it in ServiceNow',
      async () => {
        const openIssue = (query: string) =>
          waitFor(`an issue ${query}`, ROUND_MS, () => read(issueTable, `${query}^state=open`, 'sys_id'));
        const file = await openIssue('code=FILE_TYPE_REFUSED');
        // That of the map itself, of the same code, closes as soon as the map is right.
        const run = await openIssue('code=APP_NOT_FOUND^issue_keyENDSWITH:mirror');
        const numbers = async () =>
          (await scene.onspring.readApp(applicationsAppId)).filter(({ values }) => values['Number'] !== undefined);
        expect(await numbers()).toEqual([]);
        await scene.admin.update('x_onspr_bridge_field_map', fileMap, { file_types: 'pdf,txt,csv' });
        // New settings wake the companion: only when it knows them does the next look have to find the order.
        await saveMap('Business Applications', { onspring_app: 'Business Applications', schedule: '' });
        for (const issue of [file, run]) await nora.press(issueTable, issue, 'Retry');

        await until('the mirror to be through', async () => (await numbers()).length > 20);
        await until('the file to land', async () => (await evidence.here(finding)).length === 3);
        for (const issue of [file, run])
          await until(
            'its issue to close',
            async () => (await read(issueTable, `sys_id=${issue}`, 'state')) === 'solved',
          );
      },
      LIMIT_MS,
    );
  });

  it(
    'has not been called, and both sides agree',
    async () => {
      await scene.settle(companion);
      expect((await scene.agreement()).differences).toEqual([]);
      const headers = { authorization: `Bearer ${scene.settings.metricsToken}` };
      const metrics = await (await fetch(`${companion.url}/metrics`, { headers })).text();
      expect(metrics).not.toMatch(/^bridge_(events|doorbells)_total\{[^}]*\} [1-9]/m);
    },
    LIMIT_MS,
  );
});
