/** Actions on mail that came in, and the wait for an answer (SDK "Communication Actions", "Attachment Actions"). */
import type { Instance, Values } from '../../types.ts';
import { FlowError } from '../flow-error.ts';
import { createListValue, createRecordValue, type FlowOutputs, toText } from '../flow-value.ts';
import {
  type Action,
  type ActionCall,
  readInput,
  readRecord,
  readText,
  readTimeOut,
  requireAccess,
  requireWritten,
} from './action-call.ts';

const table = 'sys_email';

/** @throws FlowError RECORD_MISSING */
const readMail = (call: ActionCall, name: string): Readonly<Values> => {
  const sysId = toText(readInput(call, name));
  const row = call.instance.database.get(table, sysId);
  if (row === undefined) throw new FlowError('RECORD_MISSING', `input ${name}: no mail "${sysId}"`);
  return row;
};

export const associateRecordToEmail: Action = (call) => {
  const mail = readMail(call, 'email_record');
  const target = readRecord(call, 'target_record', 'target_table');
  const result = call.instance.records.update(call.transaction, table, mail['sys_id'] ?? '', {
    target_table: target.table,
    instance: target.sysId,
  });
  requireWritten(result, `target of mail ${mail['sys_id']}`);
  return { outputs: {} };
};

/** The first header of the name, whatever its case; empty without one. */
export const getEmailHeader: Action = (call) => {
  const wanted = readText(call, 'target_header').toLowerCase();
  const lines = (readMail(call, 'email_record')['headers'] ?? '').split(/\r?\n/);
  const line = lines.find((text) => text.slice(0, text.indexOf(':')).trim().toLowerCase() === wanted);
  return { outputs: { header_value: line === undefined ? '' : line.slice(line.indexOf(':') + 1).trim() } };
};

/** Where an older message begins below an answer; the platform's own rules are not documented (assumed). */
const quotes: readonly RegExp[] = [
  /^On .+ wrote:$/,
  /^-{2,} ?Original Message ?-{2,}$/i,
  /^From: .+/,
  /^>/,
  /^Ref:MSG\d+/,
];

export const getLatestResponseTextFromEmail: Action = (call) => {
  const mail = readMail(call, 'email_record');
  const lines = (mail['body_text'] || (mail['body'] ?? '')).split(/\r?\n/);
  const end = lines.findIndex((line) => quotes.some((quote) => quote.test(line.trim())));
  const latest = (end < 0 ? lines : lines.slice(0, end)).join('\n').trim();
  return { outputs: { latest_response_text: latest } };
};

const filesOf = (instance: Instance, mail: Readonly<Values>): Readonly<Values>[] =>
  instance.database.select('sys_email_attachment', `email=${mail['sys_id']}^ORDERBYsys_created_on^ORDERBYfile_name`);

export const lookUpEmailAttachments: Action = (call) => {
  const files = filesOf(call.instance, readMail(call, 'email_record'));
  const records = files.map((row) => createRecordValue('sys_email_attachment', row['sys_id'] ?? ''));
  return { outputs: { email_attachments: createListValue(records) } };
};

/** The same files belong to the record afterwards; the mail keeps its list of them. */
export const moveEmailAttachmentsToRecord: Action = (call) => {
  const target = readRecord(call, 'target_record', 'target_table');
  requireAccess(call, 'write', target.table, target.sysId);
  for (const file of filesOf(call.instance, readMail(call, 'email_record'))) {
    const moved = call.instance.records.update(call.transaction, 'sys_attachment', file['attachment'] ?? '', {
      table_name: target.table,
      table_sys_id: target.sysId,
    });
    requireWritten(moved, `move of attachment ${file['file_name']}`);
  }
  return { outputs: {} };
};

/** Outputs of a wait for an answer: the newest one, or the time-out. */
export const readReply = (instance: Instance, sysId: string): FlowOutputs => {
  const query = `in_reply_to=${sysId}^type=received^ORDERBYDESCsys_created_on`;
  const [reply] = instance.database.select(table, query, { limit: 1 });
  return reply === undefined
    ? { state: '1', email_reply: '' }
    : { state: '0', email_reply: createRecordValue(table, reply['sys_id'] ?? '') };
};

/** An answer that came before the step is reached counts (assumed). */
export const waitForEmailReply: Action = (call) => {
  const sysId = readMail(call, 'record')['sys_id'] ?? '';
  const early = readReply(call.instance, sysId);
  if (early['state'] === '0') return { outputs: early };
  return {
    wait: { kind: 'reply', sysId },
    dueAt: readTimeOut(call, { flag: 'enable_timeout', duration: 'timeout_duration', schedule: 'timeout_schedule' }),
  };
};
