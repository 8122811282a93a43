import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { agent, integration } from './role.now';

Acl({
  $id: Now.ID['acl_outbound_read'],
  type: 'record',
  table: 'x_onspr_bridge_outbound',
  operation: 'read',
  roles: [agent],
  adminOverrides: true,
  description: 'Kept by the app itself: read',
});

Acl({
  $id: Now.ID['acl_outbound_create'],
  type: 'record',
  table: 'x_onspr_bridge_outbound',
  operation: 'create',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: create',
});

Acl({
  $id: Now.ID['acl_outbound_write'],
  type: 'record',
  table: 'x_onspr_bridge_outbound',
  operation: 'write',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: write',
});

Acl({
  $id: Now.ID['acl_outbound_delete'],
  type: 'record',
  table: 'x_onspr_bridge_outbound',
  operation: 'delete',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: delete',
});

Acl({
  $id: Now.ID['acl_outbound_any_write'],
  type: 'record',
  table: 'x_onspr_bridge_outbound',
  field: '*',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by the app, written by nobody',
});
