import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor } from '../../scripts/demo/wait.ts';
import { createScene, type Scene } from './support/scene.ts';

const findings = 600;

describe('kill -9 in the middle of the initial load', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await createScene({ findings });
  }, 120_000);
  afterAll(() => scene.stop());

  it('ends in agreement after a new start, without a doubled finding', async () => {
    const first = await scene.startCompanion();
    await waitFor('the first findings to land', 60_000, async () => {
      const { landed } = (await first.status()).initialLoad;
      return landed > 0 ? true : undefined;
    });
    const before = await scene.admin.count('x_onspr_bridge_finding', '');
    expect(before).toBeLessThan(findings);
    process.kill(first.pid, 'SIGKILL');
    await first.ended;

    const second = await scene.startCompanion();
    await scene.settle(second);

    const agreement = await scene.agreement();
    expect(agreement.differences).toEqual([]);
    expect(agreement.identical).toBe(findings);
    expect(await scene.admin.count('x_onspr_bridge_finding', '')).toBe(findings);
  }, 240_000);
});
