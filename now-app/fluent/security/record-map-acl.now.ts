import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { admin, agent, integration } from './role.now';

Acl({
  $id: Now.ID['acl_record_map_read'],
  type: 'record',
  table: 'x_onspr_bridge_record_map',
  operation: 'read',
  roles: [agent, integration],
  adminOverrides: true,
  description: 'Maps are configuration: read',
});

Acl({
  $id: Now.ID['acl_record_map_create'],
  type: 'record',
  table: 'x_onspr_bridge_record_map',
  operation: 'create',
  roles: [admin],
  adminOverrides: true,
  description: 'Maps are configuration: create',
});

Acl({
  $id: Now.ID['acl_record_map_write'],
  type: 'record',
  table: 'x_onspr_bridge_record_map',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Maps are configuration: write',
});

Acl({
  $id: Now.ID['acl_record_map_delete'],
  type: 'record',
  table: 'x_onspr_bridge_record_map',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'Maps are configuration: delete',
});
