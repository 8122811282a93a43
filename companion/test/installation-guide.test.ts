/**
 * Follows docs/store/installation-guide.md at the console of a fresh instance, with the names, commands and bodies that
 * stand there: whoever follows the page reaches a working connection.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CompanionProcess,
  type CompanionSettings,
  companionEnvironment,
  createCompanionSettings,
  startCompanionProcess,
} from '../../scripts/demo/companion-process.ts';
import { freePort } from '../../scripts/demo/free-port.ts';
import { callJson, createTableClient } from '../../scripts/demo/rest.ts';
import { sampleFindings } from '../../scripts/demo/sample.ts';
import { readSharedRecords, type StandIns, startStandIns } from '../../scripts/demo/stand-ins.ts';
import { toSeed } from '../../scripts/demo/tenant.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { SUITE, smoke } from '../../scripts/release/smoke.ts';
import { runCli } from './support/cli.ts';
import { visitSite, type WebPerson } from './support/web-person.ts';

const limitMs = 600_000;
const guide = readFileSync(join(import.meta.dirname, '../../docs/store/installation-guide.md'), 'utf8');

/** Text of a numbered step. */
function step(number: number): string {
  const section = guide.split(/^## /m).find((part) => part.startsWith(`${number}. `));
  if (section === undefined) throw new Error(`GUIDE_STEP_MISSING: the guide has no step ${number}`);
  return section;
}
/** The first text in back ticks that matches. */
function named(number: number, pattern: RegExp): string {
  const found = [...step(number).matchAll(/`([^`]+)`/g)]
    .map(([, text]) => text ?? '')
    .find((text) => pattern.test(text));
  if (found === undefined) throw new Error(`GUIDE_NAME_MISSING: step ${number} names nothing like ${pattern}`);
  return found;
}
/** Words that a step sets in bold: what a person looks for on the page. */
function bold(number: number, words: string): string {
  if (!step(number).replace(/\s+/g, ' ').includes(`**${words}**`))
    throw new Error(`GUIDE_WORDS_MISSING: step ${number} does not say **${words}**`);
  return words.split(', ').at(-1) ?? words;
}
/** Parameters of a command of the companion that a step shows. */
const command = (number: number, word: string): string[] =>
  named(number, new RegExp(`main\\.ts ${word}`))
    .split(' ')
    .slice(2);

describe('the installation guide', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onspring-bridge-guide-'));
  let standIns: StandIns;
  let admin: WebPerson;
  let settings: CompanionSettings;
  let companion: CompanionProcess | undefined;
  beforeAll(async () => {
    standIns = await startStandIns({
      instancePort: 0,
      onspringPort: 0,
      findings: 0,
      dataFile: undefined,
      setUp: false,
    });
    const { access } = standIns;
    const shared = await readSharedRecords(access.instance);
    const body = toSeed(shared, sampleFindings(3, shared, Date.now()), 0);
    await callJson(`${access.onspring.url}/_sandbox/seed`, { method: 'POST', body });
    admin = await signIn('System Administrator');
    settings = createCompanionSettings(access, await freePort(), folder);
  }, limitMs);
  afterAll(async () => {
    await companion?.stop();
    await standIns.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function signIn(name: string): Promise<WebPerson> {
    const person = await visitSite(standIns.access.instance.url);
    await person.press(name);
    return person;
  }
  /** Opens a list of the navigator and the record with this text in it. */
  async function openFromList(person: WebPerson, module: string, text: string): Promise<void> {
    await person.follow(module, '<nav class="side"');
    person.fill('Search in this list', text);
    await person.press('Search');
    await person.follow(text, '<main');
  }
  async function save(label: string, value: string): Promise<void> {
    admin.fill(label, value);
    await admin.press('Save');
    expect(admin.text).toMatch(/Saved\.|Nothing was changed\./);
  }
  const setProperty = async (name: string, value: string) => {
    await openFromList(admin, bold(4, 'System Properties, All Properties'), name);
    await save(bold(4, 'Value'), value);
  };
  async function addRole(number: number, role: string): Promise<void> {
    await admin.follow(`New in ${bold(number, 'Roles')}`);
    admin.fill('Role', role);
    await admin.press('Create');
    expect(admin.text).toContain('Created.');
  }
  const openSetupStep = async (number: number, name: string) => {
    await admin.follow(bold(number, 'Set up'), '<nav class="side"');
    await admin.follow(bold(number, name), '<main');
  };

  it(
    'leads from a fresh instance to a connection that works',
    async () => {
      const { onspring } = standIns.access;
      // Step 2: the integration account.
      await admin.follow(bold(2, 'User Administration, Users'), '<nav class="side"');
      await admin.follow(bold(2, 'New'));
      const account = named(2, /^onspring\./);
      admin.fill(bold(2, 'User ID'), account);
      admin.fill(bold(2, 'Last name'), named(2, /^Integration$/));
      admin.fill(bold(2, 'Web service access only'), 'checked');
      await admin.press('Create');
      await addRole(2, named(2, /^x_onspr_bridge\./));
      await admin.follow(bold(2, 'System OAuth, Application Registry'), '<nav class="side"');
      await admin.follow(bold(2, 'New'));
      admin.fill(bold(2, 'Name'), named(2, /companion$/));
      const clientSecret = 'a secret of my own, 2026';
      admin.fill(bold(2, 'Client Secret'), clientSecret);
      admin.fill(bold(2, 'Default Grant type'), named(2, /^Client Credentials$/));
      admin.fill(bold(2, 'OAuth Application User'), named(2, /^Integration$/));
      await admin.press('Create');
      expect(admin.text).not.toContain(clientSecret);
      const clientId = admin.read(bold(2, 'Client ID'));

      // Step 3: one person for each role that is for people.
      for (const [role, person] of [
        ['agent', 'Priya Nair'],
        ['approver', 'Ingrid Solberg'],
        ['executive', 'Helen Marsh'],
      ] as const) {
        await openFromList(admin, bold(3, 'User Administration, Users'), person.toLowerCase().replace(' ', '.'));
        await addRole(3, named(3, new RegExp(`^x_onspr_bridge\\.${role}$`)));
      }

      // Step 4: every property its table names, with what the table says it is.
      for (const [, name = '', meaning = ''] of step(4).matchAll(/^\| `([^`]+)` \| (.*) \|$/gm))
        await setProperty(name, meaning.startsWith('name of the group') ? 'GRC Remediation' : 'ingrid.solberg');

      // Steps 5 and 6.
      await openFromList(admin, bold(5, 'Onspring Bridge, Record maps'), 'Findings');
      await save(bold(5, 'Onspring app'), 'Findings');
      await admin.follow(bold(6, 'Onspring Bridge, Set up'), '<nav class="side"');
      await admin.follow(bold(6, 'Switch on'), '<main');
      await admin.press(bold(6, 'Switch on here'));

      // Step 7: the commands as they stand there.
      const { instance } = standIns.access;
      settings = { ...settings, access: { onspring, instance: { ...instance, clientId, clientSecret } } };
      expect((await runCli(settings, command(7, 'config'))).code).toBe(0);
      const doctor = await runCli(settings, command(7, 'doctor'));
      expect(doctor.output).not.toMatch(/\bfail\b/);
      expect(command(7, 'start')).toEqual(['start', '--initial-load']);
      companion = await startCompanionProcess(settings);

      // Step 8: both halves of the key, the test, the outcome with the body of the page.
      const companionAddress = `http://127.0.0.1:${settings.port}`;
      await setProperty(named(8, /companion\.url$/), companionAddress);
      await setProperty(named(8, /companion\.key_id$/), settings.doorbellKeyId);
      await setProperty(named(8, /companion\.secret$/), settings.doorbellSecret);
      expect(admin.text).not.toContain(settings.doorbellSecret);
      await openSetupStep(8, 'Connection');
      await admin.press(bold(8, 'Test connection'));
      const onspringAdmin = await visitSite(onspring.url, `/ui/apps/${onspring.appId}`);
      await onspringAdmin.follow(`Add ${bold(8, 'REST API Outcome')}`);
      for (const [label, value] of [
        ['Name', named(8, /^Tell/)],
        ['HTTP Method', named(8, /^POST$/)],
        ['REST URL', `${companionAddress}${named(8, /^\/onspring/)}`],
        ['Authorization Type', named(8, /^API Key$/)],
        ['Retries', named(8, /^\d$/)],
        ['Enable request body', 'checked'],
      ] as const)
        onspringAdmin.fill(bold(8, label), value);
      onspringAdmin.fill('API Key header', named(8, /^X-/));
      onspringAdmin.fill('API Key value', settings.eventKey);
      const body = /```json\n([\s\S]*?)\n```/.exec(step(8))?.[1] ?? '';
      onspringAdmin.fill('Request body', body.replace('210', String(onspring.appId)));
      onspringAdmin.fill('Users and groups to notify', 'GRC administrators');
      await onspringAdmin.press('Save outcome');
      expect(onspringAdmin.text).toContain('Saved.');

      // Step 9: what the page promises.
      await waitFor('the connection test to pass', 300_000, async () => {
        await openSetupStep(8, 'Connection');
        return admin.text.includes('answered') ? true : undefined;
      });
      await admin.press(bold(9, 'Check all steps'));
      await onspringAdmin.open(`/ui/apps/${onspring.appId}`);
      await onspringAdmin.follow('New record');
      for (const [label, value] of [
        ['Finding Title', 'Seen on the first day'],
        ['Severity', 'High'],
        ['Likelihood', 'Likely'],
        ['Category', 'Access Control'],
        ['Known Exploited', 'No'],
        ['Finding Status', 'Open'],
      ] as const)
        onspringAdmin.fill(label, value);
      await onspringAdmin.press('Save record');
      const saved = onspringAdmin.address;
      const agent = await signIn('Priya Nair');
      await waitFor('all findings to be in the list of open ones', 300_000, async () => {
        await agent.follow(bold(9, 'Onspring Bridge, Open findings'), '<nav class="side"');
        return agent.text.includes('4 findings') && agent.text.includes('Seen on the first day') ? true : undefined;
      });
      await waitFor('its status to stand in Onspring', 300_000, async () => {
        await onspringAdmin.open(saved);
        return onspringAdmin.read(bold(9, 'Remediation Status')) === '' ? undefined : true;
      });
      const reconcile = await runCli(settings, command(9, 'reconcile'));
      expect(reconcile).toMatchObject({ code: 0, errors: '' });
    },
    limitMs,
  );

  it(
    'ends in a smoke test that finds the connection and every test of the package sound',
    async () => {
      const { instance } = standIns.access;
      const table = createTableClient(instance);
      const find = async (name: string, query: string) =>
        (await table.list(name, query, ['sys_id']))[0]?.['sys_id']?.value ?? '';
      const allowed = await find('sys_properties', `name=${named(10, /^sn_atf\.schedule/)}`);
      await table.update('sys_properties', allowed, { value: 'true' });
      const pipeline = { user_name: 'ci.pipeline', user_password: 'password-of-the-pipeline', active: 'true' };
      const user = await table.create('sys_user', pipeline);
      const role = await find('sys_user_role', `name=${named(10, /^sn_cicd\./)}`);
      await table.create('sys_user_has_role', { user, role });
      const { checks, exitCode } = await smoke({
        environment: {
          PATH: process.env['PATH'] ?? '',
          ...companionEnvironment(settings),
          [named(10, /^SN_SDK_INSTANCE_URL$/)]: instance.url,
          [named(10, /^SN_SDK_USER$/)]: pipeline.user_name,
          [named(10, /^SN_SDK_USER_PWD$/)]: pipeline.user_password,
        },
        suite: SUITE,
        timeoutMs: 120_000,
        pollMs: 250,
        parts: new Set(['connection', 'tests']),
      });
      expect(checks.filter(({ state }) => state === 'fail')).toEqual([]);
      expect(checks.at(-1)).toMatchObject({ part: 'tests', state: 'ok' });
      expect(exitCode).toBe(0);
    },
    limitMs,
  );
});
