import '@servicenow/sdk/global';
import { default_view, List, Record } from '@servicenow/sdk/core';

const companions_view = Record({
  $id: Now.ID['view_companions'],
  table: 'sys_ui_view',
  data: { name: 'x_onspr_bridge_companions', title: 'Companions' },
});

List({
  table: 'x_onspr_bridge_finding',
  view: default_view,
  columns: [
    'number',
    'short_description',
    'priority',
    'state',
    'business_application',
    'category',
    'assignment_group',
    'assigned_to',
    'due_date',
    'tasks_done',
    'tasks_total',
  ],
});

List({
  table: 'x_onspr_bridge_remediation_task',
  view: default_view,
  columns: [
    'number',
    'short_description',
    'priority',
    'state',
    'blocked_reason',
    'finding',
    'assignment_group',
    'assigned_to',
    'due_date',
  ],
});

List({
  table: 'x_onspr_bridge_playbook',
  view: default_view,
  columns: ['name', 'order', 'description', 'assignment_group', 'version', 'active'],
});

List({
  table: 'x_onspr_bridge_playbook_step',
  view: default_view,
  columns: [
    'short_description',
    'playbook',
    'order',
    'assign_to',
    'due_in_days',
    'evidence_required',
    'approval_rule',
    'needs_change',
    'active',
  ],
});

List({
  table: 'x_onspr_bridge_sync_issue',
  view: default_view,
  columns: ['title', 'kind', 'state', 'finding', 'owner', 'occurrences', 'sys_updated_on'],
});

List({
  table: 'x_onspr_bridge_sync_run',
  view: default_view,
  columns: [
    'kind',
    'state',
    'record_map',
    'started',
    'ended',
    'total',
    'processed',
    'failed',
    'identical',
    'different',
  ],
});

/** Companions are sync runs too, but nobody asks how many records one of them compared. */
List({
  table: 'x_onspr_bridge_sync_run',
  view: companions_view,
  columns: [
    'companion',
    'state',
    'last_seen',
    'companion_version',
    'queue_waiting',
    'queue_oldest_seconds',
    'dead_letters',
    'started',
  ],
});

List({
  table: 'x_onspr_bridge_record_map',
  view: default_view,
  columns: ['name', 'onspring_app', 'target_table', 'direction', 'schedule', 'paused', 'active'],
});

List({
  table: 'x_onspr_bridge_field_map',
  view: default_view,
  columns: ['onspring_field', 'record_map', 'order', 'field', 'direction', 'owner', 'transform', 'active'],
});

List({
  table: 'x_onspr_bridge_outbound',
  view: default_view,
  columns: ['number', 'record_map', 'state', 'due', 'changed_fields', 'attempts', 'last_code'],
});

List({
  table: 'x_onspr_bridge_link',
  view: default_view,
  columns: ['number', 'record_map', 'onspring_record', 'sync_state', 'last_inbound', 'last_outbound'],
});

List({
  table: 'x_onspr_bridge_inbound',
  view: default_view,
  columns: ['sys_created_on', 'onspring_app', 'onspring_record', 'outcome', 'target_number', 'issue_fields', 'message'],
});

List({
  table: 'x_onspr_bridge_remediation_task',
  view: default_view,
  parent: 'x_onspr_bridge_finding',
  columns: ['number', 'step_order', 'short_description', 'state', 'assigned_to', 'due_date'],
});

List({
  table: 'x_onspr_bridge_sync_issue',
  view: default_view,
  parent: 'x_onspr_bridge_finding',
  columns: ['title', 'kind', 'state', 'owner', 'sys_updated_on'],
});

List({
  table: 'x_onspr_bridge_playbook_step',
  view: default_view,
  parent: 'x_onspr_bridge_playbook',
  columns: [
    'short_description',
    'order',
    'assign_to',
    'due_in_days',
    'evidence_required',
    'approval_rule',
    'needs_change',
    'active',
  ],
});

List({
  table: 'x_onspr_bridge_field_map',
  view: default_view,
  parent: 'x_onspr_bridge_record_map',
  columns: ['onspring_field', 'order', 'field', 'direction', 'owner', 'transform', 'active'],
});

List({
  table: 'x_onspr_bridge_finding',
  view: default_view,
  parent: 'x_onspr_bridge_finding',
  columns: ['number', 'short_description', 'state', 'source_status', 'sys_created_on'],
});

List({
  table: 'x_onspr_bridge_inbound_task',
  view: default_view,
  columns: ['sys_created_on', 'onspring_app', 'onspring_record', 'outcome', 'target_number', 'issue_fields', 'message'],
});

List({
  table: 'x_onspr_bridge_inbound_comment',
  view: default_view,
  columns: ['sys_created_on', 'onspring_app', 'onspring_record', 'outcome', 'target_number', 'issue_fields', 'message'],
});

List({
  table: 'x_onspr_bridge_comment',
  view: default_view,
  columns: ['number', 'task', 'journal', 'source', 'author', 'written_at', 'text', 'onspring_record'],
});
