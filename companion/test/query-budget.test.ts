/**
 * What one inbound finding costs the instance: the queries of its import, its rules and its flows together, counted by
 * the stand-in on the built package. The number of findings already there must not matter.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ArrivalCost, createArrivalMeter } from '../../scripts/bench/arrival-cost.ts';
import { withCopies } from '../../scripts/bench/many-findings.ts';
import type { Arrival } from '../../scripts/demo/arrivals.ts';
import { activateMap, setProperties } from '../../scripts/demo/instance-setup.ts';
import { callJson, createTableClient, type TableClient } from '../../scripts/demo/rest.ts';
import { type StandIns, startStandIns } from '../../scripts/demo/stand-ins.ts';

const limitMs = 600_000;
/** Most queries for one inbound finding that gets five tasks. */
const mostQueries = 12;

describe('queries of one inbound finding', () => {
  let standIns: StandIns;
  let admin: TableClient;
  let measure: (arrival: Arrival) => Promise<ArrivalCost>;
  beforeAll(async () => {
    standIns = await startStandIns({ instancePort: 0, onspringPort: 0, findings: 0, dataFile: undefined, setUp: true });
    admin = createTableClient(standIns.access.instance);
    // With an address the doorbell rings for what arrives; that nobody answers there is of no account.
    await setProperties(standIns.access.instance, { 'companion.url': 'http://127.0.0.1:9' });
    measure = await createArrivalMeter(standIns);
    await admin.create('cmdb_ci', { name: 'web01.example.com' });
  }, limitMs);
  afterAll(() => standIns.stop());

  /** Brings one more finding in; returns its queries once it is planned within the budget and without a scan. */
  async function expectWithinBudget(record: number, values: Arrival['values'] = {}): Promise<number> {
    const { queries, scans, transactions } = await measure({ record, values });
    const rows = await admin.list('x_onspr_bridge_finding', `onspring_record=${record}`, ['tasks_total', 'approval']);
    expect(rows[0]?.['tasks_total']?.value).toBe('5');
    expect(rows[0]?.['approval']?.value).toBe('requested');
    expect(scans).toEqual([]);
    expect({ transactions, queries }).toEqual({ transactions, queries: Math.min(queries, mostQueries) });
    return queries;
  }

  it(
    `needs at most ${mostQueries} for the import, the rules, the plan of five tasks and the question to the approver`,
    async () => {
      await expectWithinBudget(10);
    },
    limitMs,
  );

  it(
    'needs one query to look for duplicates and related records together, beside the one for the key of its item',
    async () => {
      const without = await expectWithinBudget(20);
      const around = { cmdb_ci: 'web01.example.com' };
      expect(await expectWithinBudget(21, around)).toBe(without + 2);
    },
    limitMs,
  );

  it(
    'needs none for a journal without a map, few for an entry that is told, and no scan',
    async () => {
      const [finding] = await admin.list('x_onspr_bridge_finding', 'onspring_record=10', ['sys_id']);
      const control = `${standIns.access.instance.url}/_sandbox/counters`;
      const save = async (values: Record<string, string>): Promise<number> => {
        await callJson(`${control}/reset`, { method: 'POST' });
        await admin.update('x_onspr_bridge_finding', finding?.['sys_id']?.value ?? '', values);
        const { transactions } = (await callJson(control)) as {
          transactions: readonly { queries: number; scans: object }[];
        };
        expect(transactions.filter((work) => Object.keys(work.scans).length > 0)).toEqual([]);
        return transactions.reduce((sum, work) => sum + work.queries, 0);
      };
      await save({ description: 'warm' });
      const without = await save({ description: 'once more' });
      expect(await save({ description: 'and again', comments: 'Nobody listens' })).toBe(without);
      await activateMap(standIns.access.instance, 'Comments');
      await setProperties(standIns.access.instance, { 'outbound.create': 'true' });
      // Maps are read again ten seconds later.
      const travel = { method: 'POST', body: { advanceMs: 11_000 } };
      await callJson(`${standIns.access.instance.url}/_sandbox/clock/travel`, travel);
      await save({ comments: 'Maps are read' });
      expect(await save({ description: 'told', comments: 'Heard' })).toBeLessThanOrEqual(without + 6);
      // A map of children costs each new parent the look for children that wait for it.
      await activateMap(standIns.access.instance, 'Comments', { active: 'false' });
      await callJson(`${standIns.access.instance.url}/_sandbox/clock/travel`, travel);
      await save({ comments: 'The map is off' });
    },
    limitMs,
  );

  it(
    'needs no more of them, and no scan, when many findings and their tasks are there',
    async () => {
      const few = await expectWithinBudget(11);
      // 50,000 of them: npm run bench:instance.
      standIns.data.restore(withCopies(standIns.data.snapshot(), 11, 2_000));
      expect(await admin.count('x_onspr_bridge_remediation_task', '')).toBeGreaterThan(10_000);
      expect(await expectWithinBudget(12)).toBe(few);
    },
    limitMs,
  );
});
