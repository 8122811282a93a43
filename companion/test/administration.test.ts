/** What an admin does, at the instance's console with an admin's rights, on the built package. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Change, ChangesReply } from '../../now-app/server/contract/protocol.ts';
import { type Arrival, createArrivals } from '../../scripts/demo/arrivals.ts';
import { enableBridge, setProperties } from '../../scripts/demo/instance-setup.ts';
import { callJson, createTableClient, type TableClient, toBasic } from '../../scripts/demo/rest.ts';
import { type StandIns, startStandIns } from '../../scripts/demo/stand-ins.ts';
import { type Console, openConsole } from './support/console.ts';

const limitMs = 600_000;
const maps = 'x_onspr_bridge_field_map';
const issues = 'x_onspr_bridge_sync_issue';
const dayMs = 86_400_000;

describe('administration', () => {
  let standIns: StandIns;
  let table: TableClient;
  let admin: Console;
  let agent: Console;
  let bring: (arrivals: readonly Arrival[]) => Promise<void>;
  beforeAll(async () => {
    standIns = await startStandIns({ instancePort: 0, onspringPort: 0, findings: 0, dataFile: undefined, setUp: true });
    table = createTableClient(standIns.access.instance);
    admin = await openConsole(standIns, 'nora.lindqvist');
    agent = await openConsole(standIns, 'priya.nair');
    bring = await createArrivals(standIns);
  }, limitMs);
  afterAll(() => standIns.stop());

  const api = async (path: string, init: { method?: string; body?: unknown } = {}) => {
    const { instance } = standIns.access;
    const headers = { authorization: toBasic(instance), 'content-type': 'application/json' };
    const body = init.body === undefined ? null : JSON.stringify(init.body);
    const response = await fetch(`${instance.url}/api/x_onspr_bridge/v1/sync${path}`, {
      method: init.method ?? 'GET',
      headers,
      body,
    });
    return { status: response.status, text: await response.text() };
  };
  const travel = (advanceMs: number) =>
    callJson(`${standIns.access.instance.url}/_sandbox/clock/travel`, { method: 'POST', body: { advanceMs } });

  describe('set-up', () => {
    const steps = 'x_onspr_bridge_setup_step';
    const step = (name: string) => admin.find(steps, `step=${name}`);

    it('checks every step, and names what an account may do beyond its task', async () => {
      await setProperties(standIns.access.instance, { default_assignment_group: 'No such group' });
      const page = await admin.press(steps, await step('defaults'), 'Check all steps');
      expect(page.text).toContain('There is no group No such group.');
      await setProperties(standIns.access.instance, { default_assignment_group: 'GRC Remediation' });
      const account = await step('account');
      expect((await admin.press(steps, account, 'Check all steps')).text).toContain(
        'onspring.integration may use the sync API',
      );
      const [user] = await table.list('sys_user', 'user_name=onspring.integration', ['sys_id']);
      const [role] = await table.list('sys_user_role', 'name=x_onspr_bridge.agent', ['sys_id']);
      const values = { user: user?.['sys_id']?.value ?? '', role: role?.['sys_id']?.value ?? '' };
      await table.create('sys_user_has_role', values);
      const warned = await admin.press(steps, account, 'Check all steps');
      expect(warned.text).toContain(
        'onspring.integration may do more than it must: take away the roles x_onspr_bridge.agent',
      );
    });

    it('is for admins only', async () => {
      expect((await agent.open(steps, await step('switch'))).status).toBe(404);
    });

    it('pauses, goes on, and makes a clone its own by buttons', async () => {
      const row = await step('switch');
      expect((await admin.press(steps, row, 'Pause')).text).toContain('An admin paused the exchange');
      expect((await api('/changes')).text).toContain('PAUSED');
      await admin.press(steps, row, 'Resume');
      expect((await api('/changes')).status).toBe(200);
      await setProperties(standIns.access.instance, { instance_id: 'another instance' });
      expect((await admin.press(steps, row, 'Check all steps')).text).toContain('stays silent');
      await admin.press(steps, row, 'This instance is meant');
      expect((await api('/changes')).status).toBe(200);
    });

    it('tests the connection in the background and says what to do', async () => {
      const row = await step('connection');
      await admin.press(steps, row, 'Test connection');
      await travel(1000);
      expect((await admin.open(steps, row)).text).toContain('x_onspr_bridge.companion.url is empty.');
      // No server listens there.
      const secrets = { 'companion.key_id': 'key', 'companion.secret': 'a-secret-of-enough-length' };
      await setProperties(standIns.access.instance, { 'companion.url': 'http://127.0.0.1:1', ...secrets });
      await admin.press(steps, row, 'Test connection');
      await travel(1000);
      expect((await admin.open(steps, row)).text).toMatch(/The companion did not answer: (?!x_onspr)/);
      await setProperties(standIns.access.instance, { 'companion.url': '' });
    });
  });

  it('says what the rules would decide about a finding, and saves nothing', async () => {
    await bring([{ record: 51 }]);
    const finding = await admin.find('x_onspr_bridge_finding', 'onspring_record=51');
    const before = await table.list('x_onspr_bridge_finding', `sys_id=${finding}`, ['sys_mod_count', 'priority']);
    const { text } = await admin.press('x_onspr_bridge_finding', finding, 'Test playbook and priority');
    expect(text).toMatch(
      /Priority 1 \(now 1\): Severity is high \(\+3\).*Playbook: .*vulnerabilit.*It repeats no open finding.*Nothing was saved/i,
    );
    expect(await table.list('x_onspr_bridge_finding', `sys_id=${finding}`, ['sys_mod_count', 'priority'])).toEqual(
      before,
    );
  });

  it('takes no weights by which something worse would be less urgent', async () => {
    const weights = 'x_onspr_bridge_weight';
    const rows = new Map<string, string>();
    for (const value of ['1', '2', '3', '4']) {
      rows.set(value, await admin.find(weights, `factor=severity^value=${value}`));
    }
    const [high, low] = [rows.get('2') ?? '', rows.get('4') ?? ''];
    const pointsOf = async () => {
      const points: Record<string, string | undefined> = {};
      for (const [value, row] of rows) {
        points[value] = / name="f\.points" value="(\d+)"/.exec((await admin.open(weights, row)).html)?.[1];
      }
      return points;
    };
    const shipped = { 1: '4', 2: '3', 3: '1', 4: '0' };
    expect(await pointsOf()).toEqual(shipped);
    expect((await admin.save(weights, high, { points: '5' })).text).toContain(
      'What is worse counts no less: 1 must not have fewer points than 2.',
    );
    expect((await admin.save(weights, high, { active: 'false' })).text).toContain(
      '2 must not have fewer points than 3',
    );
    expect((await admin.save(weights, low, { value: 'low' })).text).toContain('a number from 1 for the worst');
    expect(await pointsOf()).toEqual(shipped);
    await admin.save(weights, high, { points: '4' });
    expect(await pointsOf()).toEqual({ ...shipped, 2: '4' });
    await admin.save(weights, high, { points: '3' });
  });

  describe('maps', () => {
    it('refuses a field map that cannot work, with every reason, and takes it once it is mended', async () => {
      const map = await admin.find('x_onspr_bridge_record_map', 'name=Findings');
      const draft = { record_map: map, onspring_field: 'Owner', direction: 'inbound', transform: 'text' };
      await expect(admin.create(maps, { ...draft, field: 'no_such_column', value_map: '{' })).rejects.toThrow(
        /UNKNOWN_COLUMN: The table x_onspr_bridge_finding has no column no_such_column.*BAD_VALUE_MAP/,
      );
      await expect(admin.create(maps, { ...draft, field: 'assigned_to' })).rejects.toThrow('WRONG_TRANSFORM');
      await expect(admin.create(maps, { ...draft, field: 'state' })).rejects.toThrow('READ_ONLY_COLUMN');
      await expect(admin.create(maps, { ...draft, field: 'short_description' })).rejects.toThrow(
        /TWO_OWNERS.*Finding Title/,
      );
      const reference = { ...draft, field: 'business_service', transform: 'reference' };
      await expect(admin.create(maps, { ...reference, reference_key: 'serial' })).rejects.toThrow(
        'UNKNOWN_REFERENCE_KEY',
      );
      await admin.create(maps, { ...reference, reference_key: 'name' });
    });

    it('holds the shipped maps for right', async () => {
      const map = await admin.find('x_onspr_bridge_record_map', 'name=Findings');
      await admin.save('x_onspr_bridge_record_map', map, { active: 'false' });
      const page = await admin.save('x_onspr_bridge_record_map', map, { active: 'true' });
      expect(page.text).toContain('Saved.');
    });

    it('refuses a key column and a filter that cannot work', async () => {
      const recordMaps = 'x_onspr_bridge_record_map';
      const map = await admin.find(recordMaps, 'name=Findings');
      const page = await admin.save(recordMaps, map, { key_column: 'no_such_column', filter: 'no_such_column=1' });
      expect(page.text).toMatch(/UNKNOWN_KEY_COLUMN.*BAD_FILTER/s);
      expect((await admin.save(recordMaps, map, { key_column: 'parent', filter: '' })).text).toContain(
        'KEY_COLUMN_NOT_MAPPED',
      );
      const saved = await admin.save(recordMaps, map, { key_column: 'short_description', filter: 'active=true' });
      expect(saved.text).toContain('Saved.');
      await admin.save(recordMaps, map, { key_column: '', filter: '' });
    });

    it('finds a record by the first of several keys that names one, and takes none of two or of a script', async () => {
      const [field] = await table.list(maps, 'field=business_application^direction=inbound', ['sys_id']);
      const map = field?.['sys_id']?.value ?? '';
      await admin.save(maps, map, { reference_key: 'number,name' });
      const [app] = await table.list('cmdb_ci_business_app', 'name=Okta Single Sign-On', ['sys_id', 'number']);
      const number = app?.['number']?.value ?? '';
      expect(number).not.toBe('');
      for (const twin of [1, 2])
        await table.create('cmdb_ci_business_app', { name: 'Twin', short_description: `${twin}` });
      await bring([
        { record: 61, values: { business_application: number } },
        { record: 62, values: { business_application: 'Okta Single Sign-On' } },
        { record: 63, values: { business_application: 'No such application' } },
        { record: 64, values: { business_application: 'Twin' } },
        // A query would run it and find the application of that name.
        { record: 65, values: { business_application: "javascript:'Okta Single ' + 'Sign-On'" } },
      ]);
      const landed = await table.list('x_onspr_bridge_finding', 'onspring_recordBETWEEN61@65^ORDERBYonspring_record', [
        'business_application',
      ]);
      const sysId = app?.['sys_id']?.value;
      expect(landed.map((row) => row['business_application']?.value)).toEqual([sysId, sysId, '', '', '']);
      const told = await table.list(issues, 'onspring_recordIN63,64,65^ORDERBYonspring_record', ['code', 'cause']);
      expect(told.map((issue) => issue['code']?.value)).toEqual([
        'REFERENCE_NOT_FOUND',
        'REFERENCE_AMBIGUOUS',
        'REFERENCE_NOT_FOUND',
      ]);
      for (const issue of told) expect(issue['cause']?.value).toContain('number or name');
      await admin.save(maps, map, { reference_key: 'name' });
      await bring([63, 64, 65].map((record) => ({ record })));
    });

    it('refuses a direction that the fields of a record map do not have', async () => {
      const map = await admin.find('x_onspr_bridge_record_map', 'name=Findings');
      const page = await admin.save('x_onspr_bridge_record_map', map, { direction: 'inbound' });
      expect(page.text).toContain('DIRECTION_OF_MAP');
    });
  });

  describe('sync issues', () => {
    it('go away when the admin mends the map and the record comes again', async () => {
      await bring([{ record: 1, values: { finding_owner: 'nobody@example.com' } }]);
      const issue = await agent.find(issues, 'onspring_record=1');
      expect((await agent.open(issues, issue)).text).toContain('REFERENCE_NOT_FOUND');
      const map = await admin.find(maps, 'field=finding_owner');
      await admin.save(maps, map, { reference_key: 'user_name' });
      const page = await agent.press(issues, issue, 'Retry');
      expect(page.text).toContain('It is tried again.');
      const { text } = await api('/issues/commands');
      expect(JSON.parse(text).result.commands).toMatchObject([{ action: 'retry', onspringRecord: 1 }]);
      await bring([{ record: 1, values: { finding_owner: 'priya.nair' } }]);
      expect((await table.list(issues, `sys_id=${issue}`, ['state']))[0]?.['state']?.value).toBe('solved');
      await admin.save(maps, map, { reference_key: 'email' });
    });

    it('are retried together, and ignored with a reason only', async () => {
      await bring(
        [11, 12, 13].map((record) => ({ record, values: { finding_owner: `nobody.${record}@example.com` } })),
      );
      const [first, second] = [
        await agent.find(issues, 'onspring_record=11'),
        await agent.find(issues, 'onspring_record=12'),
      ];
      expect((await agent.press(issues, first, 'Ignore')).text).toContain('Say in Reason for ignoring');
      await agent.press(issues, first, 'Ignore', { ignore_reason: 'Left the company' });
      const page = await agent.press(issues, second, 'Retry all like this');
      expect(page.text).toContain('2 issues like this are tried again.');
      const states = await table.list(issues, 'onspring_recordIN11,12,13', ['onspring_record', 'state']);
      expect(Object.fromEntries(states.map((row) => [row['onspring_record']?.value, row['state']?.value]))).toEqual({
        11: 'ignored',
        12: 'retry_asked',
        13: 'retry_asked',
      });
    });
  });

  it('pauses the exchange without losing what changes meanwhile', async () => {
    await bring([{ record: 21 }]);
    await setProperties(standIns.access.instance, { paused: 'true' });
    expect((await api('/changes')).text).toContain('PAUSED');
    expect(JSON.parse((await api('/config')).text).result).toMatchObject({ enabled: false, disabledReason: 'PAUSED' });
    const [finding] = await table.list('x_onspr_bridge_finding', 'onspring_record=21', ['sys_id']);
    await table.update('x_onspr_bridge_finding', finding?.['sys_id']?.value ?? '', {
      short_description: 'Said while paused',
    });
    await setProperties(standIns.access.instance, { paused: 'false' });
    await travel(10_000);
    expect((await api('/changes')).text).toContain('Said while paused');
  });

  it('pauses one map, and tells what changed meanwhile once it goes on', async () => {
    const maps = 'x_onspr_bridge_record_map';
    const map = await admin.find(maps, 'name=Findings');
    await bring([{ record: 22 }]);
    await admin.save(maps, map, { paused: 'true' });
    const paused = JSON.parse((await api('/config')).text).result.recordMaps.filter(
      (candidate: { paused: boolean }) => candidate.paused,
    );
    expect(paused).toMatchObject([{ name: 'Findings' }]);
    await travel(11_000);
    const finding = await agent.find('x_onspr_bridge_finding', 'onspring_record=22');
    await table.update('x_onspr_bridge_finding', finding, { short_description: 'Said while its map was paused' });
    await travel(10_000);
    expect(JSON.parse((await api('/changes')).text).result).toMatchObject({ changes: [], more: false });
    await admin.save(maps, map, { paused: 'false' });
    expect((await api('/changes')).text).toContain('Said while its map was paused');
  });

  it('lets no change wait behind those that have nothing to tell', async () => {
    const recordMaps = 'x_onspr_bridge_record_map';
    const findings = 'x_onspr_bridge_finding';
    const map = await admin.find(recordMaps, 'name=Findings');
    const read = async (limit: number): Promise<ChangesReply> =>
      JSON.parse((await api(`/changes?limit=${limit}`)).text).result;
    await bring([{ record: 23 }, { record: 24 }]);
    await travel(11_000);
    const { changes } = await read(200);
    const records = changes.map(({ id, version }) => ({ id, version, outcome: 'delivered', agreed: {} }));
    await api('/changes/ack', { method: 'POST', body: { records } });
    const [deleted, told] = [23, 24].map((record) => agent.find(findings, `onspring_record=${record}`));
    for (const sysId of [await deleted, await told]) {
      await table.update(findings, sysId ?? '', { short_description: `Said of ${sysId}` });
      await travel(10_000);
    }
    await admin.save(recordMaps, map, { active: 'false' });
    expect(await read(1)).toMatchObject({ changes: [], more: false });
    await admin.save(recordMaps, map, { active: 'true' });

    const { instance } = standIns.access;
    const call = { method: 'DELETE', headers: { authorization: toBasic(instance) } };
    await callJson(`${instance.url}/api/now/table/${findings}/${await deleted}`, call);
    const [gone] = (await read(1)).changes;
    expect(gone).toMatchObject({ sysId: await deleted, fields: {}, gone: true });
    const failure = { outcome: 'failed', code: 'RECORD_GONE', message: 'No such record', retryable: false };
    const record = { id: gone?.id, version: gone?.version, ...failure, retryAfterSeconds: null };
    await api('/changes/ack', { method: 'POST', body: { records: [record] } });
    expect((await read(1)).changes).toMatchObject([{ sysId: await told }]);
    const [issue] = await table.list(issues, 'code=RECORD_GONE', ['cause']);
    expect(issue?.['cause']?.value).toContain('was deleted in ServiceNow');
  });

  it('stays silent on a clone, and says why', async () => {
    const { instance } = standIns.access;
    const waiting = async () => (await table.list('x_onspr_bridge_sync_run', '', ['sys_id'])).length;
    const before = await waiting();
    await setProperties(instance, { instance_id: 'another instance' });
    expect(await api('/changes')).toMatchObject({ status: 409, text: expect.stringContaining('CLONE') });
    await bring([{ record: 31 }]);
    expect(await table.count('x_onspr_bridge_finding', 'onspring_record=31')).toBe(0);
    const flows = await table.count('x_onspr_bridge_remediation_task', '');
    await travel(3_600_000);
    expect(await table.count('x_onspr_bridge_remediation_task', '')).toBe(flows);
    expect(await waiting()).toBe(before);
    await enableBridge(instance);
    expect((await api('/changes')).status).toBe(200);
  });

  // Two days of every job of the package.
  it(
    'deletes old rows by age, and nothing a person still needs',
    async () => {
      await bring([{ record: 41, values: { finding_owner: 'nobody@example.com' } }]);
      const solved = await agent.find(issues, 'onspring_record=1');
      const open = await agent.find(issues, 'onspring_record=41');
      const ignored = await agent.find(issues, 'onspring_record=11');
      expect(await table.count('x_onspr_bridge_inbound', '')).toBeGreaterThan(0);
      await setProperties(standIns.access.instance, { 'retention.inbound_days': '1', 'retention.issue_days': '2' });
      await travel(dayMs + 3_600_000);
      expect(await table.count('x_onspr_bridge_inbound', '')).toBe(0);
      expect((await table.list(issues, `sys_id=${solved}`, ['state'])).length).toBe(1);
      await travel(dayMs);
      expect(
        (await table.list(issues, `sys_idIN${solved},${open},${ignored}`, ['sys_id']))
          .map((row) => row['sys_id']?.value)
          .sort(),
      ).toEqual([open, ignored].sort());
    },
    limitMs,
  );

  it('hears of a companion that fell silent: an issue, one mail to its owner, and an end when it is heard again', async () => {
    const minute = 60_000;
    await setProperties(standIns.access.instance, { sync_owner: 'nora.lindqvist' });
    const body = {
      companionId: 'c1',
      version: '1',
      startedAt: 'now',
      queueWaiting: 0,
      queueOldestSeconds: 0,
      deadLetters: 0,
    };
    const beat = async () => expect((await api('/heartbeat', { method: 'POST', body })).status).toBe(200);
    const states = async () =>
      (await table.list(issues, 'issue_key=companion:silent', ['state'])).map((row) => row['state']?.value);
    const mails = () => table.count('sys_email', 'subjectLIKEthe companion is silent^recipientsLIKEnora.lindqvist');
    await beat();
    await travel(14 * minute);
    expect(await states()).toEqual([]);
    await travel(7 * minute);
    expect(await states()).toEqual(['open']);
    await travel(30 * minute);
    expect(await mails()).toBe(1);
    await beat();
    await travel(6 * minute);
    expect(await states()).toEqual(['solved']);
  });

  describe('attachments by the sync API', () => {
    const send = async (path: string, init: RequestInit) => {
      const { instance } = standIns.access;
      const headers = { authorization: toBasic(instance), 'content-type': 'application/octet-stream' };
      return await fetch(`${instance.url}/api/x_onspr_bridge/v1/sync/attachments${path}`, { headers, ...init });
    };

    it('takes and gives files of linked records within the limits of their map, and notes what a person attaches', async () => {
      await bring([{ record: 901 }]);
      const [map] = await table.list('x_onspr_bridge_record_map', 'name=Findings', ['sys_id']);
      const id = map?.['sys_id']?.value ?? '';
      expect((await send(`?map=${id}&records=901`, {})).status).toBe(404);
      const values = { onspring_field: 'Evidence', field: 'attachments', transform: 'attachments', direction: 'both' };
      const field = await table.create(maps, { record_map: id, file_types: 'pdf', file_megabytes: '1', ...values });
      await travel(11_000);

      const place = `?map=${id}&record=901`;
      const body = Buffer.from([0, 255, 128, 10, 13, 200]);
      const add = (name: string, record = 901) =>
        send(`?map=${id}&record=${record}&field=${field}&name=${encodeURIComponent(name)}`, { method: 'POST', body });
      const added = (await (await add('plan.pdf')).json()) as { result: { id: string } };
      expect(added.result).toMatchObject({ name: 'plan.pdf', type: 'application/pdf', bytes: body.length });
      const listed = (await (await send(`?map=${id}&records=901,902`, {})).json()) as object;
      expect(listed).toEqual({ result: { records: [{ onspringRecord: 901, files: [added.result] }], next: null } });
      const content = await send(`/${added.result.id}${place}`, {});
      expect(content.headers.get('content-type')).toBe('application/octet-stream');
      expect(Buffer.from(await content.arrayBuffer())).toEqual(body);

      const refused = [await add('plan.exe'), await add('../plan.pdf'), await add('plan.pdf', 902)];
      expect(refused.map(({ status }) => status)).toEqual([400, 400, 404]);
      const large = await send(`${place}&field=${field}&name=a.pdf`, { method: 'POST', body: Buffer.alloc(1_100_000) });
      expect([large.status, await large.text()]).toEqual([400, expect.stringContaining('FILE_TOO_LARGE')]);
      const unannounced = { body: new Blob([Buffer.alloc(1_100_000)]).stream(), duplex: 'half' as const };
      const late = await send(`${place}&field=${field}&name=b.pdf`, { method: 'POST', ...unannounced });
      expect([late.status, await late.text()]).toEqual([400, expect.stringContaining('FILE_TOO_LARGE')]);
      expect(await (await send(`?map=${id}&records=901`, {})).json()).toEqual(listed);
      expect((await send(`/${'0'.repeat(32)}${place}`, {})).status).toBe(404);

      const waiting = async (): Promise<readonly Change[]> => {
        await travel(60_000);
        const { result } = JSON.parse((await api('/changes')).text) as { result: { changes: Change[] } };
        return result.changes.filter(({ onspringRecord }) => onspringRecord === 901);
      };
      const [told] = await waiting();
      const agreed = Object.fromEntries(Object.entries(told?.fields ?? {}).map(([name, { value }]) => [name, value]));
      const acknowledged = { id: told?.id, version: told?.version, outcome: 'delivered', agreed };
      await api('/changes/ack', { method: 'POST', body: { records: [acknowledged] } });
      expect(await waiting()).toEqual([]);
      const file = { name: 'evidence.pdf', type: 'application/pdf', content: 'evidence' };
      await table.attach('x_onspr_bridge_finding', told?.sysId ?? '', file);
      expect(await waiting()).toMatchObject([{ sysId: told?.sysId, fields: {} }]);
    });
  });
});
