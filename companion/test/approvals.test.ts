/** Approvals of plans and of risks on the built package, played by the people who decide. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { demoUserId } from '../../sandbox/instance/base/demo-people.ts';
import { type Arrival, createArrivals } from '../../scripts/demo/arrivals.ts';
import { setProperties } from '../../scripts/demo/instance-setup.ts';
import { callJson, createTableClient, type TableClient } from '../../scripts/demo/rest.ts';
import { type StandIns, startStandIns } from '../../scripts/demo/stand-ins.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { openConsole } from './support/console.ts';
import { createPerson, type Person } from './support/person.ts';

const limitMs = 600_000;
const table = 'x_onspr_bridge_finding';
/** An ordinary finding of the tests has priority 1; this one has priority 3. */
const moderate = { severity: '3', known_exploited: '0', likelihood: '3', regulations: 'gdpr' };

describe('approvals', () => {
  let standIns: StandIns;
  let admin: TableClient;
  let bring: (arrivals: readonly Arrival[]) => Promise<void>;
  let person: (user: string) => Promise<Person>;
  let record = 500;
  beforeAll(async () => {
    standIns = await startStandIns({ instancePort: 0, onspringPort: 0, findings: 0, dataFile: undefined, setUp: true });
    admin = createTableClient(standIns.access.instance);
    bring = await createArrivals(standIns);
    person = (user) => createPerson(standIns.access.instance, user);
  }, limitMs);
  afterAll(() => standIns.stop());
  beforeEach(() => {
    record += 1;
  });

  const settled = () =>
    waitFor('background work to end', 300_000, async () => (standIns.pendingWork() === 0 ? true : undefined));
  async function read(...fields: readonly string[]): Promise<Record<string, string>> {
    await settled();
    const [row] = await admin.list(table, `onspring_record=${record}`, ['sys_id', ...fields]);
    return Object.fromEntries(['sys_id', ...fields].map((field) => [field, row?.[field]?.value ?? '']));
  }
  async function arrive(values: Readonly<Record<string, string>> = {}): Promise<string> {
    await bring([{ record, values }]);
    return (await read())['sys_id'] ?? '';
  }
  const notes = async (finding: string): Promise<string> =>
    (await admin.list('sys_journal_field', `element_id=${finding}^element=work_notes`, ['value']))
      .map((row) => row['value']?.value ?? '')
      .join('\n');
  async function approverOf(finding: string): Promise<string> {
    const [row] = await admin.list('sysapproval_approver', `sysapproval=${finding}^state=requested`, [
      'approver.user_name',
    ]);
    return row?.['approver.user_name']?.value ?? '';
  }
  it('asks two levels for a critical plan, none of whom asked for it or works on it', async () => {
    const finding = await arrive();
    expect(await read('priority', 'approval_levels', 'approval_level')).toMatchObject({
      priority: '1',
      approval_levels: '2',
      approval_level: '1',
    });
    const dueOf = async (from: string, query: string, column: string) =>
      Date.parse(`${(await admin.list(from, query, [column]))[0]?.[column]?.value.replace(' ', 'T')}Z`);
    const due = await dueOf(table, `sys_id=${finding}`, 'approval_due');
    expect((await dueOf('sysapproval_approver', `sysapproval=${finding}`, 'due_date')) - due).toBe(1000);
    const first = await approverOf(finding);
    await (await person(first)).decide(finding, 'approved', 'Agreed.');
    const asked = await read('state', 'approval', 'approval_level', 'approvers', 'approval_summary');
    expect(asked).toMatchObject({ state: '11', approval: 'requested', approval_level: '2' });
    for (const barred of [first, 'priya.nair']) expect(asked['approvers']).not.toContain(demoUserId(barred));
    expect(asked['approval_summary']).toContain('Severity is high (+3)');
    expect(asked['approval_summary']).toMatch(/The plan has 5 tasks\.\n1\. /);

    await (await person(await approverOf(finding))).decide(finding, 'approved', 'Go.');
    expect(await read('state', 'approval', 'approvers')).toMatchObject({
      state: '2',
      approval: 'approved',
      approvers: '',
    });
    const said = await notes(finding);
    expect(said).toContain('approved the plan (level 1 of 2): "Agreed."');
    expect(said).toContain('approved the plan (level 2 of 2): "Go."');
  });

  it('plans by the playbook that an agent chooses where none fits, and keeps it once the plan is made', async () => {
    const finding = await arrive({ ...moderate, category: '' });
    const before = await read('state', 'priority_explanation');
    expect(before).toMatchObject({ state: '10', priority_explanation: expect.stringContaining('No playbook fits') });
    const agent = await person('priya.nair');
    const desk = await openConsole(standIns, 'priya.nair');
    const first = await desk.find('x_onspr_bridge_playbook', 'nameLIKEbackups');
    const second = await desk.find('x_onspr_bridge_playbook', 'nameLIKELog what');
    await agent.api.update(table, finding, { playbook: first });
    const planned = await read('state', 'playbook', 'priority_explanation', 'tasks_total');
    expect(planned).toMatchObject({ state: '11', playbook: first });
    expect(planned['priority_explanation']).not.toContain('No playbook fits');
    expect(Number(planned['tasks_total'])).toBeGreaterThan(0);
    await agent.api.update(table, finding, { playbook: second });
    expect(await read('playbook', 'tasks_total')).toMatchObject({
      playbook: first,
      tasks_total: planned['tasks_total'],
    });
  });

  it('sends a plan back with the words of the approver, as often as it is rejected', async () => {
    const finding = await arrive(moderate);
    const approver = await person(await approverOf(finding));
    const agent = await person('priya.nair');
    for (const [count, words] of [
      ['1', 'Add the vendor.'],
      ['2', 'And a roll-back.'],
    ] as const) {
      await approver.decide(finding, 'rejected', words);
      expect(await read('approval', 'assigned_to', 'plan_rejections', 'state')).toMatchObject({
        approval: 'rejected',
        assigned_to: demoUserId('priya.nair'),
        plan_rejections: count,
        state: '11',
      });
      expect(await notes(finding)).toMatch(
        new RegExp(`[A-Z]\\w+ \\w+ rejected the plan: "${words}" It is back with Priya`),
      );
      await agent.press(table, finding, 'Resubmit plan');
      expect(await read('approval')).toMatchObject({ approval: 'requested' });
    }
    await approver.decide(finding, 'approved', '');
    expect(await read('state')).toMatchObject({ state: '2' });
  });

  it('lets a delegate decide, in the name of the approver, but nobody who works on it', async () => {
    const finding = await arrive(moderate);
    const approver = await approverOf(finding);
    await expect((await person('tomas.novak')).decide(finding, 'approved', '')).rejects.toThrow('APPROVAL_MISSING');
    for (const user of ['tomas.novak', 'priya.nair']) {
      await admin.create('sys_user_delegate', {
        user: demoUserId(approver),
        delegate: demoUserId(user),
        approvals: 'true',
        starts: '2020-01-01 00:00:00',
        ends: '2040-01-01 00:00:00',
      });
    }
    await (await person('priya.nair')).decide(finding, 'approved', 'Fine with me');
    expect(await read('state', 'approval')).toMatchObject({ state: '11', approval: 'rejected' });
    expect(await notes(finding)).toMatch(
      /Priya Nair, on behalf of .*, approved the plan: "Fine with me" It does not count/,
    );

    await (await person('priya.nair')).press(table, finding, 'Resubmit plan');
    await (await person('tomas.novak')).decide(finding, 'approved', 'Checked');
    expect(await read('state')).toMatchObject({ state: '2' });
    expect(await notes(finding)).toMatch(/Tomas Novak, on behalf of .*, approved the plan: "Checked"/);
  });

  it('asks every member of the group of risk managers, and takes the first answer for all of them', async () => {
    await setProperties(standIns.access.instance, { risk_managers: 'GRC Remediation' });
    const [group] = await admin.list('sys_user_group', 'name=GRC Remediation', ['sys_id']);
    const members = async () =>
      (
        await admin.list('sys_user_grmember', `group=${group?.['sys_id']?.value}^user.active=true`, ['user.user_name'])
      ).map((row) => row['user.user_name']?.value ?? '');
    const finding = await arrive();
    const first = await approverOf(finding);
    await (await person(first)).decide(finding, 'approved', '');
    await settled();
    const asked = async () =>
      Object.fromEntries(
        (
          await admin.list('sysapproval_approver', `sysapproval=${finding}^approver.user_name!=${first}`, [
            'approver.user_name',
            'state',
          ])
        ).map((row) => [row['approver.user_name']?.value ?? '', row['state']?.value]),
      );
    // Who owns the finding is a member too, and is not asked.
    const mayDecide = (await members()).filter((user) => user !== 'priya.nair' && user !== first);
    expect(mayDecide.length).toBeGreaterThan(1);
    expect(await asked()).toEqual(Object.fromEntries(mayDecide.map((user) => [user, 'requested'])));
    const [answers = '', late = ''] = mayDecide;
    await (await person(answers)).decide(finding, 'approved', 'For all of us.');
    expect(await read('state', 'approval')).toMatchObject({ state: '2', approval: 'approved' });
    expect(await asked()).toEqual(
      Object.fromEntries(mayDecide.map((user) => [user, user === answers ? 'approved' : 'not_required'])),
    );
    await expect((await person(late)).decide(finding, 'rejected', 'Too late')).rejects.toThrow('APPROVAL_MISSING');
    await setProperties(standIns.access.instance, { risk_managers: '' });
  });

  it('asks another plan approver instead, and takes the question back from the former one', async () => {
    const finding = await arrive(moderate);
    const former = await approverOf(finding);
    const next = ['helen.marsh', 'victor.okafor'].find((user) => user !== former) ?? '';
    const agent = await person('priya.nair');
    await agent.api.update(table, finding, { plan_approver: demoUserId(next), work_notes: 'Helen knows the system.' });
    expect(await read('state', 'approval', 'approvers')).toMatchObject({
      state: '11',
      approval: 'cancelled',
      approvers: '',
    });
    expect(await approverOf(finding)).toBe('');
    await expect((await person(former)).decide(finding, 'approved', '')).rejects.toThrow('APPROVAL_MISSING');
    const clock = `${standIns.access.instance.url}/_sandbox/clock/travel`;
    await callJson(clock, { method: 'POST', body: { advanceMs: 360_000 } });
    expect(await read('approval', 'approvers')).toMatchObject({ approval: 'requested', approvers: demoUserId(next) });
    expect(await approverOf(finding)).toBe(next);
    await (await person(next)).decide(finding, 'approved', '');
    expect(await read('state')).toMatchObject({ state: '2' });
    expect(await notes(finding)).toContain(
      'Helen knows the system.\n\n[Onspring Bridge] The plan has another approver',
    );
  });

  it('calls the question off when Onspring ends the finding, and asks again when it is open again', async () => {
    const finding = await arrive(moderate);
    await bring([{ record, values: { ...moderate, source_status: 'cancelled' } }]);
    expect(await read('state', 'approval')).toMatchObject({ state: '7', approval: 'cancelled' });
    expect(await approverOf(finding)).toBe('');
    await bring([{ record, values: moderate }]);
    expect(await read('state', 'approval')).toMatchObject({ state: '11', approval: 'requested' });
  });

  describe('of a risk', () => {
    const terms = (days: number) => ({
      risk_justification: 'The vendor ends support next year.',
      compensating_control: 'The network is isolated.',
      acceptance_until: `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)} 12:00:00`,
    });
    async function approvedPlan(): Promise<string> {
      const finding = await arrive(moderate);
      await (await person(await approverOf(finding))).decide(finding, 'approved', '');
      await settled();
      return finding;
    }

    it('refuses a request that lacks something, and one that is too long', async () => {
      const finding = await approvedPlan();
      const agent = await person('priya.nair');
      expect(await agent.press(table, finding, 'Request risk acceptance')).toContain('Say in Justification');
      await agent.api.update(table, finding, terms(400));
      expect(await agent.press(table, finding, 'Request risk acceptance')).toContain('at most 180 days');
      expect(await read('acceptance_state', 'state')).toMatchObject({ acceptance_state: '', state: '2' });
    });

    it('takes terms that are filled in as the request is sent', async () => {
      const finding = await approvedPlan();
      const desk = await openConsole(standIns, 'priya.nair');
      // As the control for a date and time sends it.
      const entered = { ...terms(30), acceptance_until: terms(30).acceptance_until.slice(0, 16).replace(' ', 'T') };
      await desk.press(table, finding, 'Request risk acceptance', entered);
      expect(await read('acceptance_state', ...Object.keys(entered))).toMatchObject({
        acceptance_state: 'requested',
        ...terms(30),
      });
      await (await person(await approverOf(finding))).decide(finding, 'approved', '');
      expect(await read('state', 'deferred_until')).toMatchObject({
        state: '4',
        deferred_until: terms(30).acceptance_until,
      });
    });

    it('accepts it until a date and lets the work rest', async () => {
      const finding = await approvedPlan();
      const agent = await person('priya.nair');
      await agent.api.update(table, finding, terms(30));
      await agent.press(table, finding, 'Request risk acceptance');
      expect(await read('acceptance_state', 'acceptance_requested_by')).toMatchObject({
        acceptance_state: 'requested',
        acceptance_requested_by: demoUserId('priya.nair'),
      });
      await expect(agent.api.update(table, finding, terms(60))).rejects.toThrow('DEMO_CALL_FAILED');
      await (await person(await approverOf(finding))).decide(finding, 'rejected', 'Not without monitoring.');
      expect(await read('state', 'acceptance_state')).toMatchObject({ state: '2', acceptance_state: 'rejected' });
      expect(await notes(finding)).toContain('rejected the risk acceptance: "Not without monitoring."');

      await agent.press(table, finding, 'Request risk acceptance');
      await settled();
      await (await person(await approverOf(finding))).decide(finding, 'approved', 'Until the replacement.');
      expect(await read('state', 'deferral_count', 'active')).toMatchObject({
        state: '4',
        deferral_count: '1',
        active: 'false',
      });
      const open = `finding=${finding}^stateIN1,2`;
      expect(await admin.count('x_onspr_bridge_remediation_task', open)).toBe(0);
      expect(await admin.count('x_onspr_bridge_remediation_task', `finding=${finding}^state=-5`)).toBe(5);
    });
  });

  it.each(['approval', 'acceptance_state', 'escalation_level', 'priority', 'deferred_until', 'decision_owner'])(
    'lets nobody write %s by hand, admins included',
    async (field) => {
      const finding = await arrive(moderate);
      const before = await read(field);
      const value = field === 'decision_owner' ? demoUserId('helen.marsh') : '3';
      for (const client of [admin, (await person('nora.lindqvist')).api]) {
        await client.update(table, finding, { [field]: value }).catch(() => undefined);
        expect(await read(field)).toEqual(before);
      }
    },
  );
});
