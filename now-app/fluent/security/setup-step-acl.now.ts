import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { admin } from './role.now';

Acl({
  $id: Now.ID['acl_setup_step_read'],
  type: 'record',
  table: 'x_onspr_bridge_setup_step',
  operation: 'read',
  roles: [admin],
  adminOverrides: true,
  description: 'Setting up is for admins: read',
});

Acl({
  $id: Now.ID['acl_setup_step_create'],
  type: 'record',
  table: 'x_onspr_bridge_setup_step',
  operation: 'create',
  roles: [admin],
  adminOverrides: false,
  description: 'Comes with the app and changes by buttons: create',
});

Acl({
  $id: Now.ID['acl_setup_step_write'],
  type: 'record',
  table: 'x_onspr_bridge_setup_step',
  operation: 'write',
  roles: [admin],
  adminOverrides: false,
  description: 'Comes with the app and changes by buttons: write',
});

Acl({
  $id: Now.ID['acl_setup_step_delete'],
  type: 'record',
  table: 'x_onspr_bridge_setup_step',
  operation: 'delete',
  roles: [admin],
  adminOverrides: false,
  description: 'Comes with the app and changes by buttons: delete',
});

Acl({
  $id: Now.ID['acl_setup_step_any_write'],
  type: 'record',
  table: 'x_onspr_bridge_setup_step',
  field: '*',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by the app, written by nobody',
});
