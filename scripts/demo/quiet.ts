import type { CompanionProcess } from './companion-process.ts';
import { callJson, createTableClient } from './rest.ts';
import type { SandboxAccess } from './stand-ins.ts';
import { waitFor } from './wait.ts';

const limitMs = 30 * 60_000;

/**
 * Waits until nothing is on its way in either direction: the initial load is complete, no job waits in the companion,
 * no background work in the instance, and Onspring knows every change. `onWaiting` hears how many changes it does not know.
 */
export async function untilQuiet(
  companion: CompanionProcess,
  access: SandboxAccess,
  onWaiting: (changes: number) => void = () => undefined,
): Promise<void> {
  const admin = createTableClient(access.instance);
  await waitFor('both systems to come to rest', limitMs, async () => {
    const { initialLoad, queue } = await companion.status();
    const { pendingWork } = (await callJson(`${access.instance.url}/_sandbox/health`)) as { pendingWork: number };
    const { pendingOutcomes } = (await callJson(`${access.onspring.url}/_sandbox/health`)) as {
      pendingOutcomes: number;
    };
    const waiting = await admin.count('x_onspr_bridge_outbound', 'state!=dead');
    onWaiting(waiting);
    const quiet =
      initialLoad.state === 'complete' &&
      queue.waiting === 0 &&
      pendingWork === 0 &&
      pendingOutcomes === 0 &&
      waiting === 0;
    return quiet ? true : undefined;
  });
}
