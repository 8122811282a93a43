/** The demonstration from start to summary; each step is a function of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAgreement } from './agreement.ts';
import { type CompanionProcess, createCompanionSettings, startCompanionProcess } from './companion-process.ts';
import { connectCompanion } from './connect.ts';
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

/** Runs everything; true when every finding is identical in both systems at the end. */
export async function runDemonstration(options: DemonstrationOptions): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'onspring-bridge-'));
  const stops: (() => Promise<void>)[] = [];
  try {
    console.log('Starting the stand-in instance with the built package, and the stand-in Onspring tenant ...');
    const sandbox = await startSandboxProcess(options);
    stops.unshift(() => sandbox.stop());
    const settings = createCompanionSettings(sandbox.access, options.ports.companion, folder);
    await connectCompanion(settings);
    await resetVendorCalls(sandbox.access);

    console.log('Starting the companion on its embedded database ...');
    const companion = await startCompanionProcess(settings);
    stops.unshift(() => companion.stop());
    await showInitialLoad(companion, options.findings);
    await showReportBack(companion, sandbox.access, options.findings);
    const loadCalls = await readVendorCalls(sandbox.access);

    console.log('\nChanges on both sides:');
    const { instance, onspring } = sandbox.access;
    const reader = createOnspringClient(onspring);
    await playStory({
      access: sandbox.access,
      onspring: reader,
      tell: (line) => console.log(`  ${line}`),
    });
    await untilQuiet(companion, sandbox.access);

    const agreement = await readAgreement(reader, createTableClient(instance));
    const summary = await readSummary({ access: sandbox.access, companion, agreement, loadCalls });
    console.log(`\n${toSummaryText(summary)}`);
    for (const difference of agreement.differences.slice(0, 10)) console.log(`  different: ${difference}`);
    const agreed = agreement.differences.length === 0 && agreement.identical === options.findings;
    if (!options.once) await untilInterrupted(companion, settings.logFile);
    return agreed;
  } finally {
    for (const stop of stops) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function showInitialLoad(companion: CompanionProcess, findings: number): Promise<void> {
  const progress = createProgress(process.stdout, 'Initial load');
  progress.show(0, findings, 'reading Onspring');
  await waitFor('the initial load to finish', 30 * 60_000, async () => {
    const { initialLoad } = await companion.status();
    progress.show(initialLoad.landed + initialLoad.failed, initialLoad.total || findings, initialLoad.state);
    return initialLoad.state === 'complete' ? true : undefined;
  });
  progress.end();
}

async function showReportBack(companion: CompanionProcess, access: SandboxAccess, findings: number): Promise<void> {
  const progress = createProgress(process.stdout, 'Report back ');
  await untilQuiet(companion, access, (delivered) => progress.show(delivered, findings, 'delivered to Onspring'));
  progress.end();
}

async function untilInterrupted(companion: CompanionProcess, logFile: string): Promise<void> {
  console.log(`\nRunning until Ctrl-C. The companion's log: ${logFile}`);
  const interrupted = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('Stopping ...'));
  });
  console.log(await Promise.race([interrupted, companion.ended]));
}
