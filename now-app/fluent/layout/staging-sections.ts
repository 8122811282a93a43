// What the forms of the staging tables share: every row says what became of it, and a row of a child names its parent.

import type { Form } from '@servicenow/sdk/core';

type Section<Table extends Parameters<typeof Form>[0]['table']> = Parameters<typeof Form<Table>>[0]['sections'][number];

export const OUTCOME: Section<'x_onspr_bridge_inbound'> = {
  caption: 'What became of it',
  content: [
    {
      layout: 'two-column',
      leftElements: [
        { field: 'outcome', type: 'table_field' },
        { field: 'target_number', type: 'table_field' },
        { field: 'sys_target_sys_id', type: 'table_field' },
      ],
      rightElements: [
        { field: 'sys_import_state', type: 'table_field' },
        { field: 'sys_import_set', type: 'table_field' },
        { field: 'issue_fields', type: 'table_field' },
      ],
    },
    {
      layout: 'one-column',
      elements: [{ field: 'message', type: 'table_field' }],
    },
  ],
};

export const CHILD_ARRIVAL: Section<'x_onspr_bridge_inbound_task'> = {
  caption: 'What came',
  content: [
    {
      layout: 'two-column',
      leftElements: [
        { field: 'onspring_app', type: 'table_field' },
        { field: 'onspring_record', type: 'table_field' },
        { field: 'parent_app', type: 'table_field' },
        { field: 'parent_record', type: 'table_field' },
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
};
