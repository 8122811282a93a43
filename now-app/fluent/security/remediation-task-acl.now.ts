import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { admin, agent, approver, executive, integration } from './role.now';

Acl({
  $id: Now.ID['acl_remediation_task_read'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  operation: 'read',
  roles: [agent, approver, executive, integration],
  adminOverrides: true,
  description: 'Agents work the tasks and may add steps: read',
});

Acl({
  $id: Now.ID['acl_remediation_task_create'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  operation: 'create',
  roles: [agent],
  adminOverrides: true,
  description: 'Agents work the tasks and may add steps: create',
});

Acl({
  $id: Now.ID['acl_remediation_task_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  operation: 'write',
  roles: [agent],
  adminOverrides: true,
  description: 'Agents work the tasks and may add steps: write',
});

Acl({
  $id: Now.ID['acl_remediation_task_delete'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'Agents work the tasks and may add steps: delete',
});

Acl({
  $id: Now.ID['acl_remediation_task_number_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'number',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_remediation_task_finding_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'finding',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_remediation_task_playbook_step_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'playbook_step',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_remediation_task_instructions_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'instructions',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_remediation_task_evidence_required_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'evidence_required',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_remediation_task_needs_change_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'needs_change',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_remediation_task_approval_write'],
  type: 'record',
  table: 'x_onspr_bridge_remediation_task',
  field: 'approval',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});
