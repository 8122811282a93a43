import '@servicenow/sdk/global';
import { default_view, Form } from '@servicenow/sdk/core';
import { CHILD_ARRIVAL, OUTCOME } from './staging-sections';

Form({
  table: 'x_onspr_bridge_inbound',
  view: default_view,
  sections: [
    OUTCOME,
    {
      caption: 'What came',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'onspring_app', type: 'table_field' },
            { field: 'onspring_record', type: 'table_field' },
          ],
          rightElements: [
            { field: 'known_number', type: 'table_field' },
            { field: 'correlation', type: 'table_field' },
            { field: 'sys_created_on', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'payload', type: 'table_field' },
            { field: 'problems', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_onspr_bridge_inbound_task',
  view: default_view,
  sections: [OUTCOME, CHILD_ARRIVAL],
});

Form({
  table: 'x_onspr_bridge_inbound_comment',
  view: default_view,
  sections: [OUTCOME, CHILD_ARRIVAL],
});
