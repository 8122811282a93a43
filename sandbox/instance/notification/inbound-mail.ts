import { writeAttachment } from '../attachment/attachments.ts';
import type { Instance, Session, Transaction, Values } from '../types.ts';

/** A mail from outside as it reaches the instance. */
export interface InboundMail {
  /** Address alone, `someone@example.com`. */
  readonly from: string;
  readonly to?: string;
  readonly copied?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** By name, such as `In-Reply-To`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly {
    readonly fileName: string;
    readonly contentType: string;
    readonly bytes: Uint8Array;
  }[];
}

const table = 'sys_email';

/** What is written into a mail that goes out; an answer that quotes it belongs to the same record. */
export const toWatermark = (number: string): string => `Ref:${number}`;

const watermark = /Ref:(MSG\d+)/;

/** Message id of a mail that went out, for the header `In-Reply-To` of its answer (assumed form). */
export const toMessageId = (sysId: string): string => `<${sysId}@mail.example.com>`;

/** Prefixes of the out-of-box properties; those of replies count in this case only (product documentation). */
const replyPrefix = /^(re|RE|Re|aw|AW|Aw|r|R|Accepted|Tentative|Declined):/;
const forwardPrefix = /^(fw|fwd):/i;

interface Origin {
  /** Mail that it answers, `''` when unknown. */
  readonly email: string;
  readonly table: string;
  readonly sysId: string;
}

const findMail = (instance: Instance, header: string): Readonly<Values> | undefined => {
  const sysId = /[0-9a-f]{32}/.exec(header)?.[0];
  return sysId === undefined ? undefined : instance.database.get(table, sysId);
};

const findTask = (instance: Instance, subject: string): Readonly<Values> | undefined => {
  const number = /\b[A-Z]+\d{7}\b/.exec(subject)?.[0];
  return number === undefined ? undefined : instance.database.select('task', `number=${number}`, { limit: 1 })[0];
};

/** What a mail answers: by its header, then by a watermark, then by the number in the subject of a reply. */
const findOrigin = (instance: Instance, mail: InboundMail): Origin | null => {
  const { headers = {}, subject, text, html = '' } = mail;
  const header = Object.entries(headers).find(([name]) => name.toLowerCase() === 'in-reply-to')?.[1] ?? '';
  const answered = findMail(instance, header);
  if (answered !== undefined) {
    const { sys_id: email = '', target_table: target = '', instance: sysId = '' } = answered;
    return { email, table: target, sysId };
  }
  const number = watermark.exec(`${subject}\n${text}\n${html}`)?.[1];
  const [mark] = number === undefined ? [] : instance.database.select('sys_watermark', `number=${number}`);
  if (mark !== undefined) {
    return { email: mark['email'] ?? '', table: mark['source_table'] ?? '', sysId: mark['source_id'] ?? '' };
  }
  const task = replyPrefix.test(subject) ? findTask(instance, subject) : undefined;
  return task === undefined
    ? null
    : { email: '', table: task['sys_class_name'] ?? 'task', sysId: task['sys_id'] ?? '' };
};

const toReceiveType = (subject: string, origin: Origin | null): string => {
  if (forwardPrefix.test(subject)) return 'forward';
  return origin !== null || replyPrefix.test(subject) ? 'reply' : 'new';
};

const addFiles = (instance: Instance, transaction: Transaction, email: string, mail: InboundMail): void => {
  for (const file of mail.attachments ?? []) {
    const stored = writeAttachment(instance, transaction, { table, sysId: email, ...file });
    if (!stored.ok) {
      instance.log('warn', 'Inbound mail', `${file.fileName} was not kept: ${stored.message}`);
      continue;
    }
    instance.records.insert(transaction, 'sys_email_attachment', {
      email,
      attachment: stored.sysId,
      file_name: file.fileName,
      content_type: file.contentType,
    });
  }
};

/**
 * Receives a mail: classifies it, finds its sender and the record it belongs to, stores it in `sys_email`. Flows with an
 * inbound mail trigger start from that row, inbound email actions after them. The session is the sender's when the address is that of an active user, else
 * that of `guest` (product documentation of inbound mail).
 * @returns sys_id of the `sys_email` row
 * @throws Error MAIL_REFUSED when the row cannot be stored
 */
export function receiveMail(instance: Instance, mail: InboundMail): string {
  const [sender] = instance.database.select('sys_user', `email=${mail.from}^active=true`, { limit: 1 });
  const transaction = instance.begin('inbound mail', senderSession(instance, sender));
  const origin = findOrigin(instance, mail);
  const written = instance.records.insert(transaction, table, {
    type: 'received',
    state: 'processed',
    mailbox: 'inbox',
    receive_type: toReceiveType(mail.subject, origin),
    user: mail.from,
    from_address: mail.from,
    user_id: sender?.['sys_id'] ?? '',
    direct: mail.to ?? '',
    recipients: mail.to ?? '',
    copied: mail.copied ?? '',
    subject: mail.subject,
    body: mail.html ?? mail.text,
    body_text: mail.text,
    headers: Object.entries(mail.headers ?? {})
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    in_reply_to: origin?.email ?? '',
    target_table: origin?.table ?? '',
    instance: origin?.sysId ?? '',
  });
  if (!written.ok) throw new Error(`MAIL_REFUSED: ${written.message}`);
  addFiles(instance, transaction, written.sysId, mail);
  // Flows come before inbound email actions, which listen to this event (c_InboundEmailActions).
  const { sysId } = written;
  instance.queueEvent(transaction, { name: 'email.read', parm1: sysId, parm2: mail.from, table, sysId });
  return sysId;
}

/** Session of a mail's sender: that of the user, or of `guest`. */
export const senderSession = (instance: Instance, sender: Readonly<Values> | undefined): Session => {
  const session = sender === undefined ? undefined : instance.sessionFor(sender['user_name'] ?? '');
  const timeZone = instance.property('glide.sys.default.tz') || 'UTC';
  const guest = { userId: 'guest', userName: 'guest', roles: new Set<string>(), system: false, interactive: false };
  return session ?? { ...guest, timeZone };
};
