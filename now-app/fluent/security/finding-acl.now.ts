import '@servicenow/sdk/global';
import { Acl } from '@servicenow/sdk/core';
import { admin, agent, approver, executive, integration } from './role.now';

Acl({
  $id: Now.ID['acl_finding_read'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  operation: 'read',
  roles: [agent, approver, executive, integration],
  adminOverrides: true,
  description: 'Findings come in through staging only; agents work on them: read',
});

Acl({
  $id: Now.ID['acl_finding_create'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  operation: 'create',
  roles: [admin],
  adminOverrides: true,
  description: 'Findings come in through staging only; agents work on them: create',
});

Acl({
  $id: Now.ID['acl_finding_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  operation: 'write',
  roles: [agent],
  adminOverrides: true,
  description: 'Findings come in through staging only; agents work on them: write',
});

Acl({
  $id: Now.ID['acl_finding_delete'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'Findings come in through staging only; agents work on them: delete',
});

Acl({
  $id: Now.ID['acl_finding_playbook_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'playbook',
  operation: 'write',
  roles: [agent],
  condition: 'stateIN1,10',
  adminOverrides: true,
  description: 'Chosen by agents until the plan is made',
});

Acl({
  $id: Now.ID['acl_finding_severity_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'severity',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_finding_likelihood_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'likelihood',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_finding_category_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'category',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_finding_control_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'control',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_finding_recommendation_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'recommendation',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_finding_regulations_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'regulations',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_finding_business_application_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'business_application',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_finding_source_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'source',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_finding_finding_owner_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'finding_owner',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_finding_known_exploited_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'known_exploited',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_finding_source_status_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'source_status',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_description_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'description',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Not edited by hand',
});

Acl({
  $id: Now.ID['acl_finding_correlation_id_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'correlation_id',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_related_told_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'related_told',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_related_news_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'related_news',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_playbook_version_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'playbook_version',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});

Acl({
  $id: Now.ID['acl_finding_application_owner_write'],
  type: 'record',
  table: 'x_onspr_bridge_finding',
  field: 'application_owner',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Kept by rules and flows, edited by nobody',
});
