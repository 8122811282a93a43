import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

const finding_related = Record({
  $id: Now.ID['related_list_finding'],
  table: 'sys_ui_related_list',
  data: { name: 'x_onspr_bridge_finding', view: 'Default view' },
});

Record({
  $id: Now.ID['related_list_finding_1'],
  table: 'sys_ui_related_list_entry',
  data: {
    list_id: finding_related,
    related_list: 'x_onspr_bridge_remediation_task.finding',
    position: 0,
    order_by: 'step_order',
  },
});

Record({
  $id: Now.ID['related_list_finding_2'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: finding_related, related_list: 'sysapproval_approver.sysapproval', position: 1 },
});

Record({
  $id: Now.ID['related_list_finding_3'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: finding_related, related_list: 'x_onspr_bridge_sync_issue.finding', position: 2 },
});

Record({
  $id: Now.ID['related_list_finding_duplicates'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: finding_related, related_list: 'x_onspr_bridge_finding.parent', position: 3 },
});

const playbook_related = Record({
  $id: Now.ID['related_list_playbook'],
  table: 'sys_ui_related_list',
  data: { name: 'x_onspr_bridge_playbook', view: 'Default view' },
});

Record({
  $id: Now.ID['related_list_playbook_1'],
  table: 'sys_ui_related_list_entry',
  data: {
    list_id: playbook_related,
    related_list: 'x_onspr_bridge_playbook_step.playbook',
    position: 0,
    order_by: 'order',
  },
});

const record_map_related = Record({
  $id: Now.ID['related_list_record_map'],
  table: 'sys_ui_related_list',
  data: { name: 'x_onspr_bridge_record_map', view: 'Default view' },
});

Record({
  $id: Now.ID['related_list_record_map_1'],
  table: 'sys_ui_related_list_entry',
  data: {
    list_id: record_map_related,
    related_list: 'x_onspr_bridge_field_map.record_map',
    position: 0,
    order_by: 'order',
  },
});

/** A related list is titled by its table; what these rows are to the finding their list controls say. */
Record({
  $id: Now.ID['list_control_finding_duplicates'],
  table: 'sys_ui_list_control',
  data: {
    name: 'x_onspr_bridge_finding',
    related_list: 'x_onspr_bridge_finding.parent',
    label: 'Duplicates',
    omit_new_button: true,
    omit_if_empty: true,
  },
});

Record({
  $id: Now.ID['list_control_finding_approvals'],
  table: 'sys_ui_list_control',
  data: {
    name: 'x_onspr_bridge_finding',
    related_list: 'sysapproval_approver.sysapproval',
    label: 'Approvals',
    omit_new_button: true,
  },
});

Record({
  $id: Now.ID['list_control_finding_issues'],
  table: 'sys_ui_list_control',
  data: {
    name: 'x_onspr_bridge_finding',
    related_list: 'x_onspr_bridge_sync_issue.finding',
    omit_new_button: true,
    omit_if_empty: true,
  },
});
