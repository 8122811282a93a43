/** Files of records on both sides, as people there handle them. */
import { callJson, type TableClient, toBasic } from '../../../scripts/demo/rest.ts';
import type { SandboxAccess } from '../../../scripts/demo/stand-ins.ts';

export interface Evidence {
  /** Uploads a file to the field of a record in Onspring; fires no outcome. */
  upload(recordId: number, name: string, content: Uint8Array<ArrayBuffer>, type?: string): Promise<void>;
  /** Contents of the files of a record by name, one entry for each file. */
  there(recordId: number): Promise<[name: string, content: Buffer][]>;
  here(sysId: string): Promise<[name: string, content: Buffer][]>;
}

/** Files with their bytes as characters: Jest compares buffers byte by byte, large ones for a second. */
export function inText(files: readonly (readonly [name: string, content: Buffer])[]): [name: string, text: string][] {
  return files.map(([name, content]) => [name, content.toString('latin1')]);
}

/** Adds the field map by which files travel both ways; returns its sys_id. */
export async function mapFiles(
  admin: TableClient,
  map: string,
  values: Readonly<Record<'onspring_field' | 'file_types', string>> & { readonly file_megabytes?: string },
): Promise<string> {
  const [row] = await admin.list('x_onspr_bridge_record_map', `name=${map}`, ['sys_id']);
  return await admin.create('x_onspr_bridge_field_map', {
    record_map: row?.['sys_id']?.value ?? '',
    field: 'attachments',
    transform: 'attachments',
    direction: 'both',
    ...values,
  });
}

const byName = (a: [string, Buffer], b: [string, Buffer]): number => a[0].localeCompare(b[0]);

/** `place`: the field of an Onspring app that holds the files; else the field Evidence of the findings. */
export async function createEvidence(
  { onspring, instance }: SandboxAccess,
  place: { readonly appId: number; readonly field: string } = { appId: onspring.appId, field: 'Evidence' },
): Promise<Evidence> {
  const headers = { 'X-ApiKey': onspring.apiKey, 'x-api-version': '2' };
  const path = `${onspring.url}/Fields/appId/${place.appId}?pageSize=500`;
  const { items } = (await callJson(path, { headers })) as { items: { id: number; name: string }[] };
  const fieldId = items.find(({ name }) => name === place.field)?.id ?? 0;
  const fetchBytes = async (url: string, init: RequestInit) =>
    Buffer.from(await (await fetch(url, init)).arrayBuffer());

  return {
    async upload(recordId, name, content, type = '') {
      const form = new FormData();
      form.set('RecordId', String(recordId));
      form.set('FieldId', String(fieldId));
      form.set('File', new Blob([content], { type }), name);
      const response = await fetch(`${onspring.url}/Files`, { method: 'POST', headers, body: form });
      if (!response.ok) throw new Error(`NOT_UPLOADED: ${name}: ${await response.text()}`);
    },
    async there(recordId) {
      const url = `${onspring.url}/Records/appId/${place.appId}/recordId/${recordId}?fieldIds=${fieldId}`;
      // Image fields name their files by id alone.
      const { fieldData } = (await callJson(url, { headers })) as {
        fieldData: { value: (number | { fileId: number })[] }[];
      };
      const files = (fieldData[0]?.value ?? []).map(async (value): Promise<[string, Buffer]> => {
        const fileId = typeof value === 'number' ? value : value.fileId;
        const address = `${onspring.url}/Files/recordId/${recordId}/fieldId/${fieldId}/fileId/${fileId}`;
        const { name } = (await callJson(address, { headers })) as { name: string };
        return [name, await fetchBytes(`${address}/file`, { headers })];
      });
      return (await Promise.all(files)).sort(byName);
    },
    async here(sysId) {
      const authorization = { authorization: toBasic(instance) };
      const url = `${instance.url}/api/now/attachment`;
      const { result } = (await callJson(`${url}?sysparm_query=table_sys_id=${sysId}`, { headers: authorization })) as {
        result: { sys_id: string; file_name: string }[];
      };
      const files = result.map(
        async ({ sys_id, file_name }): Promise<[string, Buffer]> => [
          file_name,
          await fetchBytes(`${url}/${sys_id}/file`, { headers: { ...authorization, accept: '*/*' } }),
        ],
      );
      return (await Promise.all(files)).sort(byName);
    },
  };
}
