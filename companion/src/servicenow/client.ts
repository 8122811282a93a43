import type { z } from 'zod';
import {
  API_BASE_PATH,
  CHANGES_PAGE_LIMIT,
  DIGESTS_PAGE_LIMIT,
  IMPORT_OUTCOMES,
  type ImportOutcome,
  type ImportRowResult,
  PARENT_MISSING,
  type StagingRow,
} from '../../../now-app/server/contract/protocol.ts';
import type { ServiceNowCredentials } from '../config.ts';
import type { ServiceNowPort } from '../sync/ports.ts';
import {
  createVendorHttp,
  parseReply,
  type VendorHttp,
  type VendorHttpOptions,
  type VendorRequest,
} from '../vendor/vendor-http.ts';
import {
  ackReply,
  attachmentReply,
  attachmentsReply,
  changesReply,
  configReply,
  digestsReply,
  heartbeatReply,
  importReply,
  importRowReply,
  insertMultipleReply,
  issueCommandsReply,
  issuesReply,
  linksReply,
  lookupReply,
  repairsReply,
  runReply,
  wrapped,
} from './schemas.ts';
import { createAuthorizer } from './token.ts';

/** A synchronous transform of one row may run flows; the platform's own limit is below this. */
const TIMEOUT_MS = 60_000;

/** Needs sign-in, scripts and database, as every other call. */
const PROBE: VendorRequest = { method: 'GET', path: `${API_BASE_PATH}/config`, operation: 'look whether it answers' };

export interface ServiceNowClientOptions extends Pick<VendorHttpOptions, 'redact' | 'log' | 'metrics' | 'retry'> {
  readonly url: string;
  readonly credentials: ServiceNowCredentials;
  readonly nowMs: () => number;
}

export interface ServiceNowClient extends ServiceNowPort {
  readonly http: VendorHttp;
}

/** Creates the client of the instance: the app's own API (protocol.ts) and the Import Set API (servicenow-instance.md 4). */
export function createServiceNowClient(options: ServiceNowClientOptions): ServiceNowClient {
  const authorizer = createAuthorizer(options);
  const http = createVendorHttp({
    vendor: 'servicenow',
    baseUrl: options.url,
    timeoutMs: TIMEOUT_MS,
    authorizer,
    redact: options.redact,
    log: options.log,
    metrics: options.metrics,
    retry: options.retry,
    probe: PROBE,
  });

  async function call<T>(request: Omit<VendorRequest, 'path'> & { path: string }, schema: z.ZodType<T>): Promise<T> {
    const reply = await http.request({ ...request, path: `${API_BASE_PATH}${request.path}` });
    return parseReply('servicenow', request.operation, wrapped(schema), reply.body);
  }

  const getChanges = (query: NonNullable<VendorRequest['query']>) =>
    call({ method: 'GET', path: '/changes', operation: 'get changes', query }, changesReply);

  return {
    http: {
      ...http,
      close() {
        authorizer.close();
        http.close();
      },
    },

    async fetchConfig(etag) {
      const operation = 'get config';
      const reply = await http.request({
        method: 'GET',
        path: `${API_BASE_PATH}/config`,
        operation,
        headers: etag === null ? {} : { 'If-None-Match': etag },
        accept: [304],
      });
      if (reply.status === 304) return null;
      return {
        config: parseReply('servicenow', operation, wrapped(configReply), reply.body),
        etag: reply.headers.etag ?? null,
      };
    },

    async importRow(table, row) {
      const operation = 'import row';
      const reply = await http.request({
        method: 'POST',
        path: `/api/now/import/${table}`,
        operation,
        body: row,
      });
      return toRowResult(row, parseReply('servicenow', operation, importRowReply, reply.body));
    },

    async startImport(table, rows) {
      const operation = 'import rows';
      const reply = await http.request({
        method: 'POST',
        path: `/api/now/import/${table}/insertMultiple`,
        operation,
        body: { records: rows },
      });
      return parseReply('servicenow', operation, insertMultipleReply, reply.body).import_set_id;
    },

    fetchImport: (importSetId) =>
      call(
        { method: 'GET', path: `/imports/${encodeURIComponent(importSetId)}`, operation: 'get import results' },
        importReply,
      ),
    fetchChanges: () => getChanges({ limit: CHANGES_PAGE_LIMIT }),
    fetchBareChanges: () => getChanges({ limit: CHANGES_PAGE_LIMIT, bare: 'true' }),
    async fetchNamedChanges(rows) {
      return (await getChanges({ rows: rows.join(',') })).changes;
    },
    acknowledge: (body) =>
      call({ method: 'POST', path: '/changes/ack', operation: 'acknowledge changes', body }, ackReply),
    reportIssues: (body) => call({ method: 'POST', path: '/issues', operation: 'report issues', body }, issuesReply),
    createRun: (body) => call({ method: 'POST', path: '/runs', operation: 'create run', body }, runReply),
    updateRun: (id, body) =>
      call({ method: 'PATCH', path: `/runs/${encodeURIComponent(id)}`, operation: 'update run', body }, runReply),
    fetchDigests: ({ recordMap, after, skip }) =>
      call(
        {
          method: 'GET',
          path: '/digests',
          operation: 'get digests',
          query: { map: recordMap, after, limit: DIGESTS_PAGE_LIMIT, skip: skip.join(',') },
        },
        digestsReply,
      ),
    async fetchNamedDigests(recordMap, records, skip) {
      const query = { map: recordMap, records: records.join(','), skip: skip.join(',') };
      const reply = await call({ method: 'GET', path: '/digests', operation: 'get digests', query }, digestsReply);
      return reply.records;
    },
    requestRepairs: (body) =>
      call({ method: 'POST', path: '/digests', operation: 'request repairs', body }, repairsReply),
    linkByKey: (body) => call({ method: 'POST', path: '/links', operation: 'link by key', body }, linksReply),
    lookUp: (body) => call({ method: 'POST', path: '/lookup', operation: 'look up', body }, lookupReply),
    fetchAttachments: ({ recordMap, ...which }) =>
      call(
        {
          method: 'GET',
          path: '/attachments',
          operation: 'get attachments',
          query:
            'records' in which
              ? { map: recordMap, records: which.records.join(',') }
              : { map: recordMap, after: which.after, limit: DIGESTS_PAGE_LIMIT },
        },
        attachmentsReply,
      ),
    openAttachment: ({ recordMap, record, id }) =>
      http.open({
        method: 'GET',
        path: `${API_BASE_PATH}/attachments/${encodeURIComponent(id)}`,
        operation: 'download attachment',
        query: { map: recordMap, record },
      }),
    addAttachment: ({ recordMap, field, record, name, bytes }, content) =>
      call(
        {
          method: 'POST',
          path: '/attachments',
          operation: 'upload attachment',
          query: { map: recordMap, field, record, name },
          headers: {
            'Content-Type': 'application/octet-stream',
            ...(bytes === null ? {} : { 'Content-Length': String(bytes) }),
          },
          content,
        },
        attachmentReply,
      ),
    async fetchIssueCommands() {
      const request = { method: 'GET', path: '/issues/commands', operation: 'get issue commands' } as const;
      return (await call(request, issueCommandsReply)).commands;
    },
    sendHeartbeat: (body) =>
      call({ method: 'POST', path: '/heartbeat', operation: 'send heartbeat', body }, heartbeatReply),
  };
}

function isOutcome(text: string): text is ImportOutcome {
  return IMPORT_OUTCOMES.some((outcome) => outcome === text);
}

/** The row's own outcome column where the app filled it, else the platform's status. */
function toRowResult(row: StagingRow, reply: z.infer<typeof importRowReply>): ImportRowResult {
  const [first] = reply.result;
  const words = first?.outcome ?? '';
  const status = first?.status ?? 'error';
  // A row stopped before the transform may be told as skipped or ignored, with its reason in the error message.
  const hasFailed = (status === 'skipped' || status === 'ignored') && (first?.error_message ?? '') !== '';
  const message = first?.message || first?.error_message || first?.status_message || '';
  const outcome = isOutcome(words) ? words : hasFailed ? toFailedOutcome(message) : toOutcome(status);
  return {
    onspringApp: Number(row.onspring_app),
    onspringRecord: Number(row.onspring_record),
    outcome,
    table: first?.target_table || first?.table || '',
    sysId: first?.target_sys_id || first?.sys_id || '',
    number: first?.target_number || first?.display_value || '',
    issueFields: (first?.issue_fields ?? '').split(',').filter((field) => field !== ''),
    message,
  };
}

/** The message of a row that was stopped begins with its code. */
function toFailedOutcome(message: string): ImportOutcome {
  return message.startsWith(`${PARENT_MISSING}:`) ? 'waiting' : 'error';
}

/** `skipped` is the platform's word for a row that changed nothing (servicenow-instance.md 4 (C)). */
function toOutcome(status: string): ImportOutcome {
  if (isOutcome(status)) return status;
  return status === 'skipped' ? 'unchanged' : 'error';
}
