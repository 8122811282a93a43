import '@servicenow/sdk/global';
import { Property } from '@servicenow/sdk/core';
import { admin } from '../security/role.now';

Property({
  $id: Now.ID['property_enabled'],
  name: 'x_onspr_bridge.enabled',
  type: 'boolean',
  value: 'false',
  description: 'Main switch. Nothing runs and nothing leaves the instance until it is on.',
  roles: { read: [admin], write: [admin] },
});

Property({
  $id: Now.ID['property_instance_id'],
  name: 'x_onspr_bridge.instance_id',
  type: 'string',
  value: '',
  description: 'Instance the switch was set for. A clone with another id stays off.',
  roles: { read: [admin], write: [admin] },
});

export const property_companion_url = Property({
  $id: Now.ID['property_companion_url'],
  name: 'x_onspr_bridge.companion.url',
  type: 'string',
  value: '',
  description: 'Address of the companion, beginning with https. Empty: the companion polls and is not told of changes.',
  roles: { read: [admin], write: [admin] },
});

export const property_companion_key_id = Property({
  $id: Now.ID['property_companion_key_id'],
  name: 'x_onspr_bridge.companion.key_id',
  type: 'string',
  value: '',
  description: 'Name of the key that signs requests to the companion.',
  roles: { read: [admin], write: [admin] },
});

export const property_companion_secret = Property({
  $id: Now.ID['property_companion_secret'],
  name: 'x_onspr_bridge.companion.secret',
  type: 'password2',
  description: 'Key that signs requests to the companion. The same value is set at the companion.',
  isPrivate: true,
  roles: { read: [admin], write: [admin] },
});

export const property_outbound_settle_seconds = Property({
  $id: Now.ID['property_outbound_settle_seconds'],
  name: 'x_onspr_bridge.outbound.settle_seconds',
  type: 'integer',
  value: '3',
  description: 'Seconds a record must be quiet before its changes are sent to Onspring.',
  roles: { read: [admin], write: [admin] },
});

export const property_outbound_max_attempts = Property({
  $id: Now.ID['property_outbound_max_attempts'],
  name: 'x_onspr_bridge.outbound.max_attempts',
  type: 'integer',
  value: '8',
  description: 'Attempts to send a change before it becomes a sync issue.',
  roles: { read: [admin], write: [admin] },
});

export const property_default_assignment_group = Property({
  $id: Now.ID['property_default_assignment_group'],
  name: 'x_onspr_bridge.default_assignment_group',
  type: 'string',
  value: '',
  description: 'Name of the group for findings whose application has no support group.',
  roles: { read: [admin], write: [admin] },
});

export const property_default_approver = Property({
  $id: Now.ID['property_default_approver'],
  name: 'x_onspr_bridge.default_approver',
  type: 'string',
  value: '',
  description: 'User name of the person who approves plans when the application has no owner.',
  roles: { read: [admin], write: [admin] },
});

export const property_duplicate_columns = Property({
  $id: Now.ID['property_duplicate_columns'],
  name: 'x_onspr_bridge.duplicate.columns',
  type: 'string',
  value: 'control,cmdb_ci',
  description:
    'Columns of the finding, separated by commas: open findings with the same values in all of them are duplicates. One that is empty: no duplicate. Empty setting: no duplicates at all.',
  roles: { read: [admin], write: [admin] },
});

export const property_risk_managers = Property({
  $id: Now.ID['property_risk_managers'],
  name: 'x_onspr_bridge.risk_managers',
  type: 'string',
  value: '',
  description:
    'Name of the group that approves plans at the second level and accepts risks. Empty: the manager of the plan approver.',
  roles: { read: [admin], write: [admin] },
});

export const property_executive = Property({
  $id: Now.ID['property_executive'],
  name: 'x_onspr_bridge.executive',
  type: 'string',
  value: '',
  description: 'User name of the person who decides at the highest level of an escalation.',
  roles: { read: [admin], write: [admin] },
});

export const property_sync_owner = Property({
  $id: Now.ID['property_sync_owner'],
  name: 'x_onspr_bridge.sync_owner',
  type: 'string',
  value: '',
  description: 'User name of the person who looks after the synchronisation and decides when it stays broken.',
  roles: { read: [admin], write: [admin] },
});

Property({
  $id: Now.ID['property_paused'],
  name: 'x_onspr_bridge.paused',
  type: 'boolean',
  value: 'false',
  description: 'Pauses the exchange with Onspring. Work here goes on, changes are noted and told later.',
  roles: { read: [admin], write: [admin] },
});

export const property_retention_inbound = Property({
  $id: Now.ID['property_retention_inbound'],
  name: 'x_onspr_bridge.retention.inbound_days',
  type: 'integer',
  value: '30',
  description: 'Days to keep processed inbound records; 0 keeps them.',
  roles: { read: [admin], write: [admin] },
});

export const property_retention_issue = Property({
  $id: Now.ID['property_retention_issue'],
  name: 'x_onspr_bridge.retention.issue_days',
  type: 'integer',
  value: '90',
  description: 'Days to keep solved sync issues; 0 keeps them.',
  roles: { read: [admin], write: [admin] },
});

export const property_retention_run = Property({
  $id: Now.ID['property_retention_run'],
  name: 'x_onspr_bridge.retention.run_days',
  type: 'integer',
  value: '90',
  description: 'Days to keep finished sync runs and companions that are gone; 0 keeps them.',
  roles: { read: [admin], write: [admin] },
});

export const property_outbound_create = Property({
  $id: Now.ID['property_outbound_create'],
  name: 'x_onspr_bridge.outbound.create',
  type: 'boolean',
  value: 'false',
  description: 'Allows record maps to create records in Onspring, such as action plans for tasks made here.',
  roles: { read: [admin], write: [admin] },
});
