/** Actions on files of records (SDK "Attachment Actions"); contents are those of the attachment part. */
import { listAttachments, readAttachment, writeAttachment } from '../../attachment/attachments.ts';
import type { Values } from '../../types.ts';
import { FlowError } from '../flow-error.ts';
import { createListValue, createRecordValue, type RecordValue, toText } from '../flow-value.ts';
import {
  type Action,
  type ActionCall,
  readInput,
  readRecord,
  readText,
  requireAccess,
  requireWritten,
} from './action-call.ts';

const table = 'sys_attachment';

/** Source record of an input without a table input of its own: the pill names the table. */
const readSource = (call: ActionCall, name: string): RecordValue => readRecord(call, name, 'table');

/** Files of a record, oldest first; all of them without a name. */
const findFiles = (call: ActionCall, record: RecordValue, fileName: string): Readonly<Values>[] =>
  listAttachments(call.instance, record.table, record.sysId).filter(
    (row) => fileName === '' || row['file_name'] === fileName,
  );

/** @throws FlowError ATTACHMENT_MISSING */
const readFile = (call: ActionCall, name: string): Readonly<Values> => {
  const sysId = toText(readInput(call, name));
  const row = call.instance.database.get(table, sysId);
  if (row === undefined) throw new FlowError('ATTACHMENT_MISSING', `input ${name}: no attachment "${sysId}"`);
  return row;
};

const copyFile = (call: ActionCall, file: Readonly<Values>, target: RecordValue): void => {
  const { instance, transaction } = call;
  requireAccess(call, 'write', target.table, target.sysId);
  const written = writeAttachment(instance, transaction, {
    table: target.table,
    sysId: target.sysId,
    fileName: file['file_name'] ?? '',
    contentType: file['content_type'] ?? '',
    bytes: readAttachment(instance, file['sys_id'] ?? ''),
  });
  requireWritten(written, `copy of attachment ${file['file_name']}`);
};

const removeFile = (call: ActionCall, file: Readonly<Values>): void => {
  requireAccess(call, 'write', file['table_name'] ?? '', file['table_sys_id'] ?? '');
  const removed = call.instance.records.remove(call.transaction, table, file['sys_id'] ?? '');
  requireWritten(removed, `delete of attachment ${file['file_name']}`);
};

export const getAttachmentsOnRecord: Action = (call) => {
  const files = findFiles(call, readSource(call, 'source_record'), readText(call, 'file_name'));
  const records = files.map((row) => createRecordValue(table, row['sys_id'] ?? ''));
  return { outputs: { parameter: createListValue(records), parameter1: String(files.length) } };
};

/**
 * `parameter` is the sys_id of the only file or of the first one with the name, `parameter1` JSON of all files; the form
 * of that JSON is not documented (assumed: a list of `fileName` and `fileSize`).
 */
export const lookupAttachment: Action = (call) => {
  const files = findFiles(call, readSource(call, 'source_record'), '');
  const name = readText(call, 'file_name');
  const found = files.length === 1 && name === '' ? files[0] : files.find((row) => row['file_name'] === name);
  const list = files.map((row) => ({ fileName: row['file_name'] ?? '', fileSize: row['size_bytes'] ?? '' }));
  return { outputs: { parameter: found?.['sys_id'] ?? '', parameter1: JSON.stringify(list) } };
};

export const copyAttachment: Action = (call) => {
  copyFile(call, readFile(call, 'attachment_record'), readRecord(call, 'target_record', 'table'));
  return { outputs: {} };
};

/** The same file belongs to the other record afterwards: its sys_id stays (assumed). */
export const moveAttachment: Action = (call) => {
  const file = readFile(call, 'source_attachment_record');
  const target = readRecord(call, 'target_record', 'table');
  requireAccess(call, 'write', file['table_name'] ?? '', file['table_sys_id'] ?? '');
  requireAccess(call, 'write', target.table, target.sysId);
  const moved = call.instance.records.update(call.transaction, table, file['sys_id'] ?? '', {
    table_name: target.table,
    table_sys_id: target.sysId,
  });
  requireWritten(moved, `move of attachment ${file['file_name']}`);
  return { outputs: {} };
};

/** All files, or those with the name when "delete all" is off. */
export const deleteAttachment: Action = (call) => {
  const record = readRecord(call, 'record', 'table');
  const all = readText(call, 'delete_all_') === 'true';
  const name = readText(call, 'attachment_file_name');
  if (!all && name === '') {
    throw new FlowError('INPUT_MISSING', 'deleteAttachment needs attachment_file_name or delete_all_');
  }
  for (const file of findFiles(call, record, all ? '' : name)) removeFile(call, file);
  return { outputs: {} };
};
