import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { agent } from './role.now';

Acl({
  $id: Now.ID['acl_comment_read'],
  type: 'record',
  table: 'x_onspr_bridge_comment',
  operation: 'read',
  roles: [agent],
  adminOverrides: true,
  description: 'Kept by the app itself: read',
});

Acl({
  $id: Now.ID['acl_comment_create'],
  type: 'record',
  table: 'x_onspr_bridge_comment',
  operation: 'create',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by the app, written by nobody: create',
});

Acl({
  $id: Now.ID['acl_comment_write'],
  type: 'record',
  table: 'x_onspr_bridge_comment',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by the app, written by nobody: write',
});

Acl({
  $id: Now.ID['acl_comment_delete'],
  type: 'record',
  table: 'x_onspr_bridge_comment',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by the app, written by nobody: delete',
});
