/** Actions that read and write records (servicenow-instance.md 14.3; SDK "Action API", "Table Actions"). */
import type { Values } from '../../types.ts';
import { FlowError } from '../flow-error.ts';
import { createListValue, createRecordValue, type RecordValue } from '../flow-value.ts';
import {
  type Action,
  type ActionCall,
  readQuery,
  readRecord,
  readTable,
  readText,
  readValues,
  requireAccess,
  requireWritten,
} from './action-call.ts';

/** The dictionary's mandatory fields; the platform checks them for flows before the insert (14.3, D). */
const requireMandatory = (call: ActionCall, table: string, values: Values, isNew: boolean): void => {
  const missing = [...call.instance.schema.columns(table).values()].filter(
    (column) =>
      column.mandatory &&
      !column.name.startsWith('sys_') &&
      (values[column.name] === undefined ? isNew && column.defaultValue === '' : values[column.name] === ''),
  );
  if (missing.length > 0) {
    throw new FlowError(
      'MANDATORY_FIELD_EMPTY',
      `table ${table} needs a value in ${missing.map((column) => column.name).join(', ')}`,
    );
  }
};

/** @throws FlowError MANDATORY_FIELD_EMPTY, WRITE_REFUSED and those of its inputs */
const insertRecord = (call: ActionCall, tableInput: string, valuesInput: string): RecordValue => {
  const table = readTable(call, tableInput);
  const values = readValues(call, valuesInput, table);
  requireAccess(call, 'create', table, null);
  requireMandatory(call, table, values, true);
  const result = call.instance.records.insert(call.transaction, table, values);
  return createRecordValue(table, requireWritten(result, `insert into ${table}`));
};

const writeRecord = (call: ActionCall, record: RecordValue, values: Values): void => {
  requireAccess(call, 'write', record.table, record.sysId);
  requireMandatory(call, record.table, values, false);
  requireWritten(
    call.instance.records.update(call.transaction, record.table, record.sysId, values),
    `update of ${record.table} ${record.sysId}`,
  );
};

const toOrder = (call: ActionCall): string => {
  const column = readText(call, 'sort_column');
  if (column === '') return '';
  return `^ORDERBY${readText(call, 'sort_type') === 'sort_desc' ? 'DESC' : ''}${column}`;
};

const findRecords = (call: ActionCall, table: string, query: string, limit: number): RecordValue[] => {
  const { instance, transaction } = call;
  const { session, counters } = transaction;
  return instance.database
    .select(table, query, { limit, timeZone: session.timeZone, userId: session.userId, counters })
    .filter((row) => session.system || instance.access.can(transaction, 'read', table, row))
    .map((row) => createRecordValue(row['sys_class_name'] || table, row['sys_id'] ?? ''));
};

export const createRecord: Action = (call) => {
  const record = insertRecord(call, 'table_name', 'values');
  return { outputs: { record, table_name: record.table } };
};

export const createTask: Action = (call) => {
  const table = readTable(call, 'task_table');
  if (!call.instance.schema.isA(table, 'task')) {
    throw new FlowError('TABLE_NOT_TASK', `createTask needs a table that extends task, not ${table}`);
  }
  const record = insertRecord(call, 'task_table', 'field_values');
  const outputs = { Record: record, Table: table };
  if (readText(call, 'wait') !== 'true') return { outputs };
  const row = call.instance.database.get(record.table, record.sysId);
  return row?.['active'] === 'true'
    ? { wait: { kind: 'task', sysId: record.sysId, outputs, late: outputs }, dueAt: null }
    : { outputs };
};

export const updateRecord: Action = (call) => {
  const record = readRecord(call, 'record', 'table_name');
  writeRecord(call, record, readValues(call, 'values', record.table));
  return { outputs: { record, table_name: record.table } };
};

const removeRecord = (call: ActionCall, { table, sysId }: RecordValue, workflow = true): void => {
  requireAccess(call, 'delete', table, sysId);
  const result = call.instance.records.remove(call.transaction, table, sysId, { workflow });
  requireWritten(result, `delete of ${table} ${sysId}`);
};

export const deleteRecord: Action = (call) => {
  removeRecord(call, readRecord(call, 'record', 'table_name'));
  return { outputs: {} };
};

/** Rules run for each record only when asked for (SDK "actionStep.deleteMultipleRecords"). */
export const deleteMultipleRecords: Action = (call) => {
  const table = readTable(call, 'table_name');
  const found = findRecords(call, table, readQuery(call, 'conditions') + toOrder(call), Number.MAX_SAFE_INTEGER);
  for (const record of found) removeRecord(call, record, readText(call, 'set_workflow') === 'true');
  return { outputs: { count: String(found.length), status: '0', error_message: '' } };
};

/** Status `0` found, `1` not found or, when asked for, several (SDK "lookUpRecord"). */
export const lookUpRecord: Action = (call) => {
  const table = readTable(call, 'table');
  const found = findRecords(call, table, readQuery(call, 'conditions') + toOrder(call), 2);
  const [record] = found;
  if (record === undefined) {
    return { outputs: { Table: table, Record: '', status: '1', error_message: `no record of ${table} found` } };
  }
  if (found.length > 1 && readText(call, 'if_multiple_records_are_found_action') === 'error') {
    return { outputs: { Table: table, Record: '', status: '1', error_message: `several records of ${table} found` } };
  }
  return { outputs: { Table: table, Record: record, status: '0', error_message: '' } };
};

export const lookUpRecords: Action = (call) => {
  const table = readTable(call, 'table');
  const limit = Number(readText(call, 'max_results'));
  if (!Number.isInteger(limit) || limit < 1) {
    throw new FlowError('LIMIT_INVALID', `max_results must be a whole number above 0, not "${limit}"`);
  }
  const found = findRecords(call, table, readQuery(call, 'conditions') + toOrder(call), limit);
  return { outputs: { Table: table, Count: String(found.length), Records: createListValue(found) } };
};

export const updateMultipleRecords: Action = (call) => {
  const table = readTable(call, 'table_name');
  const values = readValues(call, 'field_values', table);
  const found = findRecords(call, table, readQuery(call, 'conditions') + toOrder(call), Number.MAX_SAFE_INTEGER);
  for (const record of found) writeRecord(call, record, values);
  return { outputs: { count: String(found.length), status: '0', message: '' } };
};

/** Matches by the first unique column that has a value (SDK: "unique-field definitions of the dictionary"). */
export const createOrUpdateRecord: Action = (call) => {
  const table = readTable(call, 'table_name');
  const values = readValues(call, 'fields', table);
  for (const column of call.instance.schema.columns(table).values()) {
    const value = values[column.name];
    if (!column.unique || value === undefined || value === '') continue;
    const [match] = findRecords(call, table, `${column.name}=${value.replaceAll('^', '^^')}`, 1);
    if (match === undefined) continue;
    writeRecord(call, match, values);
    return { outputs: { record: match, table_name: table, status: 'updated', error_message: '' } };
  }
  const record = insertRecord(call, 'table_name', 'fields');
  return { outputs: { record, table_name: table, status: 'created', error_message: '' } };
};
