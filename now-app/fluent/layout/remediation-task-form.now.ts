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
