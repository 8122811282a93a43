import '@servicenow/sdk/global';
import { BusinessRule, UiAction, UiPolicy } from '@servicenow/sdk/core';
import {
  checkIgnored,
  ignoreThis,
  retryAllLikeThis,
  retryIssue,
  retryThis,
  ringForDecision,
} from '../../server/handlers/issue-rules';
import { agent } from '../security/role.now';

BusinessRule({
  $id: Now.ID['rule_issue_retry'],
  name: 'Onspring Bridge: retry a sync issue',
  table: 'x_onspr_bridge_sync_issue',
  when: 'before',
  action: ['update'],
  order: 100,
  active: true,
  filterCondition: 'stateCHANGESTOretry_asked^kind=dead_letter',
  description: 'Sends a change again that could not be delivered, when a person asks for it.',
  script: retryIssue,
});

BusinessRule({
  $id: Now.ID['rule_issue_ignore'],
  name: 'Onspring Bridge: ignore a sync issue with a reason',
  table: 'x_onspr_bridge_sync_issue',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  active: true,
  filterCondition: 'state=ignored',
  description: 'Nobody ignores an issue without saying why.',
  script: checkIgnored,
});

BusinessRule({
  $id: Now.ID['rule_issue_ring'],
  name: 'Onspring Bridge: tell the companion what was decided about a sync issue',
  table: 'x_onspr_bridge_sync_issue',
  when: 'after',
  action: ['update'],
  order: 100,
  active: true,
  filterCondition: 'stateCHANGESTOretry_asked^ORstateCHANGESTOignored',
  description: 'Rings the companion, so that a retry begins at once.',
  script: ringForDecision,
});

UiPolicy({
  $id: Now.ID['ui_policy_issue_ignored'],
  table: 'x_onspr_bridge_sync_issue',
  shortDescription: 'Onspring Bridge: an ignored issue has a reason',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  conditions: 'state=ignored',
  actions: [{ field: 'ignore_reason', mandatory: true }],
});

UiAction({
  $id: Now.ID['ui_action_issue_retry'],
  name: 'Retry',
  table: 'x_onspr_bridge_sync_issue',
  actionName: 'x_onspr_bridge_issue_retry',
  active: true,
  hint: 'The cause is gone: try again',
  condition:
    "current.getValue('kind') != 'conflict' && (current.getValue('state') == 'open' || current.getValue('state') == 'ignored')",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 100,
  script: retryThis,
});

UiAction({
  $id: Now.ID['ui_action_issue_retry_all'],
  name: 'Retry all like this',
  table: 'x_onspr_bridge_sync_issue',
  actionName: 'x_onspr_bridge_issue_retry_all',
  active: true,
  hint: 'Try all open issues of this kind and code again',
  condition: "current.getValue('kind') != 'conflict' && current.getValue('state') == 'open'",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 200,
  script: retryAllLikeThis,
});

UiAction({
  $id: Now.ID['ui_action_issue_ignore'],
  name: 'Ignore',
  table: 'x_onspr_bridge_sync_issue',
  actionName: 'x_onspr_bridge_issue_ignore',
  active: true,
  hint: 'It needs no action; say why in Reason for ignoring',
  condition: "current.getValue('state') == 'open' || current.getValue('state') == 'retry_asked'",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
  order: 300,
  script: ignoreThis,
});
