import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from './build.ts';
import { findBoundaryViolations } from './check-boundaries.ts';

describe('check-boundaries', () => {
  it('names the rule and both files when the sandbox learns from the companion', async () => {
    const violations = await findBoundaryViolations(join(projectRoot, 'scripts/fixtures/boundary-violation'));
    expect(violations).toEqual(['sandbox-is-a-witness: sandbox/instance/server.ts -> companion/src/client.ts']);
  });

  it('finds nothing to complain about in the project', async () => {
    expect(await findBoundaryViolations()).toEqual([]);
  });
});
