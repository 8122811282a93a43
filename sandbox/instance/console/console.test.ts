import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createConsole } from './console.ts';
import { AGENT, type Desk, NOBODY, openDesk, READER, REQUEST, STEP } from './fixtures/desk.ts';

const HOSTILE = `<script>alert("x")</script>'"&`;

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.instance.stop());

describe('signing in', () => {
  it('sends strangers to the sign-in page and back to where they wanted', async () => {
    const app = createConsole(desk.instance);
    const refused = await app.request('/now/list/task?query=active%3Dtrue');
    expect(refused.status).toBe(303);
    const target = new URL(refused.headers.get('location') ?? '', 'http://x').searchParams.get('next') ?? '';
    const body = new URLSearchParams({ user: AGENT, next: target });
    const welcomed = await app.request('/sign-in', { method: 'POST', body });
    expect(welcomed.headers.get('location')).toBe('/now/list/task?query=active%3Dtrue');
    expect(welcomed.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
  });

  it('offers the demo users by role and refuses a user who does not exist', async () => {
    const app = createConsole(desk.instance);
    const page = await (await app.request('/sign-in')).text();
    expect(page).toMatch(/Agent <\/h2>[\s\S]*?value="priya\.nair"[\s\S]*?System administrator/);
    const refused = await app.request('/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ user: 'nobody.at.all' }),
    });
    expect(refused.status).toBe(400);
  });

  it('says for whom most waits, and leaves out accounts of other systems', async () => {
    const app = createConsole(desk.instance);
    const request = desk.insert(REQUEST, {
      short_description: 'Buy it',
      assigned_to: desk.userId(NOBODY),
      active: 'true',
    });
    desk.insert('sysapproval_approver', { sysapproval: request, approver: desk.userId(NOBODY), state: 'requested' });
    desk.insert('sys_user', { user_name: 'robot', name: 'Robot', active: 'true', web_service_access_only: 'true' });
    const page = await (await app.request('/sign-in')).text();
    expect(page).toMatch(
      /Everybody else[\s\S]{0,200}value="oliver\.braun"[\s\S]*?1 decision waits[\s\S]*?1 task waits/,
    );
    expect(page).not.toContain('Robot');
  });

  it('never leads to another site', async () => {
    const app = createConsole(desk.instance);
    const body = new URLSearchParams({ user: AGENT, next: '//evil.example/x' });
    expect((await app.request('/sign-in', { method: 'POST', body })).headers.get('location')).toBe('/now/home');
  });
});

describe('every page', () => {
  it('allows no script and only its own styles', async () => {
    const browser = await desk.signIn(AGENT);
    const { headers, text } = await browser.get('/now/home');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(text).not.toMatch(/<script|style="|onclick=/);
  });

  it('answers 404 for unknown records, tables and pages, and for the machinery without an administrator', async () => {
    const browser = await desk.signIn(AGENT);
    for (const path of [
      `/now/record/${REQUEST}/none`,
      '/now/list/no_such_table',
      '/now/nowhere',
      '/now/log',
      '/now/flows',
    ]) {
      expect((await browser.get(path)).status).toBe(404);
    }
    const admin = await desk.signIn('admin');
    for (const path of ['/now/log', '/now/flows', '/now/mail', '/now/rest-calls']) {
      expect((await admin.get(path)).status).toBe(200);
    }
  });

  it('opens the workspace, platform-shaped links and the style sheet', async () => {
    const app = createConsole(desk.instance);
    const browser = await desk.signIn(AGENT);
    expect((await browser.get('/now/demo-desk/home')).status).toBe(302);
    expect((await app.request(`/${REQUEST}.do?sys_id=abc`)).headers.get('location')).toBe(`/now/record/${REQUEST}/abc`);
    expect((await app.request('/now/console.css')).headers.get('content-type')).toContain('text/css');
  });
});

describe('UI page', () => {
  it('shows the text of a page of the package to those who may read it', async () => {
    const app = createConsole(desk.instance);
    expect((await app.request('/x_demo_desk_help.do')).headers.get('location')).toBe('/now/page/x_demo_desk_help.do');
    const { text } = await (await desk.signIn(AGENT)).get('/now/page/x_demo_desk_help.do');
    expect(text).toContain('Ask the desk &amp; wait.');
    const refused = await (await desk.signIn(NOBODY)).get('/now/page/x_demo_desk_help.do');
    expect(refused.text).not.toContain('Ask the desk');
    expect((await (await desk.signIn(AGENT)).get('/now/page/none.do')).status).toBe(404);
  });
});

describe('menu', () => {
  it('says on the home page how many records each workspace list holds', async () => {
    desk.insert(REQUEST, { short_description: 'Urgent one', severity: '1' });
    desk.insert(REQUEST, { short_description: 'Calm one', severity: '3' });
    const { text } = await (await desk.signIn(AGENT)).get('/now/home');
    expect(text).toMatch(/<span>Urgent<\/span> <b>1<\/b>/);
  });

  it('shows workspace lists and modules to the roles they are for', async () => {
    const agent = (await (await desk.signIn(AGENT)).get('/now/home')).text;
    expect(agent).toContain('Urgent');
    expect(agent).toContain('Open requests');
    const reader = (await (await desk.signIn(READER)).get('/now/home')).text;
    expect(reader).not.toContain('Urgent');
    expect(reader).not.toContain('Open requests');
    expect(reader).toContain('https://docs.example.com/desk');
    expect((await (await desk.signIn(NOBODY)).get('/now/home')).text).not.toContain('Demo Desk');
  });
});

describe('list', () => {
  it("draws the package's columns, dot-walked ones included, with values escaped", async () => {
    desk.insert(REQUEST, { short_description: HOSTILE, severity: '1', requester: desk.userId(NOBODY) });
    const { text } = await (await desk.signIn(AGENT)).get(`/now/list/${REQUEST}`);
    expect(text).toContain('Requester › Email');
    expect(text).toContain('oliver.braun@example.com');
    expect(text).toContain('<span class="badge tone-critical">Critical</span>');
    expect(text).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&quot;&amp;');
    expect(text).not.toContain('<script');
  });

  it('pages by 25 and says where one is', async () => {
    for (let index = 0; index < 30; index += 1) desk.insert(REQUEST, { short_description: `Request ${index}` });
    const browser = await desk.signIn(AGENT);
    const first = (await browser.get(`/now/list/${REQUEST}`)).text;
    expect(first).toMatch(/1 to 25 of 30/);
    expect((await browser.get(`/now/list/${REQUEST}?page=2`)).text).toMatch(/26 to 30 of 30/);
    expect((await browser.get(`/now/list/${REQUEST}?page=99`)).text).toMatch(/26 to 30 of 30/);
  });

  it('filters by query, search and the condition builder, and shows the filter in words', async () => {
    desk.insert(REQUEST, { short_description: 'Printer', severity: '1' });
    desk.insert(REQUEST, { short_description: 'Laptop', severity: '2' });
    const browser = await desk.signIn(AGENT);
    const filtered = (await browser.get(`/now/list/${REQUEST}?query=${encodeURIComponent('severity=1^ORseverity=3')}`))
      .text;
    expect(filtered).toContain('Severity is Critical or Severity is Medium');
    expect(filtered).toContain('Printer');
    expect(filtered).not.toContain('Laptop');
    const searched = await browser.get(`/now/list/${REQUEST}?query=severity%3D2&search=lap`);
    const location = new URL(searched.headers.get('location') ?? '', 'http://x');
    expect(location.searchParams.get('query')).toBe('severity=2^numberLIKElap^ORshort_descriptionLIKElap');
    const built = await browser.get(`/now/list/${REQUEST}?query=&field=severity&operator=%3D&value=high`);
    expect(new URL(built.headers.get('location') ?? '', 'http://x').searchParams.get('query')).toBe('severity=2');
  });

  it("uses a workspace list's own condition and columns", async () => {
    desk.insert(REQUEST, { short_description: 'Urgent one', severity: '1' });
    desk.insert(REQUEST, { short_description: 'Calm one', severity: '3' });
    const list = desk.instance.database.select('sys_ux_list', 'title=Urgent')[0]?.['sys_id'];
    const { text } = await (await desk.signIn(AGENT)).get(`/now/list/${REQUEST}?list=${list}`);
    expect(text).toContain('Urgent one');
    expect(text).not.toContain('Calm one');
    expect(text).not.toContain('Requester › Email');
  });

  it('refuses a table the person may not read', async () => {
    desk.insert(REQUEST, { short_description: 'Secret' });
    const { text } = await (await desk.signIn(NOBODY)).get(`/now/list/${REQUEST}`);
    expect(text).toContain('You may not read this list');
    expect(text).not.toContain('Secret');
  });
});

describe('record', () => {
  it("draws the package's form, related lists and activity with values escaped", async () => {
    const id = desk.insert(REQUEST, {
      short_description: HOSTILE,
      reason: 'Because\nof it',
      severity: '2',
      work_notes: HOSTILE,
    });
    desk.insert(STEP, { request: id, short_description: 'First step' });
    const { text } = await (await desk.signIn(AGENT)).get(`/now/record/${REQUEST}/${id}`);
    expect(text).toContain('Say what you need.');
    expect(text).toMatch(/<option value="2" selected>High<\/option>/);
    expect(text).toMatch(/class="prose">Because\nof it</);
    expect(text).toContain('First step');
    expect(text).not.toContain('<script>');
  });

  it('is saved by the Enter key, whatever actions the package offers', async () => {
    const id = desk.insert(REQUEST, { short_description: 'Start me', state: '1' });
    const { text } = await (await desk.signIn(AGENT)).get(`/now/record/${REQUEST}/${id}`);
    const buttons = [...text.matchAll(/<button[^>]*form="record-form"[^>]*>/g)].map(([button]) => button);
    expect(text).toContain('Start work');
    expect(buttons[0]).not.toContain('formaction');
  });

  it('saves what changed through the rules and shows it', async () => {
    const id = desk.insert(REQUEST, { short_description: 'Old', severity: '2', promised: '2026-12-01 08:15:30' });
    const browser = await desk.signIn(AGENT);
    await browser.get(`/now/record/${REQUEST}/${id}`);
    const promised = '2026-12-01T08:15';
    const saved = await browser.post(`/now/record/${REQUEST}/${id}`, {
      'f.short_description': 'New',
      'f.severity': '1',
      'f.is_vip': 'true',
      'f.promised': promised,
      'f.work_notes': 'Looked at it',
    });
    expect(saved.status).toBe(303);
    const row = desk.row(REQUEST, id);
    expect(row).toMatchObject({
      short_description: 'New',
      severity: '1',
      is_vip: 'true',
      promised: '2026-12-01 08:15:30',
    });
    const page = (await browser.get(`/now/record/${REQUEST}/${id}`)).text;
    expect(page).toContain('Saved.');
    expect(page).toContain('Looked at it');
    expect(page).toContain('Priya Nair');
  });

  it('ignores fields that are not in the form or not the person’s to write', async () => {
    const id = desk.insert(REQUEST, { short_description: 'Keep', cost: '5', active: 'true' });
    const browser = await desk.signIn(AGENT);
    await browser.get(`/now/record/${REQUEST}/${id}`);
    await browser.post(`/now/record/${REQUEST}/${id}`, {
      'f.cost': '9',
      'f.active': 'false',
      'f.sys_created_by': 'x',
      'f.reason': 'y',
    });
    expect(desk.row(REQUEST, id)).toMatchObject({ cost: '5', active: 'true' });
    expect(desk.row(REQUEST, id)['reason'] ?? '').toBe('');
    expect(desk.row(REQUEST, id)['sys_created_by']).not.toBe('x');
  });

  it('keeps what was typed when a value does not fit, and refuses to overwrite a newer version', async () => {
    const id = desk.insert(REQUEST, { short_description: 'Here' });
    const browser = await desk.signIn(AGENT);
    await browser.get(`/now/record/${REQUEST}/${id}`);
    const wrong = await browser.post(`/now/record/${REQUEST}/${id}`, {
      'f.promised': 'soon',
      'f.short_description': 'Typed',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Promised: “soon” is no date and time.');
    expect(wrong.text).toContain('value="Typed"');
    const stale = await browser.post(`/now/record/${REQUEST}/${id}`, { version: '99', 'f.short_description': 'Typed' });
    expect(stale.text).toContain('while you were editing');
    expect(desk.row(REQUEST, id)['short_description']).toBe('Here');
  });

  it('is for reading only without write access', async () => {
    const id = desk.insert(REQUEST, { short_description: 'Read me' });
    const browser = await desk.signIn(READER);
    const { text } = await browser.get(`/now/record/${REQUEST}/${id}`);
    expect(text).toContain('Read me');
    expect(text).not.toContain('name="f.');
    await browser.post(`/now/record/${REQUEST}/${id}`, { 'f.short_description': 'Forced' });
    expect(desk.row(REQUEST, id)['short_description']).toBe('Read me');
    expect((await (await desk.signIn(NOBODY)).get(`/now/record/${REQUEST}/${id}`)).status).toBe(404);
  });

  it('tells an administrator who may do what with it, and why not', async () => {
    const id = desk.insert(REQUEST, { short_description: 'Mine' });
    const { text } = await (await desk.signIn('admin')).get(`/now/record/${REQUEST}/${id}/rights`);
    const of = (name: string) => text.slice(text.indexOf(name)).split('</tr>')[0] ?? '';
    const answers = [...of('Laura Schmidt').matchAll(/badge[^>]*>(Yes|No)</g)].map(([, answer]) => answer);
    expect(answers).toEqual(['No', 'Yes', 'No', 'No']);
    expect(of('Oliver Braun')).toMatch(/No<[\s\S]*The rules of x_demo_desk_request refuse read/);
    const field = await (await desk.signIn('admin')).get(`/now/record/${REQUEST}/${id}/rights?field=cost`);
    expect(field.text).toMatch(/Rights on Cost of REQ[\s\S]*Laura Schmidt[\s\S]*read x_demo_desk_request/);
    expect((await (await desk.signIn(AGENT)).get(`/now/record/${REQUEST}/${id}/rights`)).status).toBe(404);
  });

  it('refuses a form without the token of this sign-in', async () => {
    const id = desk.insert(REQUEST, { short_description: 'Safe' });
    const browser = await desk.signIn(AGENT);
    const refused = await browser.post(`/now/record/${REQUEST}/${id}`, {
      csrf: 'guessed',
      'f.short_description': 'Forged',
    });
    expect(refused.status).toBe(403);
    expect(desk.row(REQUEST, id)['short_description']).toBe('Safe');
  });

  it('shows several values of a list by their names, saves those checked and leaves their order alone', async () => {
    const section = desk.instance.database.select('sys_ui_section', `name=${REQUEST}`)[0]?.['sys_id'] ?? '';
    desk.insert('sys_ui_element', { sys_ui_section: section, element: 'watch_list', position: '99' });
    const people = [READER, AGENT, 'someone@example.com'].map((name) => desk.userId(name) || name);
    const id = desk.insert(REQUEST, { short_description: 'Watched', watch_list: people.join(',') });
    const browser = await desk.signIn(AGENT);
    const page = `/now/record/${REQUEST}/${id}`;
    const { text } = await browser.get(page);
    expect(text).toMatch(/name="fl\.watch_list" value="[0-9a-f]{32}" checked \/>\s*Laura Schmidt/);
    expect(text).toMatch(/checked \/>\s*someone@example\.com/);
    const send = (values: readonly string[]) =>
      browser.post(page, { 'f.watch_list': values.join(','), 'f.short_description': 'Watched' });
    await send([...people].reverse());
    expect(desk.row(REQUEST, id)['watch_list']).toBe(people.join(','));
    await send(people.slice(1));
    expect(desk.row(REQUEST, id)['watch_list']).toBe(people.slice(1).join(','));
  });

  it('creates a record', async () => {
    const browser = await desk.signIn(AGENT);
    expect((await browser.get(`/now/new/${REQUEST}`)).text).toContain('New Request');
    const created = await browser.post(`/now/new/${REQUEST}`, {
      'f.short_description': 'Made here',
      'f.severity': '3',
    });
    expect(created.status).toBe(303);
    const row = desk.instance.database.select(REQUEST, 'short_description=Made here')[0];
    expect(row).toMatchObject({ severity: '3' });
    expect(row?.['number']).toMatch(/^REQ\d{7}$/);
    expect((await (await desk.signIn(READER)).get(`/now/new/${REQUEST}`)).text).toContain('You may not create Request');
  });
});

describe('what an administrator sets up', () => {
  it('takes secrets, never shows them, and keeps them when nothing is typed', async () => {
    const browser = await desk.signIn('admin');
    const form = (await browser.get('/now/new/oauth_entity')).text;
    expect(form).toMatch(/type="password"[\s\S]{0,80}name="f\.client_secret"/);
    const made = await browser.post('/now/new/oauth_entity', { 'f.name': 'Client', 'f.client_secret': 'sesame' });
    const page = (await browser.get(made.location)).text;
    expect(page).not.toContain('sesame');
    expect(page).toContain('Set; leave empty to keep it');
    const [row] = desk.instance.database.select('oauth_entity', 'name=Client');
    expect(row?.['client_id']).toMatch(/^[0-9a-f]{32}$/);
    await browser.post(made.location, { 'f.name': 'Renamed', 'f.client_secret': '' });
    const kept = desk.row('oauth_entity', row?.['sys_id'] ?? '');
    expect([kept['name'], desk.instance.decrypt(kept['client_secret'] ?? '')]).toEqual(['Renamed', 'sesame']);
    desk.insert('sys_properties', { name: 'x_demo_desk.secret', type: 'password2', value: 'sesame' });
    const list = (await browser.get('/now/list/sys_properties?query=nameENDSWITHsecret')).text;
    expect(list).toContain('••••••••');
    expect(list).not.toMatch(/sesame|encrypted:/);
  });

  it('finds users, roles, clients and properties in the navigator, with the roles on the user', async () => {
    const browser = await desk.signIn('admin');
    const home = (await browser.get('/now/home')).text;
    for (const words of ['User Administration', 'System OAuth', 'Application Registry', 'All Properties'])
      expect(home).toContain(words);
    const user = (await browser.get(`/now/record/sys_user/${desk.userId(AGENT)}`)).text;
    expect(user).toMatch(/Roles <span[\s\S]*x_demo_desk\.agent[\s\S]*Groups/);
    expect((await (await desk.signIn(AGENT)).get('/now/home')).text).not.toContain('System OAuth');
  });
});

describe('UI action', () => {
  it('is offered by role and condition, runs on what was entered', async () => {
    const id = desk.insert(REQUEST, { short_description: 'Start me', state: '1' });
    const browser = await desk.signIn(AGENT);
    const { text } = await browser.get(`/now/record/${REQUEST}/${id}`);
    expect(text).toContain('Start work');
    expect(text).not.toContain('Never offered');
    const action = /\/action\/([0-9a-f]{32})"/.exec(text)?.[1] ?? '';
    const run = await browser.post(`/now/record/${REQUEST}/${id}/action/${action}`, {
      'f.short_description': 'Started',
    });
    expect(run.status).toBe(303);
    expect(desk.row(REQUEST, id)).toMatchObject({ state: '2', short_description: 'Started' });
    expect((await browser.get(`/now/record/${REQUEST}/${id}`)).text).not.toContain('Start work');
  });

  it('has what was entered but does not save it: its script does', async () => {
    const id = desk.insert(REQUEST, { short_description: 'Before', state: '1' });
    const look = desk.insert('sys_ui_action', {
      table: REQUEST,
      name: 'Look',
      active: 'true',
      show_update: 'true',
      form_button: 'true',
      script: "gs.addInfoMessage('Seen: ' + current.short_description);",
    });
    const browser = await desk.signIn(AGENT);
    await browser.get(`/now/record/${REQUEST}/${id}`);
    const { location } = await browser.post(`/now/record/${REQUEST}/${id}/action/${look}`, {
      'f.short_description': 'After',
    });
    expect((await browser.get(location)).text).toContain('Seen: After');
    expect(desk.row(REQUEST, id)['short_description']).toBe('Before');
  });

  it('stands on a new record where the package says so, and its script inserts it', async () => {
    const insert = desk.insert('sys_ui_action', {
      table: REQUEST,
      name: 'Send off',
      active: 'true',
      form_button: 'true',
      show_insert: 'true',
      show_update: 'false',
      condition: 'current.isNewRecord()',
      script: 'current.state = 2; current.insert(); action.setRedirectURL(current);',
    });
    const browser = await desk.signIn(AGENT);
    const page = (await browser.get(`/now/new/${REQUEST}?query=severity%3D2`)).text;
    expect(page).toContain('Send off');
    expect((await browser.get(`/now/record/${REQUEST}/${desk.insert(REQUEST, {})}`)).text).not.toContain('Send off');
    await browser.get(`/now/new/${REQUEST}`);
    expect(page).toMatch(/<option value="2" selected>/);
    const sent = await browser.post(`/now/new/${REQUEST}/action/${insert}`, {
      'f.short_description': 'Sent off',
      query: 'severity=2^is_vip=true',
    });
    const row = desk.instance.database.select(REQUEST, 'short_description=Sent off')[0];
    expect(row).toMatchObject({ state: '2', severity: '2', is_vip: 'true' });
    expect(sent.location).toBe(`/now/record/${REQUEST}/${row?.['sys_id']}`);
  });

  it('gives way to one of its own table with the same action name', async () => {
    const own = { name: 'Ours', action_name: 'same', active: 'true', form_button: 'true', show_update: 'true' };
    desk.insert('sys_ui_action', { ...own, table: 'task', name: 'Of all tasks' });
    desk.insert('sys_ui_action', { ...own, table: 'global', action_name: 'other', name: 'Of everything' });
    desk.insert('sys_ui_action', { ...own, table: REQUEST });
    const id = desk.insert(REQUEST, { short_description: 'Any' });
    const { text } = await (await desk.signIn(AGENT)).get(`/now/record/${REQUEST}/${id}`);
    expect(text).toContain('Ours');
    expect(text).toContain('Of everything');
    expect(text).not.toContain('Of all tasks');
  });

  it('does not run when it is not offered', async () => {
    const id = desk.insert(REQUEST, { short_description: 'Stay', state: '1' });
    const never = desk.instance.database.select('sys_ui_action', 'name=Never offered')[0]?.['sys_id'] ?? '';
    const browser = await desk.signIn(AGENT);
    await browser.get('/now/home');
    await browser.post(`/now/record/${REQUEST}/${id}/action/${never}`, {});
    expect(desk.row(REQUEST, id)['state']).toBe('1');
  });
});

describe('GlideAjax', () => {
  it('reaches public methods of client callable script includes, for those whom their ACL lets', async () => {
    const script = (name: string) => `var ${name} = Class.create();
      ${name}.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
        ask: function () { return 'You said "' + this.getParameter('sysparm_word') + '" & <left>'; },
        _hidden: function () { return 'no'; },
        nothing: function () {},
        fails: function () { throw new Error('out of tea'); },
        type: '${name}',
      });`;
    const include = (name: string, client_callable: string) =>
      desk.insert('sys_script_include', { name, script: script(name), client_callable, active: 'true' });
    include('OpenAjax', 'true');
    include('ServerOnly', 'false');
    include('ReaderAjax', 'true');
    const acl = desk.insert('sys_security_acl', {
      name: 'ReaderAjax',
      type: 'client_callable_script_include',
      operation: 'execute',
      active: 'true',
    });
    const role = desk.instance.database.select('sys_user_role', 'name=x_demo_desk.reader')[0]?.['sys_id'] ?? '';
    desk.insert('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: role });
    const browser = await desk.signIn(AGENT);
    await browser.get('/now/home');
    const ask = async (processor: string, method: string) => {
      const sent = { sysparm_processor: processor, sysparm_name: method, sysparm_word: 'tea' };
      const { status, text } = await browser.post('/now/ajax', sent);
      return [status, text];
    };
    expect(await ask('OpenAjax', 'ask')).toEqual([
      200,
      '<?xml version="1.0" encoding="UTF-8"?><xml answer="You said &#34;tea&#34; &#38; &#60;left&#62;" sysparm_max="15" sysparm_name="ask" sysparm_processor="OpenAjax"/>',
    ]);
    expect(await ask('x_demo_desk.OpenAjax', 'nothing')).toEqual([200, expect.not.stringContaining('answer=')]);
    expect(await ask('OpenAjax', '_hidden')).toEqual([404, 'OpenAjax has no public method _hidden']);
    expect(await ask('ServerOnly', 'ask')).toEqual([404, 'no client callable script include ServerOnly']);
    expect(await ask('ReaderAjax', 'ask')).toEqual([403, 'your roles may not call ReaderAjax']);
    expect(await ask('OpenAjax', 'fails')).toEqual([500, expect.stringContaining('out of tea')]);
  });
});

describe('display rules', () => {
  it('change what the form shows, in their order and where they apply, and save nothing', async () => {
    const rule = (order: string, values: Record<string, string>) =>
      desk.insert('sys_script', {
        name: `Rule ${order}`,
        collection: REQUEST,
        when: 'before_display',
        active: 'true',
        advanced: 'true',
        order,
        ...values,
      });
    rule('200', {
      script:
        "current.short_description = current.short_description + ' second'; g_scratchpad.isNew = current.isNewRecord();",
    });
    rule('100', { script: "current.short_description = 'first';", filter_condition: 'severity=1' });
    rule('300', { script: 'g_scratchpad.never = true;', condition: 'current.severity == 4' });
    const id = desk.insert(REQUEST, { short_description: 'Stored', severity: '1' });
    const browser = await desk.signIn(AGENT);
    const { text } = await browser.get(`/now/record/${REQUEST}/${id}`);
    expect(text).toContain('value="first second"');
    expect(text).toContain('&quot;scratchpad&quot;:{&quot;isNew&quot;:false}');
    expect((await browser.get(`/now/new/${REQUEST}`)).text).toContain(
      '&quot;scratchpad&quot;:{&quot;isNew&quot;:true}',
    );
    expect(desk.row(REQUEST, id)['short_description']).toBe('Stored');
  });
});

describe('a list', () => {
  const action = (values: Record<string, string>) =>
    desk.insert('sys_ui_action', { table: REQUEST, active: 'true', show_update: 'true', ...values });

  it('runs actions for the chosen records whose condition holds', async () => {
    const open = desk.insert(REQUEST, { short_description: 'Open one', state: '1' });
    const done = desk.insert(REQUEST, { short_description: 'Done one', state: '3' });
    const sysId = action({
      name: 'Drop',
      action_name: 'drop',
      list_choice: 'true',
      condition: 'current.state == 1',
      script: 'current.state = 4; current.update();',
    });
    const browser = await desk.signIn(AGENT);
    const { text } = await browser.get(`/now/list/${REQUEST}`);
    expect(text).toMatch(/<option[^>]*>\s*Drop\s*<\/option/);
    expect(text).toContain(`name="chosen.${open}"`);
    const address = `/now/list/${REQUEST}/action`;
    const none = await browser.post(address, { choice: sysId });
    expect((await browser.get(none.location)).text).toContain('Choose the records for “Drop” first.');
    const run = await browser.post(address, { choice: sysId, [`chosen.${open}`]: 'on', [`chosen.${done}`]: 'on' });
    const after = (await browser.get(run.location)).text;
    expect(after).toContain('Done for 1 record.');
    expect(after).toContain('Not done for 1 record');
    expect([desk.row(REQUEST, open)['state'], desk.row(REQUEST, done)['state']]).toEqual(['4', '3']);
  });

  it('offers buttons above it by the first row, at a row, and as links, to the roles they are for', async () => {
    const id = desk.insert(REQUEST, { short_description: 'Only one', state: '1' });
    const banner = { list_banner_button: 'true', action_name: '' };
    action({
      ...banner,
      name: 'Fits',
      condition: 'current.state == 1',
      script: "gs.addInfoMessage('All looked at.');",
    });
    action({ ...banner, name: 'Does not fit', condition: 'current.state == 3' });
    const raise = action({
      name: 'Raise',
      list_context_menu: 'true',
      condition: 'current.state == 1',
      script: 'current.severity = 1; current.update();',
    });
    const hidden = action({ name: 'For readers', list_link: 'true' });
    const role = desk.instance.database.select('sys_user_role', 'name=x_demo_desk.reader')[0]?.['sys_id'] ?? '';
    desk.insert('sys_ui_action_role', { sys_ui_action: hidden, sys_user_role: role });
    const browser = await desk.signIn(AGENT);
    const { text } = await browser.get(`/now/list/${REQUEST}`);
    const fits = /value="([0-9a-f]{32})"[^>]*>\s*Fits/.exec(text)?.[1] ?? '';
    expect(text).not.toContain('Does not fit');
    expect(text).not.toContain('For readers');
    const address = `/now/list/${REQUEST}/action`;
    expect((await browser.get((await browser.post(address, { action: fits })).location)).text).toContain(
      'All looked at.',
    );
    await browser.post(address, { row: `${raise}.${id}` });
    expect(desk.row(REQUEST, id)['severity']).toBe('1');
    const refused = await browser.post(address, { action: hidden });
    expect((await browser.get(refused.location)).text).toContain('This action is not offered in the list now.');
  });

  it('is titled, emptied of its buttons and hidden as its list control says', async () => {
    const id = desk.insert(REQUEST, { short_description: 'Parent', severity: '1' });
    const browser = await desk.signIn(AGENT);
    const page = `/now/record/${REQUEST}/${id}`;
    const before = (await browser.get(page)).text;
    expect(before).toContain('No steps');
    expect(before).toContain(`aria-label="New in Steps"`);
    const control = desk.insert('sys_ui_list_control', {
      name: REQUEST,
      related_list: `${STEP}.request`,
      label: 'Work to be done',
      new_condition: "answer = parent.getValue('severity') == '1';",
    });
    const after = (await browser.get(page)).text;
    expect(after).toContain('Work to be done');
    expect(after).not.toContain(`aria-label="New in Steps"`);
    const admin = desk.instance.begin('test', desk.instance.systemSession);
    desk.instance.records.update(admin, 'sys_ui_list_control', control, { omit_if_empty: 'true' });
    expect((await browser.get(page)).text).not.toContain('Work to be done');
    desk.insert('sys_ui_list_control', { name: REQUEST, label: 'Wishes', omit_filters: 'true', new_roles: 'nobody' });
    const list = (await browser.get(`/now/list/${REQUEST}`)).text;
    expect(list).toMatch(/<h1>Wishes<\/h1>/);
    expect(list).not.toMatch(/Search in this list|class="button" href="\/now\/new/);
  });
});

describe('approvals', () => {
  function ask(approver: string): { request: string; approval: string } {
    const request = desk.insert(REQUEST, { short_description: 'Buy it', severity: '1' });
    desk.insert(STEP, { request, short_description: 'Order it' });
    const approval = desk.insert('sysapproval_approver', {
      sysapproval: request,
      document_id: request,
      source_table: REQUEST,
      approver: desk.userId(approver),
      state: 'requested',
    });
    return { request, approval };
  }

  it('shows the case on one screen and records the decision with its comment', async () => {
    const { request, approval } = ask(AGENT);
    const browser = await desk.signIn(AGENT);
    expect((await browser.get('/now/home')).text).toContain('<span class="count">1</span>');
    expect((await browser.get(`/now/record/${REQUEST}/${request}`)).text).toContain('Your approval is asked for.');
    const page = (await browser.get(`/now/approvals/${approval}`)).text;
    expect(page).toContain('Buy it');
    expect(page).toContain('Order it');
    expect(page).not.toContain('name="f.');
    const decided = await browser.post(`/now/approvals/${approval}`, { decision: 'approved', comment: 'Fine' });
    expect(decided.location).toBe('/now/approvals');
    expect(desk.row('sysapproval_approver', approval)['state']).toBe('approved');
    expect(desk.instance.records.journal(approval, 'comments')[0]?.value).toBe('Fine');
  });

  it('asks for a reason to reject, and lets only the approver decide', async () => {
    const { approval } = ask(AGENT);
    const browser = await desk.signIn(AGENT);
    await browser.get(`/now/approvals/${approval}`);
    await browser.post(`/now/approvals/${approval}`, { decision: 'rejected', comment: ' ' });
    expect((await browser.get(`/now/approvals/${approval}`)).text).toContain('Say why you reject');
    const admin = await desk.signIn('admin');
    await admin.get('/now/home');
    await admin.post(`/now/approvals/${approval}`, { decision: 'approved', comment: '' });
    expect(desk.row('sysapproval_approver', approval)['state']).toBe('requested');
  });
});

describe('dashboard', () => {
  it('draws the package’s widgets with links to the records behind them', async () => {
    desk.insert(REQUEST, { severity: '1', promised: '2026-10-01 08:00:00' });
    desk.insert(REQUEST, { severity: '1', promised: '2026-11-01 08:00:00' });
    desk.insert(REQUEST, { severity: '2' });
    const browser = await desk.signIn(READER);
    const address = /\/now\/dashboard\/[0-9a-f]{32}/.exec((await browser.get('/now/home')).text)?.[0] ?? '';
    const { status, text } = await browser.get(address);
    expect(status).toBe(200);
    expect(text).toMatch(/class="score" href="[^"]*query=active%3Dtrue">3</);
    expect(text).toContain('aria-label="Critical: 2"');
    expect(text).toContain('severity%3D1');
    expect(text).toContain('Oct 26');
    expect(text).toContain('The widget names no data source.');
    expect(text).toMatch(/grid-column:13\/span 20;grid-row:1\/span 14/);
    expect((await browser.get('/now/dashboard/none')).status).toBe(404);
  });

  it('draws every component the SDK knows, as a chart, a table or a note', async () => {
    desk.insert(REQUEST, { severity: '1', is_vip: 'true', cost: '4', promised: '2026-11-03 08:00:00' });
    desk.insert(REQUEST, { severity: '2', is_vip: 'false', cost: '8', promised: '2026-11-03 10:00:00' });
    const canvas = desk.instance.database.select('par_dashboard_canvas', '')[0]?.['sys_id'] ?? '';
    const group = (field: string) => ({ groupBy: [{ groupByField: field }] });
    const add = (component: string, headerTitle: string, props: object) => {
      const dataSources = [{ id: 'd', tableOrViewName: REQUEST, filterQuery: '', label: 'Requests' }];
      const component_props = JSON.stringify({ headerTitle, dataSources, ...props });
      desk.insert('par_dashboard_widget', { canvas, component, component_props, x: '0', y: '40', w: '16', h: '12' });
    };
    const cost = { id: 'c', aggregateFunction: 'SUM', aggregateField: 'cost', label: 'Cost' };
    add('06f6aacbd1818110f877d87436272684', 'Pivot', { groupBy: [group('severity'), group('is_vip')] });
    add('d1f6c60ce95607ea1ef236430d5fdec9', 'Heat', { groupBy: [group('severity'), group('is_vip')] });
    add('9d31ba4d773ce32ef350d4A555b673f6e', 'Scorecard', { metrics: [{ id: 'n', label: 'Requests' }, cost] });
    add('259e0221ff18a75c5f5f0fb28fa5d32f', 'Calendar', { trendBy: { trendByField: 'promised' } });
    add('e3aade757ef3da131076d005cada40d5', 'Scatter', { metrics: [{ id: 'n' }], groupBy: [group('severity')] });
    add('c5d01636ff2602109bd2ffffffffff0a', 'Box', { metrics: [cost], groupBy: [group('is_vip')] });
    add('15fe506403f8a98575b6df59008ea8f1', 'Image', { altText: 'The team' });
    const browser = await desk.signIn(READER);
    const address = /\/now\/dashboard\/[0-9a-f]{32}/.exec((await browser.get('/now/home')).text)?.[0] ?? '';
    const { text } = await browser.get(address);
    const widget = (name: string) => text.slice(text.lastIndexOf(`>${name}</h2>`)).split('</section>')[0] ?? '';
    expect(widget('Pivot')).toMatch(/Total[\s\S]*Critical[\s\S]*is_vip%3Dtrue">1<[\s\S]*<tfoot>[\s\S]*>2</);
    expect(widget('Heat')).toContain('aria-label="Critical, Yes: 1"');
    expect(widget('Scorecard')).toMatch(/Requests[\s\S]*>2<[\s\S]*Cost[\s\S]*>12</);
    expect(widget('Calendar')).toMatch(/November 2026[\s\S]*aria-label="2 on 3 November">2</);
    expect(widget('Scatter')).toContain('takes two to place a mark');
    expect(widget('Box')).toContain('aria-label="Yes: Minimum 4, Lower quartile 4, Median 4');
    expect(widget('Image')).toContain('The team');
  });
});
