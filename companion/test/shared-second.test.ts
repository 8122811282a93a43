/** Many changes of one second, on both sides of the built app: pages end within it, and none is missed or told twice. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHANGES_PAGE_LIMIT } from '../../now-app/server/contract/protocol.ts';
import { setProperties } from '../../scripts/demo/instance-setup.ts';
import { callJson } from '../../scripts/demo/rest.ts';
import { readVendorCalls, resetVendorCalls } from '../../scripts/demo/vendor-calls.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { createScene, type Scene } from './support/scene.ts';
import { createSilentEdits } from './support/silent-edits.ts';

/** More than a page of Onspring's query (500) and than two of `GET /changes`. */
const findings = 506;
/** Changed in the same second as the others, after these were taken. */
const late = 3;
const limitMs = 600_000;
const SETTLE_SECONDS = 60;
const findingTable = 'x_onspr_bridge_finding';

describe('changes that share a second', () => {
  let scene: Scene;
  /** sys_id and Onspring record of each finding. */
  let pairs: { readonly sysId: string; readonly record: number }[];
  beforeAll(async () => {
    scene = await createScene({ findings, connected: false, lookSeconds: 5 });
    await scene.settle(await scene.startCompanion());
    const rows = await scene.admin.list(findingTable, 'ORDERBYnumber', ['sys_id', 'onspring_record']);
    pairs = rows.map((row) => ({
      sysId: row['sys_id']?.value ?? '',
      record: Number(row['onspring_record']?.value),
    }));
    expect(pairs).toHaveLength(findings);
  }, limitMs);
  afterAll(() => scene.stop());

  const toTitle = (side: string, record: number) => `${side} ${record}`;
  const early = () => pairs.slice(0, findings - late);
  const behind = () => pairs.slice(findings - late);

  /** Changes that Onspring was not told of yet. The table is closed to web services. */
  const pendingRows = () => scene.standIns.data.snapshot().data.hierarchies.get('x_onspr_bridge_outbound')?.rows ?? [];

  it(
    'in Onspring all land, those too that are saved after the second was looked at',
    async () => {
      const clock = `${scene.settings.access.onspring.url}/_sandbox/clock`;
      const { now } = (await callJson(clock)) as { now: string };
      await callJson(clock, { method: 'POST', body: { freeze: `${now.slice(0, 19)}.000Z` } });
      const edits = createSilentEdits(scene.standIns.access);
      const land = async (some: typeof pairs) => {
        for (const { record } of some) await edits.save(record, { 'Finding Title': toTitle('There', record) });
        const titles = some.map(({ record }) => toTitle('There', record));
        await waitFor(`${some.length} saves of one second to land`, limitMs, async () => {
          const rows = await scene.admin.list(findingTable, 'short_descriptionSTARTSWITHThere', ['short_description']);
          const here = new Set(rows.map((row) => row['short_description']?.value));
          return titles.every((title) => here.has(title)) ? true : undefined;
        });
      };
      await land(early());
      await land(behind());
      await callJson(clock, { method: 'POST', body: { resume: true } });
    },
    limitMs,
  );

  it(
    'in ServiceNow all are told once, in pages, those too that fall due in a second already told',
    async () => {
      const clock = `${scene.settings.access.instance.url}/_sandbox/clock`;
      const { now } = (await callJson(clock)) as { now: number };
      const second = Math.ceil(now / 1000) * 1000;
      await resetVendorCalls(scene.standIns.access);
      // Nothing falls due while it is saved, however long that takes.
      await setProperties(scene.settings.access.instance, { 'outbound.settle_seconds': String(SETTLE_SECONDS) });
      const shared = new Date(second + SETTLE_SECONDS * 1000).toISOString().slice(0, 19).replace('T', ' ');
      const said = new Map<number, string>();
      const tell = async (some: typeof pairs) => {
        let due = new Map<string | undefined, string | undefined>();
        // A save that takes long on a busy machine falls into the next second, and is done again.
        for (let save = 1, rest = some; rest.length > 0; save += 1) {
          for (const { sysId, record } of rest) {
            said.set(record, `${toTitle('Here', record)}, save ${save}`);
            await callJson(clock, { method: 'POST', body: { set: second } });
            await scene.admin.update(findingTable, sysId, { short_description: said.get(record) ?? '' });
          }
          due = new Map(pendingRows().map((row) => [row['target_sys_id'], row['due']]));
          rest = some.filter(({ sysId }) => due.get(sysId) !== shared);
        }
        expect(due.size).toBe(some.length);
        await callJson(clock, { method: 'POST', body: { set: second + (SETTLE_SECONDS + 5) * 1000 } });
        await waitFor(`${some.length} changes of one second to be told`, limitMs, async () =>
          pendingRows().length === 0 ? true : undefined,
        );
      };
      expect(early().length).toBeGreaterThan(2 * CHANGES_PAGE_LIMIT);
      await tell(early());
      await tell(behind());
      const there = await scene.onspring.readApp(210);
      const titles = new Map(there.map(({ recordId, values }) => [recordId, values['Finding Title']]));
      expect(pairs.filter(({ record }) => titles.get(record) !== said.get(record))).toEqual([]);
      expect((await readVendorCalls(scene.standIns.access)).onspringWrites).toBe(findings);
    },
    limitMs,
  );
});
