import type { Database } from '../types.ts';

/** Metadata that would act on a real instance and does nothing here. */
export interface Unsupported {
  readonly table: string;
  /** Picks the active records. */
  readonly query: string;
  readonly what: string;
  /** Why it is left out. */
  readonly why: string;
}

export const unsupported: readonly Unsupported[] = [
  {
    table: 'sysevent_email_action',
    query: 'active=true^digestable=true',
    what: 'digest of the email notification',
    why: 'intervals are records of the instance; each mail is sent by itself',
  },
  {
    table: 'sys_hub_trigger_instance_v2',
    query: 'trigger_type=remote_table_query',
    what: 'remote table of the flow trigger',
    why: 'needs an outside system that queries through the instance',
  },
  { table: 'sys_processor', query: 'active=true', what: 'processor', why: 'legacy, scripted REST took its place' },
  {
    table: 'wf_workflow',
    query: 'active=true',
    what: 'workflow',
    why: 'legacy, its activities are no part of a package',
  },
  {
    table: 'sys_arp_network_policy',
    query: '',
    what: 'network policy of the runtime policy',
    why: 'enforced by the platform around the instance',
  },
  {
    table: 'sys_arp_segment_policy',
    query: 'active=true',
    what: 'segment policy of the runtime policy',
    why: 'enforced by the platform around the instance',
  },
  {
    table: 'sys_declarative_action_assignment',
    query: 'active=true',
    what: 'declarative action',
    why: 'drawn by workspace components that are no part of a package',
  },
  {
    table: 'sys_script_client',
    query: 'active=true^type=onCellEdit',
    what: 'client script on cells of lists',
    why: 'the console has no editing in lists',
  },
];

/** One line per active record of the package that this stand-in loads and does not act on. */
export function listUnsupported(database: Database): string[] {
  return unsupported.flatMap(({ table, query, what, why }) =>
    database.schema.table(table) === undefined
      ? []
      : database
          .select(table, query)
          .map((row) => `not emulated: ${what} ${row['name'] || row['sys_id']} (${table}): ${why}`),
  );
}
