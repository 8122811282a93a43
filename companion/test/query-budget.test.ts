/**
 * What one inbound finding costs the instance: the queries of its import, its rules and its planning flow together,
 * counted by the stand-in on the built package. The number of findings already there must not matter.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConfigReply } from '../../now-app/server/contract/protocol.ts';
import { callJson, createTableClient, type TableClient, toBasic } from '../../scripts/demo/rest.ts';
import { type StandIns, startStandIns } from '../../scripts/demo/stand-ins.ts';
import { waitFor } from '../../scripts/demo/wait.ts';

const limitMs = 120_000;
/** Most queries for one inbound finding that gets five tasks. */
const mostQueries = 12;

interface Work {
  readonly name: string;
  readonly transactions: number;
  readonly queries: number;
  readonly writes: number;
  readonly scans: Readonly<Record<string, number>>;
}

describe('queries of one inbound finding', () => {
  let standIns: StandIns;
  let admin: TableClient;
  let recordMap = '';
  beforeAll(async () => {
    standIns = await startStandIns({
      instancePort: 0,
      onspringPort: 0,
      findings: 0,
      dataFile: undefined,
      setUp: true,
    });
    admin = createTableClient(standIns.access.instance);
    const url = `${standIns.access.instance.url}/api/x_onspr_bridge/v1/sync/config`;
    const { result } = (await callJson(url, { headers: headers() })) as { result: ConfigReply };
    recordMap = result.recordMaps.find((map) => map.name === 'Findings')?.id ?? '';
  }, limitMs);
  afterAll(() => standIns.stop());

  const headers = () => ({ authorization: toBasic(standIns.access.instance) });
  const control = (path: string, method: 'GET' | 'POST') =>
    callJson(`${standIns.access.instance.url}/_sandbox/${path}`, { method });
  const idle = () =>
    waitFor('background work to end', limitMs, async () => (standIns.pendingWork() === 0 ? true : undefined));

  function toRow(record: number): Record<string, string> {
    const payload = {
      short_description: `Leavers keep their accounts (${record})`,
      severity: '2',
      likelihood: '2',
      category: 'vulnerability',
      control: `SI-${record}`,
      regulations: 'gdpr,sox',
      business_application: 'Okta Single Sign-On',
      finding_owner: 'priya.nair@example.com',
      due_date: '2030-01-31 12:00:00',
      known_exploited: '1',
      source_status: 'open',
    };
    return {
      record_map: recordMap,
      onspring_app: '210',
      onspring_record: String(record),
      payload: JSON.stringify(payload),
      problems: '[]',
      correlation: `budget-${record}`,
    };
  }

  async function bring(records: readonly number[]): Promise<void> {
    const one = records.length === 1;
    const url = `${standIns.access.instance.url}/api/now/import/x_onspr_bridge_inbound${one ? '' : '/insertMultiple'}`;
    const rows = records.map(toRow);
    await callJson(url, { method: 'POST', headers: headers(), body: one ? rows[0] : { records: rows } });
    await idle();
  }

  /** Work of one more finding, by transaction name. */
  async function measure(record: number): Promise<readonly Work[]> {
    await control('counters/reset', 'POST');
    await bring([record]);
    const { transactions } = (await control('counters', 'GET')) as { transactions: readonly Work[] };
    return transactions;
  }

  const sumQueries = (work: readonly Work[]) => work.reduce((sum, entry) => sum + entry.queries, 0);

  async function expectWithinBudget(record: number): Promise<number> {
    const work = await measure(record);
    const rows = await admin.list('x_onspr_bridge_finding', `onspring_record=${record}`, ['tasks_total', 'state']);
    expect(rows[0]?.['tasks_total']?.value).toBe('5');
    expect(work.map((entry) => entry.scans).filter((scans) => Object.keys(scans).length > 0)).toEqual([]);
    const queries = sumQueries(work);
    expect({ work, queries }).toEqual({ work, queries: Math.min(queries, mostQueries) });
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
    'needs no more of them, and no scan, when many findings and their tasks are there',
    async () => {
      const few = await expectWithinBudget(11);
      await bring(Array.from({ length: 250 }, (_, index) => 1000 + index));
      expect(await admin.count('x_onspr_bridge_remediation_task', '')).toBeGreaterThan(1250);
      expect(await expectWithinBudget(12)).toBe(few);
    },
    limitMs,
  );
});
