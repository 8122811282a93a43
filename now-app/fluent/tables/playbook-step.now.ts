import '@servicenow/sdk/global';
import {
  BooleanColumn,
  IntegerColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

/** One step of a playbook; becomes a remediation task. */
export const x_onspr_bridge_playbook_step = Table({
  name: 'x_onspr_bridge_playbook_step',
  label: 'Playbook step',
  display: 'short_description',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  audit: true,
  schema: {
    playbook: ReferenceColumn({ label: 'Playbook', referenceTable: 'x_onspr_bridge_playbook', mandatory: true }),
    order: IntegerColumn({ label: 'Order', hint: 'Steps of one order may be worked on together', default: 100 }),
    short_description: StringColumn({ label: 'Short description', maxLength: 160, mandatory: true }),
    instructions: MultiLineTextColumn({
      label: 'Instructions',
      hint: 'What to do, and how to know it is done',
      maxLength: 4000,
    }),
    evidence_required: BooleanColumn({ label: 'Evidence required', default: false }),
    needs_change: BooleanColumn({ label: 'Needs a change', default: false }),
    due_in_days: IntegerColumn({
      label: 'Due in days',
      hint: 'Days from the plan to the end of this step; never later than the finding. Empty: due with the finding',
    }),
    active: BooleanColumn({ label: 'Active', default: true }),
  },
  index: [{ name: 'playbook_order', unique: false, element: ['playbook', 'order'] }],
});
