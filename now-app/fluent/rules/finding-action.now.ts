import '@servicenow/sdk/global';
import { UiAction } from '@servicenow/sdk/core';
import { declareUnresolvable, recordDecision } from '../../server/handlers/escalation';
import { requestAcceptance, resubmitPlan } from '../../server/handlers/plan-actions';
import { agent, approver, executive } from '../security/role.now';

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

UiAction({
  $id: Now.ID['ui_action_cannot_resolve'],
  name: 'Cannot resolve',
  table: 'x_onspr_bridge_finding',
  actionName: 'x_onspr_bridge_cannot_resolve',
  active: true,
  hint: 'Ask for a decision, with the reason you entered',
  condition:
    "['3', '4', '7', '8', '12'].indexOf(current.getValue('state')) < 0 && current.getValue('cannot_resolve') != '1'",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'unstyled' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 210,
  script: declareUnresolvable,
});

UiAction({
  $id: Now.ID['ui_action_decide'],
  name: 'Record decision',
  table: 'x_onspr_bridge_finding',
  actionName: 'x_onspr_bridge_record_decision',
  active: true,
  hint: 'Record what you decided about the escalation',
  condition: "current.getValue('escalation_level') > 0 && current.getValue('decision_owner') == gs.getUserID()",
  roles: [agent, approver, executive],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 50,
  script: recordDecision,
});
