import '@servicenow/sdk/global';
import { Acl, Applicability, UxListMenuConfig, Workspace } from '@servicenow/sdk/core';
import { admin, agent, approver, executive } from '../security/role.now';

const agent_audience = Applicability({
  $id: Now.ID['audience_agent'],
  name: 'Onspring Bridge agents',
  roles: [admin, agent],
});

const reader_audience = Applicability({
  $id: Now.ID['audience_reader'],
  name: 'Onspring Bridge readers',
  roles: [admin, agent, approver, executive],
});

const admin_audience = Applicability({
  $id: Now.ID['audience_admin'],
  name: 'Onspring Bridge administrators',
  roles: [admin],
});

const list_menu = UxListMenuConfig({
  $id: Now.ID['workspace_lists'],
  name: 'Onspring Bridge lists',
  description: 'Lists of the remediation workspace',
  categories: [
    {
      $id: Now.ID['workspace_category_work'],
      title: 'Work',
      order: 10,
      lists: [
        {
          $id: Now.ID['workspace_list_my_findings'],
          title: 'My findings',
          order: 10,
          table: 'x_onspr_bridge_finding',
          condition: 'active=true^assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe',
          columns: 'number,short_description,priority,state,business_application,due_date,tasks_done,tasks_total',
          applicabilities: [{ $id: Now.ID['workspace_list_my_findings_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_my_tasks'],
          title: 'My tasks',
          order: 20,
          table: 'x_onspr_bridge_remediation_task',
          condition: 'active=true^assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe',
          columns: 'number,short_description,state,finding,due_date',
          applicabilities: [{ $id: Now.ID['workspace_list_my_tasks_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_group_tasks'],
          title: 'Unassigned tasks',
          order: 30,
          table: 'x_onspr_bridge_remediation_task',
          condition: 'active=true^assigned_toISEMPTY^state!=-5',
          columns: 'number,short_description,state,finding,assignment_group,due_date',
          applicabilities: [{ $id: Now.ID['workspace_list_group_tasks_audience'], applicability: agent_audience }],
        },
      ],
    },
    {
      $id: Now.ID['workspace_category_findings'],
      title: 'Findings',
      order: 20,
      lists: [
        {
          $id: Now.ID['workspace_list_open'],
          title: 'Open',
          order: 10,
          table: 'x_onspr_bridge_finding',
          condition: 'active=true',
          columns: 'number,short_description,priority,state,business_application,category,assignment_group,due_date',
          applicabilities: [{ $id: Now.ID['workspace_list_open_audience'], applicability: reader_audience }],
        },
        {
          $id: Now.ID['workspace_list_critical'],
          title: 'Critical and high',
          order: 20,
          table: 'x_onspr_bridge_finding',
          condition: 'active=true^priorityIN1,2',
          columns: 'number,short_description,priority,state,business_application,assignment_group,due_date',
          applicabilities: [{ $id: Now.ID['workspace_list_critical_audience'], applicability: reader_audience }],
        },
        {
          $id: Now.ID['workspace_list_approval'],
          title: 'Waiting for approval',
          order: 30,
          table: 'x_onspr_bridge_finding',
          condition: 'active=true^state=11',
          columns: 'number,short_description,priority,plan_approver,approval,business_application',
          applicabilities: [{ $id: Now.ID['workspace_list_approval_audience'], applicability: reader_audience }],
        },
        {
          $id: Now.ID['workspace_list_no_approver'],
          title: 'Without an approver',
          order: 35,
          table: 'x_onspr_bridge_finding',
          condition: 'active=true^state=11^plan_approverISEMPTY',
          columns: 'number,short_description,priority,business_application,finding_owner,assignment_group',
          applicabilities: [{ $id: Now.ID['workspace_list_no_approver_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_validation'],
          title: 'Awaiting validation',
          order: 40,
          table: 'x_onspr_bridge_finding',
          condition: 'state=12',
          columns: 'number,short_description,priority,business_application,tasks_done,tasks_total',
          applicabilities: [{ $id: Now.ID['workspace_list_validation_audience'], applicability: reader_audience }],
        },
        {
          $id: Now.ID['workspace_list_unplanned'],
          title: 'Without a playbook',
          order: 50,
          table: 'x_onspr_bridge_finding',
          condition: 'active=true^playbookISEMPTY',
          columns: 'number,short_description,priority,state,category,control',
          applicabilities: [{ $id: Now.ID['workspace_list_unplanned_audience'], applicability: reader_audience }],
        },
        {
          $id: Now.ID['workspace_list_all_findings'],
          title: 'All',
          order: 60,
          table: 'x_onspr_bridge_finding',
          condition: '',
          columns: 'number,short_description,priority,state,business_application,category,due_date',
          applicabilities: [{ $id: Now.ID['workspace_list_all_findings_audience'], applicability: reader_audience }],
        },
      ],
    },
    {
      $id: Now.ID['workspace_category_sync'],
      title: 'Synchronisation',
      order: 30,
      lists: [
        {
          $id: Now.ID['workspace_list_issues'],
          title: 'Open issues',
          order: 10,
          table: 'x_onspr_bridge_sync_issue',
          condition: 'state=open^ORstate=retry_asked',
          columns: 'title,kind,state,code,finding,sys_updated_on',
          applicabilities: [{ $id: Now.ID['workspace_list_issues_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_outbound'],
          title: 'Pending changes',
          order: 20,
          table: 'x_onspr_bridge_outbound',
          condition: '',
          columns: 'number,state,due,version,changed_fields,attempts',
          applicabilities: [{ $id: Now.ID['workspace_list_outbound_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_runs'],
          title: 'Runs',
          order: 30,
          table: 'x_onspr_bridge_sync_run',
          condition: '',
          columns: 'kind,state,total,processed,failed,started,ended,last_seen',
          applicabilities: [{ $id: Now.ID['workspace_list_runs_audience'], applicability: agent_audience }],
        },
      ],
    },
    {
      $id: Now.ID['workspace_category_config'],
      title: 'Configuration',
      order: 40,
      lists: [
        {
          $id: Now.ID['workspace_list_playbooks'],
          title: 'Playbooks',
          order: 10,
          table: 'x_onspr_bridge_playbook',
          condition: '',
          columns: 'order,name,condition,version,active',
          applicabilities: [{ $id: Now.ID['workspace_list_playbooks_audience'], applicability: admin_audience }],
        },
        {
          $id: Now.ID['workspace_list_maps'],
          title: 'Record maps',
          order: 20,
          table: 'x_onspr_bridge_record_map',
          condition: '',
          columns: 'name,onspring_app,target_table,direction,active',
          applicabilities: [{ $id: Now.ID['workspace_list_maps_audience'], applicability: admin_audience }],
        },
      ],
    },
  ],
});

export const workspace = Workspace({
  $id: Now.ID['workspace'],
  title: 'Remediation',
  path: 'onspring-bridge',
  tables: ['x_onspr_bridge_finding', 'x_onspr_bridge_remediation_task', 'x_onspr_bridge_sync_issue'],
  listConfig: list_menu,
  active: true,
  order: 100,
});

Acl({
  $id: Now.ID['acl_workspace'],
  name: 'now.onspring-bridge.*',
  type: 'ux_route',
  operation: 'read',
  roles: [agent, approver, executive],
  adminOverrides: true,
  description: 'Opens the remediation workspace',
});
