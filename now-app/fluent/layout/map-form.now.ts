import '@servicenow/sdk/global';
import { default_view, Form } from '@servicenow/sdk/core';

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
            { field: 'direction', type: 'table_field' },
            { field: 'schedule', type: 'table_field' },
            { field: 'active', type: 'table_field' },
            { field: 'paused', type: 'table_field' },
          ],
          rightElements: [
            { field: 'onspring_app', type: 'table_field' },
            { field: 'onspring_app_id', type: 'table_field' },
            { field: 'target_table', type: 'table_field' },
            { field: 'key_column', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ field: 'filter', type: 'table_field' }],
        },
      ],
    },
    {
      caption: 'Child records and journals',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'parent_map', type: 'table_field' },
            { field: 'parent_field', type: 'table_field' },
            { field: 'creates_there', type: 'table_field' },
          ],
          rightElements: [
            { field: 'journal', type: 'table_field' },
            { field: 'app_notes', type: 'table_field' },
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
            { field: 'onspring_field', type: 'table_field' },
            { field: 'field', type: 'table_field' },
            { field: 'order', type: 'table_field' },
            { field: 'active', type: 'table_field' },
          ],
          rightElements: [
            { field: 'direction', type: 'table_field' },
            { field: 'owner', type: 'table_field' },
            { field: 'transform', type: 'table_field' },
            { field: 'reference_key', type: 'table_field' },
            { field: 'onspring_key_field', type: 'table_field' },
            { field: 'created_by', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'template', type: 'table_field' },
            { field: 'value_map', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Attachments',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'file_types', type: 'table_field' }],
          rightElements: [
            { field: 'file_megabytes', type: 'table_field' },
            { field: 'file_count', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
