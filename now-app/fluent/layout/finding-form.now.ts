import '@servicenow/sdk/global';
import { default_view, Form } from '@servicenow/sdk/core';

Form({
  table: 'x_onspr_bridge_finding',
  view: default_view,
  sections: [
    {
      caption: 'Finding',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'priority', type: 'table_field' },
            { field: 'severity', type: 'table_field' },
            { field: 'likelihood', type: 'table_field' },
            { field: 'category', type: 'table_field' },
            { field: 'control', type: 'table_field' },
            { field: 'business_application', type: 'table_field' },
            { field: 'cmdb_ci', type: 'table_field' },
          ],
          rightElements: [
            { field: 'assignment_group', type: 'table_field' },
            { field: 'assigned_to', type: 'table_field' },
            { field: 'finding_owner', type: 'table_field' },
            { field: 'plan_approver', type: 'table_field' },
            { field: 'approval', type: 'table_field' },
            { field: 'application_owner', type: 'table_field' },
            { field: 'playbook', type: 'table_field' },
            { field: 'playbook_version', type: 'table_field' },
            { field: 'due_date', type: 'table_field' },
            { field: 'source_status', type: 'table_field' },
            { field: 'parent', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'short_description', type: 'table_field' },
            { field: 'description', type: 'table_field' },
            { field: 'recommendation', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Approval',
      content: [
        { layout: 'one-column', elements: [{ field: 'approval_summary', type: 'table_field' }] },
        {
          layout: 'two-column',
          leftElements: [
            { field: 'approvers', type: 'table_field' },
            { field: 'approval_due', type: 'table_field' },
          ],
          rightElements: [
            { field: 'approval_level', type: 'table_field' },
            { field: 'approval_levels', type: 'table_field' },
            { field: 'plan_rejections', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Why this priority',
      content: [
        { layout: 'one-column', elements: [{ field: 'priority_explanation', type: 'table_field' }] },
        {
          layout: 'two-column',
          leftElements: [
            { field: 'regulations', type: 'table_field' },
            { field: 'known_exploited', type: 'table_field' },
          ],
          rightElements: [
            { field: 'source', type: 'table_field' },
            { field: 'opened_at', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Work',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'tasks_total', type: 'table_field' },
            { field: 'tasks_done', type: 'table_field' },
            { field: 'related_change', type: 'table_field' },
          ],
          rightElements: [
            { field: 'related_incident', type: 'table_field' },
            { field: 'related_problem', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'resolution', type: 'table_field' },
            { field: 'work_notes', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Risk acceptance',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'risk_justification', type: 'table_field' },
            { field: 'compensating_control', type: 'table_field' },
          ],
        },
        {
          layout: 'two-column',
          leftElements: [
            { field: 'acceptance_until', type: 'table_field' },
            { field: 'acceptance_state', type: 'table_field' },
            { field: 'acceptance_approvers', type: 'table_field' },
          ],
          rightElements: [
            { field: 'deferred_until', type: 'table_field' },
            { field: 'deferral_count', type: 'table_field' },
            { field: 'acceptance_requested_by', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Escalation',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'cannot_resolve_reason', type: 'table_field' },
            { field: 'escalation_detail', type: 'table_field' },
          ],
        },
        {
          layout: 'two-column',
          leftElements: [
            { field: 'escalation_reason', type: 'table_field' },
            { field: 'escalated_since', type: 'table_field' },
            { field: 'escalation_level', type: 'table_field' },
            { field: 'decision_owner', type: 'table_field' },
            { field: 'blocked_by', type: 'table_field' },
          ],
          rightElements: [
            { field: 'cannot_resolve', type: 'table_field' },
            { field: 'escalation_decision', type: 'table_field' },
            { field: 'decision_until', type: 'table_field' },
            { field: 'decided_by', type: 'table_field' },
            { field: 'decided_at', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'decision_comment', type: 'table_field' }] },
      ],
    },
    {
      caption: 'Onspring',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'onspring_app', type: 'table_field' }],
          rightElements: [{ field: 'onspring_record', type: 'table_field' }],
        },
      ],
    },
    {
      caption: 'Activity',
      content: [{ layout: 'one-column', elements: [{ type: 'formatter', formatterRef: 'Activities_Filtered' }] }],
    },
  ],
});
