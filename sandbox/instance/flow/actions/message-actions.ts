/** Actions that tell somebody something: log, event, e-mail, notification. Mail is only recorded in `sys_email`. */

import { fillTokens } from '../../notification/mail-content.ts';
import { readRecipients } from '../../notification/recipients.ts';
import type { Values } from '../../types.ts';
import { FlowError } from '../flow-error.ts';
import type { RecordValue } from '../flow-value.ts';
import { type Action, type ActionCall, readRecord, readText, requireWritten } from './action-call.ts';

const levels = { debug: 'debug', info: 'info', warn: 'warn', warning: 'warn', error: 'error' } as const;

const isLevel = (text: string): text is keyof typeof levels => text in levels;

export const log: Action = (call) => {
  const level = readText(call, 'log_level');
  call.instance.log(isLevel(level) ? levels[level] : 'info', `flow ${call.flowName}`, readText(call, 'log_message'));
  return { outputs: {} };
};

const readOptionalRecord = (call: ActionCall, tableInput: string): RecordValue | null =>
  readText(call, 'record') === '' ? null : readRecord(call, 'record', tableInput);

export const fireEvent: Action = (call) => {
  const record = readOptionalRecord(call, 'table');
  const name = readText(call, 'event_name');
  const queued = call.instance.queueEvent(call.transaction, {
    name,
    parm1: readText(call, 'parm1'),
    parm2: readText(call, 'parm2'),
    table: record?.table ?? '',
    sysId: record?.sysId ?? '',
  });
  if (!queued) call.instance.log('warn', `flow ${call.flowName}`, `event ${name} is not registered and was lost`);
  return { outputs: {} };
};

/** Writes a link to the execution into a journal field; the words around it are assumed. */
export const addWorknoteLinkToContext: Action = (call) => {
  const record = readRecord(call, 'record', 'table');
  const field = readText(call, 'journal_field');
  if (call.instance.schema.column(record.table, field)?.type.startsWith('journal') !== true) {
    throw new FlowError('FIELD_UNKNOWN', `input journal_field: table ${record.table} has no journal field ${field}`);
  }
  const link = `[code]<a href="/sys_flow_context.do?sys_id=${call.executionId}">${call.flowName}</a>[/code]`;
  const comments = readText(call, 'additional_comments');
  const result = call.instance.records.update(call.transaction, record.table, record.sysId, {
    [field]: comments === '' ? link : `${link} ${comments}`,
  });
  requireWritten(result, `work note of ${record.table} ${record.sysId}`);
  return { outputs: {} };
};

const storeMail = (call: ActionCall, values: Values, record: RecordValue | null): string =>
  requireWritten(
    call.instance.records.insert(call.transaction, 'sys_email', {
      type: 'send-ready',
      state: 'ready',
      target_table: record?.table ?? '',
      instance: record?.sysId ?? '',
      ...values,
    }),
    'e-mail',
  );

export const sendEmail: Action = (call) => {
  const recipients = readText(call, 'ah_to');
  const record = readOptionalRecord(call, 'table_name');
  if (recipients === '') {
    // The platform sends nothing to users without an address (SDK "sendEmail"); said here so that nobody searches.
    call.instance.log('warn', `flow ${call.flowName}`, 'sendEmail has no recipient, nothing was sent');
    return { outputs: { email: '' } };
  }
  const sysId = storeMail(
    call,
    {
      recipients,
      copied: readText(call, 'ah_cc'),
      subject: readText(call, 'ah_subject'),
      body: readText(call, 'ah_body'),
    },
    record,
  );
  return { outputs: { email: { kind: 'record', table: 'sys_email', sysId } } };
};

export const sendNotification: Action = (call) => {
  const record = readRecord(call, 'record', 'table_name');
  const id = readText(call, 'notification');
  const notification = call.instance.database.get('sysevent_email_action', id);
  if (notification === undefined) {
    // Silent on the platform (SDK "sendNotification"); a line in the log keeps it findable here.
    call.instance.log('warn', `flow ${call.flowName}`, `notification "${id}" does not exist, nothing was sent`);
    return { outputs: {} };
  }
  const { instance, transaction } = call;
  const row = instance.database.get(record.table, record.sysId);
  if (row === undefined) return { outputs: {} };
  const { session } = transaction;
  const source = { table: record.table, record: row, event: null, session };
  const recipients = readRecipients(instance.database, { notification, ...source, creator: session.userId });
  if (recipients.length === 0) return { outputs: {} };
  storeMail(
    call,
    {
      recipients: recipients.join(','),
      subject: fillTokens(instance, notification['subject'] ?? '', source),
      body: fillTokens(instance, notification['message_html'] || (notification['message'] ?? ''), source),
      notification: id,
    },
    record,
  );
  return { outputs: {} };
};
