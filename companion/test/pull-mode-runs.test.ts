/** Neither system can reach the companion: buttons of runs in ServiceNow still take effect. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callJson } from '../../scripts/demo/rest.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { runCli } from './support/cli.ts';
import { type Console, openConsole } from './support/console.ts';
import { createScene, type Scene } from './support/scene.ts';
import { findingPages, keepPagesSmall, smallPage } from './support/small-pages.ts';

const findings = 4 * smallPage + 5;
const limitMs = 600_000;
const runTable = 'x_onspr_bridge_sync_run';

describe('runs of a companion that only dials out', () => {
  let scene: Scene;
  let nora: Console;
  beforeAll(async () => {
    scene = await createScene({ findings, connected: false, lookSeconds: 5 });
    await keepPagesSmall(scene.standIns.access);
    await scene.startCompanion({ initialLoad: false });
    nora = await openConsole(scene.standIns, 'nora.lindqvist');
  }, limitMs);
  afterAll(() => scene.stop());

  const newest = async (kind: string) =>
    (await scene.admin.list(runTable, `kind=${kind}^ORDERBYDESCstarted`, ['sys_id', 'state', 'processed']))[0];
  /** The run once it has this state and has looked at so many records. */
  const inState = (kind: string, state: string, processed = 0) =>
    waitFor(`${kind} to be ${state}`, limitMs, async () => {
      const run = await newest(kind);
      const isThere = run?.['state']?.value === state && Number(run['processed']?.value) >= processed;
      return isThere ? run : undefined;
    });
  const press = async (kind: string, button: string) =>
    nora.press(runTable, (await newest(kind))?.['sys_id']?.value ?? '', button);
  /** Asks until the companion takes the run: it may not know its maps yet, or have the one before to put away. */
  const start = (...parameters: string[]) =>
    waitFor(`the companion to take ${parameters.join(' ')}`, limitMs, async () =>
      (await runCli(scene.settings, [...parameters, '--no-wait'])).code === 0 ? true : undefined,
    );
  const faults = () => `${scene.settings.access.onspring.url}/_sandbox/faults`;
  const arm = (fault: object) => callJson(faults(), { method: 'POST', body: fault });

  it(
    'a back-fill is cancelled, the next one paused, continued and cancelled',
    async () => {
      await start('backfill', 'Findings', '--rate', '3');
      await inState('backfill', 'running', smallPage);
      await press('backfill', 'Cancel run');
      await inState('backfill', 'cancelled');

      await start('backfill', 'Findings', '--rate', '3');
      await inState('backfill', 'running', smallPage);
      await press('backfill', 'Pause run');
      const paused = await inState('backfill', 'paused');
      expect(paused['processed']?.value).toBe(String(smallPage));
      await press('backfill', 'Go on');
      await inState('backfill', 'running');
      // Its rate lets it wait minutes for the next page, which is where each of the three met it.
      await press('backfill', 'Cancel run');
      await inState('backfill', 'cancelled');
    },
    limitMs,
  );

  it(
    'a comparison is paused and continued, the next one cancelled',
    async () => {
      // Pages that take their time: a person has to meet the run, on a slow machine too.
      const slowDown = () => arm({ kind: 'delay', path: findingPages, delayMs: 12_000 });
      await slowDown();
      await start('reconcile', 'Findings');
      await inState('reconcile', 'running');
      await press('reconcile', 'Pause run');
      const paused = await inState('reconcile', 'paused');
      expect(Number(paused['processed']?.value)).toBeLessThan(findings);
      await callJson(faults(), { method: 'DELETE' });
      await keepPagesSmall(scene.standIns.access);
      await press('reconcile', 'Go on');
      await inState('reconcile', 'complete', findings);

      await slowDown();
      await start('reconcile', 'Findings');
      await inState('reconcile', 'running');
      await press('reconcile', 'Cancel run');
      await inState('reconcile', 'cancelled');
    },
    limitMs,
  );
});
