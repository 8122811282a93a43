import type { WritableDatabase } from '../database/database.ts';
import type { EventRequest, Instance, Transaction, Values } from '../types.ts';

type EventHost = Pick<Instance, 'behaviour' | 'clock' | 'log' | 'queue' | 'scripts' | 'systemSession'> & {
  readonly database: WritableDatabase;
  createSysId(): string;
  /** Sends the notifications that listen to the event, a `sysevent` row. */
  notify(transaction: Transaction, event: Readonly<Values>): void;
};

/** Platform limit of event names (servicenow-instance.md 14.5, D). */
const maxNameLength = 40;

/** `gs.eventQueue`: a `sysevent` row now, its script actions later, in order, then its notifications; one
 * failing action does not stop others. */
export function createEvents(host: EventHost): (transaction: Transaction, event: EventRequest) => boolean {
  const { database, clock } = host;

  function isRegistered(name: string): boolean {
    return database.select('sysevent_register', `event_name=${name}`, { limit: 1 }).length > 0;
  }

  function finish(sysId: string, changes: Values): void {
    const row = database.get('sysevent', sysId);
    if (row !== undefined) database.put('sysevent', { ...row, ...changes, processed: clock.timestamp() });
  }

  function process(transaction: Transaction, sysId: string): void {
    const row = database.get('sysevent', sysId);
    if (row === undefined) return;
    const actions = database.select(
      'sysevent_script_action',
      `event_name=${row['name'] ?? ''}^active=true^ORDERBYorder`,
    );
    const errors: string[] = [];
    for (const action of actions) {
      const name = `sysevent_script_action.${action['sys_id'] ?? ''}.script`;
      const globals = {
        event: host.scripts.glideRecord(transaction, 'sysevent', row),
        current: currentOf(transaction, row),
      };
      try {
        const condition = action['condition_script'] ?? '';
        const wanted = condition.trim() === '' || Boolean(host.scripts.run(transaction, condition, name, globals));
        if (wanted) host.scripts.run(transaction, action['script'] ?? '', name, globals);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        errors.push(message);
        host.log('error', `Script action ${action['name'] ?? ''} (${name})`, message);
      }
    }
    host.notify(transaction, row);
    finish(sysId, errors.length === 0 ? { state: 'processed' } : { state: 'error', error: errors.join('\n') });
  }

  /** The record of the event as it is when the event is processed. */
  function currentOf(transaction: Transaction, row: Readonly<Values>): object | null {
    const table = row['table'] ?? '';
    if (table === '' || database.schema.table(table) === undefined) return null;
    return host.scripts.glideRecord(transaction, table, database.get(table, row['instance'] ?? '') ?? null);
  }

  return (transaction, event) => {
    const { scope = 'global', name } = event;
    if (name.length > maxNameLength)
      host.log('warn', 'sysevent', `event name ${name} is longer than ${maxNameLength} characters`);
    if (scope !== 'global' && host.behaviour.dropUnregisteredEvents && !isRegistered(name)) {
      host.log('warn', 'sysevent', `event ${name} is not registered: lost`);
      return false;
    }
    const sysId = host.createSysId();
    const timestamp = clock.timestamp();
    database.put('sysevent', {
      sys_id: sysId,
      sys_class_name: 'sysevent',
      sys_created_on: timestamp,
      sys_created_by: transaction.session.userName,
      sys_updated_on: timestamp,
      sys_updated_by: transaction.session.userName,
      sys_mod_count: '0',
      name,
      parm1: event.parm1,
      parm2: event.parm2,
      table: event.table,
      instance: event.sysId,
      queue: event.queue ?? '',
      user_id: transaction.session.userId,
      user_name: transaction.session.userName,
      state: 'ready',
      process_on: timestamp,
    });
    transaction.counters.writes += 1;
    host.queue.add({ name: `event ${name}`, session: host.systemSession, run: (work) => process(work, sysId) });
    return true;
  };
}
