import '@servicenow/sdk/global';
import { BusinessRule, UiAction } from '@servicenow/sdk/core';
import { keepOurs, settleConflict, takeTheirs } from '../../server/handlers/conflict-rules';
import { agent } from '../security/role.now';

BusinessRule({
  $id: Now.ID['rule_conflict_settle'],
  name: 'Onspring Bridge: settle a conflict',
  table: 'x_onspr_bridge_sync_issue',
  when: 'before',
  action: ['update'],
  order: 110,
  active: true,
  filterCondition: 'choiceVALCHANGES^choiceISNOTEMPTY^kind=conflict^state!=solved',
  description: 'Carries out what a person decided about a field that both sides changed.',
  script: settleConflict,
});

UiAction({
  $id: Now.ID['ui_action_keep_ours'],
  name: 'Keep the value here',
  table: 'x_onspr_bridge_sync_issue',
  actionName: 'x_onspr_bridge_keep_ours',
  active: true,
  hint: 'Onspring gets the value of this instance',
  condition: "current.getValue('kind') == 'conflict' && current.getValue('state') != 'solved'",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 100,
  script: keepOurs,
});

UiAction({
  $id: Now.ID['ui_action_take_theirs'],
  name: 'Take the value of Onspring',
  table: 'x_onspr_bridge_sync_issue',
  actionName: 'x_onspr_bridge_take_theirs',
  active: true,
  hint: 'The record here gets the value of Onspring',
  condition: "current.getValue('kind') == 'conflict' && current.getValue('state') != 'solved'",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 110,
  script: takeTheirs,
});
