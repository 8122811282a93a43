import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { agent, executive, integration } from './role.now';

Acl({
  $id: Now.ID['acl_link_read'],
  type: 'record',
  table: 'x_onspr_bridge_link',
  operation: 'read',
  roles: [agent, executive],
  adminOverrides: true,
  description: 'Kept by the app itself: read',
});

Acl({
  $id: Now.ID['acl_link_create'],
  type: 'record',
  table: 'x_onspr_bridge_link',
  operation: 'create',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: create',
});

Acl({
  $id: Now.ID['acl_link_write'],
  type: 'record',
  table: 'x_onspr_bridge_link',
  operation: 'write',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: write',
});

Acl({
  $id: Now.ID['acl_link_delete'],
  type: 'record',
  table: 'x_onspr_bridge_link',
  operation: 'delete',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: delete',
});

Acl({
  $id: Now.ID['acl_link_any_write'],
  type: 'record',
  table: 'x_onspr_bridge_link',
  field: '*',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by the app, written by nobody',
});
