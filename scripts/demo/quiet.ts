import type { CompanionProcess } from './companion-process.ts';
import { callJson, toBasic } from './rest.ts';
import type { SandboxAccess } from './stand-ins.ts';
import { waitFor } from './wait.ts';

const limitMs = 30 * 60_000;

/**
 * Waits until nothing is on its way in either direction: the initial load is complete, no job waits in the companion,
 * no background work in either stand-in, and ServiceNow has no change that Onspring does not know.
 * `onDelivered` hears how many changes have been delivered so far.
 */
export async function untilQuiet(
  companion: CompanionProcess,
  access: SandboxAccess,
  onDelivered: (changes: number) => void = () => undefined,
): Promise<void> {
  await waitFor('both systems to come to rest', limitMs, async () => {
    const { initialLoad, queue, delivered } = await companion.status();
    onDelivered(delivered.changes);
    if (initialLoad.state !== 'complete' || queue.waiting > 0) return undefined;
    const { pendingOutcomes } = (await callJson(`${access.onspring.url}/_sandbox/health`)) as {
      pendingOutcomes: number;
    };
    const { pendingWork } = (await callJson(`${access.instance.url}/_sandbox/health`)) as { pendingWork: number };
    return pendingOutcomes === 0 && pendingWork === 0 && (await hasNoChanges(access)) ? true : undefined;
  });
}

/** Asks for changes as the companion does; nothing is taken by asking. */
async function hasNoChanges({ instance }: SandboxAccess): Promise<boolean> {
  const headers = { authorization: toBasic(instance) };
  const reply = (await callJson(`${instance.url}/api/x_onspr_bridge/v1/sync/changes?limit=1`, { headers })) as {
    result: { changes: unknown[]; nextDueSeconds: number | null };
  };
  return reply.result.changes.length === 0 && reply.result.nextDueSeconds === null;
}
