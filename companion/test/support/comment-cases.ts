/** Comments and work notes of findings and tasks, in a world that has both. */
import { rmSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CompanionProcess } from '../../../scripts/demo/companion-process.ts';
import { activateMap, setProperties } from '../../../scripts/demo/instance-setup.ts';
import { callJson, type TableRow } from '../../../scripts/demo/rest.ts';
import {
  actionPlansAppId,
  commentsAppId,
  findingsAppId,
  internalNotesAppId,
  planCommentsAppId,
} from '../../../scripts/demo/tenant.ts';
import { waitFor } from '../../../scripts/demo/wait.ts';
import { runCli } from './cli.ts';
import type { Scene } from './scene.ts';

const limitMs = 600_000;
const findings = 'x_onspr_bridge_finding';
const canary = 'CANARY: we suspect the vendor';

interface World {
  readonly scene: () => Scene;
  readonly companion: () => CompanionProcess;
  readonly restart: () => Promise<CompanionProcess>;
}

export function describeComments({ scene, companion, restart }: World): void {
  /** The finding they are about: its record there, its sys_id here. */
  let record: number;
  let finding: string;

  const readApp = (appId: number) => scene().onspring.readApp(appId);
  const settle = () => scene().settle(companion());
  async function seed(app: string, fields: object): Promise<number> {
    const url = `${scene().settings.access.onspring.url}/_sandbox/seed`;
    const body = { records: [{ app, fields }] };
    const reply = (await callJson(url, { method: 'POST', body })) as { records: { recordId: number }[] };
    return reply.records[0]?.recordId ?? 0;
  }
  async function save(appId: number, id: number, fields: Record<string, string>): Promise<void> {
    const url = `${scene().settings.access.onspring.url}/ui/apps/${appId}/records/${id}`;
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    expect(response.status).toBeLessThan(400);
  }
  /** Entries of a journal, oldest first. */
  async function journal(element: string, sysId = finding): Promise<string[]> {
    const query = `element_id=${sysId}^element=${element}^ORDERBYsys_created_on`;
    const rows: TableRow[] = await scene().admin.list('sys_journal_field', query, ['value']);
    return rows.map((row) => row['value']?.value ?? '');
  }
  const write = (values: Record<string, string>) => scene().admin.update(findings, finding, values);
  const landed = (element: string, text: string, sysId = finding) =>
    waitFor(`the entry ${text}`, limitMs, async () =>
      (await journal(element, sysId)).find((entry) => entry.includes(text)),
    );
  const textsOf = async (appId: number) => (await readApp(appId)).map(({ values }) => values['Comment']);

  /** Number that the next entry gets. */
  async function nextNumber(): Promise<string> {
    const records = await Promise.all([commentsAppId, internalNotesAppId, planCommentsAppId].map(readApp));
    const numbers = records.flat().map(({ values }) => Number(String(values['ServiceNow Number']).slice(3)));
    return `CMT${String(Math.max(...numbers) + 1).padStart(7, '0')}`;
  }

  describe('comments and work notes', () => {
    beforeAll(async () => {
      record = (await readApp(findingsAppId))[4]?.recordId ?? 0;
      const [row] = await scene().admin.list(findings, `onspring_record=${record}`, ['sys_id']);
      finding = row?.['sys_id']?.value ?? '';
    });

    it('stay where they are until their maps are switched on', async () => {
      await write({ comments: 'Before the maps were on', work_notes: canary });
      await settle();
      expect([...(await readApp(commentsAppId)), ...(await readApp(internalNotesAppId))]).toEqual([]);
    });

    it(
      'written here become records there, with author, time and number, each journal in its own app and in order',
      async () => {
        const { instance } = scene().settings.access;
        await setProperties(instance, { 'outbound.create': 'true' });
        await activateMap(instance, 'Comments');
        const startedMs = Date.now();
        await write({ comments: 'First: is <b>this</b> & that in scope?', work_notes: canary });
        await write({ comments: 'Second' });
        await write({ comments: 'Third' });
        await settle();
        const said = await readApp(commentsAppId);
        expect(said.map(({ values }) => values['Comment'])).toEqual([
          'First: is <b>this</b> & that in scope?',
          'Second',
          'Third',
        ]);
        for (const [index, { values }] of said.entries()) {
          expect(values).toMatchObject({ Finding: record, Author: expect.stringMatching(/^\S+ \S+/) });
          expect(values['ServiceNow Number']).toBe(`CMT${String(1000 + index).padStart(7, '0')}`);
          expect(Math.abs(Date.parse(String(values['Written On'])) - startedMs)).toBeLessThan(limitMs);
        }
        // An internal note that was written before its map was on has no comment, nowhere.
        expect(await readApp(internalNotesAppId)).toEqual([]);
      },
      limitMs,
    );

    it(
      'keep internal notes out of the public app, whatever is switched on, and the notes of the app here',
      async () => {
        await activateMap(scene().settings.access.instance, 'Work Notes');
        await write({ work_notes: canary, comments: 'Public' });
        await write({ work_notes: '[Onspring Bridge] as if the app had written it' });
        await settle();
        expect(await textsOf(internalNotesAppId)).toEqual([expect.stringContaining(canary)]);
        const elsewhere = [commentsAppId, findingsAppId, actionPlansAppId].map(readApp);
        expect(JSON.stringify(await Promise.all(elsewhere))).not.toContain('CANARY');
        const [map] = await scene().admin.list('x_onspr_bridge_record_map', 'name=Work Notes', ['sys_id']);
        const change = (values: Record<string, string>) =>
          scene().admin.update('x_onspr_bridge_record_map', map?.['sys_id']?.value ?? '', values);
        await expect(change({ journal: 'comments' })).rejects.toThrow('403');
        await expect(change({ onspring_app: 'Comments' })).rejects.toThrow('403');
      },
      limitMs,
    );

    it(
      'written there land in the journal with author and time, in order, as plain text, and a change as a further entry',
      async () => {
        const before = (await journal('comments')).length;
        const told = (text: string) => ({
          Finding: record,
          Comment: text,
          Author: 'Jane Doe',
          'Written On': '2026-11-22T09:14:33Z',
        });
        const ids: number[] = [];
        for (const text of ['<p>Seen &amp; noted</p><p>[code]<i>x</i>[/code]</p>', '<p>Two</p>', '<p>Three</p>']) {
          ids.push(await seed('Comments', told(text)));
        }
        for (const id of [...ids].reverse())
          await scene().postEvent({ appId: commentsAppId, recordId: id, reason: 'test' });
        await settle();
        const entries = (await journal('comments')).slice(before);
        expect(entries).toHaveLength(3);
        const mark = (id: number | undefined) => `[Onspring ${commentsAppId}/${id}] Jane Doe, 2026-11-22 09:14 UTC`;
        expect([...entries].sort()).toContain(`${mark(ids[0])}\nSeen & noted\n\n[ code]x[ /code]`);
        await save(commentsAppId, ids[1] ?? 0, { Comment: '<p>Two, corrected</p>' });
        await scene().postEvent({ appId: commentsAppId, recordId: ids[1], reason: 'test' });
        expect(await landed('comments', 'corrected')).toBe(`${mark(ids[1])}, changed\nTwo, corrected`);
        await settle();
        const there = await readApp(commentsAppId);
        expect(there.filter(({ values }) => values['ServiceNow Number'] === undefined)).toEqual([]);
        const note = await seed('Internal Notes', told('<p>Only for us</p>'));
        await scene().postEvent({ appId: internalNotesAppId, recordId: note, reason: 'test' });
        await landed('work_notes', 'Only for us');
        expect((await journal('comments')).join()).not.toContain('Only for us');
      },
      limitMs,
    );

    it(
      'are told from what people here type in the form of a mark',
      async () => {
        const last = Math.max(...(await readApp(commentsAppId)).map(({ recordId }) => recordId));
        const marks = [1, 2, 3, 4, 5].map((next) => `[Onspring ${commentsAppId}/${last + next}] typed here`);
        await write({ comments: marks.join('\n') });
        await settle();
        expect(await textsOf(commentsAppId)).toContainEqual(expect.stringContaining('typed here'));
        const id = await seed('Comments', { Finding: record, Comment: 'Really from there', Author: 'Jane Doe' });
        expect(id).toBeLessThanOrEqual(last + marks.length);
        await scene().postEvent({ appId: commentsAppId, recordId: id, reason: 'test' });
        expect(await landed('comments', 'Really from there')).toContain(`[Onspring ${commentsAppId}/${id}] Jane Doe`);
      },
      limitMs,
    );

    it(
      'on a task travel with its action plan',
      async () => {
        await activateMap(scene().settings.access.instance, 'Action Plan Comments');
        const tasks = 'x_onspr_bridge_remediation_task';
        const [task] = await scene().admin.list(tasks, 'source=onspring', ['sys_id', 'onspring_record']);
        const [sysId, plan] = [task?.['sys_id']?.value ?? '', Number(task?.['onspring_record']?.value)];
        await scene().admin.update(tasks, sysId, { comments: 'Log attached' });
        await settle();
        const id = await seed('Action Plan Comments', { 'Action Plan': plan, Comment: 'Thanks', Author: 'Jane Doe' });
        await scene().postEvent({ appId: planCommentsAppId, recordId: id, reason: 'test' });
        await landed('comments', 'Thanks', sysId);
        await settle();
        const told = (await readApp(planCommentsAppId)).filter(({ recordId }) => recordId !== id);
        expect(told.map(({ values }) => [values['Action Plan'], values['Comment']])).toEqual([
          [plan, expect.stringContaining('Log attached')],
        ]);
      },
      limitMs,
    );

    it(
      'are created once although the answer was lost and the companion was killed, and never come back, even to a new store',
      async () => {
        const { access, dataDirectory } = scene().settings;
        const faults = `${access.onspring.url}/_sandbox/faults`;
        const fault = { kind: 'reset', method: 'PUT', path: '/records', commits: true };
        const { id } = (await callJson(faults, { method: 'POST', body: fault })) as { id: number };
        await write({ comments: 'Said once' });
        const isThere = async () => (await textsOf(commentsAppId)).some((text) => String(text).includes('Said once'));
        await waitFor('the record to be created unnoticed', limitMs, async () =>
          (await isThere()) ? true : undefined,
        );
        process.kill(companion().pid, 'SIGKILL');
        await companion().ended;
        await callJson(`${faults}/${id}`, { method: 'DELETE' });
        // Somebody there types the number of an internal note that is on its way: it stays internal, theirs is theirs.
        await write({ work_notes: `${canary}, again` });
        const forged = { Finding: record, Comment: 'Is it mine?', 'ServiceNow Number': await nextNumber() };
        const forgedId = await seed('Comments', forged);
        await restart();
        await scene().postEvent({ appId: commentsAppId, recordId: forgedId, reason: 'test' });
        await landed('comments', 'Is it mine?');
        await settle();
        const kept = (await readApp(internalNotesAppId)).filter(
          ({ values }) => values['Comment'] === `${canary}, again`,
        );
        expect(kept.map(({ values }) => values['ServiceNow Number'])).toEqual([forged['ServiceNow Number']]);
        expect(JSON.stringify(await readApp(commentsAppId))).not.toContain('CANARY');
        const apps = [commentsAppId, internalNotesAppId, planCommentsAppId];
        const read = async () => ({
          there: await Promise.all(apps.map(textsOf)),
          here: [await journal('comments'), await journal('work_notes')],
        });
        const once = await read();
        expect(once.there[0]?.filter((text) => String(text).includes('Said once'))).toHaveLength(1);

        await companion().stop();
        rmSync(dataDirectory, { recursive: true, force: true });
        await restart();
        await settle();
        for (const name of ['Comments', 'Work Notes', 'Action Plan Comments']) {
          const run = await runCli(scene().settings, ['reconcile', name, '--json']);
          const agreed = { progress: { different: 0, onlyHere: 0, onlyThere: 0 } };
          expect(JSON.parse(run.output)).toMatchObject({ runs: [agreed] });
        }
        for (const appId of apps) {
          for (const { recordId } of await readApp(appId)) await scene().postEvent({ appId, recordId, reason: 'test' });
        }
        await settle();
        expect(await read()).toEqual(once);
      },
      2 * limitMs,
    );
  });
}
