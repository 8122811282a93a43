import type { Database, Values } from '../types.ts';

/** What names the recipients of one notification. */
export interface RecipientRequest {
  /** The `sysevent_email_action` row. */
  readonly notification: Readonly<Values>;
  readonly table: string;
  readonly record: Readonly<Values>;
  /** The `sysevent` row of a notification that was sent by an event. */
  readonly event: Readonly<Values> | null;
  /** sys_id of who caused it; gets no mail unless the notification says so. */
  readonly creator: string;
}

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/**
 * Addresses of a notification in order, each once: users, groups, fields of the record and parameters of the event, each
 * as sys_id or address; groups count for their members. Inactive users and those without an address get nothing (C).
 */
export function readRecipients(database: Database, request: RecipientRequest): string[] {
  const { notification, table, record, event, creator } = request;
  const fields = list(notification['recipient_fields']).flatMap((field) =>
    list(database.valueAt(table, record, field)),
  );
  const parameters = (['1', '2'] as const).flatMap((number) =>
    notification[`event_parm_${number}`] === 'true' ? list(event?.[`parm${number}`]) : [],
  );
  const named = [
    ...list(notification['recipient_users']),
    ...list(notification['recipient_groups']),
    ...fields,
    ...parameters,
  ];
  const skipped = notification['send_self'] === 'true' ? '' : creator;
  const addresses = named
    .flatMap((name) => membersOf(database, name))
    .map((name) => addressOf(database, name, skipped));
  return [...new Set(addresses.filter((address) => address !== ''))];
}

function membersOf(database: Database, name: string): string[] {
  if (database.get('sys_user_group', name) === undefined) return [name];
  return database.select('sys_user_grmember', `group=${name}`).map((member) => member['user'] ?? '');
}

function addressOf(database: Database, name: string, skipped: string): string {
  if (name.includes('@')) return name;
  const user = database.get('sys_user', name);
  if (user === undefined || user['active'] === 'false' || name === skipped) return '';
  return user['email'] ?? '';
}
