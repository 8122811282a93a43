import '@servicenow/sdk/global';
import { default_view, Form } from '@servicenow/sdk/core';

Form({
  table: 'x_onspr_bridge_sync_issue',
  view: default_view,
  sections: [
    {
      caption: 'Sync issue',
      content: [
        {
          layout: 'one-column',
          elements: [{ field: 'title', type: 'table_field' }],
        },
        {
          layout: 'two-column',
          leftElements: [
            { field: 'kind', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'owner', type: 'table_field' },
          ],
          rightElements: [
            { field: 'finding', type: 'table_field' },
            { field: 'occurrences', type: 'table_field' },
            { field: 'sys_updated_on', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'cause', type: 'table_field' },
            { field: 'suggested_fix', type: 'table_field' },
            { field: 'ignore_reason', type: 'table_field' },
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
            { field: 'field', type: 'table_field' },
            { field: 'value_ours', type: 'table_field' },
            { field: 'value_theirs', type: 'table_field' },
            { field: 'choice', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'For the operator of the companion',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'issue_key', type: 'table_field' },
            { field: 'code', type: 'table_field' },
            { field: 'correlation', type: 'table_field' },
          ],
          rightElements: [
            { field: 'onspring_app', type: 'table_field' },
            { field: 'onspring_record', type: 'table_field' },
          ],
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
            { field: 'command', type: 'table_field' },
          ],
          rightElements: [
            { field: 'started', type: 'table_field' },
            { field: 'ended', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ field: 'message', type: 'table_field' }],
        },
      ],
    },
    {
      caption: 'Records',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'total', type: 'table_field' },
            { field: 'processed', type: 'table_field' },
            { field: 'failed', type: 'table_field' },
          ],
          rightElements: [
            { field: 'inserted', type: 'table_field' },
            { field: 'updated', type: 'table_field' },
            { field: 'unchanged', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Agreement',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'identical', type: 'table_field' },
            { field: 'different', type: 'table_field' },
            { field: 'digest', type: 'table_field' },
          ],
          rightElements: [
            { field: 'only_here', type: 'table_field' },
            { field: 'only_there', type: 'table_field' },
          ],
        },
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
            { field: 'target_table', type: 'table_field' },
            { field: 'target_sys_id', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'due', type: 'table_field' },
          ],
          rightElements: [
            { field: 'record_map', type: 'table_field' },
            { field: 'onspring_app', type: 'table_field' },
            { field: 'onspring_record', type: 'table_field' },
            { field: 'version', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ field: 'changed_fields', type: 'table_field' }],
        },
      ],
    },
    {
      caption: 'Last attempt',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'attempts', type: 'table_field' },
            { field: 'last_code', type: 'table_field' },
          ],
          rightElements: [{ field: 'correlation', type: 'table_field' }],
        },
        {
          layout: 'one-column',
          elements: [{ field: 'last_error', type: 'table_field' }],
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
            { field: 'target_table', type: 'table_field' },
            { field: 'target_sys_id', type: 'table_field' },
            { field: 'record_map', type: 'table_field' },
          ],
          rightElements: [
            { field: 'onspring_app', type: 'table_field' },
            { field: 'onspring_record', type: 'table_field' },
            { field: 'last_inbound', type: 'table_field' },
            { field: 'last_outbound', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Agreement',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'sync_state', type: 'table_field' },
            { field: 'carried', type: 'table_field' },
            { field: 'digest', type: 'table_field' },
          ],
          rightElements: [
            { field: 'conflict_fields', type: 'table_field' },
            { field: 'issue_fields', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'conflict_values', type: 'table_field' },
            { field: 'agreed', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_onspr_bridge_comment',
  view: default_view,
  sections: [
    {
      caption: 'Comment',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'task', type: 'table_field' },
            { field: 'journal', type: 'table_field' },
            { field: 'source', type: 'table_field' },
          ],
          rightElements: [
            { field: 'author', type: 'table_field' },
            { field: 'written_at', type: 'table_field' },
            { field: 'record_map', type: 'table_field' },
            { field: 'onspring_record', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'text', type: 'table_field' }] },
      ],
    },
  ],
});
