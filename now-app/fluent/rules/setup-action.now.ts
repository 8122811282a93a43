import '@servicenow/sdk/global';
import { Record, ScriptAction, UiAction } from '@servicenow/sdk/core';
import {
  askConnectionTest,
  checkSteps,
  onConnectionTest,
  pause,
  resume,
  switchOn,
} from '../../server/handlers/setup-actions';
import { admin } from '../security/role.now';

Record({
  $id: Now.ID['event_connection_test'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_onspr_bridge.connection_test',
    table: 'x_onspr_bridge_setup_step',
    description: 'An admin wants to know whether the companion answers.',
    fired_by: 'Button Test connection of the set-up step Connection',
  },
});

ScriptAction({
  $id: Now.ID['action_connection_test'],
  name: 'Onspring Bridge: test the connection',
  eventName: 'x_onspr_bridge.connection_test',
  active: true,
  order: 100,
  description: 'Rings the companion, waits for its answer and writes the result into the set-up step.',
  script: onConnectionTest,
});

UiAction({
  $id: Now.ID['ui_action_setup_check'],
  name: 'Check all steps',
  table: 'x_onspr_bridge_setup_step',
  actionName: 'x_onspr_bridge_setup_check',
  active: true,
  hint: 'Look at everything anew',
  roles: [admin],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  list: { showBannerButton: true, style: 'primary' },
  order: 100,
  script: checkSteps,
});

UiAction({
  $id: Now.ID['ui_action_setup_connection'],
  name: 'Test connection',
  table: 'x_onspr_bridge_setup_step',
  actionName: 'x_onspr_bridge_setup_connection',
  active: true,
  hint: 'Ring the companion and wait for its answer',
  condition: "current.getValue('step') == 'connection'",
  roles: [admin],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  order: 200,
  script: askConnectionTest,
});

UiAction({
  $id: Now.ID['ui_action_setup_switch_on'],
  name: 'Switch on here',
  table: 'x_onspr_bridge_setup_step',
  actionName: 'x_onspr_bridge_setup_switch_on',
  active: true,
  hint: 'Switch the app on for this instance',
  condition: "current.getValue('step') == 'switch' && gs.getProperty('x_onspr_bridge.enabled') != 'true'",
  roles: [admin],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  order: 300,
  script: switchOn,
});

UiAction({
  $id: Now.ID['ui_action_setup_rebind'],
  name: 'This instance is meant',
  table: 'x_onspr_bridge_setup_step',
  actionName: 'x_onspr_bridge_setup_rebind',
  active: true,
  hint: 'The app was switched on elsewhere: let it run here',
  condition:
    "current.getValue('step') == 'switch' && (gs.getProperty('x_onspr_bridge.enabled') == 'true' && gs.getProperty('x_onspr_bridge.instance_id') != gs.getProperty('instance_id'))",
  roles: [admin],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  order: 400,
  script: switchOn,
});

UiAction({
  $id: Now.ID['ui_action_setup_pause'],
  name: 'Pause',
  table: 'x_onspr_bridge_setup_step',
  actionName: 'x_onspr_bridge_setup_pause',
  active: true,
  hint: 'Stop the exchange with Onspring; nothing is lost',
  condition:
    "current.getValue('step') == 'switch' && gs.getProperty('x_onspr_bridge.enabled') == 'true' && gs.getProperty('x_onspr_bridge.paused') != 'true'",
  roles: [admin],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  order: 500,
  script: pause,
});

UiAction({
  $id: Now.ID['ui_action_setup_resume'],
  name: 'Resume',
  table: 'x_onspr_bridge_setup_step',
  actionName: 'x_onspr_bridge_setup_resume',
  active: true,
  hint: 'Go on with the exchange',
  condition: "current.getValue('step') == 'switch' && gs.getProperty('x_onspr_bridge.paused') == 'true'",
  roles: [admin],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  order: 600,
  script: resume,
});
