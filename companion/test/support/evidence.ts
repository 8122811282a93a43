/** Files of findings on both sides, as people there handle them. */
import { callJson, toBasic } from '../../../scripts/demo/rest.ts';
import type { SandboxAccess } from '../../../scripts/demo/stand-ins.ts';

export interface Evidence {
  /** Uploads a file to the field Evidence of a finding in Onspring; fires no outcome. */
  upload(recordId: number, name: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Contents of the files of a finding by name, one entry for each file. */
  there(recordId: number): Promise<[name: string, content: Buffer][]>;
  here(sysId: string): Promise<[name: string, content: Buffer][]>;
}

const byName = (a: [string, Buffer], b: [string, Buffer]): number => a[0].localeCompare(b[0]);

export async function createEvidence({ onspring, instance }: SandboxAccess): Promise<Evidence> {
  const headers = { 'X-ApiKey': onspring.apiKey, 'x-api-version': '2' };
  const path = `${onspring.url}/Fields/appId/${onspring.appId}?pageSize=500`;
  const { items } = (await callJson(path, { headers })) as { items: { id: number; name: string }[] };
  const fieldId = items.find(({ name }) => name === 'Evidence')?.id ?? 0;
  const fetchBytes = async (url: string, init: RequestInit) =>
    Buffer.from(await (await fetch(url, init)).arrayBuffer());

  return {
    async upload(recordId, name, content) {
      const form = new FormData();
      form.set('RecordId', String(recordId));
      form.set('FieldId', String(fieldId));
      form.set('File', new Blob([content]), name);
      const response = await fetch(`${onspring.url}/Files`, { method: 'POST', headers, body: form });
      if (!response.ok) throw new Error(`NOT_UPLOADED: ${name}: ${await response.text()}`);
    },
    async there(recordId) {
      const url = `${onspring.url}/Records/appId/${onspring.appId}/recordId/${recordId}?fieldIds=${fieldId}`;
      const { fieldData } = (await callJson(url, { headers })) as {
        fieldData: { value: { fileId: number; fileName: string }[] }[];
      };
      const files = (fieldData[0]?.value ?? []).map(async ({ fileId, fileName }): Promise<[string, Buffer]> => {
        const address = `${onspring.url}/Files/recordId/${recordId}/fieldId/${fieldId}/fileId/${fileId}/file`;
        return [fileName, await fetchBytes(address, { headers })];
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
