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
          condition: 'active=true^assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe^ORDERBYpriority^ORDERBYdue_date',
          columns: 'number,short_description,priority,state,business_application,due_date,tasks_done,tasks_total',
          applicabilities: [{ $id: Now.ID['workspace_list_my_findings_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_rejected'],
          title: 'Rejected plans',
          order: 15,
          table: 'x_onspr_bridge_finding',
          condition: 'active=true^state=11^approval=rejected^ORDERBYpriority',
          columns: 'number,short_description,priority,assigned_to,plan_approver,plan_rejections,due_date',
          applicabilities: [{ $id: Now.ID['workspace_list_rejected_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_my_tasks'],
          title: 'My tasks',
          order: 20,
          table: 'x_onspr_bridge_remediation_task',
          condition:
            'active=true^assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe^state!=-5^ORblocked_reasonISNOTEMPTY^ORDERBYdue_date',
          columns:
            'number,short_description,priority,state,finding,finding.business_application,blocked_reason,due_date',
          applicabilities: [{ $id: Now.ID['workspace_list_my_tasks_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_my_groups_tasks'],
          title: 'Tasks of my groups',
          order: 25,
          table: 'x_onspr_bridge_remediation_task',
          condition: 'active=true^state!=-5^assignment_groupDYNAMICd6435e965f510100a9ad2572f2b477fe^ORDERBYdue_date',
          columns: 'number,short_description,priority,state,finding,finding.business_application,assigned_to,due_date',
          applicabilities: [{ $id: Now.ID['workspace_list_my_groups_tasks_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_group_tasks'],
          title: 'Unassigned tasks',
          order: 30,
          table: 'x_onspr_bridge_remediation_task',
          condition: 'active=true^assigned_toISEMPTY^state!=-5^ORDERBYdue_date',
          columns:
            'number,short_description,priority,state,finding,finding.business_application,assignment_group,due_date',
          applicabilities: [{ $id: Now.ID['workspace_list_group_tasks_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_approval_tasks'],
          title: 'Tasks waiting for approval',
          order: 40,
          table: 'x_onspr_bridge_remediation_task',
          condition: 'active=true^approval=requested^ORDERBYdue_date',
          columns: 'number,short_description,priority,approval_due,approver,finding,assigned_to,due_date',
          applicabilities: [{ $id: Now.ID['workspace_list_approval_tasks_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_overdue_tasks'],
          title: 'Overdue tasks',
          order: 50,
          table: 'x_onspr_bridge_remediation_task',
          condition: 'active=true^state!=-5^due_date<javascript:gs.beginningOfToday()^ORDERBYdue_date',
          columns: 'number,short_description,priority,state,finding,assignment_group,assigned_to,due_date',
          applicabilities: [{ $id: Now.ID['workspace_list_overdue_tasks_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_blocked_tasks'],
          title: 'Blocked tasks',
          order: 60,
          table: 'x_onspr_bridge_remediation_task',
          condition: 'active=true^blocked_reasonISNOTEMPTY^ORDERBYdue_date',
          columns: 'number,short_description,priority,blocked_reason,finding,assignment_group,assigned_to,due_date',
          applicabilities: [{ $id: Now.ID['workspace_list_blocked_tasks_audience'], applicability: agent_audience }],
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
          condition: 'active=true^ORDERBYpriority^ORDERBYdue_date',
          columns: 'number,short_description,priority,state,business_application,category,assignment_group,due_date',
          applicabilities: [{ $id: Now.ID['workspace_list_open_audience'], applicability: reader_audience }],
        },
        {
          $id: Now.ID['workspace_list_critical'],
          title: 'Critical and high',
          order: 20,
          table: 'x_onspr_bridge_finding',
          condition: 'active=true^priorityIN1,2^ORDERBYpriority^ORDERBYdue_date',
          columns: 'number,short_description,priority,state,business_application,assignment_group,due_date',
          applicabilities: [{ $id: Now.ID['workspace_list_critical_audience'], applicability: reader_audience }],
        },
        {
          $id: Now.ID['workspace_list_overdue'],
          title: 'Overdue',
          order: 22,
          table: 'x_onspr_bridge_finding',
          condition: 'active=true^due_date<javascript:gs.beginningOfToday()^ORDERBYdue_date',
          columns: 'number,short_description,priority,state,due_date,assignment_group,assigned_to',
          applicabilities: [{ $id: Now.ID['workspace_list_overdue_audience'], applicability: reader_audience }],
        },
        {
          $id: Now.ID['workspace_list_stuck'],
          title: 'Waiting for a decision',
          order: 24,
          table: 'x_onspr_bridge_finding',
          condition: 'active=true^escalation_reasonISNOTEMPTY^ORDERBYDESCescalation_level^ORDERBYescalated_since',
          columns:
            'number,short_description,priority,escalation_reason,decision_owner,escalated_since,escalation_level',
          applicabilities: [{ $id: Now.ID['workspace_list_stuck_audience'], applicability: reader_audience }],
        },
        {
          $id: Now.ID['workspace_list_decide'],
          title: 'Decisions I owe',
          order: 26,
          table: 'x_onspr_bridge_finding',
          condition:
            'active=true^decision_ownerDYNAMIC90d1921e5f510100a9ad2572f2b477fe^ORDERBYDESCescalation_level^ORDERBYescalated_since',
          columns: 'number,short_description,priority,escalation_reason,escalated_since,escalation_level',
          applicabilities: [{ $id: Now.ID['workspace_list_decide_audience'], applicability: reader_audience }],
        },
        {
          $id: Now.ID['workspace_list_approval'],
          title: 'Waiting for approval',
          order: 30,
          table: 'x_onspr_bridge_finding',
          condition: 'active=true^state=11^approval!=rejected^ORDERBYapproval_due',
          columns: 'number,short_description,priority,approvers,approval_level,approval_due,business_application',
          applicabilities: [{ $id: Now.ID['workspace_list_approval_audience'], applicability: reader_audience }],
        },
        {
          $id: Now.ID['workspace_list_no_approver'],
          title: 'Without an approver',
          order: 35,
          table: 'x_onspr_bridge_finding',
          condition: 'active=true^state=11^plan_approverISEMPTY^ORDERBYpriority',
          columns: 'number,short_description,priority,business_application,finding_owner,assignment_group',
          applicabilities: [{ $id: Now.ID['workspace_list_no_approver_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_validation'],
          title: 'Awaiting validation',
          order: 40,
          table: 'x_onspr_bridge_finding',
          condition: 'state=12^ORDERBYpriority',
          columns: 'number,short_description,priority,business_application,tasks_done,tasks_total',
          applicabilities: [{ $id: Now.ID['workspace_list_validation_audience'], applicability: reader_audience }],
        },
        {
          $id: Now.ID['workspace_list_accepted'],
          title: 'Accepted risks',
          order: 45,
          table: 'x_onspr_bridge_finding',
          condition: 'state=4^ORDERBYdeferred_until',
          columns: 'number,short_description,priority,business_application,deferred_until,deferral_count',
          applicabilities: [{ $id: Now.ID['workspace_list_accepted_audience'], applicability: reader_audience }],
        },
        {
          $id: Now.ID['workspace_list_unplanned'],
          title: 'Without a playbook',
          order: 50,
          table: 'x_onspr_bridge_finding',
          condition: 'active=true^playbookISEMPTY^ORDERBYpriority',
          columns: 'number,short_description,priority,state,category,control',
          applicabilities: [{ $id: Now.ID['workspace_list_unplanned_audience'], applicability: reader_audience }],
        },
        {
          $id: Now.ID['workspace_list_all_findings'],
          title: 'All',
          order: 60,
          table: 'x_onspr_bridge_finding',
          condition: 'ORDERBYDESCnumber',
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
          columns: 'title,kind,state,finding,owner,occurrences,sys_updated_on',
          applicabilities: [{ $id: Now.ID['workspace_list_issues_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_outbound'],
          title: 'Pending changes',
          order: 20,
          table: 'x_onspr_bridge_outbound',
          condition: '',
          columns: 'number,record_map,state,due,changed_fields,attempts,last_code',
          applicabilities: [{ $id: Now.ID['workspace_list_outbound_audience'], applicability: agent_audience }],
        },
        {
          $id: Now.ID['workspace_list_runs'],
          title: 'Runs',
          order: 30,
          table: 'x_onspr_bridge_sync_run',
          condition: 'kind!=heartbeat',
          columns: 'kind,state,record_map,started,ended,total,processed,failed,identical,different',
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
          columns: 'name,order,description,assignment_group,version,active',
          applicabilities: [{ $id: Now.ID['workspace_list_playbooks_audience'], applicability: admin_audience }],
        },
        {
          $id: Now.ID['workspace_list_maps'],
          title: 'Record maps',
          order: 20,
          table: 'x_onspr_bridge_record_map',
          condition: '',
          columns: 'name,onspring_app,target_table,direction,schedule,paused,active',
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
