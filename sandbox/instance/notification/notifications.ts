import { copyAttachments } from '../attachment/attachments.ts';
import { readAnswer } from '../script/script-answer.ts';
import type { Instance, RecordEvent, Transaction, Values } from '../types.ts';
import { fillTokens, type MailSource } from './mail-content.ts';
import { readRecipients } from './recipients.ts';

/** Email notifications of the package (`sysevent_email_action`). Mail is recorded in `sys_email`, never sent. */
export interface Notifications {
  /** Notifications that listen to an event, a `sysevent` row. */
  onEvent(transaction: Transaction, event: Readonly<Values>): void;
}

/** A notification that applies, with its recipients. */
interface Mail {
  readonly notification: Readonly<Values>;
  readonly recipients: readonly string[];
  readonly weight: number;
}

const definitions = 'sysevent_email_action';

/**
 * Notifications by record operation work as an engine after the write, by event when the event is processed. Those of a
 * parent table count for its children (assumed). Of several with a weight above 0 for the same recipients only the
 * heaviest is sent, the others are kept as ignored (product documentation of "Weight").
 */
export function createNotifications(instance: Instance): Notifications {
  const { database, records } = instance;

  const isWanted = (
    transaction: Transaction,
    notification: Readonly<Values>,
    { table, record, previous, event }: Omit<MailSource, 'session'> & { readonly previous: Readonly<Values> | null },
  ): boolean => {
    const filter = notification['condition'] ?? '';
    const { userId, timeZone } = transaction.session;
    if (filter !== '' && !database.matches(table, record, filter, previous, { userId, timeZone })) return false;
    const source = (notification['advanced_condition'] ?? '').trim();
    if (source === '') return true;
    const name = `${definitions}.${notification['sys_id'] ?? ''}.advanced_condition`;
    const globals = {
      current: instance.scripts.glideRecord(transaction, table, record),
      event: event === null ? null : instance.scripts.glideRecord(transaction, 'sysevent', event),
    };
    return readAnswer(instance, transaction, { source, name, globals });
  };

  const send = (transaction: Transaction, mail: Mail, source: MailSource, ignored: boolean): void => {
    const { notification, recipients } = mail;
    const isText = notification['content_type'] === 'text/plain';
    const text = notification['message_text'] ?? '';
    const html = notification['message_html'] || (notification['message'] ?? '');
    const body = fillTokens(instance, isText ? text || html : html || text, source);
    const result = records.insert(transaction, 'sys_email', {
      type: ignored ? 'send-ignored' : 'send-ready',
      state: ignored ? 'ignored' : 'ready',
      recipients: recipients.join(','),
      subject: fillTokens(instance, notification['subject'] ?? '', source),
      body,
      body_text: isText ? body : '',
      target_table: source.table,
      instance: source.record['sys_id'] ?? '',
      notification: notification['sys_id'] ?? '',
    });
    if (!result.ok) instance.log('error', `Notification ${notification['name'] ?? ''}`, result.message);
    else if (!ignored && notification['include_attachments'] === 'true') attach(transaction, result.sysId, source);
  };

  /** The files of the record go out with the mail ("Include attachments"), as copies of its own. */
  const attach = (transaction: Transaction, email: string, { table, record }: MailSource): void => {
    const from = { table, sysId: record['sys_id'] ?? '' };
    for (const { newId } of copyAttachments(instance, transaction, {
      from,
      to: { table: 'sys_email', sysId: email },
    })) {
      const file = database.get('sys_attachment', newId);
      records.insert(transaction, 'sys_email_attachment', {
        email,
        attachment: newId,
        file_name: file?.['file_name'] ?? '',
        content_type: file?.['content_type'] ?? '',
      });
    }
  };

  /** Tests and sends; one notification that fails does not keep back the others, nor the write. */
  const sendAll = (
    transaction: Transaction,
    candidates: readonly Readonly<Values>[],
    source: MailSource & { readonly previous: Readonly<Values> | null; readonly creator: string },
  ): void => {
    const mails: Mail[] = [];
    for (const notification of candidates) {
      try {
        if (!isWanted(transaction, notification, source)) continue;
        const recipients = readRecipients(database, { notification, ...source });
        if (recipients.length > 0)
          mails.push({ notification, recipients, weight: Number(notification['weight'] ?? 0) });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        instance.log('error', `Notification ${notification['name'] ?? ''}`, message);
      }
    }
    for (const mail of mails) {
      const rivals = mails.filter((other) => other.recipients.join() === mail.recipients.join());
      const heaviest = Math.max(...rivals.map((other) => other.weight));
      send(transaction, mail, source, mail.weight > 0 && mail.weight < heaviest);
    }
  };

  const find = (query: string): Readonly<Values>[] =>
    database.select(definitions, `active=true^${query}^ORDERBYorder^ORDERBYname`);

  records.addEngine((transaction: Transaction, { operation, table, current, previous }: RecordEvent) => {
    if (operation === 'delete') return;
    const tables = instance.schema.ancestors(table).join(',');
    const candidates = find(`collectionIN${tables}^generation_type=engine^action_${operation}=true`);
    if (candidates.length === 0) return;
    const { session } = transaction;
    sendAll(transaction, candidates, {
      table,
      record: current,
      previous,
      event: null,
      session,
      creator: session.userId,
    });
  });

  return {
    onEvent(transaction, event) {
      const table = event['table'] ?? '';
      const record =
        instance.schema.table(table) === undefined ? undefined : database.get(table, event['instance'] ?? '');
      const candidates = find(`event_name=${event['name'] ?? ''}^generation_type=event`);
      if (candidates.length === 0) return;
      sendAll(transaction, candidates, {
        table,
        record: record ?? {},
        previous: null,
        event,
        session: transaction.session,
        creator: event['user_id'] ?? '',
      });
    },
  };
}
