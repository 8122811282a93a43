/** Figures of findings that the dashboard shows, on the built package: kept by rules and by a scheduled job. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Arrival, createArrivals } from '../../scripts/demo/arrivals.ts';
import { createTableClient, type TableClient } from '../../scripts/demo/rest.ts';
import { type StandIns, startStandIns } from '../../scripts/demo/stand-ins.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { openConsole } from './support/console.ts';
import { createPerson } from './support/person.ts';
import { createTravel } from './support/travel.ts';

const limitMs = 600_000;
const table = 'x_onspr_bridge_finding';
const day = 24 * 60 * 60 * 1000;
/** A finding of priority 3: one person approves its plan. */
const moderate = { severity: '3', known_exploited: '0', likelihood: '3', regulations: 'gdpr' };

describe('figures of the dashboard', () => {
  let standIns: StandIns;
  let admin: TableClient;
  let bring: (arrivals: readonly Arrival[]) => Promise<void>;
  let pass: (milliseconds: number) => Promise<void>;
  beforeAll(async () => {
    standIns = await startStandIns({ instancePort: 0, onspringPort: 0, findings: 0, dataFile: undefined, setUp: true });
    admin = createTableClient(standIns.access.instance);
    bring = await createArrivals(standIns);
    pass = createTravel(standIns);
  }, limitMs);
  afterAll(() => standIns.stop());

  const settled = () =>
    waitFor('background work to end', 300_000, async () => (standIns.pendingWork() === 0 ? true : undefined));
  async function read(record: number, ...fields: readonly string[]): Promise<Record<string, string>> {
    await settled();
    const [row] = await admin.list(table, `onspring_record=${record}`, ['sys_id', ...fields]);
    return Object.fromEntries(['sys_id', ...fields].map((field) => [field, row?.[field]?.value ?? '']));
  }
  it(
    'say how old a finding is and how long its approval waits, and how long the work took in the end',
    async () => {
      await bring([{ record: 1, values: moderate }]);
      const { sys_id: finding = '', ...young } = await read(1, 'age_bucket', 'decision_age', 'minutes_to_first_task');
      expect(young).toEqual({ age_bucket: 'days_0_7', decision_age: 'days_0_2', minutes_to_first_task: '' });

      await pass(5 * day);
      expect(await read(1, 'age_bucket', 'decision_age')).toMatchObject({
        age_bucket: 'days_0_7',
        decision_age: 'days_3_7',
      });

      const [approval] = await admin.list('sysapproval_approver', `sysapproval=${finding}^state=requested`, [
        'approver.user_name',
      ]);
      const approver = await createPerson(standIns.access.instance, approval?.['approver.user_name']?.value ?? '');
      await approver.decide(finding, 'approved', 'Go.');
      const started = await read(1, 'decision_age', 'decision_waits_since', 'minutes_to_first_task');
      expect(started).toMatchObject({ decision_age: '', decision_waits_since: '' });
      expect(Number(started['minutes_to_first_task'])).toBeGreaterThanOrEqual(5 * 24 * 60);

      await pass(4 * day);
      expect(await read(1, 'age_bucket')).toMatchObject({ age_bucket: 'days_8_30' });

      await bring([{ record: 1, values: { ...moderate, source_status: 'closed' } }]);
      const closed = await read(1, 'state', 'days_to_remediate');
      expect(closed['state']).toBe('3');
      expect(Number(closed['days_to_remediate'])).toBeCloseTo(9, 0);

      await bring([{ record: 1, values: { ...moderate, source_status: 'open' } }]);
      expect(await read(1, 'state', 'days_to_remediate')).toMatchObject({ state: '2', days_to_remediate: '' });
    },
    limitMs,
  );

  it(
    'count open findings by each regulation that the data names, also one the app does not ship, down to the findings',
    async () => {
      await bring([
        { record: 3, values: { ...moderate, regulations: 'gdpr,dora' } },
        { record: 4, values: { ...moderate, regulations: 'dora' } },
        { record: 5, values: { ...moderate, regulations: 'sox', source_status: 'closed' } },
      ]);
      const executive = await openConsole(standIns, 'victor.okafor');
      const dashboard = (await admin.list('par_dashboard', 'name=Remediation overview', ['sys_id']))[0]?.['sys_id']
        ?.value;
      /** Bars of the dashboard by regulation, each with the records that a click on it leads to. */
      const bars = async (): Promise<Record<string, number>> => {
        const { html } = await executive.visit(`/now/dashboard/${dashboard}`);
        const links = [...html.matchAll(/\/now\/list\/x_onspr_bridge_finding_regulation\?query=([^"&]+)/g)];
        const found: Record<string, number> = {};
        for (const [path, query = ''] of links) {
          const name = /regulation=([^^]+)$/.exec(decodeURIComponent(query))?.[1] ?? '';
          const { html: list } = await executive.visit(path);
          found[name] = new Set(list.match(/\/now\/record\/x_onspr_bridge_finding\/[0-9a-f]{32}/g)).size;
        }
        return found;
      };
      const before = await bars();
      expect(before).toMatchObject({ dora: 2 });
      expect(before['SOX']).toBeUndefined();
      await bring([{ record: 4, values: { ...moderate, regulations: 'sox' } }]);
      expect(await bars()).toMatchObject({ dora: 1, SOX: 1 });
    },
    limitMs,
  );

  it(
    'leave a finding that arrived closed out of the time to remediate',
    async () => {
      await bring([{ record: 2, values: { ...moderate, source_status: 'closed' } }]);
      await bring([{ record: 2, values: { ...moderate, source_status: 'closed', control: 'AU-06' } }]);
      expect(await read(2, 'state', 'days_to_remediate')).toMatchObject({ state: '3', days_to_remediate: '' });
    },
    limitMs,
  );
});
