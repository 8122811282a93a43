import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { agent, executive } from './role.now';

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
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by the app, written by nobody: create',
});

Acl({
  $id: Now.ID['acl_link_write'],
  type: 'record',
  table: 'x_onspr_bridge_link',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by the app, written by nobody: write',
});

Acl({
  $id: Now.ID['acl_link_delete'],
  type: 'record',
  table: 'x_onspr_bridge_link',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by the app, written by nobody: delete',
});
