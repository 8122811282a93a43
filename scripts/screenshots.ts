/**
 * Takes the pictures of docs/images: starts both stand-ins with the built package and the companion, plays the story of
 * the demonstration, and photographs what people see.
 *
 *   npm run screenshots
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chromium, type Look, startChromium } from '../sandbox/browser/chromium.ts';
import { signIn } from '../sandbox/browser/sign-in.ts';
import { buildApp, projectRoot } from './build.ts';
import { createCompanionSettings, startCompanionProcess } from './demo/companion-process.ts';
import { connectCompanion } from './demo/connect.ts';
import { freePort } from './demo/free-port.ts';
import { untilQuiet } from './demo/quiet.ts';
import { createOnspringClient, createTableClient, type InstanceAccess } from './demo/rest.ts';
import { type SandboxAccess, startStandIns } from './demo/stand-ins.ts';
import { playStory } from './demo/story.ts';
import { findingsAppId } from './demo/tenant.ts';

const FINDINGS = 120;
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
  await untilQuiet(companion, access);

  const chromium = await startChromium();
  stops.unshift(() => chromium.stop());
  mkdirSync(folder, { recursive: true });
  for (const picture of await choosePictures(access.instance)) await take(chromium, access, picture);
} finally {
  for (const stop of stops) await stop();
  rmSync(data, { recursive: true, force: true });
}

/** The records that show most: a finding in work with its approval and tasks, and a plan that waits for a decision. */
async function choosePictures(instance: InstanceAccess): Promise<readonly Picture[]> {
  const admin = createTableClient(instance);
  const [finding] = await admin.list('x_onspr_bridge_finding', 'approval=rejected', ['sys_id']);
  const [approval] = await admin.list('sysapproval_approver', 'state=requested', ['sys_id', 'approver.name']);
  const [dashboard] = await admin.list('par_dashboard', 'nameLIKEonspring^ORnameLIKEremediation', ['sys_id']);
  if (finding === undefined || approval === undefined || dashboard === undefined)
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
    { file: 'onspring-record', path: `${onspring}/records/1001`, look: { ...wide, height: 1100 } },
  ];
}

async function take(chromium: Chromium, access: SandboxAccess, picture: Picture): Promise<void> {
  const site = picture.path.startsWith('/ui') ? access.onspring.url : access.instance.url;
  const window = await chromium.visit(site, picture.look);
  if (picture.person === undefined) await window.page.goto(picture.path);
  else await signIn(window.page, picture.person, picture.path);
  await window.page.screenshot({ path: join(folder, `${picture.file}.png`) });
  await window.leave();
  for (const fault of window.faults) console.warn(`${picture.file}: ${fault}`);
  console.log(`docs/images/${picture.file}.png`);
}
