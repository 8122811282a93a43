import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createConsole } from '../instance/console/console.ts';
import { type Desk, openDesk, REQUEST } from '../instance/console/fixtures/desk.ts';
import { type Chromium, type Person, startChromium } from './chromium.ts';
import { signIn } from './sign-in.ts';
import { type Site, serveSite } from './site.ts';

/** What a package says about its forms for the browser (policies, scripts, client-side actions), its lists and widgets. */

const PAGE_FAULTS = readFileSync(new URL('./page-faults.js', import.meta.url), 'utf8');

let desk: Desk;
let chromium: Chromium;
let site: Site;

beforeAll(async () => {
  desk = await openDesk();
  chromium = await startChromium();
  site = await serveSite(createConsole(desk.instance));
  // Script includes are read with the first script that runs.
  const include = {
    name: 'DeskAjax',
    active: 'true',
    client_callable: 'true',
    script: `var DeskAjax = Class.create();
      DeskAjax.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
        praise: function () { return this.getParameter('sysparm_what') + ' <is> "good", ' + gs.getUserName(); },
        type: 'DeskAjax',
      });`,
  };
  desk.insert('sys_script_include', include);
  const policy = desk.insert('sys_ui_policy', {
    table: REQUEST,
    short_description: 'Critical requests need a promise',
    conditions: 'severity=1',
    active: 'true',
  });
  const action = { ui_policy: policy, visible: 'ignore', mandatory: 'ignore', disabled: 'ignore' };
  desk.insert('sys_ui_policy_action', { ...action, field: 'promised', visible: 'true', mandatory: 'true' });
  desk.insert('sys_ui_policy_action', {
    ...action,
    field: 'short_description',
    disabled: 'true',
    field_message: 'Critical requests keep their words.',
    field_message_type: 'info',
  });
  desk.insert('sys_ui_policy_rl_action', { ui_policy: policy, list: 'REL:x_demo_desk_step.request', visible: 'true' });
});

afterAll(async () => {
  await chromium?.stop();
  site?.stop();
  await desk?.instance.stop();
});

function addScript(type: string, script: string, field = ''): void {
  desk.insert('sys_script_client', { name: `${type} test`, table: REQUEST, type, script, field, active: 'true' });
}

async function open(values: Record<string, string>): Promise<{ person: Person; page: Page; id: string }> {
  const id = desk.insert(REQUEST, values);
  const person = await chromium.visit(site.url);
  await signIn(person.page, 'Priya Nair', `/now/record/${REQUEST}/${id}`);
  await person.page.locator('#record-form[data-ready]').waitFor();
  return { person, page: person.page, id };
}

describe('a form in the browser', () => {
  it('follows the UI policies of the package while a person chooses', async () => {
    const { person, page, id } = await open({ short_description: 'Printer', severity: '3' });
    expect(await page.getByLabel('Promised').isVisible()).toBe(false);
    expect(await page.getByRole('region', { name: /^Steps/ }).isVisible()).toBe(false);
    await page.getByLabel('Severity').selectOption({ label: 'Critical' });
    await page.getByLabel('Promised').waitFor();
    await page.getByText('Critical requests keep their words.').waitFor();
    expect(await page.getByLabel('Short description').isDisabled()).toBe(true);
    expect(await page.getByRole('region', { name: /^Steps/ }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByLabel('Promised').evaluate((input) => input.matches(':invalid'))).toBe(true);
    await page.getByLabel('Promised').fill('2026-12-01T09:00');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
    expect(desk.row(REQUEST, id)).toMatchObject({ severity: '1', short_description: 'Printer' });
    await page.getByLabel('Severity').selectOption({ label: 'High' });
    await page.getByLabel('Promised').waitFor({ state: 'hidden' });
    await person.leave();
    expect(person.faults).toEqual([]);
  });

  it('runs client scripts, and names one that asks for what is not there', async () => {
    addScript('onLoad', "function onLoad() { g_form.addInfoMessage('Hello, ' + g_user.firstName); }");
    addScript(
      'onChange',
      `function onChange(control, oldValue, newValue, isLoading) {
        if (isLoading) return;
        g_form.setValue('reason', 'Was ' + oldValue + ', is ' + newValue);
        g_form.setMandatory('is_vip', false);
      }`,
      'severity',
    );
    addScript(
      'onSubmit',
      `function onSubmit() {
        if (g_form.getValue('short_description') != 'forbidden') return true;
        g_form.showFieldMsg('short_description', 'Find other words.', 'error');
        return false;
      }`,
    );
    addScript('onLoad', "function onLoad() { new GlideRecord('task').query(); }");
    const { person, page, id } = await open({ short_description: 'Laptop', severity: '3' });
    await page.getByText('Hello, Priya').waitFor();
    await page.getByText('did not run to its end: not emulated: new GlideRecord()').waitFor();
    await page.getByLabel('Severity').selectOption({ label: 'High' });
    await page.getByLabel('Short description').fill('forbidden');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Find other words.').waitFor();
    expect(desk.row(REQUEST, id)['severity']).toBe('3');
    await page.getByLabel('Short description').fill('allowed');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
    expect(desk.row(REQUEST, id)).toMatchObject({ short_description: 'allowed', severity: '2' });
    await person.leave();
    expect(person.faults).toEqual([]);
  });

  it('asks the server by GlideAjax, and has what display rules left for it', async () => {
    desk.insert('sys_script', {
      name: 'For the form',
      collection: REQUEST,
      when: 'before_display',
      active: 'true',
      advanced: 'true',
      script: "g_scratchpad.limit = current.severity == 3 ? 7 : 1; current.reason = 'as shown';",
    });
    addScript(
      'onLoad',
      `function onLoad() {
        g_form.addInfoMessage('Limit ' + g_scratchpad.limit);
        var ajax = new GlideAjax('DeskAjax');
        ajax.addParam('sysparm_name', 'praise');
        ajax.addParam('sysparm_what', g_form.getValue('short_description'));
        ajax.getXMLAnswer(function (answer) { g_form.addInfoMessage('Answer: ' + answer); });
      }`,
    );
    const { person, page, id } = await open({ short_description: 'Tea', severity: '3' });
    await page.getByText('Limit 7').waitFor();
    await page.getByText('Answer: Tea <is> "good", priya.nair').waitFor();
    expect(desk.row(REQUEST, id)['reason']).not.toBe('as shown');
    await person.leave();
    expect(person.faults).toEqual([]);
  });

  it('asks before a client-side action, runs its server script and shows what that says', async () => {
    const action = {
      table: REQUEST,
      name: 'Drop',
      action_name: 'drop_request',
      active: 'true',
      client: 'true',
      form_button: 'true',
      show_update: 'true',
    };
    desk.insert('sys_ui_action', {
      ...action,
      client_script_v2: `function onClick(g_form) {
        g_modal.confirm('Drop it?', 'This cannot be taken back.', function (answer) {
          if (answer) g_form.submit('drop_request');
        });
      }`,
      script: `current.state = 4; current.update();
        gs.addErrorMessage('Nobody <b>was</b> told.'); gs.addInfoMessage('Dropped.');`,
    });
    const { person, page, id } = await open({ short_description: 'Mouse', severity: '3', state: '1' });
    await page.getByRole('button', { name: 'Drop' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Drop' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await page.getByRole('status').filter({ hasText: 'Dropped.' }).waitFor();
    await page.getByRole('alert').filter({ hasText: 'Nobody was told.' }).waitFor();
    expect(desk.row(REQUEST, id)['state']).toBe('4');
    await person.leave();
    expect(person.faults).toEqual([]);
  });
});

describe('sections of a form', () => {
  it('are shown one at a time when the person wants tabs, on every form from then on', async () => {
    const { person, page } = await open({ short_description: 'Tabs', severity: '1' });
    const section = (name: string) => page.getByRole('region', { name, exact: true });
    await page.getByRole('button', { name: 'Show as tabs' }).click();
    expect(await section('Request').isVisible()).toBe(true);
    expect(await section('Activity').isVisible()).toBe(true);
    expect(await page.getByRole('region', { name: /^Steps/ }).isVisible()).toBe(false);
    await page.reload();
    await page.getByRole('link', { name: /^Steps/ }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('region', { name: /^Steps/ }).isVisible()).toBe(true);
    expect(await section('Request').isVisible()).toBe(false);
    expect(await page.evaluate<string[]>(PAGE_FAULTS)).toEqual([]);
    await page.getByRole('button', { name: 'Show all' }).click();
    await section('Request').waitFor();
    await person.leave();
    expect(person.faults).toEqual([]);
  });
});

describe('lists, widgets and rights', () => {
  it('sends the chosen rows of a list to an action that asks first', async () => {
    desk.insert('sys_ui_action', {
      table: REQUEST,
      name: 'Drop all',
      action_name: 'drop_all',
      active: 'true',
      client: 'true',
      list_choice: 'true',
      onclick: 'dropAll()',
      script: `function dropAll() {
          g_modal.confirm('Drop ' + g_list.getChecked().split(',').length + '?', '', function (answer) {
            if (answer) gsftSubmit(null, null, 'drop_all');
          });
        }
        if (typeof window == 'undefined') { current.state = 4; current.update(); }`,
    });
    const id = desk.insert(REQUEST, { short_description: 'Stool', severity: '2', state: '1' });
    const person = await chromium.visit(site.url);
    const { page } = person;
    await signIn(page, 'Priya Nair', `/now/list/${REQUEST}?query=short_description%3DStool`);
    await page.locator('#list-form[data-ready]').waitFor();
    await page.getByRole('checkbox', { name: /^Choose/ }).check();
    await page.getByLabel('Action on the chosen rows').selectOption({ label: 'Drop all' });
    expect(await page.evaluate<string[]>(PAGE_FAULTS)).toEqual([]);
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('dialog', { name: '' }).getByText('Drop 1?').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await page.getByRole('status').filter({ hasText: 'Done for 1 record.' }).waitFor();
    expect(desk.row(REQUEST, id)['state']).toBe('4');
    await person.leave();
    expect(person.faults).toEqual([]);
  });

  it('takes one condition of a filter away and keeps the others', async () => {
    desk.insert(REQUEST, { short_description: 'Chair', severity: '2', state: '2' });
    const person = await chromium.visit(site.url);
    await signIn(person.page, 'Priya Nair', `/now/list/${REQUEST}?query=severity%3D2%5Eshort_description%3DChair`);
    await person.page.getByRole('link', { name: 'Remove: Severity is High' }).click();
    await person.page.getByText('Short description is Chair').waitFor();
    expect(await person.page.getByText('Severity is High').count()).toBe(0);
    await person.leave();
    expect(person.faults).toEqual([]);
  });

  it('leads from a cell of a heatmap and of a pivot table to its records', async () => {
    const canvas = desk.instance.database.select('par_dashboard_canvas', '')[0]?.['sys_id'] ?? '';
    const groupBy = ['severity', 'short_description'].map((groupByField) => ({ groupBy: [{ groupByField }] }));
    const dataSources = [{ id: 'd', tableOrViewName: REQUEST, filterQuery: 'short_description=Chair' }];
    for (const [component, headerTitle, x] of [
      ['d1f6c60ce95607ea1ef236430d5fdec9', 'Heat of chairs', '0'],
      ['06f6aacbd1818110f877d87436272684', 'Table of chairs', '24'],
    ] as const) {
      const component_props = JSON.stringify({ headerTitle, dataSources, groupBy });
      desk.insert('par_dashboard_widget', { canvas, component, component_props, x, y: '60', w: '24', h: '14' });
    }
    const person = await chromium.visit(site.url);
    const { page } = person;
    await signIn(page, 'Priya Nair');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Desk overview/ })
      .click();
    const widget = (name: string) => page.getByRole('region', { name, exact: true });
    await widget('Heat of chairs').getByRole('link', { name: 'High: 1' }).and(page.locator(':visible')).click();
    await page.getByText('1 request', { exact: true }).waitFor();
    await page.goBack();
    await widget('Table of chairs').getByRole('cell').getByRole('link', { name: '1' }).first().click();
    await page.getByText('1 request', { exact: true }).waitFor();
    await person.leave();
    expect(person.faults).toEqual([]);
  });

  it('tells an administrator why somebody may not write a field', async () => {
    const id = desk.insert(REQUEST, { short_description: 'Desk', severity: '2' });
    const person = await chromium.visit(site.url);
    const { page } = person;
    await signIn(page, 'System Administrator', `/now/record/${REQUEST}/${id}/rights`);
    await page.getByLabel('Ask about').selectOption({ label: 'Cost' });
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('heading', { name: /^Rights on Cost of/ }).waitFor();
    const answer = page.getByRole('row').filter({ hasText: 'Laura Schmidt' }).locator('details').last();
    await answer.locator('summary').click();
    await answer.getByText('refuse').first().waitFor();
    await person.leave();
    expect(person.faults).toEqual([]);
  });
});
