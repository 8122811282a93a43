import '@servicenow/sdk/global';
import { Record } from '@servicenow/sdk/core';

/** Records that the app or the companion makes: a New button would only mislead an administrator. */

Record({
  $id: Now.ID['list_control_inbound'],
  table: 'sys_ui_list_control',
  data: { name: 'x_onspr_bridge_inbound', omit_new_button: true },
});

Record({
  $id: Now.ID['list_control_inbound_task'],
  table: 'sys_ui_list_control',
  data: { name: 'x_onspr_bridge_inbound_task', omit_new_button: true },
});

Record({
  $id: Now.ID['list_control_link'],
  table: 'sys_ui_list_control',
  data: { name: 'x_onspr_bridge_link', omit_new_button: true },
});

Record({
  $id: Now.ID['list_control_outbound'],
  table: 'sys_ui_list_control',
  data: { name: 'x_onspr_bridge_outbound', omit_new_button: true },
});

Record({
  $id: Now.ID['list_control_setup_step'],
  table: 'sys_ui_list_control',
  data: { name: 'x_onspr_bridge_setup_step', omit_new_button: true },
});

Record({
  $id: Now.ID['list_control_sync_issue'],
  table: 'sys_ui_list_control',
  data: { name: 'x_onspr_bridge_sync_issue', omit_new_button: true },
});

Record({
  $id: Now.ID['list_control_sync_run'],
  table: 'sys_ui_list_control',
  data: { name: 'x_onspr_bridge_sync_run', omit_new_button: true },
});
