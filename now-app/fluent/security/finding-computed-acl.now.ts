import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';

// Columns that rules and flows keep: nobody edits them, admins included. The role `nobody` is given to no one. Those of
// approvals, accepted risks and escalations: finding-computed-decision-acl.now.ts.

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
  $id: Now.ID['acl_finding_journal_mark_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'journal_mark',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});
