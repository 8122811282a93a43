import '@servicenow/sdk/global';
import { BooleanColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** Points that lead to the priority of a finding; for each priority the sum it starts from and how its findings are decided. */
export const x_onspr_bridge_weight = Table({
  name: 'x_onspr_bridge_weight',
  label: 'Priority weight',
  display: 'label',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  audit: true,
  schema: {
    factor: StringColumn({
      label: 'Factor',
      maxLength: 40,
      mandatory: true,
      dropdown: 'dropdown_with_none',
      choices: {
        severity: { label: 'Severity', sequence: 1 },
        likelihood: { label: 'Likelihood', sequence: 2 },
        criticality: { label: 'Criticality of the application', sequence: 3 },
        regulation: { label: 'Regulation', sequence: 4 },
        due: { label: 'Due within days', sequence: 5 },
        exploited: { label: 'Known exploited', sequence: 6 },
        priority: { label: 'Priority from points', sequence: 7 },
      },
    }),
    value: StringColumn({
      label: 'Value',
      hint: 'Value of the factor, for example 1 for critical, sox, or a number of days; empty: not rated',
      maxLength: 40,
    }),
    label: StringColumn({ label: 'Wording', hint: 'How the explanation says it', maxLength: 100, mandatory: true }),
    points: IntegerColumn({
      label: 'Points',
      hint: 'Added to the sum; for a priority the sum it starts from',
      default: 0,
    }),
    due_days: IntegerColumn({
      label: 'Days to remediate',
      hint: 'Due date of findings of this priority for which Onspring gives none',
    }),
    approval_levels: IntegerColumn({
      label: 'Approval levels',
      hint: 'How many levels approve a plan: 1 the plan approver, 2 also the risk managers',
      dropdown: 'dropdown_with_none',
      choices: { 1: { label: 'One', sequence: 1 }, 2: { label: 'Two', sequence: 2 } },
    }),
    approver_group: ReferenceColumn({
      label: 'Risk managers',
      hint: 'Approve at the second level and accept risks; empty: the group of the property x_onspr_bridge.risk_managers',
      referenceTable: 'sys_user_group',
    }),
    approval_days: IntegerColumn({ label: 'Days to approve', hint: 'After that the approval counts as stuck' }),
    acceptance_days: IntegerColumn({ label: 'Days of acceptance', hint: 'Longest a risk is accepted at a time' }),
    renewals: IntegerColumn({ label: 'Renewals', hint: 'How often an accepted risk may be renewed' }),
    escalation_days: IntegerColumn({
      label: 'Days per escalation level',
      hint: 'Without a decision an escalation rises by a level after so many days',
    }),
    active: BooleanColumn({ label: 'Active', default: true }),
  },
  index: [{ name: 'factor_value', unique: true, element: ['factor', 'value'] }],
});
