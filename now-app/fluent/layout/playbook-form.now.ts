import '@servicenow/sdk/global';
import { default_view, Form } from '@servicenow/sdk/core';

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
            { field: 'assignment_group', type: 'table_field' },
            { field: 'version', type: 'table_field' },
            { field: 'condition_table', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'condition', type: 'table_field' },
            { field: 'description', type: 'table_field' },
          ],
        },
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
            { field: 'assign_to', type: 'table_field' },
            { field: 'assignment_group', type: 'table_field' },
            { field: 'due_in_days', type: 'table_field' },
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
      caption: 'Evidence and approval',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'evidence_required', type: 'table_field' }],
          rightElements: [{ field: 'approval_rule', type: 'table_field' }],
        },
      ],
    },
    {
      caption: 'Change and automation',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'needs_change', type: 'table_field' },
            { field: 'change_type', type: 'table_field' },
          ],
          rightElements: [
            { field: 'change_table', type: 'table_field' },
            { field: 'subflow', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'change_template', type: 'table_field' },
            { field: 'subflow_inputs', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
