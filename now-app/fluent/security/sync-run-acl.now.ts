import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { agent, executive, integration } from './role.now';

Acl({
  $id: Now.ID['acl_sync_run_read'],
  type: 'record',
  table: 'x_onspr_bridge_sync_run',
  operation: 'read',
  roles: [agent, executive, integration],
  adminOverrides: true,
  description: 'Written by the sync API only: read',
});

Acl({
  $id: Now.ID['acl_sync_run_create'],
  type: 'record',
  table: 'x_onspr_bridge_sync_run',
  operation: 'create',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: create',
});

Acl({
  $id: Now.ID['acl_sync_run_write'],
  type: 'record',
  table: 'x_onspr_bridge_sync_run',
  operation: 'write',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: write',
});

Acl({
  $id: Now.ID['acl_sync_run_delete'],
  type: 'record',
  table: 'x_onspr_bridge_sync_run',
  operation: 'delete',
  roles: [integration],
  adminOverrides: false,
  description: 'Kept by the app, written by its own code: delete',
});

Acl({
  $id: Now.ID['acl_sync_run_any_write'],
  type: 'record',
  table: 'x_onspr_bridge_sync_run',
  field: '*',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by the app, written by nobody',
});
