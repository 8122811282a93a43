import type { Database } from '../types.ts';

/** Metadata that would act on a real instance and does nothing here: `query` picks the active records. */
export const unsupported: readonly { readonly table: string; readonly query: string; readonly what: string }[] = [
  { table: 'sysevent_email_action', query: 'active=true^digestable=true', what: 'digest of the email notification' },
  {
    table: 'sys_hub_trigger_instance_v2',
    query: 'trigger_type=remote_table_query',
    what: 'remote table of the flow trigger',
  },
  { table: 'sys_processor', query: 'active=true', what: 'processor' },
  { table: 'wf_workflow', query: 'active=true', what: 'workflow' },
  { table: 'sys_arp_network_policy', query: '', what: 'network policy of the runtime policy' },
  { table: 'sys_arp_segment_policy', query: 'active=true', what: 'segment policy of the runtime policy' },
];

/** One line per active record of the package that this stand-in loads and does not act on. */
export function listUnsupported(database: Database): string[] {
  return unsupported.flatMap(({ table, query, what }) =>
    database.schema.table(table) === undefined
      ? []
      : database.select(table, query).map((row) => `not emulated: ${what} ${row['name'] || row['sys_id']} (${table})`),
  );
}
