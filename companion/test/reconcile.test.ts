/** The proof of agreement on both stand-ins: what was missed on either side is found, made up for, and counted. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CompanionProcess } from '../../scripts/demo/companion-process.ts';
import { callJson } from '../../scripts/demo/rest.ts';
import { readVendorCalls, resetVendorCalls } from '../../scripts/demo/vendor-calls.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { runCli } from './support/cli.ts';
import { createEvidence } from './support/evidence.ts';
import { createScene, type Scene } from './support/scene.ts';
import { createSilentEdits, type SilentEdits } from './support/silent-edits.ts';

const findings = 60;
const limitMs = 600_000;
const COMPLETE = 'kind=reconcile^state=complete';

interface Work {
  readonly name: string;
  readonly queries: number;
  readonly scans: Readonly<Record<string, number>>;
}

describe('reconcile', () => {
  let scene: Scene;
  let companion: CompanionProcess;
  let edits: SilentEdits;
  let records: number[];
  beforeAll(async () => {
    scene = await createScene({ findings });
    companion = await scene.startCompanion();
    await scene.settle(companion);
    edits = createSilentEdits(scene.standIns.access);
    records = await edits.recordIds();
  }, limitMs);
  afterAll(() => scene.stop());

  const reconcile = async () => {
    const result = await runCli(scene.settings, ['reconcile', '--json']);
    const { runs } = JSON.parse(result.output) as {
      runs: { state: string; progress: Record<string, number | string> }[];
    };
    return { code: result.code, progress: runs[0]?.progress ?? {}, state: runs[0]?.state };
  };
  const finding = async (record: number) => {
    const [row] = await scene.admin.list('x_onspr_bridge_finding', `onspring_record=${record}`, [
      'short_description',
      'state',
      'source_status',
      'number',
    ]);
    return row;
  };

  it(
    'says that all records agree, in three calls',
    async () => {
      await resetVendorCalls(scene.standIns.access);
      const counters = `${scene.standIns.access.instance.url}/_sandbox/counters`;
      await callJson(`${counters}/reset`, { method: 'POST' });
      const { code, progress } = await reconcile();
      const calls = await readVendorCalls(scene.standIns.access);
      expect(progress).toMatchObject({ identical: findings, different: 0, onlyHere: 0, onlyThere: 0, total: findings });
      expect(progress['message']).toMatch(/^60 of 60 identical as of \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
      expect(progress['digest']).toMatch(/^[0-9a-f]{16}$/);
      expect(code).toBe(0);
      expect({ onspring: calls.onspringReads, digests: calls.digests }).toEqual({ onspring: 1, digests: 1 });
      // Links, records, waiting changes, and one query for each referenced table and key: none of them a scan.
      const { transactions } = (await callJson(counters)) as { transactions: readonly Work[] };
      const compared = transactions.filter(({ name }) => name.includes('/digests'));
      expect(compared.map(({ scans }) => scans)).toEqual([{}]);
      expect(compared[0]?.queries).toBeLessThanOrEqual(10);
      const [run] = await scene.admin.list('x_onspr_bridge_sync_run', 'kind=reconcile^ORDERBYDESCsys_created_on', [
        'state',
        'identical',
        'total',
        'digest',
      ]);
      expect(run?.['identical']?.value).toBe('60');
      expect(run?.['digest']?.value).toBe(progress['digest']);
    },
    limitMs,
  );

  it(
    'makes up for changes that no event told, on either side, and for deleted records',
    async () => {
      const [changed, overwritten, deleted] = records;
      await edits.save(changed ?? 0, { 'Finding Title': 'Changed without an event' });
      await edits.save(overwritten ?? 0, { 'ServiceNow Number': 'NOT-OURS', 'Assignment Group': '' });
      await edits.remove(deleted ?? 0);
      const { progress } = await reconcile();
      expect(progress).toMatchObject({ identical: findings - 1, different: 0, onlyHere: 0, onlyThere: 0 });
      expect((await finding(changed ?? 0))?.['short_description']?.value).toBe('Changed without an event');
      const there = await scene.onspring.readRecord(scene.standIns.access.onspring.appId, overwritten ?? 0);
      expect(there['ServiceNow Number']).toBe((await finding(overwritten ?? 0))?.['number']?.value);
      expect((await finding(deleted ?? 0))?.['state']?.value).toBe('7');
      expect(await scene.admin.count('x_onspr_bridge_sync_issue', 'state=open')).toBe(0);
      const again = await reconcile();
      expect(again.progress['message']).toMatch(/^59 of 59 identical/);
    },
    limitMs,
  );

  it(
    'leaves files where they are: as installed no field map asks for them',
    async () => {
      expect(await scene.admin.count('x_onspr_bridge_field_map', 'transform=attachments')).toBe(0);
      const evidence = await createEvidence(scene.standIns.access);
      const record = records[4] ?? 0;
      const [row] = await scene.admin.list('x_onspr_bridge_finding', `onspring_record=${record}`, ['sys_id']);
      const sysId = row?.['sys_id']?.value ?? '';
      await evidence.upload(record, 'there.txt', Buffer.from('there'), 'text/plain');
      const file = { name: 'here.txt', type: 'text/plain', content: 'here' };
      await scene.admin.attach('x_onspr_bridge_finding', sysId, file);
      await scene.postEvent({ appId: scene.standIns.access.onspring.appId, recordId: record });
      await scene.settle(companion);
      expect((await reconcile()).code).toBe(0);
      await scene.settle(companion);
      expect(await evidence.there(record)).toEqual([['there.txt', Buffer.from('there')]]);
      expect(await evidence.here(sysId)).toEqual([['here.txt', Buffer.from('here')]]);
    },
    limitMs,
  );

  it(
    'restores everything on an empty store without being asked',
    async () => {
      const runs = await scene.admin.count('x_onspr_bridge_sync_run', COMPLETE);
      await companion.stop();
      rmSync(scene.settings.dataDirectory, { recursive: true });
      await edits.save(records[3] ?? 0, { 'Finding Title': 'Saved while the store was lost' });
      companion = await scene.startCompanion({ initialLoad: false });
      await waitFor('the comparison of a new store', limitMs, async () =>
        (await scene.admin.count('x_onspr_bridge_sync_run', COMPLETE)) > runs ? true : undefined,
      );
      const [run] = await scene.admin.list('x_onspr_bridge_sync_run', `${COMPLETE}^ORDERBYDESCsys_created_on`, [
        'message',
      ]);
      expect(run?.['message']?.value).toMatch(/^59 of 59 identical as of .* 1 repaired$/);
      expect((await finding(records[3] ?? 0))?.['short_description']?.value).toBe('Saved while the store was lost');
      // The record that was deleted in Onspring is the one that only ServiceNow still shows, as cancelled.
      const deleted = expect.stringContaining(`Onspring record ${records[2]},`);
      expect(await scene.agreement()).toMatchObject({ identical: findings - 1, differences: [deleted] });
      expect(await scene.admin.count('x_onspr_bridge_finding', '')).toBe(findings);
    },
    limitMs,
  );
});
