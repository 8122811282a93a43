import type { Instance, Session, Values } from '../types.ts';

/** What the tokens of a notification are filled from. */
export interface MailSource {
  readonly table: string;
  readonly record: Readonly<Values>;
  /** The `sysevent` row of a notification that was sent by an event. */
  readonly event: Readonly<Values> | null;
  readonly session: Session;
}

const token = /\$\{([^}]+)\}/g;

/**
 * `${field}` and `${reference.field}` become display values, `${event.parm1}` values of the event, `${URI}` and
 * `${URI_REF}` links. A script token (`${mail_script:name}`) is refused in the log; what is unknown becomes empty (C).
 */
export function fillTokens(instance: Instance, text: string, source: MailSource): string {
  return text.replace(token, (_, name: string) => readToken(instance, name.trim(), source));
}

function readToken(instance: Instance, name: string, source: MailSource): string {
  const { table, record, event } = source;
  if (name.startsWith('mail_script:')) {
    instance.log('warn', 'Notifications', `not emulated: ${name}`);
    return '';
  }
  if (name.startsWith('event.')) return event?.[name.slice('event.'.length)] ?? '';
  const link = `${instance.baseUrl}/${table}.do?sys_id=${record['sys_id'] ?? ''}`;
  if (name === 'URI') return `<a href="${link}">LINK</a>`;
  if (name === 'URI_REF') return `<a href="${link}">${instance.records.displayOf(table, record)}</a>`;
  return displayAt(instance, name.split('.'), source);
}

function displayAt(instance: Instance, path: readonly string[], { table, record, session }: MailSource): string {
  const { database, records, schema } = instance;
  let at = { table, row: record };
  for (const link of path.slice(0, -1)) {
    const target = schema.column(at.table, link)?.reference ?? '';
    const row = target === '' ? undefined : database.get(target, at.row[link] ?? '');
    if (row === undefined) return '';
    at = { table: target, row };
  }
  const column = path.at(-1) ?? '';
  return schema.column(at.table, column) === undefined ? '' : records.display(at.table, at.row, column, session);
}
