import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';

// Columns that rules and flows keep: nobody edits them, admins included. The role `nobody` is given to no one.

Acl({
  $id: Now.ID['acl_finding_number_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'number',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_priority_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'priority',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_approval_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'approval',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_priority_explanation_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'priority_explanation',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_tasks_total_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'tasks_total',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_tasks_done_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'tasks_done',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_onspring_app_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'onspring_app',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_onspring_record_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'onspring_record',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_escalation_reason_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'escalation_reason',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_escalated_since_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'escalated_since',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_decision_owner_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'decision_owner',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_escalation_level_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'escalation_level',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_deferral_count_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'deferral_count',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_due_from_priority_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'due_from_priority',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_approval_levels_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'approval_levels',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_approval_level_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'approval_level',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_approvers_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'approvers',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_approval_due_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'approval_due',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_approval_summary_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'approval_summary',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_plan_rejections_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'plan_rejections',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_acceptance_state_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'acceptance_state',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_acceptance_requested_by_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'acceptance_requested_by',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_deferred_until_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'deferred_until',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_cannot_resolve_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'cannot_resolve',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_blocked_by_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'blocked_by',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_escalation_detail_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'escalation_detail',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_decided_by_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'decided_by',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_decided_at_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'decided_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_follow_up_at_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'follow_up_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_reminder_at_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'reminder_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_acceptance_approvers_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'acceptance_approvers',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_judged_approval_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'judged_approval',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_approval_days_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'approval_days',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_age_bucket_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'age_bucket',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_decision_waits_since_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'decision_waits_since',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_decision_age_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'decision_age',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_minutes_to_first_task_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'minutes_to_first_task',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_days_to_remediate_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'days_to_remediate',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_active_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'active',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_opened_by_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'opened_by',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_opened_at_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'opened_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_closed_by_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'closed_by',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_closed_at_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'closed_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_approval_set_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'approval_set',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_approval_history_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'approval_history',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});
