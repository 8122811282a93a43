/** A public Node.js client of the ServiceNow REST APIs, unmodified, against the stand-in instance. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import ServiceNow from 'servicenow-rest-api';
import { type InstanceTarget, openStandIn } from '../instance/conformance/target.ts';
import { type ForwardProxy, startForwardProxy } from './forward-proxy.ts';

let target: InstanceTarget;
let proxy: ForwardProxy;
let client: ServiceNow;

beforeAll(async () => {
  target = await openStandIn();
  proxy = await startForwardProxy(target.url);
  client = new ServiceNow('stand-in', target.user, target.password);
  client.setNetworkOptions({ proxy: { protocol: 'http', host: proxy.host, port: proxy.port } });
  // The client prints the address of every query.
  jest.spyOn(console, 'log').mockReturnValue(undefined);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await proxy.stop();
  await target.stop();
});

/** The client's callback as a promise. */
const ask = <T>(call: (done: (value: T) => void) => void): Promise<T> => new Promise((resolve) => call(resolve));

describe('servicenow-rest-api', () => {
  it('creates, finds, updates and deletes a task', async () => {
    const created = await ask((done: (row: Record<string, string>) => void) =>
      client.createNewTask({ short_description: 'Made by a client', urgency: '2 - Medium' }, 'incident', done),
    );
    expect(created).toMatchObject({ short_description: 'Made by a client', urgency: '2 - Medium' });
    const number = created['number'] ?? '';
    expect(await ask((done: (id: string) => void) => client.getSysId('incident', number, done))).toBe(
      created['sys_id'],
    );
    const updated = await ask((done: (row: Record<string, string>) => void) =>
      client.UpdateTask('incident', number, { assigned_to: 'Priya Nair' }, done),
    );
    expect(updated).toMatchObject({ number, assigned_to: { display_value: 'Priya Nair' } });
    const rows = await ask((done: (rows: Record<string, string>[]) => void) =>
      client.getTableData(['number', 'assigned_to.email'], [`number=${number}`, 'active=true'], 'incident', done),
    );
    expect(rows).toEqual([{ number, 'assigned_to.email': 'priya.nair@example.com' }]);
    const deleted = await ask((done: (answer: { status: number }) => void) =>
      client.DeleteTask('incident', number, done),
    );
    expect(deleted.status).toBe(204);
  });

  it('reads a sample row of a table', async () => {
    const rows = await ask((done: (rows: Record<string, string>[]) => void) => client.getSampleData('sys_user', done));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveProperty('user_name');
  });

  it('reads attachments of a record', async () => {
    const [row] = await ask((done: (rows: Record<string, string>[]) => void) => client.getSampleData('sys_user', done));
    const record = row?.['sys_id'] ?? '';
    const upload = await target.ask(
      'POST',
      `/api/now/attachment/file?table_name=sys_user&table_sys_id=${record}&file_name=a.txt`,
      {
        headers: { 'Content-Type': 'text/plain' },
        body: 'hello',
      },
    );
    expect(upload.status).toBe(201);
    const all = await ask((done: (rows: Record<string, string>[]) => void) =>
      client.getAllAttachmentsMetaData(record, done),
    );
    const sysId = all[0]?.['sys_id'] ?? '';
    expect(all).toMatchObject([{ file_name: 'a.txt', content_type: 'text/plain', size_bytes: '5' }]);
    expect(
      await ask((done: (row: Record<string, string>) => void) => client.getAttachmentMetaData(sysId, done)),
    ).toMatchObject({ sys_id: sysId, table_sys_id: record });
    const file = await ask((done: (answer: { status: number; data: unknown }) => void) =>
      client.getAttachment(sysId, done),
    );
    expect([file.status, file.data]).toEqual([200, 'hello']);
  });
});
