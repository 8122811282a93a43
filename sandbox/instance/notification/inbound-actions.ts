import { copyAttachments, type RecordPlace } from '../attachment/attachments.ts';
import { readAnswer } from '../script/script-answer.ts';
import type { Instance, Transaction, Values } from '../types.ts';
import { createEmailObject, readTemplate } from './inbound-email-object.ts';
import { senderSession } from './inbound-mail.ts';

type Row = Readonly<Values>;

/** Inbound email actions (`sysevent_in_email_action`) of the package. */
export interface InboundActions {
  /** Carries out those that listen to the event of a received mail, `email.read`. */
  onEvent(event: Row): void;
}

const definitions = 'sysevent_in_email_action';
const mails = 'sys_email';

/** One received mail while the actions go through it. */
interface Reading {
  readonly transaction: Transaction;
  readonly event: Row;
  readonly mail: Row;
  /** Record the mail belongs to; the first one an action makes. */
  target: RecordPlace | null;
  /** The record that got the files of the mail. */
  hasFiles: boolean;
}

/**
 * Actions by order, in the session of the sender, after the flows that a mail starts (ServiceNowDocs,
 * c_InboundEmailActions and t_CreatingAnInboundEmailAction). A reply reaches only the actions of the table of its record.
 */
export function createInboundActions(instance: Instance): InboundActions {
  const { database, records, schema, scripts } = instance;

  const isFor = ({ transaction, mail, target, ...reading }: Reading, action: Row): boolean => {
    const table = action['table'] ?? '';
    const isReply = mail['receive_type'] === 'reply';
    if (isReply && table !== '' && (target === null || !schema.isA(target.table, table))) return false;
    if ((action['from'] ?? '') !== '' && action['from'] !== mail['user_id']) return false;
    const roles = (action['required_roles'] ?? '').split(',').filter((role) => role !== '');
    if (!roles.every((role) => transaction.session.roles.has(role))) return false;
    const filter = action['filter_condition'] ?? '';
    if (filter !== '' && !database.matches(mails, mail, filter)) return false;
    const source = (action['condition_script'] ?? '').trim();
    if (source === '') return true;
    const name = `${definitions}.${action['sys_id'] ?? ''}.condition_script`;
    return readAnswer(instance, transaction, { source, name, globals: globalsOf(transaction, { mail, ...reading }) });
  };

  const globalsOf = (
    transaction: Transaction,
    { mail, event }: Pick<Reading, 'mail' | 'event'>,
  ): Record<string, unknown> => ({
    email: createEmailObject(mail),
    sys_email: scripts.glideRecord(transaction, mails, mail),
    event: scripts.glideRecord(transaction, 'sysevent', event),
    logger: {
      log: (message: unknown) => instance.log('info', `email.${mail['sys_id'] ?? ''}`, String(message)),
    },
    // Classification by machine learning is a product of its own; scripts have to look whether it is there (SDK guide).
    classifier: null,
  });

  /** Sets fields, runs the script; without a script the record is written as it is then (C). */
  const carryOut = (reading: Reading, action: Row): void => {
    const { transaction, mail } = reading;
    const table = action['table'] ?? '';
    const own = mail['receive_type'] === 'reply' ? reading.target : null;
    const row = own === null ? null : (database.get(own.table, own.sysId) ?? null);
    const current = scripts.glideRecord(transaction, own?.table ?? table, row);
    const name = `${definitions}.${action['sys_id'] ?? ''}.script`;
    const { values, unknown } = readTemplate(database, action['template'] ?? '', mail);
    for (const value of unknown) instance.log('warn', 'Inbound actions', `not emulated: dynamic value ${value}`);
    const save = row === null ? 'insert' : 'update';
    const script = (action['script'] ?? '').trim() || `current.${save}();`;
    const assign = 'Object.keys(values).forEach(function (name) { current.setValue(name, values[name]); });';
    scripts.run(transaction, assign, name, { current, values });
    scripts.run(transaction, script, name, { current, ...globalsOf(transaction, reading) });
    const sysId = String(scripts.run(transaction, 'current.getUniqueValue()', name, { current }));
    if (database.get(table, sysId) !== undefined) adopt(reading, { table, sysId });
  };

  /** The first record an action produces is the mail's, and gets its files. */
  const adopt = (reading: Reading, record: RecordPlace): void => {
    const { transaction, mail } = reading;
    const from = { table: mails, sysId: mail['sys_id'] ?? '' };
    if (reading.target === null) {
      const link = { target_table: record.table, instance: record.sysId };
      records.update(transaction, mails, from.sysId, link, { workflow: false });
      reading.target = record;
    }
    if (!reading.hasFiles) copyAttachments(instance, transaction, { from, to: record });
    reading.hasFiles = true;
  };

  const answer = ({ transaction, mail, target }: Reading, action: Row): void => {
    const written = records.insert(transaction, mails, {
      type: 'send-ready',
      state: 'ready',
      recipients: mail['from_address'] ?? '',
      subject: `Re: ${mail['subject'] ?? ''}`,
      body: action['reply_email'] ?? '',
      in_reply_to: mail['sys_id'] ?? '',
      target_table: target?.table ?? '',
      instance: target?.sysId ?? '',
    });
    if (!written.ok) throw new Error(written.message);
  };

  return {
    onEvent(event) {
      const mail = event['table'] === mails ? database.get(mails, event['instance'] ?? '') : undefined;
      if (mail === undefined || mail['type'] !== 'received') return;
      const query = `active=true^event_name=${event['name'] ?? ''}^type=${mail['receive_type'] ?? ''}`;
      const actions = database.select(definitions, `${query}^ORDERBYorder^ORDERBYname`);
      if (actions.length === 0) return;
      const session = senderSession(instance, database.get('sys_user', mail['user_id'] ?? ''));
      const sysId = mail['instance'] ?? '';
      const reading: Reading = {
        transaction: instance.begin('inbound actions', session),
        event,
        mail,
        target: sysId === '' ? null : { table: mail['target_table'] ?? '', sysId },
        hasFiles: false,
      };
      for (const action of actions) {
        try {
          if (!isFor(reading, action)) continue;
          if (action['action'] === 'reply_email') answer(reading, action);
          else carryOut(reading, action);
        } catch (error) {
          // One action that fails does not keep back the others; what went wrong stands in the log.
          const message = error instanceof Error ? error.message : String(error);
          instance.log('error', `Inbound action ${action['name'] ?? ''}`, message);
          continue;
        }
        if (action['stop_processing'] === 'true') return;
      }
    },
  };
}
