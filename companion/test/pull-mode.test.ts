/** Neither system can reach the companion: it only dials out, and both still come to agree. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CompanionProcess } from '../../scripts/demo/companion-process.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { createScene, type Scene } from './support/scene.ts';
import { createSilentEdits, type SilentEdits } from './support/silent-edits.ts';

const LIMIT_MS = 240_000;
const findings = 12;

describe('a companion that only dials out', () => {
  let scene: Scene;
  let companion: CompanionProcess;
  let edits: SilentEdits;
  let record: number;
  beforeAll(async () => {
    scene = await createScene({ findings, connected: false });
    companion = await scene.startCompanion();
    await scene.settle(companion);
    edits = createSilentEdits(scene.standIns.access);
    record = (await edits.recordIds())[0] ?? 0;
  }, LIMIT_MS);
  afterAll(() => scene.stop());

  it(
    'brings everything in and reports back',
    async () => {
      const agreement = await scene.agreement();
      expect(agreement.differences).toEqual([]);
      expect(agreement.identical).toBe(findings);
    },
    LIMIT_MS,
  );

  it(
    'finds what was saved in Onspring and tells what changed in ServiceNow, without having been called',
    async () => {
      const title = 'Saved while nobody could call';
      await edits.save(record, { 'Finding Title': title });
      await waitFor('the save to land', 150_000, async () =>
        (await scene.admin.count('x_onspr_bridge_finding', `short_description=${title}`)) === 1 ? true : undefined,
      );

      const query = `onspring_record=${record}`;
      const [finding] = await scene.admin.list('x_onspr_bridge_finding', query, ['sys_id', 'assignment_group']);
      const other = `sys_id!=${finding?.['assignment_group']?.value}`;
      const [group] = await scene.admin.list('sys_user_group', other, ['sys_id', 'name']);
      await scene.admin.update('x_onspr_bridge_finding', finding?.['sys_id']?.value ?? '', {
        assignment_group: group?.['sys_id']?.value ?? '',
      });
      await waitFor('the change to be told', 60_000, async () => {
        const there = await scene.onspring.readRecord(scene.standIns.access.onspring.appId, record);
        return there['Assignment Group'] === group?.['name']?.value ? true : undefined;
      });
      await scene.settle(companion);
      expect((await scene.agreement()).differences).toEqual([]);

      const reply = await fetch(`${companion.url}/metrics`, {
        headers: { authorization: `Bearer ${scene.settings.metricsToken}` },
      });
      expect(await reply.text()).not.toMatch(/^bridge_events_total\{[^}]*\} [1-9]/m);
    },
    LIMIT_MS,
  );
});
