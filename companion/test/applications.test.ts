/** ServiceNow data for Onspring: the mirror of business applications and the look-up that an outcome maps. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callJson } from '../../scripts/demo/rest.ts';
import { readVendorCalls, resetVendorCalls } from '../../scripts/demo/vendor-calls.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { runCli } from './support/cli.ts';
import { createScene, type Scene } from './support/scene.ts';

const limitMs = 600_000;
const applicationsApp = 209;
const applications = 24;
const table = 'cmdb_ci_business_app';

describe('business applications', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await createScene({ findings: 1 });
    await scene.settle(await scene.startCompanion());
  }, limitMs);
  afterAll(() => scene.stop());

  async function mirror(map = 'Business Applications') {
    await resetVendorCalls(scene.standIns.access);
    const result = await runCli(scene.settings, ['mirror', map, '--json']);
    const calls = await readVendorCalls(scene.standIns.access);
    const { runs } = JSON.parse(result.output) as { runs: { progress: Record<string, unknown> }[] };
    return { code: result.code, progress: runs[0]?.progress, calls };
  }
  const readThere = async (name: string) => {
    const records = await scene.onspring.readApp(applicationsApp);
    return records.find(({ values }) => values['Application Name'] === name);
  };
  const lookUp = (body: unknown, key = scene.settings.eventKey) =>
    fetch(`http://127.0.0.1:${scene.settings.port}/onspring/lookup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key },
      body: JSON.stringify(body),
    });

  it(
    'fills the app by key, then costs no write while nothing changes',
    async () => {
      const firstRun = await mirror();
      expect(firstRun.progress).toMatchObject({ updated: applications, inserted: 0, failed: 0 });
      const sap = await readThere('SAP S/4HANA Finance');
      expect(sap?.values).toMatchObject({ Number: 'APM0001000', Description: 'General ledger, payables, receivables' });
      const users = await scene.onspring.readApp(2);
      const owner = users.find(({ recordId }) => recordId === sap?.values['IT Application Owner']);
      expect(owner?.values['Email Address']).toBe('oliver.braun@example.com');

      const again = await mirror();
      expect(again.code).toBe(0);
      expect(again.progress).toMatchObject({ unchanged: applications, updated: 0, inserted: 0 });
      expect(again.calls.onspringWrites).toBe(0);
      expect(again.calls.onspringReads).toBeLessThanOrEqual(2);
    },
    limitMs,
  );

  it(
    'creates none a second time when Onspring does not show one, and says which are in doubt',
    async () => {
      const faults = `${scene.settings.access.onspring.url}/_sandbox/faults`;
      const record = (await scene.onspring.readApp(applicationsApp))[7]?.recordId;
      await callJson(faults, { method: 'POST', body: { kind: 'timeout', path: '/records', method: 'GET', record } });
      const { progress } = await mirror();
      await callJson(faults, { method: 'DELETE' });
      expect(progress).toMatchObject({ unchanged: applications - 1, inserted: 0, failed: 1 });
      expect(await scene.onspring.readApp(applicationsApp)).toHaveLength(applications);
      const issues = () => scene.admin.list('x_onspr_bridge_sync_issue', 'state=open^code=MIRROR_VALUES', ['cause']);
      const issue = await waitFor('the issue', 300_000, async () => (await issues())[0]);
      expect(issue['cause']?.value).toContain('not created, since 1 records in Onspring could not be read');
      expect((await mirror()).progress).toMatchObject({ unchanged: applications, failed: 0 });
      await waitFor('the issue to close', 300_000, async () => ((await issues()).length === 0 ? true : undefined));
    },
    limitMs,
  );

  it(
    'writes the one that changed and creates the one that is new',
    async () => {
      const [intranet] = await scene.admin.list(table, 'name=Intranet', ['sys_id']);
      await scene.admin.update(table, intranet?.['sys_id']?.value ?? '', { short_description: 'News' });
      await scene.admin.create(table, { name: 'Grid Control', short_description: 'Power grid' });
      const { progress, calls } = await mirror();
      expect(progress).toMatchObject({ updated: 1, inserted: 1, unchanged: applications - 1 });
      expect(calls.onspringWrites).toBe(2);
      expect((await readThere('Intranet'))?.values['Description']).toBe('News');
      expect((await readThere('Grid Control'))?.values['Description']).toBe('Power grid');
    },
    limitMs,
  );

  it(
    'takes the first of two records with one key and names the second',
    async () => {
      await scene.admin.create(table, { name: 'GRID CONTROL', short_description: 'Another grid' });
      // The first is the one with the smaller sys_id: the same in every run.
      await mirror();
      const { progress, calls } = await mirror();
      const same = applications + 1;
      expect(progress).toMatchObject({ unchanged: same, identical: same, inserted: 0, failed: 1 });
      expect(calls.onspringWrites).toBe(0);
      const issues = await scene.admin.list('x_onspr_bridge_sync_issue', 'state=open', ['cause']);
      expect(issues.map((issue) => issue['cause']?.value)).toContainEqual(
        expect.stringMatching(/grid control: another record/i),
      );
    },
    limitMs,
  );

  it(
    'answers a look-up with one flat object, owners as Onspring records',
    async () => {
      const reply = await lookUp({ map: 'Business Applications', key: 'Okta Single Sign-On' });
      expect(reply.status).toBe(200);
      const answer = (await reply.json()) as Record<string, unknown>;
      const users = await scene.onspring.readApp(2);
      const owner = users.find(({ values }) => values['Email Address'] === 'victor.okafor@example.com');
      expect(answer).toMatchObject({
        'Application Name': 'Okta Single Sign-On',
        Number: expect.stringMatching(/^APM\d+$/),
        Owner: owner?.recordId,
      });
      expect(Object.values(answer).every((value) => typeof value !== 'object')).toBe(true);
      expect((await lookUp({ map: 'Business Applications', key: 'Nothing' })).status).toBe(404);
      const script = "javascript:'Okta Single ' + 'Sign-On'";
      expect((await lookUp({ map: 'Business Applications', key: script })).status).toBe(404);
      expect((await lookUp({ map: 'sys_user', key: 'admin' })).status).toBe(404);
      expect((await lookUp({ map: 'Findings', key: 'OBF1' })).status).not.toBe(200);
      expect((await lookUp({ table: 'sys_user' })).status).toBe(400);
      expect((await lookUp({ map: 'Business Applications', key: 'x' }, 'a-wrong-key')).status).toBe(401);
    },
    limitMs,
  );

  it(
    'answers no look-up by a map that is paused, says why, and answers again when it goes on',
    async () => {
      const map = 'Business Applications';
      const [row] = await scene.admin.list('x_onspr_bridge_record_map', `name=${map}`, ['sys_id']);
      const answered = (status: number) =>
        waitFor(`a look-up with status ${status}`, limitMs, async () => {
          const reply = await lookUp({ map, key: 'Okta Single Sign-On' });
          return reply.status === status ? ((await reply.json()) as Record<string, unknown>) : undefined;
        });
      const pause = (paused: boolean) =>
        scene.admin.update('x_onspr_bridge_record_map', row?.['sys_id']?.value ?? '', { paused: String(paused) });
      await pause(true);
      const error = { code: 'LOOKUP_NOT_FOUND', message: `The record map "${map}" is paused` };
      expect(await answered(404)).toMatchObject({ error });
      await pause(false);
      expect(await answered(200)).toMatchObject({ 'Application Name': 'Okta Single Sign-On' });
    },
    limitMs,
  );

  /** Sets up apps in Onspring as an audit team has them, and the maps that fill them. */
  async function addPortfolio(): Promise<void> {
    const text = (name: string) => ({ name, type: 'Text' });
    const reference = (name: string, references: string, multi = false) => ({
      name,
      type: 'Reference',
      references,
      multi,
    });
    const owners = ['App Owner', 'IT Owner', 'L3'].map((name) => reference(name, 'Users'));
    const apps = [
      { name: 'Regulations', fields: [text('Code')] },
      { name: 'Group Types', fields: [text('Type')] },
      {
        name: 'Groups',
        fields: [text('Group'), reference('Manager', 'Users'), reference('Types', 'Group Types', true)],
      },
      { name: 'Portfolio', fields: [text('Application'), ...owners, reference('Regulatory', 'Regulations', true)] },
    ];
    const records = [
      ...['SOX', 'GDPR', 'PCI DSS'].map((code) => ({ app: 'Regulations', fields: { Code: code } })),
      ...['audit', 'itil'].map((type) => ({ app: 'Group Types', fields: { Type: type } })),
    ];
    const { url } = scene.standIns.access.onspring;
    await callJson(`${url}/_sandbox/seed`, { method: 'POST', body: { apps, records } });
    const email = { transform: 'onspring_reference', reference_key: 'email', onspring_key_field: 'Email Address' };
    await addMap('Portfolio', { target_table: table, key_column: 'name' }, [
      ['Application', 'name', {}],
      ['App Owner', 'it_application_owner', email],
      ['IT Owner', 'managed_by', email],
      ['L3', 'supported_by', email],
      // A column of codes with commas between, as companies add one for regulations.
      ['Regulatory', 'attributes', { transform: 'onspring_references', onspring_key_field: 'Code' }],
    ]);
    await addMap('Users', { target_table: 'sys_user', key_column: 'email', filter: 'active=true^emailISNOTEMPTY' }, [
      ['Full Name', 'name', {}],
      ['Email Address', 'email', {}],
    ]);
    const types = { transform: 'onspring_references', reference_key: 'name', onspring_key_field: 'Type' };
    await addMap('Groups', { target_table: 'sys_user_group', key_column: 'name' }, [
      ['Group', 'name', {}],
      ['Manager', 'manager', email],
      ['Types', 'type', types],
    ]);
  }
  async function addMap(
    name: string,
    target: Readonly<Record<string, string>>,
    fields: readonly (readonly [string, string, Readonly<Record<string, string>>])[],
  ): Promise<void> {
    const values = { name, onspring_app: name, direction: 'outbound', active: 'false', ...target };
    const map = await scene.admin.create('x_onspr_bridge_record_map', values);
    for (const [onspringField, field, others] of fields) {
      const sent = { direction: 'outbound', owner: 'servicenow', transform: 'text', ...others };
      await scene.admin.create('x_onspr_bridge_field_map', {
        record_map: map,
        onspring_field: onspringField,
        field,
        ...sent,
      });
    }
    await scene.admin.update('x_onspr_bridge_record_map', map, { active: 'true' });
    await waitFor(`the companion to know the map ${name}`, limitMs, async () =>
      (await (await lookUp({ map: name, key: 'nothing' })).text()).includes('ServiceNow has no record')
        ? true
        : undefined,
    );
  }

  const mapId = async (name: string) =>
    (await scene.admin.list('x_onspr_bridge_record_map', `name=${name}`, ['sys_id']))[0]?.['sys_id']?.value ?? '';
  const ownerMap = async () =>
    (await scene.admin.list('x_onspr_bridge_field_map', 'onspring_field=App Owner', ['sys_id', 'created_by']))[0];
  /** Makes a person here whom Onspring does not know the owner of an application; answers the address of the person. */
  async function setNewOwner(name: string): Promise<string> {
    const email = `${name.toLowerCase()}@example.com`;
    const owner = await scene.admin.create('sys_user', { user_name: name, first_name: name, last_name: 'New', email });
    const [row] = await scene.admin.list(table, 'name=Intranet', ['sys_id']);
    await scene.admin.update(table, row?.['sys_id']?.value ?? '', { it_application_owner: owner });
    return email;
  }
  const usersWith = async (email: string) =>
    (await scene.onspring.readApp(2)).filter(({ values }) => values['Email Address'] === email);
  async function ask(): Promise<{ status: number; owner: unknown }> {
    const reply = await lookUp({ map: 'Portfolio', key: 'Intranet' });
    return { status: reply.status, owner: ((await reply.json()) as Record<string, unknown>)['App Owner'] };
  }
  const idsOf = async (appId: number, field: string, names: readonly string[]) => {
    const records = await scene.onspring.readApp(appId);
    return names.map((name) => records.find(({ values }) => values[field] === name)?.recordId);
  };
  const appIdOf = async (name: string) => {
    const { url, apiKey } = scene.standIns.access.onspring;
    const headers = { 'X-ApiKey': apiKey };
    const { items } = (await callJson(`${url}/Apps?pageSize=100`, { headers })) as {
      items: { id: number; name: string }[];
    };
    return items.find((app) => app.name === name)?.id ?? 0;
  };

  it(
    'come with owners and regulations as records in Onspring, and so do people and groups',
    async () => {
      await addPortfolio();
      const okta = 'Okta Single Sign-On';
      const [row] = await scene.admin.list(table, `name=${okta}`, ['sys_id', 'it_application_owner.email']);
      const application = row?.['sys_id']?.value ?? '';
      const [newcomer] = ['ida.new@example.com'];
      const ida = await scene.admin.create('sys_user', {
        user_name: 'ida.new',
        first_name: 'Ida',
        last_name: 'New',
        email: newcomer,
      });
      await scene.admin.update(table, application, { managed_by: ida, attributes: 'SOX, gdpr' });
      const types = [];
      for (const name of ['audit', 'itil']) {
        const [known] = await scene.admin.list('sys_user_group_type', `name=${name}`, ['sys_id']);
        types.push(known?.['sys_id']?.value ?? (await scene.admin.create('sys_user_group_type', { name })));
      }
      await scene.admin.create('sys_user_group', { name: 'Control testers', manager: ida, type: types.join(',') });

      // People first: the others refer to them.
      const people = await scene.admin.list('sys_user', 'active=true^emailISNOTEMPTY', ['email']);
      const known = new Set((await scene.onspring.readApp(2)).map(({ values }) => values['Email Address']));
      const missing = new Set(people.map((person) => person['email']?.value).filter((email) => !known.has(email))).size;
      expect(missing).toBeGreaterThan(0);
      expect((await mirror('Users')).progress).toMatchObject({ inserted: missing, updated: 0, failed: 0 });
      expect((await mirror('Groups')).progress).toMatchObject({ failed: 0 });
      expect((await mirror('Portfolio')).progress).toMatchObject({ inserted: applications + 1, failed: 1 });
      for (const map of ['Users', 'Groups', 'Portfolio']) {
        const again = await mirror(map);
        expect({ map, progress: again.progress, writes: again.calls.onspringWrites }).toMatchObject({
          map,
          progress: { inserted: 0, updated: 0 },
          writes: 0,
        });
      }

      const portfolio = await appIdOf('Portfolio');
      const [owner, manager] = await idsOf(2, 'Email Address', [
        row?.['it_application_owner.email']?.value ?? '',
        newcomer,
      ]);
      const regulations = await idsOf(await appIdOf('Regulations'), 'Code', ['SOX', 'GDPR']);
      const there = async () =>
        (await scene.onspring.readApp(portfolio)).find(({ values }) => values['Application'] === okta)?.values;
      expect(await there()).toMatchObject({ 'App Owner': owner, 'IT Owner': manager });
      expect(new Set((await there())?.['Regulatory'] as number[])).toEqual(new Set(regulations));
      const groups = await scene.onspring.readApp(await appIdOf('Groups'));
      const testers = groups.find(({ values }) => values['Group'] === 'Control testers')?.values;
      const named = await idsOf(await appIdOf('Group Types'), 'Type', ['audit', 'itil']);
      expect(testers?.['Manager']).toBe(manager);
      expect(new Set(testers?.['Types'] as number[])).toEqual(new Set(named));
      const answer = (await (await lookUp({ map: 'Portfolio', key: okta })).json()) as Record<string, unknown>;
      expect(answer).toMatchObject({ 'App Owner': owner, 'IT Owner': manager, L3: '' });
      expect(String(answer['Regulatory']).split('|').map(Number).sort()).toEqual([...regulations].sort());

      // One that Onspring does not know: the list stays as it was and is named, the rest of the record goes on.
      await scene.admin.update(table, application, { attributes: 'SOX,DORA', managed_by: '' });
      const partly = await mirror('Portfolio');
      expect(partly).toMatchObject({ code: 3, progress: { updated: 1 } });
      expect((await there())?.['IT Owner'] ?? null).toBeNull();
      expect(new Set((await there())?.['Regulatory'] as number[])).toEqual(new Set(regulations));
      const issues = await scene.admin.list('x_onspr_bridge_sync_issue', 'code=MIRROR_VALUES^state=open', ['cause']);
      const causes = issues.map((issue) => issue['cause']?.value ?? '').join('\n');
      expect(causes).toMatch(/Okta Single Sign-On: Onspring has no record with Code "DORA" for "Regulatory"/);
      await scene.admin.update(table, application, { attributes: '' });
      await mirror('Portfolio');
      expect((await there())?.['Regulatory'] ?? []).toEqual([]);
    },
    limitMs,
  );

  describe('with an owner whom Onspring does not know', () => {
    it(
      'leave the owner empty and create nobody until a map is allowed to, which must fit',
      async () => {
        const email = await setNewOwner('Zoe');
        expect(await ask()).toEqual({ status: 200, owner: '' });
        expect(await usersWith(email)).toEqual([]);
        const field = (await ownerMap())?.['sys_id']?.value ?? '';
        const change = { created_by: await mapId('Groups') };
        await expect(scene.admin.update('x_onspr_bridge_field_map', field, change)).rejects.toThrow();
        expect((await ownerMap())?.['created_by']?.value).toBe('');
      },
      limitMs,
    );

    it(
      'create the owner once, however many ask at once, and write nothing in ServiceNow',
      async () => {
        await scene.admin.update('x_onspr_bridge_record_map', await mapId('Users'), { schedule: 'never' });
        const before = await scene.admin.list(table, 'name=Intranet', ['sys_mod_count', 'sys_updated_on']);
        const field = (await ownerMap())?.['sys_id']?.value ?? '';
        await scene.admin.update('x_onspr_bridge_field_map', field, { created_by: await mapId('Users') });
        const answers = await waitFor('the owner to be created', limitMs, async () => {
          const asked = await Promise.all(Array.from({ length: 8 }, ask));
          return asked.some(({ owner }) => owner === '') ? undefined : asked;
        });
        const [owner, ...others] = await usersWith('zoe@example.com');
        expect(others).toEqual([]);
        expect(owner?.values['Full Name']).toBe('Zoe New');
        for (const answer of answers) expect(answer).toEqual({ status: 200, owner: owner?.recordId });
        expect(await scene.admin.list(table, 'name=Intranet', ['sys_mod_count', 'sys_updated_on'])).toEqual(before);
      },
      limitMs,
    );

    it(
      'create the owner once when an answer of Onspring is lost, before or after its work',
      async () => {
        const arm = (fault: object) =>
          callJson(`${scene.settings.access.onspring.url}/_sandbox/faults`, {
            method: 'POST',
            body: { method: 'PUT', path: '/records', times: 1, kind: 'reset', ...fault },
          });
        const done = await setNewOwner('Yara');
        await arm({ commits: true });
        const answer = await ask();
        expect(answer).toEqual({ status: 200, owner: (await usersWith(done))[0]?.recordId });
        const lost = await setNewOwner('Xena');
        await arm({});
        expect((await ask()).status).toBe(504);
        expect(await usersWith(lost)).toEqual([]);
        expect((await ask()).status).toBe(200);
        for (const email of [done, lost]) expect(await usersWith(email)).toHaveLength(1);
      },
      limitMs,
    );

    it(
      'create the owner once when mirrors and look-ups meet',
      async () => {
        const email = await setNewOwner('Wanda');
        const [portfolio] = await Promise.all([mirror('Portfolio'), mirror('Users'), ask(), ask()]);
        expect(portfolio.progress).toMatchObject({ inserted: 0 });
        const [owner, ...others] = await usersWith(email);
        expect(others).toEqual([]);
        expect((await ask()).owner).toBe(owner?.recordId);
      },
      limitMs,
    );

    it(
      'take none of two people with one address there, and name them',
      async () => {
        const email = await setNewOwner('Vera');
        const records = ['One', 'Two'].map((name) => ({
          app: 'Users',
          fields: { 'Full Name': name, 'Email Address': email },
        }));
        const { url } = scene.standIns.access.onspring;
        await callJson(`${url}/_sandbox/seed`, { method: 'POST', body: { records } });
        expect((await ask()).owner).toBe('');
        await mirror('Portfolio');
        const issues = await scene.admin.list('x_onspr_bridge_sync_issue', 'code=MIRROR_VALUES^state=open', ['cause']);
        expect(issues.map((issue) => issue['cause']?.value).join()).toMatch(
          /Intranet: Onspring has 2 records with Email Address "vera@example.com"/,
        );
        expect(await usersWith(email)).toHaveLength(2);
      },
      limitMs,
    );
  });

  it(
    'stay one record there when they are renamed here',
    async () => {
      await mirror();
      const before = (await scene.onspring.readApp(applicationsApp)).length;
      const [row] = await scene.admin.list(table, 'name=Intranet', ['sys_id']);
      const there = await readThere('Intranet');
      const [okta] = await scene.admin.list(table, 'name=Okta Single Sign-On', ['sys_id']);
      const oktaThere = await readThere('Okta Single Sign-On');
      await scene.admin.update(table, row?.['sys_id']?.value ?? '', { name: 'Employee Portal' });
      // Another one gets the name that became free.
      await scene.admin.update(table, okta?.['sys_id']?.value ?? '', { name: 'Intranet' });
      expect((await mirror()).progress).toMatchObject({ updated: 2, inserted: 0 });
      expect(await scene.onspring.readApp(applicationsApp)).toHaveLength(before);
      expect((await readThere('Employee Portal'))?.recordId).toBe(there?.recordId);
      expect((await readThere('Intranet'))?.recordId).toBe(oktaThere?.recordId);
    },
    limitMs,
  );
});
