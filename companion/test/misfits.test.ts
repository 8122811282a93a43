/** What does not fit on the other side: told at once with record, field, value and reason, and nothing is lost or cut. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CompanionProcess } from '../../scripts/demo/companion-process.ts';
import { callJson } from '../../scripts/demo/rest.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { openConsole } from './support/console.ts';
import { createScene, type Scene } from './support/scene.ts';

const limitMs = 600_000;
const appId = 210;
const findingTable = 'x_onspr_bridge_finding';
const issueTable = 'x_onspr_bridge_sync_issue';
const fieldMapTable = 'x_onspr_bridge_field_map';

describe('what does not fit on the other side', () => {
  let scene: Scene;
  let companion: CompanionProcess;
  let findings: { readonly sysId: string; readonly record: number }[];
  beforeAll(async () => {
    scene = await createScene({ findings: 6 });
    companion = await scene.startCompanion();
    await scene.settle(companion);
    const rows = await scene.admin.list(findingTable, 'ORDERBYnumber', ['sys_id', 'onspring_record']);
    findings = rows.map((row) => ({
      sysId: row['sys_id']?.value ?? '',
      record: Number(row['onspring_record']?.value),
    }));
  }, limitMs);
  afterAll(() => scene.stop());

  const onspring = () => scene.settings.access.onspring;
  const pick = (index: number) => findings[index] ?? { sysId: '', record: 0 };
  const fieldMapOf = async (name: string) =>
    (await scene.admin.list(fieldMapTable, `onspring_field=${name}`, ['sys_id']))[0]?.['sys_id']?.value ?? '';
  const here = async (sysId: string, field: string) =>
    (await scene.admin.list(findingTable, `sys_id=${sysId}`, [field]))[0]?.[field]?.value;
  const there = async (record: number, field: string) => (await scene.onspring.readRecord(appId, record))[field];
  const openIssue = (query: string) =>
    waitFor(
      `an open issue with ${query}`,
      limitMs,
      async () => (await scene.admin.list(issueTable, `${query}^state=open`, ['sys_id', 'title', 'cause']))[0],
    );
  /** An issue that somebody asked to retry is not open, and not solved either. */
  const solved = (query: string) =>
    waitFor(`no unsolved issue with ${query}`, limitMs, async () =>
      (await scene.admin.count(issueTable, `${query}^state!=solved`)) === 0 ? true : undefined,
    );
  /** An analyst saves a record on its page. */
  async function edit(record: number, fields: Readonly<Record<string, string>>): Promise<void> {
    const url = `${onspring().url}/ui/apps/${appId}/records/${record}`;
    const reply = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    expect(reply.status).toBeLessThan(400);
  }

  /** Waits until the companion works by settings that a step changes. */
  async function known(step: () => Promise<unknown>): Promise<void> {
    const before = (await companion.status()).configVersion;
    await step();
    await waitFor('the companion to know', limitMs, async () =>
      (await companion.status()).configVersion === before ? undefined : true,
    );
  }
  const changeMap = async (name: string, values: Readonly<Record<string, string>>) => {
    const map = await fieldMapOf(name);
    await known(() => scene.admin.update(fieldMapTable, map, values));
  };
  async function valueMapOf(name: string): Promise<Record<string, string>> {
    const [map] = await scene.admin.list(fieldMapTable, `onspring_field=${name}`, ['value_map']);
    return JSON.parse(map?.['value_map']?.value ?? '{}') as Record<string, string>;
  }
  /** An administrator of Onspring gives a value of a list another name. */
  async function renameItem(field: string, from: string, to: string): Promise<void> {
    const { url, apiKey } = onspring();
    const headers = { 'X-ApiKey': apiKey };
    const { items } = (await callJson(`${url}/Fields/appId/${appId}?pageSize=200`, { headers })) as {
      items: { name: string; listId?: number; values?: { id: string; name: string }[] }[];
    };
    const list = items.find(({ name }) => name === field);
    const id = list?.values?.find(({ name }) => name === from)?.id ?? '';
    await callJson(`${url}/Lists/id/${list?.listId}/items`, { method: 'PUT', headers, body: { id, name: to } });
  }

  it(
    'a field map without a field in Onspring is told, and the issue closes when it is corrected',
    async () => {
      const map = await fieldMapOf('Control');
      await scene.admin.update(fieldMapTable, map, { onspring_field: 'Kontrol' });
      const issue = await openIssue('code=FIELD_NOT_FOUND');
      expect(issue['cause']?.value).toContain('the app has no field "Kontrol" that the API key can read');
      await scene.admin.update(fieldMapTable, map, { onspring_field: 'Control' });
      await solved('code=FIELD_NOT_FOUND');
    },
    limitMs,
  );

  it(
    'a value that Onspring refuses is named with record, field and reason, the others go out, and Retry sends it',
    async () => {
      const { sysId, record } = pick(0);
      const [group] = await scene.admin.list('sys_user_group', 'nameISNOTEMPTY', ['sys_id', 'name']);
      const fault = { kind: 'status', method: 'PUT', path: '/records', status: 400, times: 2 };
      const body = JSON.stringify({ message: 'Field 9001 takes no such text.' });
      // The two values together, and then the first of them.
      await callJson(`${onspring().url}/_sandbox/faults`, { method: 'POST', body: { ...fault, body } });
      const change = { short_description: 'Refused', assignment_group: group?.['sys_id']?.value ?? '' };
      await scene.admin.update(findingTable, sysId, change);
      const issue = await openIssue('code=VENDOR_400');
      expect(issue['cause']?.value).toContain(
        `Onspring does not take "Refused" in "Finding Title" for record ${appId}/${record}. It says: Field 9001 takes no such text. Correct the value here`,
      );
      expect(await there(record, 'Assignment Group')).toBe(group?.['name']?.value);
      expect(await there(record, 'Finding Title')).not.toBe('Refused');
      await (await openConsole(scene.standIns, 'priya.nair')).press(issueTable, issue['sys_id']?.value ?? '', 'Retry');
      await solved('code=VENDOR_400');
      expect(await there(record, 'Finding Title')).toBe('Refused');
    },
    limitMs,
  );

  it(
    'a text longer than its column is left in Onspring whole, and lands once it fits',
    async () => {
      const { sysId, record } = pick(1);
      const [before, long] = [await here(sysId, 'short_description'), 'Long '.repeat(80).trim()];
      await edit(record, { 'Finding Title': long, Control: 'AC-2' });
      const query = `code=VALUE_TOO_LONG^onspring_record=${record}`;
      expect((await openIssue(query))['cause']?.value).toMatch(
        /399 characters, the column short_description takes 160/,
      );
      await scene.settle(companion);
      expect([await here(sysId, 'short_description'), await here(sysId, 'control')]).toEqual([before, 'AC-2']);
      expect(await there(record, 'Finding Title')).toBe(long);
      await edit(record, { 'Finding Title': 'Short' });
      await solved(query);
      expect(await here(sysId, 'short_description')).toBe('Short');
    },
    limitMs,
  );

  it(
    'a list value that was renamed in Onspring is named, and the value here stays until the value map knows it',
    async () => {
      const { sysId, record } = pick(2);
      await edit(record, { Severity: 'Low' });
      await waitFor('the severity', limitMs, async () => ((await here(sysId, 'severity')) === '4' ? true : undefined));
      await renameItem('Severity', 'Low', 'Minor');
      // Lists are read anew when settings change.
      await changeMap('Severity', { value_map: JSON.stringify({ ...(await valueMapOf('Severity')), Unused: '4' }) });
      await edit(record, { Control: 'AC-3' });
      expect((await openIssue(`field=severity^onspring_record=${record}`))['cause']?.value).toContain('Minor');
      expect([await here(sysId, 'severity'), await here(sysId, 'control')]).toEqual(['4', 'AC-3']);
    },
    limitMs,
  );

  it(
    'a group is found whatever the case of its name, and Onspring keeps the name as it is written there',
    async () => {
      const { sysId, record } = pick(5);
      const [group] = await scene.admin.list('sys_user_group', 'nameISNOTEMPTY', ['sys_id', 'name']);
      const name = (group?.['name']?.value ?? '').toUpperCase();
      expect(name).not.toBe(group?.['name']?.value);
      await changeMap('Assignment Group', { direction: 'both', owner: 'onspring' });
      await edit(record, { 'Assignment Group': name });
      await waitFor('the group', limitMs, async () =>
        (await here(sysId, 'assignment_group')) === group?.['sys_id']?.value ? true : undefined,
      );
      await scene.settle(companion);
      expect(await there(record, 'Assignment Group')).toBe(name);
      expect(await scene.admin.count(issueTable, `onspring_record=${record}^state!=solved`)).toBe(0);
    },
    limitMs,
  );

  it.each([
    ['NUMBER_TOO_LARGE', '2147483648', 'takes whole numbers up to 2147483647. Value: 2147483648'],
    ['INVALID_INTEGER', '9007199254740993', 'more than 15 digits and would not arrive exactly'],
  ])(
    'a number too large for its column is left in Onspring and told (%s), and never stored as another one',
    async (code, number, words) => {
      const { sysId, record } = pick(5);
      if ((await fieldMapOf('Exposure')) === '') {
        const fields = [{ name: 'Exposure', type: 'Number' }];
        const body = { apps: [{ name: 'Findings', fields }] };
        await callJson(`${onspring().url}/_sandbox/seed`, { method: 'POST', body });
        await changeMap('Likelihood', { onspring_field: 'Exposure', transform: 'integer', value_map: '' });
      }
      await edit(record, { Exposure: '2147483647' });
      await waitFor('the number', limitMs, async () =>
        (await here(sysId, 'likelihood')) === '2147483647' ? true : undefined,
      );
      await edit(record, { Exposure: number });
      const query = `code=${code}^onspring_record=${record}`;
      expect((await openIssue(query))['cause']?.value).toContain(words);
      expect(await here(sysId, 'likelihood')).toBe('2147483647');
      await edit(record, { Exposure: '7' });
      await solved(query);
      expect(await here(sysId, 'likelihood')).toBe('7');
    },
    limitMs,
  );

  it(
    'an owner is found whatever the case of the address, and of two with one address none is taken',
    async () => {
      const person = (email: string) => ({
        app: 'Users',
        key: email,
        fields: { 'Full Name': email, 'Email Address': email },
      });
      const emails = ['NORA.Lindqvist@Example.com', 'twin@example.com'] as const;
      for (const user_name of ['twin.one', 'twin.two']) {
        await scene.admin.create('sys_user', { user_name, email: 'twin@example.com' });
      }
      const records = [
        ...emails.map(person),
        ...emails.map((email) => ({
          app: 'Findings',
          fields: { 'Finding Title': email, 'Finding Status': 'Open', 'Finding Owner': email },
        })),
      ];
      await callJson(`${onspring().url}/_sandbox/seed`, { method: 'POST', body: { records } });
      const added = (await scene.onspring.readApp(appId)).filter(({ values }) =>
        emails.some((one) => one === values['Finding Title']),
      );
      for (const { recordId } of added) await scene.postEvent({ appId, recordId });
      const owners = await waitFor('both findings', limitMs, async () => {
        const rows = await scene.admin.list(
          findingTable,
          `short_descriptionIN${emails.join()}^ORDERBYshort_description`,
          ['finding_owner.user_name'],
        );
        return rows.length === 2 ? rows.map((row) => row['finding_owner.user_name']?.value) : undefined;
      });
      expect(owners).toEqual(['nora.lindqvist', '']);
      expect((await openIssue('code=REFERENCE_AMBIGUOUS'))['cause']?.value).toContain('twin@example.com');
    },
    limitMs,
  );
});
