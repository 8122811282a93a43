import { describe, expect, it } from '@jest/globals';
import { FEWEST_CONNECTIONS, shareConnections } from './connections.ts';

describe('shareConnections', () => {
  it('never gives away more than there are, and leaves events theirs whatever runs', () => {
    for (let total = FEWEST_CONNECTIONS; total <= 100; total += 1) {
      const { queries, locks, runs } = shareConnections(total);
      expect(queries + locks).toBe(total);
      expect(runs).toBeGreaterThan(0);
      // Four rounds of events, two of the telling of Onspring, one creation.
      expect(locks - runs).toBeGreaterThanOrEqual(7);
    }
  });

  it('needs none on the embedded store, which has no other companion to lock out', () => {
    expect(shareConnections(null)).toEqual({ queries: 0, locks: 0, runs: 8 });
  });
});
