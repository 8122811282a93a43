import '@servicenow/sdk/global';
import { IntegerColumn, MultiLineTextColumn, StringColumn, Table } from '@servicenow/sdk/core';

/**
 * Staging table of the records that become comments. A table of its own, because each transform map of a
 * staging table runs for each of its rows. Columns as in `x_onspr_bridge_inbound`, and the parent found here.
 */
export const x_onspr_bridge_inbound_comment = Table({
  name: 'x_onspr_bridge_inbound_comment',
  label: 'Inbound comment',
  extends: 'sys_import_set_row',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  allowWebServiceAccess: true,
  schema: {
    record_map: StringColumn({ label: 'record_map', hint: 'sys_id of the record map', maxLength: 32 }),
    onspring_app: IntegerColumn({ label: 'onspring_app', hint: 'App id in Onspring' }),
    onspring_record: IntegerColumn({ label: 'onspring_record', hint: 'Record id in Onspring' }),
    payload: MultiLineTextColumn({ label: 'payload', hint: 'Mapped values as JSON', maxLength: 65000 }),
    problems: MultiLineTextColumn({
      label: 'problems',
      hint: 'Values that could not be mapped, as JSON',
      maxLength: 32000,
    }),
    parent_app: IntegerColumn({ label: 'parent_app', hint: 'App id of the parent in Onspring' }),
    parent_record: IntegerColumn({ label: 'parent_record', hint: 'Record id of the parent in Onspring' }),
    known_number: StringColumn({ label: 'known_number', hint: 'Number Onspring holds of the record', maxLength: 40 }),
    correlation: StringColumn({ label: 'correlation', hint: 'Id of the event in the companion log', maxLength: 64 }),
    parent_sys_id: StringColumn({ label: 'parent_sys_id', hint: 'Parent found here', maxLength: 32 }),
    outcome: StringColumn({
      label: 'outcome',
      hint: 'inserted, updated, unchanged, ignored, waiting or error',
      maxLength: 20,
    }),
    target_table: StringColumn({ label: 'target_table', maxLength: 80 }),
    target_sys_id: StringColumn({ label: 'target_sys_id', maxLength: 32 }),
    target_number: StringColumn({ label: 'target_number', maxLength: 40 }),
    issue_fields: StringColumn({ label: 'issue_fields', hint: 'Columns with an open issue', maxLength: 1000 }),
    message: StringColumn({ label: 'message', hint: 'What happened, in words', maxLength: 1000 }),
    merge_result: MultiLineTextColumn({
      label: 'merge_result',
      hint: 'Merge of this row as JSON, handed from the merge step to the step after the save',
      maxLength: 65000,
    }),
  },
  index: [
    { name: 'onspring_pair', unique: false, element: ['onspring_app', 'onspring_record'] },
    { name: 'onspring_parent', unique: false, element: ['parent_app', 'parent_record'] },
  ],
});
