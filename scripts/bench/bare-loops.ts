/** What the companion is compared with: loops that make the calls and nothing else. */
import { setTimeout as wait } from 'node:timers/promises';
import { callJson } from '../demo/rest.ts';
import type { LightScene } from './light-scene.ts';

const PAGE = 500;
const BATCH = 250;
const POLL_MS = 100;
const BASE = '/api/x_onspr_bridge/v1/sync';

interface BareVendors {
  /** Milliseconds to read one record and land it, over some records one after another. */
  oneByOne(records: readonly number[]): Promise<number[]>;
  /** Milliseconds to page a whole app and land it in batches. */
  batched(): Promise<number>;
}

export function createBareVendors(scene: LightScene): BareVendors {
  const { settings, serviceNow, onspring } = scene;
  const { appId, apiKey } = settings.access.onspring;
  const there = { 'X-ApiKey': apiKey, 'x-api-version': '2' };
  const here = { authorization: 'Bearer token' };
  const toRow = (record: number) => ({
    record_map: 'map-findings',
    onspring_app: String(appId),
    onspring_record: String(record),
    payload: '{}',
    problems: '[]',
    correlation: '',
  });
  const staging = `${serviceNow.url}/api/now/import/x_onspr_bridge_inbound`;

  async function landBatch(records: readonly number[]): Promise<void> {
    const url = `${staging}/insertMultiple`;
    const started = await callJson(url, { method: 'POST', headers: here, body: { records: records.map(toRow) } });
    const id = (started as { import_set_id: string }).import_set_id;
    for (;;) {
      await wait(POLL_MS);
      const reply = await callJson(`${serviceNow.url}${BASE}/imports/${id}`, { headers: here });
      if ((reply as { result: { done: boolean } }).result.done) return;
    }
  }

  return {
    async oneByOne(records) {
      const times: number[] = [];
      for (const record of records) {
        const began = performance.now();
        await callJson(`${onspring.url}/Records/appId/${appId}/recordId/${record}`, { headers: there });
        await callJson(staging, { method: 'POST', headers: here, body: toRow(record) });
        times.push(performance.now() - began);
      }
      return times;
    },

    async batched() {
      const began = performance.now();
      for (let number = 1; ; number += 1) {
        const url = `${onspring.url}/Records/appId/${appId}?PageNumber=${number}&PageSize=${PAGE}`;
        const page = (await callJson(url, { headers: there })) as {
          items: { recordId: number }[];
          totalPages: number;
        };
        const records = page.items.map((item) => item.recordId);
        for (let start = 0; start < records.length; start += BATCH)
          await landBatch(records.slice(start, start + BATCH));
        if (number >= page.totalPages) return performance.now() - began;
      }
    },
  };
}
