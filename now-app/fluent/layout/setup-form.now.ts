import '@servicenow/sdk/global';
import { default_view, Form, List } from '@servicenow/sdk/core';

List({
  table: 'x_onspr_bridge_setup_step',
  view: default_view,
  columns: ['name', 'state', 'result', 'checked'],
});

Form({
  table: 'x_onspr_bridge_setup_step',
  view: default_view,
  sections: [
    {
      caption: 'Set-up step',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'name', type: 'table_field' },
            { field: 'order', type: 'table_field' },
          ],
          rightElements: [
            { field: 'state', type: 'table_field' },
            { field: 'checked', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'instructions', type: 'table_field' },
            { field: 'result', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
