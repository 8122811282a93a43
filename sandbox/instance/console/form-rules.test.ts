import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { decideForm, type FormPolicy, meetsConditions, unknownConditions } from './browser/form-rules.js';
import { AGENT, type Desk, openDesk, REQUEST } from './fixtures/desk.ts';

describe('conditions in a form', () => {
  it.each([
    ['severity=1', { severity: '1' }, true],
    ['severity=1^is_vip=true', { severity: '1', is_vip: 'false' }, false],
    ['severity=1^ORseverity=2', { severity: '2' }, true],
    ['severity=1^is_vip=true^NQseverity=3', { severity: '3' }, true],
    ['severityIN1,2', { severity: '2' }, true],
    ['severityNOT IN1,2', { severity: '2' }, false],
    ['reasonISEMPTY', {}, true],
    ['reasonISNOTEMPTY', {}, false],
    ['reason=', {}, true],
    ['reasonLIKEbroken', { reason: 'It is Broken' }, true],
    ['cost>9', { cost: '10' }, true],
    ['cost<=9', { cost: '10' }, false],
    ['cost>9', { cost: '' }, false],
    ['', {}, true],
  ])('%s for %j: %s', (query, values, expected) => {
    expect(meetsConditions(query, values)).toBe(expected);
  });

  it('names what a form cannot decide', () => {
    expect(unknownConditions('severity=1^due_dateRELATIVEGT@day@ago@3^assigned_to=javascript:gs.getUserID()')).toEqual([
      'due_dateRELATIVEGT@day@ago@3',
      'assigned_to=javascript:gs.getUserID()',
    ]);
  });
});

describe('what policies decide', () => {
  const writable = { visible: true, mandatory: false, readOnly: false };
  const policy = (changes: Partial<FormPolicy>, action: Partial<FormPolicy['actions'][number]>): FormPolicy => ({
    sysId: 'p',
    name: 'policy',
    conditions: 'state=3',
    reverse: true,
    onLoad: true,
    lists: [],
    ...changes,
    actions: [
      { field: 'reason', visible: null, mandatory: null, readOnly: null, message: null, value: null, ...action },
    ],
  });
  const decide = (policies: FormPolicy[], values: Record<string, string>, reason = writable) =>
    decideForm(policies, { reason }, values);

  it('does the opposite when the conditions do not hold, unless the policy says not to', () => {
    const hides = { visible: true };
    expect(decide([policy({}, hides)], { state: '1' }).fields['reason']?.visible).toBe(false);
    expect(decide([policy({ reverse: false }, hides)], { state: '1' }).fields['reason']?.visible).toBe(true);
  });

  it('lets the later policy win', () => {
    const both = [policy({}, { readOnly: true }), policy({ sysId: 'q' }, { readOnly: false })];
    expect(decide(both, { state: '3' }).fields['reason']?.readOnly).toBe(false);
  });

  it('keeps an empty mandatory field in sight and writable', () => {
    const locked = [policy({}, { mandatory: true, visible: false, readOnly: true })];
    expect(decide(locked, { state: '3' }).fields['reason']).toMatchObject({ visible: true, readOnly: false });
    expect(decide(locked, { state: '3', reason: 'x' }).fields['reason']).toMatchObject({
      visible: false,
      readOnly: true,
    });
  });

  it('never opens what the access rules close', () => {
    const opened = [policy({}, { readOnly: false, mandatory: true })];
    const closed = { ...writable, readOnly: true };
    expect(decide(opened, { state: '3' }, closed).fields['reason']).toMatchObject({ readOnly: true, mandatory: false });
  });

  it('sets values and messages only while the conditions hold', () => {
    const message = { kind: 'warning', text: 'Say why.' } as const;
    const says = [policy({}, { value: '', message })];
    expect(decide(says, { state: '3' })).toMatchObject({ changes: { reason: '' }, fields: { reason: { message } } });
    expect(decide(says, { state: '1' })).toMatchObject({ changes: {}, fields: { reason: { message: null } } });
  });
});

describe('UI policies of a package', () => {
  let desk: Desk;
  let policy: string;
  beforeEach(async () => {
    desk = await openDesk();
    policy = desk.insert('sys_ui_policy', {
      table: REQUEST,
      short_description: 'Critical requests need a reason',
      conditions: 'severity=1',
      active: 'true',
    });
    desk.insert('sys_ui_policy_action', { ui_policy: policy, field: 'reason', visible: 'true' });
    desk.insert('sys_ui_policy_action', { ui_policy: policy, field: 'promised', mandatory: 'true' });
  });
  afterEach(() => desk.instance.stop());

  const fieldOf = (text: string, field: string) =>
    new RegExp(`<div class="field" data-field="${field}"[\\s\\S]*?</div>`).exec(text)?.[0] ?? '';

  it('are drawn as they stand for the stored values', async () => {
    const critical = desk.insert(REQUEST, { short_description: 'A', severity: '1', reason: 'Because' });
    const calm = desk.insert(REQUEST, { short_description: 'B', severity: '3', reason: 'Because' });
    const browser = await desk.signIn(AGENT);
    const first = (await browser.get(`/now/record/${REQUEST}/${critical}`)).text;
    expect(fieldOf(first, 'reason')).not.toMatch(/hidden>/);
    expect(fieldOf(first, 'promised')).toMatch(/required/);
    const second = (await browser.get(`/now/record/${REQUEST}/${calm}`)).text;
    expect(fieldOf(second, 'reason')).toMatch(/hidden>/);
    expect(fieldOf(second, 'promised')).not.toMatch(/required/);
  });

  it('hold back a form that lacks what they ask for', async () => {
    const id = desk.insert(REQUEST, { short_description: 'A', severity: '3' });
    const browser = await desk.signIn(AGENT);
    await browser.get(`/now/record/${REQUEST}/${id}`);
    const refused = await browser.post(`/now/record/${REQUEST}/${id}`, { 'f.severity': '1', 'f.promised': '' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Promised is required.');
    expect(desk.row(REQUEST, id)['severity']).toBe('3');
  });

  it('are named on the form when it cannot decide them', async () => {
    desk.insert('sys_ui_policy', {
      table: REQUEST,
      short_description: 'Late ones',
      conditions: 'promised<javascript:gs.beginningOfToday()',
      active: 'true',
    });
    const id = desk.insert(REQUEST, { short_description: 'A' });
    const { text } = await (await desk.signIn(AGENT)).get(`/now/record/${REQUEST}/${id}`);
    expect(text).toMatch(/Not emulated[^<]*Late ones/);
  });

  it('count only in their view, unless they are global', async () => {
    const view = desk.insert('sys_ui_view', { name: 'brief', title: 'Brief' });
    desk.insert('sys_ui_section', { name: REQUEST, view, caption: 'In brief' });
    const section = desk.instance.database.select('sys_ui_section', 'caption=In brief')[0]?.['sys_id'] ?? '';
    desk.insert('sys_ui_element', { sys_ui_section: section, element: 'severity', position: '0' });
    desk.insert('sys_ui_element', { sys_ui_section: section, element: 'promised', position: '1' });
    const id = desk.insert(REQUEST, { short_description: 'A', severity: '1' });
    const browser = await desk.signIn(AGENT);
    const page = async () => (await browser.get(`/now/record/${REQUEST}/${id}?view=brief`)).text;
    expect(await page()).toContain('In brief');
    expect(await page()).not.toContain('data-field="reason"');
    expect(fieldOf(await page(), 'promised')).toMatch(/required/);
    desk.instance.records.update(desk.instance.begin('t', desk.instance.systemSession), 'sys_ui_policy', policy, {
      global: 'false',
    });
    expect(fieldOf(await page(), 'promised')).not.toMatch(/required/);
    expect((await browser.get(`/now/record/${REQUEST}/${id}`)).text).toContain('aria-label="Views"');
  });
});
