import '@servicenow/sdk/global';
import {
  BooleanColumn,
  IntegerColumn,
  MultiLineTextColumn,
  OverrideColumn,
  ReferenceColumn,
  Table,
} from '@servicenow/sdk/core';

/** One prescriptive step of the plan of a finding. */
export const x_onspr_bridge_remediation_task = Table({
  name: 'x_onspr_bridge_remediation_task',
  label: 'Remediation task',
  extends: 'task',
  display: 'number',
  accessibleFrom: 'package_private',
  callerAccess: 'none',
  actions: [],
  allowWebServiceAccess: true,
  audit: true,
  // The platform reads the closing states from the table or from its state column, depending on the release (C): both say the same.
  attributes: { close_states: '3;4;7', default_close_state: '3', default_work_state: '2' },
  textIndex: true,
  autoNumber: { prefix: 'RTK', number: 1000, numberOfDigits: 7 },
  schema: {
    state: OverrideColumn({
      baseTable: 'task',
      default: '-5',
      attributes: { close_states: '3;4;7', default_close_state: '3', default_work_state: '2' },
    }),
    finding: ReferenceColumn({
      label: 'Finding',
      hint: 'Finding this step belongs to',
      referenceTable: 'x_onspr_bridge_finding',
      mandatory: true,
    }),
    playbook_step: ReferenceColumn({
      label: 'Playbook step',
      hint: 'Step this task was made from',
      referenceTable: 'x_onspr_bridge_playbook_step',
    }),
    step_order: IntegerColumn({
      label: 'Step',
      hint: 'Tasks of one order may be worked on together; a higher order waits',
      default: 100,
    }),
    instructions: MultiLineTextColumn({ label: 'Instructions', hint: 'What to do, step by step', maxLength: 4000 }),
    evidence_required: BooleanColumn({ label: 'Evidence required', hint: 'The auditor expects proof', default: false }),
    needs_change: BooleanColumn({
      label: 'Needs a change',
      hint: 'Carry it out under a change request',
      default: false,
    }),
    due_in_days: IntegerColumn({
      label: 'Due in days',
      hint: 'As its playbook step says; the due date follows from it when the task is made',
      readOnly: true,
    }),
    change_request: ReferenceColumn({ label: 'Change request', referenceTable: 'change_request' }),
  },
  index: [
    // One task for each step of a plan: a flow that runs twice cannot double it.
    { name: 'finding_step', unique: true, element: ['finding', 'playbook_step'] },
    { name: 'finding_order', unique: false, element: ['finding', 'step_order'] },
    { name: 'playbook_step', unique: false, element: 'playbook_step' },
  ],
});
