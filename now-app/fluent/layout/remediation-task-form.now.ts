import '@servicenow/sdk/global';
import { default_view, Form } from '@servicenow/sdk/core';

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
            // What the finding is about: nobody has to open it before the work starts.
            { field: 'finding.business_application', type: 'table_field' },
            { field: 'finding.cmdb_ci', type: 'table_field' },
            { field: 'step_order', type: 'table_field' },
            { field: 'state', type: 'table_field' },
          ],
          rightElements: [
            { field: 'assignment_group', type: 'table_field' },
            { field: 'assigned_to', type: 'table_field' },
            { field: 'priority', type: 'table_field' },
            { field: 'due_date', type: 'table_field' },
            { field: 'blocked_reason', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'short_description', type: 'table_field' },
            { field: 'instructions', type: 'table_field' },
            { field: 'description', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Evidence and approval',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'evidence_required', type: 'table_field' },
            { field: 'needs_change', type: 'table_field' },
            { field: 'approval_rule', type: 'table_field' },
          ],
          rightElements: [
            { field: 'approval', type: 'table_field' },
            { field: 'approval_due', type: 'table_field' },
            { field: 'approver', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'evidence', type: 'table_field' },
            { field: 'close_notes', type: 'table_field' },
            { field: 'work_notes', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Change and automation',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'change_type', type: 'table_field' },
            { field: 'change_request', type: 'table_field' },
            { field: 'change_state', type: 'table_field' },
          ],
          rightElements: [
            { field: 'subflow', type: 'table_field' },
            { field: 'subflow_state', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'subflow_outcome', type: 'table_field' }] },
      ],
    },
    {
      caption: 'Origin',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'source', type: 'table_field' },
            { field: 'playbook_step', type: 'table_field' },
            { field: 'playbook_version', type: 'table_field' },
          ],
          rightElements: [
            { field: 'onspring_app', type: 'table_field' },
            { field: 'onspring_record', type: 'table_field' },
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
