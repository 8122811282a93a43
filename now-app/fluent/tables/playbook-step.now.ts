import '@servicenow/sdk/global';
import {
  BooleanColumn,
  HtmlColumn,
  IntegerColumn,
  MultiLineTextColumn,
  ReferenceColumn,
  StringColumn,
  Table,
  TableNameColumn,
  TemplateValueColumn,
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
    instructions: HtmlColumn({
      label: 'Instructions',
      hint: 'What to do, and how to know it is done',
      maxLength: 8000,
    }),
    assign_to: StringColumn({
      label: 'Assign to',
      hint: 'Who gets the task',
      maxLength: 40,
      default: 'finding_group',
      dropdown: 'dropdown_without_none',
      choices: {
        finding_group: { label: 'Group of the finding', sequence: 1 },
        step_group: { label: 'Group of this step', sequence: 2 },
        application_owner: { label: 'Owner of the application', sequence: 3 },
      },
    }),
    assignment_group: ReferenceColumn({
      label: 'Group of this step',
      hint: 'Empty: the group of the finding',
      referenceTable: 'sys_user_group',
    }),
    evidence_required: BooleanColumn({ label: 'Evidence required', default: false }),
    approval_rule: StringColumn({
      label: 'Approval',
      hint: 'Whether somebody else approves the start or the result',
      maxLength: 40,
      default: 'none',
      dropdown: 'dropdown_without_none',
      choices: {
        none: { label: 'None', sequence: 1 },
        before: { label: 'Before the work starts', sequence: 2 },
        after: { label: 'Before the task closes', sequence: 3 },
      },
    }),
    needs_change: BooleanColumn({
      label: 'Needs a change',
      hint: 'A change request is opened with the task, which closes only after the change succeeded',
      default: false,
    }),
    change_type: StringColumn({
      label: 'Type of change',
      maxLength: 40,
      default: 'normal',
      dropdown: 'dropdown_without_none',
      choices: {
        normal: { label: 'Normal', sequence: 1 },
        standard: { label: 'Standard', sequence: 2 },
        emergency: { label: 'Emergency', sequence: 3 },
      },
    }),
    // Fixed: the template takes the columns to choose from out of it.
    change_table: TableNameColumn({ label: 'Table of the change', default: 'change_request', readOnly: true }),
    change_template: TemplateValueColumn({
      label: 'Values of the change',
      hint: 'Set on the change request besides what the finding says, such as risk, template plans or a group',
      dependent: 'change_table',
      maxLength: 4000,
    }),
    subflow: ReferenceColumn({
      label: 'Automation',
      hint: 'Subflow that does the step, or a part of it',
      referenceTable: 'sys_hub_flow',
      referenceQual: 'type=subflow^active=true',
    }),
    subflow_inputs: MultiLineTextColumn({
      label: 'Inputs of the automation',
      hint: 'JSON object of input names and values; the values @task, @finding, @configuration_item and @application stand for the record. Empty: task and finding',
      maxLength: 4000,
    }),
    due_in_days: IntegerColumn({
      label: 'Due in days',
      hint: 'Days from the plan to the end of this step; never later than the finding. Empty: due with the finding',
    }),
    active: BooleanColumn({ label: 'Active', default: true }),
  },
  index: [{ name: 'playbook_order', unique: false, element: ['playbook', 'order'] }],
});
