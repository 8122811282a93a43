import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { admin, agent, approver } from './role.now';

Acl({
  $id: Now.ID['acl_weight_read'],
  type: 'record',
  table: 'x_onspr_bridge_weight',
  operation: 'read',
  roles: [agent, approver],
  adminOverrides: true,
  description: 'Priority weights are configuration: read',
});

Acl({
  $id: Now.ID['acl_weight_create'],
  type: 'record',
  table: 'x_onspr_bridge_weight',
  operation: 'create',
  roles: [admin],
  adminOverrides: true,
  description: 'Priority weights are configuration: create',
});

Acl({
  $id: Now.ID['acl_weight_write'],
  type: 'record',
  table: 'x_onspr_bridge_weight',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Priority weights are configuration: write',
});

Acl({
  $id: Now.ID['acl_weight_delete'],
  type: 'record',
  table: 'x_onspr_bridge_weight',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'Priority weights are configuration: delete',
});
