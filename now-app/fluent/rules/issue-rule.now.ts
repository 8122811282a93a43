import '@servicenow/sdk/global';
import { BusinessRule } from '@servicenow/sdk/core';
import { retryIssue } from '../../server/handlers/issue-rules';

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
