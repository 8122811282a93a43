/**
 * Takes the pictures of docs/images: starts both stand-ins with the built package and the companion, plays the story of
 * the demonstration, and photographs what people see.
 *
 *   npm run screenshots
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chromium, type Look, startChromium } from '../sandbox/browser/chromium.ts';
import { signIn } from '../sandbox/browser/sign-in.ts';
import { demoPassword } from '../sandbox/instance/base/demo-people.ts';
import { buildApp, projectRoot } from './build.ts';
import { createCompanionSettings, startCompanionProcess } from './demo/companion-process.ts';
import { connectCompanion } from './demo/connect.ts';
import { freePort } from './demo/free-port.ts';
import { untilQuiet } from './demo/quiet.ts';
import { createOnspringClient, createTableClient, type InstanceAccess } from './demo/rest.ts';
import { type SandboxAccess, startStandIns } from './demo/stand-ins.ts';
import { playStory } from './demo/story.ts';
import { findingsAppId } from './demo/tenant.ts';
import { waitFor } from './demo/wait.ts';
import { toPalettePng } from './palette-png.ts';

const FINDINGS = 120;
const TASK = 'x_onspr_bridge_remediation_task';
const folder = join(projectRoot, 'docs', 'images');

interface Picture {
  readonly file: string;
  /** Display name of the person who looks; absent in Onspring, whose pages need no sign-in. */
  readonly person?: string;
  readonly path: string;
  readonly look: Look;
}

buildApp();
const data = mkdtempSync(join(tmpdir(), 'onspring-bridge-pictures-'));
const stops: (() => Promise<void>)[] = [];
try {
  const standIns = await startStandIns({
    instancePort: 0,
    onspringPort: 0,
    findings: FINDINGS,
    dataFile: undefined,
    setUp: true,
  });
  stops.unshift(() => standIns.stop());
  const { access } = standIns;
  const settings = createCompanionSettings(access, await freePort(), data);
  await connectCompanion(settings);
  const companion = await startCompanionProcess(settings);
  stops.unshift(() => companion.stop());
  await untilQuiet(companion, access);
  await playStory({ access, onspring: createOnspringClient(access.onspring), tell: (line) => console.log(line) });
  await workOn(access.instance);
  await untilQuiet(companion, access);

  const chromium = await startChromium();
  stops.unshift(() => chromium.stop());
  mkdirSync(folder, { recursive: true });
  for (const picture of await choosePictures(access.instance)) await take(chromium, access, picture);
} finally {
  for (const stop of stops) await stop();
  rmSync(data, { recursive: true, force: true });
}

/** A few weeks of work in a moment: most plans are approved, some first steps are done, some are begun. */
async function workOn(instance: InstanceAccess): Promise<void> {
  const admin = createTableClient(instance);
  const approvals = await admin.list('sysapproval_approver', 'state=requested', ['sys_id', 'approver.user_name']);
  for (const [index, approval] of approvals.entries()) {
    const user = approval['approver.user_name']?.value ?? '';
    if (index % 3 === 0) continue;
    const approver = createTableClient({ ...instance, user, password: demoPassword(user) });
    await approver.update('sysapproval_approver', approval['sys_id']?.value ?? '', { state: 'approved' });
  }
  await waitFor('the tasks of approved plans to open', 60_000, async () =>
    (await admin.count('sysapproval_approver', 'state=approved')) > 0 && (await admin.count(TASK, 'state=1')) > 40
      ? true
      : undefined,
  );
  const [agent] = await admin.list('sys_user', 'user_name=priya.nair', ['sys_id']);
  const plain = 'state=1^needs_change=false^approval_rule=none';
  for (const [index, task] of (await admin.list(TASK, plain, ['sys_id'])).entries()) {
    const state = ['3', '2', '1'][index % 3] ?? '1';
    const assigned_to = index % 4 === 0 ? (agent?.['sys_id']?.value ?? '') : '';
    const evidence = state === '3' ? 'Export of the settings after the change, checked by a second person.' : '';
    await admin.update(TASK, task['sys_id']?.value ?? '', { state, assigned_to, evidence });
  }
}

/** The records that show most: a finding in work with its approval and tasks, and a plan that waits for a decision. */
async function choosePictures(instance: InstanceAccess): Promise<readonly Picture[]> {
  const admin = createTableClient(instance);
  const [finding] = await admin.list('x_onspr_bridge_finding', 'approval=rejected', ['sys_id']);
  const [edited] = await admin.list('x_onspr_bridge_finding', 'state=3', ['onspring_record']);
  const [approval] = await admin.list('sysapproval_approver', 'state=requested', ['sys_id', 'approver.name']);
  const [dashboard] = await admin.list('par_dashboard', 'nameLIKEonspring^ORnameLIKEremediation', ['sys_id']);
  if (finding === undefined || edited === undefined || approval === undefined || dashboard === undefined)
    throw new Error('PICTURE_MISSING: the story left no finding, no approval or no dashboard to look at');
  const id = (row: typeof finding) => row['sys_id']?.value ?? '';
  const record = `/now/record/x_onspr_bridge_finding/${id(finding)}`;
  const decision = `/now/approvals/${id(approval)}`;
  const approver = approval['approver.name']?.value ?? '';
  const onspring = `/ui/apps/${findingsAppId}`;
  const wide = { width: 1280, height: 860 };
  const narrow = { width: 390, height: 844 };
  return [
    { file: 'sign-in', path: '/sign-in', look: wide },
    { file: 'home', person: 'Priya Nair', path: '/now/home', look: wide },
    { file: 'finding-list', person: 'Priya Nair', path: '/now/list/x_onspr_bridge_finding', look: wide },
    { file: 'finding', person: 'Priya Nair', path: record, look: { ...wide, height: 1100 } },
    { file: 'finding-narrow', person: 'Priya Nair', path: record, look: narrow },
    { file: 'approval', person: approver, path: decision, look: wide },
    {
      file: 'dashboard',
      person: 'Helen Marsh',
      path: `/now/dashboard/${id(dashboard)}`,
      look: { ...wide, height: 1100 },
    },
    {
      file: 'dashboard-dark',
      person: 'Helen Marsh',
      path: `/now/dashboard/${id(dashboard)}`,
      look: { ...wide, height: 1100, dark: true },
    },
    { file: 'onspring-records', path: onspring, look: wide },
    {
      file: 'onspring-record',
      path: `${onspring}/records/${edited['onspring_record']?.value}`,
      look: { ...wide, height: 1100 },
    },
  ];
}

async function take(chromium: Chromium, access: SandboxAccess, picture: Picture): Promise<void> {
  const site = picture.path.startsWith('/ui') ? access.onspring.url : access.instance.url;
  const window = await chromium.visit(site, picture.look);
  if (picture.person === undefined) await window.page.goto(picture.path);
  else await signIn(window.page, picture.person, picture.path);
  writeFileSync(join(folder, `${picture.file}.png`), toPalettePng(await window.page.screenshot()));
  await window.leave();
  for (const fault of window.faults) console.warn(`${picture.file}: ${fault}`);
  console.log(`docs/images/${picture.file}.png`);
}
