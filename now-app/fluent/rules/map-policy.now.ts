import '@servicenow/sdk/global';
import { UiPolicy } from '@servicenow/sdk/core';

/** A form of a map shows what counts for its table and its transform. */

UiPolicy({
  $id: Now.ID['ui_policy_map_children'],
  table: 'x_onspr_bridge_record_map',
  shortDescription: 'Parents of child records',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'target_tableINx_onspr_bridge_remediation_task,x_onspr_bridge_comment^EQ',
  actions: [
    { field: 'parent_map', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'parent_field', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'creates_there', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_map_journal'],
  table: 'x_onspr_bridge_record_map',
  shortDescription: 'Journal of comments',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'target_table=x_onspr_bridge_comment^EQ',
  actions: [{ field: 'journal', visible: true, mandatory: true, readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_map_notes'],
  table: 'x_onspr_bridge_record_map',
  shortDescription: 'Notes of the app among work notes',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'target_table=x_onspr_bridge_comment^journal=work_notes^EQ',
  actions: [{ field: 'app_notes', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_map_read'],
  table: 'x_onspr_bridge_record_map',
  shortDescription: 'Filter of records that Onspring only reads',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'target_tableINcmdb_ci_business_app,sys_user,sys_user_group^EQ',
  actions: [{ field: 'filter', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_map_key'],
  table: 'x_onspr_bridge_record_map',
  shortDescription: 'Key of records that can be found on both sides',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'target_table!=x_onspr_bridge_comment^EQ',
  actions: [{ field: 'key_column', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_field_map_values'],
  table: 'x_onspr_bridge_field_map',
  shortDescription: 'Values of a list',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'transformINlist,multi_list,boolean^EQ',
  actions: [{ field: 'value_map', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_field_map_reference'],
  table: 'x_onspr_bridge_field_map',
  shortDescription: 'Key of a reference',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'transformINreference,onspring_reference,onspring_references^EQ',
  actions: [{ field: 'reference_key', visible: true, mandatory: 'ignore', readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_field_map_onspring_reference'],
  table: 'x_onspr_bridge_field_map',
  shortDescription: 'Key of a reference in Onspring',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'transformINonspring_reference,onspring_references^EQ',
  actions: [
    { field: 'onspring_key_field', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'created_by', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});

UiPolicy({
  $id: Now.ID['ui_policy_field_map_template'],
  table: 'x_onspr_bridge_field_map',
  shortDescription: 'Fixed text',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'transform=template^EQ',
  actions: [{ field: 'template', visible: true, mandatory: true, readOnly: 'ignore' }],
});

UiPolicy({
  $id: Now.ID['ui_policy_field_map_files'],
  table: 'x_onspr_bridge_field_map',
  shortDescription: 'Limits of attachments',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'transform=attachments^EQ',
  actions: [
    { field: 'file_types', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'file_megabytes', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
    { field: 'file_count', visible: true, mandatory: 'ignore', readOnly: 'ignore' },
  ],
});
