import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { agent, executive, integration } from './role.now';

Acl({
  $id: Now.ID['acl_sync_issue_read'],
  type: 'record',
  table: 'x_onspr_bridge_sync_issue',
  operation: 'read',
  roles: [agent, executive, integration],
  adminOverrides: true,
  description: 'Agents decide on issues the app opened: read',
});

Acl({
  $id: Now.ID['acl_sync_issue_create'],
  type: 'record',
  table: 'x_onspr_bridge_sync_issue',
  operation: 'create',
  roles: [integration],
  adminOverrides: false,
  // The companion reports by the API, which opens the issue itself.
  script: 'answer = false;',
  description: 'Opened and ended by the app, decided about by buttons: create',
});

Acl({
  $id: Now.ID['acl_sync_issue_write'],
  type: 'record',
  table: 'x_onspr_bridge_sync_issue',
  operation: 'write',
  roles: [agent],
  adminOverrides: true,
  description: 'Agents decide on issues the app opened: write',
});

Acl({
  $id: Now.ID['acl_sync_issue_delete'],
  type: 'record',
  table: 'x_onspr_bridge_sync_issue',
  operation: 'delete',
  roles: [integration],
  adminOverrides: false,
  description: 'Opened and ended by the app, decided about by buttons: delete',
});

Acl({
  $id: Now.ID['acl_sync_issue_any_write'],
  type: 'record',
  table: 'x_onspr_bridge_sync_issue',
  field: '*',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by the app, decided about by buttons',
});

Acl({
  $id: Now.ID['acl_sync_issue_owner_write'],
  type: 'record',
  table: 'x_onspr_bridge_sync_issue',
  field: 'owner',
  operation: 'write',
  roles: [agent],
  adminOverrides: true,
  description: 'Decided by agents',
});

Acl({
  $id: Now.ID['acl_sync_issue_ignore_reason_write'],
  type: 'record',
  table: 'x_onspr_bridge_sync_issue',
  field: 'ignore_reason',
  operation: 'write',
  roles: [agent],
  adminOverrides: true,
  description: 'Decided by agents',
});
