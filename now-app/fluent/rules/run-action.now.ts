import '@servicenow/sdk/global';
import { UiAction } from '@servicenow/sdk/core';
import { cancelRun, pauseRun, resumeRun } from '../../server/handlers/run-actions';
import { admin } from '../security/role.now';

UiAction({
  $id: Now.ID['ui_action_run_pause'],
  name: 'Pause run',
  table: 'x_onspr_bridge_sync_run',
  actionName: 'x_onspr_bridge_run_pause',
  active: true,
  hint: 'The companion stops after the records it works on, and remembers where it was',
  condition: "current.getValue('state') == 'running' && current.getValue('kind') != 'heartbeat'",
  roles: [admin],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 100,
  script: pauseRun,
});

UiAction({
  $id: Now.ID['ui_action_run_resume'],
  name: 'Go on',
  table: 'x_onspr_bridge_sync_run',
  actionName: 'x_onspr_bridge_run_resume',
  active: true,
  hint: 'The companion goes on where the run stopped',
  condition: "current.getValue('state') == 'paused' && current.getValue('kind') != 'heartbeat'",
  roles: [admin],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 110,
  script: resumeRun,
});

UiAction({
  $id: Now.ID['ui_action_run_cancel'],
  name: 'Cancel run',
  table: 'x_onspr_bridge_sync_run',
  actionName: 'x_onspr_bridge_run_cancel',
  active: true,
  hint: 'The companion ends the run; what landed stays',
  condition:
    "(current.getValue('state') == 'running' || current.getValue('state') == 'paused') && current.getValue('kind') != 'heartbeat'",
  roles: [admin],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 120,
  script: cancelRun,
});
