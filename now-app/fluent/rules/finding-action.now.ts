import '@servicenow/sdk/global';
import { UiAction } from '@servicenow/sdk/core';
import { resubmitPlan } from '../../server/handlers/plan-actions';
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
