import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { agent, approver, executive, integration } from './role.now';

Acl({
  $id: Now.ID['acl_comment_read'],
  type: 'record',
  table: 'x_onspr_bridge_comment',
  operation: 'read',
  // As the finding and the task whose journals hold the entries.
  roles: [agent, approver, executive, integration],
  adminOverrides: true,
  description: 'Read by who may read the finding: read',
});

Acl({
  $id: Now.ID['acl_comment_create'],
  type: 'record',
  table: 'x_onspr_bridge_comment',
  operation: 'create',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: create',
});

Acl({
  $id: Now.ID['acl_comment_write'],
  type: 'record',
  table: 'x_onspr_bridge_comment',
  operation: 'write',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: write',
});

Acl({
  $id: Now.ID['acl_comment_delete'],
  type: 'record',
  table: 'x_onspr_bridge_comment',
  operation: 'delete',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: delete',
});

Acl({
  $id: Now.ID['acl_comment_any_write'],
  type: 'record',
  table: 'x_onspr_bridge_comment',
  field: '*',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by the app, written by nobody',
});
