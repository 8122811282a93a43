import '@servicenow/sdk/global';
import {
  DateTimeColumn,
  DocumentIdColumn,
  IntegerColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
  TableNameColumn,
} from '@servicenow/sdk/core';

/** A pair of records that belong together, and what both sides last agreed on. */
export const x_onspr_bridge_link = Table({
  name: 'x_onspr_bridge_link',
  label: 'Record link',
  display: 'number',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  schema: {
    record_map: ReferenceColumn({ label: 'Record map', referenceTable: 'x_onspr_bridge_record_map' }),
    onspring_app: IntegerColumn({ label: 'Onspring app' }),
    onspring_record: IntegerColumn({ label: 'Onspring record' }),
    target_table: TableNameColumn({ label: 'Table' }),
    target_sys_id: DocumentIdColumn({ label: 'Record', dependent: 'target_table' }),
    number: StringColumn({ label: 'Number', maxLength: 40 }),
    agreed: MultiLineTextColumn({
      label: 'Agreed values',
      hint: 'Canonical values Onspring holds, as JSON',
      maxLength: 65000,
    }),
    incoming: MultiLineTextColumn({
      label: 'Values being written',
      hint: 'Values an import is about to write; they count as agreed while the record holds them',
      maxLength: 65000,
    }),
    conflict_fields: StringColumn({
      label: 'Fields in conflict',
      hint: 'Not sent while a person decides',
      maxLength: 1000,
    }),
    conflict_values: MultiLineTextColumn({
      label: 'Values in conflict',
      hint: 'What Onspring holds in the fields in conflict, as JSON',
      maxLength: 65000,
    }),
    issue_fields: StringColumn({ label: 'Fields with an issue', maxLength: 1000 }),
    digest: StringColumn({ label: 'Digest', hint: 'Fingerprint of the agreed values', maxLength: 40 }),
    sync_state: StringColumn({
      label: 'Sync state',
      maxLength: 20,
      dropdown: 'dropdown_with_none',
      default: 'agreed',
      choices: {
        agreed: { label: 'Agreed', sequence: 1 },
        issue: { label: 'Issue open', sequence: 2 },
        conflict: { label: 'Conflict', sequence: 3 },
        gone: { label: 'Deleted in Onspring', sequence: 4 },
      },
    }),
    carried: IntegerColumn({
      label: 'Updates carried',
      hint: 'Changes taken over from either side without a person',
      default: 0,
    }),
    last_inbound: DateTimeColumn({ label: 'Last from Onspring' }),
    last_outbound: DateTimeColumn({ label: 'Last told Onspring' }),
  },
  index: [
    { name: 'onspring_pair', unique: true, element: ['onspring_app', 'onspring_record'] },
    { name: 'target_pair', unique: true, element: ['target_sys_id', 'target_table'] },
    { name: 'record_map_page', unique: false, element: ['record_map', 'onspring_record'] },
  ],
});
