/** Actions that tell somebody something: log, event, e-mail, SMS, notification. Mail is only recorded in `sys_email`. */

import { toWatermark } from '../../notification/inbound-mail.ts';
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

/** An answer that quotes the watermark belongs to the same record. */
const addWatermark = (call: ActionCall, email: string, record: RecordValue | null): void => {
  const { database, records } = call.instance;
  const mark = { email, source_table: record?.table ?? '', source_id: record?.sysId ?? '' };
  const sysId = requireWritten(records.insert(call.transaction, 'sys_watermark', mark), 'watermark');
  const words = toWatermark(database.get('sys_watermark', sysId)?.['number'] ?? '');
  const body = `${database.get('sys_email', email)?.['body'] ?? ''}<div>${words}</div>`;
  requireWritten(records.update(call.transaction, 'sys_email', email, { body }), 'watermark');
};

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
      blind_copied: readText(call, 'ah_bcc'),
      subject: readText(call, 'ah_subject'),
      body: readText(call, 'ah_body'),
    },
    record,
  );
  if (readText(call, 'watermark_email') === 'true') addWatermark(call, sysId, record);
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

/** Addresses of a user's active devices for SMS: the number at the provider's mail gateway (C). */
const smsAddresses = ({ instance }: ActionCall, user: string): string[] =>
  instance.database.select('cmn_notif_device', `user=${user}^type=SMS^active=true`).flatMap((device) => {
    const provider = instance.database.get('cmn_notif_service_provider', device['service_provider'] ?? '');
    const number = (device['phone_number'] ?? '').replace(/\D/g, '');
    const address = device['email_address'] || (provider === undefined ? '' : `${number}@${provider['email_suffix']}`);
    return address === '' ? [] : [address];
  });

/** Users, groups and telephone numbers; who has no device for SMS gets none (SDK "sendSms"). */
export const sendSms: Action = (call) => {
  const { database } = call.instance;
  const names = readText(call, 'recipients')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const recipients = names.flatMap((name) => {
    if (/^\+?[\d\s()-]{2,20}$/.test(name)) return [name];
    if (database.get('sys_user_group', name) === undefined) return smsAddresses(call, name);
    const members = database.select('sys_user_grmember', `group=${name}`);
    return members.flatMap((member) => smsAddresses(call, member['user'] ?? ''));
  });
  if (recipients.length === 0) {
    call.instance.log('warn', `flow ${call.flowName}`, 'sendSms has no recipient with a device, nothing was sent');
    return { outputs: { email: '' } };
  }
  const text = readText(call, 'message');
  const mail = { recipients: recipients.join(','), body: text, body_text: text, notification_type: 'SMS' };
  return { outputs: { email: { kind: 'record', table: 'sys_email', sysId: storeMail(call, mail, null) } } };
};
