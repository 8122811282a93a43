/** Findings brought straight into the stand-in's staging table, as the companion would, without Onspring and companion. */
import type { ConfigReply } from '../../now-app/server/contract/protocol.ts';
import { callJson, toBasic } from './rest.ts';
import type { StandIns } from './stand-ins.ts';
import { waitFor } from './wait.ts';

export interface Arrival {
  /** Record id in Onspring. */
  readonly record: number;
  /** Values by column that differ from those of an ordinary finding. */
  readonly values?: Readonly<Record<string, string>>;
}

const ordinary: Readonly<Record<string, string>> = {
  severity: '2',
  likelihood: '2',
  category: 'vulnerability',
  regulations: 'gdpr,sox',
  business_application: 'Okta Single Sign-On',
  finding_owner: 'priya.nair@example.com',
  due_date: '2030-01-31 12:00:00',
  known_exploited: '1',
  source_status: 'open',
};

/** Returns a function that imports findings and waits until all that follows from them is done. */
export async function createArrivals(standIns: StandIns): Promise<(arrivals: readonly Arrival[]) => Promise<void>> {
  const { instance } = standIns.access;
  const headers = { authorization: toBasic(instance) };
  const { result } = (await callJson(`${instance.url}/api/x_onspr_bridge/v1/sync/config`, { headers })) as {
    result: ConfigReply;
  };
  const recordMap = result.recordMaps.find((map) => map.name === 'Findings')?.id ?? '';

  const toRow = ({ record, values }: Arrival): Record<string, string> => ({
    record_map: recordMap,
    onspring_app: '210',
    onspring_record: String(record),
    payload: JSON.stringify({
      short_description: `Weak encryption (${record})`,
      control: `SC-${record}`,
      ...ordinary,
      ...values,
    }),
    problems: '[]',
    correlation: `arrival-${record}`,
  });

  return async (arrivals) => {
    const url = `${instance.url}/api/now/import/x_onspr_bridge_inbound`;
    const rows = arrivals.map(toRow);
    const [first] = rows;
    if (rows.length === 1) await callJson(url, { method: 'POST', headers, body: first });
    else await callJson(`${url}/insertMultiple`, { method: 'POST', headers, body: { records: rows } });
    await waitFor('background work to end', 300_000, async () => (standIns.pendingWork() === 0 ? true : undefined));
  };
}
