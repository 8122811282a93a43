import '@servicenow/sdk/global';
import { DateTimeColumn, IntegerColumn, MultiLineTextColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** What an admin does after installing, in order, and how far it is. Rows come with the app. */
export const x_onspr_bridge_setup_step = Table({
  name: 'x_onspr_bridge_setup_step',
  label: 'Set-up step',
  display: 'name',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  schema: {
    order: IntegerColumn({ label: 'Order', default: 100, readOnly: true }),
    step: StringColumn({ label: 'Step', hint: 'What the app checks', maxLength: 40, readOnly: true }),
    name: StringColumn({ label: 'Name', maxLength: 100, readOnly: true }),
    instructions: MultiLineTextColumn({ label: 'Instructions', maxLength: 1000, readOnly: true }),
    state: StringColumn({
      label: 'State',
      maxLength: 20,
      default: 'open',
      readOnly: true,
      dropdown: 'dropdown_without_none',
      choices: {
        open: { label: 'To do', sequence: 1 },
        attention: { label: 'Needs attention', sequence: 2 },
        done: { label: 'Done', sequence: 3 },
      },
    }),
    result: MultiLineTextColumn({ label: 'What the check found', maxLength: 4000, readOnly: true }),
    checked: DateTimeColumn({ label: 'Checked', readOnly: true }),
  },
  index: [{ name: 'step', unique: true, element: 'step' }],
});
