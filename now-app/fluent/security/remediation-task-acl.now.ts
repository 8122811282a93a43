import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { admin, agent, approver, executive, integration } from './role.now';

Acl({
  $id: Now.ID['acl_remediation_task_read'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  operation: 'read',
  roles: [agent, approver, executive, integration],
  adminOverrides: true,
  description: 'Agents work the tasks and may add steps: read',
});

Acl({
  $id: Now.ID['acl_remediation_task_create'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  operation: 'create',
  roles: [agent],
  adminOverrides: true,
  description: 'Agents work the tasks and may add steps: create',
});

Acl({
  $id: Now.ID['acl_remediation_task_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  operation: 'write',
  roles: [agent],
  adminOverrides: true,
  description: 'Agents work the tasks and may add steps: write',
});

Acl({
  $id: Now.ID['acl_remediation_task_delete'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'Agents work the tasks and may add steps: delete',
});

Acl({
  $id: Now.ID['acl_remediation_task_number_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'number',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_finding_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'finding',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_remediation_task_playbook_step_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'playbook_step',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_instructions_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'instructions',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_remediation_task_evidence_required_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'evidence_required',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_remediation_task_needs_change_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'needs_change',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_remediation_task_approval_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'approval',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_approval_rule_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'approval_rule',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_change_type_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'change_type',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_change_template_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'change_template',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_subflow_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'subflow',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_subflow_inputs_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'subflow_inputs',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_due_in_days_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'due_in_days',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_approval_due_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'approval_due',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_approver_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'approver',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_change_state_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'change_state',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_subflow_state_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'subflow_state',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_subflow_context_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'subflow_context',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_subflow_check_at_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'subflow_check_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_journal_mark_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'journal_mark',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_subflow_outcome_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'subflow_outcome',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_source_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'source',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_playbook_version_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'playbook_version',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_finding_create'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'finding',
  operation: 'create',
  roles: [agent],
  adminOverrides: true,
  description: 'An agent says which finding a new step belongs to; it stays there',
});

Acl({
  $id: Now.ID['acl_remediation_task_active_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'active',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_opened_by_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'opened_by',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_opened_at_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'opened_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_closed_by_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'closed_by',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_closed_at_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'closed_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_approval_set_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'approval_set',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_approval_history_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'approval_history',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_approval_asked_by_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'approval_asked_by',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_onspring_app_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'onspring_app',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_onspring_record_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'onspring_record',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_step_order_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'step_order',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_remediation_task_priority_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'priority',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_change_table_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'change_table',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_remediation_task_step_order_create'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'step_order',
  operation: 'create',
  roles: [agent],
  adminOverrides: true,
  description: 'An agent says when the turn of a new step is; it stays there',
});
