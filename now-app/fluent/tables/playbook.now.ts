import '@servicenow/sdk/global';
import {
  BooleanColumn,
  IntegerColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
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
    match_category: StringColumn({
      label: 'Category is',
      hint: 'Empty fits each category',
      maxLength: 40,
      dropdown: 'dropdown_with_none',
      choices: {
        access_control: { label: 'Access control', sequence: 1 },
        vulnerability: { label: 'Vulnerability', sequence: 2 },
        backup: { label: 'Backup and recovery', sequence: 3 },
        logging: { label: 'Logging and monitoring', sequence: 4 },
        vendor_risk: { label: 'Vendor risk', sequence: 5 },
        policy_exception: { label: 'Policy exception', sequence: 6 },
        segregation_of_duties: { label: 'Segregation of duties', sequence: 7 },
        data_retention: { label: 'Data retention', sequence: 8 },
      },
    }),
    match_control: StringColumn({
      label: 'Control starts with',
      hint: 'For example AC- for all access controls; empty fits each control',
      maxLength: 40,
    }),
    match_severity: IntegerColumn({
      label: 'Severity at least',
      hint: '1 is critical; empty fits each severity',
      dropdown: 'dropdown_with_none',
      choices: {
        1: { label: 'Critical', sequence: 1 },
        2: { label: 'High', sequence: 2 },
        3: { label: 'Medium', sequence: 3 },
        4: { label: 'Low', sequence: 4 },
      },
    }),
    assignment_group: ReferenceColumn({
      label: 'Assignment group',
      hint: 'Used when the application has no support group',
      referenceTable: 'sys_user_group',
    }),
  },
  index: [{ name: 'active_order', unique: false, element: ['active', 'order'] }],
});
