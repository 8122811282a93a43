import '@servicenow/sdk/global';
import { IntegerColumn, MultiLineTextColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** Something about the synchronisation that a person should see: what happened, why, and what to do. */
export const x_onspr_bridge_sync_issue = Table({
  name: 'x_onspr_bridge_sync_issue',
  label: 'Sync issue',
  display: 'title',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  allowWebServiceAccess: true,
  audit: true,
  schema: {
    issue_key: StringColumn({ label: 'Key', hint: 'One issue for each key', maxLength: 200, readOnly: true }),
    title: StringColumn({ label: 'Title', maxLength: 200, readOnly: true }),
    kind: StringColumn({
      label: 'Kind',
      maxLength: 30,
      readOnly: true,
      dropdown: 'dropdown_without_none',
      choices: {
        field_value: { label: 'Value does not fit', sequence: 1 },
        conflict: { label: 'Conflict', sequence: 2 },
        dead_letter: { label: 'Could not be delivered', sequence: 3 },
        unknown_app: { label: 'Unknown app', sequence: 4 },
        configuration: { label: 'Configuration', sequence: 5 },
        record: { label: 'Record refused', sequence: 6 },
        discrepancy: { label: 'Sides differ', sequence: 7 },
      },
    }),
    state: StringColumn({
      label: 'State',
      maxLength: 20,
      default: 'open',
      dropdown: 'dropdown_without_none',
      choices: {
        open: { label: 'Open', sequence: 1 },
        retry_asked: { label: 'Retry asked', sequence: 2 },
        ignored: { label: 'Ignored', sequence: 3 },
        solved: { label: 'Solved', sequence: 4 },
      },
    }),
    code: StringColumn({ label: 'Code', maxLength: 60, readOnly: true }),
    cause: MultiLineTextColumn({ label: 'Cause', maxLength: 2000, readOnly: true }),
    suggested_fix: MultiLineTextColumn({ label: 'What to do', maxLength: 2000, readOnly: true }),
    field: StringColumn({ label: 'Column', maxLength: 80, readOnly: true }),
    value_ours: StringColumn({ label: 'Value here', maxLength: 4000, readOnly: true }),
    value_theirs: StringColumn({ label: 'Value in Onspring', maxLength: 4000, readOnly: true }),
    choice: StringColumn({
      label: 'Decision',
      hint: 'Which value is right; the other side then gets it',
      maxLength: 20,
      dropdown: 'dropdown_with_none',
      choices: {
        ours: { label: 'The value here', sequence: 1 },
        theirs: { label: 'The value in Onspring', sequence: 2 },
      },
    }),
    onspring_app: IntegerColumn({ label: 'Onspring app', readOnly: true }),
    onspring_record: IntegerColumn({ label: 'Onspring record', readOnly: true }),
    finding: ReferenceColumn({ label: 'Finding', referenceTable: 'x_onspr_bridge_finding', readOnly: true }),
    occurrences: IntegerColumn({ label: 'Occurrences', default: 1, readOnly: true }),
    correlation: StringColumn({
      label: 'Correlation',
      hint: 'Look for this in the companion log',
      maxLength: 64,
      readOnly: true,
    }),
    owner: ReferenceColumn({ label: 'Owner', hint: 'Person who looks after it', referenceTable: 'sys_user' }),
    ignore_reason: StringColumn({ label: 'Reason for ignoring', maxLength: 1000 }),
  },
  index: [
    { name: 'issue_key', unique: true, element: 'issue_key' },
    { name: 'state_kind', unique: false, element: ['state', 'kind'] },
    { name: 'onspring_pair', unique: false, element: ['onspring_app', 'onspring_record'] },
    { name: 'finding', unique: false, element: 'finding' },
  ],
});
