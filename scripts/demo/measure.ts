/** Runs the main job and measures it; counts come from the stand-ins' own journals. */
import { readAgreement } from './agreement.ts';
import { createCompanionSettings, startCompanionProcess } from './companion-process.ts';
import { connectCompanion } from './connect.ts';
import { freePort } from './free-port.ts';
import { setProperties } from './instance-setup.ts';
import { untilQuiet } from './quiet.ts';
import { callJson, createOnspringClient, createTableClient } from './rest.ts';
import { startSandboxProcess } from './sandbox-process.ts';
import { readVendorCalls, resetVendorCalls } from './vendor-calls.ts';
import { waitFor } from './wait.ts';

export interface MeasureOptions {
  /** Folder for the companion's database and log. */
  readonly folder: string;
  readonly findings: number;
  readonly dataFile: string | undefined;
  readonly peakMemoryMb: (pid: number) => number;
}

const limitMs = 20 * 60_000;
const changesPage = 200;

/** Name -> figure. Throws `BENCH_DISAGREES` when the two systems do not agree at the end: a fast wrong answer is no figure. */
export async function measureMainJob(options: MeasureOptions): Promise<Record<string, number>> {
  const sandbox = await startSandboxProcess({ ...options, planned: 0, ports: { instance: 0, onspring: 0 } });
  try {
    const { access } = sandbox;
    const admin = createTableClient(access.instance);
    const settings = createCompanionSettings(access, await freePort(), options.folder);
    await connectCompanion(settings);
    // The first start creates the database directory, which takes more memory than ever after. The app is switched off
    // meanwhile, so that no call of the load is made before the counting begins.
    await setProperties(access.instance, { enabled: 'false' });
    await (await startCompanionProcess(settings)).stop();
    await setProperties(access.instance, { enabled: 'true' });

    await resetVendorCalls(access);
    const started = performance.now();
    const companion = await startCompanionProcess(settings);
    try {
      await waitFor('the initial load', limitMs, async () =>
        (await companion.status()).initialLoad.state === 'complete' ? true : undefined,
      );
      const loadSeconds = (performance.now() - started) / 1000;
      await untilQuiet(companion, access);
      const totalSeconds = (performance.now() - started) / 1000;
      const load = await readVendorCalls(access);

      await resetVendorCalls(access);
      await changeOne(access.onspring.url, access.onspring.appId);
      await waitFor('the change to arrive', limitMs, async () =>
        (await admin.count('x_onspr_bridge_finding', 'short_description=Benchmark: one changed record')) === 1
          ? true
          : undefined,
      );
      const single = await readVendorCalls(access);
      await untilQuiet(companion, access);

      const agreement = await readAgreement(createOnspringClient(access.onspring), admin);
      if (agreement.identical !== options.findings || agreement.differences.length > 0)
        throw new Error(
          `BENCH_DISAGREES: ${agreement.identical} of ${options.findings} identical; ${agreement.differences[0] ?? ''}`,
        );
      return {
        findings: options.findings,
        load_calls: load.serviceNow - load.changesAndAcks + load.onspringReads,
        report_puts_per_record: round(load.onspringWrites / options.findings),
        report_other_calls_per_200_records: round(load.changesAndAcks / Math.ceil(options.findings / changesPage)),
        single_change_calls_in: single.onspringReads + single.serviceNow - single.changesAndAcks,
        load_seconds: round(loadSeconds),
        load_and_report_seconds: round(totalSeconds),
        companion_peak_mb: options.peakMemoryMb(companion.pid),
        sandbox_peak_mb: options.peakMemoryMb(sandbox.pid),
      };
    } finally {
      await companion.stop();
    }
  } finally {
    await sandbox.stop();
  }
}

/** Saves one record as a person would on the page, so that the outcome fires. */
async function changeOne(onspringUrl: string, appId: number): Promise<void> {
  const { records } = (await callJson(`${onspringUrl}/_sandbox/apps/${appId}/records`)) as {
    records: { recordId: number }[];
  };
  const [first] = records;
  if (first === undefined) throw new Error('BENCH_DATA: the tenant has no finding');
  const url = `${onspringUrl}/ui/apps/${appId}/records/${first.recordId}`;
  const body = new URLSearchParams({ 'Finding Title': 'Benchmark: one changed record' });
  const response = await fetch(url, { method: 'POST', body, redirect: 'manual' });
  if (response.status >= 400) throw new Error(`BENCH_DATA: POST ${url} answered ${response.status}`);
}

const round = (figure: number): number => Math.round(figure * 100) / 100;
