import '@servicenow/sdk/global';
import { UiPolicy } from '@servicenow/sdk/core';

UiPolicy({
  $id: Now.ID['ui_policy_task_evidence'],
  table: 'x_onspr_bridge_remediation_task',
  shortDescription: 'Evidence of a step that needs it',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'evidence_required=true^state=3^EQ',
  actions: [{ field: 'evidence', mandatory: true, visible: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_task_skipped'],
  table: 'x_onspr_bridge_remediation_task',
  shortDescription: 'Reason for skipping a step of a playbook',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'source=playbook^state=7^EQ',
  actions: [{ field: 'close_notes', mandatory: true, visible: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_task_change'],
  table: 'x_onspr_bridge_remediation_task',
  shortDescription: 'Change request of a step that needs one',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'needs_change=true^EQ',
  actions: [
    { field: 'change_request', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'change_state', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'change_type', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_task_automation'],
  table: 'x_onspr_bridge_remediation_task',
  shortDescription: 'Automation of a step that has one',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'subflowISNOTEMPTY^EQ',
  actions: [
    { field: 'subflow', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'subflow_state', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'subflow_outcome', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_task_approval'],
  table: 'x_onspr_bridge_remediation_task',
  shortDescription: 'Approval of a step that needs one',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'approval_rule!=none^EQ',
  actions: [
    { field: 'approval', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'approval_due', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'approver', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_task_playbook'],
  table: 'x_onspr_bridge_remediation_task',
  shortDescription: 'Playbook a step was made from',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'source=playbook^EQ',
  actions: [
    { field: 'playbook_step', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'playbook_version', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_task_onspring'],
  table: 'x_onspr_bridge_remediation_task',
  shortDescription: 'Action plan in Onspring a step was made from or is told to',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'onspring_recordISNOTEMPTY^EQ',
  actions: [
    { field: 'onspring_app', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'onspring_record', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_task_own'],
  table: 'x_onspr_bridge_remediation_task',
  shortDescription: 'Title and words of a step that an agent adds',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'source=agent^EQ',
  actions: [
    { field: 'short_description', mandatory: true, visible: 'ignore', readOnly: 'ignore' },
    { field: 'description', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_task_instructions'],
  table: 'x_onspr_bridge_remediation_task',
  shortDescription: 'Instructions of a playbook or of Onspring',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'source!=agent^EQ',
  actions: [{ field: 'instructions', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_step_change'],
  table: 'x_onspr_bridge_playbook_step',
  shortDescription: 'What a change of a step is like',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'needs_change=true^EQ',
  actions: [
    { field: 'change_type', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'change_table', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'change_template', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_step_group'],
  table: 'x_onspr_bridge_playbook_step',
  shortDescription: 'Group of a step that names one',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'assign_to=step_group^EQ',
  actions: [{ field: 'assignment_group', visible: true, mandatory: true, readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_step_inputs'],
  table: 'x_onspr_bridge_playbook_step',
  shortDescription: 'Inputs of the automation of a step',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'subflowISNOTEMPTY^EQ',
  actions: [{ field: 'subflow_inputs', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});
