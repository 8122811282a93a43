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
  $id: Now.ID['list_control_setup_step'],
  table: 'sys_ui_list_control',
  data: { name: 'x_onspr_bridge_setup_step', omit_new_button: true },
});
