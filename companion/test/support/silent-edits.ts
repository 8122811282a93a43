/** Edits in Onspring that fire no outcome: saves and deletions through its API. */
import { callJson } from '../../../scripts/demo/rest.ts';
import type { SandboxAccess } from '../../../scripts/demo/stand-ins.ts';

export interface SilentEdits {
  /** Sets text fields of a finding by name. */
  save(recordId: number, fields: Readonly<Record<string, string>>): Promise<void>;
  remove(recordId: number): Promise<void>;
  /** API ids of all records of an app, ascending. */
  recordIds(appId?: number): Promise<number[]>;
}

export function createSilentEdits({ onspring }: Pick<SandboxAccess, 'onspring'>): SilentEdits {
  const { url, appId } = onspring;
  const headers = { 'X-ApiKey': onspring.apiKey, 'x-api-version': '2' };
  return {
    async save(recordId, fields) {
      const path = `${url}/Fields/appId/${appId}?pageSize=500`;
      const { items } = (await callJson(path, { headers })) as { items: { id: number; name: string }[] };
      const idOf = (name: string) => items.find((field) => field.name === name)?.id ?? 0;
      const byId = Object.fromEntries(Object.entries(fields).map(([name, value]) => [idOf(name), value]));
      await callJson(`${url}/Records`, { method: 'PUT', headers, body: { appId, recordId, fields: byId } });
    },
    async remove(recordId) {
      await callJson(`${url}/Records/appId/${appId}/recordId/${recordId}`, { method: 'DELETE', headers });
    },
    async recordIds(app = appId) {
      const { records } = (await callJson(`${url}/_sandbox/apps/${app}/records`)) as {
        records: { recordId: number }[];
      };
      return records.map(({ recordId }) => recordId).sort((a, b) => a - b);
    },
  };
}
