import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { createScene, type Scene } from '../../companion/test/support/scene.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { type Chromium, type Person, startChromium } from './chromium.ts';
import { signIn } from './sign-in.ts';

const FINDING = 'x_onspr_bridge_finding';
const TASK = 'x_onspr_bridge_remediation_task';
const LIMIT_MS = 600_000;

/** A finding whose plan waits for a decision, and who decides. */
interface Waiting {
  readonly sysId: string;
  readonly number: string;
  readonly record: number;
  readonly approver: string;
}

let scene: Scene;
let chromium: Chromium;
let waiting: readonly Waiting[];

beforeAll(async () => {
  scene = await createScene({ findings: 24 });
  chromium = await startChromium();
  await scene.settle(await scene.startCompanion());
  const approvals = await scene.admin.list('sysapproval_approver', 'state=requested', ['sysapproval', 'approver.name']);
  // A plan of the highest priority needs a second level after the person of the story.
  const oneLevel = 'approval=requested^priority>1';
  const findings = await scene.admin.list(FINDING, oneLevel, ['sys_id', 'number', 'onspring_record']);
  waiting = findings.flatMap((finding) => {
    const sysId = finding['sys_id']?.value ?? '';
    const approval = approvals.find((row) => row['sysapproval']?.value === sysId);
    if (approval === undefined) return [];
    const approver = approval['approver.name']?.display_value ?? '';
    const record = Number(finding['onspring_record']?.value);
    return [{ sysId, number: finding['number']?.value ?? '', record, approver }];
  });
});

afterAll(async () => {
  await chromium?.stop();
  await scene?.stop();
});

const console = () => scene.standIns.access.instance.url;
const onspring = () => scene.standIns.access.onspring.url;
const recordPage = (finding: Waiting) => `/now/record/${FINDING}/${finding.sysId}`;
const onspringPage = (finding: Waiting) => `/ui/apps/${scene.standIns.access.onspring.appId}/records/${finding.record}`;

function pick(index: number): Waiting {
  const finding = waiting[index];
  if (finding === undefined) throw new Error(`only ${waiting.length} findings wait for approval`);
  return finding;
}

/** Loads the page again and again until the text is to be seen, as a person does who waits for the other system. */
async function seeArrive(page: Page, found: Locator): Promise<void> {
  await waitFor(`${found} on ${page.url()}`, LIMIT_MS, async () => {
    await page.reload();
    return (await found.count()) > 0 ? true : undefined;
  });
}

/** Moves the focus with the tab key alone until it is on the wanted control. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`the tab key does not reach ${wanted}`);
}

async function leave(person: Person): Promise<void> {
  await person.leave();
  expect(person.faults).toEqual([]);
}

describe('with both stand-ins and the companion', () => {
  it('an approver approves a plan with the keyboard alone, and Onspring shows it', async () => {
    const finding = pick(0);
    const person = await chromium.visit(console());
    const { page } = person;
    await page.goto('/');
    await tabTo(page, page.getByRole('button', { name: finding.approver }).first());
    await page.keyboard.press('Enter');
    await page.waitForURL('**/now/home');
    await tabTo(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^My approvals/ }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/now/approvals');
    await tabTo(page, page.getByRole('link', { name: finding.number, exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your decision' }).waitFor();
    await tabTo(page, page.getByLabel('Comment'));
    await page.keyboard.type('Agreed; start with the first step.');
    await tabTo(page, page.getByRole('button', { name: 'Approve', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Approved.' }).waitFor();
    await leave(person);

    const analyst = await chromium.visit(onspring());
    await analyst.page.goto(onspringPage(finding));
    const status = analyst.page
      .getByLabel('Remediation Status')
      .locator('option:checked', { hasText: 'In Remediation' });
    await seeArrive(analyst.page, status);
    await leave(analyst);
  });

  it('an agent works on a task and closes it, which opens the next one', async () => {
    const finding = pick(0);
    const person = await chromium.visit(console());
    const { page } = person;
    await signIn(page, 'Priya Nair', recordPage(finding));
    const tasks = page.getByRole('region', { name: /^Remediation tasks/ }).getByRole('row');
    const open = tasks.filter({ hasText: 'Open' });
    await seeArrive(page, open);
    const states = page.getByLabel('State', { exact: true }).locator('option');
    await page.locator('#record-form[data-ready]').waitFor();
    expect(await states.allInnerTexts()).toEqual(['Planned', 'In remediation', 'Duplicate']);
    const next = tasks.filter({ hasText: 'Pending' }).first().getByRole('link').first();
    const nextNumber = await next.innerText();
    await open.first().getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Activity' }).waitFor();
    const evidence = { name: 'evidence.txt', mimeType: 'text/plain', buffer: Buffer.from('Restored on Tuesday.') };
    await page.getByLabel('File').setInputFiles(evidence);
    await page.getByRole('button', { name: 'Attach' }).click();
    await page.getByRole('link', { name: 'evidence.txt' }).waitFor();
    await page.getByLabel('State').selectOption({ label: 'Closed Complete' });
    const proof = page.getByLabel('Evidence', { exact: true });
    if ((await proof.count()) > 0) await proof.fill('evidence.txt');
    await page.getByLabel('Work notes').fill('Done; evidence is in the share of the control.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
    await page.getByText('evidence is in the share').waitFor();

    await page.goto(recordPage(finding));
    await seeArrive(page, tasks.filter({ hasText: nextNumber }).filter({ hasText: 'Open' }));
    await leave(person);
    expect(await scene.admin.count(TASK, `parent=${finding.sysId}^state=3`)).toBe(1);
  });

  it('an executive reads the dashboard and drills down to the records behind a figure and a bar', async () => {
    const person = await chromium.visit(console());
    const { page } = person;
    await signIn(page, 'Helen Marsh');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Remediation overview/ })
      .click();
    const widget = (name: string) => page.getByRole('region', { name, exact: true });
    const score = widget('Open findings').getByRole('link');
    const open = Number(await score.innerText());
    expect(open).toBe(await scene.admin.count(FINDING, 'active=true'));
    await score.click();
    await page.getByText(`${open} findings`, { exact: true }).waitFor();
    await page.goBack();

    const bar = widget('Open findings by priority').getByRole('link').and(page.locator(':visible')).first();
    const [, label = '', count = ''] = /^(.*): (\d+)$/.exec((await bar.getAttribute('aria-label')) ?? '') ?? [];
    await bar.click();
    await page.getByText(new RegExp(`^${count} findings?$`)).waitFor();
    expect(await page.getByRole('row').filter({ hasText: label }).count()).toBe(Math.min(25, Number(count)));
    await leave(person);
  });

  it('an analyst edits a finding in Onspring and sees it arrive in ServiceNow', async () => {
    const finding = pick(1);
    const title = 'Backups of the ledger were never restored (seen again)';
    const analyst = await chromium.visit(onspring());
    await analyst.page.goto(onspringPage(finding));
    await analyst.page.getByLabel('Finding Title').fill(title);
    await analyst.page.getByLabel('Severity').selectOption({ label: 'Low' });
    await analyst.page.getByRole('button', { name: 'Save record' }).click();
    await analyst.page.getByRole('status').waitFor();
    await leave(analyst);

    const person = await chromium.visit(console());
    await signIn(person.page, 'Priya Nair', recordPage(finding));
    await seeArrive(person.page, person.page.getByRole('heading', { level: 1, name: title }));
    await person.page.getByText('Severity', { exact: true }).locator('..').getByText('Low', { exact: true }).waitFor();
    await leave(person);
  });
});
