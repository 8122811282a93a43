import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { ApiError, malformed, notEmulated, rejected, unauthorized } from './errors.ts';
import type { Fault } from './faults.ts';
import type { Role } from './model.ts';
import { batchGetApps, getApp, listApps } from './operations/apps.ts';
import { batchDeleteRecords, deleteOneRecord } from './operations/delete-records.ts';
import { batchGetFields, getField, listFields } from './operations/fields.ts';
import { deleteFile, downloadFile, getFileInfo, uploadFile } from './operations/files.ts';
import { deleteListItem, putListItem } from './operations/lists.ts';
import { ping } from './operations/ping.ts';
import { batchGetRecords, getRecord, listRecords, queryRecords } from './operations/read-records.ts';
import { getReport, listReports } from './operations/reports.ts';
import { putRecord } from './operations/save-record.ts';
import type { Operation, Reply } from './request.ts';
import type { Tenant } from './tenant.ts';

export type Environment = { Bindings: Partial<HttpBindings> };

/** Every endpoint of API v2 (onspring-api.md 2). Paths are matched in lower case, so any casing reaches them. */
export const ROUTES: readonly (readonly [method: string, path: string, operation: Operation])[] = [
  ['GET', '/ping', ping],
  ['GET', '/apps', listApps],
  ['GET', '/apps/id/:appId', getApp],
  ['POST', '/apps/batch-get', batchGetApps],
  ['GET', '/fields/id/:fieldId', getField],
  ['POST', '/fields/batch-get', batchGetFields],
  ['GET', '/fields/appid/:appId', listFields],
  ['GET', '/files/recordid/:recordId/fieldid/:fieldId/fileid/:fileId', getFileInfo],
  ['GET', '/files/recordid/:recordId/fieldid/:fieldId/fileid/:fileId/file', downloadFile],
  ['POST', '/files', uploadFile],
  ['DELETE', '/files/recordid/:recordId/fieldid/:fieldId/fileid/:fileId', deleteFile],
  ['PUT', '/lists/id/:listId/items', putListItem],
  ['DELETE', '/lists/id/:listId/itemid/:itemId', deleteListItem],
  ['GET', '/records/appid/:appId', listRecords],
  ['GET', '/records/appid/:appId/recordid/:recordId', getRecord],
  ['POST', '/records/batch-get', batchGetRecords],
  ['POST', '/records/query', queryRecords],
  ['PUT', '/records', putRecord],
  ['DELETE', '/records/appid/:appId/recordid/:recordId', deleteOneRecord],
  ['POST', '/records/batch-delete', batchDeleteRecords],
  ['GET', '/reports/id/:reportId', getReport],
  ['GET', '/reports/appid/:appId', listReports],
];

const VERSIONS: readonly string[] = ['2', '2.0'];
const TIMEOUT_STATUS = 499;

/** Status the journal notes for a connection that was dropped. */
const DROPPED = 0;

function toResponse(reply: Reply): Response {
  const headers = new Headers(reply.headers);
  headers.set('Cache-Control', 'no-store, no-cache');
  headers.set('Pragma', 'no-cache');
  // The Response constructor takes no status below 200 and no body with 204.
  if (reply.bytes) return new Response(reply.bytes, { status: reply.status, headers });
  if (reply.json === undefined) return new Response(null, { status: reply.status, headers });
  headers.set('Content-Type', headers.get('Content-Type') ?? 'application/json; charset=utf-8');
  return new Response(JSON.stringify(reply.json), { status: reply.status, headers });
}

function toErrorReply(error: unknown): Reply {
  if (!(error instanceof ApiError)) throw error;
  const isProblem =
    error.status === 400 && typeof error.body === 'object' && error.body !== null && 'title' in error.body;
  return {
    status: error.status,
    ...(error.body === undefined ? {} : { json: error.body }),
    ...(isProblem ? { headers: { 'Content-Type': 'application/problem+json; charset=utf-8' } } : {}),
  };
}

/** Breaks the connection; without a socket (a call through `app.request`) the answer is a network error. */
function dropConnection(context: Context<Environment>): Response {
  const outgoing = context.env?.outgoing;
  if (!outgoing) return Response.error();
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** The whole length announced, half of the bytes sent, then the connection breaks. */
async function truncate(response: Response, context: Context<Environment>): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  const outgoing = context.env?.outgoing;
  if (!outgoing) return new Response(half, { status: response.status, headers: response.headers });
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    'content-length': String(bytes.length),
  });
  outgoing.write(half, () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}

/** Plays a fault around the real work, which runs at most once, or twice for a request that arrives twice. */
async function playFault(
  tenant: Tenant,
  fault: Fault,
  context: Context<Environment>,
  work: (request: Request) => Promise<Response>,
): Promise<Response> {
  const request = context.req.raw;
  switch (fault.kind) {
    case 'status':
      return new Response(fault.body === '' ? null : fault.body, {
        status: fault.status,
        headers: { ...(fault.body === '' ? {} : { 'Content-Type': fault.contentType }), ...fault.headers },
      });
    case 'delay':
      await tenant.clock.wait(fault.delayMs);
      return work(request);
    case 'hang':
      return new Promise<Response>((resolve) => {
        context.req.raw.signal.addEventListener('abort', () => resolve(new Response(null, { status: TIMEOUT_STATUS })));
      });
    case 'reset':
      if (fault.commits) await work(request);
      return dropConnection(context);
    case 'drop':
      return dropConnection(context);
    case 'duplicate': {
      const again = request.clone();
      await work(request);
      return work(again);
    }
    case 'truncate':
      return truncate(await work(request), context);
    case 'timeout':
      if (fault.commits) await work(request);
      await tenant.clock.wait(fault.delayMs);
      return new Response(null, { status: TIMEOUT_STATUS });
    case 'tooLarge':
      return toResponse(toErrorReply(rejected('The requested data is too large. Ask for fewer records or fields.')));
  }
}

function authenticate(tenant: Tenant, request: Request): Role {
  const role = tenant.state.roles.get(request.headers.get('X-ApiKey') ?? '');
  if (!role) throw unauthorized();
  return role;
}

/** One call brings hidden list items one step nearer to being seen. */
function ageListItems(tenant: Tenant): void {
  for (const list of tenant.state.lists.values()) {
    for (const item of list.items) if (item.hiddenCalls > 0) item.hiddenCalls -= 1;
  }
}

/** Query parameters by lower-case name: their casing does not matter (onspring-api.md 1). */
function readQuery(context: Context<Environment>): Map<string, string> {
  return new Map([...new URL(context.req.url).searchParams].map(([name, value]) => [name.toLowerCase(), value]));
}

async function perform(
  tenant: Tenant,
  operation: Operation,
  context: Context<Environment>,
  request: Request,
): Promise<Reply> {
  try {
    const role =
      operation === ping ? { name: 'anyone', manageLists: false, apps: new Map() } : authenticate(tenant, request);
    const version = context.req.header('x-api-version');
    // What an unknown version answers is open; 400 is the pick (onspring-api.md 1).
    if (version !== undefined && !VERSIONS.includes(version))
      throw malformed({ 'x-api-version': [`"${version}" is not supported`] });
    return await operation({
      tenant,
      role,
      params: context.req.param(),
      query: readQuery(context),
      request,
    });
  } catch (error) {
    return toErrorReply(error);
  }
}

const NO_RECORDS: ReadonlySet<number> = new Set();
const NAMED_IN_PATH = /\/recordid\/(\d+)/;

const idList = z.array(z.number()).catch([]);
const namingBody = z
  .object({ recordId: z.number().nullish().catch(null), recordIds: idList })
  .catch({ recordId: null, recordIds: [] });
const pageBody = z.object({ items: z.array(z.object({ recordId: z.number() })) }).catch({ items: [] });

/** Records that a call names in path or body; for pages, which name none, those they would answer with. */
async function findTouched(
  context: Context<Environment>,
  read: (request: Request) => Promise<Reply>,
): Promise<ReadonlySet<number>> {
  const { method, raw } = context.req;
  const path = context.req.path.toLowerCase();
  const named = NAMED_IN_PATH.exec(path)?.[1];
  if (named !== undefined) return new Set([Number(named)]);
  const isPage = path === '/records/query' || (method === 'GET' && path.startsWith('/records/'));
  if (isPage) return new Set(pageBody.parse((await read(raw.clone())).json).items.map(({ recordId }) => recordId));
  const isJson = raw.headers.get('content-type')?.includes('json') === true;
  const { recordId, recordIds } = namingBody.parse(isJson ? await raw.clone().json() : null);
  return new Set([...recordIds, ...(recordId == null ? [] : [recordId])]);
}

async function serve(
  tenant: Tenant,
  operation: Operation,
  route: string,
  context: Context<Environment>,
): Promise<Response> {
  const { method } = context.req;
  const path = context.req.path.toLowerCase();
  const query = readQuery(context);
  const work = async (request: Request): Promise<Response> =>
    toResponse(await perform(tenant, operation, context, request));
  const pageSize = Number(query.get('pagesize') ?? 0);
  const records = tenant.faults.asksForRecords
    ? await findTouched(context, (request) => perform(tenant, operation, context, request))
    : NO_RECORDS;
  const fault = tenant.faults.draw({ method, path, pageSize, records });
  const response = fault ? await playFault(tenant, fault, context, work) : await work(context.req.raw);
  const dropped = response === RESPONSE_ALREADY_SENT || response.type === 'error';
  if (fault?.kind === 'drop') return response;
  tenant.journal.record(route, { atMs: tenant.clock.now(), method, path, status: dropped ? DROPPED : response.status });
  ageListItems(tenant);
  return response;
}

/** Mounts API v2. Known paths answer 405 to other methods; v1 is refused loudly. */
export function mountVendorApi(app: Hono<Environment>, tenant: Tenant): void {
  for (const [method, path, operation] of ROUTES)
    app.on(method, path, (context) => serve(tenant, operation, path, context));
  const methods = Map.groupBy(ROUTES, ([, path]) => path);
  for (const [path, routes] of methods) {
    const allow = routes.map(([method]) => method).join(', ');
    app.all(path, (context) => serve(tenant, () => ({ status: 405, headers: { Allow: allow } }), path, context));
  }
  app.all('/v1/*', (context) => {
    const refuse = (): Reply => {
      throw notEmulated('API version 1');
    };
    return serve(tenant, refuse, '/v1/*', context);
  });
}

/** Answers a path that is no route, as the vendor does: 404, and visible in the journal as `unmatched`. */
export function serveUnmatched(tenant: Tenant, context: Context<Environment>): Promise<Response> {
  return serve(tenant, () => ({ status: 404 }), 'unmatched', context);
}
