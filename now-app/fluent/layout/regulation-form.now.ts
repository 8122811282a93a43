import '@servicenow/sdk/global';
import { default_view, Form, List } from '@servicenow/sdk/core';

// What an executive reads after a click on a bar of the dashboard.
List({
  table: 'x_onspr_bridge_finding_regulation',
  view: default_view,
  columns: [
    'regulation',
    'finding',
    'finding.short_description',
    'finding.priority',
    'finding.state',
    'finding.due_date',
  ],
});

Form({
  table: 'x_onspr_bridge_finding_regulation',
  view: default_view,
  sections: [
    {
      caption: 'Finding regulation',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'regulation', type: 'table_field' },
            { field: 'finding', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
