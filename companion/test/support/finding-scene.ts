/** One stand-in with the built package for scenario tests about findings: people, arrivals, time. */

import { createArrivals } from '../../../scripts/demo/arrivals.ts';
import { callJson, createTableClient, type TableClient } from '../../../scripts/demo/rest.ts';
import { type StandIns, startStandIns } from '../../../scripts/demo/stand-ins.ts';
import { waitFor } from '../../../scripts/demo/wait.ts';
import { createPerson, type Person } from './person.ts';

export const findingTable = 'x_onspr_bridge_finding';

export interface FindingScene {
  readonly standIns: StandIns;
  readonly admin: TableClient;
  person(user: string): Promise<Person>;
  /** Brings a finding in, or its next version; answers its sys_id once all that follows is done. */
  arrive(record: number, values?: Readonly<Record<string, string>>): Promise<string>;
  /** Values of a finding once no background work is left. */
  read(sysId: string, ...fields: readonly string[]): Promise<Record<string, string>>;
  /** All work notes of a record, one after the other. */
  notes(sysId: string): Promise<string>;
  /** User name of somebody who is asked about a record, `''` when nobody is. */
  approverOf(sysId: string): Promise<string>;
  /** Lets days pass; what falls due on the way runs. */
  travel(days: number): Promise<void>;
  /** Waits until no background work is left. */
  settle(): Promise<void>;
}

export async function createFindingScene(): Promise<FindingScene> {
  const options = { instancePort: 0, onspringPort: 0, findings: 0, dataFile: undefined, setUp: true };
  const standIns = await startStandIns(options);
  const { instance } = standIns.access;
  const admin = createTableClient(instance);
  const bring = await createArrivals(standIns);
  const settle = async (): Promise<void> => {
    const isDone = async () => (standIns.pendingWork() === 0 ? true : undefined);
    await waitFor('background work to end', 300_000, isDone, 10);
  };
  const first = async (table: string, query: string, fields: readonly string[]) => {
    const [row] = await admin.list(table, query, fields);
    return Object.fromEntries(fields.map((field) => [field, row?.[field]?.value ?? '']));
  };
  return {
    standIns,
    admin,
    settle,
    person: (user) => createPerson(instance, user),
    async arrive(record, values = {}) {
      await bring([{ record, values }]);
      return (await first(findingTable, `onspring_record=${record}`, ['sys_id']))['sys_id'] ?? '';
    },
    async read(sysId, ...fields) {
      await settle();
      return first(findingTable, `sys_id=${sysId}`, fields);
    },
    async notes(sysId) {
      const rows = await admin.list('sys_journal_field', `element_id=${sysId}^element=work_notes`, ['value']);
      return rows.map((row) => row['value']?.value ?? '').join('\n');
    },
    async approverOf(sysId) {
      await settle();
      const asked = `sysapproval=${sysId}^state=requested`;
      return (await first('sysapproval_approver', asked, ['approver.user_name']))['approver.user_name'] ?? '';
    },
    async travel(days) {
      // As on an instance whose jobs are late: days pass by the hour and weeks by the quarter of a day, in each of which a
      // job that falls due often runs once.
      const stepHours = days >= 10 ? 6 : days > 1 ? 1 : 0;
      await callJson(`${instance.url}/_sandbox/clock/travel`, {
        method: 'POST',
        body: { advanceMs: Math.round(days * 86_400_000), stepMs: stepHours * 3_600_000 },
      });
      await settle();
    },
  };
}
