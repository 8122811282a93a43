import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { admin, agent, approver } from './role.now';

Acl({
  $id: Now.ID['acl_playbook_read'],
  type: 'record',
  table: 'x_onspr_bridge_playbook',
  operation: 'read',
  roles: [agent, approver],
  adminOverrides: true,
  description: 'Playbooks are configuration: read',
});

Acl({
  $id: Now.ID['acl_playbook_create'],
  type: 'record',
  table: 'x_onspr_bridge_playbook',
  operation: 'create',
  roles: [admin],
  adminOverrides: true,
  description: 'Playbooks are configuration: create',
});

Acl({
  $id: Now.ID['acl_playbook_write'],
  type: 'record',
  table: 'x_onspr_bridge_playbook',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Playbooks are configuration: write',
});

Acl({
  $id: Now.ID['acl_playbook_delete'],
  type: 'record',
  table: 'x_onspr_bridge_playbook',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'Playbooks are configuration: delete',
});

Acl({
  $id: Now.ID['acl_playbook_version_write'],
  type: 'record',
  table: 'x_onspr_bridge_playbook',
  field: 'version',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  script: 'answer = false;',
  description: 'Kept by rules and flows, edited by nobody',
});
