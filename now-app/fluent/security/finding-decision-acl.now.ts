import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { agent, approver, executive } from './role.now';

// The person who must decide may be no agent: such a person writes the decision and nothing else.

Acl({
  $id: Now.ID['acl_finding_write_decision_owner'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  operation: 'write',
  roles: [approver, executive],
  condition: 'decision_owner=javascript:gs.getUserID()',
  adminOverrides: true,
  description: 'The decision owner of an escalation records the decision: write',
});

Acl({
  $id: Now.ID['acl_finding_any_field_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: '*',
  operation: 'write',
  roles: [agent],
  adminOverrides: true,
  description: 'Columns without a rule of their own are for agents',
});

Acl({
  $id: Now.ID['acl_finding_escalation_decision_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'escalation_decision',
  operation: 'write',
  roles: [agent, approver, executive],
  condition: 'decision_owner=javascript:gs.getUserID()',
  adminOverrides: false,
  description: 'Written by the decision owner only',
});

Acl({
  $id: Now.ID['acl_finding_decision_comment_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'decision_comment',
  operation: 'write',
  roles: [agent, approver, executive],
  condition: 'decision_owner=javascript:gs.getUserID()',
  adminOverrides: false,
  description: 'Written by the decision owner only',
});

Acl({
  $id: Now.ID['acl_finding_decision_until_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'decision_until',
  operation: 'write',
  roles: [agent, approver, executive],
  condition: 'decision_owner=javascript:gs.getUserID()',
  adminOverrides: false,
  description: 'Written by the decision owner only',
});
