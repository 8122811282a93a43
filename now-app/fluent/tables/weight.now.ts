import '@servicenow/sdk/global';
import { BooleanColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** Points that lead to the priority of a finding, the sum from which each priority starts, and its days to remediate. */
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
    label: StringColumn({ label: 'Words', hint: 'How the explanation says it', maxLength: 100, mandatory: true }),
    points: IntegerColumn({
      label: 'Points',
      hint: 'Added to the sum; for a priority the sum it starts from',
      default: 0,
    }),
    due_days: IntegerColumn({
      label: 'Days to remediate',
      hint: 'Due date of findings of this priority for which Onspring gives none',
    }),
    active: BooleanColumn({ label: 'Active', default: true }),
  },
  index: [{ name: 'factor_value', unique: true, element: ['factor', 'value'] }],
});
