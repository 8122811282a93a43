import '@servicenow/sdk/global';
import { ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

/**
 * One row for each regulation of a finding, kept by the app: the platform does not group by a list column, so the
 * dashboard counts these (docs/decisions).
 */
export const x_onspr_bridge_finding_regulation = Table({
  name: 'x_onspr_bridge_finding_regulation',
  label: 'Finding regulation',
  display: 'regulation',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  schema: {
    finding: ReferenceColumn({
      label: 'Finding',
      referenceTable: 'x_onspr_bridge_finding',
      cascadeRule: 'delete',
    }),
    regulation: StringColumn({ label: 'Regulation', hint: 'As the choice of the finding names it', maxLength: 100 }),
    value: StringColumn({ label: 'Value', hint: 'Value of the choice', maxLength: 40 }),
  },
  index: [
    { name: 'finding_value', unique: true, element: ['finding', 'value'] },
    { name: 'regulation', unique: false, element: 'regulation' },
  ],
});
