import '@servicenow/sdk/global';
import { Role } from '@servicenow/sdk/core';

export const agent = Role({
  name: 'x_onspr_bridge.agent',
  description: 'Works on findings and remediation tasks.',
  // Opens the workspace.
  containsRoles: ['canvas_user'],
});

export const admin = Role({
  name: 'x_onspr_bridge.admin',
  description: 'Sets up maps, playbooks and properties, and looks after the synchronisation.',
  containsRoles: [agent],
});

export const approver = Role({
  name: 'x_onspr_bridge.approver',
  description: 'Approves or rejects remediation plans; reads the findings.',
  containsRoles: ['canvas_user'],
});

export const executive = Role({
  name: 'x_onspr_bridge.executive',
  description: 'Reads findings and the dashboard.',
  containsRoles: ['canvas_user'],
});

export const integration = Role({
  name: 'x_onspr_bridge.integration',
  description: 'Used by the companion only: the sync API and the staging table.',
});
