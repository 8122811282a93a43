import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { isErrorCode } from '../error-table.ts';
import { BridgeError } from '../errors.ts';
import { runRecord } from '../sync/run-progress.ts';

const listedIssue = z.object({
  key: z.string(),
  kind: z.string(),
  code: z.string(),
  title: z.string(),
  cause: z.string(),
  suggestedFix: z.string(),
  correlation: z.string(),
  reported: z.boolean(),
});
const issuesReply = z.object({ issues: z.array(listedIssue) });
export type ListedIssue = z.infer<typeof listedIssue>;

const errorReply = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

const TIMEOUT_MS = 10_000;
/** Looks at a companion that has just started and reads its maps within seconds, as far apart as it asks. */
const MAPS_LOOKS = 10;

const listedRun = runRecord.omit({ position: true }).extend({ map: z.string() });
export type ListedRun = z.infer<typeof listedRun>;
const askedRuns = z.object({ runs: z.array(z.object({ id: z.string(), map: z.string(), recordMap: z.string() })) });
export type AskedRun = z.infer<typeof askedRuns>['runs'][number];

type Place = Pick<Config, 'host' | 'port'>;

interface CompanionRequest<T> {
  readonly path: string;
  /** Setting and value of the token. */
  readonly token: readonly [setting: string, value: string | null];
  readonly body?: unknown;
  readonly schema: z.ZodType<T>;
}

/**
 * Asks the companion that runs on this machine, never another host. Throws `COMPANION_UNREACHABLE` when none answers,
 * `UNAUTHENTICATED` when the token is not the one it runs with, and what the companion itself answers.
 */
async function ask<T>(place: Place, request: CompanionRequest<T>): Promise<T> {
  const isAnyAddress = place.host === '0.0.0.0' || place.host === '::';
  const host = isAnyAddress ? '127.0.0.1' : place.host;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${place.port}${request.path}`;
  for (let look = 1; ; look += 1) {
    const reply = await send(address, request);
    const body: unknown = await reply.json().catch(() => null);
    const parsed = request.schema.safeParse(body);
    if (reply.ok && parsed.success) return parsed.data;
    const refusal = toRefusal(address, request.token[0], reply.status, body);
    if (refusal.code !== 'MAPS_UNREAD' || look === MAPS_LOOKS) throw refusal;
    await wait(Number(reply.headers.get('Retry-After')) * 1000);
  }
}

async function send(address: string, request: CompanionRequest<unknown>): Promise<Response> {
  const [setting, token] = request.token;
  if (token === null)
    throw new BridgeError({ code: 'UNAUTHENTICATED', message: `Set ${setting} to the token the companion runs with` });
  try {
    return await fetch(address, {
      method: request.body === undefined ? 'GET' : 'POST',
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      headers: { Authorization: `Bearer ${token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    throw new BridgeError({ code: 'COMPANION_UNREACHABLE', message: `No companion answers at ${address}`, cause });
  }
}

function toRefusal(address: string, setting: string, status: number, body: unknown): BridgeError {
  if (status === 401)
    return new BridgeError({ code: 'UNAUTHENTICATED', message: `The companion runs with another ${setting}` });
  const refused = errorReply.safeParse(body);
  if (!refused.success)
    return new BridgeError({ code: 'COMPANION_UNREACHABLE', message: `${address} is not answered by a companion` });
  const { code, message } = refused.data.error;
  return new BridgeError({ code: isErrorCode(code) ? code : 'UNEXPECTED', message });
}

/** Its open issues. */
export async function fetchIssues(config: Place & Pick<Config, 'metricsToken'>): Promise<ListedIssue[]> {
  const token = ['BRIDGE_METRICS_TOKEN', config.metricsToken] as const;
  return (await ask(config, { path: '/issues', token, schema: issuesReply })).issues;
}

type Controlled = Place & Pick<Config, 'controlToken'>;
const tokenOf = (config: Controlled) => ['BRIDGE_CONTROL_TOKEN', config.controlToken] as const;

/** The newest run of each map. */
export async function fetchRuns(config: Controlled): Promise<ListedRun[]> {
  const schema = z.object({ runs: z.array(listedRun) });
  return (await ask(config, { path: '/runs', token: tokenOf(config), schema })).runs;
}

/** Asks for runs; throws `MAP_NOT_FOUND`, `RUN_BUSY`. */
export async function requestRuns(config: Controlled, body: object): Promise<AskedRun[]> {
  return (await ask(config, { path: '/runs', token: tokenOf(config), body, schema: askedRuns })).runs;
}

/** Pauses, resumes or cancels runs; throws `RUN_NOT_FOUND`. Returns how many. */
export async function commandRuns(config: Controlled, body: object): Promise<number> {
  const schema = z.object({ taken: z.number() });
  return (await ask(config, { path: '/runs/commands', token: tokenOf(config), body, schema })).taken;
}

/** Queues a record again; throws `RECORD_NOT_FOUND`. Returns the event id. */
export async function replay(config: Controlled, body: object): Promise<string> {
  const schema = z.object({ eventId: z.string() });
  return (await ask(config, { path: '/replay', token: tokenOf(config), body, schema })).eventId;
}
