import '@servicenow/sdk/global';
import { default_view, Form, List } from '@servicenow/sdk/core';

List({
  table: 'x_onspr_bridge_weight',
  view: default_view,
  columns: ['factor', 'value', 'label', 'points', 'due_days', 'active'],
});

Form({
  table: 'x_onspr_bridge_weight',
  view: default_view,
  sections: [
    {
      caption: 'Priority weight',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'factor', type: 'table_field' },
            { field: 'value', type: 'table_field' },
            { field: 'label', type: 'table_field' },
          ],
          rightElements: [
            { field: 'points', type: 'table_field' },
            { field: 'active', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Findings of this priority',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'due_days', type: 'table_field' },
            { field: 'approval_levels', type: 'table_field' },
            { field: 'approver_group', type: 'table_field' },
            { field: 'approval_days', type: 'table_field' },
          ],
          rightElements: [
            { field: 'acceptance_days', type: 'table_field' },
            { field: 'renewals', type: 'table_field' },
            { field: 'escalation_days', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
