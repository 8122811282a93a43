import type { FieldMatch, OnspringPort, OnspringRecord } from '../sync/ports.ts';
import {
  createVendorHttp,
  parseReply,
  type VendorHttp,
  type VendorHttpOptions,
  type VendorRequest,
} from '../vendor/vendor-http.ts';
import { readFileName } from './content-disposition.ts';
import { toFileForm } from './file-form.ts';
import { toAfterFilter, toNumberFilters, toTextFilters } from './query.ts';
import {
  addedFileReply,
  appPageReply,
  fieldPageReply,
  recordCollectionReply,
  recordPageReply,
  recordReply,
  saveReply,
} from './schemas.ts';

/** Largest page asked for apps, fields and query results; 1,000 is the API's limit, smaller pages fail less (onspring-api.md 3). */
const PAGE_SIZE = 500;
/** Slow requests end in 499 at 90 s at the gateway (onspring-api.md 9), so 100 s never gives up first. */
const TIMEOUT_MS = 100_000;

/** Unlike a ping it needs the key and the database, as every other call. */
const PROBE: VendorRequest = {
  method: 'GET',
  path: '/Apps',
  operation: 'look whether it answers',
  query: { PageNumber: 1, PageSize: 1 },
};

export interface OnspringClientOptions extends Pick<VendorHttpOptions, 'redact' | 'log' | 'metrics' | 'retry'> {
  readonly url: string;
  readonly apiKey: string;
}

export interface OnspringClient extends OnspringPort {
  readonly http: VendorHttp;
}

/** Creates the client of Onspring's API v2. Raw data format throughout: formatted dates and numbers cannot be read back. */
export function createOnspringClient(options: OnspringClientOptions): OnspringClient {
  const http = createVendorHttp({
    vendor: 'onspring',
    baseUrl: options.url,
    timeoutMs: TIMEOUT_MS,
    authorizer: { headers: async () => ({ 'X-ApiKey': options.apiKey, 'x-api-version': '2' }) },
    redact: options.redact,
    log: options.log,
    metrics: options.metrics,
    retry: options.retry,
    probe: PROBE,
  });

  async function query(match: FieldMatch, filter: string): Promise<OnspringRecord[]> {
    const records: OnspringRecord[] = [];
    for (let page = 1, totalPages = 1; page <= totalPages; page += 1) {
      const reply = await http.request({
        method: 'POST',
        path: '/Records/Query',
        operation: 'query records',
        query: { PageNumber: page, PageSize: PAGE_SIZE },
        body: { appId: match.appId, filter, fieldIds: match.fieldIds, dataFormat: 'Raw' },
      });
      const parsed = parseReply('onspring', 'query records', recordPageReply, reply.body);
      records.push(...parsed.records);
      totalPages = parsed.totalPages;
    }
    return records;
  }

  async function queryAll(match: FieldMatch, filters: readonly string[]): Promise<OnspringRecord[]> {
    const records: OnspringRecord[] = [];
    for (const filter of filters) records.push(...(await query(match, filter)));
    return records;
  }

  return {
    http,

    async fetchApps() {
      const apps = [];
      for (let page = 1, totalPages = 1; page <= totalPages; page += 1) {
        const reply = await http.request({
          method: 'GET',
          path: '/Apps',
          operation: 'list apps',
          query: { PageNumber: page, PageSize: PAGE_SIZE },
        });
        const parsed = parseReply('onspring', 'list apps', appPageReply, reply.body);
        apps.push(...parsed.items);
        totalPages = parsed.totalPages;
      }
      return apps;
    },

    async fetchFields(appId) {
      const fields = [];
      for (let page = 1, totalPages = 1; page <= totalPages; page += 1) {
        const reply = await http.request({
          method: 'GET',
          path: `/Fields/appId/${appId}`,
          operation: 'list fields',
          query: { PageNumber: page, PageSize: PAGE_SIZE },
        });
        const parsed = parseReply('onspring', 'list fields', fieldPageReply, reply.body);
        fields.push(...parsed.items);
        totalPages = parsed.totalPages;
      }
      return fields;
    },

    async fetchRecord(appId, recordId, fieldIds) {
      const reply = await http.request({
        method: 'GET',
        path: `/Records/appId/${appId}/recordId/${recordId}`,
        operation: 'get record',
        query: { fieldIds: fieldIds.join(','), dataFormat: 'Raw' },
        accept: [404],
      });
      return reply.status === 404 ? null : parseReply('onspring', 'get record', recordReply, reply.body);
    },

    async fetchRecords(appId, recordIds, fieldIds) {
      const reply = await http.request({
        method: 'POST',
        path: '/Records/batch-get',
        operation: 'get records',
        body: { appId, recordIds, fieldIds, dataFormat: 'Raw' },
      });
      return parseReply('onspring', 'get records', recordCollectionReply, reply.body).items;
    },

    findByNumbers: (match, numbers) => queryAll(match, toNumberFilters(match.fieldId, numbers)),
    findByTexts: (match, texts) => queryAll(match, toTextFilters(match.fieldId, texts)),

    findSavedAfter: (match, afterMs) => query(match, toAfterFilter(match.fieldId, afterMs)),

    async fetchPage(request) {
      const reply = await http.request({
        method: 'GET',
        path: `/Records/appId/${request.appId}`,
        operation: 'page records',
        query: {
          PageNumber: request.page,
          PageSize: request.pageSize,
          fieldIds: request.fieldIds.join(','),
          dataFormat: 'Raw',
        },
      });
      return parseReply('onspring', 'page records', recordPageReply, reply.body);
    },

    async createRecord(appId, fields) {
      const reply = await http.request({
        method: 'PUT',
        path: '/Records',
        operation: 'create record',
        body: { appId, recordId: null, fields: Object.fromEntries(fields) },
        once: true,
      });
      return parseReply('onspring', 'create record', saveReply, reply.body).id;
    },

    async saveFields(appId, recordId, fields) {
      const reply = await http.request({
        method: 'PUT',
        path: '/Records',
        operation: 'save record',
        body: { appId, recordId, fields: Object.fromEntries(fields) },
      });
      return parseReply('onspring', 'save record', saveReply, reply.body).warnings ?? [];
    },

    async openFile({ recordId, fieldId, fileId }) {
      const path = `/Files/recordId/${recordId}/fieldId/${fieldId}/fileId/${fileId}/file`;
      const { headers, body } = await http.open({ method: 'GET', path, operation: 'download file' });
      const length = headers['content-length'] ?? '';
      return {
        name: readFileName(headers['content-disposition']),
        type: headers['content-type'] ?? '',
        bytes: /^\d+$/.test(length) ? Number(length) : null,
        body,
      };
    },

    async addFile(file, content) {
      const operation = 'upload file';
      const form = toFileForm({ ...file, content });
      const { headers, body } = form;
      const reply = await http.request({ method: 'POST', path: '/Files', operation, headers, content: body });
      return parseReply('onspring', operation, addedFileReply, reply.body).id;
    },
  };
}
