import '@servicenow/sdk/global';
import {
  BooleanColumn,
  ConditionsColumn,
  IntegerColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
  TableNameColumn,
} from '@servicenow/sdk/core';

/** What to do about one kind of finding: when it applies and how long it may take. */
export const x_onspr_bridge_playbook = Table({
  name: 'x_onspr_bridge_playbook',
  label: 'Playbook',
  display: 'name',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  audit: true,
  schema: {
    name: StringColumn({ label: 'Name', maxLength: 100, mandatory: true }),
    description: MultiLineTextColumn({ label: 'Description', maxLength: 1000 }),
    active: BooleanColumn({ label: 'Active', default: true }),
    order: IntegerColumn({ label: 'Order', hint: 'The first active playbook that fits is used', default: 100 }),
    // Fixed: the condition builder takes the columns to choose from out of it.
    condition_table: TableNameColumn({
      label: 'Table',
      hint: 'Playbooks are for findings',
      default: 'x_onspr_bridge_finding',
      readOnly: true,
    }),
    condition: ConditionsColumn({
      label: 'Applies to',
      hint: 'Findings this playbook is for; empty fits each. Capital and small letters differ, and an empty value is less than any other',
      dependent: 'condition_table',
      maxLength: 2000,
    }),
    version: IntegerColumn({
      label: 'Version',
      hint: 'Rises when the condition or a step changes; findings and tasks keep the version they were planned by',
      default: 1,
      readOnly: true,
    }),
    assignment_group: ReferenceColumn({
      label: 'Assignment group',
      hint: 'Used when the application has no support group',
      referenceTable: 'sys_user_group',
    }),
  },
  index: [{ name: 'active_order', unique: false, element: ['active', 'order'] }],
});
