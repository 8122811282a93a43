/** The clock of the stand-in instance, moved on by a test. */
import { callJson } from '../../../scripts/demo/rest.ts';
import type { StandIns } from '../../../scripts/demo/stand-ins.ts';
import { waitFor } from '../../../scripts/demo/wait.ts';

/** Returns a function that lets time pass on the instance and waits until all that fell due is done. */
export function createTravel(standIns: StandIns): (milliseconds: number) => Promise<void> {
  const url = `${standIns.access.instance.url}/_sandbox/clock/travel`;
  return async (milliseconds) => {
    await callJson(url, { method: 'POST', body: { advanceMs: milliseconds } });
    await waitFor('background work to end', 300_000, async () => (standIns.pendingWork() === 0 ? true : undefined));
  };
}
