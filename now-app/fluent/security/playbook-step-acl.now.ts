import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { admin, agent, approver } from './role.now';

Acl({
  $id: Now.ID['acl_playbook_step_read'],
  type: 'record',
  table: 'x_onspr_bridge_playbook_step',
  operation: 'read',
  roles: [agent, approver],
  adminOverrides: true,
  description: 'Playbook steps are configuration: read',
});

Acl({
  $id: Now.ID['acl_playbook_step_create'],
  type: 'record',
  table: 'x_onspr_bridge_playbook_step',
  operation: 'create',
  roles: [admin],
  adminOverrides: true,
  description: 'Playbook steps are configuration: create',
});

Acl({
  $id: Now.ID['acl_playbook_step_write'],
  type: 'record',
  table: 'x_onspr_bridge_playbook_step',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Playbook steps are configuration: write',
});

Acl({
  $id: Now.ID['acl_playbook_step_delete'],
  type: 'record',
  table: 'x_onspr_bridge_playbook_step',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'Playbook steps are configuration: delete',
});
