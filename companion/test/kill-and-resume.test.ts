import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callJson } from '../../scripts/demo/rest.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { createScene, type Scene } from './support/scene.ts';
import { findingPages, keepPagesSmall, smallPage } from './support/small-pages.ts';

const findings = 3 * smallPage + 5;

describe('kill -9 in the middle of the initial load', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await createScene({ findings });
  });
  afterAll(() => scene.stop());

  it('ends in agreement after a new start, without a doubled finding', async () => {
    const faults = `${scene.settings.access.onspring.url}/_sandbox/faults`;
    // Its second page never comes: the load cannot end before the kill, however slow this process is to see it begin.
    await keepPagesSmall(scene.standIns.access);
    const body = { kind: 'hang', path: findingPages, after: 1 };
    await callJson(faults, { method: 'POST', body });
    const first = await scene.startCompanion();
    await waitFor('the first findings to land', 300_000, async () => {
      const { landed } = (await first.status()).initialLoad;
      return landed > 0 ? true : undefined;
    });
    const before = await scene.admin.count('x_onspr_bridge_finding', '');
    expect(before).toBeLessThan(findings);
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    await callJson(faults, { method: 'DELETE' });

    const second = await scene.startCompanion();
    await scene.settle(second);

    const agreement = await scene.agreement();
    expect(agreement.differences).toEqual([]);
    expect(agreement.identical).toBe(findings);
    expect(await scene.admin.count('x_onspr_bridge_finding', '')).toBe(findings);
  });
});
