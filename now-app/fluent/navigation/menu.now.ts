import '@servicenow/sdk/global';
import { ApplicationMenu, Record } from '@servicenow/sdk/core';
import { admin, agent, approver, executive } from '../security/role.now';

const menu = ApplicationMenu({
  $id: Now.ID['menu'],
  title: 'Onspring Bridge',
  hint: 'Findings from Onspring, worked on here',
  description:
    'Qualifies findings from Onspring, plans and tracks their remediation, and keeps both systems in agreement.',
  roles: [admin, agent, approver, executive],
  active: true,
  order: 500,
});

// Roles of modules are names: Record() writes a Role object here as "[object Object]" (SDK 4.9.0).
Record({
  $id: Now.ID['module_separator'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Remediation',
    link_type: 'SEPARATOR',
    order: 100,
    active: true,
    roles: ['x_onspr_bridge.agent', 'x_onspr_bridge.approver', 'x_onspr_bridge.executive'],
  },
});

Record({
  $id: Now.ID['module_my_findings'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'My findings',
    link_type: 'LIST',
    order: 200,
    active: true,
    roles: ['x_onspr_bridge.agent'],
    name: 'x_onspr_bridge_finding',
    filter: 'active=true^assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe',
  },
});

Record({
  $id: Now.ID['module_open_findings'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Open findings',
    link_type: 'LIST',
    order: 300,
    active: true,
    roles: ['x_onspr_bridge.agent', 'x_onspr_bridge.approver', 'x_onspr_bridge.executive'],
    name: 'x_onspr_bridge_finding',
    filter: 'active=true',
  },
});

Record({
  $id: Now.ID['module_all_findings'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'All findings',
    link_type: 'LIST',
    order: 400,
    active: true,
    roles: ['x_onspr_bridge.agent', 'x_onspr_bridge.approver', 'x_onspr_bridge.executive'],
    name: 'x_onspr_bridge_finding',
  },
});

Record({
  $id: Now.ID['module_my_tasks'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'My tasks',
    link_type: 'LIST',
    order: 500,
    active: true,
    roles: ['x_onspr_bridge.agent'],
    name: 'x_onspr_bridge_remediation_task',
    filter:
      'active=true^assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe^state!=-5^ORblocked_reasonISNOTEMPTY^ORDERBYdue_date',
  },
});

Record({
  $id: Now.ID['module_open_tasks'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Open tasks',
    link_type: 'LIST',
    order: 600,
    active: true,
    roles: ['x_onspr_bridge.agent'],
    name: 'x_onspr_bridge_remediation_task',
    filter: 'active=true^state!=-5^ORDERBYdue_date',
  },
});

Record({
  $id: Now.ID['module_approvals'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'My approvals',
    link_type: 'LIST',
    order: 700,
    active: true,
    roles: ['x_onspr_bridge.approver'],
    name: 'sysapproval_approver',
    filter: 'state=requested^approverDYNAMIC90d1921e5f510100a9ad2572f2b477fe',
  },
});

Record({
  $id: Now.ID['module_sync'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Synchronisation',
    link_type: 'SEPARATOR',
    order: 800,
    active: true,
    roles: ['x_onspr_bridge.agent'],
  },
});

Record({
  $id: Now.ID['module_issues'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Open sync issues',
    link_type: 'LIST',
    order: 900,
    active: true,
    roles: ['x_onspr_bridge.agent'],
    name: 'x_onspr_bridge_sync_issue',
    filter: 'state=open^ORstate=retry_asked^ORDERBYDESCsys_updated_on',
  },
});

Record({
  $id: Now.ID['module_outbound'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Pending changes',
    link_type: 'LIST',
    order: 1000,
    active: true,
    roles: ['x_onspr_bridge.agent'],
    name: 'x_onspr_bridge_outbound',
    filter: 'ORDERBYdue',
  },
});

Record({
  $id: Now.ID['module_links'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Record links',
    link_type: 'LIST',
    order: 1100,
    active: true,
    roles: ['x_onspr_bridge.agent'],
    name: 'x_onspr_bridge_link',
  },
});

Record({
  $id: Now.ID['module_runs'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Sync runs',
    link_type: 'LIST',
    order: 1200,
    active: true,
    roles: ['x_onspr_bridge.agent', 'x_onspr_bridge.executive'],
    name: 'x_onspr_bridge_sync_run',
    filter: 'kind!=heartbeat^ORDERBYDESCsys_created_on',
  },
});

Record({
  $id: Now.ID['module_companions'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Companions',
    hint: 'Latest sign of life of each companion, and what waits in it',
    link_type: 'LIST',
    order: 1210,
    active: true,
    roles: ['x_onspr_bridge.agent'],
    name: 'x_onspr_bridge_sync_run',
    filter: 'kind=heartbeat^ORDERBYDESClast_seen',
    view_name: 'x_onspr_bridge_companions',
  },
});

Record({
  $id: Now.ID['module_inbound'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Inbound records',
    link_type: 'LIST',
    order: 1300,
    active: true,
    roles: ['x_onspr_bridge.admin'],
    name: 'x_onspr_bridge_inbound',
    filter: 'ORDERBYDESCsys_created_on',
  },
});

Record({
  $id: Now.ID['module_inbound_task'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Inbound tasks',
    link_type: 'LIST',
    order: 1310,
    active: true,
    roles: ['x_onspr_bridge.admin'],
    name: 'x_onspr_bridge_inbound_task',
    filter: 'ORDERBYDESCsys_created_on',
  },
});

Record({
  $id: Now.ID['module_inbound_comment'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Inbound comments',
    link_type: 'LIST',
    order: 1320,
    active: true,
    roles: ['x_onspr_bridge.admin'],
    name: 'x_onspr_bridge_inbound_comment',
    filter: 'ORDERBYDESCsys_created_on',
  },
});

Record({
  $id: Now.ID['module_comment'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Comments',
    link_type: 'LIST',
    order: 1330,
    active: true,
    roles: ['x_onspr_bridge.admin'],
    name: 'x_onspr_bridge_comment',
    filter: 'ORDERBYDESCnumber',
  },
});

Record({
  $id: Now.ID['module_config'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Configuration',
    link_type: 'SEPARATOR',
    order: 1400,
    active: true,
    roles: ['x_onspr_bridge.admin'],
  },
});

Record({
  $id: Now.ID['module_setup'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Set up',
    hint: 'What to do after installing, in order',
    link_type: 'LIST',
    order: 1410,
    active: true,
    roles: ['x_onspr_bridge.admin'],
    name: 'x_onspr_bridge_setup_step',
    filter: 'ORDERBYorder',
  },
});

Record({
  $id: Now.ID['module_playbooks'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Playbooks',
    link_type: 'LIST',
    order: 1500,
    active: true,
    roles: ['x_onspr_bridge.admin'],
    name: 'x_onspr_bridge_playbook',
    filter: 'ORDERBYorder',
  },
});

Record({
  $id: Now.ID['module_weights'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Priority weights',
    link_type: 'LIST',
    order: 1550,
    active: true,
    roles: ['x_onspr_bridge.admin'],
    name: 'x_onspr_bridge_weight',
    filter: 'ORDERBYfactor^ORDERBYDESCpoints',
  },
});

Record({
  $id: Now.ID['module_record_maps'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Record maps',
    link_type: 'LIST',
    order: 1430,
    active: true,
    roles: ['x_onspr_bridge.admin'],
    name: 'x_onspr_bridge_record_map',
    filter: 'ORDERBYname',
  },
});

Record({
  $id: Now.ID['module_properties'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Properties',
    hint: 'Who is named where nobody else is, the companion, and how long records stay',
    link_type: 'DIRECT',
    order: 1420,
    active: true,
    roles: ['x_onspr_bridge.admin'],
    query: 'system_properties_ui.do?sysparm_title=Onspring%20Bridge&sysparm_category=Onspring%20Bridge',
  },
});

Record({
  $id: Now.ID['module_help'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Help',
    link_type: 'SEPARATOR',
    order: 1800,
    active: true,
    roles: ['x_onspr_bridge.agent', 'x_onspr_bridge.approver', 'x_onspr_bridge.executive'],
  },
});

Record({
  $id: Now.ID['module_support'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Contact Support',
    link_type: 'DIRECT',
    order: 1900,
    active: true,
    roles: ['x_onspr_bridge.agent', 'x_onspr_bridge.approver', 'x_onspr_bridge.executive'],
    query: 'x_onspr_bridge_support.do',
  },
});

Record({
  $id: Now.ID['module_privacy'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'App Privacy Policy',
    link_type: 'DIRECT',
    order: 2000,
    active: true,
    roles: ['x_onspr_bridge.agent', 'x_onspr_bridge.approver', 'x_onspr_bridge.executive'],
    query: 'x_onspr_bridge_privacy.do',
  },
});

Record({
  $id: Now.ID['module_accessibility'],
  table: 'sys_app_module',
  data: {
    application: menu,
    title: 'Accessibility',
    link_type: 'DIRECT',
    order: 2010,
    active: true,
    roles: ['x_onspr_bridge.agent', 'x_onspr_bridge.approver', 'x_onspr_bridge.executive'],
    query: 'x_onspr_bridge_accessibility.do',
  },
});
