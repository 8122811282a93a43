import { z } from 'zod';
import type { Config } from '../config.ts';
import { BridgeError } from '../errors.ts';

const listedIssue = z.object({
  key: z.string(),
  kind: z.string(),
  code: z.string(),
  title: z.string(),
  cause: z.string(),
  suggestedFix: z.string(),
  reported: z.boolean(),
});
const issuesReply = z.object({ issues: z.array(listedIssue) });
export type ListedIssue = z.infer<typeof listedIssue>;

const TIMEOUT_MS = 10_000;

/**
 * Asks the companion that runs on this machine, never another host, for its open issues.
 * Throws `COMPANION_UNREACHABLE` when none answers, `UNAUTHENTICATED` when BRIDGE_METRICS_TOKEN is not the one it runs with.
 */
export async function fetchIssues(config: Pick<Config, 'host' | 'port' | 'metricsToken'>): Promise<ListedIssue[]> {
  const isAnyAddress = config.host === '0.0.0.0' || config.host === '::';
  const host = isAnyAddress ? '127.0.0.1' : config.host;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${config.port}/issues`;
  if (config.metricsToken === null)
    throw new BridgeError({
      code: 'UNAUTHENTICATED',
      message: 'Set BRIDGE_METRICS_TOKEN to the token the companion runs with',
    });
  let reply: Response;
  try {
    reply = await fetch(address, {
      headers: { Authorization: `Bearer ${config.metricsToken}` },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    throw new BridgeError({ code: 'COMPANION_UNREACHABLE', message: `No companion answers at ${address}`, cause });
  }
  if (reply.status === 401)
    throw new BridgeError({ code: 'UNAUTHENTICATED', message: 'The companion runs with another BRIDGE_METRICS_TOKEN' });
  const parsed = issuesReply.safeParse(await reply.json());
  if (parsed.success) return parsed.data.issues;
  throw new BridgeError({ code: 'COMPANION_UNREACHABLE', message: `${address} is not answered by a companion` });
}
