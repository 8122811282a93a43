/** Scores of the executive dashboard on the built package: what each counts and leaves out, who sees them, what executives write. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { demoPassword, demoUserId } from '../../sandbox/instance/base/demo-people.ts';
import { callJson, toBasic } from '../../scripts/demo/rest.ts';
import { type Console, openConsole } from './support/console.ts';
import { createFindingScene, type FindingScene, findingTable } from './support/finding-scene.ts';

const taskTable = 'x_onspr_bridge_remediation_task';
const dayMs = 86_400_000;
const moderate = { severity: '3', known_exploited: '0', likelihood: '3', regulations: 'gdpr' };

jest.setTimeout(600_000);

describe('the executive dashboard', () => {
  let scene: FindingScene;
  let executive: Console;
  let clock: string;
  let dashboard: string;
  let tabs: Readonly<Record<string, string>>;
  beforeAll(async () => {
    scene = await createFindingScene();
    executive = await openConsole(scene.standIns, 'victor.okafor');
    clock = `${scene.standIns.access.instance.url}/_sandbox/clock`;
    const [row] = await scene.admin.list('par_dashboard', 'name=Remediation overview', ['sys_id']);
    dashboard = `/now/dashboard/${row?.['sys_id']?.value}`;
    const rows = await scene.admin.list('par_dashboard_tab', `dashboard=${row?.['sys_id']?.value}`, ['sys_id', 'name']);
    tabs = Object.fromEntries(rows.map((tab) => [tab['name']?.value ?? '', tab['sys_id']?.value ?? '']));
  });
  afterAll(() => scene.standIns.stop());

  const now = async (): Promise<number> => ((await callJson(clock)) as { now: number }).now;
  /** Lets days pass in steps of one: jobs that are due more often run once in each. */
  async function pass(days: number): Promise<void> {
    const body = { advanceMs: Math.round(days * dayMs), stepMs: dayMs };
    await callJson(`${clock}/travel`, { method: 'POST', body });
    await scene.settle();
  }
  async function inDays(days: number): Promise<string> {
    return new Date((await now()) + days * dayMs).toISOString().slice(0, 19).replace('T', ' ');
  }
  /** Noon of the tenth day of the next quarter: no time zone makes it another one. */
  async function passToNextQuarter(): Promise<void> {
    const today = new Date(await now());
    const month = today.getUTCMonth() - (today.getUTCMonth() % 3) + 3;
    await pass((Date.UTC(today.getUTCFullYear(), month, 10, 12) - today.getTime()) / dayMs);
  }
  /** The score with this title, and the records that a click on it leads to. */
  async function readScore(tab: string, title: string): Promise<{ score: number; records: number }> {
    const { html } = await executive.visit(`${dashboard}?tab=${tabs[tab]}`);
    const from = html.indexOf(`>${title}</h2>`);
    if (from < 0) throw new Error(`NO_WIDGET: ${title} on the tab ${tab}`);
    const widget = html.slice(from).split('</section>')[0] ?? '';
    const [, path = '', score = ''] = /<a class="score" href="([^"]+)">([^<]*)<\/a>/.exec(widget) ?? [];
    const list = (await executive.visit(path.replaceAll('&amp;', '&'))).html;
    const records = new Set(list.match(/\/now\/record\/x_onspr_bridge_finding\/[0-9a-f]{32}/g)).size;
    return { score: Number(score.replaceAll(',', '')), records };
  }
  const both = (count: number) => ({ score: count, records: count });
  async function approveAll(finding: string): Promise<void> {
    for (let user = await scene.approverOf(finding); user !== ''; user = await scene.approverOf(finding)) {
      await (await scene.person(user)).decide(finding, 'approved', '');
    }
  }
  async function accept(record: number, days: number): Promise<void> {
    const finding = await scene.arrive(record, { ...moderate, due_date: await inDays(300) });
    await approveAll(finding);
    const agent = await scene.person('priya.nair');
    await agent.api.update(findingTable, finding, {
      risk_justification: 'The vendor ends support.',
      compensating_control: 'Isolated network.',
      acceptance_until: await inDays(days),
    });
    await agent.press(findingTable, finding, 'Request risk acceptance');
    await approveAll(finding);
    expect(await scene.read(finding, 'state')).toEqual({ state: '4' });
  }

  it('counts what is open, critical, overdue or waits for a decision, and accepted risks that end in 30 days', async () => {
    await scene.arrive(1, { ...moderate, due_date: await inDays(300) });
    await scene.arrive(2, { due_date: await inDays(-2) });
    await scene.arrive(3, { ...moderate, source_status: 'closed' });
    await accept(4, 20);
    await accept(5, 60);
    await pass(1.1);
    expect(await readScore('Risk', 'Open findings')).toEqual(both(2));
    expect(await readScore('Risk', 'Critical and open')).toEqual(both(1));
    expect(await readScore('Risk', 'Overdue')).toEqual(both(1));
    expect(await readScore('Risk', 'Waiting for a decision')).toEqual(both(1));
    expect(await readScore('Risk', 'Accepted risks that end in 30 days')).toEqual(both(1));

    const [late] = await scene.admin.list(findingTable, 'onspring_record=2', ['number', 'decision_owner.name']);
    const decisions = (await executive.visit(`${dashboard}?tab=${tabs['Decisions']}`)).text;
    const listed = decisions.slice(decisions.indexOf(late?.['number']?.value ?? 'no number'));
    expect(listed).toContain('Overdue');
    expect(listed).toContain(late?.['decision_owner.name']?.value);
  });

  it('sets the time to remediate of this quarter against that of the last one', async () => {
    const remediate = async (record: number, days: number) => {
      const values = { ...moderate, due_date: await inDays(300) };
      const finding = await scene.arrive(record, values);
      await approveAll(finding);
      await pass(days);
      await scene.arrive(record, { ...values, source_status: 'closed' });
      expect(await scene.read(finding, 'state')).toEqual({ state: '3' });
    };
    await passToNextQuarter();
    await remediate(10, 8);
    await remediate(11, 6);
    await passToNextQuarter();
    await remediate(12, 3);
    expect(await readScore('Value', 'Mean days to remediate, this quarter')).toEqual({ score: 3, records: 1 });
    expect(await readScore('Value', 'Mean days to remediate, last quarter')).toEqual({ score: 7, records: 2 });
    const { score, records } = await readScore('Risk', 'Mean days to remediate');
    expect({ score: Math.round(score * 10) / 10, records }).toEqual({ score: 5.7, records: 3 });
  });

  it('is shown to executives and admins, and to nobody else', async () => {
    const refusal = 'This dashboard is not shared with you';
    for (const user of ['victor.okafor', 'nora.lindqvist']) {
      expect((await (await openConsole(scene.standIns, user)).visit(dashboard)).text).not.toContain(refusal);
    }
    expect((await (await openConsole(scene.standIns, 'priya.nair')).visit(dashboard)).text).toContain(refusal);
  });

  it('gives executives no more to write than the decision that they have to make', async () => {
    const { api } = await scene.person('victor.okafor');
    const theirs = await scene.arrive(20, { ...moderate, due_date: await inDays(-2) });
    const other = await scene.arrive(21, { ...moderate, due_date: await inDays(300) });
    await (await scene.person('priya.nair')).api.update(findingTable, theirs, {
      plan_approver: demoUserId('victor.okafor'),
    });
    await pass(1.1);
    expect(await scene.read(theirs, 'decision_owner')).toEqual({ decision_owner: demoUserId('victor.okafor') });
    expect(await scene.read(other, 'decision_owner')).toEqual({ decision_owner: '' });

    const wanted = { priority: '5', short_description: 'Not mine to name', due_date: await inDays(900) };
    const kept = await scene.read(theirs, ...Object.keys(wanted));
    // The platform answers 200 and leaves out the fields that the person may not write.
    await api.update(findingTable, theirs, { ...wanted, decision_comment: 'Mine to say' });
    expect(await scene.read(theirs, ...Object.keys(wanted), 'decision_comment')).toEqual({
      ...kept,
      decision_comment: 'Mine to say',
    });
    await expect(api.update(findingTable, other, wanted)).rejects.toThrow('answered 403');

    const [task] = await scene.admin.list(taskTable, '', ['sys_id']);
    const created = { short_description: 'Not mine to raise' };
    await expect(api.create(findingTable, created)).rejects.toThrow('answered 403');
    await expect(api.create(taskTable, { ...created, finding: theirs })).rejects.toThrow('answered 403');
    await expect(api.update(taskTable, task?.['sys_id']?.value ?? '', created)).rejects.toThrow('answered 403');
    const { instance } = scene.standIns.access;
    const user = { ...instance, user: 'victor.okafor', password: demoPassword('victor.okafor') };
    for (const path of [`${findingTable}/${theirs}`, `${taskTable}/${task?.['sys_id']?.value}`]) {
      const call = { method: 'DELETE', headers: { authorization: toBasic(user) } };
      await expect(callJson(`${instance.url}/api/now/table/${path}`, call)).rejects.toThrow('answered 403');
    }
  });
});
