import { DateTime } from 'luxon';
import {
  type AttachmentContent,
  findAttachmentProblem,
  holdsContext,
  readAttachment,
  writeAttachment,
} from '../attachment/attachments.ts';
import type { Instance, Values } from '../types.ts';
import { toLinkHeader } from './paging.ts';
import { checkRecordQuery, restrictQuery, toRecordQuery } from './record-query.ts';
import { flag, param, parseRecordBody, type RestCall, type RestReply, wholeNumber } from './rest-call.ts';
import { RestError, restErrors } from './rest-error.ts';

const TABLE = 'sys_attachment';
const DEFAULT_LIMIT = 1_000;

/** Metadata in the platform's order (servicenow-instance.md 5): columns of `sys_attachment`, all strings. */
const COLUMNS = [
  'sys_id',
  'table_name',
  'table_sys_id',
  'file_name',
  'content_type',
  'size_bytes',
  'size_compressed',
  'compressed',
  'chunk_size_bytes',
  'hash',
  'state',
  'image_width',
  'image_height',
  'sys_created_by',
  'sys_created_on',
  'sys_updated_by',
  'sys_updated_on',
  'sys_mod_count',
] as const;

const badRequest = (message: string, detail: string | null = null): RestError => new RestError(400, message, detail);

/** Handlers of `/api/now/attachment` but its attributes (servicenow-instance.md 5). */
export const createAttachmentApi = (instance: Instance) => {
  const { database, records, access } = instance;

  const nameOfUser = (userName: string): string => {
    const user = database.select('sys_user', `user_name=${userName}`, { limit: 1 })[0];
    return user?.['name'] || userName;
  };

  const toMetadata = (call: RestCall, row: Readonly<Values>): Record<string, string> => ({
    ...Object.fromEntries(COLUMNS.map((column) => [column, row[column] ?? ''])),
    average_image_color: '',
    created_by_name: nameOfUser(row['sys_created_by'] ?? ''),
    updated_by_name: nameOfUser(row['sys_updated_by'] ?? ''),
    download_link: `${call.origin}/api/now/attachment/${row['sys_id']}/file`,
    sys_tags: '',
  });

  /** The attachment when the caller may read it, else 404 as for an absent one. */
  const readable = (call: RestCall): Readonly<Values> => {
    const row = database.get(TABLE, param(call, 'sys_id'));
    if (row === undefined || !access.can(call.transaction, 'read', TABLE, row)) throw restErrors.noRecord();
    return row;
  };

  const list = (call: RestCall): RestReply => {
    const limit = wholeNumber(call, 'sysparm_limit', DEFAULT_LIMIT);
    const offset = wholeNumber(call, 'sysparm_offset', 0);
    const asked = toRecordQuery(instance, call, TABLE);
    checkRecordQuery(instance, call.transaction, { table: TABLE, query: asked });
    const query = restrictQuery(instance, call.transaction, { table: TABLE, query: asked });
    const { userId, timeZone } = call.session;
    const options = { userId, timeZone, counters: call.transaction.counters };
    const rows = database.select(TABLE, query, { ...options, limit, offset });
    const total = database.count(TABLE, query, options);
    const headers: Record<string, string> = { 'X-Total-Count': String(total) };
    if (!flag(call, 'sysparm_suppress_pagination_header')) {
      headers['Link'] = toLinkHeader(call, { limit, offset, total });
    }
    const result = rows
      .filter((row) => access.can(call.transaction, 'read', TABLE, row))
      .map((row) => toMetadata(call, row));
    return { status: 200, headers, body: { result } };
  };

  const download = (call: RestCall): RestReply => {
    const row = readable(call);
    const metadata = JSON.stringify(toMetadata(call, row));
    return {
      status: 200,
      headers: {
        'Content-Type': row['content_type'] || 'application/octet-stream',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row['file_name'] ?? '')}`,
        // A header carries no letters beyond ASCII.
        'X-Attachment-Metadata': metadata.replaceAll(/[^\u0020-\u007e]/g, toEscape),
      },
      bytes: readAttachment(instance, row['sys_id'] ?? ''),
    };
  };

  /** Stores a file; 404 when the record is absent or may not be read, 403 without the rights to attach to it. */
  const attach = (call: RestCall, content: AttachmentContent): RestReply => {
    const { table, sysId } = content;
    const parent = database.schema.table(table) === undefined ? undefined : database.get(table, sysId);
    if (parent === undefined || !access.can(call.transaction, 'read', table, parent)) throw restErrors.noRecord();
    const stored = { table_name: parent['sys_class_name'] || table, table_sys_id: sysId, sys_class_name: TABLE };
    if (!access.can(call.transaction, 'create', TABLE, stored)) throw restErrors.aclRefused('Insert');
    const problem = findAttachmentProblem(instance, content);
    if (problem !== null) throw new RestError(403, 'Operation Failed', problem);
    const written = writeAttachment(instance, call.transaction, { ...content, table: stored.table_name });
    if (!written.ok) throw new RestError(403, 'Operation Failed', written.message);
    const row = database.get(TABLE, written.sysId);
    return {
      status: 201,
      headers: { Location: `${call.origin}/api/now/attachment/${written.sysId}` },
      body: { result: row === undefined ? {} : toMetadata(call, row) },
    };
  };

  const required = (name: string, value: string | null | undefined): string => {
    if (value === null || value === undefined || value === '') throw badRequest(`Missing required parameter: ${name}`);
    return value;
  };

  /** (C) Nobody encrypts with a context that is not there or not theirs. */
  const checkContext = (call: RestCall, context: string): string => {
    if (context === '') return '';
    if (database.get('sys_encryption_context', context) === undefined) {
      throw badRequest('Invalid parameter: encryption_context', `No encryption context ${context}`);
    }
    if (!holdsContext(instance, call.session, { encryption_context: context })) throw restErrors.aclRefused('Insert');
    return context;
  };

  const postFile = (call: RestCall): RestReply => {
    const encryptionContext = call.query.get('encryption_context') ?? '';
    const createdOn = call.query.get('creation_time') ?? '';
    if (createdOn !== '' && !DateTime.fromFormat(createdOn, 'yyyy-MM-dd HH:mm:ss', { zone: 'utc' }).isValid) {
      throw badRequest('Invalid parameter: creation_time', 'Give UTC as yyyy-MM-dd HH:mm:ss');
    }
    return attach(call, {
      encryptionContext: checkContext(call, encryptionContext),
      ...(createdOn === '' ? {} : { createdOn }),
      table: required('table_name', call.query.get('table_name')),
      sysId: required('table_sys_id', call.query.get('table_sys_id')),
      fileName: required('file_name', call.query.get('file_name')),
      contentType: required('Content-Type', call.headers.get('content-type')),
      bytes: call.bytes,
    });
  };

  /** The fields must stand before the file (D): what comes after it is not seen. */
  const upload = (call: RestCall): RestReply => {
    const position = call.form.findIndex((part) => part.fileName !== null);
    const file = call.form[position];
    if (file === undefined) throw badRequest('Missing file part in the multipart request');
    const before = call.form.slice(0, position);
    const valueBefore = (name: string): string => {
      const part = before.find((each) => each.name === name);
      return required(name, part === undefined ? null : Buffer.from(part.bytes).toString('utf8'));
    };
    return attach(call, {
      table: valueBefore('table_name'),
      sysId: valueBefore('table_sys_id'),
      fileName: required('file name', file.fileName),
      contentType: file.contentType || 'application/octet-stream',
      bytes: file.bytes,
    });
  };

  const rename = (call: RestCall): RestReply => {
    const row = readable(call);
    const fileName: unknown = parseRecordBody(call)['file_name'];
    if (typeof fileName !== 'string' || fileName === '') throw badRequest('Missing required parameter: file_name');
    if (!access.can(call.transaction, 'write', TABLE, row)) throw restErrors.aclRefused('Update');
    const problem = findAttachmentProblem(instance, { fileName, bytes: new Uint8Array() });
    if (problem !== null) throw new RestError(403, 'Operation Failed', problem);
    const result = records.update(call.transaction, TABLE, row['sys_id'] ?? '', { file_name: fileName });
    if (!result.ok) throw new RestError(403, 'Operation Failed', result.message);
    return { status: 204 };
  };

  const remove = (call: RestCall): RestReply => {
    const row = readable(call);
    if (!access.can(call.transaction, 'delete', TABLE, row)) throw restErrors.aclRefused('Delete');
    const result = records.remove(call.transaction, TABLE, row['sys_id'] ?? '');
    if (!result.ok) throw new RestError(403, 'Operation Failed', result.message);
    return { status: 204 };
  };

  return {
    list,
    get: (call: RestCall): RestReply => ({ status: 200, body: { result: toMetadata(call, readable(call)) } }),
    download,
    postFile,
    upload,
    rename,
    remove,
    readable,
  };
};

const toEscape = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
