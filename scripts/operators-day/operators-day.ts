/**
 * `npm run operators-day`: plays the section "The operator's day" of docs/operations.md against both stand-ins. What is typed
 * there is typed here, in one shell and in the page's order, and what is shown there must be what comes. Folders, addresses
 * and the vendors' secrets are this run's; the shell sees them under the page's names. Ends with status 1 at the first
 * difference; `-- --show` goes on and prints the whole day as it went.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { buildApp, projectRoot } from '../build.ts';
import { type CompanionSettings, createCompanionSettings } from '../demo/companion-process.ts';
import { freePort } from '../demo/free-port.ts';
import { startStandIns } from '../demo/stand-ins.ts';
import { readOptions } from '../options.ts';
import { type DayStep, isAsShown, readDay } from './page.ts';
import { createPeople, type People } from './people.ts';
import { type Shell, startShell } from './shell.ts';

const PAGE = 'docs/operations.md';
const FINDINGS = 12;

interface Day {
  readonly folder: string;
  readonly shell: Shell;
  readonly people: People;
  readonly settings: CompanionSettings;
  /** The page's words for this run's, and back. */
  readonly toHere: (text: string) => string;
  readonly toPage: (text: string) => string;
}

/** Value of a setting in the page's file of settings. */
function settingOf(steps: readonly DayStep[], name: string): string {
  const file = steps.find((step) => step.kind === 'file');
  const value = new RegExp(`^${name}=(.*)$`, 'm').exec(file?.content ?? '')?.[1];
  if (value === undefined) throw new Error(`DAY_SETTING_MISSING: ${PAGE} does not set ${name}`);
  return value;
}

async function play(steps: readonly DayStep[], show: boolean): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'operators-day-'));
  const standIns = await startStandIns({
    instancePort: 0,
    onspringPort: 0,
    findings: FINDINGS,
    dataFile: undefined,
    setUp: true,
  });
  const { access } = standIns;
  const port = await freePort();
  const [doorbellKeyId = '', doorbellSecret = ''] = settingOf(steps, 'BRIDGE_DOORBELL_KEYS').split(':');
  const settings: CompanionSettings = {
    ...createCompanionSettings(access, port, folder),
    eventKey: settingOf(steps, 'BRIDGE_EVENT_KEYS'),
    doorbellKeyId,
    doorbellSecret,
    metricsToken: settingOf(steps, 'BRIDGE_METRICS_TOKEN'),
  };
  const names: readonly (readonly [page: string, here: string])[] = [
    ['/opt/onspring-bridge', projectRoot],
    ['/etc/onspring-bridge', join(folder, 'etc')],
    ['/var/lib/onspring-bridge', join(folder, 'state')],
    ['/var/backups', join(folder, 'backups')],
    ['/usr/bin/node', process.execPath],
    ['127.0.0.1:8080', `127.0.0.1:${port}`],
    ['BRIDGE_PORT=8080', `BRIDGE_PORT=${port}`],
    ['https://api.onspring.com', access.onspring.url],
    ['https://example.service-now.com', access.instance.url],
    ['ONSPRING_API_KEY=the-api-key', `ONSPRING_API_KEY=${access.onspring.apiKey}`],
    ['SERVICENOW_CLIENT_ID=the-client-id', `SERVICENOW_CLIENT_ID=${access.instance.clientId}`],
    ['SERVICENOW_CLIENT_SECRET=the-client-secret', `SERVICENOW_CLIENT_SECRET=${access.instance.clientSecret}`],
  ];
  const toHere = (text: string): string => names.reduce((all, [page, here]) => all.replaceAll(page, here), text);
  const toPage = (text: string): string => names.reduce((all, [page, here]) => all.replaceAll(here, page), text);
  for (const name of ['etc', 'state', 'backups', 'bin']) mkdirSync(join(folder, name));
  const unit = join(folder, 'onspring-bridge.service');
  writeFileSync(unit, toHere(readFileSync(join(projectRoot, 'companion/deploy/onspring-bridge.service'), 'utf8')));
  const systemctl = join(folder, 'bin', 'systemctl');
  const standIn = join(import.meta.dirname, 'systemctl.ts');
  writeFileSync(systemctl, `#!/bin/sh\nexec '${process.execPath}' --no-warnings '${standIn}' '${unit}' "$@"\n`);
  chmodSync(systemctl, 0o755);
  const path = [join(folder, 'bin'), dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  const shell = startShell(folder, { PATH: path, LANG: 'C.UTF-8', TZ: 'UTC' });
  const day: Day = { folder, shell, people: createPeople(settings), settings, toHere, toPage };
  try {
    const faults = await playSteps(day, steps, show);
    const log = `${unit}.log`;
    if (faults.length > 0 && existsSync(log))
      console.error(`The end of the companion's log:\n${readFileSync(log, 'utf8').slice(-4_000)}`);
    return faults;
  } finally {
    // Not in the shell: a command of the page may still hang in it.
    spawnSync(systemctl, ['stop', 'onspring-bridge'], { stdio: 'inherit' });
    await shell.stop();
    await standIns.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One line per difference. The day ends at the first, since others would follow from it, unless it is to be shown whole. */
async function playSteps(day: Day, steps: readonly DayStep[], show: boolean): Promise<string[]> {
  const faults: string[] = [];
  for (const step of steps) {
    if (faults.length > 0 && !show) break;
    const place = `${PAGE}:${step.line}`;
    if (step.kind === 'meanwhile') {
      const act = day.people[step.name];
      if (act === undefined) throw new Error(`DAY_PERSON_UNKNOWN: ${place}: nobody does ${step.name}`);
      if (show) console.log(`(meanwhile: ${step.name})`);
      await act();
    } else if (step.kind === 'file') {
      writeFileSync(day.toHere(step.path), day.toHere(step.content), { mode: 0o600 });
    } else {
      const { output } = await day.shell.run(day.toHere(step.command));
      const came = day.toPage(output);
      if (show) console.log(`$ ${step.command}\n${came}`);
      if (!isAsShown(step.shown, came))
        faults.push(`${place}: ${step.command}\nthe page shows:\n${step.shown.join('\n')}\nwhat came:\n${came}`);
    }
  }
  return faults;
}

const values = readOptions('npm run operators-day [-- --show]', { show: { type: 'boolean', default: false } });
const steps = readDay(readFileSync(join(projectRoot, PAGE), 'utf8'));
buildApp();
const started = performance.now();
const faults = await play(steps, values.show);
for (const fault of faults) console.error(fault);
const typed = steps.filter(({ kind }) => kind === 'command').length;
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  faults.length === 0
    ? `The operator's day went as ${PAGE} tells it: ${typed} commands in ${seconds} s.`
    : `The operator's day did not go as ${PAGE} tells it.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
