import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createScene, type Scene } from '../../companion/test/support/scene.ts';
import { type Chromium, type Look, startChromium } from './chromium.ts';
import { signIn } from './sign-in.ts';

const FINDING = 'x_onspr_bridge_finding';
const PAGE_FAULTS = readFileSync(new URL('./page-faults.js', import.meta.url), 'utf8');
const LOOKS: readonly (readonly [string, Look])[] = [
  ['1280 px, light', { width: 1280 }],
  ['1280 px, dark', { width: 1280, dark: true }],
  ['390 px, light', { width: 390, height: 844 }],
  ['390 px, dark', { width: 390, height: 844, dark: true }],
];

let scene: Scene;
let chromium: Chromium;
let consolePages: readonly string[];
let onspringPages: readonly string[];

beforeAll(async () => {
  scene = await createScene({ findings: 16 });
  chromium = await startChromium();
  await scene.settle(await scene.startCompanion());
  const first = async (table: string, query: string, field = 'sys_id') =>
    (await scene.admin.list(table, query, [field]))[0]?.[field]?.value ?? '';
  const { appId } = scene.standIns.access.onspring;
  consolePages = [
    '/now/home',
    '/now/approvals',
    `/now/approvals/${await first('sysapproval_approver', 'state=requested')}`,
    `/now/list/${FINDING}`,
    `/now/list/${FINDING}?query=active%3Dtrue%5Eseverity%3D1`,
    '/now/list/x_onspr_bridge_remediation_task',
    '/now/list/sys_user',
    `/now/record/${FINDING}/${await first(FINDING, '')}`,
    `/now/record/${FINDING}/${await first(FINDING, '')}/rights`,
    `/now/record/${FINDING}/${await first(FINDING, '')}/rights?field=priority`,
    '/now/new/x_onspr_bridge_playbook_step',
    `/now/record/x_onspr_bridge_remediation_task/${await first('x_onspr_bridge_remediation_task', '')}`,
    `/now/new/${FINDING}`,
    '/now/list/x_onspr_bridge_setup_step',
    '/now/list/oauth_entity',
    '/now/list/sys_properties',
    '/now/new/oauth_entity',
    `/now/record/sys_user/${await first('sys_user', 'user_name=priya.nair')}`,
    `/now/dashboard/${await first('par_dashboard', '')}`,
    '/now/flows',
    '/now/rest-calls',
    '/now/mail',
    '/now/log',
  ];
  onspringPages = [
    '/ui',
    `/ui/apps/${appId}`,
    `/ui/apps/${appId}?search=nothing+is+called+this`,
    `/ui/apps/${appId}/records/${await first(FINDING, '', 'onspring_record')}`,
    `/ui/apps/${appId}/records/new`,
    `/ui/apps/${appId}/outcomes/new`,
    '/ui/outcomes',
  ];
});

afterAll(async () => {
  await chromium?.stop();
  await scene?.stop();
});

/** What is wrong with the pages in one look, each line with its page. */
async function findFaults(site: string, pages: readonly string[], look: Look, person?: string): Promise<string[]> {
  const visitor = await chromium.visit(site, look);
  if (person !== undefined) await signIn(visitor.page, person);
  const faults: string[] = [];
  for (const path of pages) {
    const answer = await visitor.page.goto(path);
    if (answer?.status() !== 200) faults.push(`${path}: answered ${answer?.status()}`);
    const found = await visitor.page.evaluate<string[]>(PAGE_FAULTS);
    faults.push(...found.map((fault) => `${path}: ${fault}`));
  }
  await visitor.leave();
  return [...faults, ...visitor.faults];
}

describe.each(LOOKS)('every page at %s fits the window, has contrast, labels and no foreign asset', (_name, look) => {
  it('the sign-in page', async () => {
    expect(await findFaults(scene.standIns.access.instance.url, ['/sign-in'], look)).toEqual([]);
  });

  it('the pages of the instance', async () => {
    const site = scene.standIns.access.instance.url;
    expect(await findFaults(site, consolePages, look, 'System Administrator')).toEqual([]);
  });

  it('the pages of the tenant', async () => {
    expect(await findFaults(scene.standIns.access.onspring.url, onspringPages, look)).toEqual([]);
  });
});
