import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { type RecordMap, RUN_COMMANDS } from '../../../now-app/server/contract/protocol.ts';
import type { Replay } from '../sync/replay.ts';
import type { RunRecord } from '../sync/run-progress.ts';
import type { Runs } from '../sync/runs.ts';
import { isInbound } from '../sync/settings.ts';
import { requireBearer } from './bearer.ts';
import { limitBody } from './body-limit.ts';
import { toErrorBody } from './to-response.ts';

export interface ControlRouteOptions {
  /** Bearer token of these routes; `null` closes them. */
  readonly token: string | null;
  readonly runs: Pick<Runs, 'request' | 'read' | 'command'>;
  readonly replay: Replay;
  /** Maps by which work may begin. Throws `MAPS_UNREAD` until they were read. */
  readonly recordMaps: () => readonly RecordMap[];
}

/** A run as operators see it. */
export type ListedRun = Omit<RunRecord, 'position'> & { readonly map: string };

const BODY_LIMIT_BYTES = 4 * 1024;

const mapName = z.string().max(100).nullable().default(null);
const runBody = z.object({
  kind: z.enum(['backfill', 'reconcile', 'mirror']),
  map: mapName,
  dryRun: z.boolean().default(false),
  recordsPerMinute: z.number().int().min(1).max(1_000_000).nullable().default(null),
});
const commandBody = z.object({ map: mapName, command: z.enum(RUN_COMMANDS) });
const replayBody = z.union([
  z.object({ event: z.string().max(64) }),
  z.object({ issue: z.string().max(200) }),
  z.object({ appId: z.number().int().positive(), recordId: z.number().int().positive() }),
]);

/** Adds the routes that start, list and steer runs and repeat events: `/runs`, `/runs/commands`, `/replay`. */
export function addControlRoutes(app: Hono, options: ControlRouteOptions): void {
  const { runs } = options;
  const allowed = requireBearer(options.token, 'BRIDGE_CONTROL_TOKEN');
  const limited = limitBody(BODY_LIMIT_BYTES);

  /** Maps with this name, or all that fit; a name that is none gives an empty list. */
  const mapsOf = (name: string | null, fits: (map: RecordMap) => boolean) =>
    options.recordMaps().filter((map) => (name === null || map.name === name) && fits(map));

  app.get('/runs', allowed, async (context) => {
    const listed: ListedRun[] = [];
    for (const map of options.recordMaps()) {
      const record = await runs.read(map.id);
      if (record === null) continue;
      const { position: _, ...shown } = record;
      listed.push({ ...shown, map: map.name });
    }
    return context.json({ runs: listed });
  });

  app.post('/runs', allowed, limited, async (context) => {
    const body = await readBody(context, runBody);
    if (body === null) return refuse(context);
    const fits = (map: RecordMap) => isInbound(map) === (body.kind !== 'mirror');
    const maps = mapsOf(body.map, fits);
    if (maps.length === 0) {
      return context.json(toErrorBody('MAP_NOT_FOUND', `No active record map fits a ${body.kind}`), 404);
    }
    const asked: { id: string; map: string; recordMap: string }[] = [];
    for (const map of maps) {
      const { kind, dryRun, recordsPerMinute } = body;
      const id = await runs.request({ kind, recordMap: map.id, dryRun, recordsPerMinute });
      if (id !== null) asked.push({ id, map: map.name, recordMap: map.id });
    }
    if (asked.length === 0) return context.json(toErrorBody('RUN_BUSY', 'A run of the map waits or runs already'), 409);
    return context.json({ runs: asked }, 202);
  });

  app.post('/runs/commands', allowed, limited, async (context) => {
    const body = await readBody(context, commandBody);
    if (body === null) return refuse(context);
    let taken = 0;
    for (const map of mapsOf(body.map, () => true)) taken += (await runs.command(map.id, body.command)) ? 1 : 0;
    if (taken === 0) return context.json(toErrorBody('RUN_NOT_FOUND', 'No run is under way'), 404);
    return context.json({ taken }, 202);
  });

  app.post('/replay', allowed, limited, async (context) => {
    const body = await readBody(context, replayBody);
    if (body === null) return refuse(context);
    const eventId = await options.replay(body);
    if (eventId === null) {
      return context.json(
        toErrorBody('RECORD_NOT_FOUND', 'Neither an event nor an issue about a record has this name'),
        404,
      );
    }
    return context.json({ eventId }, 202);
  });
}

/** `null` when the body is not what the route takes. */
async function readBody<T>(context: Context, schema: z.ZodType<T>): Promise<T | null> {
  const body: unknown = await context.req.json().catch(() => null);
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : null;
}

function refuse(context: Context): Response {
  return context.json(toErrorBody('INVALID_BODY', 'The body is not what this route takes'), 400);
}
