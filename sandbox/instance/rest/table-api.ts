import { writeThrough } from '../records/write-channel.ts';
import type { Instance, Values, WriteResult } from '../types.ts';
import { toLinkHeader } from './paging.ts';
import { toColumnValues } from './record-input.ts';
import { createRecordOutput, type OutputOptions, parseOutputOptions } from './record-output.ts';
import { checkRecordQuery, restrictQuery, toRecordQuery } from './record-query.ts';
import { flag, param, parseRecordBody, type RestCall, type RestReply, wholeNumber } from './rest-call.ts';
import { RestError, restErrors } from './rest-error.ts';
import { readViewFields } from './view-fields.ts';

const DEFAULT_LIMIT = 10_000;

/** Throws the platform's answer when the table is unknown (400) or closed to web services (403, section 1.3). */
export const checkTable = (instance: Instance, table: string): void => {
  const found = instance.schema.table(table);
  if (found === undefined) throw restErrors.invalidTable(table);
  if (!found.wsAccess) throw restErrors.tableNotExposed(table);
};

/** Why a write did not happen, in the platform's words (1.2). */
const toWriteError = (
  instance: Instance,
  result: Exclude<WriteResult, { ok: true }>,
  write: { readonly table: string; readonly operation: 'insert' | 'update' | 'delete'; readonly values: Values },
): RestError => {
  const { table, operation } = write;
  if (result.reason === 'invalid_table') return restErrors.invalidTable(table);
  if (result.reason === 'missing') return restErrors.noRecord();
  if (result.reason === 'denied') {
    return restErrors.aclRefused(operation === 'insert' ? 'Insert' : operation === 'update' ? 'Update' : 'Delete');
  }
  if (result.reason === 'aborted' && result.rule !== undefined) {
    const { name, sysId } = result.rule;
    return new RestError(
      403,
      'Operation Failed',
      `Operation against file '${table}' was aborted by Business Rule '${name}^${sysId}'. Business Rule Stack:${name}`,
    );
  }
  if (result.reason === 'aborted') return new RestError(403, 'Operation Failed', result.message);
  const display = write.values[instance.schema.displayColumn(table)] ?? '';
  return new RestError(403, 'Operation Failed', `Error during ${operation} of ${table} (${display})`);
};

/** Handlers of `/api/now/table` (servicenow-instance.md 2). */
export const createTableApi = (instance: Instance) => {
  const { database, records, access } = instance;

  /** Query rules hold for reading one record too: it is a query by sys_id. */
  const isHiddenByRule = (call: RestCall, table: string, row: Readonly<Values>): boolean => {
    const query = restrictQuery(instance, call.transaction, { table, query: '' });
    return query !== '' && !database.matches(table, row, query, null, { userId: call.session.userId });
  };

  /** What a caller gets of each record: the fields asked for, else those of the view asked for, else all. */
  const outputOptions = (call: RestCall, table: string): OutputOptions => {
    const options = parseOutputOptions(call);
    const view = call.query.get('sysparm_view') ?? '';
    return view === '' || options.fields !== null
      ? options
      : { ...options, fields: readViewFields(instance, table, view) };
  };

  /** The record when the caller may read it; 404 otherwise, as for an absent one. */
  const readable = (call: RestCall): Readonly<Values> => {
    const table = param(call, 'table');
    checkTable(instance, table);
    const row = database.get(table, param(call, 'sys_id'));
    if (row === undefined || isHiddenByRule(call, table, row)) throw restErrors.noRecord();
    if (!access.can(call.transaction, 'read', table, row)) throw restErrors.noRecord();
    return row;
  };

  const recordReply = (call: RestCall, sysId: string, status: 200 | 201): RestReply => {
    const table = param(call, 'table');
    const row = database.get(table, sysId);
    const headers: Record<string, string> = {};
    if (status === 201) headers['Location'] = `${call.origin}/api/now/table/${table}/${sysId}`;
    // What the caller may write it need not be allowed to read: then only an empty record comes back.
    const mayRead = row !== undefined && access.can(call.transaction, 'read', table, row);
    if (call.method !== 'GET' && call.headers.get('x-no-response-body') === 'true') return { status, headers };
    const output = createRecordOutput(instance, call.transaction, call.origin);
    return { status, headers, body: { result: mayRead ? output(table, row, outputOptions(call, table)) : {} } };
  };

  const list = (call: RestCall): RestReply => {
    const table = param(call, 'table');
    checkTable(instance, table);
    const options = outputOptions(call, table);
    const limit = wholeNumber(call, 'sysparm_limit', DEFAULT_LIMIT);
    const offset = wholeNumber(call, 'sysparm_offset', 0);
    const asked = toRecordQuery(instance, call, table);
    checkRecordQuery(instance, call.transaction, { table, query: asked });
    const query = restrictQuery(instance, call.transaction, { table, query: asked });
    const { userId, timeZone } = call.session;
    const queryOptions = { userId, timeZone, counters: call.transaction.counters };
    // The limit counts rows before ACLs (2.2), so a page may hold fewer rows than asked.
    const rows = database
      .select(table, query, { ...queryOptions, limit, offset })
      .filter((row) => access.can(call.transaction, 'read', table, row));
    const headers: Record<string, string> = {};
    if (!flag(call, 'sysparm_no_count')) {
      const total = database.count(table, query, queryOptions);
      headers['X-Total-Count'] = String(total);
      if (!flag(call, 'sysparm_suppress_pagination_header')) {
        headers['Link'] = toLinkHeader(call, { limit, offset, total });
      }
    }
    if (rows.length === 0 && call.version === 'v1') throw restErrors.noRecord();
    const output = createRecordOutput(instance, call.transaction, call.origin);
    return { status: 200, headers, body: { result: rows.map((row) => output(table, row, options)) } };
  };

  const create = (call: RestCall): RestReply => {
    const table = param(call, 'table');
    checkTable(instance, table);
    const body = parseRecordBody(call);
    if (!access.can(call.transaction, 'create', table, null)) throw restErrors.aclRefused('Insert');
    const values = toColumnValues(instance, call.transaction, body, {
      table,
      operation: 'create',
      displayValues: flag(call, 'sysparm_input_display_value'),
      row: null,
    });
    // Conditions and scripts of create rules see the record about to be stored.
    if (!access.can(call.transaction, 'create', table, { sys_class_name: table, ...values })) {
      throw restErrors.aclRefused('Insert');
    }
    const result = writeThrough(call.transaction, 'web_service', () => records.insert(call.transaction, table, values));
    if (!result.ok) throw toWriteError(instance, result, { table, operation: 'insert', values });
    return recordReply(call, result.sysId, 201);
  };

  const update = (call: RestCall): RestReply => {
    const table = param(call, 'table');
    const row = readable(call);
    const body = parseRecordBody(call);
    if (!access.can(call.transaction, 'write', table, row)) throw restErrors.aclRefused('Update');
    const changes = toColumnValues(instance, call.transaction, body, {
      table: row['sys_class_name'] || table,
      operation: 'write',
      displayValues: flag(call, 'sysparm_input_display_value'),
      row,
    });
    const sysId = param(call, 'sys_id');
    const result = writeThrough(call.transaction, 'web_service', () =>
      records.update(call.transaction, table, sysId, changes),
    );
    if (!result.ok) throw toWriteError(instance, result, { table, operation: 'update', values: { ...row } });
    return recordReply(call, sysId, 200);
  };

  const remove = (call: RestCall): RestReply => {
    const table = param(call, 'table');
    const row = readable(call);
    if (!access.can(call.transaction, 'delete', table, row)) throw restErrors.aclRefused('Delete');
    const result = records.remove(call.transaction, table, param(call, 'sys_id'));
    if (!result.ok) throw toWriteError(instance, result, { table, operation: 'delete', values: { ...row } });
    return { status: 204 };
  };

  return {
    list,
    get: (call: RestCall): RestReply => recordReply(call, readable(call)['sys_id'] ?? '', 200),
    create,
    update,
    remove,
  };
};
