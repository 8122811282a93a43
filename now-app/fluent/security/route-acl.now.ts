import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { integration } from './role.now';

export const config_route_acl = Acl({
  $id: Now.ID['acl_route_config'],
  name: 'x_onspr_bridge_sync_config',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, GET /config: the companion only',
});

export const import_route_acl = Acl({
  $id: Now.ID['acl_route_import'],
  name: 'x_onspr_bridge_sync_import',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, GET /imports/{id}: the companion only',
});

export const changes_route_acl = Acl({
  $id: Now.ID['acl_route_changes'],
  name: 'x_onspr_bridge_sync_changes',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, GET /changes: the companion only',
});

export const ack_route_acl = Acl({
  $id: Now.ID['acl_route_ack'],
  name: 'x_onspr_bridge_sync_ack',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, POST /changes/ack: the companion only',
});

export const issues_route_acl = Acl({
  $id: Now.ID['acl_route_issues'],
  name: 'x_onspr_bridge_sync_issues',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, POST /issues: the companion only',
});

export const run_create_route_acl = Acl({
  $id: Now.ID['acl_route_run_create'],
  name: 'x_onspr_bridge_sync_run_create',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, POST /runs: the companion only',
});

export const run_update_route_acl = Acl({
  $id: Now.ID['acl_route_run_update'],
  name: 'x_onspr_bridge_sync_run_update',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, PATCH /runs/{id}: the companion only',
});

export const heartbeat_route_acl = Acl({
  $id: Now.ID['acl_route_heartbeat'],
  name: 'x_onspr_bridge_sync_heartbeat',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, POST /heartbeat: the companion only',
});

export const digests_route_acl = Acl({
  $id: Now.ID['acl_route_digests'],
  name: 'x_onspr_bridge_sync_digests',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, GET /digests: the companion only',
});

export const repairs_route_acl = Acl({
  $id: Now.ID['acl_route_repairs'],
  name: 'x_onspr_bridge_sync_repairs',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, POST /digests: the companion only',
});

export const lookup_route_acl = Acl({
  $id: Now.ID['acl_route_lookup'],
  name: 'x_onspr_bridge_sync_lookup',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, POST /lookup: the companion only',
});

export const issue_commands_route_acl = Acl({
  $id: Now.ID['acl_route_issue_commands'],
  name: 'x_onspr_bridge_sync_issue_commands',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, GET /issues/commands: the companion only',
});

export const links_route_acl = Acl({
  $id: Now.ID['acl_route_links'],
  name: 'x_onspr_bridge_sync_links',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, POST /links: the companion only',
});

export const attachments_route_acl = Acl({
  $id: Now.ID['acl_route_attachments'],
  name: 'x_onspr_bridge_sync_attachments',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, GET /attachments: the companion only',
});

export const attachment_content_route_acl = Acl({
  $id: Now.ID['acl_route_attachment_content'],
  name: 'x_onspr_bridge_sync_attachment_content',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, GET /attachments/{id}: the companion only',
});

export const attachment_add_route_acl = Acl({
  $id: Now.ID['acl_route_attachment_add'],
  name: 'x_onspr_bridge_sync_attachment_add',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  adminOverrides: true,
  description: 'Sync API, POST /attachments: the companion only',
});
