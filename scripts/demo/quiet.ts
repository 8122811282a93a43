import { isDeepStrictEqual } from 'node:util';
import type { CompanionProcess, CompanionStatus } from './companion-process.ts';
import { callJson, toBasic } from './rest.ts';
import type { SandboxAccess } from './stand-ins.ts';
import { waitFor } from './wait.ts';

const limitMs = 30 * 60_000;

/**
 * Waits until nothing is on its way in either direction: the initial load is complete, the companion has no job that waits
 * or is worked on, no background work in either stand-in, and ServiceNow has no change that Onspring does not know.
 * The systems are looked at one after the other, so what moves from one to the next meanwhile could be missed: at rest is
 * what the companion finds unchanged when it is asked again at the end.
 * `onDelivered` hears how many changes have been delivered so far.
 */
export async function untilQuiet(
  companion: CompanionProcess,
  access: SandboxAccess,
  onDelivered: (changes: number) => void = () => undefined,
): Promise<void> {
  await waitFor('both systems to come to rest', limitMs, async () => {
    const before = await companion.status();
    onDelivered(before.delivered.changes);
    if (before.initialLoad.state !== 'complete' || !isIdle(before)) return undefined;
    const { pendingOutcomes } = (await callJson(`${access.onspring.url}/_sandbox/health`)) as {
      pendingOutcomes: number;
    };
    const { pendingWork } = (await callJson(`${access.instance.url}/_sandbox/health`)) as { pendingWork: number };
    if (pendingOutcomes > 0 || pendingWork > 0 || !(await hasNoChanges(access))) return undefined;
    const after = await companion.status();
    return isIdle(after) && isDeepStrictEqual(after.delivered, before.delivered) ? true : undefined;
  });
}

function isIdle({ queue }: CompanionStatus): boolean {
  return queue.waiting + queue.active === 0;
}

/** Asks for changes as the companion does; nothing is taken by asking. */
async function hasNoChanges({ instance }: SandboxAccess): Promise<boolean> {
  const headers = { authorization: toBasic(instance) };
  const reply = (await callJson(`${instance.url}/api/x_onspr_bridge/v1/sync/changes?limit=1`, { headers })) as {
    result: { changes: unknown[]; nextDueSeconds: number | null };
  };
  return reply.result.changes.length === 0 && reply.result.nextDueSeconds === null;
}
