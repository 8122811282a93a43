/** Duplicates of a finding and its related records, on the built package. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { demoPassword } from '../../sandbox/instance/base/demo-people.ts';
import { type Arrival, createArrivals } from '../../scripts/demo/arrivals.ts';
import { enableBridge, setProperties } from '../../scripts/demo/instance-setup.ts';
import { callJson, createTableClient, type TableClient } from '../../scripts/demo/rest.ts';
import { type StandIns, startStandIns } from '../../scripts/demo/stand-ins.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { createPerson } from './support/person.ts';

const limitMs = 600_000;
const table = 'x_onspr_bridge_finding';
const columns = ['sys_id', 'number', 'state', 'parent', 'not_duplicate', 'related_incident', 'related_problem'];
const state = { qualified: '10', planned: '11', duplicate: '8', closed: '3', inRemediation: '2' };

describe('what is around a finding', () => {
  let standIns: StandIns;
  let admin: TableClient;
  let agent: TableClient;
  let bring: (arrivals: readonly Arrival[]) => Promise<void>;
  let next = 100;
  let item = '';
  let itemId = '';

  beforeAll(async () => {
    standIns = await startStandIns({ instancePort: 0, onspringPort: 0, findings: 0, dataFile: undefined, setUp: true });
    const { instance } = standIns.access;
    admin = createTableClient(instance);
    agent = createTableClient({ ...instance, user: 'priya.nair', password: demoPassword('priya.nair') });
    bring = await createArrivals(standIns);
  }, limitMs);
  afterAll(() => standIns.stop());
  beforeEach(async () => {
    next += 10;
    item = `web${next}.example.com`;
    itemId = await admin.create('cmdb_ci', { name: item });
  });

  const arrival = (record: number, values: Arrival['values'] = {}): Arrival => ({
    record,
    values: { control: 'AC-02', cmdb_ci: item, ...values },
  });
  async function read(record: number): Promise<Record<string, string>> {
    const [row] = await admin.list(table, `onspring_record=${record}`, columns);
    return Object.fromEntries(columns.map((column) => [column, row?.[column]?.value ?? '']));
  }
  async function notesOf(sysId: string): Promise<string[]> {
    const rows = await admin.list('sys_journal_field', `element_id=${sysId}^element=work_notes`, ['value']);
    const notes = rows.map((row) => row['value']?.value ?? '');
    expect(notes.filter((note) => !note.startsWith('[Onspring Bridge] '))).toEqual([]);
    return notes.map((note) => note.slice('[Onspring Bridge] '.length));
  }
  const settled = () =>
    waitFor('background work to end', limitMs, async () => (standIns.pendingWork() === 0 ? true : undefined));
  const travel = (advanceMs: number) =>
    callJson(`${standIns.access.instance.url}/_sandbox/clock/travel`, { method: 'POST', body: { advanceMs } });

  it('sets the younger finding aside, says why, and makes no second plan', async () => {
    await bring([arrival(next), arrival(next + 1), arrival(next + 2, { control: 'AC-03' })]);
    const [parent, child, other] = [await read(next), await read(next + 1), await read(next + 2)];
    expect(parent).toMatchObject({ state: state.planned, parent: '' });
    expect(child).toMatchObject({ state: state.duplicate, parent: parent['sys_id'] });
    expect(other).toMatchObject({ state: state.planned, parent: '' });
    expect(await notesOf(child['sys_id'] ?? '')).toEqual([
      `Repeats ${parent['number']}, which is open and has the same Control, Configuration item. Work on it there.`,
    ]);
    expect(await admin.count('x_onspr_bridge_remediation_task', `finding=${child['sys_id']}`)).toBe(0);
  });

  it('calls nothing a duplicate whose configuration item is not known', async () => {
    await bring([arrival(next, { cmdb_ci: '' }), arrival(next + 1, { cmdb_ci: '' })]);
    expect((await read(next + 1))['state']).toBe(state.planned);
  });

  it('takes a duplicate up again when its parent is closed, and the others follow it', async () => {
    await bring([arrival(next), arrival(next + 1), arrival(next + 2)]);
    await bring([arrival(next, { source_status: 'closed' })]);
    const [heir, other] = [await read(next + 1), await read(next + 2)];
    expect((await read(next))['state']).toBe(state.closed);
    expect(heir).toMatchObject({ state: state.planned, parent: '' });
    expect(other).toMatchObject({ state: state.duplicate, parent: heir['sys_id'] });
  });

  it('closes a duplicate that Onspring closes, whatever its parent does', async () => {
    await bring([arrival(next), arrival(next + 1)]);
    await bring([arrival(next + 1, { source_status: 'closed' })]);
    expect((await read(next + 1))['state']).toBe(state.closed);
    await bring([arrival(next, { source_status: 'closed' })]);
    expect((await read(next + 1))['state']).toBe(state.closed);
  });

  it('lets a duplicate go whose control changes, and one whose parent changes', async () => {
    await bring([arrival(next), arrival(next + 1), arrival(next + 2)]);
    await bring([arrival(next + 1, { control: 'AC-09' })]);
    expect(await read(next + 1)).toMatchObject({ state: state.planned, parent: '' });
    await bring([arrival(next, { control: 'AC-11' })]);
    expect(await read(next + 2)).toMatchObject({ state: state.planned, parent: '' });
  });

  it('believes an agent who says that it is none', async () => {
    await bring([arrival(next), arrival(next + 1)]);
    const child = await read(next + 1);
    await agent.update(table, child['sys_id'] ?? '', { state: state.qualified });
    await bring([arrival(next + 1, { severity: '3' })]);
    await travel(3_600_000);
    expect(await read(next + 1)).toMatchObject({ state: state.planned, parent: '', not_duplicate: 'true' });
  });

  it('heals two findings that could not see each other when they arrived', async () => {
    const { instance } = standIns.access;
    await setProperties(instance, { 'duplicate.columns': '' });
    await bring([arrival(next), arrival(next + 1)]);
    expect((await read(next + 1))['state']).toBe(state.planned);
    // Their keys come with a save in which nobody looks around: as if both had looked before the other was there.
    await setProperties(instance, { 'duplicate.columns': 'control,cmdb_ci', enabled: 'false' });
    for (const record of [next, next + 1]) {
      await admin.update(table, (await read(record))['sys_id'] ?? '', { description: 'Arrived at the same moment' });
    }
    await enableBridge(instance);
    await travel(1_000_000);
    const parent = await read(next);
    expect(parent).toMatchObject({ state: state.planned, parent: '' });
    expect(await read(next + 1)).toMatchObject({ state: state.duplicate, parent: parent['sys_id'] });
  });

  it('relates the open incident and problem of the same item, and notes each material step once', async () => {
    const low = await admin.create('incident', {
      short_description: 'Slow',
      cmdb_ci: itemId,
      impact: '3',
      urgency: '3',
    });
    const incident = await admin.create('incident', { short_description: 'Down', cmdb_ci: itemId, priority: '1' });
    const problem = await admin.create('problem', { short_description: 'Outages', cmdb_ci: itemId });
    await bring([arrival(next)]);
    const finding = await read(next);
    expect(finding).toMatchObject({ related_incident: incident, related_problem: problem });
    const opened = [`Finding ${finding['number']} (Weak encryption (${next})) is open on the same configuration item.`];
    expect(await notesOf(incident)).toEqual(opened);
    expect(await notesOf(problem)).toEqual(opened);
    expect(await notesOf(low)).toEqual([]);
    await bring([arrival(next, { severity: '4' }), arrival(next, { severity: '1' })]);
    expect(await notesOf(incident)).toEqual(opened);
    await bring([arrival(next, { source_status: 'closed' })]);
    expect((await notesOf(incident)).sort()).toEqual(
      [
        ...opened,
        `Finding ${finding['number']} (Weak encryption (${next})), on the same configuration item, is closed.`,
      ].sort(),
    );
  });

  it('tells the incident, the problem and the change when work starts and when the risk is accepted', async () => {
    const moderate = { severity: '3', known_exploited: '0', likelihood: '3', regulations: 'gdpr' };
    const related = {
      incident: await admin.create('incident', { short_description: 'Down', cmdb_ci: itemId }),
      problem: await admin.create('problem', { short_description: 'Outages', cmdb_ci: itemId }),
      change_request: await admin.create('change_request', { short_description: 'Upgrade', cmdb_ci: itemId }),
    };
    await bring([arrival(next, moderate)]);
    const { sys_id: finding = '', number } = await read(next);
    const answer = async () => {
      await settled();
      const [asked] = await admin.list('sysapproval_approver', `sysapproval=${finding}^state=requested`, [
        'approver.user_name',
      ]);
      const approver = await createPerson(standIns.access.instance, asked?.['approver.user_name']?.value ?? '');
      await approver.decide(finding, 'approved', '');
      await settled();
    };
    await answer();
    const subject = `${number} (Weak encryption (${next}))`;
    const started = `Work on finding ${subject}, on the same configuration item, has started.`;
    const accepted = `The risk of finding ${subject}, on the same configuration item, was accepted.`;
    const told = () => Promise.all(Object.values(related).map(notesOf));
    for (const notes of await told()) expect(notes.filter((note) => note === started)).toHaveLength(1);
    for (const notes of await told()) expect(notes).not.toContain(accepted);

    const until = `${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)} 12:00:00`;
    await agent.update(table, finding, {
      risk_justification: 'The vendor ends support.',
      compensating_control: 'The network is isolated.',
      acceptance_until: until,
    });
    await (await createPerson(standIns.access.instance, 'priya.nair')).press(table, finding, 'Request risk acceptance');
    await answer();
    for (const notes of await told()) {
      expect(notes.filter((note) => [started, accepted].includes(note))).toHaveLength(2);
    }
  });
});
