/** Both sides change one field: what a person decides in ServiceNow holds in both systems. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CompanionProcess } from '../../scripts/demo/companion-process.ts';
import type { TableRow } from '../../scripts/demo/rest.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { openConsole } from './support/console.ts';
import { createScene, type Scene } from './support/scene.ts';

const limitMs = 600_000;
const findings = 'x_onspr_bridge_finding';
const issues = 'x_onspr_bridge_sync_issue';

describe('a field that both sides change', () => {
  let scene: Scene;
  let companion: CompanionProcess;
  beforeAll(async () => {
    scene = await createScene({ findings: 4 });
    companion = await scene.startCompanion();
    await scene.settle(companion);
  });
  afterAll(() => scene.stop());

  async function setOwner(owner: string): Promise<void> {
    const [map] = await scene.admin.list('x_onspr_bridge_field_map', 'onspring_field=Finding Title', ['sys_id']);
    await scene.admin.update('x_onspr_bridge_field_map', map?.['sys_id']?.value ?? '', { owner });
  }
  async function pickFinding(index: number): Promise<{ sysId: string; record: number }> {
    const rows = await scene.admin.list(findings, 'onspring_recordISNOTEMPTY^ORDERBYnumber', [
      'sys_id',
      'onspring_record',
    ]);
    const row = rows[index];
    return { sysId: row?.['sys_id']?.value ?? '', record: Number(row?.['onspring_record']?.value) };
  }
  const titleHere = async (sysId: string) =>
    (await scene.admin.list(findings, `sys_id=${sysId}`, ['short_description']))[0]?.['short_description']?.value;
  const titleThere = async (record: number) => (await scene.onspring.readRecord(210, record))['Finding Title'];
  /** Both people save before either has seen the other's text. */
  async function changeBoth(one: { sysId: string; record: number }, here: string, there: string): Promise<void> {
    const url = `${scene.settings.access.onspring.url}/ui/apps/210/records/${one.record}`;
    await Promise.all([
      scene.admin.update(findings, one.sysId, { short_description: here }),
      fetch(url, { method: 'POST', body: new URLSearchParams({ 'Finding Title': there }), redirect: 'manual' }),
    ]);
  }
  const openConflict = (record: number): Promise<TableRow> =>
    waitFor(`a conflict of record ${record}`, limitMs, async () => {
      const query = `onspring_record=${record}^kind=conflict^state=open`;
      return (await scene.admin.list(issues, query, ['sys_id', 'value_ours', 'value_theirs', 'state']))[0];
    });
  async function decide(issue: TableRow, button: string): Promise<void> {
    await (await openConsole(scene.standIns, 'priya.nair')).press(issues, issue['sys_id']?.value ?? '', button);
  }
  const stateOf = async (issue: TableRow) =>
    (await scene.admin.list(issues, `sys_id=${issue['sys_id']?.value}`, ['state']))[0]?.['state']?.value;

  it(
    'goes to a person where the map says so: nothing is overwritten until then, then the right value holds on both sides',
    async () => {
      await setOwner('manual');
      const [first, second] = [await pickFinding(0), await pickFinding(1)];
      await changeBoth(first, 'Title of the agent', 'Title of the analyst');
      await changeBoth(second, 'Second of the agent', 'Second of the analyst');
      const [issueOfFirst, issueOfSecond] = [await openConflict(first.record), await openConflict(second.record)];
      expect(issueOfFirst['value_ours']?.value).toBe('Title of the agent');
      expect(issueOfFirst['value_theirs']?.value).toBe('Title of the analyst');
      await scene.settle(companion);
      expect([await titleHere(first.sysId), await titleThere(first.record)]).toEqual([
        'Title of the agent',
        'Title of the analyst',
      ]);

      await decide(issueOfFirst, 'Keep the value here');
      await decide(issueOfSecond, 'Take the value of Onspring');
      expect(await stateOf(issueOfFirst)).toBe('solved');
      expect(await titleHere(second.sysId)).toBe('Second of the analyst');
      await scene.settle(companion);
      expect(await titleThere(first.record)).toBe('Title of the agent');
      expect(await titleThere(second.record)).toBe('Second of the analyst');
      expect((await scene.agreement()).differences).toEqual([]);
    },
    limitMs,
  );

  it(
    'goes to its owner otherwise, and the edit of the owner is not lost to a change under way',
    async () => {
      await setOwner('onspring');
      const third = await pickFinding(2);
      await changeBoth(third, 'Edit of the agent', 'Edit of the owner');
      await waitFor('the owner to win', limitMs, async () =>
        (await titleHere(third.sysId)) === 'Edit of the owner' ? true : undefined,
      );
      await scene.settle(companion);
      expect(await titleThere(third.record)).toBe('Edit of the owner');
      expect((await scene.agreement()).differences).toEqual([]);
    },
    limitMs,
  );

  it(
    'is emptied on one side when the other empties it, whatever its type',
    async () => {
      const emptied = {
        Category: 'category',
        Control: 'control',
        'Finding Owner': 'finding_owner',
        Recommendation: 'recommendation',
        Regulations: 'regulations',
      };
      for (const name of Object.keys(emptied)) {
        const [map] = await scene.admin.list('x_onspr_bridge_field_map', `onspring_field=${name}`, ['sys_id']);
        await scene.admin.update('x_onspr_bridge_field_map', map?.['sys_id']?.value ?? '', { direction: 'both' });
      }
      const [first, fourth] = [await pickFinding(0), await pickFinding(3)];
      const columns = Object.values(emptied);
      /** Names of the fields that hold something. */
      const filledHere = async (sysId: string) => {
        const [row] = await scene.admin.list(findings, `sys_id=${sysId}`, columns);
        return columns.filter((column) => row?.[column]?.value !== '');
      };
      const filledThere = async (record: number) => {
        const values = await scene.onspring.readRecord(210, record);
        return Object.keys(emptied).filter((name) => ![values[name] ?? ''].flat().every((value) => value === ''));
      };
      for (const { sysId, record } of [first, fourth]) {
        expect(await filledHere(sysId)).toEqual(columns);
        expect(await filledThere(record)).toEqual(Object.keys(emptied));
      }
      const body = new URLSearchParams(Object.keys(emptied).map((name): [string, string] => [name, '']));
      const url = `${scene.settings.access.onspring.url}/ui/apps/210/records/${fourth.record}`;
      expect((await fetch(url, { method: 'POST', body, redirect: 'manual' })).status).toBeLessThan(400);
      // On the form: the Table API empties no choice.
      const nora = await openConsole(scene.standIns, 'nora.lindqvist');
      await nora.save(findings, first.sysId, Object.fromEntries(columns.map((column) => [column, ''])));
      expect(await filledHere(first.sysId)).toEqual([]);
      await waitFor('both sides to be empty', limitMs, async () => {
        const filled = [...(await filledHere(fourth.sysId)), ...(await filledThere(first.record))];
        return filled.length === 0 ? true : undefined;
      });
      await scene.settle(companion);
      expect([await filledThere(fourth.record), await filledHere(first.sysId)]).toEqual([[], []]);
      expect((await scene.agreement()).differences).toEqual([]);
      expect(await scene.admin.count(issues, 'state=open')).toBe(0);
    },
    limitMs * 2,
  );
});
