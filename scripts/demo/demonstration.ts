/** The demonstration from start to summary; each step is a function of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Agreement, readAgreement } from './agreement.ts';
import { type CompanionProcess, createCompanionSettings, startCompanionProcess } from './companion-process.ts';
import { connectCompanion } from './connect.ts';
import { toFirstSteps } from './first-steps.ts';
import { createProgress } from './progress.ts';
import { untilQuiet } from './quiet.ts';
import { createOnspringClient, createTableClient } from './rest.ts';
import { startSandboxProcess } from './sandbox-process.ts';
import type { SandboxAccess } from './stand-ins.ts';
import { playStory } from './story.ts';
import { readSummary, toSummaryText } from './summary.ts';
import { readVendorCalls, resetVendorCalls } from './vendor-calls.ts';
import { waitFor } from './wait.ts';

export interface DemonstrationOptions {
  readonly once: boolean;
  readonly findings: number;
  readonly dataFile: string | undefined;
  readonly ports: { readonly instance: number; readonly onspring: number; readonly companion: number };
}

/** Findings that come with action plans of the audit team. */
const PLANNED = 10;

/**
 * Runs everything; true when every finding is identical in both systems at the end. Ctrl-C stops all processes in order,
 * whenever it comes; before the end it throws `INTERRUPTED`.
 */
export async function runDemonstration(options: DemonstrationOptions): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'onspring-bridge-'));
  const stops: (() => Promise<void>)[] = [];
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  try {
    const played = play(options, folder, stops);
    const agreed = await Promise.race([
      played.then(({ agreement }) => agreement.differences.length === 0 && agreement.identical === options.findings),
      interrupted.then(() => Promise.reject(new Error('INTERRUPTED: stopped before the end.'))),
    ]);
    if (!options.once) {
      const { companion, logFile } = await played;
      console.log(`\n${toFirstSteps(options.ports)}`);
      console.log(`\nRunning until Ctrl-C. The companion's log: ${logFile}`);
      console.log(await Promise.race([interrupted.then(() => 'Stopping ...'), companion.ended]));
    }
    return agreed;
  } finally {
    for (const stop of stops) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything up to the summary; what must be stopped afterwards is put into `stops`, last first. */
async function play(options: DemonstrationOptions, folder: string, stops: (() => Promise<void>)[]) {
  console.log('Starting the stand-in instance with the built package, and the stand-in Onspring tenant ...');
  const { access, stop } = await startSandboxProcess({ ...options, planned: PLANNED });
  stops.unshift(stop);
  const settings = createCompanionSettings(access, options.ports.companion, folder);
  await connectCompanion(settings);
  await resetVendorCalls(access);

  console.log('Starting the companion on its embedded database ...');
  const companion = await startCompanionProcess(settings);
  stops.unshift(() => companion.stop());
  const agreement = await Promise.race([
    loadAndChange(options, companion, access),
    companion.ended.then((message) => Promise.reject(new Error(message))),
  ]);
  return { agreement, companion, logFile: settings.logFile };
}

async function loadAndChange(
  options: DemonstrationOptions,
  companion: CompanionProcess,
  access: SandboxAccess,
): Promise<Agreement> {
  await showInitialLoad(companion, options.findings);
  await showReportBack(companion, access, options.findings);
  const loadCalls = await readVendorCalls(access);

  console.log('\nChanges on both sides:');
  const onspring = createOnspringClient(access.onspring);
  await playStory({ access, onspring, tell: (line) => console.log(`  ${line}`) });
  await untilQuiet(companion, access);

  const agreement = await readAgreement(onspring, createTableClient(access.instance));
  const summary = await readSummary({ access, companion, agreement, loadCalls });
  console.log(`\n${toSummaryText(summary)}`);
  for (const difference of agreement.differences.slice(0, 10)) console.log(`  different: ${difference}`);
  return agreement;
}

async function showInitialLoad(companion: CompanionProcess, findings: number): Promise<void> {
  const progress = createProgress(process.stdout, 'Initial load');
  let done = 0;
  let total = findings;
  progress.show(done, total, 'reading Onspring');
  await waitFor('the initial load to finish', 30 * 60_000, async () => {
    const { initialLoad } = await companion.status();
    // Once a later run of a map follows, the companion no longer counts that map's load: what was shown stays.
    done = Math.max(done, initialLoad.landed + initialLoad.failed);
    total = Math.max(total, initialLoad.total);
    progress.show(done, total, initialLoad.state);
    return initialLoad.state === 'complete' ? true : undefined;
  });
  progress.end();
}

async function showReportBack(companion: CompanionProcess, access: SandboxAccess, findings: number): Promise<void> {
  const progress = createProgress(process.stdout, 'Report back ');
  // Action plans are told as well, after the findings.
  const show = (delivered: number) => progress.show(delivered, Math.max(findings, delivered), 'delivered to Onspring');
  await untilQuiet(companion, access, show);
  progress.end();
}
