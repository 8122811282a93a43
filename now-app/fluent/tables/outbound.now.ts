import '@servicenow/sdk/global';
import {
  DateTimeColumn,
  DocumentIdColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
  TableNameColumn,
} from '@servicenow/sdk/core';

/** One row for each record that has something to tell Onspring: the newest state, not a log. */
export const x_onspr_bridge_outbound = Table({
  name: 'x_onspr_bridge_outbound',
  label: 'Pending change',
  display: 'number',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  schema: {
    record_map: ReferenceColumn({ label: 'Record map', referenceTable: 'x_onspr_bridge_record_map' }),
    target_table: TableNameColumn({ label: 'Table' }),
    target_sys_id: DocumentIdColumn({ label: 'Record', dependent: 'target_table' }),
    number: StringColumn({ label: 'Number', maxLength: 40 }),
    onspring_app: IntegerColumn({ label: 'Onspring app' }),
    onspring_record: IntegerColumn({ label: 'Onspring record' }),
    version: IntegerColumn({
      label: 'Version',
      hint: 'Grows with each change; an older acknowledgement leaves the row',
      default: 1,
    }),
    changed_fields: StringColumn({ label: 'Changed fields', maxLength: 1000 }),
    state: StringColumn({
      label: 'State',
      maxLength: 20,
      default: 'pending',
      dropdown: 'dropdown_without_none',
      choices: {
        pending: { label: 'Pending', sequence: 1 },
        dead: { label: 'Gave up', sequence: 2, hint: 'Failed for good; see the sync issue' },
      },
    }),
    due: DateTimeColumn({ label: 'Due', hint: 'Not sent before this time' }),
    attempts: IntegerColumn({ label: 'Failed attempts', default: 0 }),
    last_code: StringColumn({ label: 'Last error code', maxLength: 60 }),
    last_error: StringColumn({ label: 'Last error', maxLength: 1000 }),
    correlation: StringColumn({ label: 'Correlation', maxLength: 64 }),
  },
  index: [
    { name: 'target_pair', unique: true, element: ['target_sys_id', 'target_table'] },
    { name: 'state_due', unique: false, element: ['state', 'due'] },
    { name: 'record_map', unique: false, element: 'record_map' },
  ],
});
