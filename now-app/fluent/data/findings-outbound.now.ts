import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';
import { findings_map } from './findings-map.now';

/** What ServiceNow tells Onspring: fields of the default map whose owner is ServiceNow. */

Record({
  $id: Now.ID['field_map_number'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 150,
    active: true,
    onspring_field: 'ServiceNow Number',
    field: 'number',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_sys_id'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 160,
    active: true,
    onspring_field: 'ServiceNow Link',
    field: 'sys_id',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'record_url',
  },
});

Record({
  $id: Now.ID['field_map_state'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 170,
    active: true,
    onspring_field: 'Remediation Status',
    field: 'state',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'list',
    value_map:
      '{"New": "1", "Qualified": "10", "Planned": "11", "In Remediation": "2", "Awaiting Validation": "12", "Closed": "3", "Risk Accepted": "4", "Cancelled": "7", "Duplicate": "8"}',
  },
});

Record({
  $id: Now.ID['field_map_priority'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 180,
    active: true,
    onspring_field: 'Remediation Priority',
    field: 'priority',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'list',
    value_map: '{"1 - Critical": "1", "2 - High": "2", "3 - Moderate": "3", "4 - Low": "4", "5 - Planning": "5"}',
  },
});

Record({
  $id: Now.ID['field_map_assignment_group'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 190,
    active: true,
    onspring_field: 'Assignment Group',
    field: 'assignment_group',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'reference',
    reference_key: 'name',
  },
});

Record({
  $id: Now.ID['field_map_assigned_to'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 200,
    active: true,
    onspring_field: 'Assigned To',
    field: 'assigned_to',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'reference',
    reference_key: 'email',
  },
});

Record({
  $id: Now.ID['field_map_approval'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 210,
    active: true,
    onspring_field: 'Plan Approval',
    field: 'approval',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'list',
    value_map:
      '{"Not Yet Requested": "not requested", "Requested": "requested", "Approved": "approved", "Rejected": "rejected", "Cancelled": "cancelled"}',
  },
});

Record({
  $id: Now.ID['field_map_tasks_total'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 220,
    active: true,
    onspring_field: 'Tasks Total',
    field: 'tasks_total',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'integer',
  },
});

Record({
  $id: Now.ID['field_map_tasks_done'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: findings_map,
    order: 230,
    active: true,
    onspring_field: 'Tasks Done',
    field: 'tasks_done',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'integer',
  },
});
