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
          ],
          rightElements: [
            { field: 'assignment_group', type: 'table_field' },
            { field: 'assigned_to', type: 'table_field' },
            { field: 'finding_owner', type: 'table_field' },
            { field: 'plan_approver', type: 'table_field' },
            { field: 'approval', type: 'table_field' },
            { field: 'playbook', type: 'table_field' },
            { field: 'due_date', type: 'table_field' },
            { field: 'source_status', type: 'table_field' },
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
            { field: 'deferred_until', type: 'table_field' },
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
      caption: 'Escalation',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'escalation_reason', type: 'table_field' },
            { field: 'escalated_since', type: 'table_field' },
            { field: 'escalation_level', type: 'table_field' },
          ],
          rightElements: [
            { field: 'decision_owner', type: 'table_field' },
            { field: 'deferral_count', type: 'table_field' },
          ],
        },
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

Form({
  table: 'x_onspr_bridge_remediation_task',
  view: default_view,
  sections: [
    {
      caption: 'Task',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'finding', type: 'table_field' },
            { field: 'step_order', type: 'table_field' },
            { field: 'state', type: 'table_field' },
          ],
          rightElements: [
            { field: 'assignment_group', type: 'table_field' },
            { field: 'assigned_to', type: 'table_field' },
            { field: 'priority', type: 'table_field' },
            { field: 'due_date', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'short_description', type: 'table_field' },
            { field: 'instructions', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Evidence and change',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'evidence_required', type: 'table_field' },
            { field: 'playbook_step', type: 'table_field' },
          ],
          rightElements: [
            { field: 'needs_change', type: 'table_field' },
            { field: 'change_request', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'close_notes', type: 'table_field' },
            { field: 'work_notes', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Activity',
      content: [{ layout: 'one-column', elements: [{ type: 'formatter', formatterRef: 'Activities_Filtered' }] }],
    },
  ],
});

Form({
  table: 'x_onspr_bridge_playbook',
  view: default_view,
  sections: [
    {
      caption: 'Playbook',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'name', type: 'table_field' },
            { field: 'order', type: 'table_field' },
            { field: 'active', type: 'table_field' },
          ],
          rightElements: [
            { field: 'match_category', type: 'table_field' },
            { field: 'match_control', type: 'table_field' },
            { field: 'match_severity', type: 'table_field' },
            { field: 'assignment_group', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'description', type: 'table_field' }] },
      ],
    },
  ],
});

Form({
  table: 'x_onspr_bridge_playbook_step',
  view: default_view,
  sections: [
    {
      caption: 'Playbook step',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'playbook', type: 'table_field' },
            { field: 'order', type: 'table_field' },
            { field: 'active', type: 'table_field' },
          ],
          rightElements: [
            { field: 'evidence_required', type: 'table_field' },
            { field: 'needs_change', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'short_description', type: 'table_field' },
            { field: 'instructions', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_onspr_bridge_sync_issue',
  view: default_view,
  sections: [
    {
      caption: 'Sync issue',
      content: [
        { layout: 'one-column', elements: [{ field: 'title', type: 'table_field' }] },
        {
          layout: 'two-column',
          leftElements: [
            { field: 'kind', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'owner', type: 'table_field' },
            { field: 'occurrences', type: 'table_field' },
          ],
          rightElements: [
            { field: 'finding', type: 'table_field' },
            { field: 'field', type: 'table_field' },
            { field: 'code', type: 'table_field' },
            { field: 'correlation', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'cause', type: 'table_field' },
            { field: 'suggested_fix', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Values',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'value_ours', type: 'table_field' },
            { field: 'value_theirs', type: 'table_field' },
            { field: 'ignore_reason', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Onspring',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'onspring_app', type: 'table_field' },
            { field: 'issue_key', type: 'table_field' },
          ],
          rightElements: [{ field: 'onspring_record', type: 'table_field' }],
        },
      ],
    },
  ],
});

Form({
  table: 'x_onspr_bridge_sync_run',
  view: default_view,
  sections: [
    {
      caption: 'Sync run',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'kind', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'record_map', type: 'table_field' },
            { field: 'started', type: 'table_field' },
            { field: 'ended', type: 'table_field' },
          ],
          rightElements: [
            { field: 'total', type: 'table_field' },
            { field: 'processed', type: 'table_field' },
            { field: 'inserted', type: 'table_field' },
            { field: 'updated', type: 'table_field' },
            { field: 'unchanged', type: 'table_field' },
            { field: 'failed', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'message', type: 'table_field' }] },
      ],
    },
    {
      caption: 'Companion',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'companion', type: 'table_field' },
            { field: 'companion_version', type: 'table_field' },
            { field: 'last_seen', type: 'table_field' },
          ],
          rightElements: [
            { field: 'queue_waiting', type: 'table_field' },
            { field: 'queue_oldest_seconds', type: 'table_field' },
            { field: 'dead_letters', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_onspr_bridge_record_map',
  view: default_view,
  sections: [
    {
      caption: 'Record map',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'name', type: 'table_field' },
            { field: 'active', type: 'table_field' },
            { field: 'direction', type: 'table_field' },
          ],
          rightElements: [
            { field: 'onspring_app', type: 'table_field' },
            { field: 'onspring_app_id', type: 'table_field' },
            { field: 'target_table', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_onspr_bridge_field_map',
  view: default_view,
  sections: [
    {
      caption: 'Field map',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'record_map', type: 'table_field' },
            { field: 'order', type: 'table_field' },
            { field: 'onspring_field', type: 'table_field' },
            { field: 'field', type: 'table_field' },
            { field: 'active', type: 'table_field' },
          ],
          rightElements: [
            { field: 'direction', type: 'table_field' },
            { field: 'owner', type: 'table_field' },
            { field: 'transform', type: 'table_field' },
            { field: 'reference_key', type: 'table_field' },
            { field: 'onspring_key_field', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'value_map', type: 'table_field' }] },
      ],
    },
  ],
});

Form({
  table: 'x_onspr_bridge_outbound',
  view: default_view,
  sections: [
    {
      caption: 'Pending change',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'due', type: 'table_field' },
            { field: 'version', type: 'table_field' },
            { field: 'changed_fields', type: 'table_field' },
          ],
          rightElements: [
            { field: 'record_map', type: 'table_field' },
            { field: 'onspring_app', type: 'table_field' },
            { field: 'onspring_record', type: 'table_field' },
            { field: 'attempts', type: 'table_field' },
            { field: 'correlation', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'last_code', type: 'table_field' },
            { field: 'last_error', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_onspr_bridge_link',
  view: default_view,
  sections: [
    {
      caption: 'Record link',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'record_map', type: 'table_field' },
            { field: 'sync_state', type: 'table_field' },
            { field: 'digest', type: 'table_field' },
            { field: 'target_table', type: 'table_field' },
            { field: 'target_sys_id', type: 'table_field' },
          ],
          rightElements: [
            { field: 'onspring_app', type: 'table_field' },
            { field: 'onspring_record', type: 'table_field' },
            { field: 'last_inbound', type: 'table_field' },
            { field: 'last_outbound', type: 'table_field' },
            { field: 'conflict_fields', type: 'table_field' },
            { field: 'issue_fields', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'agreed', type: 'table_field' }] },
      ],
    },
  ],
});

Form({
  table: 'x_onspr_bridge_inbound',
  view: default_view,
  sections: [
    {
      caption: 'Inbound record',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'record_map', type: 'table_field' },
            { field: 'onspring_app', type: 'table_field' },
            { field: 'onspring_record', type: 'table_field' },
            { field: 'correlation', type: 'table_field' },
          ],
          rightElements: [
            { field: 'outcome', type: 'table_field' },
            { field: 'target_table', type: 'table_field' },
            { field: 'target_number', type: 'table_field' },
            { field: 'issue_fields', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'message', type: 'table_field' },
            { field: 'payload', type: 'table_field' },
            { field: 'problems', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
