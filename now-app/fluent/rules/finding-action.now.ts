import '@servicenow/sdk/global';
import { UiAction } from '@servicenow/sdk/core';
import { requestAcceptance, resubmitPlan } from '../../server/handlers/plan-actions';
import { agent } from '../security/role.now';

UiAction({
  $id: Now.ID['ui_action_resubmit'],
  name: 'Resubmit plan',
  table: 'x_onspr_bridge_finding',
  actionName: 'x_onspr_bridge_resubmit_plan',
  active: true,
  hint: 'Ask the plan approver again',
  condition: "current.getValue('state') == '11' && current.getValue('approval') == 'rejected'",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 100,
  script: resubmitPlan,
});

UiAction({
  $id: Now.ID['ui_action_request_acceptance'],
  name: 'Request risk acceptance',
  table: 'x_onspr_bridge_finding',
  actionName: 'x_onspr_bridge_request_acceptance',
  active: true,
  hint: 'Ask the risk managers to accept the risk until the day you entered, or to renew it',
  condition:
    "['3', '7', '8'].indexOf(current.getValue('state')) < 0 && ['submitted', 'requested'].indexOf(String(current.getValue('acceptance_state'))) < 0",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'unstyled' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 200,
  script: requestAcceptance,
});
