/**
 * The companion's whole store is lost while people work on both sides: it holds work in progress only, so a companion on an
 * empty one brings both sides together again, in both directions, and nothing is there twice.
 */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { CompanionProcess } from '../../scripts/demo/companion-process.ts';
import { activateMap, setProperties } from '../../scripts/demo/instance-setup.ts';
import { callJson } from '../../scripts/demo/rest.ts';
import { actionPlansAppId, commentsAppId, findingsAppId, internalNotesAppId } from '../../scripts/demo/tenant.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { runCli } from './support/cli.ts';
import { copyEmptyStore } from './support/empty-store.ts';
import { createEvidence, type Evidence, mapFiles } from './support/evidence.ts';
import { createScene, type Scene } from './support/scene.ts';
import { createSilentEdits, type SilentEdits } from './support/silent-edits.ts';
import { testDatabaseUrl } from './support/test-database.ts';

const LIMIT_MS = 600_000;
const findingTable = 'x_onspr_bridge_finding';
const taskTable = 'x_onspr_bridge_remediation_task';

interface Store {
  readonly name: string;
  readonly databaseUrl: string | undefined;
  create(): Promise<void>;
  /** Loses all that it holds, and leaves an empty one. */
  lose(scene: Scene, companion: CompanionProcess): Promise<void>;
  remove(): Promise<void>;
}

const embedded: Store = {
  name: 'the embedded store, whose folder is gone',
  databaseUrl: undefined,
  create: async () => undefined,
  async lose(scene, companion) {
    process.kill(companion.pid, 'SIGKILL');
    await companion.ended;
    rmSync(scene.settings.dataDirectory, { recursive: true });
    await copyEmptyStore(scene.settings.dataDirectory);
  },
  remove: async () => undefined,
};

/** The database is dropped while the companion runs. */
function createPostgresStore(serverUrl: string): Store {
  const name = `test_lost_store_${process.pid}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  async function run(...statements: readonly string[]): Promise<void> {
    const server = new pg.Client({ connectionString: serverUrl });
    await server.connect();
    for (const statement of statements) await server.query(statement);
    await server.end();
  }
  return {
    name: 'PostgreSQL, whose database is dropped',
    databaseUrl: url.href,
    create: () => run(`CREATE DATABASE ${name}`),
    async lose(scene, companion) {
      await run(`DROP DATABASE ${name} WITH (FORCE)`);
      expect((await scene.postEvent({ appId: findingsAppId, recordId: 1 })).status).toBe(503);
      expect(await (await fetch(`${companion.url}/readyz`)).json()).toMatchObject({ status: 'unready', store: 'down' });
      expect((await fetch(`${companion.url}/healthz`)).status).toBe(200);
      await run(`CREATE DATABASE ${name}`);
      await companion.stop();
    },
    remove: () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

const databaseUrl = testDatabaseUrl();
const stores = [embedded, ...(databaseUrl === null ? [] : [createPostgresStore(databaseUrl)])];

describe.each(stores)('a companion on $name', (store) => {
  let scene: Scene;
  let companion: CompanionProcess;
  let edits: SilentEdits;
  let evidence: Evidence;
  let record: number;
  let finding: string;

  const read = async (table: string, query: string, field: string) =>
    (await scene.admin.list(table, query, [field]))[0]?.[field]?.value ?? '';
  const until = (what: string, holds: () => Promise<boolean>) =>
    waitFor(what, LIMIT_MS, async () => ((await holds()) ? true : undefined));
  async function seed(app: string, fields: object): Promise<number> {
    const url = `${scene.settings.access.onspring.url}/_sandbox/seed`;
    const reply = await callJson(url, { method: 'POST', body: { records: [{ app, fields }] } });
    return (reply as { records: { recordId: number }[] }).records[0]?.recordId ?? 0;
  }
  const journal = async (element: string) =>
    (await scene.admin.list('sys_journal_field', `element_id=${finding}^element=${element}`, ['value'])).map(
      (row) => row['value']?.value ?? '',
    );

  /** What people add on both sides, silently: `word` tells one round from the other. */
  async function work(word: string): Promise<void> {
    await edits.save(record, { 'Finding Title': `Title ${word}` });
    await seed('Comments', { Finding: record, Comment: `<p>There ${word}</p>`, Author: 'Jane Doe' });
    await seed('Internal Notes', { Finding: record, Comment: `<p>Note there ${word}</p>`, Author: 'Jane Doe' });
    await seed('Action Plans', { 'Action Plan Title': `Plan ${word}`, Finding: record, Step: 100 });
    await evidence.upload(record, `there-${word}.pdf`, Buffer.from(`%PDF ${word}`));
    await scene.admin.update(findingTable, finding, {
      due_date: word === 'before' ? '2031-03-04 12:00:00' : '2032-03-04 12:00:00',
      comments: `Here ${word}`,
      work_notes: `Note here ${word}`,
    });
    const file = { name: `here-${word}.txt`, type: 'text/plain', content: `here ${word}` };
    await scene.admin.attach(findingTable, finding, file);
    const task = await read(taskTable, `parent=${finding}^onspring_recordISNOTEMPTY^ORDERBYnumber`, 'sys_id');
    await scene.admin.update(taskTable, task, { short_description: `Task ${word}` });
  }

  /** All that both sides hold of what people work on; what is there twice stands there twice. */
  async function readAll() {
    const rows = async (table: string) =>
      (await scene.admin.list(table, '', ['short_description'])).map(toTitle).sort();
    const texts = async (app: number, field: string) =>
      (await scene.onspring.readApp(app)).map(({ values }) => String(values[field])).sort();
    return {
      findingsHere: await rows(findingTable),
      findingsThere: await texts(findingsAppId, 'Finding Title'),
      tasksHere: await rows(taskTable),
      plansThere: await texts(actionPlansAppId, 'Action Plan Title'),
      commentsHere: (await journal('comments')).sort(),
      commentsThere: await texts(commentsAppId, 'Comment'),
      notesHere: (await journal('work_notes')).filter((text) => /Note (here|there)/.test(text)).sort(),
      notesThere: await texts(internalNotesAppId, 'Comment'),
      filesHere: await evidence.here(finding),
      filesThere: await evidence.there(record),
    };
  }
  type All = Awaited<ReturnType<typeof readAll>>;

  function holds(all: All, word: string): boolean {
    const has = (texts: readonly string[], text: string) => texts.some((one) => one.includes(text));
    const named = (files: All['filesHere'], name: string) => files.some(([one]) => one === name);
    return (
      has(all.findingsHere, `Title ${word}`) &&
      has(all.tasksHere, `Plan ${word}`) &&
      has(all.plansThere, `Task ${word}`) &&
      has(all.commentsHere, `There ${word}`) &&
      has(all.commentsThere, `Here ${word}`) &&
      has(all.notesHere, `Note there ${word}`) &&
      has(all.notesThere, `Note here ${word}`) &&
      named(all.filesHere, `there-${word}.pdf`) &&
      named(all.filesThere, `here-${word}.txt`)
    );
  }

  beforeAll(async () => {
    await store.create();
    // What people add is not announced: the first poll may be through before they do.
    const databaseUrl = store.databaseUrl;
    scene = await createScene({ findings: 12, planned: 1, pollMinutes: 0.1, databaseUrl });
    const { instance } = scene.settings.access;
    await setProperties(instance, { 'outbound.create': 'true' });
    await activateMap(instance, 'Comments');
    await activateMap(instance, 'Work Notes');
    await mapFiles(scene.admin, 'Findings', {
      onspring_field: 'Evidence',
      file_types: 'pdf,txt',
    });
    companion = await scene.startCompanion();
    await scene.settle(companion);
    edits = createSilentEdits(scene.standIns.access);
    evidence = await createEvidence(scene.standIns.access);
    record = (await edits.recordIds())[0] ?? 0;
    finding = await read(findingTable, `onspring_record=${record}`, 'sys_id');
    await work('before');
    expect((await runCli(scene.settings, ['reconcile'])).errors).toBe('');
    await until('the first round to arrive', async () => holds(await readAll(), 'before'));
    await scene.settle(companion);
  }, LIMIT_MS);
  afterAll(async () => {
    await scene.stop();
    await store.remove();
  });

  it(
    'restores everything in both directions, and doubles nothing',
    async () => {
      const before = await readAll();
      await store.lose(scene, companion);
      await work('after');
      companion = await scene.startCompanion({ initialLoad: false });
      await until('both sides to hold all', async () => holds(await readAll(), 'after'));
      // Each map, also those whose comparison of the new store had work to do.
      await until('all maps to agree', async () => (await runCli(scene.settings, ['reconcile'])).code === 0);

      const after = await readAll();
      // One more of each than before, of each side.
      const added = (name: keyof All) => after[name].length - before[name].length;
      expect(Object.fromEntries(Object.keys(after).map((name) => [name, added(name as keyof All)]))).toEqual({
        findingsHere: 0,
        findingsThere: 0,
        tasksHere: 1,
        plansThere: 1,
        commentsHere: 2,
        commentsThere: 2,
        notesHere: 2,
        notesThere: 2,
        filesHere: 2,
        filesThere: 2,
      });
      expect(after.filesHere).toEqual(after.filesThere);
      expect((await scene.agreement()).differences).toEqual([]);
      expect(await scene.admin.count('x_onspr_bridge_sync_issue', 'state=open')).toBe(0);
    },
    LIMIT_MS,
  );
});

function toTitle(row: Readonly<Record<string, { readonly value: string }>>): string {
  return row['short_description']?.value ?? '';
}
