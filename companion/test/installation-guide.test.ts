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
  createCompanionSettings,
  startCompanionProcess,
} from '../../scripts/demo/companion-process.ts';
import { freePort } from '../../scripts/demo/free-port.ts';
import { callJson, createTableClient } from '../../scripts/demo/rest.ts';
import { sampleFindings } from '../../scripts/demo/sample.ts';
import { readSharedRecords, type StandIns, startStandIns } from '../../scripts/demo/stand-ins.ts';
import { toSeed } from '../../scripts/demo/tenant.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { runCli } from './support/cli.ts';
import { type Console, openConsole } from './support/console.ts';

const limitMs = 180_000;
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
/** A button in bold. */
function button(number: number, text: string): string {
  if (!step(number).includes(`choose **${text}**`)) throw new Error(`GUIDE_BUTTON_MISSING: step ${number}: ${text}`);
  return text;
}
/** Parameters of a command of the companion that a step shows. */
const command = (number: number, word: string): string[] =>
  named(number, new RegExp(`main\\.ts ${word}`))
    .split(' ')
    .slice(2);

describe('the installation guide', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onspring-bridge-guide-'));
  let standIns: StandIns;
  let admin: Console;
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
    admin = await openConsole(standIns, 'admin');
    settings = createCompanionSettings(access, await freePort(), folder);
  }, limitMs);
  afterAll(async () => {
    await companion?.stop();
    await standIns.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const property = async (name: string, value: string) => {
    const sysId = await admin.find('sys_properties', `name=${name}`);
    const page = await admin.save('sys_properties', sysId, { value });
    expect(page.status).toBe(200);
  };
  const setupStep = (name: string) => admin.find('x_onspr_bridge_setup_step', `name=${name}`);

  it(
    'leads from a fresh instance to a connection that works',
    async () => {
      const { instance, onspring } = standIns.access;
      // Step 2: the integration account.
      const user = await admin.create('sys_user', {
        user_name: named(2, /^onspring\./),
        last_name: 'Integration',
        active: 'true',
        web_service_access_only: 'true',
      });
      const role = await admin.find('sys_user_role', `name=${named(2, /^x_onspr_bridge\./)}`);
      await admin.create('sys_user_has_role', { user, role });
      const { clientId: client_id, clientSecret: client_secret } = instance;
      // The platform has a page of its own for this; the stand-in's form leaves out what is secret.
      const table = createTableClient(instance);
      await table.create('oauth_entity', { name: 'Companion', client_id, client_secret, user, active: 'true' });

      // Step 3: one person for each role that is for people.
      for (const [name, userName] of [
        ['agent', 'priya.nair'],
        ['approver', 'ingrid.solberg'],
        ['executive', 'helen.marsh'],
      ]) {
        expect(step(3)).toContain(`x_onspr_bridge.${name}`);
        const person = await admin.find('sys_user', `user_name=${userName}`);
        await admin.create('sys_user_has_role', {
          user: person,
          role: await admin.find('sys_user_role', `name=x_onspr_bridge.${name}`),
        });
      }

      // Step 4: every property its table names, with what the table says it is.
      for (const [, name = '', meaning = ''] of step(4).matchAll(/^\| `([^`]+)` \| (.*) \|$/gm))
        await property(name, meaning.startsWith('name of the group') ? 'GRC Remediation' : 'ingrid.solberg');

      // Steps 5 and 6.
      const map = await admin.find('x_onspr_bridge_record_map', 'name=Findings');
      await admin.save('x_onspr_bridge_record_map', map, { onspring_app: 'Findings' });
      await admin.press('x_onspr_bridge_setup_step', await setupStep('Switch on'), button(6, 'Switch on here'));

      // Step 7: the commands as they stand there.
      expect((await runCli(settings, command(7, 'config'))).code).toBe(0);
      const doctor = await runCli(settings, command(7, 'doctor'));
      expect(doctor.output).not.toMatch(/\bfail\b/);
      expect(command(7, 'start')).toEqual(['start', '--initial-load']);
      companion = await startCompanionProcess(settings);

      // Step 8: both halves of the key, the test, the outcome with the body of the page.
      await property(named(8, /companion\.url$/), `http://127.0.0.1:${settings.port}`);
      await property(named(8, /companion\.key_id$/), settings.doorbellKeyId);
      await property(named(8, /companion\.secret$/), settings.doorbellSecret);
      await admin.press('x_onspr_bridge_setup_step', await setupStep('Connection'), button(8, 'Test connection'));
      const body = /```json\n([\s\S]*?)\n```/.exec(step(8))?.[1] ?? '';
      await callJson(`${onspring.url}/_sandbox/outcomes`, {
        method: 'POST',
        body: {
          app: onspring.appId,
          name: 'Tell ServiceNow',
          url: `http://127.0.0.1:${settings.port}${named(8, /^\/onspring/)}`,
          authorization: { kind: 'apiKey', header: named(8, /^X-/), value: settings.eventKey },
          body: body.replace('210', String(onspring.appId)),
          retries: 3,
          notify: ['GRC administrators'],
        },
      });

      // Step 9: what the page promises.
      await waitFor('the findings to land', 60_000, async () =>
        (await table.count('x_onspr_bridge_finding', 'priorityISNOTEMPTY')) === 3 ? true : undefined,
      );
      await waitFor('the connection test to pass', 60_000, async () =>
        (await admin.open('x_onspr_bridge_setup_step', await setupStep('Connection'))).text.includes('answered')
          ? true
          : undefined,
      );
      const checked = await admin.press(
        'x_onspr_bridge_setup_step',
        await setupStep('Connection'),
        button(9, 'Check all steps'),
      );
      expect(checked.status).toBe(200);
      const agent = await openConsole(standIns, 'priya.nair');
      await agent.find('x_onspr_bridge_finding', 'active=true');
      const reconcile = await runCli(settings, command(9, 'reconcile'));
      expect({ code: reconcile.code, errors: reconcile.errors }).toEqual({ code: 0, errors: '' });
    },
    limitMs,
  );
});
