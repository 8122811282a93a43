/** A back-fill as an operator runs it: look first, then bring everything in, paused, killed and cancelled on the way. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CompanionProcess } from '../../scripts/demo/companion-process.ts';
import { callJson } from '../../scripts/demo/rest.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { runCli } from './support/cli.ts';
import { openConsole } from './support/console.ts';
import { createScene, type Scene } from './support/scene.ts';
import { createSilentEdits } from './support/silent-edits.ts';
import { keepPagesSmall, smallPage } from './support/small-pages.ts';

const findings = smallPage + 5;
const limitMs = 600_000;
const finding = 'x_onspr_bridge_finding';
const runTable = 'x_onspr_bridge_sync_run';

interface Run {
  readonly state: string;
  readonly progress: Readonly<Record<string, number | string>>;
  readonly planned: readonly Readonly<Record<string, unknown>>[];
}

describe('back-fill', () => {
  let scene: Scene;
  let companion: CompanionProcess;
  let first: number;
  beforeAll(async () => {
    scene = await createScene({ findings });
    await keepPagesSmall(scene.standIns.access);
    const edits = createSilentEdits(scene.standIns.access);
    first = (await edits.recordIds())[0] ?? 0;
    await edits.save(first, { 'Finding Title': 'Known here already' });
    await scene.admin.create(finding, { short_description: 'Known here already' });
    const [map] = await scene.admin.list('x_onspr_bridge_record_map', 'name=Findings', ['sys_id']);
    const change = { key_column: 'short_description' };
    await scene.admin.update('x_onspr_bridge_record_map', map?.['sys_id']?.value ?? '', change);
    companion = await scene.startCompanion({ initialLoad: false });
  }, limitMs);
  afterAll(() => scene.stop());

  async function run(...parameters: string[]): Promise<{ code: number | null; run: Run }> {
    const result = await runCli(scene.settings, [...parameters, '--json']);
    const { runs } = JSON.parse(result.output) as { runs: Run[] };
    const [only] = runs;
    if (only === undefined) throw new Error(`no run: ${result.errors}`);
    return { code: result.code, run: only };
  }
  const stateOf = async () => (await run('runs')).run;
  const inState = (state: string) =>
    waitFor(`the run to be ${state}`, 300_000, async () => ((await stateOf()).state === state ? true : undefined));
  const latestRun = async () => {
    const query = `kind=backfill^ORDERBYDESCstarted`;
    const [row] = await scene.admin.list(runTable, query, ['sys_id', 'state', 'processed']);
    return row;
  };

  it(
    'tells what it would do and does nothing',
    async () => {
      const { code, run: dry } = await run('backfill', 'Findings', '--dry-run');
      expect(code).toBe(0);
      expect(dry.progress).toMatchObject({ onlyThere: findings, different: 0, identical: 0 });
      expect(dry.planned.find((change) => change['onspringRecord'] === first)).toMatchObject({ action: 'link' });
      const [, ...others] = new Set(dry.planned.map((change) => String(change['onspringRecord'])));
      expect(others.length).toBeGreaterThan(5);
      expect(await scene.admin.count(finding, '')).toBe(1);
      const table = await runCli(scene.settings, ['backfill', 'Findings', '--dry-run']);
      expect(table.output).toContain(`Dry run: ${findings} would be created or linked`);
      // The bar is for people at a terminal.
      expect(table.errors).toBe('');
    },
    limitMs,
  );

  /** Starts a run that waits minutes behind its first page: however slow the machine is, it is met there. */
  async function startSlowly(): Promise<void> {
    await runCli(scene.settings, ['backfill', 'Findings', '--rate', '3', '--no-wait']);
    await waitFor('the first page', limitMs, async () => {
      const row = await latestRun();
      return row?.['state']?.value === 'running' && row['processed']?.value === String(smallPage) ? true : undefined;
    });
  }

  it(
    'ends when cancelled',
    async () => {
      await startSlowly();
      expect((await runCli(scene.settings, ['backfill', 'Findings', '--cancel'])).output).toBe('cancel: 1 run\n');
      await inState('cancelled');
      expect(await scene.admin.count(runTable, 'kind=backfill^state=cancelled')).toBe(1);
      expect(await scene.admin.count(finding, '')).toBe(smallPage);
    },
    limitMs,
  );

  it(
    'pauses when asked in ServiceNow, stays paused after kill -9, and goes on when asked',
    async () => {
      await startSlowly();
      const admin = await openConsole(scene.standIns, 'nora.lindqvist');
      await admin.press(runTable, (await latestRun())?.['sys_id']?.value ?? '', 'Pause run');
      await inState('paused');
      process.kill(companion.pid, 'SIGKILL');
      await companion.ended;

      companion = await scene.startCompanion({ initialLoad: false });
      await waitFor('the run to be reported again', 300_000, async () =>
        (await latestRun())?.['state']?.value === 'paused' ? true : undefined,
      );
      expect(await scene.admin.count(finding, '')).toBe(smallPage);
      const resumed = await runCli(scene.settings, ['backfill', 'Findings', '--resume', '--json']);
      expect(JSON.parse(resumed.output)).toEqual({ taken: 1 });
      await inState('complete');
      expect((await stateOf()).progress).toMatchObject({ total: findings, processed: findings, failed: 0 });
    },
    limitMs,
  );

  it(
    'brings in every record once, and takes over the one that was there',
    async () => {
      const { code, run: full } = await run('backfill', 'Findings');
      expect(code).toBe(0);
      expect(full.progress).toMatchObject({ total: findings, processed: findings, failed: 0 });
      expect(await scene.admin.count(finding, '')).toBe(findings);
      const [known] = await scene.admin.list(finding, 'short_description=Known here already', ['onspring_record']);
      expect(known?.['onspring_record']?.value).toBe(String(first));
      expect((await run('reconcile')).run.progress).toMatchObject({ identical: findings, total: findings });
      await callJson(`${scene.settings.access.onspring.url}/_sandbox/faults`, { method: 'DELETE' });
      expect((await scene.agreement()).differences).toEqual([]);
    },
    limitMs,
  );
});
