/** What the companion's work cost in REST calls, read from the journals of the two stand-ins. */
import { z } from 'zod';
import { integrationUser } from './instance-setup.ts';
import { callJson } from './rest.ts';
import type { SandboxAccess } from './stand-ins.ts';

export interface VendorCalls {
  readonly serviceNow: number;
  readonly onspringReads: number;
  /** PUT /Records. */
  readonly onspringWrites: number;
  /** GET /changes and POST /changes/ack. */
  readonly changesAndAcks: number;
  /** GET and POST /digests. */
  readonly digests: number;
}

const instanceJournal = z.object({
  routes: z.array(z.object({ userName: z.string(), route: z.string(), calls: z.number() })),
});
const onspringJournal = z.object({ calls: z.array(z.object({ method: z.string(), count: z.number() })) });

export async function readVendorCalls(access: SandboxAccess): Promise<VendorCalls> {
  const { routes } = instanceJournal.parse(await callJson(`${access.instance.url}/_sandbox/journal`));
  const { calls } = onspringJournal.parse(await callJson(`${access.onspring.url}/_sandbox/journal`));
  // A token is asked for before anybody is signed in.
  const ofCompanion = routes.filter(
    ({ userName, route }) => userName === integrationUser || route === '/oauth_token.do',
  );
  const callsOf = (path: string) =>
    sum(ofCompanion.filter(({ route }) => route.includes(path)).map(({ calls: count }) => count));
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return {
    serviceNow: sum(ofCompanion.map(({ calls: count }) => count)),
    onspringReads: sum(calls.filter(({ method }) => method !== 'PUT').map(({ count }) => count)),
    onspringWrites: sum(calls.filter(({ method }) => method === 'PUT').map(({ count }) => count)),
    changesAndAcks: callsOf('/changes'),
    digests: callsOf('/digests'),
  };
}

export async function resetVendorCalls(access: SandboxAccess): Promise<void> {
  await callJson(`${access.instance.url}/_sandbox/journal/reset`, { method: 'POST' });
  await callJson(`${access.onspring.url}/_sandbox/journal/reset`, { method: 'POST' });
}
