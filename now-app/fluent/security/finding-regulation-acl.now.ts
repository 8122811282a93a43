import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { agent, approver, executive, integration } from './role.now';

Acl({
  $id: Now.ID['acl_finding_regulation_read'],
  type: 'record',
  table: 'x_onspr_bridge_finding_regulation',
  operation: 'read',
  roles: [agent, approver, executive],
  adminOverrides: true,
  description: 'Kept by the app, written by nobody: read',
});

Acl({
  $id: Now.ID['acl_finding_regulation_create'],
  type: 'record',
  table: 'x_onspr_bridge_finding_regulation',
  operation: 'create',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: create',
});

Acl({
  $id: Now.ID['acl_finding_regulation_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding_regulation',
  operation: 'write',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: write',
});

Acl({
  $id: Now.ID['acl_finding_regulation_delete'],
  type: 'record',
  table: 'x_onspr_bridge_finding_regulation',
  operation: 'delete',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: delete',
});

Acl({
  $id: Now.ID['acl_finding_regulation_any_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding_regulation',
  field: '*',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by the app, written by nobody',
});
