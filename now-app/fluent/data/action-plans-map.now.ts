import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';
import { findings_map } from './findings-map.now';

/**
 * Default map of the Onspring app Action Plans: what the audit team already knows must be done becomes tasks of the
 * finding. Off until the tenant has such an app.
 */
export const action_plans_map = Record({
  $id: Now.ID['record_map_action_plans'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_record_map',
  data: {
    name: 'Action Plans',
    active: false,
    onspring_app: 'Action Plans',
    target_table: 'x_onspr_bridge_remediation_task',
    direction: 'both',
    parent_map: findings_map,
    parent_field: 'Finding',
    creates_there: false,
  },
});

Record({
  $id: Now.ID['field_map_plan_title'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: action_plans_map,
    order: 10,
    active: true,
    onspring_field: 'Action Plan Title',
    field: 'short_description',
    direction: 'both',
    owner: 'onspring',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_plan_instructions'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: action_plans_map,
    order: 20,
    active: true,
    onspring_field: 'Instructions',
    field: 'instructions',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'safe_html',
  },
});

Record({
  $id: Now.ID['field_map_plan_step'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: action_plans_map,
    order: 30,
    active: true,
    onspring_field: 'Step',
    field: 'step_order',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'integer',
  },
});

Record({
  $id: Now.ID['field_map_plan_due_date'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: action_plans_map,
    order: 40,
    active: true,
    onspring_field: 'Due Date',
    field: 'due_date',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'date_time',
  },
});

Record({
  $id: Now.ID['field_map_plan_owner'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: action_plans_map,
    order: 50,
    active: true,
    onspring_field: 'Plan Owner',
    field: 'assigned_to',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'onspring_reference',
    reference_key: 'email',
    onspring_key_field: 'Email Address',
  },
});

Record({
  $id: Now.ID['field_map_plan_evidence_required'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: action_plans_map,
    order: 60,
    active: true,
    onspring_field: 'Evidence Required',
    field: 'evidence_required',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'boolean',
  },
});

Record({
  $id: Now.ID['field_map_plan_number'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: action_plans_map,
    order: 70,
    active: true,
    onspring_field: 'ServiceNow Number',
    field: 'number',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_plan_link'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: action_plans_map,
    order: 80,
    active: true,
    onspring_field: 'ServiceNow Link',
    field: 'sys_id',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'record_url',
  },
});

Record({
  $id: Now.ID['field_map_plan_state'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: action_plans_map,
    order: 90,
    active: true,
    onspring_field: 'Task Status',
    field: 'state',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'list',
    value_map:
      '{"Pending": "-5", "Open": "1", "Work in Progress": "2", "Closed Complete": "3", "Closed Incomplete": "4", "Closed Skipped": "7"}',
  },
});

Record({
  $id: Now.ID['field_map_plan_closed'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: action_plans_map,
    order: 100,
    active: true,
    onspring_field: 'Completed On',
    field: 'closed_at',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'date_time',
  },
});
