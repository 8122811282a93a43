import type { BaseTable } from './base-table.ts';

/** Data policies, assignment rules and relative durations (columns as the SDK or the vendor's table list gives them). */
export const policyTables: readonly BaseTable[] = [
  {
    name: 'sys_data_policy2',
    label: 'Data Policy',
    parent: 'sys_metadata',
    columns: {
      active: ['Active', 'boolean', { default: 'true' }],
      apply_import_set: ['Apply to import sets', 'boolean', { default: 'true' }],
      apply_soap: ['Apply to SOAP', 'boolean', { default: 'true' }],
      conditions: ['Conditions', 'conditions'],
      inherit: ['Inherit', 'boolean'],
      model_table: ['Table', 'table_name', { length: 80 }],
      reverse_if_false: ['Reverse if false', 'boolean', { default: 'true' }],
      short_description: ['Short description', 'string', { length: 100, display: true }],
    },
  },
  {
    name: 'sys_data_policy_rule',
    label: 'Data Policy Rule',
    parent: 'sys_metadata',
    columns: {
      disabled: ['Read only', 'string', { default: 'leave alone' }],
      field: ['Field name', 'string', { length: 80, display: true }],
      mandatory: ['Mandatory', 'string', { default: 'leave alone' }],
      sys_data_policy: ['Data policy', 'reference', { reference: 'sys_data_policy2' }],
      table: ['Table', 'table_name', { length: 80 }],
    },
  },
  {
    name: 'cmn_relative_duration',
    label: 'Relative Duration',
    parent: 'sys_metadata',
    columns: {
      name: ['Name', 'string', { length: 100, display: true }],
      active: ['Active', 'boolean', { default: 'true' }],
      script: ['Script', 'script'],
    },
  },
  {
    name: 'sysrule_assignment',
    label: 'Assignment Rule',
    parent: 'sys_metadata',
    columns: {
      name: ['Name', 'string', { display: true }],
      active: ['Active', 'boolean', { default: 'true' }],
      condition: ['Condition', 'conditions'],
      group: ['Group', 'reference', { reference: 'sys_user_group' }],
      match_conditions: ['Match conditions', 'string', { default: 'ALL' }],
      order: ['Order', 'integer', { default: '100' }],
      script: ['Script', 'script'],
      table: ['Table', 'table_name', { length: 80 }],
      user: ['User', 'reference', { reference: 'sys_user' }],
    },
  },
];
