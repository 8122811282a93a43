import '@servicenow/sdk/global';
import { DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** Progress and result of a longer job of the companion, and its latest sign of life. */
export const x_onspr_bridge_sync_run = Table({
  name: 'x_onspr_bridge_sync_run',
  label: 'Sync run',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  allowWebServiceAccess: true,
  schema: {
    kind: StringColumn({
      label: 'Kind',
      maxLength: 30,
      dropdown: 'dropdown_without_none',
      choices: {
        initial_load: { label: 'Initial load', sequence: 1 },
        heartbeat: { label: 'Companion', sequence: 2, hint: 'Latest sign of life of one companion' },
      },
    }),
    record_map: ReferenceColumn({ label: 'Record map', referenceTable: 'x_onspr_bridge_record_map' }),
    state: StringColumn({
      label: 'State',
      maxLength: 20,
      dropdown: 'dropdown_without_none',
      choices: {
        running: { label: 'Running', sequence: 1 },
        complete: { label: 'Complete', sequence: 2 },
        failed: { label: 'Failed', sequence: 3 },
      },
    }),
    total: IntegerColumn({ label: 'Total', default: 0 }),
    processed: IntegerColumn({ label: 'Processed', default: 0 }),
    inserted: IntegerColumn({ label: 'Inserted', default: 0 }),
    updated: IntegerColumn({ label: 'Updated', default: 0 }),
    unchanged: IntegerColumn({ label: 'Unchanged', default: 0 }),
    failed: IntegerColumn({ label: 'Failed', default: 0 }),
    message: StringColumn({ label: 'Message', maxLength: 1000 }),
    started: DateTimeColumn({ label: 'Started' }),
    ended: DateTimeColumn({ label: 'Ended' }),
    companion: StringColumn({ label: 'Companion', maxLength: 100 }),
    companion_version: StringColumn({ label: 'Companion version', maxLength: 40 }),
    last_seen: DateTimeColumn({ label: 'Last seen' }),
    queue_waiting: IntegerColumn({ label: 'Waiting', hint: 'Records waiting in the companion', default: 0 }),
    queue_oldest_seconds: IntegerColumn({ label: 'Oldest waiting (s)', default: 0 }),
    dead_letters: IntegerColumn({ label: 'Dead letters', default: 0 }),
  },
  index: [
    { name: 'kind_companion', unique: false, element: ['kind', 'companion'] },
    { name: 'record_map', unique: false, element: 'record_map' },
  ],
});
