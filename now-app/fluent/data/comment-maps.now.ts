import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';
import { action_plans_map } from './action-plans-map.now';
import { findings_map } from './findings-map.now';

/**
 * Default maps of the journals of findings and tasks. Each journal has an Onspring app of its own, so that rights there keep
 * internal notes apart. Off: what is written becomes readable in the other system.
 */
export const comments_map = Record({
  $id: Now.ID['record_map_comments'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_record_map',
  data: {
    name: 'Comments',
    active: false,
    onspring_app: 'Comments',
    target_table: 'x_onspr_bridge_comment',
    direction: 'both',
    parent_map: findings_map,
    parent_field: 'Finding',
    creates_there: true,
    journal: 'comments',
    app_notes: false,
  },
});

export const work_notes_map = Record({
  $id: Now.ID['record_map_work_notes'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_record_map',
  data: {
    name: 'Work Notes',
    active: false,
    onspring_app: 'Internal Notes',
    target_table: 'x_onspr_bridge_comment',
    direction: 'both',
    parent_map: findings_map,
    parent_field: 'Finding',
    creates_there: true,
    journal: 'work_notes',
    app_notes: false,
  },
});

export const plan_comments_map = Record({
  $id: Now.ID['record_map_plan_comments'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_record_map',
  data: {
    name: 'Action Plan Comments',
    active: false,
    onspring_app: 'Action Plan Comments',
    target_table: 'x_onspr_bridge_comment',
    direction: 'both',
    parent_map: action_plans_map,
    parent_field: 'Action Plan',
    creates_there: true,
    journal: 'comments',
    app_notes: false,
  },
});

Record({
  $id: Now.ID['field_map_comment_text'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: comments_map,
    order: 10,
    active: true,
    onspring_field: 'Comment',
    field: 'text',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'html_to_text',
  },
});

Record({
  $id: Now.ID['field_map_comment_author'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: comments_map,
    order: 20,
    active: true,
    onspring_field: 'Author',
    field: 'author',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_comment_written'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: comments_map,
    order: 30,
    active: true,
    onspring_field: 'Written On',
    field: 'written_at',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'date_time',
  },
});

Record({
  $id: Now.ID['field_map_comment_number'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: comments_map,
    order: 40,
    active: true,
    onspring_field: 'ServiceNow Number',
    field: 'number',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_work_note_text'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: work_notes_map,
    order: 10,
    active: true,
    onspring_field: 'Comment',
    field: 'text',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'html_to_text',
  },
});

Record({
  $id: Now.ID['field_map_work_note_author'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: work_notes_map,
    order: 20,
    active: true,
    onspring_field: 'Author',
    field: 'author',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_work_note_written'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: work_notes_map,
    order: 30,
    active: true,
    onspring_field: 'Written On',
    field: 'written_at',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'date_time',
  },
});

Record({
  $id: Now.ID['field_map_work_note_number'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: work_notes_map,
    order: 40,
    active: true,
    onspring_field: 'ServiceNow Number',
    field: 'number',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_plan_comment_text'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: plan_comments_map,
    order: 10,
    active: true,
    onspring_field: 'Comment',
    field: 'text',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'html_to_text',
  },
});

Record({
  $id: Now.ID['field_map_plan_comment_author'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: plan_comments_map,
    order: 20,
    active: true,
    onspring_field: 'Author',
    field: 'author',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'text',
  },
});

Record({
  $id: Now.ID['field_map_plan_comment_written'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: plan_comments_map,
    order: 30,
    active: true,
    onspring_field: 'Written On',
    field: 'written_at',
    direction: 'inbound',
    owner: 'onspring',
    transform: 'date_time',
  },
});

Record({
  $id: Now.ID['field_map_plan_comment_number'],
  $meta: { installMethod: 'first install' },
  table: 'x_onspr_bridge_field_map',
  data: {
    record_map: plan_comments_map,
    order: 40,
    active: true,
    onspring_field: 'ServiceNow Number',
    field: 'number',
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'text',
  },
});
