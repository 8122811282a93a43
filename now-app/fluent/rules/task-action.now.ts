import '@servicenow/sdk/global';
import { UiAction } from '@servicenow/sdk/core';
import { repeatAutomation } from '../../server/handlers/automation-job';
import { askAgain } from '../../server/handlers/task-approval';
import { requestChange } from '../../server/handlers/task-change';
import { agent } from '../security/role.now';

UiAction({
  $id: Now.ID['ui_action_ask_again'],
  name: 'Ask for approval again',
  table: 'x_onspr_bridge_remediation_task',
  actionName: 'x_onspr_bridge_ask_again',
  active: true,
  hint: 'Put the question to the approver again',
  condition: "current.getValue('state') == '-5' && current.getValue('blocked_reason') == 'approval'",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 100,
  script: askAgain,
});

UiAction({
  $id: Now.ID['ui_action_request_change'],
  name: 'Open a change request',
  table: 'x_onspr_bridge_remediation_task',
  actionName: 'x_onspr_bridge_request_change',
  active: true,
  hint: 'Wait for the change again when it goes on, else open the next one',
  condition:
    "(current.getValue('state') == '1' || current.getValue('state') == '2') && current.getValue('needs_change') == '1' && (current.getValue('change_request') == null || current.getValue('change_state') == 'refused')",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 110,
  script: requestChange,
});

UiAction({
  $id: Now.ID['ui_action_repeat_automation'],
  name: 'Run the automation again',
  table: 'x_onspr_bridge_remediation_task',
  actionName: 'x_onspr_bridge_repeat_automation',
  active: true,
  hint: 'Start the automation of this step once more',
  condition:
    "(current.getValue('state') == '1' || current.getValue('state') == '2') && current.getValue('subflow_state') == 'failed'",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 120,
  script: repeatAutomation,
});
