import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';

// Columns that rules and flows keep about who decides, when and how often: nobody edits them, admins included. One block for
// each column, since the SDK reads records as they are written and runs no loop.

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
