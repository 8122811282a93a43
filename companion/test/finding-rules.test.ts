/** Rules of a finding on the built package: priority from the admin's table, due date, refused moves. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Arrival, createArrivals } from '../../scripts/demo/arrivals.ts';
import { createTableClient, type TableClient } from '../../scripts/demo/rest.ts';
import { type StandIns, startStandIns } from '../../scripts/demo/stand-ins.ts';
import { type Console, openConsole } from './support/console.ts';

const limitMs = 600_000;
const table = 'x_onspr_bridge_finding';

describe('rules of a finding', () => {
  let standIns: StandIns;
  let admin: TableClient;
  let desk: Console;
  let bring: (arrivals: readonly Arrival[]) => Promise<void>;
  beforeAll(async () => {
    standIns = await startStandIns({ instancePort: 0, onspringPort: 0, findings: 0, dataFile: undefined, setUp: true });
    admin = createTableClient(standIns.access.instance);
    desk = await openConsole(standIns, 'priya.nair');
    bring = await createArrivals(standIns);
  }, limitMs);
  afterAll(() => standIns.stop());

  async function read(record: number): Promise<Record<string, string>> {
    const fields = [
      'sys_id',
      'state',
      'priority',
      'due_date',
      'due_from_priority',
      'priority_explanation',
      'opened_at',
    ];
    const [row] = await admin.list(table, `onspring_record=${record}`, fields);
    return Object.fromEntries(fields.map((field) => [field, row?.[field]?.value ?? '']));
  }
  const toDay = (time: string) => Date.parse(`${time.slice(0, 10)}T12:00:00Z`);

  it('takes points and words from the table of weights', async () => {
    await bring([{ record: 1 }]);
    const { priority, priority_explanation } = await read(1);
    expect(priority).toBe('1');
    const lines = priority_explanation?.split('\n') ?? [];
    expect(lines.splice(4, 1)[0]).toMatch(/^It is due in \d+ days \(\+0\)$/);
    expect(lines).toEqual([
      'Severity is high (+3)',
      'Likelihood is likely (+2)',
      'Okta Single Sign-On is a most critical application (+2)',
      'GDPR and SOX apply (+1)',
      'Attackers are known to use the weakness (+2)',
      'Together 10 points: critical priority.',
    ]);
  });

  it('sets the due date by priority when Onspring gives none, and moves it with the priority', async () => {
    await bring([{ record: 2, values: { due_date: '' } }]);
    const first = await read(2);
    expect(first['due_from_priority']).toBe('true');
    expect(first['due_date']).toMatch(/ 12:00:00$/);
    const severe = toDay(first['due_date'] ?? '');

    await bring([{ record: 2, values: { due_date: '', severity: '4', known_exploited: '0' } }]);
    const second = await read(2);
    expect(second['priority']).toBe('3');
    expect(toDay(second['due_date'] ?? '') - severe).toBe((60 - 7) * 86_400_000);

    await bring([{ record: 2, values: { due_date: '2031-05-01 12:00:00', severity: '4', known_exploited: '0' } }]);
    const third = await read(2);
    expect(third).toMatchObject({ due_date: '2031-05-01 12:00:00', due_from_priority: 'false' });
  });

  it('gives each task the days of its step, and none more time than its finding has', async () => {
    const soon = `${new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)} 12:00:00`;
    await bring([{ record: 4 }, { record: 5, values: { due_date: soon } }]);
    const dueOf = async (record: number) => {
      const rows = await admin.list('x_onspr_bridge_remediation_task', `finding.onspring_record=${record}`, [
        'due_date',
        'step_order',
      ]);
      const byOrder = rows.sort((one, other) => Number(one['step_order']?.value) - Number(other['step_order']?.value));
      return byOrder.map((row) => row['due_date']?.value ?? '');
    };
    const [first = '', ...others] = await dueOf(4);
    expect(others.map((due) => (toDay(due) - toDay(first)) / 86_400_000)).toEqual([4, 4, 18, 25]);
    expect((await dueOf(5)).slice(3)).toEqual([soon, soon]);
  });

  it.each([
    ['close what Onspring did not close', '3', 'Onspring confirms the closure: close the finding there'],
    ['cancel what Onspring did not cancel', '7', 'cancel it there, then it is cancelled here by itself'],
    ['accept a risk', '4', 'Fill in Justification, Compensating control and Accept until'],
    ['call it a duplicate of nothing', '8', 'set Parent, then choose Duplicate again'],
    ['start before the approval', '2', 'Ask the plan approver to decide, or choose Resubmit plan'],
    ['leave the work out', '12', 'Ask the plan approver to decide, or choose Resubmit plan'],
  ])('refuses an agent who wants to %s, and says what to do', async (_, state, words) => {
    await bring([{ record: 3 }]);
    const before = await read(3);
    expect((await desk.save(table, before['sys_id'] ?? '', { state })).text).toContain(words);
    expect((await read(3))['state']).toBe(before['state']);
  });
});
