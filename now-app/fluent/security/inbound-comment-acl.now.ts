import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { admin, integration } from './role.now';

Acl({
  $id: Now.ID['acl_inbound_comment_read'],
  type: 'record',
  table: 'x_onspr_bridge_inbound_comment',
  operation: 'read',
  roles: [admin, integration],
  adminOverrides: true,
  description: 'Only the companion stages rows: read',
});

Acl({
  $id: Now.ID['acl_inbound_comment_create'],
  type: 'record',
  table: 'x_onspr_bridge_inbound_comment',
  operation: 'create',
  roles: [integration],
  adminOverrides: true,
  description: 'Only the companion stages rows: create',
});

Acl({
  $id: Now.ID['acl_inbound_comment_write'],
  type: 'record',
  table: 'x_onspr_bridge_inbound_comment',
  operation: 'write',
  roles: [integration],
  adminOverrides: false,
  description: 'A row is what arrived: write',
});

Acl({
  $id: Now.ID['acl_inbound_comment_delete'],
  type: 'record',
  table: 'x_onspr_bridge_inbound_comment',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'Only the companion stages rows: delete',
});
