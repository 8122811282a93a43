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
  ],
});
