import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type {
  AckRequest,
  Change,
  ConfigReply,
  HeartbeatRequest,
  ImportRowResult,
  IssueCommand,
  IssueReport,
  IssuesRequest,
  LookupRecord,
  LookupRequest,
  RunRequest,
  StagingRow,
} from '../../../now-app/server/contract/protocol.ts';

/**
 * A stand-in of the app's REST API for tests of the companion alone: answers as protocol.ts says and keeps what it was
 * told. The real app's behaviour is tested against the sandbox, which runs the built package.
 */
export interface InstanceDouble {
  readonly url: string;
  config: ConfigReply;
  /** Landed payloads by `<app>:<record>`. */
  readonly findings: Map<string, Record<string, string>>;
  readonly rows: StagingRow[];
  changes: Change[];
  readonly acknowledged: AckRequest['records'][number][];
  readonly issues: Map<string, IssueReport>;
  readonly solved: string[];
  /** What people decided about issues. */
  commands: IssueCommand[];
  readonly runs: RunRequest[];
  /** What a mirror finds here. */
  lookup: LookupRecord[];
  readonly heartbeats: HeartbeatRequest[];
  /** `<METHOD> <path>` of every call, newest last. */
  readonly calls: string[];
  /** Status to answer instead, by call; `null` lets it pass. */
  fault: (call: string) => number | null;
  /** Calls that are carried out and whose answer is then lost at a gateway. */
  loses: (call: string) => boolean;
  /** Time a background import takes per row; `null`: it is done at the second poll. */
  msPerRow: number | null;
  /** Called once the result of a row is out. */
  onLanded: (row: StagingRow) => void;
  /** Import rows for which this is true end as `error`. */
  refuses: (row: StagingRow) => boolean;
  /** Calls that import a row for which this is true fail as a whole, with status 500. */
  chokesOn: (row: StagingRow) => boolean;
  stop(): Promise<void>;
}

const BASE = '/api/x_onspr_bridge/v1/sync';
const CHOKED = { error: { message: 'Script error', detail: 'of the test' }, status: 'failure' };
/** Polls of an import set before it is done. */
const POLLS = 2;

interface ImportSet {
  readonly rows: StagingRow[];
  readonly startedMs: number;
  polls: number;
  readonly results: ImportRowResult[];
}

export async function startInstanceDouble(config: ConfigReply): Promise<InstanceDouble> {
  const app = new Hono();
  const importSets = new Map<string, ImportSet>();
  const server = await new Promise<{ server: ServerType; port: number }>((resolve) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({ server: started, port }),
    );
  });
  const double: InstanceDouble = {
    url: `http://127.0.0.1:${server.port}`,
    config,
    findings: new Map(),
    rows: [],
    changes: [],
    acknowledged: [],
    issues: new Map(),
    solved: [],
    commands: [],
    runs: [],
    lookup: [],
    heartbeats: [],
    calls: [],
    fault: () => null,
    loses: () => false,
    msPerRow: null,
    onLanded: () => undefined,
    refuses: () => false,
    chokesOn: () => false,
    stop: () =>
      new Promise((resolve) => {
        server.server.close(() => resolve());
        if ('closeAllConnections' in server.server) server.server.closeAllConnections();
      }),
  };

  function land(row: StagingRow): ImportRowResult {
    const key = `${row.onspring_app}:${row.onspring_record}`;
    const isNew = !double.findings.has(key);
    double.rows.push(row);
    const refused = double.refuses(row);
    if (!refused) double.findings.set(key, JSON.parse(row.payload));
    return {
      onspringApp: Number(row.onspring_app),
      onspringRecord: Number(row.onspring_record),
      outcome: refused ? 'error' : isNew ? 'inserted' : 'updated',
      table: 'x_onspr_bridge_finding',
      sysId: key,
      number: `OBF${row.onspring_record}`,
      issueFields: [],
      message: refused ? 'refused by the test' : '',
    };
  }

  app.use(async (context, next) => {
    const call = `${context.req.method} ${context.req.path}`;
    double.calls.push(call);
    const status = double.fault(call);
    if (status !== null) {
      const body = JSON.stringify({ error: { message: 'fault', detail: 'of the test' } });
      return new Response(body, { status, headers: { 'Content-Type': 'application/json' } });
    }
    await next();
    if (double.loses(call)) context.res = new Response('<h1>Bad gateway</h1>', { status: 502 });
  });
  app.post('/oauth_token.do', (context) =>
    context.json({ access_token: 'token', token_type: 'Bearer', expires_in: 1800 }),
  );
  app.use('/api/*', async (context, next) => {
    if (context.req.header('Authorization') === 'Bearer token') return await next();
    return context.json({ error: { message: 'User is not authenticated', detail: '' }, status: 'failure' }, 401);
  });
  app.get(`${BASE}/config`, (context) => {
    if (context.req.header('If-None-Match') === double.config.version) return context.body(null, 304);
    return context.json({ result: double.config }, 200, { ETag: double.config.version });
  });
  app.post('/api/now/import/x_onspr_bridge_inbound', async (context) => {
    const staged = await context.req.json<StagingRow>();
    if (double.chokesOn(staged)) return context.json(CHOKED, 500);
    const result = land(staged);
    double.onLanded(staged);
    const row = { status: result.outcome, sys_id: result.sysId, display_value: result.number };
    return context.json(
      { import_set: 'ISET1', result: [{ ...row, ...(result.message ? { error_message: result.message } : {}) }] },
      201,
    );
  });
  app.post('/api/now/import/x_onspr_bridge_inbound/insertMultiple', async (context) => {
    const { records } = await context.req.json<{ records: StagingRow[] }>();
    if (records.some(double.chokesOn)) return context.json(CHOKED, 500);
    const id = `set-${importSets.size + 1}`;
    importSets.set(id, { rows: records, startedMs: performance.now(), polls: 0, results: records.map(land) });
    return context.json({ import_set_id: id, multi_import_set_id: 'multi' }, 201);
  });
  app.get(`${BASE}/imports/:id`, (context) => {
    const set = importSets.get(context.req.param('id'));
    if (set === undefined) return context.json({ error: { message: 'No Record found', detail: '' } }, 404);
    set.polls += 1;
    const total = set.rows.length;
    const processed = toProcessed(set, double.msPerRow);
    const done = processed === total;
    if (done) for (const row of set.rows) double.onLanded(row);
    return context.json({ result: { done, total, processed, rows: done ? set.results : [] } });
  });
  app.get(`${BASE}/changes`, (context) =>
    context.json({
      result: {
        configVersion: 'v1',
        changes: double.changes.slice(0, 200),
        more: double.changes.length > 200,
        nextDueSeconds: null,
      },
    }),
  );
  app.post(`${BASE}/changes/ack`, async (context) => {
    const { records } = await context.req.json<AckRequest>();
    double.acknowledged.push(...records);
    const known = new Set(records.map((record) => record.id));
    double.changes = double.changes.filter((change) => !known.has(change.id));
    const delivered = records.filter((record) => record.outcome === 'delivered').length;
    return context.json({ result: { delivered, failed: records.length - delivered, superseded: 0, unknown: 0 } });
  });
  app.post(`${BASE}/issues`, async (context) => {
    const { issues, solved } = await context.req.json<IssuesRequest>();
    for (const issue of issues) double.issues.set(issue.key, issue);
    double.solved.push(...solved);
    return context.json({ result: { opened: issues.length, updated: 0, solved: solved.length } });
  });
  app.post(`${BASE}/lookup`, async (context) => {
    const request = await context.req.json<LookupRequest>();
    if (!('after' in request)) return context.json({ error: { message: 'not emulated', detail: '' } }, 400);
    const left = double.lookup.filter(({ sysId }) => sysId > request.after);
    const records = left.slice(0, request.limit);
    const next = left.length > records.length ? (records.at(-1)?.sysId ?? null) : null;
    return context.json({ result: { records, next } });
  });
  const keepRun = async (run: RunRequest) => {
    double.runs.push(run);
    return { result: { id: 'run-1', command: null } };
  };
  app.post(`${BASE}/runs`, async (context) => context.json(await keepRun(await context.req.json()), 201));
  app.patch(`${BASE}/runs/:id`, async (context) => context.json(await keepRun(await context.req.json())));
  app.get(`${BASE}/digests`, (context) => context.json({ result: { records: [], next: null } }));
  app.post(`${BASE}/digests`, (context) => context.json({ result: { queued: 0, cancelled: 0 } }));
  app.get(`${BASE}/issues/commands`, (context) => context.json({ result: { commands: double.commands } }));
  app.post(`${BASE}/heartbeat`, async (context) => {
    double.heartbeats.push(await context.req.json());
    return context.json({
      result: {
        enabled: double.config.enabled,
        configVersion: double.config.version,
        pendingChanges: double.changes.length,
        serverTime: '2026-11-21 12:00:00',
      },
    });
  });
  return double;
}

function toProcessed(set: ImportSet, msPerRow: number | null): number {
  const total = set.rows.length;
  if (msPerRow === null) return set.polls >= POLLS ? total : 0;
  return Math.min(total, Math.floor((performance.now() - set.startedMs) / msPerRow));
}
